"""Labels shared by the parts of the plan page."""

from PySide6.QtCore import QCoreApplication

from models.domain.mentoring import ActionStatus, GoalState, Interest, PlanState
from models.rubric.model import Rubric


def interest_label() -> list[tuple[str, Interest]]:
    """How much somebody wants to work on something."""
    translate = QCoreApplication.translate
    return [
        (translate("Plan", "Low interest"), Interest.LOW),
        (translate("Plan", "Normal interest"), Interest.NORMAL),
        (translate("Plan", "High interest"), Interest.HIGH),
    ]


def goal_state_label(state: GoalState) -> str:
    """What became of a goal."""
    translate = QCoreApplication.translate
    return {
        GoalState.OPEN: translate("Plan", "open"),
        GoalState.ACHIEVED: translate("Plan", "achieved"),
        GoalState.PARTLY: translate("Plan", "partly achieved"),
        GoalState.DROPPED: translate("Plan", "dropped"),
    }[state]


def plan_state_label(state: PlanState) -> str:
    """Where a plan stands."""
    translate = QCoreApplication.translate
    return {
        PlanState.DRAFT: translate("Plan", "Draft"),
        PlanState.AGREED: translate("Plan", "Agreed"),
        PlanState.CLOSED: translate("Plan", "Closed"),
    }[state]


def action_label(status: ActionStatus) -> str:
    """What became of an action."""
    translate = QCoreApplication.translate
    return {
        ActionStatus.OPEN: translate("Plan", "open"),
        ActionStatus.DONE: translate("Plan", "done"),
        ActionStatus.DROPPED: translate("Plan", "dropped"),
    }[status]


def rating_label(rubric: Rubric, rating: int | None) -> str:
    """A rating with its name on the scale: "3 Independent"."""
    if rating is None:
        return QCoreApplication.translate("Plan", "not observed")
    return f"{rating} {rubric.rating_name(rating)}"
