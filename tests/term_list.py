"""The term list of docs/terms.md as patterns, and the texts of the project that it applies to."""

import ast
import io
import re
import tokenize
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "terms.md"
GAP = r"(?:\s+[^\s.!?]+){1,9}?\s+"
ENTITY = re.compile(r"&\w+;")
"""Entities such as &nbsp;, whose semicolon is no punctuation."""
WORDS = re.compile(r"[^\W\d_]{2}.* | .*[^\W\d_]{2}|^[A-Z][a-z]", re.DOTALL)
"""Two letters before or after a space, or a capitalised word."""
SQL = re.compile(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|PRAGMA|WHERE|RAISE)\b")


class Text(NamedTuple):
    """A text, where it is (a file, with a line if it has one), and what it is: screen, text, German, code or name."""

    where: str
    kind: str
    words: str


class Forbidden(NamedTuple):
    """An entry of the term list: the words, their pattern, and the kinds of text that may not contain them."""

    words: str
    pattern: re.Pattern[str]
    kinds: frozenset[str]

    @property
    def letters(self) -> str:
        """Letters that any text with these words contains, in lower case; a pattern of its own promises none."""
        return "" if self.words.startswith("`/") else max(re.findall(r"[^\W_]+", self.words.lower()), key=len)


KINDS = {
    "screen": frozenset({"screen"}),
    "text": frozenset({"screen", "text"}),
    "German": frozenset({"German"}),
    "names": frozenset({"name"}),
    "all": frozenset({"screen", "text", "code", "name"}),
}


def table(heading: str) -> list[list[str]]:
    """The rows of the table below a heading of the page, without its head; `\\|` in a cell is a bar."""
    section = PAGE.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def entries(cell: str) -> list[str]:
    """The words or expressions of a cell."""
    return [entry.strip() for entry in cell.split("·") if entry.strip()]


def pattern(entry: str) -> re.Pattern[str]:
    """An entry as a pattern that ignores case: see the page for its signs."""
    if entry.startswith("`/"):
        return re.compile(entry[2:-2], re.IGNORECASE | re.MULTILINE)
    parts = [re.escape(part.strip()).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for part in entry.split("…")]
    return re.compile(rf"(?<![\w-]){GAP.join(parts)}(?![\w-])", re.IGNORECASE)


def forbidden() -> list[Forbidden]:
    """Every entry of both lists."""
    names = [(entry, "text") for row in table("Names") for entry in entries(row[3])]
    words = [(entry, row[2]) for row in table("Words we do not use") for entry in entries(row[0])]
    return [Forbidden(entry, pattern(entry), KINDS[where]) for entry, where in names + words]


def exceptions() -> set[tuple[str, str]]:
    """The words that a file or folder may contain, with the beginning of its path."""
    return {(row[0], row[1]) for row in table("Exceptions")}


def findings(texts: Iterable[Text]) -> list[str]:
    """What the texts contain against the term list, one line for each."""
    texts, allowed = list(texts), exceptions()
    all_words = "\n".join(text.words for text in texts).lower()
    entries_of_list = [entry for entry in forbidden() if entry.letters in all_words]  # most are in no text at all
    return [
        f"{text.where}: {entry.words!r} in {' '.join(text.words.split())[:160]!r}"
        for text in texts
        for entry in entries_of_list
        if text.kind in entry.kinds and entry.pattern.search(ENTITY.sub(" ", text.words))
        if not any(words == entry.words and text.where.startswith(path) for words, path in allowed)
    ]


def documents() -> Iterator[Text]:
    """The paragraphs of the pages for developers."""
    yield from paragraphs(path for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")] if path != PAGE)


def guide() -> Iterator[Text]:
    """The paragraphs of the user's guide and of the texts on privacy, which quote the interface."""
    yield from paragraphs([*ROOT.glob("docs/guide/*.md"), *ROOT.glob("docs/privacy/*.md")])
    yield from paragraphs(ROOT.glob("docs/privacy/de/*.md"), kind="German")


def paragraphs(paths: Iterable[Path], kind: str = "text") -> Iterator[Text]:
    """The paragraphs, list items and table rows of Markdown pages, without code and targets of links."""
    for path in sorted(paths):
        words = re.sub(r"```.*?```|`[^`\n]*`|\]\([^)]*\)", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for paragraph in re.split(r"\n\s*\n|\n(?=[-|]|\d+\. )", words):
            yield Text(path.relative_to(ROOT).as_posix(), kind, paragraph)


def data() -> Iterator[Text]:
    """The values of the rubric, the reference data and the sample, and the explanations of hints."""
    for folder in ("rubrics", "reference", "sample"):
        for path in sorted((ROOT / "resources" / folder).rglob("*.toml")):
            where = path.relative_to(ROOT).as_posix()
            kind = "German" if path.parent.name == "de" else "text"
            for value in strings(tomllib.loads(path.read_text(encoding="utf-8"))):
                yield Text(where, kind, value)
    hints = ROOT / "resources" / "wordlists" / "hints" / "reasons.toml"
    for reason in tomllib.loads(hints.read_text(encoding="utf-8")).values():
        yield Text(hints.relative_to(ROOT).as_posix(), "screen", reason["why"])


def strings(value: object) -> Iterator[str]:
    """The strings inside a value of TOML."""
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from strings(part)
        case list():
            for part in value:
                yield from strings(part)


def catalogues() -> Iterator[Text]:
    """The English sources and the German translations of the catalogues."""
    for path in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        where = path.relative_to(ROOT / "resources" / "translations").as_posix()
        german = path.stem.endswith("_de")
        for message in ElementTree.parse(path).iter("message"):
            yield Text(where, "screen", message.findtext("source", ""))
            for element in message.iter():
                if element.tag in {"translation", "numerusform"} and (element.text or "").strip():
                    yield Text(where, "German" if german else "screen", element.text or "")


def strings_of_code(*roots: str) -> Iterator[Text]:
    """The sentences in string literals, and the docstrings of commands, which are their help."""
    for path, tree in modules(*roots):
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and id(node) not in docstrings and is_text(node.value):
                yield Text(f"{path}:{node.lineno}", "screen", str(node.value))
            if isinstance(node, ast.FunctionDef) and any("command" in ast.unparse(d) for d in node.decorator_list):
                yield Text(f"{path}:{node.lineno}", "screen", ast.get_docstring(node) or "")


def is_text(value: object) -> bool:
    """Whether a literal may be text for a user: words with a space, or a capitalised word; neither SQL nor a style sheet."""
    return isinstance(value, str) and bool(WORDS.search(value)) and not SQL.search(value) and "{\n" not in value


def prose_of_code(*roots: str) -> Iterator[Text]:
    """The docstrings and comments of modules."""
    for path, tree in modules(*roots):
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            ):
                yield Text(f"{path}:{node.lineno}", "code", node.value.value)
        source = io.StringIO((ROOT / path).read_text(encoding="utf-8"))
        for token in tokenize.generate_tokens(source.readline):
            if token.type == tokenize.COMMENT:
                yield Text(f"{path}:{token.start[0]}", "code", token.string)


def names_of_code(*roots: str) -> Iterator[Text]:
    """The names that modules define (functions, classes, parameters, variables), split into words, each where it is first."""
    first: dict[str, Text] = {}
    for text in _all_names(*roots):
        first.setdefault(text.words, text)
    yield from first.values()


def _all_names(*roots: str) -> Iterator[Text]:
    for path, tree in modules(*roots):
        for node in ast.walk(tree):
            match node:
                case (
                    ast.FunctionDef(name=name)
                    | ast.ClassDef(name=name)
                    | ast.arg(arg=name)
                    | ast.alias(asname=str(name))
                ):
                    yield Text(f"{path}:{node.lineno}", "name", words_of(name))
                case ast.Name(id=name, ctx=ast.Store()):
                    yield Text(f"{path}:{node.lineno}", "name", words_of(name))
        yield Text(path, "name", words_of(Path(path).stem))


def words_of(name: str) -> str:
    """An identifier as words: `test_saved_again` and `SavedAgain` are "test saved again" and "Saved Again"."""
    return re.sub(r"_+|(?<=[a-z])(?=[A-Z])", " ", name).strip()


def modules(*roots: str) -> Iterator[tuple[str, ast.Module]]:
    """The Python files below the roots, relative to the project, with their syntax trees."""
    for root in roots:
        for path in [ROOT / root] if root.endswith(".py") else sorted((ROOT / root).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), _tree(path)


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
