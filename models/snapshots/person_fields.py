"""What *Everything about one person* contains: the name of each table and column, and what is left out with the reason.

The person asks for what is stored about them (Art. 15 GDPR), so the file can have the private notes about them too, which no
other document has, if the writer of the notes includes them (`person_private`). It must not harm the rights of others (Art.
15(4)): peers stay confidential, and other people in a list are not named.
"""

from types import MappingProxyType

from models.queries.person_rows import OWNED
from models.snapshots.history_fields import TABLES as SHOWN
from models.support.messages import Message, message

_COMPETENCY, _TEXT = message("Competency"), message("Text")
_DATE, _REVISION, _KIND = message("Date"), message("Revision"), message("Kind")
_BY, _ON, _RECIPIENT = message("By"), message("Exported on"), message("Recipient")

_MORE: dict[str, dict[str, Message]] = {
    "engineer": {"hold_reason": message("Reason for the legal hold"), "anonymised_on": message("Anonymised on")},
    "engineer_qualification": {"qualification_code": message("Qualification")},
    "engineer_technology": {"technology": message("Technology")},
    "review": {
        "cycle_name": message("Cycle"), "period_starts_on": message("Starts on"), "period_ends_on": message("Ends on"),
        "document_id": message("Document"), "engineer_name": message("Name"), "employee_id": message("Employee ID"),
        "job_title": message("Job title"), "level": message("Level"), "path": message("Path"), "team": message("Team"),
        "role_since": message("In the role since"), "manager_name": message("Manager"),
        "tech_lead_name": message("Tech lead"), "suggested": message("Suggested conclusion"),
        "submitted_at": message("Submitted on"), "shared_at": message("Shared on"), "closed_at": message("Closed on"),
    },
    "review_not_asked": {"competency_code": _COMPETENCY},
    "rating": {"competency_code": _COMPETENCY, "state": message("Status")},
    "evidence": {"impact_dimension": message("Kind of impact"), "strength": message("Strength")},
    "evidence_competency": {"competency_code": _COMPETENCY},
    "review_revision": {"revision": _REVISION, "superseded_at": message("Replaced on")},
    "employee_comment": {"revision": _REVISION},
    "earlier_comment": {"written_on": _DATE, "replaced_on": message("Replaced on"), "revision": _REVISION},
    "acknowledgement": {"revision": _REVISION},
    "appeal": {"late": message("After the appeal period"), "revision": _REVISION},
    "opinion_request": {"person_name": message("Asked person"), "asked_on": message("Asked on")},
    "opinion_request_competency": {"competency_code": _COMPETENCY},
    "opinion": {
        "author_name": message("Name"), "received_on": message("Received on"), "comment": message("Comment"),
        "consent": message("Consent"), "contact": message("Contact"),
    },
    "opinion_rating": {"competency_code": _COMPETENCY, "value": message("Rating")},
    "opinion_remark": {
        "competency_code": _COMPETENCY, "not_seen": message("Not seen"), "comment": message("Comment"),
    },
    "peer_summary": {"content": message("Figures"), "fixed_on": _DATE},
    "note": {"text": _TEXT, "author_name": message("Author")},
    "note_competency": {"competency_code": _COMPETENCY},
    "mentorship": {
        "agreement": message("Agreement"), "confidentiality": message("Confidentiality"),
        "closing_criteria": message("Closing criteria"), "session_minutes": message("Minutes of a session"),
    },
    "session": {
        "goal": message("Goal"), "reality": message("Reality"), "options": message("Options"), "will": message("Will"),
        "recap": message("Recap"), "next_at": message("Next session at"),
    },
    "session_shared_note": {"text": _TEXT},
    "session_private_note": {"text": _TEXT},
    "session_topic": {"code": message("Topic")},
    "work_life_check_in": {"held_on": _DATE, "text": _TEXT},
    "action_item": {
        "text": _TEXT, "if_then": message("If-then plan"), "closed_on": message("Closed on"), "competency_code": _COMPETENCY,
        "activity_code": message("Activity"),
    },
    "action_item_carry": {"due_before": message("Due before")},
    "plan": {
        "document_id": message("Document"), "revision": _REVISION, "engineer_name": message("Name"),
        "level": message("Level"),
    },
    "plan_interest": {"competency_code": _COMPETENCY},
    "plan_topic": {"code": message("Topic")},
    "goal": {
        "baseline_rating": message("Rating before"), "resources": message("Resources"),
        "challenge_code": message("Challenge"), "closed_on": message("Closed on"),
    },
    "goal_activity": {"activity_code": message("Activity")},
    "check_in": {"text": _TEXT},
    "draft": {"place": message("Place"), "field": message("Field"), "text": _TEXT},
    "export": {
        "exported_at": _ON, "actor": _BY, "kind": _KIND, "document_id": message("Document"), "revision": _REVISION,
        "edition": message("Edition"), "draft": message("Draft"), "language": message("Language"), "recipient": _RECIPIENT,
    },
    "exported_file": {"exported_at": _ON, "actor": _BY, "kind": _KIND, "title": message("Title"), "recipient": _RECIPIENT},
    "calendar_entry": {"kind": _KIND, "on_day": _DATE, "starts_at": message("Time"), "minutes": message("Minutes")},
}  # fmt: skip

NAMES: dict[str, Message] = {
    "engineer": message("Personal details"), "engineer_qualification": message("Qualifications"),
    "engineer_technology": message("Technologies"), "review": message("Reviews"),
    "review_not_asked": message("Competencies that are not asked"), "rating": message("Ratings"),
    "evidence": message("Evidence", "heading"), "evidence_competency": message("Competencies"),
    "review_point": message("Strengths and growth points"), "review_revision": message("Kept revisions"),
    "employee_comment": message("Employee comments"), "earlier_comment": message("Earlier employee comments"),
    "acknowledgement": message("Receipts"), "appeal": message("Appeals"),
    "opinion_request": message("Requests for opinions"), "opinion_request_competency": message("Asked about"),
    "opinion": message("Opinions"), "opinion_rating": message("Ratings"), "opinion_remark": message("Remarks"),
    "peer_summary": message("Figures of the peers"), "note": message("Journal notes"),
    "note_competency": message("Competencies"), "mentorship": message("Mentorships"), "session": message("Sessions"),
    "session_shared_note": message("Shared notes"), "session_private_note": message("Private notes of the mentor"),
    "session_topic": message("Topics"), "work_life_check_in": message("Work-life notes"),
    "action_item": message("Actions"), "action_item_carry": message("Carried over"), "plan": message("Plans"),
    "plan_interest": message("Interests"), "plan_topic": message("Topics"), "goal": message("Goals"),
    "goal_activity": message("Activities"), "check_in": message("Check-ins"), "draft": message("Unfinished texts"),
    "export": message("Exported documents"), "exported_file": message("Other exported files"),
    "calendar_entry": message("Calendar entries"),
}  # fmt: skip
"""The heading of the rows of each table."""
_ORDER = {
    "engineer": "name employee_id email job_title level path team role_since manager_name tech_lead_name language archived_at"
    " anonymised_on hold_reason",
    "engineer_qualification": "qualification_code status note",
    "engineer_technology": "technology use last_used_on",
    "review": "cycle_name document_id revision state period_starts_on period_ends_on engineer_name employee_id job_title level"
    " path team role_since manager_name tech_lead_name reviewer_name submitted_at shared_at conversation_on closed_at suggested"
    " conclusion decided_by decided_on summary conclusion_reason",
    "review_not_asked": "competency_code",
    "rating": "competency_code value state comment observe_plan",
    "evidence": "happened_on source strength impact_dimension situation behaviour impact artefact",
    "evidence_competency": "competency_code",
    "review_point": "competency_code kind behaviour next_step",
    "review_revision": "revision superseded_at reason",
    "employee_comment": "written_on revision text",
    "earlier_comment": "written_on replaced_on revision text",
    "acknowledgement": "given_on outcome revision witness_name",
    "appeal": "raised_on revision late due_on decider_name decided_on reason decision",
    "opinion_request": "person_name role state asked_on due_on reminded_on",
    "opinion_request_competency": "competency_code",
    "opinion": "author_name role received_on channel contact consent comment",
    "opinion_rating": "competency_code value",
    "opinion_remark": "competency_code not_seen comment",
    "peer_summary": "fixed_on content",
    "note": "happened_on visibility author_name text",
    "note_competency": "competency_code",
    "mentorship": "starts_on ends_on mentor_name sponsor_name cadence_days session_minutes agreement confidentiality"
    " closing_criteria",
    "session": "held_on minutes next_on next_at goal reality options will recap",
    "session_shared_note": "text",
    "session_private_note": "text",
    "session_topic": "code",
    "work_life_check_in": "held_on text",
    "action_item": "text owner due_on status closed_on competency_code activity_code if_then",
    "action_item_carry": "due_before",
    "plan": "document_id revision state starts_on ends_on engineer_name level target_profile support",
    "plan_interest": "competency_code interest",
    "plan_topic": "code",
    "goal": "competency_code state baseline_rating target_rating due_on closed_on challenge_code statement measure support"
    " resources result",
    "goal_activity": "activity_code done_on",
    "check_in": "held_on rating text",
    "draft": "place field text",
    "export": "exported_at kind document_id revision edition draft language recipient actor file_name",
    "exported_file": "exported_at kind title row_count recipient actor file_name",
    "calendar_entry": "on_day starts_at minutes kind",
}
"""The columns in the order in which they are read: what identifies the row, then short values, then texts."""


def _labels(table: str) -> dict[str, Message]:
    known = _MORE.get(table, {}) | (SHOWN[table].columns if table in SHOWN else {})
    return {column: known[column] for column in _ORDER[table].split()}


LABELS = MappingProxyType({table: _labels(table) for table in NAMES})
"""The columns that the PDF prints, with their names, in its order."""
GRIDS = frozenset({"engineer", "review", "opinion_request", "opinion", "mentorship", "plan"})
"""Tables of few rows with many short values, which are printed as a form is."""
TEXTS = frozenset({
    "hold_reason", "note", "summary", "conclusion_reason", "comment", "observe_plan", "situation", "behaviour", "impact",
    "artefact", "next_step", "reason", "decision", "text", "if_then", "agreement", "confidentiality", "closing_criteria",
    "goal", "reality", "options", "will", "recap", "support", "statement", "measure", "resources", "result",
})  # fmt: skip
"""Columns of texts, each of which is a paragraph of its own."""
FOLDED = MappingProxyType({
    table: OWNED[table]
    for table in (
        "review_not_asked", "evidence_competency", "opinion_request_competency", "opinion_rating", "opinion_remark",
        "note_competency", "session_topic", "session_shared_note", "session_private_note", "action_item_carry",
        "plan_interest", "plan_topic", "goal_activity", "check_in",
    )
})  # fmt: skip
"""Tables whose rows are printed with the row that they belong to: the column that leads to it, and its table."""

TECHNICAL = frozenset({
    "id", "uid", "created_at", "position", "file_sha256", "content_sha256", "sequence", "facts", "cancelled_on", "stage",
    "mentorship_uid", "reminder_minutes", "engineer_id", "review_id", "cycle_id", "rubric_version_id", "evidence_id",
    "note_id", "opinion_id", "request_id", "mentorship_id", "session_id", "plan_id", "goal_id", "action_item_id",
    "subject_id",
})  # fmt: skip
"""Columns that connect rows or describe files. Only the JSON file has them."""
DATA_ONLY = frozenset({("review_revision", "content")})
"""Columns that only the JSON file has, because they repeat what another table has in its present form."""
WITHHELD = frozenset({("exported_file", "people")})
"""Columns that no file has, because they list other people."""
PRIVATE = frozenset(
    {("note", "text"), ("session_private_note", "text"), ("work_life_check_in", "text"), ("draft", "text")}
)
"""Texts that no other document contains. Names of other people are replaced in them."""
OPINIONS = ("opinion_request", "opinion_request_competency", "opinion", "opinion_rating", "opinion_remark")

NEVER_ABOUT_A_PERSON = MappingProxyType(
    {
        "cycle": "a period for all",
        "cycle_not_applicable": "a property of a cycle",
        "cycle_not_asked": "a property of a cycle",
        "rubric_version": "the rubric",
        "setting": "settings of the workspace, while the user's own name is in the history",
        "deleted_draft": "numbers of documents, without whom they were about",
    }
)
"""Tables without rows about a person, with the reason."""

PEERS_WITHHELD = message(
    "What single peers answered, and who was asked, because it would reveal what others said in confidence. Means of three or "
    "more are listed."
)
UNSUBMITTED = message("Opinions on a review that is not submitted yet. They can be asked for once it is.")
NAMES_REPLACED = message("Names of other people in private notes.")
OTHERS_IN_LISTS = message("Who else was in an exported list or calendar file.")
ANOTHER_PERSON = message("[another person]")
