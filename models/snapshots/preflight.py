"""Contents and warnings of a document or batch, shown before it is exported."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.domain.documents import DocumentHead, Edition
from models.domain.reviews import ReviewState
from models.snapshots.plan import PlanSnapshot
from models.snapshots.plan_contents import plan_contents
from models.snapshots.review import ReviewSnapshot
from models.snapshots.review_contents import review_contents
from models.snapshots.session_record import SessionSnapshot
from models.support.messages import Message, join, message, plural

NEVER = message("Never included: private session notes, work-life notes, and journal notes that are not evidence.")
DRAFT = message("This review is a draft. Each page is marked DRAFT.")
HR_WITHOUT = message(
    "Not in the HR edition: other evidence in full, descriptions of ratings, plans to observe, comments by others, "
    "self-ratings of single competencies, measures and results of goals, readiness."
)
HR_PLAN_WITHOUT = message(
    "Not in the HR edition: sessions, actions, details of goals, readiness, priorities, competencies to observe, topics, "
    "dates of check-ins, and the agreement except for confidentiality."
)
AS_DATA = message("The same content as data inside the file, for other programs.")
NO_HR = message("No HR edition: a session stays between mentor and engineer.")


@dataclass(frozen=True, slots=True)
class Preflight:
    """Contents of a document, what it omits, and warnings to consider before it is sent."""

    inside: tuple[Message, ...]
    outside: tuple[Message, ...]
    warnings: tuple[Message, ...]


def review_preflight(snapshot: ReviewSnapshot) -> Preflight:
    """The content of a review report and what it omits."""
    inside = (
        _number(snapshot.head),
        _names(*snapshot.people),
        *review_contents(snapshot),
        AS_DATA,
    )
    outside = [NEVER]
    if snapshot.head.edition is Edition.HR:
        outside.append(HR_WITHOUT)
    if snapshot.peers_hidden:
        outside.append(snapshot.peers_hidden.label)
    return Preflight(inside, tuple(outside), tuple(_review_warnings(snapshot)))


def cycle_preflight(states: Mapping[ReviewState, int], edition: Edition, paper: str, *, drafts: bool) -> Preflight:
    """The content of a cycle's reports and what they omit. `states` counts the reviews by state; `drafts` includes drafts."""
    written = {
        state: number for state, number in states.items() if number and (drafts or state is not ReviewState.DRAFT)
    }
    excluded = 0 if drafts else states.get(ReviewState.DRAFT, 0)
    if not written:
        return Preflight((), (), (message("Nothing to export: these reviews are all drafts."),) if excluded else ())
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
        _in_each(edition),
        message("File names contain the employee ID and the cycle, and the person's name only if you tick it."),
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


def _in_each(edition: Edition) -> Message:
    if edition is Edition.HR:
        return message(
            "In each: the names of engineer, manager, tech lead and reviewer, and of those who decided or witnessed, the "
            "employee ID, summary, conclusion with its reason, strengths and growth points, scores, the ratings with their "
            "comments, the evidence of strengths and growth points, the impact of other evidence, opinions of others as "
            "means by area, the goals with due date and status, qualifications, the employee comment, acknowledgement and "
            "appeals."
        )
    return message(
        "In each: the names of engineer, manager, tech lead and reviewer, of those who decided or witnessed, and of peers "
        "who agreed to it, the employee ID, summary, conclusion with its reason, strengths and growth points, scores, the "
        "ratings with their comments, all evidence, opinions and comments of others, the goals with measures and results, "
        "qualifications, the employee comment, acknowledgement and appeals."
    )


def plan_preflight(snapshot: PlanSnapshot) -> Preflight:
    """The content of a mentorship plan and what it omits."""
    inside = [
        _number(snapshot.head),
        _names(*snapshot.people),
        *plan_contents(snapshot),
        AS_DATA,
    ]
    outside = [NEVER]
    if snapshot.head.edition is Edition.HR:
        outside.append(HR_PLAN_WITHOUT)
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
        _number(snapshot.head),
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


def _number(head: DocumentHead) -> Message:
    return message("{edition} of {number}.", edition=head.edition.label, number=head.number)


def _names(*names: str) -> Message:
    return message("Names: {names}.", names=join(dict.fromkeys(name for name in names if name)))
