"""Changing the passphrase of a workspace."""

from pathlib import Path

from models.workspace import connection
from models.workspace.backup import copy_beside
from models.workspace.workspace import Workspace


def change_passphrase(path: Path, old: str, new: str) -> Path:
    """Re-encrypt the file with another passphrase, after a backup. Returns the backup, which still opens with the old one.

    Raises UnusableFile, with the file untouched, if the old passphrase is wrong; BadInput if the new one is empty.
    """
    literal = connection.key_literal(new)
    with Workspace.open(path, old) as workspace:
        kept = copy_beside(workspace.database, path, "before-passphrase")
        workspace.database.conn.execute("PRAGMA journal_mode = DELETE").fetchall()
        workspace.database.conn.execute(f"PRAGMA rekey = {literal}")
    return kept
