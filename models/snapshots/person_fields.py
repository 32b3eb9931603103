"""What *Everything about one person* contains: the name of each table and column, and what is left out with the reason.

The person asks for what is stored about them (Art. 15 GDPR), so the file can have the private notes about them too, which no
other document has, if the writer of the notes includes them (`person_private`). It must not harm the rights of others (Art.
15(4)): peers stay confidential, and other people in a list are not named.
"""

from types import MappingProxyType

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

NAMES: dict[str, Message] = {table: shown.name for table, shown in SHOWN.items()} | {
    "draft": message("Unfinished text")
}
"""The name of the rows of each table."""
LABELS = MappingProxyType(
    {table: _MORE.get(table, {}) | (SHOWN[table].columns if table in SHOWN else {}) for table in NAMES}
)
"""The columns that the PDF prints, with their names."""

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
