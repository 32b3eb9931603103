"""Operations that erase or anonymise one person, and the legal hold that refuses both and every other deletion.

Neither can be undone. The values that the history recorded about the person are erased with the rows; the chain of digests
stays valid. The register of files that left keeps each file without a name, and answers about others stay as those of a former
colleague. Where the person acted by a role in the records of others, as reviewer or mentor, the name stays.
"""

import json
from collections.abc import Collection, Iterable
from types import MappingProxyType

from models.domain.people import EngineerId, placeholder_name
from models.operations.erased_answers import forget_answers
from models.operations.erased_files import forget_files
from models.operations.erased_history import Elsewhere, erase_recorded
from models.operations.holds import refuse_held
from models.queries import person_rows
from models.support.errors import BadInput
from models.support.messages import message
from models.support.names import checked_line
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction

BLANK = "–"
"""In place of a text that must not be empty."""

DELETED = (
    "note", "employee_comment", "earlier_comment", "acknowledgement", "appeal", "review_revision", "evidence",
    "review_point", "opinion", "opinion_request", "action_item", "session_private_note", "session_shared_note",
    "work_life_check_in", "check_in", "calendar_entry", "draft",
)  # fmt: skip
"""Tables with words of or about a person, whose rows an anonymised person loses; rows that belong to them go with them."""

BLANKED: MappingProxyType[str, dict[str, object]] = MappingProxyType({
    "engineer": {
        "employee_id": None, "email": None, "job_title": "", "team": "", "manager_name": "", "tech_lead_name": "",
        "role_since": None, "hold_reason": "", "language": "",
    },
    "engineer_qualification": {"note": ""},
    "review": {
        "employee_id": "", "job_title": "", "team": "", "role_since": None, "manager_name": "", "tech_lead_name": "",
        "summary": "", "conclusion_reason": BLANK,
    },
    "rating": {"comment": "", "observe_plan": ""},
    "mentorship": {"agreement": "", "confidentiality": "", "closing_criteria": "", "sponsor_name": ""},
    "session": {"goal": "", "reality": "", "options": "", "will": "", "recap": ""},
    "plan": {"support": ""},
    "goal": {"statement": BLANK, "measure": "", "support": "", "resources": "", "result": ""},
})  # fmt: skip
"""Columns that an anonymised person loses. Names become the placeholder."""


@operation("person.hold", "Place a legal hold", undo=Undo.SKIP)
def hold_person(tx: Transaction, *, engineer: EngineerId, reason: str) -> None:
    """Keep the data of a person until the hold is lifted. Raises BadInput without a reason."""
    reason = checked_line(reason, message("reason"))
    if not reason:
        raise BadInput(message("Enter why the data must be kept, such as a pending claim."))
    tx.update("engineer", engineer, hold_reason=reason)


@operation("person.lift_hold", "Lift a legal hold", undo=Undo.SKIP)
def lift_hold(tx: Transaction, *, engineer: EngineerId) -> None:
    """Lift the hold on a person."""
    tx.update("engineer", engineer, hold_reason="")


@operation("person.erase", "Erase a person", undo=Undo.STOP)
def erase_person(tx: Transaction, *, engineer: EngineerId) -> None:
    """Erase a person: every row about them, unfinished text, and the recorded values in the history.

    The numbers of their documents are not used again. Raises Refused while a legal hold is in place.
    """
    refuse_held(tx, engineer)
    names = person_rows.names_of(tx, engineer)
    elsewhere = _forget_elsewhere(tx, engineer, names)
    for table in ("review", "plan"):
        for row in person_rows.rows_about(tx, table, engineer):
            tx.upsert("deleted_draft", row["document_id"], deleted_at=tx.at)
    _delete_rows(tx, engineer, ("draft", "calendar_entry", "review"))
    changes, uid = person_rows.changes_about_person(tx, engineer), person_rows.uid_of(tx, engineer)
    tx.delete("engineer", engineer)
    changes |= person_rows.changes_of_uid(tx, engineer, uid)
    erase_recorded(tx, changes, elsewhere, person_rows.running_changes(tx), names)


@operation("person.anonymise", "Anonymise a person", undo=Undo.STOP)
def anonymise_person(tx: Transaction, *, engineer: EngineerId) -> None:
    """Remove everything that identifies a person, with all texts of and about them; ratings, levels and dates stay.

    Raises Refused while a legal hold is in place.
    """
    refuse_held(tx, engineer)
    names, name = person_rows.names_of(tx, engineer), placeholder_name(engineer)
    elsewhere = _forget_elsewhere(tx, engineer, names)
    _delete_rows(tx, engineer, DELETED)
    for table, blanks in BLANKED.items():
        named = {"name": name} if table == "engineer" else {}
        if table in ("review", "plan"):
            named = {"engineer_name": name}
        for row in person_rows.rows_about(tx, table, engineer):
            tx.update(table, person_rows.key_of(table, row), **{**blanks, **named})
    for row in person_rows.rows_about(tx, "peer_summary", engineer):
        content = json.dumps({**json.loads(row["content"]), "comments": []}, ensure_ascii=False, separators=(",", ":"))
        tx.update("peer_summary", person_rows.key_of("peer_summary", row), content=content)
    tx.update("engineer", engineer, anonymised_on=tx.today, archived_at=tx.at)
    changes = person_rows.changes_about_person(tx, engineer)
    erase_recorded(tx, changes, elsewhere, person_rows.running_changes(tx), names)


def _delete_rows(tx: Transaction, engineer: EngineerId, tables: Iterable[str]) -> None:
    for table in tables:
        for row in person_rows.rows_about(tx, table, engineer):
            tx.delete(table, person_rows.key_of(table, row))


def _forget_elsewhere(tx: Transaction, engineer: EngineerId, names: Collection[str]) -> Elsewhere:
    """Remove the person from the register of files and from answers about others."""
    files, nameless = forget_files(tx, engineer, names)
    return Elsewhere({**files, **forget_answers(tx, engineer, names)}, nameless)
