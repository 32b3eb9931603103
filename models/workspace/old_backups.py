"""Backups that still open with the old passphrase after it was changed: re-encrypted, or deleted."""

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from models.support.errors import PlumblineError, UnusableFile
from models.support.messages import Message, message, plural
from models.workspace import (
    atomic_files,
    backup_contents,
    backup_files,
    backup_list,
    connection,
    gradual_copy,
    growing_files,
)
from models.workspace.backup import backup
from models.workspace.change_passphrase import change_passphrase_of
from models.workspace.derived_keys import DerivedKey, Keys
from models.workspace.engine import Database, DatabaseError
from models.workspace.workspace import Workspace


class OldBackups(StrEnum):
    """What becomes of the backups that open with the old passphrase."""

    KEEP = "keep"
    RE_ENCRYPT = "re-encrypt"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Treated:
    """How many of these backups were treated, in which way, and those that could not be."""

    choice: OldBackups
    done: int
    failed: tuple[Path, ...] = ()

    @property
    def sentences(self) -> tuple[Message, ...]:
        """What was done, one message each."""
        match self.choice:
            case OldBackups.KEEP:
                done = plural(
                    self.done,
                    "{number} backup still opens with the old passphrase.",
                    "{number} backups still open with the old passphrase.",
                )
            case OldBackups.RE_ENCRYPT:
                done = plural(
                    self.done,
                    "{number} backup was re-encrypted and opens with the new passphrase.",
                    "{number} backups were re-encrypted and open with the new passphrase.",
                )
            case OldBackups.DELETE:
                done = plural(
                    self.done,
                    "{number} backup with the old passphrase was deleted, and a new backup was made.",
                    "{number} backups with the old passphrase were deleted, and a new backup was made.",
                )
        names = ", ".join(file.name for file in self.failed)
        failed = message(
            "These still open with the old passphrase, because they cannot be changed: {names}.", names=names
        )
        return (done, failed) if self.failed else (done,)


def change_passphrase_with_backups(
    workspace: Workspace, old: str, new: str, choice: OldBackups, folders: Iterable[Path] = ()
) -> tuple[Message, ...]:
    """Change the passphrase of an open workspace and treat the old backups; returns what was done, one message each.

    Raises as `change_passphrase_of`, with nothing changed.
    """
    change_passphrase_of(workspace, old, new)
    changed = message("Passphrase changed.")
    try:
        return (changed, *treat(choice, workspace, old, folders).sentences)
    except UnusableFile as error:
        return (changed, message("No backup was deleted: {reason}", reason=error.sentence))


def treat(choice: OldBackups, workspace: Workspace, old: str, folders: Iterable[Path] = ()) -> Treated:
    """Treat the backups that open with the passphrase `old`, beside the workspace and in these folders.

    Call it once the passphrase is changed. Before any is deleted, a backup under the new passphrase is made in the first of
    the folders; raises UnusableFile, with all of them kept, if that fails. A file that fails is kept and named.
    """
    folders = tuple(folders)
    keys = Keys(connection.key_text(old))
    salt = gradual_copy.salt_of(workspace)
    found = [file for file in backup_list.find(workspace.path, salt, folders) if _opens(file, keys)]
    if choice is OldBackups.KEEP or not found:
        return Treated(choice, len(found))
    if choice is OldBackups.DELETE:
        backup(workspace, folders[0] if folders else None)
        return _treated(choice, found, Path.unlink)
    new = Keys(connection.key_text(workspace.database.passphrase))
    return _treated(choice, found, lambda file: _re_encrypt(file, keys.of_file(file), new.of_file(file)))


def _opens(file: Path, keys: Keys) -> bool:
    try:
        backup_contents.read(file, keys.of_file(file))
    except (OSError, PlumblineError, DatabaseError):
        return False
    return True


def _treated(choice: OldBackups, files: list[Path], change: Callable[[Path], object]) -> Treated:
    failed = []
    for file in files:
        try:
            change(file)
        except (OSError, PlumblineError, DatabaseError):
            failed.append(file)
    return Treated(choice, len(files) - len(failed), tuple(failed))


def _re_encrypt(file: Path, old: DerivedKey, new: DerivedKey) -> None:
    """Replace a backup by a verified copy under the new key; its salt, its name and its content stay."""
    database = Database(connection.connect_to_read(file, old, "immutable=1"))
    with closing(database.conn), growing_files.growing(file) as part:
        backup_files.fill_under(database, part, file, old=old, new=new)
        atomic_files.atomic_replace(part, file, _keep_new)


def _keep_new() -> None:
    """Nothing is put back if the folder cannot be synced: the new copy is complete."""
    raise OSError
