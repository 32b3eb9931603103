"""Hourly backups while a workspace is open and when it is closed, into the folder that was chosen on this computer."""

import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models.support.errors import PlumblineError
from ui.framework.controller import WorkspaceController
from ui.framework.jobs import CancelToken, Job
from ui.framework.preferences import Preferences
from ui.language.translation import translate

if TYPE_CHECKING:
    from models.workspace.automatic_backup import Look

LOOK_AFTER = 5 * 60 * 1000
"""Milliseconds between two looks whether a backup is due."""
FIRST_LOOK_AFTER = 20 * 1000
"""Milliseconds from opening to the first look, which backs up what the last session could not."""
SECONDS_AT_CLOSING = 1.0
"""How long a backup may take before the file is closed; one that takes longer is left to the next session."""
MAX_SIZE_AT_CLOSING = 20_000_000
"""Bytes of a file that is backed up in that time, with a margin for a slow disk."""


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
    from models.workspace.gradual_copy import salt_of  # start-up needs none of it

    preferences, workspace = Preferences(), controller.workspace
    workspace_id, chosen = salt_of(workspace).hex(), chosen_folder(controller)
    if chosen:
        preferences.note_backup_folder(workspace_id, chosen)
    now = chosen or workspace.path.absolute().parent
    return tuple(dict.fromkeys((now, *preferences.known_backup_folders(workspace_id))))


class AutomaticBackups(QObject):
    """Looks soon after opening, every few minutes and at closing whether something changed, and backs up once an hour."""

    def __init__(self, controller: WorkspaceController, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._has_changes = False
        self._is_first = True
        """Whether nothing has been looked at yet: there may be changes of an earlier session."""
        self._reported = ""
        """The latest failure, which is reported once and not every few minutes."""
        controller.changed.connect(self._note_change)
        timer = QTimer(self, interval=LOOK_AFTER)
        timer.timeout.connect(self.look)
        timer.start()
        QTimer.singleShot(FIRST_LOOK_AFTER, self, self.look)

    def look(self) -> None:
        """Back up on the worker, if one is due."""
        if not (self._has_changes or self._is_first) or not self._controller.is_open:
            return
        workspace, folder = self._controller.workspace, chosen_folder(self._controller)

        def work(token: CancelToken) -> "Look":
            from models.workspace.automatic_backup import back_up_hourly  # start-up needs none of it

            now = datetime.now().astimezone()
            return back_up_hourly(workspace, folder, now, lambda: not token.cancelled)

        job = Job(work, self)
        job.done.connect(self._take_result)
        job.failed.connect(self._report if self._has_changes else lambda _sentence: None)
        self._has_changes = self._is_first = False
        job.start()

    def back_up_before_closing(self) -> str:
        """Back up a small file that changed, if one is due; returns the sentence on what failed, or nothing."""
        workspace, folder = self._controller.workspace, chosen_folder(self._controller)
        if not self._has_changes or not workspace.is_in_place:
            return ""
        from models.workspace.automatic_backup import back_up_hourly, is_larger
        from models.workspace.gradual_copy import Stopped

        until = time.monotonic() + SECONDS_AT_CLOSING
        try:
            if not is_larger(workspace, MAX_SIZE_AT_CLOSING):
                back_up_hourly(workspace, folder, datetime.now().astimezone(), lambda: time.monotonic() < until)
        except Stopped:
            return ""
        except PlumblineError as error:
            return "" if self._reported else translate(error)
        return ""

    def _note_change(self, _topics: frozenset[str]) -> None:
        self._has_changes = True

    def _take_result(self, look: "Look") -> None:
        """Look again later where a backup is not due yet."""
        self._has_changes = self._has_changes or not look.is_complete
        self._reported = ""

    def _report(self, sentence: str) -> None:
        self._has_changes = True
        if sentence != self._reported:
            self._reported = sentence
            self._controller.failed.emit(sentence)
