"""Changing the passphrase of a workspace."""

from pathlib import Path

from models.support.errors import BadInput, UnusableFile
from models.support.messages import message
from models.workspace import atomic_files, backup_files, connection, growing_files, opening
from models.workspace.backup_files import Reason
from models.workspace.workspace import Workspace

_MIN_FREE_BYTES = 1_000_000
"""Bytes that must stay free after the backup and the new file are written."""


def change_passphrase(path: Path, old: str, new: str, *, take_over: bool = False) -> Path:
    """Re-encrypt the file, after a backup. Returns the backup, which still opens with the old passphrase.

    Raises UnusableFile, with the file untouched, if the old passphrase is wrong, the new one cannot be used, there is no
    space for two copies, or the disk fails; BadInput if the new passphrase is weaker than the minimum.
    """
    connection.refuse_unusable(new)
    with Workspace.open(path, old, take_over=take_over) as workspace:
        return change_passphrase_of(workspace, old, new)


def change_passphrase_of(workspace: Workspace, old: str, new: str) -> Path:
    """As `change_passphrase`, for an open workspace, which stays open. The old passphrase is checked first.

    The file itself is not rewritten: a verified copy under the new passphrase replaces it atomically.
    """
    connection.refuse_unusable(new)
    with workspace.exclusive(), connection.translate_errors(workspace.path):
        database, path = workspace.database, workspace.path
        atomic_files.refuse_without_room(path, 2 * backup_files.size(database) + _MIN_FREE_BYTES)
        with backup_files.copy_while_replacing(database, path, Reason.PASSPHRASE) as kept:
            _refuse_wrong(kept, old)
            with growing_files.growing(place := atomic_files.real(path)) as part:
                backup_files.fill_under(database, part, place, old=old, new=new)
                workspace.replace_file(part, new, kept=kept, old=old)
    return kept


def confirmed(first: str, second: str) -> str:
    """The passphrase that was typed twice.

    Raises BadInput if it is empty, was not typed the same or is weaker than the minimum; UnusableFile if it cannot be used.
    """
    if not first:
        raise BadInput(message("Enter a passphrase."))
    if first != second:
        raise BadInput(message("The passphrases do not match."))
    connection.refuse_unusable(first)
    return first


def _refuse_wrong(kept: Path, old: str) -> None:
    """Try the old passphrase on the backup: a second handle to the open file would end its lock."""
    try:
        opening.unlock(kept, old).conn.close()
    except UnusableFile as error:
        raise UnusableFile(message("The current passphrase is wrong. Nothing was changed.")) from error
