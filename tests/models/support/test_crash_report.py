"""Crash report: unexpected errors end in a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.support.crash_files import MAX_REPORTS, reports_since
from models.support.crash_report import explain_crash


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libodd.so.7", "the package that contains libodd.so.7"),
    ],
)
def test_a_missing_system_library_is_named_with_its_package(library: str, package: str):
    error = ImportError(f"{library}: cannot open shared object file: No such file or directory")
    reported = explain_crash(error)
    assert library in reported
    assert package in reported
    assert reported.count("\n") == 0


def test_other_errors_write_a_note_with_location_and_without_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    try:
        int("words of a person")
    except ValueError as error:
        reported = explain_crash(error)
    assert "ValueError" in reported
    assert "words of a person" not in reported
    [note] = tmp_path.rglob("crash-*.txt")
    assert str(note) in reported
    assert "test_other_errors" in note.read_text(encoding="utf-8")
    assert "ValueError: invalid" not in note.read_text(encoding="utf-8")


def test_an_unwritable_folder_causes_no_second_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    taken = tmp_path / "taken"
    taken.write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(taken))
    reported = explain_crash(RuntimeError("x"))
    assert reported == "An unexpected error occurred (RuntimeError). No incomplete change was stored."


def test_a_crash_in_native_code_writes_its_location_to_a_local_file(tmp_path: Path):
    code = "import faulthandler; from models.support.crash_files import record_faults; record_faults()"
    crash = f"{code}; private = 'words of a person'; faulthandler._sigsegv()"
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", crash], env=environment, capture_output=True, check=False)
    [note] = tmp_path.rglob("faults.txt")
    written = note.read_text(encoding="utf-8")
    assert done.returncode < 0
    assert "Segmentation fault" in written
    assert "words of a person" not in written


def test_a_native_crash_becomes_a_report_at_the_next_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    start = "from models.support.crash_files import record_faults, reports_since; record_faults()"
    crash = f"{start}; import faulthandler; faulthandler._sigsegv()"
    for code in (crash, f"{start}; print(len(reports_since(0)))", f"{start}; print(len(reports_since(0)))"):
        done = subprocess.run([sys.executable, "-c", code], env=os.environ, capture_output=True, text=True, check=False)
    assert done.stdout == "1\n", "reported once"
    [report] = reports_since(0)
    assert "Segmentation fault" in report.text
    assert report.text.startswith("Plumbline 0.1.0, Python 3.")
    assert reports_since(report.written_at) == ()


def test_a_report_names_neither_the_home_folder_nor_that_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("HOME", str(tmp_path / "marta"))
    (tmp_path / "marta").mkdir()
    helper = tmp_path / "marta" / "helper.py"
    helper.write_text("def stumble():\n    from models.domain.documents import Edition\n    Edition(99)\n")
    monkeypatch.syspath_prepend(str(helper.parent))
    import helper as imported  # type: ignore[import-not-found]

    with pytest.raises(ValueError, match="99") as stumbled:
        imported.stumble()
    explain_crash(stumbled.value)
    [report] = reports_since(0)
    assert "~/helper.py" in report.text
    assert "marta" not in report.text
    assert str(Path(__file__).parents[3]) not in report.text


def test_only_the_newest_reports_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    explain_crash(RuntimeError())
    [first] = reports_since(0)
    for number in range(MAX_REPORTS + 5):
        other = first.path.with_name(f"crash-{number}.txt")
        other.write_text(str(number))
        os.utime(other, ns=(0, first.written_at + 1 + number))
    assert [report.text for report in reports_since(0)] == [
        str(number) for number in reversed(range(5, MAX_REPORTS + 5))
    ]
    assert len(list(first.path.parent.glob("crash-*"))) == MAX_REPORTS
