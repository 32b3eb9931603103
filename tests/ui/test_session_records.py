"""Export of a session record and of the dates as a calendar file."""

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from models.domain.mentoring import MentorshipId, SessionPart
from models.operations.action_items import finish_action
from models.operations.mentoring import end_mentorship
from models.operations.sessions import write_in_session
from models.queries.left_files import files_that_left
from models.views.mentoring import action_lines, mentorship_lines
from reports.verify import Finding, verify
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press
from ui.framework.location import Location
from ui.pages.mentoring.calendar_export import save_calendar
from ui.pages.reports import ReportsPage
from ui.pages.reports.pdf_page import PageView
from ui.pages.reports.pdf_view import PdfView
from ui.pages.reports.single_export import SingleExportPanel
from ui.window.main_window import MainWindow

LONG = 20_000


def a_session(window: MainWindow) -> int:
    assert window.controller is not None
    [row] = window.controller.workspace.query("SELECT max(id) AS id FROM session")
    return int(row["id"])


def at_record(window: MainWindow, qtbot: QtBot, session: int) -> ReportsPage:
    """The reports page with the record of a session, as soon as it is drawn."""
    page = at(window, ReportsPage, Location("reports", 0, f"session:{session}"))
    pages = page.findChild(PdfView)
    qtbot.waitUntil(lambda: pages.page_count > 0, timeout=LONG)
    qtbot.waitUntil(find_one(qtbot, page, QPushButton, "Export").isEnabled, timeout=LONG)
    return page


def words(page: ReportsPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def first_page(page: ReportsPage) -> str:
    return page.findChildren(PageView)[0].accessibleDescription()


def test_a_record_is_previewed_checked_exported_and_recorded(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    session = a_session(window)
    page = at_record(window, qtbot, session)
    assert "Session record" in first_page(page)
    assert "No private notes." in words(page)
    assert "of GROW" in words(page)
    target = tmp_path / "record.pdf"
    page.findChild(SingleExportPanel).export_to(target)
    assert window.controller is not None
    verdict = verify(target.read_bytes(), window.controller.workspace)
    assert verdict.finding is Finding.GENUINE
    assert verdict.claim
    assert (verdict.claim.kind, verdict.claim.document_id) == ("session", f"MS-{session:06d}")
    [row] = files_that_left(window.controller.workspace).rows
    assert (row.kind, row.document_id, row.edition) == ("session", f"MS-{session:06d}", "engineer")
    assert window.shell is not None
    window.shell.navigate(Location("reports", 0, "record"))
    assert "record.pdf" in str([row.file_name for row in files_that_left(window.controller.workspace).rows])


@pytest.mark.long
def test_a_record_has_no_hr_edition_and_the_earlier_choice_is_restored(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.shell is not None
    window.shell.navigate(Location("reports"))
    panel = window.shell.page().findChild(SingleExportPanel)
    edition = find_one(qtbot, panel, QComboBox, "Edition")
    edition.setCurrentIndex(edition.findText("HR"))
    page = at_record(window, qtbot, a_session(window))
    assert not edition.isEnabled()
    assert edition.currentText() == "Engineer"
    assert "No HR edition" in words(page)
    which = find_one(qtbot, panel, QComboBox, "Filter documents")
    which.setCurrentIndex(which.findText("plans"))
    documents = find_one(qtbot, panel, QListWidget, "Documents")
    documents.setCurrentRow(0)
    assert edition.isEnabled()
    assert edition.currentText() == "HR"


def test_the_list_can_be_filtered_to_sessions(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_record(window, qtbot, a_session(window))
    which = find_one(qtbot, page, QComboBox, "Filter documents")
    documents = find_one(qtbot, page, QListWidget, "Documents")
    assert which.currentText() == "Sessions", "one who comes for a session sees the others too"
    shown = [documents.item(row).text() for row in range(documents.count())]
    which.setCurrentIndex(which.findText("all"))
    assert 0 < len(shown) < documents.count()
    assert "MS-" not in documents.item(0).text(), "the few that matter most come first"
    assert all("Session · " in text and " · MS-" in text for text in shown)


def test_later_edits_are_in_the_record(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    session = a_session(window)
    page = at_record(window, qtbot, session)
    assert window.controller is not None
    window.controller.do(write_in_session, session=session, part=SessionPart.RECAP, text="Designed before it is built.")
    qtbot.waitUntil(lambda: "Designed before it is built." in first_page(page), timeout=LONG)


@pytest.mark.long
def test_the_last_chosen_document_is_shown(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.shell is not None
    page = at_record(window, qtbot, a_session(window))
    panel = page.findChild(SingleExportPanel)
    documents = find_one(qtbot, panel, QListWidget, "Documents")
    at = documents.currentRow()
    documents.setCurrentRow(at + 1)
    documents.setCurrentRow(at)
    qtbot.waitUntil(find_one(qtbot, page, QPushButton, "Export").isEnabled, timeout=LONG)
    assert f"MS-{a_session(window):06d}" in first_page(page)


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Answers the dialog for a file with the last of these paths, or not at all."""
    answers: list[Path] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(answers[-1]) if answers else "", "iCalendar (*.ics)")
    )
    return answers


def test_mentoring_dates_are_exported_to_a_calendar_file(
    open_window: Open, qtbot: QtBot, tmp_path: Path, choose_file: list[Path]
) -> None:
    window = open_window(Location("mentoring"))
    assert window.shell is not None
    target = tmp_path / "mentoring.ics"
    press(qtbot, window.shell.page(), "Calendar file")
    assert window.shell.notice.text() == "", "nothing is said where no file was chosen"
    choose_file.append(target)
    press(qtbot, window.shell.page(), "Calendar file")
    assert str(target) in window.shell.notice.text()
    assert target.stat().st_mode & 0o077 == 0
    count = len(Calendar.from_ical(target.read_bytes()).walk("VEVENT"))
    assert count > 0
    assert not list(tmp_path.glob("*.part"))
    assert window.controller is not None
    item = action_lines(window.controller.workspace, date.today())[0].id
    window.controller.do(finish_action, item=item, closed_on=date.today())
    press(qtbot, window.shell.page(), "Calendar file")
    assert "1 cancelled since the last file" in window.shell.notice.text()
    cancelled = [
        entry for entry in Calendar.from_ical(target.read_bytes()).walk("VEVENT") if entry["status"] == "CANCELLED"
    ]
    assert [entry["sequence"] for entry in cancelled] == [1]


def test_an_unwritable_path_of_a_calendar_gives_a_message(
    open_window: Open, qtbot: QtBot, tmp_path: Path, choose_file: list[Path]
) -> None:
    window = open_window(Location("mentoring"))
    assert window.shell is not None
    choose_file.append(tmp_path / "nowhere" / "mentoring.ics")
    press(qtbot, window.shell.page(), "Calendar file")
    assert "cannot be written" in window.shell.notice.text()


def test_an_empty_calendar_asks_for_no_path(open_window: Open, tmp_path: Path, choose_file: list[Path]) -> None:
    window = open_window(Location("mentoring"))
    session = window.controller
    assert session is not None
    assert window.shell is not None
    choose_file.append(tmp_path / "mentoring.ics")
    for line in mentorship_lines(session.workspace, date.today()):
        session.do(end_mentorship, mentorship=MentorshipId(line.id), ends_on=line.starts_on)
    save_calendar(session, window.shell.page(), None)
    assert "Nothing to export" in window.shell.notice.text()
    assert not choose_file[0].exists()
