"""SQL for engineers."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from models.domain.people import EngineerDetails, EngineerId, QualificationStatus, employee_number, identity_keys
from models.queries.stored_values import day, read_rows, words_in
from models.support.errors import BadInput
from models.support.folding import code_key, fold, look_alike_key, same_key
from models.support.messages import message
from models.support.names import tidy
from models.workspace.reader import Reader

MAX_LISTED = 5
"""Engineers that are listed if a name fits several."""


@dataclass(frozen=True, slots=True)
class EngineerRow:
    """One engineer. An empty text means unknown, or in `language` the one of the workspace."""

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
    language: str


_COLUMNS = """id, uid, coalesce(employee_id, '') AS employee_id, name, coalesce(email, '') AS email, job_title, level,
    coalesce(path, '') AS path, team, manager_name, tech_lead_name, role_since, language"""


def list_engineers(reader: Reader) -> tuple[EngineerRow, ...]:
    """All engineers who are not archived, by name."""
    sql = f"SELECT {_COLUMNS} FROM engineer WHERE archived_at IS NULL ORDER BY sort_key(name), id"
    return read_rows(reader, EngineerRow, sql)


@dataclass(frozen=True, slots=True)
class ListedEngineer(EngineerRow):
    """One row of the list of engineers, with cycle and status of the newest review; empty texts if there is none."""

    newest_cycle: str
    newest_state: str


class EngineerSort(StrEnum):
    """Sort order of the list of engineers."""

    NAME = "sort_key(name)"
    EMPLOYEE_ID = "sort_key(employee_id)"
    LEVEL = "CASE level WHEN 'JR' THEN 1 WHEN 'MID' THEN 2 WHEN 'SR' THEN 3 ELSE 4 END"
    PATH = "path"
    TEAM = "sort_key(team)"
    MANAGER = "sort_key(manager_name)"
    ROLE_SINCE = "role_since"


@dataclass(frozen=True, slots=True)
class EngineersFound:
    """One page of a search, with the total number of matches."""

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
    """One page of the engineers whose name, employee ID, email, title or team contains every word of `text`."""
    conditions = [f"archived_at IS {'NOT ' if archived else ''}NULL"]
    params: dict[str, object] = {}
    for column, wanted in (("level", level), ("path", path), ("team", team)):
        if wanted:
            conditions.append(f"{column} = :{column}")
            params[column] = wanted
    found_by, words = words_in(text, ("name", "employee_id", "email", "job_title", "team"))
    conditions += found_by
    params |= words
    where = " AND ".join(conditions)
    by_name = "" if sort is EngineerSort.NAME else f"{EngineerSort.NAME}, "
    order = f"{sort.value} {'DESC' if descending else 'ASC'}, {by_name}id"
    # An order in the aggregate would take twice as long; SQLite keeps that of the subquery for it.
    sorted_ids = f"SELECT id FROM engineer WHERE {where} ORDER BY {order}"
    [ids] = reader.query(f"SELECT json_group_array(id) AS found FROM ({sorted_ids})", **params)
    found: list[int] = json.loads(ids["found"])
    listed = read_rows(
        reader,
        ListedEngineer,
        f"SELECT {_COLUMNS}, {_newest('cycle_name')} AS newest_cycle, {_newest('state')} AS newest_state"
        " FROM (SELECT key AS place, value AS number FROM json_each(:ids)) CROSS JOIN engineer ON id = number ORDER BY place",
        ids=json.dumps(found[offset : offset + limit]),
    )
    return EngineersFound(listed, len(found))


def _newest(column: str) -> str:
    return f"coalesce((SELECT {column} FROM review WHERE engineer_id = engineer.id ORDER BY period_ends_on DESC LIMIT 1), '')"


def teams(reader: Reader) -> tuple[str, ...]:
    """Every team that has an engineer, by name."""
    rows = reader.query("SELECT DISTINCT team FROM engineer WHERE team <> '' ORDER BY sort_key(team)")
    return tuple(row["team"] for row in rows)


def engineer(reader: Reader, engineer_id: EngineerId) -> EngineerRow:
    """One engineer. Raises BadInput if there is none."""
    rows = read_rows(reader, EngineerRow, f"SELECT {_COLUMNS} FROM engineer WHERE id = :id", id=engineer_id)
    if not rows:
        raise BadInput(message("This workspace has no engineer with the number {number}.", number=engineer_id))
    return rows[0]


def find_engineer(reader: Reader, key: str) -> EngineerRow:
    """The engineer with this employee ID, email, name or uid, or the only one whose name has words that begin so.

    Accents and case in a name do not count. A beginning of a word has at least three letters: "i" alone would answer for any
    person it happens to fit. Raises BadInput unless exactly one matches.
    """
    folded = fold(tidy(key))
    wanted = {"key": tidy(key), "alike": look_alike_key(key), "same": same_key(key), "folded": folded}
    for condition, value in (
        ("employee_id = :key", "key"),
        ("uid = :key", "key"),
        ("look_alike_key(employee_id) = :alike", "alike"),
        ("look_alike_key(email) = :alike", "alike"),
        ("same_key(name) = :same", "same"),
        ("fold(name) = :folded", "folded"),
        ("trim(:folded) <> '' AND begins_words(:folded, name) AND is_clear_part(:folded, name)", "folded"),
    ):
        sql = f"SELECT {_COLUMNS} FROM engineer WHERE {condition} ORDER BY id"
        rows = read_rows(reader, EngineerRow, sql, **{value: wanted[value]})
        if len(rows) == 1:
            return rows[0]
        if rows:
            raise BadInput(
                message(
                    "{number} engineers match “{key}”: {people}. Use the employee ID, the email or the uid.",
                    number=len(rows),
                    key=key,
                    people=_listed(rows),
                )
            )
    raise BadInput(
        message("No engineer has the employee ID, email or name “{key}”. `people list` lists everyone.", key=key)
    )


def _listed(rows: Sequence[EngineerRow]) -> str:
    """The first few engineers, each with what identifies them."""
    known = [f"{row.name} ({row.employee_id or row.email or row.uid})" for row in rows[:MAX_LISTED]]
    return ", ".join([*known, "…"] if len(rows) > MAX_LISTED else known)


@dataclass(frozen=True, slots=True)
class Holder:
    """An engineer, archived or not, with the identities that an import must not add again."""

    id: EngineerId
    details: EngineerDetails
    archived: bool = False

    @property
    def keys(self) -> dict[str, str]:
        """Their identities: field to comparison key."""
        return identity_keys(self.details.employee_id, self.details.email)


def taken_identities(reader: Reader) -> tuple[Holder, ...]:
    """All engineers with their identities, archived ones too."""
    rows = reader.query(f"SELECT {_COLUMNS}, archived_at IS NOT NULL AS archived FROM engineer ORDER BY id")
    names = [field.name for field in fields(EngineerDetails)]
    return tuple(
        Holder(
            row["id"],
            EngineerDetails(**{name: row[name] for name in names} | {"role_since": day(row["role_since"])}),
            bool(row["archived"]),
        )
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class SamePerson:
    """An engineer who is probably another one: what tells who it is, and whether they are archived."""

    id: EngineerId
    name: str
    employee_id: str
    archived: bool


def probably_same(reader: Reader, employee_id: str, engineer: EngineerId | None = None) -> SamePerson | None:
    """An engineer whose employee ID differs from this new one by zeros only, as imports ask about; None for an equal one.

    `engineer` has the ID or is to have it; one that stays as it is stored is not new.
    """
    found = None
    for row in reader.query(
        "SELECT id, name, employee_id, archived_at FROM engineer WHERE employee_id IS NOT NULL ORDER BY id"
    ):
        is_own, stored = row["id"] == engineer, row["employee_id"]
        if code_key(stored) == code_key(employee_id) and (not is_own or stored == employee_id):
            return None
        if not found and not is_own and employee_number(stored) == employee_number(employee_id):
            found = SamePerson(row["id"], row["name"], stored, row["archived_at"] is not None)
    return found


def qualifications(reader: Reader, engineer_id: EngineerId) -> dict[str, tuple[QualificationStatus, str]]:
    """Recorded qualification facts: code to status and note."""
    rows = reader.query(
        "SELECT qualification_code, status, note FROM engineer_qualification WHERE engineer_id = :id", id=engineer_id
    )
    return {row["qualification_code"]: (QualificationStatus(row["status"]), row["note"]) for row in rows}
