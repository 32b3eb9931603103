"""The columns of a review: names in full, widths that are kept, the context as a tab, and a review that is read-only."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from models.domain.reviews import ReviewId
from models.operations.reviews import comment_on_rating, mark_not_observed
from models.rubric.model import RATINGS
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, field, shown
from tests.ui.selectors import find_one, visible
from tests.ui.selectors import press as press_button
from ui.framework.preferences import Preferences
from ui.pages.review.competency_panel import CompetencyPanel
from ui.pages.review.context_panel import ContextPanel
from ui.pages.review.hint_list import HintList
from ui.pages.review.outline import Outline
from ui.pages.review.outline_delegate import ENTRY, name_layout
from ui.widgets.tabs import Tab
from ui.widgets.text import AutosaveTextEdit


@pytest.mark.parametrize("zoom", [100, 150, 200])
@pytest.mark.parametrize("size", [(1360, 880), (1024, 700)])
def test_no_name_in_the_list_is_cut(
    open_window: Open, blank_review: Blank, preferences: Preferences, zoom: int, size: tuple[int, int]
) -> None:
    preferences.zoom = zoom
    window = open_window()
    window.resize(*size)
    outline = at_review(window, blank_review(window)).findChild(Outline)
    QApplication.processEvents()
    QApplication.processEvents()
    for row in range(outline.model().rowCount()):
        index = outline.model().index(row, 0)
        if not hasattr(index.data(ENTRY), "competency"):
            continue
        rect = outline.visualRect(index)
        name = name_layout(index.data(ENTRY), rect.width(), strong=True)
        assert name.text().startswith(index.data(ENTRY).code)
        assert all(name.lineAt(at).naturalTextWidth() <= name.lineAt(at).width() for at in range(name.lineCount()))
        assert name.boundingRect().height() <= rect.height()


@pytest.mark.long
def test_column_widths_are_kept_between_starts(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    window.resize(1600, 900)
    review = blank_review(window)
    splitter = at_review(window, review).findChild(QSplitter)
    QApplication.processEvents()
    splitter.moveSplitter(420, 1)
    splitter.moveSplitter(splitter.width() - 340, 2)
    before = splitter.sizes()
    window.close()
    window = open_window()
    window.resize(1600, 900)
    again = at_review(window, review).findChild(QSplitter)
    QApplication.processEvents()
    assert again.sizes() == before
    assert (before[0], before[2]) == (420, 339)


def test_the_context_is_a_tab_in_a_narrow_window(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(1360, 880)
    page = at_review(window, blank_review(window))
    context = page.findChild(ContextPanel)
    qtbot.waitUntil(context.isVisible)
    assert not visible(page, Tab, "Context")
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: not context.isVisible())
    find_one(qtbot, page, Tab, "Context").click()
    qtbot.waitUntil(context.isVisible)
    press_key_of_the_list(page, qtbot)
    qtbot.waitUntil(lambda: not context.isVisible())
    find_one(qtbot, page, Tab, "Context").click()
    window.resize(1360, 880)
    qtbot.waitUntil(lambda: context.isVisible() and page.findChild(CompetencyPanel).isVisible())
    assert not visible(page, Tab, "Context")
    assert not rect_of(context).intersects(rect_of(page.findChild(CompetencyPanel)))


def press_key_of_the_list(page: QWidget, qtbot: QtBot) -> None:
    """C on the list writes the comment, which is on the other tab."""
    page.findChild(Outline).setFocus()
    qtbot.keyClicks(page.findChild(Outline), "c")
    assert field(page, "Comment").hasFocus()


def rect_of(part: QWidget) -> QRect:
    return QRect(part.mapToGlobal(QPoint()), part.size())


def test_a_shared_review_is_marked_read_only_and_offers_a_revision(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    [row] = window.controller.workspace.query("SELECT id FROM review WHERE state NOT IN ('draft', 'submitted') LIMIT 1")
    page = at_review(window, row["id"])
    assert "Read-only: this review was shared." in shown(page)
    assert not visible(page, QPushButton, "Add evidence")
    press_button(qtbot, page, "Revise")
    assert page.location.anchor == "status"
    qtbot.waitUntil(find_one(qtbot, page, AutosaveTextEdit, "Reason for the change (printed)").hasFocus)


@pytest.mark.long
@pytest.mark.parametrize("size", [(1360, 880), (1024, 700)])
def test_the_comment_is_visible_before_and_after_rating(
    open_window: Open, blank_review: Blank, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = open_window()
    window.resize(*size)
    page = at_review(window, blank_review(window))
    outline = page.findChild(Outline)
    for digit in (0, *RATINGS):
        page.show_anchor(("ARC-1", "COD-4", "DAT-2", "SEC-2", "OPS-3", "GRO-1")[digit])
        assert is_whole(field(page, "Comment"))
        qtbot.keyClicks(outline, str(digit))
        assert is_whole(field(page, "Comment"))


def test_a_long_comment_scrolls_and_the_anchors_stay_visible(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    window.resize(1024, 700)
    review = blank_review(window)
    text = "The job has run each night without a repair since May. " * 40
    window.controller.do(comment_on_rating, review=ReviewId(review), competency="COD-4", comment=text)
    page = at_review(window, review)
    assert is_whole(field(page, "Comment"))
    assert page.findChild(CompetencyPanel).height() > 2 * field(page, "Comment").height()


def test_the_comment_scrolls_with_the_page_in_a_low_window(
    open_window: Open, blank_review: Blank, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.zoom = 200
    window = open_window()
    window.resize(1024, 700)
    page = at_review(window, blank_review(window))
    QApplication.processEvents()
    assert page.findChild(CompetencyPanel).isAncestorOf(field(page, "Comment"))
    qtbot.keyClicks(page.findChild(Outline), "c")
    QApplication.processEvents()
    assert field(page, "Comment").hasFocus()
    assert not field(page, "Comment").visibleRegion().isEmpty()


def is_whole(part: QWidget) -> bool:
    """Whether nothing of a widget is scrolled or cut away."""
    QApplication.processEvents()
    QApplication.processEvents()
    return part.visibleRegion().boundingRect() == part.rect()


def test_hints_are_delayed_while_the_pointer_is_on_a_control_below(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    window.controller.do(mark_not_observed, review=ReviewId(review), competency="COD-4", observe_plan="")
    plan = field(page, "Plan to observe it")
    add = find_one(qtbot, page, QPushButton, "Add evidence")
    QApplication.processEvents()
    qtbot.mouseMove(add)
    qtbot.waitUntil(add.underMouse)
    plan.setPlainText("She is abrasive.")
    QApplication.processEvents()
    before = rect_of(add)
    hints = plan.parentWidget().parentWidget().findChild(HintList)
    hints.update_hints()
    QApplication.processEvents()
    assert rect_of(add) == before
    assert hints.isHidden()
    qtbot.mouseMove(find_one(qtbot, page, QPushButton, "Profile"))
    qtbot.waitUntil(hints.isVisible)


@pytest.mark.long
def test_a_rating_paints_only_the_rows_that_changed(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    outline = at_review(window, blank_review(window)).findChild(Outline)
    qtbot.keyClicks(outline, "3")
    QApplication.processEvents()
    rows = [outline.visualRect(outline.currentIndex())]
    watch = PaintedRegion()
    outline.viewport().installEventFilter(watch)
    qtbot.keyClicks(outline, "4")
    qtbot.waitUntil(lambda: not watch.region.isEmpty())
    rows.append(outline.visualRect(outline.currentIndex()))
    assert watch.region.boundingRect().height() <= rows[1].bottom() - rows[0].top() + 1


def test_parts_of_a_review_are_enlarged_without_dragging(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    window.resize(1600, 900)
    page = at_review(window, blank_review(window))
    splitter = page.findChild(QSplitter)
    QApplication.processEvents()
    before = splitter.sizes()
    for part, steps in ((page.findChild(Outline), (0, 0)), (page.findChild(ContextPanel).body, (0, 0, 1))):
        enlarge_or_reduce = part.actions()
        for step in steps:
            enlarge_or_reduce[step].trigger()
    assert splitter.sizes() == [before[0] + 80, before[1] - 120, before[2] + 40]
    assert Preferences().review_columns == (before[0] + 80, before[2] + 40)


class PaintedRegion(QObject):
    """What of a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Add the region of a paint event."""
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False
