"""The window in German: complete, with its plurals, and nothing cut off by longer words."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.ui.conftest import Open
from tools import translations


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_word_of_the_window_is_translated(language: str, tmp_path: Path) -> None:
    file = tmp_path / f"plumbline_{language}.ts"
    shutil.copy(translations.FOLDER / file.name, file)
    translations.extract(file, language)
    assert translations.untranslated(file) == []


def test_plurals_follow_the_language(german: None) -> None:
    def told(count: int) -> str:
        return QCoreApplication.translate("EngineersPage", "%n engineer(s)", "", count)

    assert (told(1), told(12)) == ("1 Person", "12 Personen")


def test_what_undo_would_do_is_said_in_german(german: None, open_window: Open) -> None:
    assert open_window().commands.action("undo").text().startswith("Rückgängig")


def test_lupdate_is_quiet_about_our_code(tmp_path: Path) -> None:
    done = subprocess.run(
        ["pyside6-lupdate", *translations.sources(), "-ts", str(tmp_path / "all.ts")],
        cwd=translations.ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "warning" not in done.stderr.lower()


def test_no_plural_is_hidden_from_qts_tools() -> None:
    hidden = [
        path.name
        for path in translations.ROOT.glob("ui/**/*.py")
        if re.search(r"translate\([^)]*%n", path.read_text("utf-8"))
    ]
    assert hidden == []
