"""Contents of a review report, listed from its snapshot before it is exported."""

from collections.abc import Iterator

from models.domain.documents import Edition
from models.domain.reviews import OpinionRole
from models.snapshots.review import Decision, ReviewFacts, ReviewSnapshot
from models.support.messages import Message, join, message, plural


def review_contents(snapshot: ReviewSnapshot) -> Iterator[Message]:
    """A sentence on each part of the report that is not empty. Names are `ReviewSnapshot.people`."""
    yield _facts(snapshot.facts)
    yield from _judgement(snapshot)
    yield from _scores(snapshot)
    yield from _ratings_and_evidence(snapshot)
    yield from _opinions(snapshot)
    yield from _answers(snapshot)
    yield from _goals(snapshot)


def _facts(facts: ReviewFacts) -> Message:
    optional = {
        message("employee ID"): facts.employee_id,
        message("job title"): facts.job_title,
        message("team"): facts.team,
        message("target path"): facts.path_name,
        message("time in role"): facts.role_since,
        message("day of the conversation"): facts.conversation_on,
    }
    recorded = [label for label, value in optional.items() if value]
    return message("Facts: {facts}.", facts=join([message("period"), message("level"), *recorded]))


def _judgement(snapshot: ReviewSnapshot) -> Iterator[Message]:
    """What the reviewer wrote and decided."""
    if snapshot.summary.strip():
        yield message("The summary.")
    yield _conclusion(snapshot.decision)
    if snapshot.strengths:
        yield plural(len(snapshot.strengths), "{number} strength.", "{number} strengths.")
    if snapshot.growth_points:
        yield plural(len(snapshot.growth_points), "{number} growth point.", "{number} growth points.")


def _conclusion(decision: Decision | None) -> Message:
    if decision is None:
        return message("The suggested conclusion.")
    if decision.reason:
        return message("The conclusion with its reason, who decided it and when.")
    return message("The conclusion, who decided it and when.")


def _scores(snapshot: ReviewSnapshot) -> Iterator[Message]:
    yield message(
        "Scores overall and by area, expectations met, coverage, and how the suggestion follows from the ratings."
    )
    if snapshot.previous_score is not None or any(area.previous is not None for area in snapshot.areas):
        yield message("Scores of the previous review.")
    if any(line.previous is not None for line in snapshot.competencies):
        yield message("Ratings of the previous review.")
    if asked := snapshot.asked:
        yield message("It includes {number} of {total} competencies.", number=asked.number, total=asked.total)


def _ratings_and_evidence(snapshot: ReviewSnapshot) -> Iterator[Message]:
    lines = snapshot.competencies
    in_full = sum(line.in_full for line in snapshot.evidence)
    yield message(
        "{ratings} with expected ratings, {comments}, {evidence} in full.",
        ratings=plural(sum(line.value is not None for line in lines), "{number} rating", "{number} ratings"),
        comments=plural(sum(bool(line.comment) for line in lines), "{number} comment", "{number} comments"),
        evidence=plural(in_full, "{number} piece of evidence", "{number} pieces of evidence"),
    )
    if outcomes := len(snapshot.evidence) - in_full:
        yield plural(
            outcomes,
            "{number} other piece of evidence with its impact only.",
            "{number} other pieces of evidence with their impact only.",
        )
    if any(line.anchor for line in lines):
        yield message("The rubric's description of each rating.")
    if planned := sum(bool(line.observe_plan) for line in lines):
        yield plural(planned, "{number} plan to observe a competency.", "{number} plans to observe competencies.")
    if excluded := sum(not line.applicable for line in lines):
        yield plural(
            excluded,
            "{number} competency that is not applicable, with the reason.",
            "{number} competencies that are not applicable, with the reasons.",
        )


def _opinions(snapshot: ReviewSnapshot) -> Iterator[Message]:
    for group in snapshot.opinions:
        role = OpinionRole(group.role).label
        yield message("Opinions by area, beside the reviewer's: {role}, {number}.", role=role, number=group.count)
    if comments := sum(len(group.comments) for group in snapshot.opinions):
        yield plural(comments, "{number} comment by others.", "{number} comments by others.")
    if snapshot.self_comparison:
        yield message("The differences between self-rating and reviewer.")
    if snapshot.conversation_guide:
        yield message("Questions for the conversation.")


def _answers(snapshot: ReviewSnapshot) -> Iterator[Message]:
    """What the engineer answered to this revision and to earlier ones."""
    if snapshot.comment:
        yield message("The employee comment, unedited.")
    if snapshot.acknowledgement:
        yield message("The acknowledgement.")
    if earlier := sum(line.superseded_on is not None for line in snapshot.revisions):
        yield plural(
            earlier,
            "{number} earlier revision: with the reason for the change and what followed.",
            "{number} earlier revisions: with the reasons for the changes and what followed.",
        )
    if snapshot.changes:
        yield message("What changed since revision {revision}, marked in the margin.", revision=snapshot.changes.since)
    if snapshot.appeals:
        yield plural(len(snapshot.appeals), "{number} appeal with its reason.", "{number} appeals with reasons.")
    yield message("The engineer's rights: contact, appeal period and retention.")


def _goals(snapshot: ReviewSnapshot) -> Iterator[Message]:
    in_full = snapshot.head.edition is Edition.ENGINEER
    if last := len(snapshot.last_goals):
        if in_full:
            yield message("Goals of the last period with measure and result: {number}.", number=last)
        else:
            yield message("Goals of the last period with due date and status: {number}.", number=last)
    growth = snapshot.growth
    if growth and growth.goals:
        if in_full:
            yield message("Goals of the plan with measure and first steps: {number}.", number=len(growth.goals))
        else:
            yield message("Goals of the plan with due date and status: {number}.", number=len(growth.goals))
    if growth and growth.readiness:
        yield message("Readiness for {target}.", target=growth.target_name)
    elif growth:
        yield message("The target profile: {target}.", target=growth.target_name)
    if known := len(snapshot.qualifications):
        yield plural(known, "{number} qualification with its status.", "{number} qualifications with their status.")
