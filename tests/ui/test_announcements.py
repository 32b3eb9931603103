"""What screen readers speak though the focus stays: answers, scores, results, refusals and search results."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from models.domain.reviews import ReviewId
from models.operations.reviews import rate_many
from models.rubric.load import shipped_rubric
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, press
from tests.ui.pages import at
from tests.ui.selectors import find_one, let_jobs_finish, type_over
from tests.ui.selectors import press as press_button
from ui.framework.commands import CommandId
from ui.framework.list_export import ListExport
from ui.framework.location import Location
from ui.pages.engineers import EngineersPage
from ui.pages.engineers.details_dialog import DetailsDialog
from ui.pages.engineers.import_dialog import ImportDialog
from ui.pages.journal.search_field import PersonField
from ui.pages.opinions.import_dialog import ImportFormsDialog
from ui.pages.reports import ReportsPage
from ui.pages.reports.export_record import RecordPanel
from ui.pages.reports.pdf_preview import PdfPreview
from ui.pages.reports.verify_panel import VerifyPanel
from ui.pages.review import ReviewPage
from ui.widgets.controls import DateField
from ui.window.main_window import MainWindow
from ui.window.palette import Palette
from ui.window.palette_list import FoundList

CONTROL = Qt.KeyboardModifier.ControlModifier
Spoken = Callable[[], list[str]]
ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def urgent() -> list[str]:
    """The sentences that were spoken before all others."""
    return []


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch, urgent: list[str]) -> Spoken:
    """Returns what was announced since the last call."""
    heard: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())
            if event.politeness() == ASSERTIVE:
                urgent.append(event.message())

    def take() -> list[str]:
        QApplication.processEvents()
        taken = heard.copy()
        heard.clear()
        return taken

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return take


def opened(window: MainWindow, blank: Blank, spoken: Spoken) -> tuple[ReviewPage, int]:
    review = blank(window)
    page = at_review(window, review)
    spoken()
    return page, review


def test_rating_clearing_and_undo_are_announced(
    open_window: Open, blank_review: Blank, qtbot: QtBot, spoken: Spoken
) -> None:
    window = open_window()
    page, _ = opened(window, blank_review, spoken)
    press(qtbot, page, Qt.Key.Key_4)
    names = {point.value: point.name for point in shipped_rubric().scale}
    rated = f"COD-4: 4, {names[4]}. No score yet: 1 of 48 rated"
    assert spoken() == [rated]
    page.show_anchor("COD-4")
    press(qtbot, page, Qt.Key.Key_Backspace)
    assert spoken() == ["COD-4: no rating. No score yet: 0 of 48 rated"]
    press(qtbot, page, Qt.Key.Key_0)
    assert spoken() == ["COD-4: not observed"]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Z, CONTROL)
    [answer, undone] = spoken()
    assert answer == "COD-4: no rating"
    assert undone.startswith("Undone: ")
    assert undone == window.shell.notice.text()


def test_a_changed_score_is_announced_and_changed_answers_are_not(
    open_window: Open, blank_review: Blank, qtbot: QtBot, spoken: Spoken
) -> None:
    window = open_window()
    assert window.controller is not None
    page, review = opened(window, blank_review, spoken)
    everything = {competency.code: 3 for competency in shipped_rubric().competencies}
    window.controller.do(rate_many, review=ReviewId(review), ratings=everything)
    [score] = spoken()
    assert "score 3.00, expected" in score
    press(qtbot, page, Qt.Key.Key_5)
    [changed] = spoken()
    assert changed.startswith("COD-4: 5, ")
    assert "score 3.0" in changed
    assert score not in changed
    window.controller.do(rate_many, review=ReviewId(review), ratings={})
    assert spoken() == []


def test_every_refusal_in_a_dialog_is_announced_at_once(
    open_window: Open, qtbot: QtBot, spoken: Spoken, urgent: list[str]
) -> None:
    window = open_window(Location("engineers"))
    window.commands.action(CommandId.NEW_ENGINEER).trigger()
    dialog = window.findChild(DetailsDialog)
    spoken()
    dialog.try_store()
    [refusal] = spoken()
    assert refusal == dialog.notice.text()
    assert urgent == [refusal]
    dialog.try_store()
    assert spoken() == [refusal]


def test_an_invalid_date_is_announced_at_once(qtbot: QtBot, spoken: Spoken, urgent: list[str]) -> None:
    day = DateField("Due on", date(2026, 7, 1))
    qtbot.addWidget(day)
    day.show()
    type_over(qtbot, day, "31.2.2026")
    [sentence] = spoken()
    assert sentence.startswith("Due on: ")
    assert urgent == [sentence]


def test_results_are_announced_in_turn(open_window: Open, qtbot: QtBot, spoken: Spoken, urgent: list[str]) -> None:
    window = open_window(Location("settings"))
    spoken()
    press_button(qtbot, window, "Check file")
    qtbot.waitUntil(lambda: "No problems found." in spoken())
    assert urgent == []


@pytest.mark.parametrize("by_window", [False, True])
def test_a_shortcut_that_does_nothing_is_announced_once(
    open_window: Open, qtbot: QtBot, spoken: Spoken, by_window: bool
) -> None:
    window = open_window()
    spoken()
    target = window.windowHandle() if by_window else window
    QTest.keyClick(target, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert spoken() == ["Ctrl+B does nothing here. Press Ctrl+/ for all shortcuts."]


@pytest.mark.parametrize("place", ["engineers", "journal"])
def test_a_search_without_results_is_announced(open_window: Open, qtbot: QtBot, spoken: Spoken, place: str) -> None:
    window = open_window(Location(place))
    assert window.shell is not None
    field = window.shell.page().search_field()
    assert field is not None
    spoken()
    field.setText("qqqqq")
    heard: list[str] = []

    def something_is_heard() -> bool:
        heard.extend(spoken())
        return bool(heard)

    qtbot.waitUntil(something_is_heard)
    [sentence] = heard
    assert sentence in {text.text() for text in window.shell.page().findChildren(QLabel) if text.isVisible()}


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Location("journal"), "review"),
        (Location("mentoring", 0, "actions"), "er"),
    ],
)
def test_a_search_announces_how_many_rows_it_found(
    open_window: Open, qtbot: QtBot, spoken: Spoken, place: Location, text: str
) -> None:
    window = open_window(place)
    assert window.shell is not None
    field = window.shell.page().search_field()
    assert field is not None
    field.setFocus()
    spoken()
    QTest.keyClicks(field, text)
    heard: list[str] = []

    def something_is_heard() -> bool:
        heard.extend(spoken())
        return bool(heard)

    qtbot.waitUntil(something_is_heard)
    assert heard[-1] in {text.text() for text in window.shell.page().findChildren(QLabel) if text.isVisible()}
    assert heard[-1][0].isdigit()


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Location("reviews"), "k"),
        (Location("mentoring"), "er"),
        (Location("reports"), "er"),
    ],
)
def test_a_search_announces_how_many_rows_it_found_where_no_count_is_shown(
    open_window: Open, qtbot: QtBot, spoken: Spoken, place: Location, text: str
) -> None:
    window = open_window(place)
    assert window.shell is not None
    field = window.shell.page().search_field()
    assert field is not None
    field.setFocus()
    spoken()
    field.setText(text)
    views = [view for kind in (QTableView, QListWidget) for view in window.shell.page().findChildren(kind)]
    [listed] = [view for view in views if view.isVisible() and view.model().rowCount()]
    rows = listed.model().rowCount()
    assert rows
    assert spoken() == [f"{rows} result(s)"]


def test_the_export_record_announces_how_many_files_name_a_person(
    open_window: Open, spoken: Spoken, tmp_path: Path
) -> None:
    window = open_window(Location("engineers"))
    assert window.shell is not None
    for search in ("", "Jonas", "Marta"):
        window.shell.page().search_field().setText(search)
        window.shell.page().findChild(ListExport).export_to(tmp_path / f"{search}.csv")
    page = at(window, ReportsPage, Location("reports", 0, "record"))
    field = page.findChild(RecordPanel).findChild(PersonField)
    field.setFocus()
    spoken()
    field.setText("Jonas")
    field.choose(field.matches()[0])
    assert spoken() == ["2 result(s)"]


def test_the_verdict_on_a_file_is_announced_with_its_reasons(
    open_window: Open, qtbot: QtBot, spoken: Spoken, tmp_path: Path
) -> None:
    panel = at(open_window(), ReportsPage, Location("reports", 0, "verify")).findChild(VerifyPanel)
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF-1.7 nothing")
    spoken()
    panel.verify(path)
    let_jobs_finish(qtbot)
    [checking, verdict] = spoken()
    assert checking == "Checking plan.pdf…"
    assert verdict.startswith("This is not a Plumbline document")
    shown = [text.text() for text in panel.findChildren(QLabel) if text.isVisible()]
    assert [line for line in verdict.split("\n") if line not in "\n".join(shown)] == []


def test_what_a_people_file_holds_is_announced(open_window: Open, qtbot: QtBot, spoken: Spoken, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,level,shoe size\nAnn,SR,40\nBo,XX,41\n", encoding="utf-8")
    page = at(open_window(), EngineersPage, Location("engineers"))
    spoken()
    page.import_people(path)
    qtbot.waitUntil(find_one(qtbot, page.findChild(ImportDialog), QPushButton, "Import").isEnabled)
    [sentence] = [heard for heard in spoken() if "to import" in heard]
    assert "Column “shoe size” is not read." in sentence
    assert "1 person(s) to import" in sentence


def test_what_forms_change_is_announced(open_window: Open, qtbot: QtBot, spoken: Spoken, tmp_path: Path) -> None:
    window = open_window()
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"no form")
    assert window.controller is not None
    dialog = ImportFormsDialog(window.controller, ReviewId(1), [path], window)
    dialog.open()
    let_jobs_finish(qtbot)
    [sentence] = [heard for heard in spoken() if "letter.pdf" in heard]
    assert "This file is not a PDF form" in sentence
    dialog.reject()


def test_a_search_in_a_document_announces_the_place_or_that_there_is_none(qtbot: QtBot, spoken: Spoken) -> None:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.findChild(QLineEdit).setText("words")
    assert spoken() == ["Not found"]
    preview.pages.found.emit(2, 5)
    preview.pages.found.emit(2, 5)
    assert spoken() == ["2 of 5"]


def test_the_palette_announces_the_result_count_and_each_selection(
    open_window: Open, qtbot: QtBot, spoken: Spoken
) -> None:
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.findChild(Palette)
    field, results = palette.findChild(QLineEdit), palette.findChild(FoundList)
    spoken()
    field.setText("jonas")
    [summary] = spoken()
    lines = [results.item(at) for at in range(results.count())]
    found = sum(bool(line.flags() & Qt.ItemFlag.ItemIsSelectable) for line in lines)
    assert summary.startswith(f"{found} ")
    assert "First: Jonas Weber" in summary
    first = results.item(1)
    field.setText("settings")
    assert results.item(1) is first  # a screen reader may hold on to it
    spoken()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    chosen = results.chosen()
    assert chosen is not None
    assert [text.split(",")[0] for text in spoken()] == [chosen.text]
    field.setText("qqqqq")
    assert spoken() == ["No results. Try another word."]
    palette.close()
