"""Every read about engineers."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from models.errors import BadInput
from models.people import EngineerId, QualificationStatus
from models.queries.values import day, every_word
from models.sentences import say
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


@dataclass(frozen=True, slots=True)
class ListedEngineer(EngineerRow):
    """An engineer as the long list shows them, with where their newest review stands; empty text for no review."""

    newest_cycle: str
    newest_state: str


class EngineerSort(StrEnum):
    """What a list of engineers can be sorted by."""

    NAME = "name COLLATE NOCASE"
    EMPLOYEE_ID = "employee_id"
    LEVEL = "CASE level WHEN 'JR' THEN 1 WHEN 'MID' THEN 2 WHEN 'SR' THEN 3 ELSE 4 END"
    PATH = "path"
    TEAM = "team COLLATE NOCASE"
    MANAGER = "manager_name COLLATE NOCASE"
    ROLE_SINCE = "role_since"


@dataclass(frozen=True, slots=True)
class EngineersFound:
    """Some rows of a search, and how many there are in all."""

    rows: tuple[ListedEngineer, ...]
    total: int


def search_engineers(
    reader: Reader,
    *,
    text: str = "",
    level: str = "",
    path: str = "",
    team: str = "",
    archived: bool = False,
    sort: EngineerSort = EngineerSort.NAME,
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
) -> EngineersFound:
    """The engineers in whose name, employee id, e-mail, title or team every word of `text` stands, a page of them."""
    conditions = [f"archived_at IS {'NOT ' if archived else ''}NULL"]
    params: dict[str, object] = {}
    for column, wanted in (("level", level), ("path", path), ("team", team)):
        if wanted:
            conditions.append(f"{column} = :{column}")
            params[column] = wanted
    found_by, words = every_word(text, ("name", "employee_id", "email", "job_title", "team"))
    conditions += found_by
    params |= words
    where = " AND ".join(conditions)
    order = f"{sort.value} {'DESC' if descending else 'ASC'}, name COLLATE NOCASE, id"
    rows = reader.query(
        f"SELECT {_COLUMNS}, {_newest('cycle_name')} AS newest_cycle, {_newest('state')} AS newest_state"
        f" FROM engineer WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset",
        limit=limit,
        offset=offset,
        **params,
    )
    [count] = reader.query(f"SELECT count(*) AS total FROM engineer WHERE {where}", **params)
    found = (ListedEngineer(**{**row, "role_since": day(row["role_since"])}) for row in rows)
    return EngineersFound(tuple(found), count["total"])


def _newest(column: str) -> str:
    return f"coalesce((SELECT {column} FROM review WHERE engineer_id = engineer.id ORDER BY period_ends_on DESC LIMIT 1), '')"


def teams(reader: Reader) -> tuple[str, ...]:
    """Every team somebody is in, by name."""
    rows = reader.query("SELECT DISTINCT team FROM engineer WHERE team <> '' ORDER BY team COLLATE NOCASE")
    return tuple(row["team"] for row in rows)


def engineer(reader: Reader, engineer_id: EngineerId) -> EngineerRow:
    """One engineer. Raises BadInput if there is none."""
    rows = reader.query(f"SELECT {_COLUMNS} FROM engineer WHERE id = :id", id=engineer_id)
    if not rows:
        raise BadInput(say("There is no engineer number {number} in this workspace.", number=engineer_id))
    return _engineer(rows[0])


def find_engineer(reader: Reader, key: str) -> EngineerRow:
    """The one engineer with this employee id, e-mail, name or uid. Raises BadInput if none or several match."""
    typed = unicodedata.normalize("NFC", key).strip()
    for condition in ("employee_id = :key", "email = :key COLLATE NOCASE", "name = :key COLLATE NOCASE", "uid = :key"):
        rows = reader.query(f"SELECT {_COLUMNS} FROM engineer WHERE {condition} ORDER BY id", key=typed)
        if len(rows) == 1:
            return _engineer(rows[0])
        if rows:
            raise BadInput(
                say(
                    "{number} engineers are called “{key}”; use the employee id, the e-mail address or the uid.",
                    number=len(rows),
                    key=key,
                )
            )
    raise BadInput(
        say("No engineer has the employee id, e-mail or name “{key}”; `people list` shows who is there.", key=key)
    )


def taken_identities(reader: Reader) -> dict[tuple[str, str], str]:
    """Who holds which ("employee_id", "email" or "name", value): for telling an import what is there already."""
    rows = reader.query("SELECT name, employee_id, email FROM engineer")
    columns = ("employee_id", "email", "name")
    return {(column, row[column]): row["name"] for row in rows for column in columns if row[column]}


def qualifications(reader: Reader, engineer_id: EngineerId) -> dict[str, tuple[QualificationStatus, str]]:
    """Recorded qualification facts: code to status and note."""
    rows = reader.query(
        "SELECT qualification_code, status, note FROM engineer_qualification WHERE engineer_id = :id", id=engineer_id
    )
    return {row["qualification_code"]: (QualificationStatus(row["status"]), row["note"]) for row in rows}


def _engineer(row: dict[str, Any]) -> EngineerRow:
    return EngineerRow(**{**row, "role_since": day(row["role_since"])})
