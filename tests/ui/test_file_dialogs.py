"""Every dialog for files starts where the last one ended, and no file is replaced without a question."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.framework.file_dialogs import ask_folder, ask_open, ask_open_several, ask_save, documents_folder
from ui.framework.preferences import Preferences

Answer = Callable[..., list[str]]


@pytest.fixture
def parent(qtbot: QtBot, preferences: Preferences) -> QWidget:
    result = QWidget()
    qtbot.addWidget(result)
    return result


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Call it with the answers of the dialogs to come; returns the list of where they started."""

    def set_answers(*names: str, used: str = "") -> list[str]:
        started: list[str] = []
        left = list(names)

        def accept_name(_parent: QWidget, _title: str, start: str, _filters: str = "") -> tuple[str, str]:
            started.append(start)
            return left.pop(0), used

        monkeypatch.setattr(QFileDialog, "getOpenFileName", accept_name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", accept_name)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: accept_name(*given)[0])
        monkeypatch.setattr(
            QFileDialog, "getOpenFileNames", lambda *given: (list(filter(None, accept_name(*given)[:1])), "")
        )
        return started

    return set_answers


def test_file_dialogs_start_in_documents_then_in_the_last_folder(
    parent: QWidget, answer: Answer, tmp_path: Path
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    started = answer(str(folder / "a.pdf"), str(folder / "b.pdf"), str(tmp_path), str(folder / "c.pdf"), "")
    assert ask_open(parent, "Open", "PDF (*.pdf)") == folder / "a.pdf"
    assert ask_save(parent, "Save", "review.pdf", "PDF (*.pdf)") == folder / "b.pdf"
    assert ask_folder(parent, "Folder") == tmp_path
    assert ask_open_several(parent, "Open", "PDF (*.pdf)") == [folder / "c.pdf"]
    assert ask_open(parent, "Open", "PDF (*.pdf)") is None
    assert started == [str(documents_folder()), str(folder / "review.pdf"), str(folder), str(tmp_path), str(folder)]


def test_a_deleted_folder_falls_back_to_documents(parent: QWidget, answer: Answer, tmp_path: Path) -> None:
    Preferences().last_folder = tmp_path / "gone"
    started = answer("")
    assert ask_open(parent, "Open", "PDF (*.pdf)") is None
    assert started == [str(documents_folder())]


def test_a_name_without_a_suffix_gets_that_of_the_chosen_filter(
    parent: QWidget, answer: Answer, tmp_path: Path
) -> None:
    filters = ("Excel (*.xlsx)", "CSV (*.csv)")
    answer(str(tmp_path / "list"), used=filters[1])
    assert ask_save(parent, "Save", "list.xlsx", *filters) == tmp_path / "list.csv"
    answer(str(tmp_path / "list.CSV"), used=filters[0])
    assert ask_save(parent, "Save", "list.xlsx", *filters) == tmp_path / "list.CSV"


def test_a_file_that_the_suffix_would_replace_is_asked_about(parent: QWidget, answer: Answer, tmp_path: Path) -> None:
    (tmp_path / "list.csv").touch()
    started = answer(str(tmp_path / "list"), "", used="CSV (*.csv)")
    assert ask_save(parent, "Save", "list.csv", "CSV (*.csv)") is None
    assert started[1] == str(tmp_path / "list.csv")
