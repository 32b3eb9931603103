"""Changing the passphrase of a workspace."""

from pathlib import Path

from models.errors import UnusableFile
from models.sentences import say
from models.workspace import connection, opening
from models.workspace.copies import copy_beside
from models.workspace.workspace import Workspace


def change_passphrase(path: Path, old: str, new: str) -> Path:
    """Re-encrypt the file, after a backup. Returns the backup, which still opens with the old passphrase.

    Raises UnusableFile, with the file untouched, if the old passphrase is wrong or the new one cannot be used.
    """
    connection.key_literal(new)
    with Workspace.open(path, old) as workspace:
        return change_passphrase_of(workspace, old, new)


def change_passphrase_of(workspace: Workspace, old: str, new: str) -> Path:
    """The same for a workspace that is open, and stays so. Whoever sits before it has to know the old passphrase."""
    literal = connection.key_literal(new)
    with workspace.turn(), connection.explained(workspace.path):
        kept = copy_beside(workspace.database, workspace.path, "before-passphrase")
        _refuse_wrong(kept, old)
        # With a rollback journal, a power cut leaves the whole file under one of the two passphrases.
        workspace.database.conn.execute("PRAGMA journal_mode = DELETE").fetchall()
        workspace.database.conn.execute(f"PRAGMA rekey = {literal}")
    return kept


def _refuse_wrong(kept: Path, old: str) -> None:
    """Try the old passphrase on the backup: the file itself is open, and a second handle would end its lock."""
    try:
        opening.unlock(kept, old).conn.close()
    except UnusableFile as error:
        kept.unlink()
        raise UnusableFile(say("The present passphrase is wrong. Nothing was changed.")) from error
