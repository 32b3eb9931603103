"""Contents and warnings of a document or batch, shown before it is exported."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.domain.documents import DocumentHead, Edition
from models.domain.reviews import OpinionRole, ReviewState
from models.snapshots.plan import PlanSnapshot
from models.snapshots.review import ReviewSnapshot
from models.snapshots.session_record import SessionSnapshot
from models.support.messages import Message, join, message, plural

NEVER = message("Never included: private session notes, work-life notes, and journal notes that are not evidence.")
DRAFT = message("This review is a draft. Each page is marked DRAFT.")
HR_WITHOUT = message(
    "Not in the HR edition: full evidence (except for strengths and growth points), comments by "
    "others, plans to observe."
)
NO_HR = message("No HR edition: a session stays between mentor and engineer.")


@dataclass(frozen=True, slots=True)
class Preflight:
    """Contents of a document, what it omits, and warnings to consider before it is sent."""

    inside: tuple[Message, ...]
    outside: tuple[Message, ...]
    warnings: tuple[Message, ...]


def review_preflight(snapshot: ReviewSnapshot) -> Preflight:
    """The content of a review report and what it omits."""
    rated = sum(line.value is not None for line in snapshot.competencies)
    comments = sum(bool(line.comment) for line in snapshot.competencies)
    inside = [
        _revision(snapshot.head),
        _names(*snapshot.people),
        message(
            "{ratings} with expected ratings, {comments}, {evidence} in full.",
            ratings=plural(rated, "{number} rating", "{number} ratings"),
            comments=plural(comments, "{number} comment", "{number} comments"),
            evidence=plural(_evidence_in_full(snapshot), "{number} piece of evidence", "{number} pieces of evidence"),
        ),
    ]
    inside += [
        message("Opinions of others: {role}, {number}.", role=OpinionRole(group.role).label, number=group.count)
        for group in snapshot.opinions
    ]
    if snapshot.comment:
        inside.append(message("The employee comment, unedited."))
    earlier = sum(line.superseded_on is not None for line in snapshot.revisions)
    if earlier:
        inside.append(
            plural(
                earlier,
                "{number} earlier revision: with the reason for the change and what followed.",
                "{number} earlier revisions: with the reasons for the changes and what followed.",
            )
        )
    if snapshot.appeals:
        inside.append(
            plural(len(snapshot.appeals), "{number} appeal with its reason.", "{number} appeals with reasons.")
        )
    if snapshot.last_goals:
        inside.append(
            message("Goals of the last period with measure and result: {number}.", number=len(snapshot.last_goals))
        )
    if snapshot.growth:
        goals = len(snapshot.growth.goals)
        inside.append(message("Goals of the plan with measure and first steps: {number}.", number=goals))
    outside = [NEVER]
    if snapshot.head.edition is Edition.HR:
        outside.append(HR_WITHOUT)
    if snapshot.peers_hidden:
        outside.append(snapshot.peers_hidden.label)
    return Preflight(tuple(inside), tuple(outside), tuple(_review_warnings(snapshot)))


def cycle_preflight(states: Mapping[ReviewState, int], edition: Edition, paper: str, *, drafts: bool) -> Preflight:
    """The content of a cycle's reports and what they omit. `states` counts the reviews by state; `drafts` includes drafts."""
    written = {
        state: number for state, number in states.items() if number and (drafts or state is not ReviewState.DRAFT)
    }
    excluded = 0 if drafts else states.get(ReviewState.DRAFT, 0)
    if not written:
        return Preflight(
            (), (), (message("Nothing to export: all reviews of this cycle are drafts."),) if excluded else ()
        )
    statuses = join(
        message("{number} {state}", number=written[state], state=state.label)
        for state in ReviewState
        if state in written
    )
    inside = (
        plural(
            sum(written.values()),
            "{number} review report ({statuses}), {edition}, on {paper}.",
            "{number} review reports ({statuses}), {edition}, on {paper}.",
            statuses=statuses, edition=edition.label, paper=paper,
        ),
        message(
            "In each: the names of engineer, manager, tech lead and reviewer, the ratings with their comments, the evidence "
            "of strengths and growth points, the goals with measures and results, the employee comment, "
            "acknowledgement and appeals."
        ),
        message("File names contain the document number, never a person's name."),
    )  # fmt: skip
    outside = [NEVER]
    if edition is Edition.HR:
        outside.append(HR_WITHOUT)
    if excluded:
        outside.append(plural(excluded, "{number} draft is not included.", "{number} drafts are not included."))
    marked = written.get(ReviewState.DRAFT, 0)
    warnings = (
        plural(
            marked,
            "{number} is a draft. Each page is marked DRAFT.",
            "{number} are drafts. Each page is marked DRAFT.",
        ),
    )
    return Preflight(inside, tuple(outside), warnings if marked else ())


def plan_preflight(snapshot: PlanSnapshot) -> Preflight:
    """The content of a mentorship plan and what it omits."""
    inside = [
        _revision(snapshot.head),
        _names(snapshot.engineer_name, snapshot.mentor_name, snapshot.sponsor_name),
        message(
            "{goals}, {actions}, {sessions} with their recaps.",
            goals=plural(len(snapshot.goals), "{number} goal", "{number} goals"),
            actions=plural(len(snapshot.actions), "{number} action", "{number} actions"),
            sessions=plural(len(snapshot.sessions), "{number} session", "{number} sessions"),
        ),
    ]
    outside = [NEVER]
    if snapshot.head.edition is Edition.HR:
        outside.append(message("Not in the HR edition: sessions, actions, progress details."))
    draft = message("Mentor and engineer have not agreed on this plan yet. Each page is marked DRAFT.")
    warnings = (draft,) if snapshot.draft else ()
    return Preflight(tuple(inside), tuple(outside), warnings)


def session_preflight(snapshot: SessionSnapshot) -> Preflight:
    """The content of a session record and what it omits."""
    written_parts = sum(
        bool(part.strip()) for part in (snapshot.goal, snapshot.reality, snapshot.options, snapshot.will)
    )
    actions = len(snapshot.agreed) + len(snapshot.carried)
    inside = (
        message(
            "{edition} of {document_id}.",
            edition=snapshot.head.edition.label,
            document_id=snapshot.head.document_id,
        ),
        _names(snapshot.engineer_name, snapshot.mentor_name),
        message(
            "{notes}, {parts} of GROW, {actions}.",
            notes=plural(len(snapshot.notes), "{number} shared note", "{number} shared notes"),
            parts=plural(written_parts, "{number} part", "{number} parts"),
            actions=plural(actions, "{number} action", "{number} actions"),
        ),
    )
    warnings = () if snapshot.recap.strip() else (message("There is no recap."),)
    return Preflight(inside, (message("No private notes."), NEVER, NO_HR), warnings)


def _evidence_in_full(snapshot: ReviewSnapshot) -> int:
    """The number of pieces of evidence printed in full: all, or for HR those of strengths and growth points."""
    return sum(line.in_full for line in snapshot.evidence)


def _review_warnings(snapshot: ReviewSnapshot) -> list[Message]:
    found = []
    if snapshot.draft:
        found.append(DRAFT)
    if snapshot.decision is None:
        found.append(message("The conclusion is not decided. The report prints the suggestion and says so."))
    if snapshot.evidence_missing:
        found.append(
            plural(
                len(snapshot.evidence_missing),
                "Evidence is missing in {number} place. The report says so.",
                "Evidence is missing in {number} places. The report says so.",
            )
        )
    if not snapshot.summary.strip():
        found.append(message("There is no summary."))
    return found


def _revision(head: DocumentHead) -> Message:
    return message(
        "{edition} of {document_id}, revision {revision}.",
        edition=head.edition.label,
        document_id=head.document_id,
        revision=head.revision,
    )


def _names(*names: str) -> Message:
    return message("Names: {names}.", names=join(dict.fromkeys(name for name in names if name)))
