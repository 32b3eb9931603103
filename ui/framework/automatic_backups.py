"""Hourly backups while a workspace is open, into the folder that was chosen on this computer."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from models.workspace.gradual_copy import salt_of
from ui.framework.controller import WorkspaceController
from ui.framework.jobs import CancelToken, Job
from ui.framework.preferences import Preferences

LOOK_AFTER = 5 * 60 * 1000
"""Milliseconds between two looks whether a backup is due."""


def chosen_folder(controller: WorkspaceController) -> Path | None:
    """The folder for backups of the open workspace; None for its own."""
    return Preferences().backup_folder_of(controller.workspace.path)


def choose_backup_folder(controller: WorkspaceController, folder: Path | None) -> None:
    """Use this folder from now on; None for that of the workspace."""
    known_folders(controller)  # notes the one that was chosen before
    Preferences().remember_backup_folder(controller.workspace.path, folder)
    known_folders(controller)


def known_folders(controller: WorkspaceController) -> tuple[Path, ...]:
    """The folder where backups are written now, and every other one that was ever chosen for this workspace."""
    preferences, workspace = Preferences(), controller.workspace
    workspace_id, chosen = salt_of(workspace).hex(), chosen_folder(controller)
    if chosen:
        preferences.note_backup_folder(workspace_id, chosen)
    now = chosen or workspace.path.absolute().parent
    return tuple(dict.fromkeys((now, *preferences.known_backup_folders(workspace_id))))


class AutomaticBackups(QObject):
    """Looks every few minutes whether something changed, and lets the worker back up once an hour."""

    def __init__(self, controller: WorkspaceController, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._has_changes = False
        self._reported = ""
        """The latest failure, which is reported once and not every few minutes."""
        controller.changed.connect(self._note_change)
        timer = QTimer(self, interval=LOOK_AFTER)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Back up on the worker, if one is due."""
        if not self._has_changes or not self._controller.is_open:
            return
        workspace, folder = self._controller.workspace, chosen_folder(self._controller)

        def work(token: CancelToken) -> Path | None:
            from models.workspace.automatic_backup import back_up_hourly  # start-up needs none of it

            now = datetime.now().astimezone()
            return back_up_hourly(workspace, folder, now, lambda: not token.cancelled)

        self._has_changes = False
        job = Job(work, self)
        job.done.connect(self._take_result)
        job.failed.connect(self._report)
        job.start()

    def _note_change(self, _topics: frozenset[str]) -> None:
        self._has_changes = True

    def _take_result(self, written: Path | None) -> None:
        """Look again later where none was due; what is written holds every change."""
        if written is None:
            self._has_changes = True
        self._reported = ""

    def _report(self, sentence: str) -> None:
        self._has_changes = True
        if sentence != self._reported:
            self._reported = sentence
            self._controller.failed.emit(sentence)
