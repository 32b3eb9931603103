"""Opening a workspace with a typed passphrase or one from the keyring of this computer. Both run on the worker."""

from dataclasses import dataclass
from pathlib import Path

from models.queries.signing import signing_key
from models.support import os_keyring
from models.support.errors import UnusableFile
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


def open_remembered(path: Path, workspace_id: str, *, take_over: bool = False) -> Opened | OpenElsewhere:
    """Open a workspace with the passphrase that the keyring has under its id.

    Raises UnusableFile if the keyring has or gives none, or it does not open the file.
    """
    passphrase = os_keyring.find(workspace_id)
    try:
        return Opened(Workspace.open(path, passphrase, take_over=take_over), workspace_id)
    except OpenElsewhere as error:
        return error


def open_typed(
    path: Path, passphrase: str, *, remember: bool, old_id: str, take_over: bool = False
) -> Opened | OpenElsewhere:
    """Open a workspace, and keep its passphrase in the keyring, or remove that under `old_id` from it.

    Raises UnusableFile if the file cannot be opened; what the keyring refuses is reported in the result.
    """
    try:
        workspace = Workspace.open(path, passphrase, take_over=take_over)
    except OpenElsewhere as error:
        return error
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


def _id_of(workspace: Workspace) -> str:
    """What identifies a workspace wherever its file is: the fingerprint of its public key."""
    return signing_key(workspace).public.fingerprint
