"""A manager makes a cycle, starts reviews for many people, and sees who is where."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from models.queries.cycle_reviews import cycle_view, engineers_without_review
from models.queries.cycles import find_cycle
from tests.ui.conftest import Open
from tests.ui.finding import fill, press, the
from ui.main_window import MainWindow
from ui.pages.reviews import ReviewsPage
from ui.pages.reviews.cycle_dialog import CycleDialog
from ui.pages.reviews.start_dialog import StartDialog
from ui.place import Place
from ui.widgets.table import Table


def at_reviews(window: MainWindow, spot: str = "") -> ReviewsPage:
    assert window.shell is not None
    window.shell.go(Place("reviews", 0, spot))
    page = window.shell.page()
    assert isinstance(page, ReviewsPage)
    return page


def names(page: ReviewsPage) -> list[str]:
    model = page.findChild(Table).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_cycle_is_made_with_what_applies_to_nobody_as_one_step(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window, "new")
    dialog = page.findChild(CycleDialog)
    assert the(qtbot, dialog, QLineEdit, "Name").text() == "2026-H2"
    the(qtbot, dialog, QCheckBox, "SEC-4").setChecked(True)
    press(qtbot, dialog, "Make the cycle")
    assert dialog.notice.words().startswith("Say why SEC-4 does not apply")
    fill(qtbot, dialog, "Reason for SEC-4", "No regulated data in this company.")
    press(qtbot, dialog, "Make the cycle")
    assert window.session is not None
    workspace = window.session.workspace
    view = cycle_view(workspace, find_cycle(workspace, "2026-H2").id)
    assert (view.to_answer, view.left_out) == (47, {"SEC-4": "No regulated data in this company."})
    assert page.crumbs()[-1][0] == "2026-H2"
    window.commands.action("undo").trigger()
    assert not workspace.query("SELECT 1 FROM cycle WHERE name = '2026-H2'")


def test_reviews_start_for_everybody_ticked_and_are_listed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reviews(window, "new")
    press(qtbot, page.findChild(CycleDialog), "Make the cycle")
    press(qtbot, page, "Start reviews")
    dialog = page.findChild(StartDialog)
    press(qtbot, dialog, "All")
    press(qtbot, dialog, "Start")
    assert len(names(page)) == 4
    assert window.session is not None
    workspace = window.session.workspace
    assert engineers_without_review(workspace, find_cycle(workspace, "2026-H2").id) == ()


def test_the_list_is_filtered_by_state_and_by_words(open_window: Open, qtbot: QtBot) -> None:
    page = at_reviews(open_window())
    everybody = names(page)
    search = the(qtbot, page, QLineEdit, "Search")
    qtbot.keyClicks(search, "jonas")
    assert names(page) == ["Jonas Weber"]
    search.clear()
    filters = [one for one in page.findChildren(QToolButton) if one.property("kind") == "filter" and one.isVisible()]
    filters[0].click()
    shown = int(filters[0].accessibleName().split()[-1])
    assert len(names(page)) == shown <= len(everybody)
