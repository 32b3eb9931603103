"""What is about to leave the workspace, in sentences: shown before a document is written."""

from dataclasses import dataclass

from models.snapshots.document import Edition
from models.snapshots.plan import PlanSnapshot
from models.snapshots.review import ReviewSnapshot
from models.snapshots.session_record import SessionSnapshot

NEVER = (
    "Journal notes, private session notes and the work-life check-in are in no document: the code that builds it is never "
    "given them."
)
NO_HR = "There is no HR edition: a session stays between the two who held it."


@dataclass(frozen=True, slots=True)
class Preflight:
    """What is in the document, what is not, and what to think of before it is sent."""

    inside: tuple[str, ...]
    outside: tuple[str, ...]
    warnings: tuple[str, ...]


def review_preflight(snapshot: ReviewSnapshot) -> Preflight:
    """What a review report tells and what it leaves out."""
    facts = snapshot.facts
    rated = sum(line.value is not None for line in snapshot.competencies)
    comments = sum(bool(line.comment) for line in snapshot.competencies)
    inside = [
        f"{snapshot.head.edition.words} of {snapshot.head.document_id}, revision {snapshot.head.revision}.",
        f"Names: {', '.join(_names(facts.engineer_name, facts.manager_name, facts.tech_lead_name, facts.reviewer_name))}.",
        f"{rated} ratings with what is expected, {comments} comments, {len(snapshot.evidence)} pieces of evidence in full.",
    ]
    inside += [f"What others said: {group.role.replace('_', ' ')}, {group.count}." for group in snapshot.opinions]
    if snapshot.comment:
        inside.append("The engineer's own comment, unedited.")
    if snapshot.growth:
        inside.append(f"Goals of the plan: {len(snapshot.growth.goals)}.")
    outside = [NEVER]
    if snapshot.head.edition is Edition.HR:
        outside.append("The HR edition leaves evidence in full and the plans to observe out.")
    if facts.peer_count and not any(group.role == "peer" for group in snapshot.opinions):
        outside.append("Peers are left out: they are shown from three on, so that nobody can be picked out.")
    return Preflight(tuple(inside), tuple(outside), tuple(_review_warnings(snapshot)))


def plan_preflight(snapshot: PlanSnapshot) -> Preflight:
    """What a mentorship plan tells and what it leaves out."""
    inside = [
        f"{snapshot.head.edition.words} of {snapshot.head.document_id}, revision {snapshot.head.revision}.",
        f"Names: {', '.join(_names(snapshot.engineer_name, snapshot.mentor_name, snapshot.sponsor_name))}.",
        f"{len(snapshot.goals)} goals, {len(snapshot.actions)} actions, {len(snapshot.sessions)} sessions with their recaps.",
    ]
    outside = [NEVER]
    if snapshot.head.edition is Edition.HR:
        outside.append("The HR edition leaves sessions, actions and the way to the goals out.")
    warnings = (
        ("Mentor and engineer have not agreed on this plan yet: every page says DRAFT.",) if snapshot.draft else ()
    )
    return Preflight(tuple(inside), tuple(outside), warnings)


def session_preflight(snapshot: SessionSnapshot) -> Preflight:
    """What a session record tells and what it leaves out."""
    said = sum(bool(part.strip()) for part in (snapshot.goal, snapshot.reality, snapshot.options, snapshot.will))
    actions = len(snapshot.agreed) + len(snapshot.carried)
    inside = (
        f"{snapshot.head.edition.words} of {snapshot.head.document_id}.",
        f"Names: {', '.join(_names(snapshot.engineer_name, snapshot.mentor_name))}.",
        f"{_count(len(snapshot.notes), 'shared note')}, {_count(said, 'part')} of GROW, {_count(actions, 'action')}.",
    )
    warnings = () if snapshot.recap.strip() else ("No recap has been written.",)
    return Preflight(inside, ("0 private notes.", NEVER, NO_HR), warnings)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _review_warnings(snapshot: ReviewSnapshot) -> list[str]:
    found = []
    if snapshot.draft:
        found.append("This review is a draft: every page says DRAFT.")
    if snapshot.evidence_missing:
        found.append(f"Evidence is missing in {len(snapshot.evidence_missing)} places; the report says so.")
    if not snapshot.summary.strip():
        found.append("No summary has been written.")
    return found


def _names(*names: str) -> list[str]:
    return list(dict.fromkeys(name for name in names if name))
