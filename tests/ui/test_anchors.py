"""Anchors of a competency: radio buttons that fold to the chosen one, above a visible comment."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.domain.reviews import ReviewId
from models.operations.reviews import rate, rate_many
from models.rubric.load import shipped_rubric
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, field, press, stored
from tests.ui.selectors import find_one
from tests.ui.selectors import press as press_button
from ui.framework.theme_controller import theme_controller
from ui.pages.review import ReviewPage
from ui.pages.review.anchors import Anchor, Anchors
from ui.pages.review.competency_panel import CompetencyPanel
from ui.pages.review.outline import Outline


def shown_values(page: ReviewPage) -> list[int]:
    return [anchor.value for anchor in page.findChildren(Anchor) if anchor.isVisible()]


def anchor_of(page: ReviewPage, value: int) -> Anchor:
    return next(anchor for anchor in page.findChildren(Anchor) if anchor.value == value)


def test_anchors_are_radio_buttons_with_level_and_text(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    qtbot.mouseClick(anchor_of(page, 3), Qt.MouseButton.LeftButton)
    competency = next(item for item in shipped_rubric().competencies if item.code == "COD-4")
    names = {point.value: point.name for point in shipped_rubric().scale}
    for value in (1, 2, 3, 4, 5):
        interface = QAccessible.queryAccessibleInterface(anchor_of(page, value))
        assert interface.role() == QAccessible.Role.RadioButton
        assert interface.text(QAccessible.Text.Name) == f"{value} {names[value]}: {competency.anchor(value)}"
        assert bool(interface.state().checked) is (value == 3)


def test_arrows_move_between_anchors_and_only_space_or_return_rates(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    anchor_of(page, 5).setFocus()
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert anchor_of(page, 3).hasFocus()
    assert page.location.anchor == "COD-4"
    assert "COD-4" not in stored(window, review)
    press(qtbot, page, Qt.Key.Key_Space)
    assert stored(window, review)["COD-4"].value == 3
    press(qtbot, page, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert stored(window, review)["COD-4"].value == 4
    assert anchor_of(page, 4).hasFocus()
    press(qtbot, page, Qt.Key.Key_2)
    assert (stored(window, review)["COD-4"].value, shown_values(page)) == (2, [2])
    assert anchor_of(page, 2).hasFocus()


def test_tab_stops_once_in_the_group_at_the_chosen_anchor(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))

    def stops() -> list[int]:
        takes = Qt.FocusPolicy.TabFocus
        return [item.value for item in page.findChildren(Anchor) if item.focusPolicy() & takes == takes]

    assert stops() == [5]
    qtbot.mouseClick(anchor_of(page, 2), Qt.MouseButton.LeftButton)
    assert stops() == [2]


def test_other_anchors_fold_after_rating_and_unfold_by_key_or_link(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    assert shown_values(page) == [5, 4, 3, 2, 1]
    window.controller.do(rate, review=ReviewId(review), competency="COD-4", value=4)
    assert shown_values(page) == [4]
    press(qtbot, page, Qt.Key.Key_A)
    assert shown_values(page) == [5, 4, 3, 2, 1]
    press_button(qtbot, page, "Show the chosen rating only")
    press_button(qtbot, page, "Show all five ratings")
    assert shown_values(page) == [5, 4, 3, 2, 1]
    page.findChild(Outline).setFocus()
    press(qtbot, page, Qt.Key.Key_3)  # one key changes it, folded or not
    assert (stored(window, review)["COD-4"].value, shown_values(page)) == (3, [3])
    press(qtbot, page, Qt.Key.Key_Backspace)
    assert shown_values(page) == [5, 4, 3, 2, 1]


def test_rating_by_click_moves_nothing_under_the_pointer(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    outside = find_one(qtbot, page, QPushButton, "Profile")
    qtbot.mouseMove(anchor_of(page, 3))
    qtbot.waitUntil(page.findChild(Anchors).underMouse)
    qtbot.mouseClick(anchor_of(page, 3), Qt.MouseButton.LeftButton)
    assert shown_values(page) == [5, 4, 3, 2, 1]
    qtbot.mouseMove(outside)
    qtbot.waitUntil(lambda: shown_values(page) == [3])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_chosen_anchor_looks_different_with_and_without_the_focus(
    open_window: Open, blank_review: Blank, qtbot: QtBot, preferences: object, scheme: str
) -> None:
    preferences.scheme = scheme  # type: ignore[attr-defined]
    window = open_window()
    theme_controller.apply()
    review = blank_review(window)
    page = at_review(window, review)
    window.controller.do(rate, review=ReviewId(review), competency="COD-4", value=4)
    chosen = anchor_of(page, 4)
    page.findChild(Outline).setFocus()
    without = chosen.grab().toImage()
    chosen.setFocus()
    focused = chosen.grab().toImage()
    middle = without.height() // 2
    assert without.pixelColor(1, middle) != focused.pixelColor(1, middle)  # the ring
    assert without.pixelColor(3, middle) == focused.pixelColor(3, middle)  # the gap
    assert without.pixelColor(5, middle) == focused.pixelColor(5, middle)  # the frame


@pytest.mark.long
@pytest.mark.parametrize("size", [(1360, 880), (1024, 700)])
def test_the_comment_of_a_rated_competency_is_visible(
    open_window: Open, blank_review: Blank, size: tuple[int, int]
) -> None:
    window = open_window()
    window.resize(*size)
    review = blank_review(window)
    ratings = {competency.code: 4 for competency in shipped_rubric().competencies}
    window.controller.do(rate_many, review=ReviewId(review), ratings=ratings)
    for code in ratings:
        page = at_review(window, review, code)
        view = page.findChild(CompetencyPanel).viewport()

        def is_seen(part: QWidget, view: QWidget = view) -> bool:
            top = part.mapTo(view, QPoint(0, 0)).y()
            return top >= 0 and top + part.height() <= view.height()

        QApplication.processEvents()
        assert shown_values(page) == [4]
        assert is_seen(anchor_of(page, 4)), code
        comment = field(page, "Comment")
        assert comment.visibleRegion().boundingRect() == comment.rect(), code
