"""What the history tells of a changed row: the name of its table, and the columns whose values are shown, with their names.

Values of other columns are never read. So the history shows no private note, no work-life note, no text of a session, which
stays between two people, no single answer of a person who was asked, and no name of one. That such a row changed is shown.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from models.domain.conclusions import Conclusion
from models.domain.evidence import EvidenceSource
from models.domain.journal import Visibility
from models.domain.mentoring import ActionOwner, ActionStatus
from models.domain.opinions import Channel, RequestState
from models.domain.people import QualificationStatus, TechnologyUse
from models.domain.plans import GoalState, Interest, PlanState
from models.domain.record_kinds import OTHER_DATA, RECORD_KINDS
from models.domain.reviews import OpinionRole, PointKind, ReviewState
from models.snapshots.history_words import words_of_value
from models.support.dates import local_day
from models.support.messages import Message, message

_DAY = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?")
"""A stored day or time."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Name of the rows of a table, and of the columns that are shown."""

    name: Message
    columns: dict[str, Message] = field(default_factory=dict)


OTHER = Shown(OTHER_DATA)

_COLUMNS: dict[str, dict[str, Message]] = {
    "engineer": {
        "name": message("Name"), "employee_id": message("Employee ID"), "email": message("Email"),
        "job_title": message("Job title"), "level": message("Level"), "path": message("Path"), "team": message("Team"),
        "manager_name": message("Manager"), "tech_lead_name": message("Tech lead"),
        "role_since": message("In the role since"), "archived_at": message("Archived on"),
        "language": message("Language"), "hold_reason": message("Reason for the legal hold"),
    },
    "engineer_qualification": {"status": message("Status"), "note": message("Note")},
    "engineer_technology": {"use": message("Use"), "last_used_on": message("Last used on")},
    "cycle": {"name": message("Name"), "starts_on": message("Starts on"), "ends_on": message("Ends on")},
    "cycle_not_applicable": {"reason": message("Reason")},
    "review": {
        "state": message("Status"), "revision": message("Revision"), "reviewer_name": message("Reviewer"),
        "summary": message("Summary"), "conclusion": message("Conclusion"),
        "conclusion_reason": message("Reason for the conclusion"), "decided_by": message("Decided by"),
        "decided_on": message("Decided on"), "conversation_on": message("Conversation on"),
    },
    "rating": {"value": message("Rating"), "comment": message("Comment"), "observe_plan": message("How to observe it")},
    "evidence": {
        "happened_on": message("Date"), "situation": message("Situation"), "behaviour": message("Behaviour"),
        "impact": message("Impact"), "artefact": message("Artefact"), "source": message("Source"),
    },
    "review_point": {
        "kind": message("Kind"), "competency_code": message("Competency"), "behaviour": message("Behaviour"),
        "next_step": message("Next step"),
    },
    "review_revision": {"reason": message("Reason")},
    "opinion_request": {
        "role": message("Role"), "state": message("Status"), "due_on": message("Due on"),
        "reminded_on": message("Reminded on"),
    },
    "opinion": {"role": message("Role"), "channel": message("Answered")},
    "employee_comment": {"text": message("Text"), "written_on": message("Date")},
    "earlier_comment": {"text": message("Text")},
    "acknowledgement": {"outcome": message("Outcome"), "given_on": message("Date"), "witness_name": message("Witness")},
    "appeal": {
        "raised_on": message("Raised on"), "reason": message("Reason"), "decider_name": message("Decided by"),
        "due_on": message("Due on"), "decision": message("Decision"), "decided_on": message("Decided on"),
    },
    "note": {"happened_on": message("Date"), "visibility": message("Visibility")},
    "mentorship": {
        "mentor_name": message("Mentor"), "sponsor_name": message("Sponsor"), "starts_on": message("Starts on"),
        "ends_on": message("Ends on"), "cadence_days": message("Days between sessions"),
    },
    "session": {"held_on": message("Date"), "minutes": message("Minutes"), "next_on": message("Next session on")},
    "action_item": {"owner": message("Owner"), "due_on": message("Due on"), "status": message("Status")},
    "plan": {
        "state": message("Status"), "target_profile": message("Target"), "starts_on": message("Starts on"),
        "ends_on": message("Ends on"), "support": message("Support"),
    },
    "plan_interest": {"interest": message("Interest")},
    "goal": {
        "competency_code": message("Competency"), "statement": message("Goal"), "measure": message("Measure"),
        "target_rating": message("Target rating"), "due_on": message("Due on"), "support": message("Support"),
        "state": message("Status"), "result": message("Result"),
    },
    "goal_activity": {"done_on": message("Done on")},
    "check_in": {"held_on": message("Date"), "rating": message("Rating")},
    "setting": {"value": message("Value")},
    "rubric_version": {"title": message("Title"), "version": message("Version")},
    "export": {"file_name": message("File")},
    "exported_file": {"file_name": message("File"), "row_count": message("Rows")},
}  # fmt: skip

TABLES = {table: Shown(name, _COLUMNS.get(table, {})) for table, name in RECORD_KINDS.items()}
"""Drafts are among them, although no history has one."""

WORDS: dict[str, type[StrEnum]] = {
    "acknowledgement.outcome": ReviewState, "action_item.owner": ActionOwner, "action_item.status": ActionStatus,
    "engineer_qualification.status": QualificationStatus, "engineer_technology.use": TechnologyUse,
    "evidence.source": EvidenceSource, "goal.state": GoalState, "note.visibility": Visibility, "opinion.channel": Channel,
    "opinion.role": OpinionRole, "opinion_request.role": OpinionRole, "opinion_request.state": RequestState,
    "plan.state": PlanState, "plan_interest.interest": Interest, "review.conclusion": Conclusion,
    "review.state": ReviewState, "review.suggested": Conclusion, "review_point.kind": PointKind,
}  # fmt: skip
"""The words of columns with fixed values."""


def shown_value(table: str, column: str, value: object) -> object:
    """A stored value as it is shown: the word of a fixed value or of a level, else the value itself; None if it is empty."""
    if value in (None, ""):
        return None
    if isinstance(value, str) and _DAY.fullmatch(value):
        return date.fromisoformat(value[:10]) if len(value) == 10 else local_day(value)
    value = words_of_value(table, column, value)
    kind = WORDS.get(f"{table}.{column}")
    member = next((item for item in kind or () if item.value == value), None)
    return getattr(member, "label", getattr(member, "list_label", value))
