"""Reviews page: new cycles, reviews of many people, and their status."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from models.operations.cycles import create_cycle
from models.operations.review_status import raise_appeal
from models.operations.reviews import start_reviews
from models.queries.cycles import find_cycle
from models.rubric.load import shipped_rubric
from models.views.reviews import cycle_view, engineers_without_review
from tests.ui.conftest import Open
from tests.ui.pages import at, names
from tests.ui.selectors import fill, find_one, press
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.pages.reviews import ReviewsPage
from ui.pages.reviews.cycle_dialog import CycleDialog
from ui.pages.reviews.people_table import PeopleTable
from ui.pages.reviews.start_dialog import StartReviewsDialog
from ui.widgets.table import Table
from ui.widgets.text import AutosaveLineEdit
from ui.window.main_window import MainWindow


def at_reviews(window: MainWindow, command: CommandId | None = None) -> ReviewsPage:
    page = at(window, ReviewsPage, Location("reviews"))
    if command:
        window.commands.action(command).trigger()
    return page


def choose_cycle(qtbot: QtBot, page: ReviewsPage, name: str) -> None:
    cycles = find_one(qtbot, page, QComboBox, "Cycle")
    while cycles.currentText() != name:
        qtbot.keyClick(cycles, Qt.Key.Key_Down)


@pytest.mark.long
def test_a_cycle_and_its_exclusions_are_created_as_a_single_step(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window, CommandId.NEW_CYCLE)
    dialog = page.findChild(CycleDialog)
    assert find_one(qtbot, dialog, QLineEdit, "Name").text() == "2027-H1"
    find_one(qtbot, dialog, QCheckBox, "SEC-4").setChecked(True)
    press(qtbot, dialog, "Create")
    assert dialog.notice.text().startswith("Say why SEC-4 does not apply")
    fill(qtbot, dialog, "Reason for SEC-4", "No regulated data in this company.")
    press(qtbot, dialog, "Create")
    assert window.controller is not None
    workspace = window.controller.workspace
    view = cycle_view(workspace, find_cycle(workspace, "2027-H1").id)
    assert (view.asked, view.not_applicable) == (48, {"SEC-4": "No regulated data in this company."})
    assert page.breadcrumbs()[-1][0] == "2027-H1"
    window.commands.action(CommandId.UNDO).trigger()
    assert not workspace.query("SELECT 1 FROM cycle WHERE name = '2027-H1'")


@pytest.mark.long
def test_reviews_start_for_ticked_engineers_and_are_listed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window, CommandId.NEW_CYCLE)
    press(qtbot, page.findChild(CycleDialog), "Create")
    press(qtbot, page, "Start reviews")
    dialog = page.findChild(StartReviewsDialog)
    press(qtbot, dialog, "Tick all")
    press(qtbot, dialog, "Start")
    assert len(names(page)) == 4
    assert window.controller is not None
    workspace = window.controller.workspace
    assert engineers_without_review(workspace, find_cycle(workspace, "2027-H1").id) == ()


@pytest.mark.long
def test_ticks_are_kept_while_searching_and_toggled_by_space(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window, CommandId.NEW_CYCLE)
    press(qtbot, page.findChild(CycleDialog), "Create")
    window.commands.action(CommandId.START_REVIEWS).trigger()
    dialog = page.findChild(StartReviewsDialog)
    assert not find_one(qtbot, dialog, QPushButton, "Start").isEnabled()
    search, people = find_one(qtbot, dialog, QLineEdit, "Search"), find_one(qtbot, dialog, PeopleTable, "Engineers")
    qtbot.keyClicks(search, "jonas")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not people.people()
    qtbot.keyClick(people, Qt.Key.Key_Space)
    search.clear()
    qtbot.keyClicks(search, "nobody of that name")
    assert not people.isVisible()
    fill(qtbot, dialog, "Reviewer", "Ada Abara")
    press(qtbot, dialog, "Start")
    assert names(page) == ["Jonas Weber"]
    assert window.controller is not None
    [row] = window.controller.workspace.query("SELECT reviewer_name FROM review WHERE cycle_name = '2027-H1'")
    assert row["reviewer_name"] == "Ada Abara"
    window.commands.action(CommandId.UNDO).trigger()
    assert find_one(qtbot, page, QPushButton, "Start reviews").isEnabled()


def test_going_back_does_not_reopen_a_dialog(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.shell is not None
    page = at_reviews(window, CommandId.NEW_CYCLE)
    page.findChild(QDialog).reject()
    window.shell.navigate(Location("home"))
    window.shell.go_back()
    assert not [dialog for dialog in page.findChildren(QDialog) if dialog.isVisible()]


def test_switching_to_another_cycle_and_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window)
    assert window.shell is not None
    newest = page.breadcrumbs()[-1][0]
    cycles = find_one(qtbot, page, QComboBox, "Cycle")
    qtbot.keyClick(cycles, Qt.Key.Key_Down)
    assert page.breadcrumbs()[-1][0] == cycles.currentText() != newest
    window.commands.action(CommandId.GO_BACK).trigger()
    assert page.breadcrumbs()[-1][0] == cycles.currentText() == newest


def test_return_opens_a_review_and_going_back_selects_its_row(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window)
    table = page.findChild(Table)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    name = names(page)[1]
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.shell is not None
    assert window.shell.location.page == "review"
    window.commands.action(CommandId.GO_BACK).trigger()
    assert table.currentIndex().siblingAtColumn(0).data() == name


def test_state_score_and_appeal_are_shown_as_text(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window)
    choose_cycle(qtbot, page, "2026-H1")
    model = page.findChild(Table).model()
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert window.controller is not None
    [shared] = window.controller.workspace.query(
        "SELECT id, engineer_name FROM review WHERE shared_at IS NOT NULL ORDER BY period_ends_on DESC LIMIT 1"
    )
    appeal = {"reason": "The outage was not mine.", "decider_name": "Ada Abara", "due_on": date(2026, 12, 24)}
    window.controller.do(raise_appeal, review=shared["id"], **appeal)
    row = names(page).index(shared["engineer_name"])
    words = {title: model.index(row, at).data() for at, title in enumerate(titles)}
    assert words["Shared"] == "Appeal decision due 24 Dec 2026"
    assert words["Answered"] == "100 %"
    assert words["Conclusion"].endswith("level")
    assert 1 <= float(words["Score"]) <= 5
    assert not model.index(row, titles.index("Status")).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_the_list_is_filtered_by_state_and_text(open_window: Open, qtbot: QtBot) -> None:
    page = at_reviews(open_window())
    choose_cycle(qtbot, page, "2026-H1")
    all_names = names(page)
    search = find_one(qtbot, page, QLineEdit, "Search")
    qtbot.keyClicks(search, "jonas")
    assert names(page) == ["Jonas Weber"]
    search.clear()
    filters = [
        button
        for button in page.findChildren(QToolButton)
        if button.property("kind") == "filter" and button.isVisible()
    ]
    filters[0].click()
    shown = int(filters[0].accessibleName().split()[-1])
    assert len(names(page)) == shown <= len(all_names)


def test_changing_the_state_filter_keeps_the_focus_and_explains_no_results(open_window: Open, qtbot: QtBot) -> None:
    page = at_reviews(open_window())
    every = find_one(qtbot, page, QToolButton, "All")
    every.setFocus()
    qtbot.keyClick(every, Qt.Key.Key_Right)
    now = page.window().focusWidget()
    assert now.isChecked()  # type: ignore[attr-defined]
    assert now.accessibleName() != every.accessibleName()
    assert len(names(page)) == int(now.accessibleName().split()[-1])
    qtbot.keyClicks(find_one(qtbot, page, QLineEdit, "Search"), "nobody of that name")
    assert not page.findChild(Table).isVisible()


def test_long_names_cut_nothing_off(open_window: Open) -> None:
    window = open_window()
    assert window.controller is not None
    period = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 12, 31)}
    cycle = window.controller.do(create_cycle, name="Halbjahresgespräche" * 10, rubric=shipped_rubric(), **period)
    window.resize(1024, 700)
    page = at_reviews(window)
    people = window.controller.workspace.query("SELECT id FROM engineer")
    window.controller.do(start_reviews, engineers=[row["id"] for row in people], cycle=cycle, reviewer_name="R" * 200)
    window.commands.action(CommandId.START_REVIEWS).trigger()
    QApplication.processEvents()
    assert window.width() == 1024
    assert page.findChild(StartReviewsDialog).width() <= 1024


@pytest.mark.long
def test_correcting_a_cycle_updates_its_drafts(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window, CommandId.NEW_CYCLE)
    press(qtbot, page.findChild(CycleDialog), "Create")
    assert window.shell is not None
    assert window.shell.notice.text() == "Cycle 2027-H1 created."
    press(qtbot, window.shell.notice, "Start reviews")
    dialog = page.findChild(StartReviewsDialog)
    press(qtbot, dialog, "Tick all")
    press(qtbot, dialog, "Start")
    assert window.shell.notice.text().startswith("4 review")
    find_one(qtbot, page, QToolButton, "Edit this cycle").click()
    dialog = next(item for item in page.findChildren(CycleDialog) if item.isVisible())  # type: ignore[assignment]
    fill(qtbot, dialog, "Name", "Autumn")
    find_one(qtbot, dialog, QCheckBox, "SEC-4").setChecked(True)
    find_one(qtbot, dialog, AutosaveLineEdit, "Reason for SEC-4").setPlainText("No regulated data.")
    press(qtbot, dialog, "Save")
    assert page.breadcrumbs()[-1][0] == "Autumn"
    assert window.controller is not None
    workspace = window.controller.workspace
    assert len(workspace.query("SELECT 1 FROM review WHERE cycle_name = 'Autumn'")) == 4
    find_one(qtbot, page, QToolButton, "Edit this cycle").click()
    again = next(item for item in page.findChildren(CycleDialog) if item.isVisible())
    assert find_one(qtbot, again, QCheckBox, "SEC-4").isChecked()
    assert find_one(qtbot, again, AutosaveLineEdit, "Reason for SEC-4").toPlainText() == "No regulated data."
    again.reject()
    window.commands.action(CommandId.UNDO).trigger()
    assert page.breadcrumbs()[-1][0] == "2027-H1"


def test_a_cycle_with_shared_reviews_explains_why_it_is_fixed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window)
    choose_cycle(qtbot, page, "2026-H1")
    find_one(qtbot, page, QToolButton, "Edit this cycle").click()
    assert window.shell is not None
    assert "have been shared" in window.shell.notice.text()
    assert not page.findChildren(CycleDialog)
