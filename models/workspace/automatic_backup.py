"""Backups that are made without being asked for: hourly during work, and before an import."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models.support.errors import UnusableFile
from models.support.messages import Message, message
from models.workspace import backup_contents, backup_files, backup_list, connection, gradual_copy
from models.workspace.backup import backup
from models.workspace.backup_files import Reason
from models.workspace.derived_keys import DerivedKey, Keys
from models.workspace.engine import DatabaseError
from models.workspace.gradual_copy import GoOn, Stopped
from models.workspace.workspace import Workspace

INTERVAL = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Look:
    """What a look found: the backup that was written, if one was due, and whether a backup now holds every change."""

    written: Path | None
    is_complete: bool


def back_up_hourly(workspace: Workspace, folder: Path | None, now: datetime, go_on: GoOn = lambda: True) -> Look:
    """Back up into a folder (beside the workspace if None) if the latest automatic one is an hour old, and thin them out.

    None is due if nothing has changed since the latest backup there. `now` is local time with its zone. Raises UnusableFile
    if the folder is missing or the copy fails; a later call tries again.
    """
    place = _existing(folder or workspace.path.parent)
    salt = gradual_copy.salt_of(workspace)
    if _is_in_latest(workspace, place, salt, now):
        return Look(None, is_complete=True)
    latest = backup_list.latest_hourly(workspace.path, place, salt, now)
    if latest and now - INTERVAL < latest:
        return Look(None, is_complete=False)
    written = backup(workspace, place, now, reason=Reason.HOURLY, go_on=go_on)
    backup_list.delete_superfluous(workspace.path, place, salt, now)
    return Look(written, is_complete=True)


def back_up_before(
    reason: Reason, workspace: Workspace, folder: Path | None = None, go_on: GoOn = lambda: True
) -> Message | None:
    """Back up before an import, unless the latest backup holds everything.

    If the folder cannot be used, the backup is written beside the workspace; returns the sentence that says so. Raises
    UnusableFile if that fails, too.
    """
    beside = workspace.path.parent
    try:
        place = _existing(folder or beside)
        if not _is_in_latest(workspace, place, gradual_copy.salt_of(workspace), datetime.now(UTC)):
            backup(workspace, place, reason=reason, go_on=go_on)
    except Stopped:
        raise
    except UnusableFile as error:
        if folder is None or folder == beside:
            raise
        written = backup(workspace, reason=reason, go_on=go_on)
        return message(
            "{problem} The backup was written next to the workspace instead: {name}.",
            problem=error.sentence,
            name=written.name,
        )
    return None


def is_larger(workspace: Workspace, size: int) -> bool:
    """Whether a backup of the workspace would have more bytes than that."""
    with workspace.exclusive(), connection.translate_errors(workspace.path):
        return backup_files.size(workspace.database) > size


def _existing(folder: Path) -> Path:
    if not folder.is_dir():
        raise UnusableFile(
            message(
                "The folder for backups, {folder}, cannot be reached. Connect its disk, or choose another folder.",
                folder=folder,
            )
        )
    return folder


def _is_in_latest(workspace: Workspace, folder: Path, salt: bytes, now: datetime) -> bool:
    """Whether the latest backup in the folder, or one from the future, holds all that the workspace holds, drafts aside."""
    key = Keys(connection.key_text(workspace.database.passphrase)).of_salt(salt)
    head = workspace.history_head()
    return any(_digest(file, key) == head for file in backup_list.latest(workspace.path, folder, salt, now))


def _digest(file: Path, key: DerivedKey) -> str | None:
    """The digest of the newest history entry of a backup; None if it cannot be read."""
    with suppress(DatabaseError):
        return backup_contents.read(file, key).digest
    return None
