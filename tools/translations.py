"""Update of the translation catalogues from the code: `uv run tools/translations.py`.

English needs its plurals only. German is complete when this says that nothing is missing. The window compiles the .ts
files, which people edit, when it needs them.
"""

import ast
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
HINT_REASONS = ROOT / "resources" / "wordlists" / "hints" / "reasons.toml"


def main() -> int:
    """Extract, and name what is not translated; returns 1 if anything is not."""
    missing = []
    for language in ("en", "de"):
        target = FOLDER / f"plumbline_{language}.ts"
        extract(target, language)
        missing += [f"{language}: {text}" for text in untranslated(target)]
    print("\n".join(missing) or "Nothing is missing.")
    return 1 if missing else 0


def sources() -> list[str]:
    """The files whose texts are translated."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))


def extract(target: Path, language: str) -> None:
    """Bring a .ts file up to date with the texts in the code."""
    with tempfile.TemporaryDirectory() as folder:
        more = [write_as_code(Path(folder) / "braces.py", tr_calls_in_f_strings())]
        if language != "en":  # the rules know their English, plurals included
            more.append(write_as_code(Path(folder) / "sentences.py", {"Sentences": list(templates())}))
        plurals = ["-pluralonly"] if language == "en" else []
        run(
            "pyside6-lupdate", *sources(), *more, *plurals, "-no-obsolete", "-locations", "none",
            "-source-language", "en", "-target-language", language, "-ts", str(target),
        )  # fmt: skip


TrCall = tuple[str | int, ...]
"""Arguments of a call of `tr`: the text, its disambiguation, and a number if it is counted."""


def write_as_code(file: Path, tr_calls: Mapping[str, Iterable[TrCall]]) -> str:
    """Write a Python file with these calls of `tr`, by class, so that lupdate extracts them; returns its path."""
    lines = []
    for name, calls in tr_calls.items():
        lines += [f"class {name}(QObject):", "    def all(self):"]
        lines += [f"        self.tr({', '.join(map(repr, call))})" for call in dict.fromkeys(calls)]
    file.write_text("\n".join(lines), encoding="utf-8")
    return str(file)


def tr_calls_in_f_strings() -> dict[str, list[TrCall]]:
    """The calls of `self.tr` inside of f-strings, by class: Qt's tools do not look there."""
    found: dict[str, list[TrCall]] = {}
    for path in sources():
        for owner in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            if isinstance(owner, ast.ClassDef):
                texts = (node for node in ast.walk(owner) if isinstance(node, ast.JoinedStr))
                calls = [call for text in texts for call in ast.walk(text) if isinstance(call, ast.Call)]
                tr_calls = [tr_arguments(call) for call in calls if ast.unparse(call.func) == "self.tr"]
                if tr_calls:
                    found[owner.name] = tr_calls
    return found


def tr_arguments(call: ast.Call) -> TrCall:
    """The fixed arguments of a call of `tr`, with 0 for the number of a counted one."""
    fixed = tuple(item.value for item in call.args[:2] if isinstance(item, ast.Constant))
    return (*fixed, 0) if len(call.args) > 2 else fixed  # type: ignore[return-value]


def templates() -> Iterator[TrCall]:
    """The calls of `tr` for the templates of messages, operations and plurals, and for the reasons of hints."""
    folders = (sorted((ROOT / folder).rglob("*.py")) for folder in ("models", "reports", "ui/cli"))
    for path in (ROOT / "main.py", *chain.from_iterable(folders)):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                constants = [part.value for part in call.args if isinstance(part, ast.Constant)]
                match call.func.id, constants:
                    case "message" | "say", [str(template), *about]:
                        yield template, *about
                    case "operation", [str(), str(label)]:
                        yield (label,)
                    case "plural" | "say_plural", [str(), str(many)]:
                        yield many, "", 0
    yield from help_texts()
    for reason in tomllib.loads(HINT_REASONS.read_text(encoding="utf-8")).values():
        yield (reason["why"],)


def help_texts() -> Iterator[TrCall]:
    """The paragraphs of the help of commands and options, each on one line, as ui/cli/language.py looks them up."""
    for path in (ROOT / "main.py", *sorted((ROOT / "ui" / "cli").glob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            texts: list[str] = []
            if isinstance(node, ast.FunctionDef) and any(map(is_command, node.decorator_list)):
                texts.append(ast.get_docstring(node) or "")
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "click.option":
                texts += [ast.literal_eval(item.value) for item in node.keywords if item.arg == "help"]
            for text in filter(None, texts):
                yield from ((" ".join(paragraph.split()),) for paragraph in text.split("\n\n"))


def is_command(decorator: ast.expr) -> bool:
    """Whether a decorator makes a function a command or a group of commands."""
    return isinstance(decorator, ast.Call) and ast.unparse(decorator.func).endswith((".command", ".group"))


def untranslated(file: Path) -> list[str]:
    """The texts in a .ts file that have no translation yet."""
    messages = ElementTree.parse(file).iter("message")  # noqa: S314 - our own file
    return [
        message.findtext("source", "")
        for message in messages
        if message.find("translation[@type='unfinished']") is not None
    ]


def run(*command: str) -> None:
    """Run a tool of Qt's; it is silent unless something is wrong."""
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
