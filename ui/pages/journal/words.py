"""Words of the journal: who may read a note, and what to do where it cannot become evidence."""

from PySide6.QtCore import QCoreApplication

from models.journal import Obstacle, Visibility
from models.rubric.load import shipped_rubric


def visibility_words(visibility: Visibility) -> str:
    """One word for a list."""
    private = visibility is Visibility.PRIVATE
    translate = QCoreApplication.translate
    return translate("Journal", "private") if private else translate("Journal", "shareable")


def visibility_picture(visibility: Visibility) -> str:
    """The icon beside the word."""
    return "lock" if visibility is Visibility.PRIVATE else "eye"


def obstacle_words(obstacle: Obstacle) -> str:
    """One sentence that says what to do."""
    translate = QCoreApplication.translate
    return {
        Obstacle.PRIVATE: translate(
            "Journal", "This note is private. Make it shareable first, if the engineer may read it."
        ),
        Obstacle.UNTAGGED: translate(
            "Journal", "This note names no competency. Add at least one below: evidence is tied to competencies."
        ),
        Obstacle.NO_REVIEW: translate(
            "Journal",
            "No review of this engineer is being written. Start one, or take the submitted one back to draft.",
        ),
        Obstacle.USED: translate("Journal", "This note is evidence of the review under way."),
    }[obstacle]


def competency_name(code: str) -> str:
    """What a competency is called; its code where the rubric that comes with Plumbline does not know it."""
    rubric = shipped_rubric()
    return rubric.competency(code).name if rubric.has(code) else code
