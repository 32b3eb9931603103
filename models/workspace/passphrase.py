"""Changing the passphrase of a workspace."""

from pathlib import Path

from models.workspace import connection
from models.workspace.copies import copy_beside
from models.workspace.workspace import Workspace


def change_passphrase(path: Path, old: str, new: str) -> Path:
    """Re-encrypt the file, after a backup. Returns the backup, which still opens with the old passphrase.

    Raises UnusableFile, with the file untouched, if the old passphrase is wrong or the new one cannot be used.
    """
    literal = connection.key_literal(new)
    with Workspace.open(path, old) as workspace, connection.explained(path):
        kept = copy_beside(workspace.database, path, "before-passphrase")
        # With a rollback journal, a power cut leaves the whole file under one of the two passphrases.
        workspace.database.conn.execute("PRAGMA journal_mode = DELETE").fetchall()
        workspace.database.conn.execute(f"PRAGMA rekey = {literal}")
    return kept
