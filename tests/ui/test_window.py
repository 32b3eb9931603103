"""The window behaves as windows of the desktop do: it fits the screen, takes files, and keeps its palette in place."""

import pickle
import weakref
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent, QScreen
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from models.domain.reviews import OpinionRole
from models.exchange.opinion_form import opinion_form
from models.operations.opinions import ask_opinion
from models.support import bounded_process
from reports.opinion_form import write_opinion_form
from reports.theme import Paper
from tests.reports.form_filling import filled
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import let_jobs_finish
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.framework.page import Page
from ui.framework.preferences import Preferences
from ui.pages import ENTRIES
from ui.pages.engineers.import_dialog import ImportDialog
from ui.pages.opinions.import_dialog import ImportFormsDialog
from ui.pages.reports.verify_dialog import VerifyDialog
from ui.pages.reports.verify_panel import VerifyPanel
from ui.widgets.table import Table
from ui.widgets.wait_dialog import WaitDialog
from ui.window.dropped_files import dropped_paths
from ui.window.main_window import MainWindow
from ui.window.palette import Palette


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: MainWindow | VerifyDialog, *paths: Path) -> None:
    data = dragged(*paths)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))


@pytest.mark.parametrize("room", [QSize(1366, 728), QSize(1920, 1040), QSize(1280, 680)])
def test_a_new_window_fits_the_screen(
    qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch, room: QSize
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: room)
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    assert window.width() <= room.width()
    assert window.height() < room.height(), "the title has its room too"
    assert window.width() >= min(1240, room.width() - 40)


@pytest.mark.long
def test_the_window_has_an_icon_and_a_title(open_window: Open) -> None:
    window = open_window()
    assert not window.windowIcon().isNull()
    assert window.windowTitle() == "Team – Plumbline"
    window.lock()
    assert window.windowTitle() == "Plumbline"


@pytest.mark.parametrize("name", ["people.CSV", "people.xls", "people.tsv", "people"])
def test_a_people_file_is_imported_where_it_is_dropped(open_window: Open, tmp_path: Path, name: str) -> None:
    window = open_window(Location("home"))
    file = tmp_path / name
    file.write_text("name,level\nAda Osei,SR\n", encoding="utf-8")
    assert dropped_paths(dragged(file, tmp_path)) == [file], "a folder is none"
    drop(window, file)
    assert window.shell is not None
    assert window.shell.location.page == "engineers"
    assert window.shell.page().findChild(ImportDialog) is not None


@pytest.mark.long
def test_a_dropped_workspace_needs_its_passphrase(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    other = tmp_path / "Other.plumbline"
    other.touch()
    drop(window, other)
    assert window.controller is None


def test_a_dropped_pdf_is_verified(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(Location("home"))
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 no report")
    drop(window, file)
    assert window.shell is not None
    assert window.shell.notice.text() == "Reading letter.pdf…"
    let_jobs_finish(qtbot)
    assert window.shell.notice.isHidden()
    panel = window.shell.page().findChild(VerifyPanel)
    assert panel is not None
    assert panel.isVisible()
    assert not [part for part in panel.findChildren(QLabel) if part.text().startswith("Choose a PDF")]


def test_a_dropped_opinion_form_opens_its_review(
    open_window: Open, qtbot: QtBot, blank_review: Callable[[MainWindow], int], tmp_path: Path
) -> None:
    window = open_window(Location("home"))
    assert window.controller is not None
    review = blank_review(window)
    request = window.controller.do(
        ask_opinion, review=review, role=OpinionRole.PEER, person_name="Ada Abara", competencies=["COD-4"]
    )
    file = tmp_path / "form.pdf"
    write_opinion_form(opinion_form(window.controller.workspace, request), file, Paper.A4)
    drop(window, file)
    let_jobs_finish(qtbot)
    assert window.shell is not None
    assert window.shell.notice.text().startswith("This answer is empty")
    file.write_bytes(filled(file.read_bytes(), {"rating-COD-4": "4", "consent": "named"}))
    drop(window, file)
    let_jobs_finish(qtbot)
    assert window.shell.location[:2] == ("review", review)
    assert window.shell.page().findChild(ImportFormsDialog) is not None


@pytest.fixture
def read_by_process(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was read in another process, by the names of the functions."""
    read: list[str] = []
    ask = bounded_process._ask_process

    def note(request: bytes, seconds: int, check: Callable[[], None]) -> tuple[bytes, bool]:
        read.append(pickle.loads(request)[1].func.__name__)
        return ask(request, seconds, check)

    monkeypatch.setattr(bounded_process, "_ask_process", note)
    return read


def test_a_dropped_pdf_is_read_once(
    open_window: Open, qtbot: QtBot, tmp_path: Path, read_by_process: list[str]
) -> None:
    window = open_window(Location("home"))
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 no report")
    drop(window, file)
    let_jobs_finish(qtbot)
    assert read_by_process == ["form_or_document"]
    assert "This is not a Plumbline document" in verdict(window)


def test_a_dropped_pdf_that_takes_too_long_is_given_up_once(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def time_is_up(_request: bytes, seconds: int, _check: Callable[[], None]) -> tuple[bytes, bool]:
        asked.append(seconds)
        return b"", True

    monkeypatch.setattr(bounded_process, "_ask_process", time_is_up)
    window = open_window(Location("home"))
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 no report")
    drop(window, file)
    let_jobs_finish(qtbot)
    assert asked == [10]
    assert "Reading letter.pdf took too long and was stopped after 10 s." in verdict(window)


def test_dropped_opinion_forms_are_read_once_each(
    open_window: Open,
    qtbot: QtBot,
    blank_review: Callable[[MainWindow], int],
    tmp_path: Path,
    read_by_process: list[str],
) -> None:
    window = open_window(Location("home"))
    assert window.controller is not None
    review = blank_review(window)
    files = []
    for name in ("Ada Abara", "Bo Lind"):
        request = window.controller.do(
            ask_opinion, review=review, role=OpinionRole.PEER, person_name=name, competencies=["COD-4"]
        )
        files.append(tmp_path / f"{name}.pdf")
        write_opinion_form(opinion_form(window.controller.workspace, request), files[-1], Paper.A4)
        files[-1].write_bytes(filled(files[-1].read_bytes(), {"rating-COD-4": "4", "consent": "named"}))
    drop(window, *files)
    let_jobs_finish(qtbot)
    assert read_by_process == ["form_or_document", "_values_or_errors"]
    assert window.shell is not None
    dialog = window.shell.page().findChild(ImportFormsDialog)
    shown = [text.text() for text in dialog.findChildren(QLabel)]
    assert [text for text in shown if text.endswith(".pdf")] == ["Ada Abara.pdf", "Bo Lind.pdf"]


def verdict(window: MainWindow) -> str:
    assert window.shell is not None
    panel = window.shell.page().findChild(VerifyPanel)
    assert panel is not None
    return " ".join(text.text() for text in panel.findChildren(QLabel) if text.isVisible())


def test_the_palette_does_not_move_while_open(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("home"))
    window.commands.action(CommandId.PALETTE).trigger()
    palette = window.findChild(Palette)
    before, height = palette.pos(), palette.height()
    assert window.geometry().contains(palette.geometry())
    for typed in ("jonas", "jonas weber review", "xyz", ""):
        palette.findChild(QLineEdit).setText(typed)
        assert palette.pos() == before
    assert palette.height() == height


def references(parts: Iterable[QWidget]) -> list[weakref.ref[QWidget]]:
    return [weakref.ref(part) for part in parts]


@pytest.mark.long
def test_every_page_of_a_locked_workspace_leaves_the_memory(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    parts = references(at(window, Page, Location(entry.key, 0 if entry.icon else 1)) for entry in ENTRIES)
    parts += references(window.findChildren(Table))
    window.lock()
    qtbot.waitUntil(lambda: [part() for part in parts if part()] == [])


class Heard(QObject):
    """The kinds of events that parts of a window get."""

    def __init__(self, parts: Iterable[QWidget]) -> None:
        super().__init__()
        self.kinds: set[QEvent.Type] = set()
        for part in parts:
            part.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.kinds.add(event.type())
        return False


def test_a_modal_dialog_sends_no_event_to_each_part_of_all_pages(open_window: Open, qtbot: QtBot) -> None:
    """With all pages visited, these events took 15 ms when a dialog opened, and as much when it closed."""
    window = open_window()
    page = at(window, Page, Location("engineers"))
    heard = Heard(page.findChildren(QWidget))
    wait = WaitDialog("Undoing", window)
    wait.open()
    wait.accept()
    assert not heard.kinds & {QEvent.Type.WindowBlocked, QEvent.Type.WindowUnblocked}
