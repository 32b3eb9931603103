"""Removing the passphrase of a workspace from the keyring of this computer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from models.support import os_keyring
from ui.framework.jobs import Job
from ui.framework.preferences import Preferences


def remove_from_keyring(preferences: Preferences, path: Path, parent: QObject, report: Callable[[str], object]) -> None:
    """Remove the passphrase of a workspace on the worker, if the keyring has it. From now on it is asked for in any case.

    `report` is called with a sentence if the keyring refuses. The tick to remember it is still the user's wish.
    """
    workspace_id = preferences.keyring_id(path)
    if not workspace_id:
        return
    preferences.remember_keyring_id(path, "")
    loss = QCoreApplication.translate(
        "Keyring",
        "The passphrase may still be in the keyring of this computer. Delete the entry “Plumbline” there, with the program of "
        "your system for passwords.",
    )
    job = Job(lambda _token: os_keyring.forget(workspace_id), parent, loss=loss)
    job.failed.connect(lambda sentence: report(f"{loss} {sentence}"))
    job.start()
