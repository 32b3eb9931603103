"""What the records of each kind are called: in the history, and in the report of a salvage."""

from collections.abc import Mapping
from typing import Final

from models.support.messages import Message, message

OTHER_DATA: Final = message("Other data")
"""Records of kinds that are not listed, such as those of a later version."""

RECORD_KINDS: Final[Mapping[str, Message]] = {
    "engineer": message("Engineer"),
    "deleted_draft": message("Used document number"),
    "engineer_qualification": message("Qualification"),
    "engineer_technology": message("Technology"),
    "cycle": message("Cycle"),
    "cycle_not_applicable": message("Competency that does not apply"),
    "cycle_not_asked": message("Competency that is not asked"),
    "review": message("Review"),
    "review_not_asked": message("Competency that is not asked"),
    "rating": message("Rating"),
    "evidence": message("Evidence"),
    "evidence_competency": message("Competency of evidence"),
    "review_point": message("Point"),
    "review_revision": message("Kept revision"),
    "opinion_request": message("Request for an opinion"),
    "opinion_request_competency": message("Competency asked about"),
    "opinion": message("Opinion"),
    "opinion_rating": message("Answer of an opinion"),
    "opinion_remark": message("Answer of an opinion"),
    "peer_summary": message("Figures of the peers"),
    "employee_comment": message("Employee comment"),
    "earlier_comment": message("Earlier employee comment"),
    "acknowledgement": message("Receipt"),
    "appeal": message("Appeal"),
    "note": message("Journal note"),
    "note_competency": message("Competency of a note"),
    "mentorship": message("Mentorship"),
    "session": message("Session"),
    "session_shared_note": message("Shared line of a session"),
    "session_private_note": message("Private line of a session"),
    "session_topic": message("Topic of a session"),
    "work_life_check_in": message("Work-life note"),
    "action_item": message("Action"),
    "action_item_carry": message("Action carried over"),
    "plan": message("Plan"),
    "plan_interest": message("Interest"),
    "plan_topic": message("Topic of a plan"),
    "goal": message("Goal"),
    "goal_activity": message("Activity"),
    "check_in": message("Check-in"),
    "setting": message("Setting"),
    "rubric_version": message("Rubric"),
    "export": message("Exported document"),
    "exported_file": message("Exported file"),
    "calendar_entry": message("Calendar entry"),
    "draft": message("Unfinished text"),
}
"""By table."""


def kind_of(table: str) -> Message:
    """What a record in this table is called."""
    return RECORD_KINDS.get(table, OTHER_DATA)
