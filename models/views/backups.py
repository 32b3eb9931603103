"""View of restoring a backup: what it would change."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.support.errors import PlumblineError, UnusableFile
from models.support.messages import message
from models.workspace import backup_contents, connection
from models.workspace.backup_contents import Contents
from models.workspace.backup_list import Backup
from models.workspace.derived_keys import Keys
from models.workspace.engine import DatabaseError
from models.workspace.history import Entry
from models.workspace.workspace import Workspace

LISTED = 3
"""Lost steps that are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """Contents now and after restoring. The latest steps that would be lost, how many there are, and how many would return.

    Of a damaged workspace, nothing is known but what comes after.
    """

    now: Contents | None
    after: Contents
    lost: tuple[Entry, ...]
    lost_total: int
    gained_total: int


def restore_preview(workspace: Workspace, backup: Backup) -> RestorePreview:
    """What restoring a backup would change, after reading all of it.

    Raises UnusableFile if it has another passphrase or is damaged.
    """
    keys = Keys(connection.key_text(workspace.database.passphrase))
    try:
        key = keys.of_file(backup.path)
        after = backup_contents.verify(backup.path, key, lambda: True)
        theirs = backup_contents.digests_of(backup.path, key)
    except (OSError, DatabaseError, PlumblineError) as error:
        raise _unreadable(backup) from error
    if after is None:
        raise _unreadable(backup)
    try:
        return _compared(workspace, after, theirs)
    except connection.Damaged:
        return RestorePreview(None, after, (), 0, 0)


def _compared(workspace: Workspace, after: Contents, theirs: Mapping[int, str]) -> RestorePreview:
    with workspace.exclusive(), connection.translate_errors(workspace.path):
        now = backup_contents.contents_of(workspace.database.conn)
        ours = dict(workspace.database.execute("SELECT id, digest FROM history_action WHERE digest IS NOT NULL"))
        common = max((number for number, digest in theirs.items() if ours.get(number) == digest), default=0)
        lost = [entry for entry in workspace.entries() if entry.id > common]
    gained = sum(1 for number in theirs if number > common)
    return RestorePreview(now, after, tuple(lost[:LISTED]), len(lost), gained)


def _unreadable(backup: Backup) -> UnusableFile:
    return UnusableFile(
        message(
            "{name} has another passphrase or is damaged, and cannot be restored. Choose another backup.",
            name=backup.path.name,
        )
    )
