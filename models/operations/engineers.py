"""Operations on engineers: add, import, edit, archive, restore, record qualifications and technologies."""

from collections.abc import Collection, Sequence
from datetime import date

from models.domain.people import (
    EngineerDetails,
    EngineerId,
    PersonUpdate,
    QualificationStatus,
    TechnologyUse,
    checked_details,
)
from models.operations.identities import Identities
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@operation("engineer.add", "Add {name}", name="details.name")
def add_engineer(tx: Transaction, *, details: EngineerDetails) -> EngineerId:
    """Add one engineer. Raises BadInput for invalid details, Refused if another engineer has the employee ID or email."""
    return _insert(tx, details, Identities(tx))


@operation("engineer.import", "Import {source}")
def import_engineers(
    tx: Transaction,
    *,
    people: Sequence[EngineerDetails],
    source: str,
    updates: Sequence[PersonUpdate] = (),
    leavers: Sequence[EngineerId] = (),
) -> list[EngineerId]:
    """Add `people`, apply `updates`, archive `leavers`, or change nothing: one refused person undoes the whole import.

    Returns the ids of the added engineers. An update may restore an archived engineer.
    """
    taken = Identities(tx)
    for update in updates:
        columns = _columns(update.details) | ({"archived_at": None} if update.bring_back else {})
        taken.take(columns, update.engineer)
        tx.update("engineer", update.engineer, **columns)
    archive_engineers.run(tx, engineers=leavers)
    return [_insert(tx, details, taken) for details in people]


@operation("engineer.edit", "Edit {name}", name="details.name")
def edit_engineer(tx: Transaction, *, engineer: EngineerId, details: EngineerDetails) -> None:
    """Replace an engineer's details. Existing reviews keep their copies."""
    columns = _columns(details)
    Identities(tx).take(columns, engineer)
    tx.update("engineer", engineer, **columns)


@operation("engineer.archive", "Archive an engineer")
def archive_engineer(tx: Transaction, *, engineer: EngineerId) -> None:
    """Hide an engineer from lists. No data is deleted."""
    tx.update("engineer", engineer, archived_at=tx.at)


@operation("engineer.archive_many", "Archive engineers")
def archive_engineers(tx: Transaction, *, engineers: Collection[EngineerId]) -> None:
    """Archive several engineers as one step of undo."""
    for engineer in engineers:
        archive_engineer.run(tx, engineer=engineer)


@operation("engineer.restore", "Restore an engineer")
def unarchive_engineer(tx: Transaction, *, engineer: EngineerId) -> None:
    """Show an archived engineer in lists again."""
    tx.update("engineer", engineer, archived_at=None)


@operation("engineer.restore_many", "Restore engineers")
def unarchive_engineers(tx: Transaction, *, engineers: Collection[EngineerId]) -> None:
    """Restore several archived engineers as one step of undo."""
    for engineer in engineers:
        unarchive_engineer.run(tx, engineer=engineer)


@operation("engineer.record_qualification", "Record qualification {qualification}")
def record_qualification(
    tx: Transaction, *, engineer: EngineerId, qualification: str, status: QualificationStatus, note: str = ""
) -> None:
    """Record the status of a qualification. It affects no score."""
    tx.upsert("engineer_qualification", (engineer, qualification), status=status, note=note.strip())


@operation("engineer.record_technology", "Record use of {technology}")
def record_technology(
    tx: Transaction, *, engineer: EngineerId, technology: str, use: TechnologyUse, last_used_on: date | None = None
) -> None:
    """Record an engineer's own statement of how they use a technology. It is never scored."""
    tx.upsert("engineer_technology", (engineer, technology), use=use, last_used_on=last_used_on)


def _insert(tx: Transaction, details: EngineerDetails, taken: Identities) -> EngineerId:
    columns = _columns(details)
    taken.take(columns)
    return EngineerId(tx.insert("engineer", **columns, created_at=tx.at))


def _columns(details: EngineerDetails) -> dict[str, object]:
    good = checked_details(details)
    return {
        "name": good.name,
        "level": good.level,
        "employee_id": good.employee_id or None,
        "email": good.email or None,
        "job_title": good.job_title,
        "path": good.path or None,
        "team": good.team,
        "manager_name": good.manager_name,
        "tech_lead_name": good.tech_lead_name,
        "role_since": good.role_since,
        "language": good.language,
    }
