"""What followed from a review: receipt, comment, appeals and earlier revisions."""

from collections.abc import Sequence
from datetime import date

from reportlab.platypus import Flowable

from models.domain.reviews import ReviewState
from models.snapshots.review import ReviewSnapshot
from models.snapshots.revisions import Acknowledgement, AppealLine, RevisionChanges, RevisionLine
from models.support.translation import say, translate
from reports import theme
from reports.blocks import gap, lead_in, section, text
from reports.formats import NOT_GIVEN, day, listed
from reports.text import user_text
from reports.theme import Paper


def changed_since(changes: RevisionChanges | None) -> list[Flowable]:
    """What a revision changes, and how it is marked; empty in a first revision."""
    if changes is None:
        return []
    parts = [
        *([say("the summary")] if changes.summary else []),
        *([say("the conclusion")] if changes.conclusion else []),
        *([say("strengths")] if changes.strengths else []),
        *([say("growth points")] if changes.growth_points else []),
        *changes.competencies,
        *([say("evidence {numbers}", numbers=listed(changes.evidence))] if changes.evidence else []),
    ]
    sentence = say(
        "Changed since revision {revision}, with a bar in the margin: {parts}.",
        revision=changes.since,
        parts=listed(parts),
    )
    return [text(user_text(sentence), theme.SMALL)]


def appeals(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """The appeals against this revision and how they were decided."""
    return section(say("Appeals"), *_appeals(review.appeals)) if review.appeals else []


def earlier_revisions(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """The earlier revisions: why each was replaced, and the engineer's answer to it."""
    earlier = [line for line in review.revisions if line.superseded_on]
    if not earlier:
        return []
    lead = text(say("These entries are about that revision, not about this one."), theme.SMALL)
    return section(say("Earlier revisions"), lead, *(part for line in earlier for part in _earlier(line)))


def _appeals(lines: Sequence[AppealLine]) -> list[Flowable]:
    return [part for line in lines for part in (*_appeal(line), gap(4))]


def _appeal(line: AppealLine) -> list[Flowable]:
    on = day(line.raised_on)
    lead = say("Raised on {day}, after the appeal period:", day=on) if line.late else say("Raised on {day}:", day=on)
    raised = lead_in(f"<b>{lead}</b>", line.reason)
    decider = user_text(line.decider_name)
    if line.decided_on:
        decided = say("Decided on {day} by {name}:", day=day(line.decided_on), name=decider)
        return [*raised, *lead_in(f"<b>{decided}</b>", line.decision)]
    due = say("Not decided yet. {name} is to decide.", name=decider)
    if line.due_on:
        due = say("Not decided yet. {name} is to decide by {day}.", name=decider, day=day(line.due_on))
    return [*raised, text(due, theme.SMALL)]


def _earlier(line: RevisionLine) -> list[Flowable]:
    title = say("Revision {revision}, replaced on {day}", revision=line.revision, day=day(line.superseded_on))
    given = say("Employee comment, {given}:", given=when_given(line.comment_on, line.comment_first_on))
    comment = lead_in(f"<b>{given}</b>", line.comment) if line.comment else []
    return section(
        title,
        *lead_in(f"<b>{say('Why it was replaced:')}</b>", line.reason or NOT_GIVEN),
        *comment,
        *recorded(line.acknowledgement),
        *_appeals(line.appeals),
        level=1,
    )


def when_given(on: date | None, first_on: date | None) -> str:
    """The day of a comment, and of its first version if the engineer changed it."""
    if first_on is None:
        return say("given on {day}", day=day(on))
    return say("given on {first}, changed by the employee on {day}", first=day(first_on), day=day(on))


def recorded(given: Acknowledgement | None) -> list[Flowable]:
    """The engineer's receipt of a revision; empty if there is none."""
    if given is None:
        return []
    outcome = translate(ReviewState(given.outcome).label)
    parts = [say("Recorded: {outcome} on {day}.", outcome=outcome, day=day(given.given_on))]
    if given.witness_name:
        parts.append(say("Witness: {name}.", name=user_text(given.witness_name)))
    return [gap(4), text(" ".join(parts), theme.SMALL_STRONG)]
