"""Copies of a workspace that still contain one row, such as a person who is to be erased, or people who were erased."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from models.domain.records import RECORD_TABLES
from models.workspace import backup_list, connection, gradual_copy
from models.workspace.engine import Database, DatabaseError
from models.workspace.missing_history import attached
from models.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Copies:
    """The copies that contain the row, those that cannot be read, and folders that cannot be reached.

    A copy that cannot be read has another passphrase or is damaged.
    """

    holding: tuple[Path, ...] = ()
    unread: tuple[Path, ...] = ()
    unreached: tuple[Path, ...] = ()


def copies_holding(workspace: Workspace, uids: Mapping[str, Sequence[str]], folders: Iterable[Path] = ()) -> Copies:
    """The copies beside the file and in these folders with one of these rows, by table, in the table or in its history.

    A copy counts under any name: it may have been renamed, or made before the workspace was.
    """
    return _copies(workspace, folders, lambda database: any(_has(database, *wanted) for wanted in uids.items()))


def _has(database: Database, table: str, uids: Sequence[str]) -> bool:
    wanted = "(SELECT value FROM json_each(:uids))"
    sql = (
        f'SELECT 1 FROM copy."{table}" WHERE uid IN {wanted} UNION ALL SELECT 1 FROM copy.history_change'
        f" WHERE tbl = :table AND coalesce(new, old) ->> 'uid' IN {wanted} LIMIT 1"
    )
    return _finds(database, sql, {"table": table, "uids": json.dumps(uids)})


def copies_with_erased_content(workspace: Workspace, folders: Iterable[Path] = ()) -> Copies:
    """The copies that still hold a person or record erased, or a person anonymised, since they were made, under any name.

    Nothing about these is stored for that: they are in the copy and no longer here, and the history has an erasure that is
    newer than the copy. A record that was only deleted is still in the history here, and one that was erased is not.
    """
    return _copies(workspace, folders, lambda database: _has_erased(database) or _has_erased_records(database))


_PAUSE = 0.002
"""Seconds after each copy in which the window can use the file: without a pause, it would wait for all copies."""
_ERASURES = ("person.erase", "person.anonymise")
_RECORDS_ERASED = "record.erase"
"""The ids of the operations, as the history stores them."""


def _has_erased(database: Database) -> bool:
    """Whether the attached copy has an engineer who is not here, or who is here without a name only."""
    if not _is_before(database, _ERASURES):
        return False
    columns = {row[0] for row in database.execute("SELECT name FROM pragma_table_info('engineer', 'copy')")}
    named = "old.anonymised_on IS NULL AND" if "anonymised_on" in columns else ""
    sql = (
        f"SELECT 1 FROM copy.engineer AS old WHERE {named} NOT EXISTS"
        " (SELECT 1 FROM main.engineer AS now WHERE now.uid = old.uid AND now.anonymised_on IS NULL) LIMIT 1"
    )
    return _finds(database, sql, {})


def _has_erased_records(database: Database) -> bool:
    """Whether the attached copy has a record that is neither here nor in the history here."""
    known = "SELECT new ->> 'uid' FROM main.history_change WHERE tbl = :table AND op = 'I' AND new IS NOT NULL"
    return _is_before(database, (_RECORDS_ERASED,)) and any(
        _finds(
            database,
            f"SELECT 1 FROM copy.{table} AS old WHERE uid NOT IN (SELECT uid FROM main.{table}) AND uid NOT IN ({known})"
            " LIMIT 1",
            {"table": table},
        )
        for table in RECORD_TABLES
    )


def _is_before(database: Database, operations: Sequence[str]) -> bool:
    """Whether one of these operations is newer than the attached copy."""
    later = (
        "SELECT 1 FROM main.history_action WHERE name IN (SELECT value FROM json_each(:names)) AND digest IS NOT NULL AND ("
        " id > (SELECT coalesce(max(id), 0) FROM copy.history_action)"
        " OR at > (SELECT coalesce(max(at), '') FROM copy.history_action)) LIMIT 1"
    )
    return _finds(database, later, {"names": json.dumps(operations)})


def _copies(workspace: Workspace, folders: Iterable[Path], holds: Callable[[Database], bool]) -> Copies:
    """The copies for which `holds` is true while they are attached as `copy`."""
    holding, unread, folders = [], [], tuple(folders)
    with workspace.exclusive(), connection.translate_errors(workspace.path):
        for copy in backup_list.of_salt(workspace.path, gradual_copy.salt_of(workspace), folders):
            contains = _contains(workspace.database, copy, holds)
            if contains is None:
                unread.append(copy)
            elif contains:
                holding.append(copy)
            workspace.let_others_in(_PAUSE)
    return Copies(tuple(holding), tuple(unread), tuple(folder for folder in folders if not folder.is_dir()))


def _contains(database: Database, copy: Path, holds: Callable[[Database], bool]) -> bool | None:
    """Whether the copy holds what is looked for; None if it cannot be read."""
    with suppress(DatabaseError), attached(database, copy) as is_readable:
        return holds(database) if is_readable else None
    return None


def _finds(database: Database, sql: str, values: Mapping[str, object]) -> bool:
    return database.execute(sql, values).fetchone() is not None
