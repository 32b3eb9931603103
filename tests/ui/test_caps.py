"""A suggestion that core competencies cap is explained where it is decided and where a plan aims."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from models.domain.reviews import ReviewId
from models.operations.plans import start_plan
from models.operations.reviews import rate_many
from models.rubric.load import shipped_rubric
from models.views.review import editor_view
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, shown
from tests.ui.pages import at
from ui.charts.standing_line import StandingLine
from ui.framework.location import Location
from ui.pages.plan import PlanPage
from ui.window.main_window import MainWindow

FAR_BELOW = [item.code for item in shipped_rubric().competencies if item.core][:3]


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


@pytest.fixture
def capped(window: MainWindow, blank_review: Blank) -> ReviewId:
    """A review as expected, except for three core competencies two steps below."""
    assert window.controller is not None
    review = ReviewId(blank_review(window))
    rubric, level = shipped_rubric(), editor_view(window.controller.workspace, review).review.level
    expected = {item.code: item.expected[level] for item in rubric.competencies}
    ratings = {code: max(value - 2 * (code in FAR_BELOW), 1) for code, value in expected.items()}
    window.controller.do(rate_many, review=review, ratings=ratings)
    return review


def assert_is_explained(page: QWidget) -> None:
    QApplication.processEvents()
    assert "core competencies are 2 or more steps below the expected rating, whatever the standing" in shown(page)
    assert all(code in shown(page) for code in FAR_BELOW)
    [line] = [line for line in page.findChildren(StandingLine) if line.isVisible()]
    assert "Core competencies cap the suggestion at “Below level”." in line.accessibleDescription()


def test_the_summary_names_what_caps_the_suggestion(window: MainWindow, capped: ReviewId) -> None:
    assert_is_explained(at_review(window, capped, "summary"))


def test_the_plan_names_what_caps_the_suggestion(window: MainWindow, capped: ReviewId) -> None:
    assert window.controller is not None
    level = editor_view(window.controller.workspace, capped).review.level
    term = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 9, 30)}
    plan = window.controller.do(start_plan, review=capped, target_profile=level, **term)
    assert_is_explained(at(window, PlanPage, Location("plan", plan)))


def test_a_suggestion_without_a_cap_has_no_explanation(window: MainWindow, blank_review: Blank) -> None:
    assert window.controller is not None
    review = ReviewId(blank_review(window))
    level = editor_view(window.controller.workspace, review).review.level
    expected = {item.code: item.expected[level] for item in shipped_rubric().competencies}
    window.controller.do(rate_many, review=review, ratings=expected)
    page = at_review(window, review, "summary")
    QApplication.processEvents()
    assert "whatever the standing" not in shown(page)
    [line] = [line for line in page.findChildren(StandingLine) if line.isVisible()]
    assert "cap the suggestion" not in line.accessibleDescription()
