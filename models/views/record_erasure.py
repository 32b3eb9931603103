"""View of erasing single records: what goes with them, what stays and why, and which files and backups still have them."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from models.domain.people import EngineerId
from models.domain.records import RecordKey
from models.queries import person_rows
from models.support.dates import local_day
from models.support.errors import BadInput
from models.support.messages import Message, message, plural
from models.views.erasure import REGISTER_STAYS, STAYING, STEPS_STAY, ErasureView, LeftFile, counted
from models.workspace.copies import copies_holding
from models.workspace.history_subjects import changes_about
from models.workspace.workspace import Workspace

_REFERRING = {
    "note": ("evidence", "note_id = :id"),
    "review": ("plan", "review_id = :id"),
    "mentorship": ("plan", "mentorship_id = :id"),
    "plan": ("action_item", "goal_id IN (SELECT id FROM goal WHERE plan_id = :id)"),
}
"""Records of the same person that refer to one of the table, and stay."""


def record_erasure_view(
    workspace: Workspace, records: Collection[RecordKey], folders: Iterable[Path] = ()
) -> ErasureView:
    """What erasing these records would do, with the backups in these folders and beside the file.

    Raises BadInput for a record that does not exist.
    """
    owners = [_owner(workspace, record) for record in records]
    uids: dict[str, list[str]] = {}
    entries: dict[RecordKey, set[int]] = {}
    for record in records:
        [row] = workspace.query(f"SELECT uid FROM {record.table} WHERE id = :id", id=record.id)
        uids.setdefault(record.table, []).append(row["uid"])
        entries[record] = {*changes_about(workspace, record.table, [record.id], row["uid"]).values()}
    return ErasureView(
        hold_reason=next(filter(None, (person_rows.hold_reason(workspace, owner) for owner in owners)), ""),
        counts=counted({table: _count(workspace, table, records) for table in person_rows.TABLES}),
        steps=len(set().union(*entries.values())),
        stays=(REGISTER_STAYS, STEPS_STAY, *_referring(workspace, records)),
        files=tuple(_files(workspace, dict(zip(records, owners, strict=True)), entries)),
        copies=copies_holding(workspace, uids, folders),
    )


def _owner(workspace: Workspace, record: RecordKey) -> EngineerId:
    owner = person_rows.owner_of(workspace, *record)
    if owner is None:
        raise BadInput(message("There is no record {name}.", name=str(record)))
    return owner


def _count(workspace: Workspace, table: str, records: Collection[RecordKey]) -> int:
    return sum(person_rows.count_about(workspace, table, record.id, record.table) for record in records)


def _referring(workspace: Workspace, records: Collection[RecordKey]) -> list[Message]:
    """What was made from the records and belongs to others, which are kept."""
    referring: dict[str, set[int]] = {"evidence": set(), "plan": set(), "action_item": set()}
    for record in records:
        table, condition = _REFERRING[record.table]
        rows = workspace.query(f"SELECT id FROM {table} WHERE {condition}", id=record.id)
        referring[table] |= {row["id"] for row in rows}
    for table, found in referring.items():
        for record in records:
            found -= {row["id"] for row in person_rows.rows_about(workspace, table, record.id, record.table)}
    notes, plans, actions = map(len, referring.values())
    sentences = (
        (
            notes,
            plural(
                notes,
                "{number} piece of evidence with the text of a note: it belongs to the review.",
                "{number} pieces of evidence with the text of notes: they belong to reviews.",
            ),
        ),
        (
            plans,
            plural(
                plans,
                "{number} plan that was made from it, with its goals: it has a period of its own.",
                "{number} plans that were made from it, with their goals: they have periods of their own.",
            ),
        ),
        (
            actions,
            plural(
                actions,
                "{number} action of a session for one of the goals: it belongs to the mentorship.",
                "{number} actions of sessions for these goals: they belong to the mentorship.",
            ),
        ),
    )
    return [sentence for total, sentence in sentences if total]


def _files(
    workspace: Workspace, owners: Mapping[RecordKey, EngineerId], entries: Mapping[RecordKey, Collection[int]]
) -> list[LeftFile]:
    """The documents of the records, and other files about their people since the records began, which may contain them."""
    sure = {
        row["uid"] for record in owners for row in person_rows.rows_about(workspace, "export", record.id, record.table)
    }
    found = {}
    for record, owner in owners.items():
        first = min(entries[record], default=0)
        began = workspace.query("SELECT at FROM history_action WHERE id >= :first ORDER BY id LIMIT 1", first=first)
        for row in (row for table in STAYING for row in person_rows.rows_about(workspace, table, owner)):
            if row["uid"] in sure or row["exported_at"] >= began[0]["at"]:
                found[row["uid"]] = row
    return [
        LeftFile(row["file_name"], local_day(row["exported_at"]), row["recipient"], row["uid"] in sure)
        for row in sorted(found.values(), key=lambda row: row["exported_at"])
    ]
