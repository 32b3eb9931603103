"""Plan page: from the gaps of a review to three goals and the end of the plan."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.domain.plans import GoalState, Interest, PlanId, PlanState
from models.domain.reviews import ReviewId
from models.operations import plans
from models.operations.engineers import add_engineer
from models.operations.reviews import rate_many, start_review
from models.queries.engineers import find_engineer
from models.views.plan import PlanView, plan_view
from tests.models.assessment.strategies import WORKED
from tests.ui.conftest import Open
from tests.ui.layout_checks import faults, nameless
from tests.ui.pages import at
from tests.ui.selectors import find_one, press, visible
from ui.charts.strip import PlanStrip
from ui.framework.location import Location
from ui.framework.theme_controller import theme_controller
from ui.pages.plan import PlanPage
from ui.pages.plan.gap_row import GapRow
from ui.pages.plan.goal_card import GoalCard
from ui.pages.plan.smart_list import SmartList
from ui.pages.plan.start_dialog import StartPlanDialog
from ui.widgets.controls import choose
from ui.widgets.text import AutosaveTextEdit
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.long

Begin = Callable[[], PlanPage]


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


@pytest.fixture
def begin(window: MainWindow, blank_review: Callable[[MainWindow], int]) -> Begin:
    """Starts a plan towards Team Lead out of a review with the worked example's ratings; returns its page."""

    def start() -> PlanPage:
        session = window.controller
        assert session is not None
        review = ReviewId(blank_review(window))
        rated = {code: value for code, value in WORKED.items() if value is not None}
        session.do(rate_many, review=review, ratings=rated)
        period = {"starts_on": date(2026, 7, 13), "ends_on": date(2026, 10, 11)}
        plan = session.do(plans.start_plan, review=review, target_profile="TL", **period)
        return at_plan(window, plan)

    return start


def at_plan(window: MainWindow, plan: int, anchor: str = "") -> PlanPage:
    return at(window, PlanPage, Location("plan", plan, anchor))


def stored(page: PlanPage) -> PlanView:
    return plan_view(page.controller.workspace, PlanId(page.location.subject))


def order(page: QWidget) -> list[str]:
    """The codes of the gaps from top to bottom."""
    QApplication.processEvents()
    rows = sorted((row for row in page.findChildren(GapRow) if row.isVisible()), key=lambda row: row.y())
    return [row.accessibleName().split()[0] for row in rows]


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def make_goal(qtbot: QtBot, page: PlanPage, name: str, statement: str) -> GoalCard:
    press(qtbot, page, f"Make it a goal: {name}")
    card = find_one(qtbot, page, GoalCard, "New goal")
    field = find_one(qtbot, card, AutosaveTextEdit, "Goal")
    qtbot.keyClicks(field, statement)
    field.flush()
    return card


def pick(qtbot: QtBot, within: QWidget, name: str, value: object) -> None:
    """Choose as a user does: by the box's own signal."""
    box = find_one(qtbot, within, QComboBox, name)
    choose(box, value)
    box.activated.emit(box.currentIndex())


def test_a_plan_is_started_from_the_profile(window: MainWindow, qtbot: QtBot) -> None:
    assert window.controller is not None
    assert window.shell is not None
    engineer = find_engineer(window.controller.workspace, "E1001").id
    window.shell.navigate(Location("engineer", engineer, "plan"))
    press(qtbot, window.shell.page(), "Start new plan")
    dialog = find_one(qtbot, window, StartPlanDialog, "")
    pick(qtbot, dialog, "Target", "SA")
    assert "architect goes wide" in words(dialog)
    press(qtbot, dialog, "Start")
    qtbot.waitUntil(lambda: isinstance(window.shell.page(), PlanPage))
    page = window.shell.page()
    assert isinstance(page, PlanPage)
    plan = stored(page).plan
    assert (plan.target_profile, (plan.ends_on - plan.starts_on).days, plan.state) == ("SA", 90, PlanState.DRAFT)
    assert plan.engineer_id == engineer
    assert [crumb for crumb, _ in page.breadcrumbs()][0::2] == ["Mentoring", "Plan"]


def test_an_engineer_without_a_plan_is_offered_a_new_one(window: MainWindow, qtbot: QtBot) -> None:
    assert window.controller is not None
    assert window.shell is not None
    details = EngineerDetails(name="Ngozi Adeyemi", level="MID", employee_id="E5555")
    engineer = window.controller.do(add_engineer, details=details)
    window.shell.navigate(Location("engineer", engineer, "plan"))
    assert visible(window.shell.page(), QWidget, "Start plan") == []  # it grows out of a review
    cycle = window.controller.workspace.query("SELECT id FROM cycle")[0]["id"]
    window.controller.do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta Lindqvist")
    press(qtbot, window.shell.page(), "Start plan")
    find_one(qtbot, window, StartPlanDialog, "")


def test_gaps_are_sorted_by_priority_and_show_the_calculation_on_click(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    assert order(page)[:3] == ["LEA-1", "COM-1", "LEA-3"]
    assert "53 %" in words(page)
    assert "Below level, −0.54 ± 0.19" in words(page)
    assert "28/3" not in words(page)
    press(qtbot, page, "Priority 9.33: show the calculation for Mentoring")
    assert "2 × 14/3 × 1 = 28/3 ≈ 9.33" in words(page)


def test_interest_changes_the_order_at_once_and_keeps_the_focus(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    box = find_one(qtbot, page, QComboBox, "Interest in Team & project leadership")
    box.setFocus()
    pick(qtbot, page, "Interest in Team & project leadership", Interest.HIGH)
    assert order(page)[:3] == ["LEA-1", "LEA-3", "COM-1"]
    assert box.hasFocus()
    pick(qtbot, page, "Interest in Team & project leadership", Interest.NORMAL)
    assert order(page)[:3] == ["LEA-1", "COM-1", "LEA-3"]
    page.controller.undo()
    page.controller.undo()
    assert order(page)[:3] == ["LEA-1", "COM-1", "LEA-3"]


def test_the_target_level_of_a_draft_plan_can_be_changed(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    pick(qtbot, page, "Target", "SA")
    assert "29 %" in words(page)
    assert "Below level, −0.95 ± 0.19" in words(page)
    assert order(page)[:3] == ["ARC-4", "ARC-3", "API-2"]


def test_unobserved_competencies_are_listed_separately(begin: Begin) -> None:
    page = begin()
    for name in ("DAT-4", "SEC-4", "LEA-4"):
        assert name not in order(page)
    assert "To observe" in words(page)


def test_a_goal_is_edited_in_place_and_lists_its_issues(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    press(qtbot, page, "Make it a goal: Mentoring")
    card = find_one(qtbot, page, GoalCard, "New goal")
    field, hints = (
        find_one(qtbot, card, AutosaveTextEdit, "Goal"),
        find_one(qtbot, card, SmartList, "What this goal still needs"),
    )
    assert field.hasFocus()
    assert "Today: 3 Independent" in words(card)
    assert "Target: 4 Leading" in words(card)
    assert "a verb and its object" in hints.accessibleDescription()
    qtbot.keyClicks(field, "Be better")
    assert "a wish." in hints.accessibleDescription()
    field.setPlainText("Hand the ledger over to Ada")
    assert "a wish." not in hints.accessibleDescription()
    field.flush()
    [goal] = stored(page).goals
    assert (goal.row.statement, goal.row.baseline_rating, goal.row.target_rating) == (
        "Hand the ledger over to Ada",
        3,
        4,
    )
    assert find_one(qtbot, page, GoalCard, "Goal 1") is card
    assert field.hasFocus()
    assert "due date" in hints.accessibleDescription()
    measure = find_one(qtbot, card, AutosaveTextEdit, "Measure")
    qtbot.keyClicks(measure, "Three changes without questions")
    find_one(qtbot, card, QCheckBox, "Due on").setChecked(True)
    measure.flush()
    assert hints.accessibleDescription() == ""
    [goal] = stored(page).goals
    assert (goal.row.measure, goal.row.due_on) == ("Three changes without questions", date(2026, 10, 11))


def test_a_fourth_goal_is_refused_with_a_message(begin: Begin, window: MainWindow, qtbot: QtBot) -> None:
    page = begin()
    for name in ("Mentoring", "Clear communication", "Team & project leadership, influence"):
        make_goal(qtbot, page, name, "Lead the design review of one service")
    refused: list[str] = []
    page.controller.failed.connect(refused.append)
    press(qtbot, page, "Make it a goal: Planning")
    assert refused == ["A plan has at most 3 goals. Remove one first, or keep this goal for the next plan."]
    assert len(visible(page, GoalCard, "")) == 3
    page.controller.undo()
    assert len(stored(page).goals) == 2
    assert len(visible(page, GoalCard, "")) == 2


def test_tab_goes_from_a_new_goal_to_its_measure(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    press(qtbot, page, "Make it a goal: Mentoring")
    card = find_one(qtbot, page, GoalCard, "New goal")
    qtbot.keyClicks(find_one(qtbot, card, AutosaveTextEdit, "Goal"), "Hand the ledger over to Ada")
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    assert find_one(qtbot, card, AutosaveTextEdit, "Measure").hasFocus()
    assert [goal.row.statement for goal in stored(page).goals] == ["Hand the ledger over to Ada"]


def test_an_empty_new_goal_is_not_stored(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    press(qtbot, page, "Make it a goal: Mentoring")
    card = find_one(qtbot, page, GoalCard, "New goal")
    qtbot.mouseClick(find_one(qtbot, card, QToolButton, "Remove this goal"), Qt.MouseButton.LeftButton)
    assert visible(page, GoalCard, "") == []
    assert stored(page).goals == ()


def test_an_activity_is_ticked_and_marked_done(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    card = make_goal(qtbot, page, "Mentoring", "Hand the ledger over to Ada")
    activity = stored(page).goals[0].activities[0]
    find_one(qtbot, card, QCheckBox, activity.text).setChecked(True)
    assert stored(page).goals[0].chosen == {activity.code: None}
    assert "Done when: " + activity.done in words(card)
    press(qtbot, card, "Mark done")
    assert stored(page).goals[0].chosen == {activity.code: date.today()}
    press(qtbot, card, "Undo")
    assert stored(page).goals[0].chosen == {activity.code: None}


def test_a_check_in_updates_the_goal_and_closing_ends_it(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    card = make_goal(qtbot, page, "Mentoring", "Hand the ledger over to Ada")
    pick(qtbot, card, "Target rating", 5)
    pick(qtbot, card, "Rating if reviewed today", 4)
    find_one(qtbot, card, QPlainTextEdit, "What you observed").setPlainText("Ada led it.")
    press(qtbot, card, "Check in")
    [goal] = stored(page).goals
    assert [(item.rating, item.text) for item in goal.check_ins] == [(4, "Ada led it.")]
    assert "50 % of the way from 3 to 5" in words(card)
    assert find_one(qtbot, card, QPlainTextEdit, "What you observed").toPlainText() == ""
    assert "Check-in" in page.findChild(PlanStrip).accessibleDescription()
    press(qtbot, card, "Close this goal")
    pick(qtbot, card, "Outcome", GoalState.PARTLY)
    find_one(qtbot, card, QPlainTextEdit, "Result").setPlainText("Half of it.")
    press(qtbot, card, "Close goal")
    assert stored(page).goals[0].row.state is GoalState.PARTLY
    assert find_one(qtbot, card, AutosaveTextEdit, "Goal").isReadOnly()
    assert "Partly achieved: Half of it." in words(card)


def test_challenges_and_trends_are_offered_except_confidential_ones(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    for name in ("Technical debt", "Serverless computing"):
        qtbot.mouseClick(find_one(qtbot, page, QToolButton, name), Qt.MouseButton.LeftButton)
    assert stored(page).topics == {"X03", "T01"}
    assert not [button for button in page.findChildren(QToolButton) if "balance" in button.accessibleName().casefold()]
    page.controller.undo()
    assert stored(page).topics == {"X03"}
    assert not find_one(qtbot, page, QToolButton, "Serverless computing").isChecked()


def test_agreeing_and_closing_a_plan_can_be_undone(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    before = stored(page)
    make_goal(qtbot, page, "Mentoring", "Hand the ledger over to Ada")
    press(qtbot, page, "Agree on plan")
    assert stored(page).plan.state is PlanState.AGREED
    [target] = [box for box in visible(page, QComboBox, "Target") if box.accessibleName() == "Target"]
    assert not target.isEnabled()
    press(qtbot, page, "Close plan")
    assert stored(page).plan.state is PlanState.CLOSED
    assert visible(page, QWidget, "Make it ") == []
    assert not find_one(qtbot, page, QComboBox, "Interest in Mentoring").isEnabled()
    assert find_one(qtbot, page, AutosaveTextEdit, "Support for the plan").isReadOnly()
    while stored(page) != before:
        page.controller.undo()
    assert visible(page, GoalCard, "") == []
    assert page.controller.workspace.query("SELECT id FROM goal WHERE plan_id = :p", p=page.location.subject) == []


def test_a_repeated_key_after_agreeing_does_nothing(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    make_goal(qtbot, page, "Mentoring", "Lead the weekly review of open incidents.")
    for name in ("Agree on plan", "Close plan"):
        find_one(qtbot, page, QWidget, name).setFocus()
        for _ in range(3):
            qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
        state = stored(page).plan.state
        assert state is (PlanState.AGREED if name.startswith("Agree") else PlanState.CLOSED)
        assert page.window().focusWidget() is page.scroller


def test_support_is_autosaved(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    field = find_one(qtbot, page, AutosaveTextEdit, "Support for the plan")
    qtbot.keyClicks(field, "Half a day a week")
    qtbot.waitUntil(lambda: stored(page).plan.support == "Half a day a week")


def test_the_sample_plan_links_to_its_session_review_and_document(window: MainWindow, qtbot: QtBot) -> None:
    assert window.controller is not None
    rows = window.controller.workspace.query("SELECT plan_id FROM goal JOIN action_item ON goal_id = goal.id LIMIT 1")
    page = at_plan(window, rows[0]["plan_id"], "goal:1")
    going: list[Location] = []
    page.navigation_requested.disconnect()
    page.navigation_requested.connect(going.append)
    goal = stored(page).goals[0]
    card = find_one(qtbot, page, GoalCard, "Goal 1")
    opener = visible(card, QWidget, "Open the session")[0]
    qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    press(qtbot, page, f"{goal.competency.name}: ")
    press(qtbot, page, "Preview PDF")
    review = stored(page).plan.review_id
    assert going == [
        Location("session", goal.actions[0].session_id),
        Location("review", review or 0, goal.competency.code),
        Location("reports", 0, f"plan:{page.location.subject}"),
    ]


def test_the_accessible_text_of_the_timeline_covers_everything_drawn(window: MainWindow) -> None:
    assert window.controller is not None
    rows = window.controller.workspace.query("SELECT plan_id FROM goal JOIN action_item ON goal_id = goal.id LIMIT 1")
    page = at_plan(window, rows[0]["plan_id"])
    reported = page.findChild(PlanStrip).accessibleDescription()
    for part in ("Sessions: Session ", "Goal 1: ", "Due ", "Check-in ", "Next session "):
        assert part in reported


@pytest.mark.parametrize(("zoom", "size"), [(100, (1024, 700)), (150, (1024, 700)), (200, (1600, 1000))])
def test_every_control_has_a_name_and_nothing_is_cut_off(
    begin: Begin, window: MainWindow, qtbot: QtBot, zoom: int, size: tuple[int, int]
) -> None:
    page = begin()
    make_goal(qtbot, page, "Mentoring", "Hand the ledger over to Ada")
    window.preferences.zoom = zoom
    theme_controller.apply()
    window.resize(*size)
    for _ in range(5):
        QApplication.processEvents()
    assert window.width() <= size[0]
    assert faults(page) == []
    assert page.body.width() <= page.scroller.viewport().width()
    assert nameless(page) == []
    window.preferences.zoom = 100
    theme_controller.apply()
