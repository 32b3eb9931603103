"""Search in the list of competencies: it belongs to one review, and rating stays within it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.queries.cycles import find_cycle
from models.queries.engineers import find_engineer
from models.queries.reviews import find_review
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review
from ui.framework.location import Location
from ui.pages.review.outline import Outline


def test_a_search_ends_where_another_review_is_shown(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    review = blank_review(window)
    assert window.controller is not None
    assert window.shell is not None
    workspace = window.controller.workspace
    other = find_review(workspace, find_engineer(workspace, "E1002").id, find_cycle(workspace, "2026-H2").id).id
    page = at_review(window, review)
    outline = page.findChild(Outline)
    page.search_field().setText("sec")
    page.refresh()
    assert page.search_field().text() == "sec"
    window.shell.navigate(Location("review", other))
    assert page.search_field().text() == ""
    assert not outline.isRowHidden(outline.currentIndex().row())
    assert len(outline.shown_codes()) == 48


def test_rating_goes_to_the_next_shown_competency_and_keeps_the_search(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    outline, search = page.findChild(Outline), page.search_field()
    page.show_anchor("SEC-3")
    search.setText("sec-")
    shown = outline.shown_codes()
    assert len(shown) > 2
    outline.setFocus()
    opened = []
    for _ in shown[:-1]:
        qtbot.keyClick(outline, Qt.Key.Key_3)
        opened.append(page.location.anchor)
        assert search.text() == "sec-"
        assert outline.currentIndex().data().startswith(page.location.anchor)
    after = shown.index("SEC-3") + 1
    assert opened == [*shown[after:], *shown[: after - 1]]
    qtbot.keyClick(outline, Qt.Key.Key_3)
    assert page.location.anchor == "OPS-1"
    assert search.text() == ""
    assert not outline.isRowHidden(outline.currentIndex().row())
