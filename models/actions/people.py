"""Every write about engineers: add, edit, archive, their facts, and many at once from a file."""

from collections.abc import Mapping, Sequence
from datetime import date

from models.errors import Refused
from models.people import FIELD_WORDS, EngineerDetails, EngineerId, QualificationStatus, TechnologyUse, checked_details
from models.sentences import say
from models.workspace.action import action
from models.workspace.transaction import Transaction


@action("Add {details.name}")
def add_engineer(tx: Transaction, *, details: EngineerDetails) -> EngineerId:
    """Add one engineer. Raises BadInput for unusable details, Refused if id or e-mail belong to somebody already."""
    return _insert(tx, details)


@action("Import {source}")
def import_engineers(tx: Transaction, *, people: Sequence[EngineerDetails], source: str) -> list[EngineerId]:
    """Add all of `people`, or none: the first that is refused undoes the whole import."""
    return [_insert(tx, details) for details in people]


@action("Edit {details.name}")
def edit_engineer(tx: Transaction, *, engineer: EngineerId, details: EngineerDetails) -> None:
    """Replace an engineer's details. Reviews already begun keep the ones they copied."""
    columns = _columns(details)
    _refuse_taken(tx, columns, but=engineer)
    tx.update("engineer", engineer, **columns)


@action("Archive an engineer")
def archive_engineer(tx: Transaction, *, engineer: EngineerId) -> None:
    """Take an engineer off the lists. Nothing about them is deleted."""
    tx.update("engineer", engineer, archived_at=tx.at)


@action("Bring an engineer back")
def unarchive_engineer(tx: Transaction, *, engineer: EngineerId) -> None:
    """Put an archived engineer back on the lists."""
    tx.update("engineer", engineer, archived_at=None)


@action("Record qualification {qualification}")
def record_qualification(
    tx: Transaction, *, engineer: EngineerId, qualification: str, status: QualificationStatus, note: str = ""
) -> None:
    """Record how a qualification fact stands. It is never scored and never a gate."""
    tx.put("engineer_qualification", (engineer, qualification), status=status, note=note.strip())


@action("Record use of {technology}")
def record_technology(
    tx: Transaction, *, engineer: EngineerId, technology: str, use: TechnologyUse, last_used_on: date | None = None
) -> None:
    """Record what an engineer says of their use of a technology. It is never scored."""
    tx.put("engineer_technology", (engineer, technology), use=use, last_used_on=last_used_on)


def _insert(tx: Transaction, details: EngineerDetails) -> EngineerId:
    columns = _columns(details)
    _refuse_taken(tx, columns)
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
    }


def _refuse_taken(tx: Transaction, columns: Mapping[str, object], but: EngineerId | None = None) -> None:
    for column in ("employee_id", "email"):
        sql = f"SELECT name FROM engineer WHERE {column} = :value AND id IS NOT :but"
        holder = tx.one(sql, value=columns[column], but=but) if columns[column] else None
        if holder is not None:
            raise Refused(
                say(
                    "The {field} “{value}” already belongs to {name}.",
                    field=FIELD_WORDS[column],
                    value=columns[column],
                    name=holder["name"],
                )
            )
