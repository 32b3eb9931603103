"""Journal notes: observations during the year, before they become evidence."""

from enum import StrEnum
from typing import NewType

from models.support.messages import Message, message

NoteId = NewType("NoteId", int)


class Visibility(StrEnum):
    """A private note leaves the workspace only if its writer chooses so; a shareable one may become evidence."""

    PRIVATE = "private"
    SHAREABLE = "shareable"

    @property
    def label(self) -> Message:
        """Label for use after "a note", as in "Make a note private"."""
        return message("private", "note") if self is Visibility.PRIVATE else message("shareable", "note")


class Obstacle(StrEnum):
    """Reason why a note cannot become evidence in the current review."""

    PRIVATE = "private"
    UNTAGGED = "untagged"
    NOT_RATED = "not-rated"
    NO_REVIEW = "no-review"
    USED = "used"

    def sentence(self) -> Message:
        """Message that says what is wrong and what to do about it."""
        return _SENTENCES[self]


_SENTENCES = {
    Obstacle.PRIVATE: message("This note is private. Make it shareable first, if the engineer may read it."),
    Obstacle.UNTAGGED: message(
        "This note has no competency. Add at least one, because evidence belongs to competencies."
    ),
    Obstacle.NOT_RATED: message(
        "The current review covers none of the competencies of this note. Add one that it covers."
    ),
    Obstacle.NO_REVIEW: message(
        "This engineer has no draft review. Start one, or return the submitted review to draft."
    ),
    Obstacle.USED: message("This note is already evidence in the current review."),
}


def obstacle_to_evidence(
    visibility: Visibility, *, tagged: bool, rated: bool, under_way: bool, used: bool
) -> Obstacle | None:
    """The first obstacle to a note becoming evidence in the current review; None if there is none.

    `tagged`: it has competencies; `rated`: the review rates one of them at least.
    """
    if used:
        return Obstacle.USED
    if not under_way:
        return Obstacle.NO_REVIEW
    if visibility is Visibility.PRIVATE:
        return Obstacle.PRIVATE
    if not tagged:
        return Obstacle.UNTAGGED
    return None if rated else Obstacle.NOT_RATED
