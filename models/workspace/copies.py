"""Copies of a workspace that still contain one row, such as a person who is to be erased, or people who were erased."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

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


def copies_holding(workspace: Workspace, table: str, uid: str, folders: Iterable[Path] = ()) -> Copies:
    """The copies beside the file and in these folders with this row in the table or in its history.

    A copy counts under any name: it may have been renamed, or made before the workspace was.
    """
    sql = (
        f'SELECT 1 FROM copy."{table}" WHERE uid = :uid UNION ALL SELECT 1 FROM copy.history_change'
        " WHERE tbl = :table AND coalesce(new, old) ->> 'uid' = :uid LIMIT 1"
    )
    return _copies(workspace, folders, lambda database: _finds(database, sql, {"table": table, "uid": uid}))


def copies_with_erased_people(workspace: Workspace, folders: Iterable[Path] = ()) -> Copies:
    """The copies that still hold a person who was erased or anonymised since they were made, under any name of the file.

    Nothing about these people is stored for that: they are in the copy and no longer here, and the history has an erasure that
    is newer than the copy.
    """
    return _copies(workspace, folders, _has_erased)


_ERASURES = ("person.erase", "person.anonymise")
"""The ids of the operations, as the history stores them."""


def _has_erased(database: Database) -> bool:
    """Whether the attached copy has an engineer who is not here, or who is here without a name only."""
    later = (
        "SELECT 1 FROM main.history_action WHERE name IN (:erase, :anonymise) AND digest IS NOT NULL AND ("
        " id > (SELECT coalesce(max(id), 0) FROM copy.history_action)"
        " OR at > (SELECT coalesce(max(at), '') FROM copy.history_action)) LIMIT 1"
    )
    if not _finds(database, later, dict(zip(("erase", "anonymise"), _ERASURES, strict=True))):
        return False
    columns = {row[0] for row in database.execute("SELECT name FROM pragma_table_info('engineer', 'copy')")}
    named = "old.anonymised_on IS NULL AND" if "anonymised_on" in columns else ""
    sql = (
        f"SELECT 1 FROM copy.engineer AS old WHERE {named} NOT EXISTS"
        " (SELECT 1 FROM main.engineer AS now WHERE now.uid = old.uid AND now.anonymised_on IS NULL) LIMIT 1"
    )
    return _finds(database, sql, {})


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
    return Copies(tuple(holding), tuple(unread), tuple(folder for folder in folders if not folder.is_dir()))


def _contains(database: Database, copy: Path, holds: Callable[[Database], bool]) -> bool | None:
    """Whether the copy holds what is looked for; None if it cannot be read."""
    with suppress(DatabaseError), attached(database, copy) as is_readable:
        return holds(database) if is_readable else None
    return None


def _finds(database: Database, sql: str, values: Mapping[str, object]) -> bool:
    return database.execute(sql, values).fetchone() is not None
