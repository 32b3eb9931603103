"""What followed from a review: receipt, comment, appeals and earlier revisions."""

from collections.abc import Sequence
from datetime import date

from reportlab.platypus import Flowable

from models.snapshots.review import ReviewSnapshot
from models.snapshots.revisions import Acknowledgement, AppealLine, RevisionLine
from reports import theme
from reports.blocks import gap, lead_in, section, text
from reports.formats import NOT_GIVEN, day
from reports.text import user_text
from reports.theme import Paper


def appeals(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """The appeals against this revision and how they were decided."""
    return section("Appeals", *_appeals(review.appeals)) if review.appeals else []


def earlier_revisions(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """The earlier revisions: why each was replaced, and the engineer's answer to it."""
    earlier = [line for line in review.revisions if line.superseded_on]
    if not earlier:
        return []
    lead = text("These entries are about that revision, not about this one.", theme.SMALL)
    return section("Earlier revisions", lead, *(part for line in earlier for part in _earlier(line)))


def _appeals(lines: Sequence[AppealLine]) -> list[Flowable]:
    return [part for line in lines for part in (*_appeal(line), gap(4))]


def _appeal(line: AppealLine) -> list[Flowable]:
    late = ", after the appeal period" if line.late else ""
    raised = lead_in(f"<b>Raised on {day(line.raised_on)}{late}:</b>", line.reason)
    decider = user_text(line.decider_name)
    if line.decided_on:
        return [*raised, *lead_in(f"<b>Decided on {day(line.decided_on)} by {decider}:</b>", line.decision)]
    due = f" by {day(line.due_on)}" if line.due_on else ""
    return [*raised, text(f"Not decided yet. {decider} is to decide{due}.", theme.SMALL)]


def _earlier(line: RevisionLine) -> list[Flowable]:
    title = f"Revision {line.revision}, replaced on {day(line.superseded_on)}"
    given = when_given(line.comment_on, line.comment_first_on)
    comment = lead_in(f"<b>Employee comment, {given}:</b>", line.comment) if line.comment else []
    return section(
        title,
        *lead_in("<b>Why it was replaced:</b>", line.reason or NOT_GIVEN),
        *comment,
        *recorded(line.acknowledgement),
        *_appeals(line.appeals),
        level=1,
    )


def when_given(on: date | None, first_on: date | None) -> str:
    """The day of a comment, and of its first version if the engineer changed it."""
    return f"given on {day(first_on)}, changed by the employee on {day(on)}" if first_on else f"given on {day(on)}"


def recorded(given: Acknowledgement | None) -> list[Flowable]:
    """The engineer's receipt of a revision; empty if there is none."""
    if given is None:
        return []
    witness = f" Witness: {user_text(given.witness_name)}." if given.witness_name else ""
    return [
        gap(4),
        text(f"Recorded: {user_text(given.outcome)} on {day(given.given_on)}.{witness}", theme.SMALL_STRONG),
    ]
