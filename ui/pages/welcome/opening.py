"""Opening a workspace with a typed passphrase or one from the keyring of this computer. Both run on the worker."""

from dataclasses import dataclass
from pathlib import Path

from models.queries.signing import signing_key
from models.support import os_keyring
from models.support.errors import UnusableFile
from models.workspace.backup_list import Backup, restorable
from models.workspace.connection import Damaged, NotOpened
from models.workspace.lock import OpenElsewhere
from models.workspace.workspace import Workspace
from ui.language.translation import translate


@dataclass(frozen=True, slots=True)
class Opened:
    """An open workspace and what the keyring has of it."""

    workspace: Workspace
    remembered: str | None
    """The id under which the passphrase is kept; empty if it could not be stored, None if it was not meant to be."""
    trouble: str = ""
    """What the keyring refused."""


@dataclass(frozen=True, slots=True)
class Unopened:
    """A workspace that does not open because it is damaged, with what can be done: restore a backup, or salvage it."""

    path: Path
    passphrase: str
    sentence: str
    backups: tuple[Backup, ...]
    can_salvage: bool


Result = Opened | OpenElsewhere | Unopened


def open_remembered(path: Path, workspace_id: str, folder: Path | None, *, take_over: bool = False) -> Result:
    """Open a workspace with the passphrase that the keyring has under its id; `folder` may have backups of it.

    Raises UnusableFile if the keyring has or gives none, or it does not open the file.
    """
    opened = _open(path, os_keyring.find(workspace_id), folder, take_over=take_over)
    return Opened(opened, workspace_id) if isinstance(opened, Workspace) else opened


def open_typed(
    path: Path, passphrase: str, folder: Path | None, *, remember: bool, old_id: str, take_over: bool = False
) -> Result:
    """Open a workspace, and keep its passphrase in the keyring, or remove that under `old_id` from it.

    Raises UnusableFile if the file cannot be opened; what the keyring refuses is reported in the result.
    """
    workspace = _open(path, passphrase, folder, take_over=take_over)
    if not isinstance(workspace, Workspace):
        return workspace
    try:
        if remember:
            workspace_id = _id_of(workspace)
            os_keyring.store(workspace_id, passphrase)
            return Opened(workspace, workspace_id)
        if old_id:
            os_keyring.forget(old_id)
    except UnusableFile as error:
        return Opened(workspace, "" if remember else None, translate(error))
    return Opened(workspace, None)


def rescue(path: Path, passphrase: str, folder: Path | None, error: UnusableFile) -> Unopened:
    """What can be done with a file that gave this error. Raises the error if nothing can.

    A passphrase that opens a backup is right, so a file that it does not open is damaged.
    """
    is_damaged = isinstance(error, Damaged)
    found = restorable(path, passphrase, [folder] if folder else []) if isinstance(error, Damaged | NotOpened) else []
    if not found and not is_damaged:
        raise error
    return Unopened(path, passphrase, translate(error), tuple(found), is_damaged)


def _open(path: Path, passphrase: str, folder: Path | None, *, take_over: bool) -> Workspace | OpenElsewhere | Unopened:
    try:
        return Workspace.open(path, passphrase, take_over=take_over)
    except OpenElsewhere as error:
        return error
    except (Damaged, NotOpened) as error:
        return rescue(path, passphrase, folder, error)


def _id_of(workspace: Workspace) -> str:
    """What identifies a workspace wherever its file is: the fingerprint of its public key."""
    return signing_key(workspace).public.fingerprint
