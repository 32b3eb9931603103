"""Crash report: unexpected errors end in a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

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
    code = "import faulthandler; from models.support.crash_report import record_faults; record_faults()"
    crash = f"{code}; private = 'words of a person'; faulthandler._sigsegv()"
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", crash], env=environment, capture_output=True, check=False)
    [note] = tmp_path.rglob("faults.txt")
    written = note.read_text(encoding="utf-8")
    assert done.returncode < 0
    assert "Segmentation fault" in written
    assert "words of a person" not in written
