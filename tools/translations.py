"""Bring the translations up to date with the words in the code: `uv run tools/translations.py`.

English needs its plurals only. German is complete when this says that nothing is missing. The .qm files, which the window
reads, are made from the .ts files, which people edit.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"


def main() -> int:
    """Extract, compile, and name what is not translated; returns 1 if anything is not."""
    missing = []
    for language in ("en", "de"):
        target = FOLDER / f"plumbline_{language}.ts"
        extract(target, language)
        run("pyside6-lrelease", "-silent", str(target), "-qm", str(target.with_suffix(".qm")))
        missing += [f"{language}: {words}" for words in untranslated(target)]
    print("\n".join(missing) or "Nothing is missing.")
    return 1 if missing else 0


def sources() -> list[str]:
    """The files whose words are translated."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))


def extract(target: Path, language: str) -> None:
    """Bring a .ts file up to date with the words in the code."""
    more = ["-pluralonly"] if language == "en" else []
    run(
        "pyside6-lupdate", *sources(), *more, "-no-obsolete", "-locations", "none",
        "-source-language", "en", "-target-language", language, "-ts", str(target),
    )  # fmt: skip


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
