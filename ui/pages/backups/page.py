"""Backups page: the list, a new backup, the folder, restoring and deleting."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from models.support.messages import Message
from models.views.backups import RestorePreview, restore_preview
from models.views.erasure import still_held
from models.workspace.backup import backup
from models.workspace.backup_list import Backup, backups, delete
from models.workspace.copies import copies_with_erased_content
from models.workspace.gradual_copy import salt_of
from ui.framework.automatic_backups import choose_backup_folder, chosen_folder, known_folders
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_folder
from ui.framework.jobs import CancelToken, Job
from ui.framework.list_export import save_layout
from ui.framework.location import Location
from ui.framework.page import PAGE_MARGINS, Crumb, Page
from ui.language.translation import translate
from ui.pages.backups.columns import columns, when
from ui.pages.backups.restoring import Restoring
from ui.widgets import boxes
from ui.widgets.cards import Notice, empty
from ui.widgets.confirm import ConfirmDialog, Question
from ui.widgets.controls import button
from ui.widgets.layouts import Head, scrolling
from ui.widgets.row_menu import RowAction
from ui.widgets.saved_file import open_path
from ui.widgets.table import Table
from ui.widgets.table_model import Rows, TableModel
from ui.widgets.text import label


class BackupsPage(Page):
    """Shows Location("backups"). The list is read on the worker whenever the page is shown."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._listed: list[Backup] = []
        self._restoring = Restoring(controller, self)
        self._folder = label(tone="2", wraps=True)
        self._reset = button(self.tr("Use the folder of the workspace"), partial(self.use_folder, None), kind="link")
        self.notice, self._held = Notice(), Notice(stays=True)
        self._model = TableModel(columns(), lambda _offset, _limit: Rows(self._listed, len(self._listed)))
        self._table = Table(self.tr("Backups"), self._model)
        save_layout(self._table, "backups")
        self._table.set_row_actions(self._row_actions)
        self._table.opened.connect(lambda _row: self.ask_to_restore())
        self._table.selectionModel().selectionChanged.connect(lambda *_changed: self._enable())
        self._stack = QStackedWidget()
        self._restore = button(self.tr("Restore…"), self.ask_to_restore)
        self._show = button(self.tr("Show in folder"), self._show_in_folder)
        self._delete = button(self.tr("Delete…"), self._ask_to_delete)
        self._build()

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Nothing: a change of the workspace changes no backup."""
        return False

    def breadcrumbs(self) -> list[Crumb]:
        """Below the settings."""
        return [(self.tr("Settings"), Location("settings")), (self.tr("Backups"), None)]

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Make a backup."""
        return {CommandId.BACK_UP: self.back_up}

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read the list again: backups are also made while other pages are shown."""
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Show the folder, and read the list on the worker."""
        chosen, workspace = chosen_folder(self.controller), self.controller.workspace
        folder = chosen or workspace.path.absolute().parent
        self._folder.setText(self.tr("Folder: {0}").format(folder))
        self._reset.setVisible(chosen is not None)

        folders = known_folders(self.controller)

        def work(_token: CancelToken) -> tuple[list[Backup], Message | None]:
            listed = backups(workspace.path, salt_of(workspace), workspace.database.passphrase, folders)
            return listed, still_held(copies_with_erased_content(workspace, folders))

        job = Job(work, self)
        job.done.connect(lambda found: self._show_list(*found))
        job.failed.connect(self.notice.show_message)
        job.start()

    def back_up(self) -> None:
        """Write a verified copy into the folder, on the worker."""
        workspace, folder = self.controller.workspace, chosen_folder(self.controller)

        def work(token: CancelToken) -> Path:
            return backup(workspace, folder, go_on=lambda: not token.cancelled)

        job = Job(work, self)
        job.done.connect(self._show_made)
        job.failed.connect(self.notice.show_message)
        job.start()

    def use_folder(self, folder: Path | None) -> None:
        """Write backups into this folder from now on; None for the folder of the workspace."""
        choose_backup_folder(self.controller, folder)
        self.reload()

    def ask_to_restore(self) -> None:
        """Read the chosen backup on the worker, and ask with what would change."""
        chosen: Backup | None = self._table.chosen()
        if chosen is None or chosen.contents is None:
            return
        workspace = self.controller.workspace
        self.controller.flush()
        job = Job(lambda _token: restore_preview(workspace, chosen), self)
        job.done.connect(lambda preview: self._ask(chosen, preview))
        job.failed.connect(self.notice.show_message)
        job.start()

    def choose_latest(self) -> None:
        """Put the cursor on the latest backup that can be restored."""
        row = next((at for at, each in enumerate(self._listed) if each.contents), None)
        if row is not None:
            self._table.choose_row(row)

    def restore(self, source: Path, done: str) -> None:
        """Restore a backup, say `done`, and offer to undo it."""
        self._restoring.restore(source, partial(self._show_restored, done), self.notice.show_message)

    def _ask(self, chosen: Backup, preview: RestorePreview) -> None:
        done = self.tr("The backup of {0} is restored.").format(when(chosen))
        question = self._restoring.question(chosen, preview)
        ConfirmDialog(question, partial(self.restore, chosen.path, done), self).open()

    def _show_restored(self, done: str, kept: Path) -> None:
        undo = self.tr("Undo restore"), partial(self.restore, kept, self.tr("The restore is undone."))
        self.notice.show_message(done, wrong=False, then=undo)
        self.reload()

    def _show_made(self, written: Path) -> None:
        then = self.tr("Show in folder"), partial(open_path, written.parent)
        self.notice.show_message(self.tr("Backup saved: {0}").format(written), wrong=False, then=then)
        self.reload()

    def _show_list(self, found: list[Backup], held: Message | None) -> None:
        self._listed = found
        if held is None:
            self._held.hide()
        elif not self._held.isVisible() or self._held.text() != translate(held):
            self._held.show_message(translate(held))
        self._table.reload()
        self._stack.setCurrentIndex(0 if found else 1)
        self._enable()

    def _enable(self) -> None:
        chosen: Backup | None = self._table.chosen()
        self._restore.setEnabled(chosen is not None and chosen.contents is not None)
        for part in (self._show, self._delete):
            part.setEnabled(chosen is not None)

    def _row_actions(self) -> list[RowAction]:
        restoring = [(self.tr("Restore…"), self.ask_to_restore)] if self._restore.isEnabled() else []
        return [
            *restoring,
            (self.tr("Show in folder"), self._show_in_folder),
            (self.tr("Delete…"), self._ask_to_delete),
        ]

    def _show_in_folder(self) -> None:
        if (chosen := self._table.chosen()) is not None:
            open_path(chosen.path.parent)

    def _ask_to_delete(self) -> None:
        chosen: list[Backup] = self._table.chosen_rows()
        facts = tuple((when(each), each.path.name) for each in chosen)
        meaning = self.tr("The files are deleted at once. This cannot be undone.")
        question = Question(self.tr("Delete %n backup(s)?", "", len(chosen)), meaning, facts, self.tr("Delete"))
        ConfirmDialog(question, partial(self._delete_files, [each.path for each in chosen]), self).open()

    def _delete_files(self, files: list[Path]) -> None:
        self.try_run(lambda: delete(files))
        self.reload()

    def _choose_folder(self) -> None:
        if folder := ask_folder(self, self.tr("Folder for backups")):
            self.use_folder(folder)

    def _build(self) -> None:
        what = self.tr(
            "Plumbline backs up every hour while you work, and when you lock or close. It keeps the latest backup of each "
            "hour of today, of each of the last 31 days with a backup, and of each earlier month. Backups of other kinds "
            "stay until you delete them."
        )
        heading = boxes.column(label(self.tr("Backups"), "display"), label(what, tone="2", wraps=True), spacing=3)
        choose = button(self.tr("Choose folder…"), self._choose_folder)
        now = button(self.tr("Back up now"), self.back_up, kind="primary")
        folder = boxes.column(self._folder, boxes.flow(self._reset), spacing=2)
        hint = self.tr("No backups yet. Choose a folder, ideally on another disk, and then Back up now.")
        self._stack.addWidget(self._table)
        self._stack.addWidget(empty("archive", hint))
        actions = boxes.flow(self._restore, self._show, self._delete, spacing=10)
        content = boxes.column(
            Head(heading, choose, now),
            folder,
            self._held,
            self.notice,
            (self._stack, 1),
            actions,
            spacing=12,
            margins=PAGE_MARGINS,
        )
        boxes.column(scrolling(content), inside=self)
        self._enable()
