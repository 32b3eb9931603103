"""Restoring a backup: the question with its preview, and the work."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.operations.undo_labels import current_label
from models.queries.touched_items import with_competency_names
from models.views.backups import RestorePreview
from models.workspace.backup_contents import Contents
from models.workspace.backup_list import Backup
from models.workspace.restore_open import restore_into
from models.workspace.topics import EVERYTHING
from models.workspace.workspace import Outcome, Workspace
from ui.framework.busy import wait_for
from ui.framework.controller import WorkspaceController
from ui.language.format import isolated, moment, number, shortened
from ui.language.translation import translate
from ui.pages.backups.columns import when
from ui.widgets.confirm import Question

MAX_LABEL = 40
"""Letters of the label of a step, of which several are named."""


class Restoring(QObject):
    """Asks before a backup is restored, and restores it on the worker."""

    def __init__(self, controller: WorkspaceController, page: QWidget) -> None:
        super().__init__(page)
        self._controller, self._page = controller, page

    def question(self, backup: Backup, preview: RestorePreview) -> Question:
        """What restoring this backup changes."""
        return Question(
            self.tr("Restore the backup of {0}?").format(when(backup)),
            self.tr(
                "All pages will show the content of the backup. What is in the workspace now stays in this list, so that you "
                "can undo this."
            ),
            (
                (self.tr("Verified"), self.tr("Every page of the file can be read.")),
                *self._counts(preview.now, preview.after),
                (self.tr("Latest change"), self._latest_change(preview.after)),
                (self.tr("Replaced"), self._replaced(preview)),
                *(((self.tr("Returns"), self._returns(preview)),) if preview.gained_total else ()),
            ),
            self.tr("Restore"),
        )

    def restore(self, source: Path, finish: Callable[[Path], object], fail: Callable[[str], object]) -> None:
        """Restore a backup, then call `finish` with the copy of the replaced content, or `fail` with the reason."""

        def work(workspace: Workspace) -> Outcome[Path]:
            return Outcome(restore_into(workspace, source), frozenset({EVERYTHING}), 0)

        job = self._controller.do_in_background(self._page, work, self.tr("The backup was not restored."))
        job.done.connect(lambda outcome: finish(outcome.result))
        job.failed.connect(fail)
        wait_for(job, self.tr("Restoring the backup…"), self._page)

    def _counts(self, now: Contents | None, after: Contents) -> list[tuple[str, str]]:
        rows = (
            (self.tr("Engineers"), now.engineers if now else None, after.engineers),
            (self.tr("Reviews"), now.reviews if now else None, after.reviews),
            (self.tr("Sessions"), now.sessions if now else None, after.sessions),
        )
        return [(name, number(new) if old is None else self._change(old, new)) for name, old, new in rows]

    def _change(self, old: int, new: int) -> str:
        if old == new:
            return self.tr("{0}, as now").format(number(old))
        return self.tr("{0} now, {1} afterwards").format(number(old), number(new))

    def _latest_change(self, after: Contents) -> str:
        return moment(after.newest_change) if after.newest_change else self.tr("none")

    def _replaced(self, preview: RestorePreview) -> str:
        if preview.now is None:
            return self.tr("Not known: the workspace is damaged.")
        if not preview.lost_total:
            return self.tr("Nothing: the backup contains every step.")
        workspace = self._controller.workspace
        labels = (with_competency_names(workspace, translate(current_label(entry.label))) for entry in preview.lost)
        named = ", ".join(isolated(shortened(label, MAX_LABEL)) for label in labels)
        return self.tr("%n step(s) since then, the latest: {0}", "", preview.lost_total).format(named)

    def _returns(self, preview: RestorePreview) -> str:
        return self.tr("%n step(s) that the workspace does not have now", "", preview.gained_total)
