"""Import dialog: reads a people file in the background, previews it, and stores it as one undo step."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from models.domain.people import EngineerId
from models.exchange.bounded_people import read_people_bounded
from models.exchange.files import readable
from models.exchange.import_choices import ImportChoices
from models.exchange.people_columns import unread_columns
from models.exchange.people_file import PeopleFile, template
from models.exchange.table_kinds import SUFFIXES
from models.operations.engineers import import_engineers
from models.queries.engineers import Holder, search_engineers, taken_identities
from models.support.errors import PlumblineError
from models.support.messages import Message
from models.workspace.automatic_backup import back_up_before
from models.workspace.backup_files import Reason
from models.workspace.workspace import Outcome, Workspace
from ui.accessibility.announcements import announce
from ui.framework.automatic_backups import chosen_folder
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_open, ask_save
from ui.framework.form_dialog import FormDialog
from ui.framework.jobs import CancelToken, Job
from ui.framework.preferences import Preferences
from ui.language.format import number
from ui.language.translation import translate
from ui.pages.engineers.import_layout import ImportLayout
from ui.pages.engineers.import_preview import ImportPreview
from ui.widgets import boxes
from ui.widgets.controls import button
from ui.widgets.text import label

TEMPLATE_NAME = "people.csv"
ROWS_FREED = 200
"""Rows of a file that are freed at once."""
PAUSE = 20
"""Milliseconds between the steps that end an import, in which the window answers."""


class ImportDialog(FormDialog):
    """Choice of a file, how it is read, and a preview of the people that are imported, updated and skipped."""

    def __init__(self, controller: WorkspaceController, parent: QWidget, path: Path | None = None) -> None:
        super().__init__(860, 700, parent)
        self._controller, self._preferences = controller, Preferences()
        self._path = path
        self._file: PeopleFile | None = None
        self._job: Job | None = None
        self._is_importing = False
        self._elsewhere: Message | None = None
        """That the backup before the import is not in the chosen folder, if so."""
        self._about = label(tone="2", wraps=True)
        self._notes = label(tone="2", wraps=True)
        self._layout, self._preview = ImportLayout(), ImportPreview()
        self._choose = button(self.tr("Choose a file…"), self._browse)
        self._template = button(self.tr("Save a template…"), self._save_template, kind="link")
        self._import_button = self.build_form(self.tr("Import people"), self._build(), self.tr("Import"))
        self._preview.ticked.connect(self._enable_import)
        self._layout.changed.connect(lambda: self._read(first=False))
        self.finished.connect(lambda _result: self._stop())
        self.finished.connect(lambda _result: QTimer.singleShot(PAUSE, self, self._release))
        self._show_nothing()
        self._choose.setFocus()  # the template, which is before it, is wanted once
        if path:
            QTimer.singleShot(0, self, lambda: self.read(path))  # once the dialog is open

    def read(self, path: Path) -> None:
        """Read a file in the background and preview it. Nothing is stored."""
        self._path = path
        self._layout.reset()
        self._release()
        self._preview.build_in_turns()
        self._read(first=True)

    @property
    def is_reading(self) -> bool:
        """Whether the file that was chosen is not previewed yet."""
        return self._job is not None

    def _read(self, *, first: bool) -> None:
        assert self._path is not None  # noqa: S101 - the choices are shown with a file only
        self._stop()
        self.notice.hide()
        path, choices = self._path, self._layout.choices()
        workspace, known = self._controller.workspace, self._preferences.import_choices()

        def work(token: CancelToken) -> tuple[PeopleFile, ImportChoices]:
            holders = taken_identities(workspace)  # takes 100 ms for 10,000 people
            file = _read(path, holders, choices, token)
            fields, levels = known.get(_headings(file), ({}, {}))
            if not first or not (fields or levels):
                return file, choices
            as_before = replace(choices, fields=fields, levels=levels)
            return _read(path, holders, as_before, token), as_before

        job = self._job = Job(work, self, many_objects=True)
        job.done.connect(lambda found: self._show_file(*found, first=first) if job is self._job else None)
        job.failed.connect(lambda sentence: self._show_failure(sentence) if job is self._job else None)
        self._import_button.setEnabled(False)
        self._about.setText(self.tr("Reading {0}…").format(readable(path.name)))
        job.start()

    def _stop(self) -> None:
        """Cancel the current reading; its result is not shown."""
        if self._job:
            self._job.cancel()
            self._job = None

    def _release(self) -> None:
        """Drop what was read: the dialog exists as long as its page."""
        rows, self._file = self._rows(), None
        self._preview.show_nothing()
        self._free_later(rows)

    def _rows(self) -> list[object]:
        """The rows of the file that is shown."""
        return [*self._file.accepted, *self._file.rejected] if self._file else []

    def _free_later(self, rows: list[object]) -> None:
        """Let the worker free rows that are not shown any more: ten thousand take 30 ms."""
        if rows:
            Job(partial(_free, rows), self).start()

    def _show_file(self, file: PeopleFile, choices: ImportChoices, *, first: bool) -> None:
        assert self._path is not None  # noqa: S101 - it has been read
        before = self._rows()
        self._job, self._file = None, file
        unread = unread_columns(file.ignored_columns)
        self._about.setText(" · ".join(filter(None, (readable(self._path.name), unread and translate(unread)))))
        self._notes.setText("\n".join(map(translate, file.notes)))
        self._notes.setVisible(bool(file.notes))
        self._layout.show()
        self._layout.remember(choices.fields, choices.levels)
        self._layout.show_layout(file.layout)
        self._preview.build()
        self._preview.show_file(file)
        self._free_later(before)
        self._enable_import()
        announce(
            self, "\n".join(filter(None, (self._about.text(), *map(translate, file.notes), *self._preview.titles())))
        )
        if first:
            (self._import_button if self._import_button.isEnabled() else self._choose).setFocus()

    def _show_failure(self, sentence: str) -> None:
        self._show_nothing()
        self.notice.show_message(sentence)

    def _show_nothing(self) -> None:
        self._job = self._file = None
        self._about.setText(
            self.tr(
                "A CSV or Excel file with a heading row. Name and level are required. Employee ID, email, job "
                "title, path, team, manager, tech lead and role since are optional. Headings of common HR "
                "systems are recognised in English and German."
            )
        )
        self._layout.hide()
        self._notes.hide()
        self._preview.show_nothing()
        self._enable_import()

    def _enable_import(self) -> None:
        anything = self._file and (self._file.accepted or self._preview.updates() or self._preview.leavers())
        self._import_button.setEnabled(bool(anything))

    def _browse(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        if path := ask_open(self, self.tr("Import people"), f"CSV, Excel ({kinds});;{self.tr('All files')} (*)"):
            self.read(path)

    def _save_template(self) -> None:
        if path := ask_save(self, self.tr("Save a template"), TEMPLATE_NAME, "CSV (*.csv)"):
            self.write_template(path)

    def write_template(self, path: Path) -> None:
        """Write an empty file with the headings that the import understands."""
        from reports.export import atomic_write

        try:
            with atomic_write(path) as file:
                file.write(template().encode("utf-8-sig"))
        except PlumblineError as error:
            self.show_error(error)
        else:
            self._about.setText(self.tr("Saved {0}. Fill it in and choose it here.").format(readable(path.name)))
            announce(self, self._about.text())

    @override
    def try_store(self) -> None:
        """Import the new people, and update and archive the ticked ones, as one undo step; then close."""
        assert self._file is not None and self._path is not None  # noqa: S101, PT018 - the button is disabled before
        self._is_importing = True
        self._import_button.setEnabled(False)
        people, source = self._file.accepted, readable(self._path.name)
        updates, leavers = self._preview.updates(), self._preview.leavers()
        folder = chosen_folder(self._controller)

        def store(workspace: Workspace) -> Outcome[list[EngineerId]]:
            self._elsewhere = back_up_before(Reason.IMPORT, workspace, folder)
            outcome = workspace.do(import_engineers, people=people, source=source, updates=updates, leavers=leavers)
            search_engineers(workspace, limit=1)  # the page sorts the new names without working out their sort keys
            return outcome

        job = self._controller.do_in_background(self, store, self.tr("{0} was not imported.").format(source))
        job.done.connect(lambda _outcome: QTimer.singleShot(PAUSE, self, self._finish))
        job.failed.connect(self._show_refusal)

    @override
    def reject(self) -> None:
        """Close, unless people are being imported."""
        if not self._is_importing:
            super().reject()

    def _finish(self) -> None:
        assert self._file is not None  # noqa: S101 - it has been imported
        choices = self._layout.choices()
        self._preferences.remember_import_choices(_headings(self._file), choices.fields, choices.levels)
        numbers = len(self._file.accepted), len(self._preview.updates()), len(self._preview.leavers())
        self.accept()
        self._controller.notify(self._what_happened(*numbers))
        if self._elsewhere:
            self._controller.failed.emit(translate(self._elsewhere))

    def _what_happened(self, new: int, updated: int, archived: int) -> str:
        parts = (
            (new, self.tr("Imported: {0}.")),
            (updated, self.tr("Updated or restored: {0}.")),
            (archived, self.tr("Archived: {0}.")),
        )
        return " ".join(text.format(number(count)) for count, text in parts if count)

    def _show_refusal(self, sentence: str) -> None:
        self._is_importing = False
        self._enable_import()
        self.notice.show_message(sentence)

    def _build(self) -> QVBoxLayout:
        about = boxes.row(
            (self._about, 1),
            (self._template, 0, Qt.AlignmentFlag.AlignTop),
            (self._choose, 0, Qt.AlignmentFlag.AlignTop),
        )
        return boxes.column(about, self._layout, self._notes, (self._preview, 1), spacing=10)


def _read(path: Path, holders: tuple[Holder, ...], choices: ImportChoices, token: CancelToken) -> PeopleFile:
    return read_people_bounded(path, holders, choices, check=token.check)


def _free(rows: list[object], _token: CancelToken) -> None:
    """Free rows that nothing else refers to, a few at a time, so that the window answers in between."""
    while rows:
        del rows[-ROWS_FREED:]


def _headings(file: PeopleFile) -> str:
    """Key of files with the same headings, in any order."""
    return "\n".join(sorted(column.label for column in file.layout.columns))
