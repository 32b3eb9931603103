"""Files that a user names are opened by models/support/file_access.py alone, which refuses the open workspace."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
OPENS = {
    "open",
    "read_bytes",
    "read_text",
    "write_bytes",
    "write_text",
    "copyfile",
    "copy2",
    "load_workbook",
    "ZipFile",
}
OPENED_ELSEWHERE = {
    "models/support/file_access.py": "the one place",
    "models/support/crash_files.py": "the crash reports",
    "models/hints/word_files.py": "a word list of ours",
    "models/hints/goal_hints.py": "a word list of ours",
    "models/exchange/xlsx_rows.py": "bytes that were read already",
    "models/exchange/xlsx_stream.py": "parts of an archive that was read already",
    "models/rubric_check/word_lists.py": "a word list of ours",
    "models/rubric_check/clauses.py": "a word list of ours",
    "models/library/reference.py": "data of ours",
    "models/hints/tag_suggestions.py": "a word list of ours",
    "models/rubric_check/tense.py": "a word list of ours",
    "models/sample/sample_texts.py": "data of ours",
    "reports/batch.py": "a file that atomic_write has made",
    "reports/form_values.py": "a stream of a document that was read already",
    "reports/foreign_pdf.py": "bytes that were read already",
    "reports/claims.py": "a stream of a document that was read already",
    "reports/attached_files.py": "a stream of a document that was read already",
    "reports/changed_pages.py": "a stream of a document that was read already",
    "reports/script_fonts.py": "fonts of ours",
    "reports/protected_copy.py": "a document in memory",
    "ui/cli/streams.py": "the null device",
    "ui/cli/installed_copy.py": "the list of our files",
    "ui/theme/icons.py": "icons of ours",
    "ui/language/compiled_translations.py": "translations of ours",
}


def calls(path: Path) -> Iterator[str]:
    """Calls in a module that open a file, by the name of what is called."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            owner = ast.unparse(node.func.value) if isinstance(node.func, ast.Attribute) else ""
            shows = name == "open" and not node.args and not owner.endswith("path")  # a dialog, a box
            opens_workspace = name == "open" and owner in ("Workspace", "cls")
            takes_bytes = name.startswith(("read_", "write_")) and not owner  # functions that go through the one place
            if name in OPENS and not (shows or opens_workspace or takes_bytes):
                yield f"{owner}.{name}" if owner else name


@pytest.mark.parametrize("room", ["models", "reports", "ui"])
def test_no_other_module_opens_files(room: str):
    found = {}
    for path in (ROOT / room).rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith("models/workspace/") and name not in OPENED_ELSEWHERE:
            found[name] = list(calls(path))
    assert {name: opened for name, opened in found.items() if opened} == {}


def test_every_listed_exception_opens_files():
    assert [name for name in OPENED_ELSEWHERE if not list(calls(ROOT / name))] == []
