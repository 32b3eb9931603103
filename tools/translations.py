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
    """The files whose words are translated."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))


def extract(target: Path, language: str) -> None:
    """Bring a .ts file up to date with the words in the code."""
    with tempfile.TemporaryDirectory() as folder:
        more = [as_code(Path(folder) / "braces.py", words_in_braces())]
        if language != "en":  # the rules know their English, plurals included
            more.append(as_code(Path(folder) / "sentences.py", {"Sentences": list(templates())}))
        plurals = ["-pluralonly"] if language == "en" else []
        run(
            "pyside6-lupdate", *sources(), *more, *plurals, "-no-obsolete", "-locations", "none",
            "-source-language", "en", "-target-language", language, "-ts", str(target),
        )  # fmt: skip


Words = tuple[str | int, ...]
"""What `tr` is given: the words, what they are about, and a number if they are counted."""


def as_code(file: Path, words: Mapping[str, Iterable[Words]]) -> str:
    """Write a Python file with the `tr` calls of each class, so that lupdate extracts them; returns its name."""
    lines = []
    for name, calls in words.items():
        lines += [f"class {name}(QObject):", "    def all(self):"]
        lines += [f"        self.tr({', '.join(map(repr, call))})" for call in dict.fromkeys(calls)]
    file.write_text("\n".join(lines), encoding="utf-8")
    return str(file)


def words_in_braces() -> dict[str, list[Words]]:
    """The calls of `self.tr` inside of f-strings, by class: Qt's tools do not look there."""
    found: dict[str, list[Words]] = {}
    for path in sources():
        for owner in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            if isinstance(owner, ast.ClassDef):
                texts = (node for node in ast.walk(owner) if isinstance(node, ast.JoinedStr))
                calls = [call for text in texts for call in ast.walk(text) if isinstance(call, ast.Call)]
                words = [tr_arguments(call) for call in calls if ast.unparse(call.func) == "self.tr"]
                if words:
                    found[owner.name] = words
    return found


def tr_arguments(call: ast.Call) -> Words:
    """The fixed arguments of a call of `tr`, with 0 for the number of a counted one."""
    fixed = tuple(item.value for item in call.args[:2] if isinstance(item, ast.Constant))
    return (*fixed, 0) if len(call.args) > 2 else fixed  # type: ignore[return-value]


def templates() -> Iterator[Words]:
    """What `tr` is to be given for each template."""
    for path in (*sorted((ROOT / "models").rglob("*.py")), *sorted((ROOT / "reports").rglob("*.py"))):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                words = [part.value for part in call.args if isinstance(part, ast.Constant)]
                match call.func.id, words:
                    case "message", [str(template), *about]:
                        yield template, *about
                    case "operation", [str(), str(label)]:
                        yield (label,)
                    case "plural", [str(), str(many)]:
                        yield many, "", 0
    for reason in tomllib.loads(HINT_REASONS.read_text(encoding="utf-8")).values():
        yield (reason["why"],)


def untranslated(file: Path) -> list[str]:
    """The words in a .ts file that have no translation yet."""
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
