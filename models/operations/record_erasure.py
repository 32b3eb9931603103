"""Operation that erases single records whose period has ended, with what the history recorded about them."""

from collections.abc import Collection

from models.domain.people import EngineerId
from models.domain.records import RecordKey
from models.operations.erased_files import forget_files
from models.operations.erased_history import Elsewhere, erase_recorded
from models.operations.holds import delete_unless_held
from models.queries import person_rows
from models.queries.due_records import is_due
from models.support.errors import Refused
from models.support.messages import message
from models.workspace.history_subjects import changes_about
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction

NOT_DUE = message(
    "Only records that are older than their period in the settings can be erased alone. Delete it on its page, or "
    "change the period."
)


@operation("record.erase", "Erase records", undo=Undo.STOP)
def erase_records(tx: Transaction, *, records: Collection[RecordKey]) -> None:
    """Erase records with all that belongs to them, and the recorded values in the history. It cannot be undone.

    Their documents stay in the register of files, without names, and the numbers are not used again. Raises Refused under a
    legal hold, and for a record that does not exist or whose period has not ended.
    """
    for record in dict.fromkeys(records):
        _erase(tx, record)


def _erase(tx: Transaction, record: RecordKey) -> None:
    table, key = record
    owner = person_rows.owner_of(tx, table, key)
    if owner is None:
        raise Refused(message("The item you are deleting no longer exists."))
    if not is_due(tx, record, tx.today):
        raise Refused(NOT_DUE)
    [row] = person_rows.rows_about(tx, table, key, table)
    files, nameless = forget_files(tx, EngineerId(owner), (), record)
    if "document_id" in row:
        tx.upsert("deleted_draft", row["document_id"], deleted_at=tx.at)
    calendar = [entry["uid"] for entry in person_rows.rows_about(tx, "calendar_entry", key, table)]
    for uid in calendar:
        tx.delete("calendar_entry", uid)
    delete_unless_held(tx, table, key)
    # Rows of other records that referred to this one lose the reference only, so their changes stay in the history.
    own = person_rows.changes_of_rows(tx, [("calendar_entry", uid) for uid in calendar])
    erase_recorded(tx, changes_about(tx, table, [key], row["uid"]), Elsewhere(files, nameless), own, ())
