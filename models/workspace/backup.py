"""Backup of a workspace, and restoring one."""

import os
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from models.support.errors import UnusableFile
from models.support.messages import message
from models.workspace import atomic_files, backup_files, connection, gradual_copy, growing_files, lock, opening
from models.workspace.backup_files import Reason
from models.workspace.workspace import Workspace


def backup(
    workspace: Workspace,
    folder: Path | None = None,
    now: datetime | None = None,
    *,
    reason: Reason = Reason.ASKED,
    go_on: gradual_copy.GoOn = lambda: True,
) -> Path:
    """Write a verified copy into `folder` (beside the workspace if not given). It opens with the same passphrase.

    Other threads read and write the workspace meanwhile. `reason` is part of the name.
    Raises UnusableFile if the copy cannot be written or is damaged, gradual_copy.Stopped when `go_on` returns False; no
    incomplete file is left.
    """
    place = (folder or workspace.path.parent) / workspace.path.name
    growing_files.delete_leftovers(place)
    target = backup_files.free_name(place, reason, now)
    with growing_files.growing(target) as part:
        gradual_copy.fill(workspace, part, target, go_on)
        atomic_files.put_new(part, target)
    return target


def restore(source: Path, path: Path, passphrase: str, *, take_over: bool = False) -> Path | None:
    """Restore a backup as the workspace at `path`. Returns the path of the kept previous file, if there was one.

    An existing file at `path` is copied and then replaced atomically, so there is a complete file at all times. Raises
    UnusableFile, with both files untouched, if the backup does not open, is damaged or is the file at `path`, or if `path`
    is in use. Raises lock.OpenElsewhere if another computer seems to have it open, unless `take_over` is set.
    """
    path = atomic_files.real(path)
    _refuse_impossible(source, path)
    if not take_over:
        lock.refuse_elsewhere(path)
    with closing(lock.ProcessLock(path)):
        _refuse_open_and_merge_log(path, passphrase)
        growing_files.delete_leftovers(path)
        with growing_files.growing(path) as part:
            database = opening.unlock(source, passphrase)
            with closing(database.conn), connection.translate_errors(source):
                backup_files.fill(database, part, path)
            _refuse_open_and_merge_log(path, passphrase)
            return _replace(path, part)


def _refuse_impossible(source: Path, path: Path) -> None:
    with suppress(OSError):  # an inaccessible file is reported on opening
        if path.is_dir():
            raise UnusableFile(message("{path} is a folder. Name the workspace file to restore.", path=path))
        if source.samefile(path):
            raise UnusableFile(message("{path} is the backup itself. Name the workspace to replace.", path=path))


def _refuse_open_and_merge_log(path: Path, passphrase: str) -> None:
    """Refuse a file that is in use, and write a log that a crash left beside it into the file.

    Other errors are ignored: the file may be damaged, missing or have another passphrase, which is why it is replaced.
    """
    try:
        opening.refuse_missing(path)
        database = opening.unlock_locked(path, passphrase)
        with connection.translate_errors(path), connection.close_on_failure(database):
            connection.lock_exclusively(database)
        connection.close(database)
    except lock.WorkspaceInUse:
        raise
    except UnusableFile:
        return


def _replace(path: Path, part: Path) -> Path | None:
    """Put the finished file in place. Returns the copy of the previous file, if there was one."""
    if not os.path.lexists(path):
        atomic_files.drop_logs(path)
        atomic_files.put_new(part, path)
        return None
    kept = backup_files.free_name(path, Reason.RESTORE)
    logs = [log.name.removeprefix(path.name) for log in atomic_files.logs_of(path)]
    try:
        for suffix in (*logs, ""):  # the file last: a copy without its log would be outdated
            growing_files.copy(atomic_files.beside(path, suffix), atomic_files.beside(kept, suffix))
    except BaseException:
        for suffix in (*logs, ""):
            atomic_files.discard(atomic_files.beside(kept, suffix))
        raise

    def restore_old() -> None:
        for suffix in ("", *logs):
            atomic_files.put_back(atomic_files.beside(kept, suffix), atomic_files.beside(path, suffix))

    try:
        atomic_files.drop_logs(path)
    except BaseException:
        restore_old()
        raise
    atomic_files.atomic_replace(part, path, restore_old)
    return kept
