"""Every read about engineers."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.errors import BadInput
from models.people import EngineerId, QualificationStatus
from models.queries.values import day
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class EngineerRow:
    """One engineer as lists show them. Empty text means not known."""

    id: EngineerId
    uid: str
    employee_id: str
    name: str
    email: str
    job_title: str
    level: str
    path: str
    team: str
    manager_name: str
    tech_lead_name: str
    role_since: date | None


_COLUMNS = """id, uid, coalesce(employee_id, '') AS employee_id, name, coalesce(email, '') AS email, job_title, level,
    coalesce(path, '') AS path, team, manager_name, tech_lead_name, role_since"""


def list_engineers(reader: Reader) -> tuple[EngineerRow, ...]:
    """Everybody who is not archived, by name."""
    rows = reader.query(f"SELECT {_COLUMNS} FROM engineer WHERE archived_at IS NULL ORDER BY name COLLATE NOCASE, id")
    return tuple(map(_engineer, rows))


def engineer(reader: Reader, engineer_id: EngineerId) -> EngineerRow:
    """One engineer. Raises BadInput if there is none."""
    rows = reader.query(f"SELECT {_COLUMNS} FROM engineer WHERE id = :id", id=engineer_id)
    if not rows:
        raise BadInput(f"There is no engineer number {engineer_id} in this workspace.")
    return _engineer(rows[0])


def find_engineer(reader: Reader, key: str) -> EngineerRow:
    """The one engineer with this employee id, e-mail or name. Raises BadInput if none or several match."""
    typed = unicodedata.normalize("NFC", key).strip()
    for condition in ("employee_id = :key", "email = :key COLLATE NOCASE", "name = :key COLLATE NOCASE"):
        rows = reader.query(f"SELECT {_COLUMNS} FROM engineer WHERE {condition} ORDER BY id", key=typed)
        if len(rows) == 1:
            return _engineer(rows[0])
        if rows:
            raise BadInput(f"{len(rows)} engineers are called “{key}”; use the employee id or the e-mail address.")
    raise BadInput(f"No engineer has the employee id, e-mail or name “{key}”; `people list` shows who is there.")


def taken_identities(reader: Reader) -> dict[tuple[str, str], str]:
    """Who holds which ("employee_id" or "email", value): for telling an import what is there already."""
    rows = reader.query("SELECT name, employee_id, email FROM engineer")
    return {(column, row[column]): row["name"] for row in rows for column in ("employee_id", "email") if row[column]}


def qualifications(reader: Reader, engineer_id: EngineerId) -> dict[str, tuple[QualificationStatus, str]]:
    """Recorded qualification facts: code to status and note."""
    rows = reader.query(
        "SELECT qualification_code, status, note FROM engineer_qualification WHERE engineer_id = :id", id=engineer_id
    )
    return {row["qualification_code"]: (QualificationStatus(row["status"]), row["note"]) for row in rows}


def _engineer(row: dict[str, Any]) -> EngineerRow:
    return EngineerRow(**{**row, "role_since": day(row["role_since"])})
