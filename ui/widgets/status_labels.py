"""Labels and icons of review statuses and conclusions."""

from PySide6.QtCore import QCoreApplication

from models.domain.conclusions import Conclusion
from models.domain.reviews import DecidedConclusion, ReviewState
from ui.language.translation import translate


def state_icon(state: ReviewState) -> str:
    """The icon of a status; each has its own shape."""
    return {
        ReviewState.DRAFT: "pencil",
        ReviewState.SUBMITTED: "clipboard-check",
        ReviewState.SHARED: "send",
        ReviewState.DISCUSSED: "messages-square",
        ReviewState.ACKNOWLEDGED: "circle-check",
        ReviewState.REFUSED: "circle-x",
        ReviewState.CLOSED: "archive",
    }[state]


def conclusion_label(decided: DecidedConclusion | None, suggested: Conclusion) -> str:
    """The conclusion that a person decided, or the suggestion, called one."""
    if decided:
        return translate(decided.conclusion.label)
    return QCoreApplication.translate("States", "suggested: {0}").format(translate(suggested.label))
