"""Backups and kept files of a workspace that still contain one row, such as a person who is to be erased."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from models.workspace import backup_list, connection, gradual_copy
from models.workspace.engine import DatabaseError
from models.workspace.missing_history import attached
from models.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Copies:
    """The copies that contain the row, and those that cannot be read: they have another passphrase or are damaged."""

    holding: tuple[Path, ...] = ()
    unread: tuple[Path, ...] = ()


def copies_holding(workspace: Workspace, table: str, uid: str, folders: Iterable[Path] = ()) -> Copies:
    """The copies beside the file and in these folders with this row in the table or in its history.

    A copy counts under any name: it may have been renamed, or made before the workspace was.
    """
    holding, unread = [], []
    with workspace.exclusive(), connection.translate_errors(workspace.path):
        for copy in backup_list.of_salt(workspace.path, gradual_copy.salt_of(workspace), folders):
            contains = _contains(workspace, copy, table, uid)
            if contains is None:
                unread.append(copy)
            elif contains:
                holding.append(copy)
    return Copies(tuple(holding), tuple(unread))


def _contains(workspace: Workspace, copy: Path, table: str, uid: str) -> bool | None:
    """Whether the copy has the row; None if it cannot be read."""
    with suppress(DatabaseError), attached(workspace.database, copy) as is_readable:
        if is_readable:
            sql = (
                f'SELECT 1 FROM copy."{table}" WHERE uid = :uid UNION ALL SELECT 1 FROM copy.history_change'
                " WHERE tbl = :table AND coalesce(new, old) ->> 'uid' = :uid LIMIT 1"
            )
            return workspace.database.execute(sql, {"table": table, "uid": uid}).fetchone() is not None
    return None
