"""Recorded changes of one row, read through the entries of the history."""

from models.workspace import history
from models.workspace.history import Change, Entry
from models.workspace.workspace import Workspace


def row_history(workspace: Workspace, table: str, *key: object) -> list[tuple[Entry, Change]]:
    """All recorded changes of one row with their entries, oldest first."""
    return [
        (entry, change)
        for entry in reversed(workspace.entries())
        for change in history.changes(workspace.database, entry.id)
        if (change.table, change.key) == (table, key)
    ]
