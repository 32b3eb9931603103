"""Quick note dialog, opened from every page by Ctrl+J; Ctrl+Enter stores the note."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.domain.journal import NoteId, Visibility
from models.domain.people import EngineerId
from models.operations.journal import write_note
from models.queries.journal import engineer_concerned
from models.support.errors import BadInput
from models.support.messages import message
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.framework.location import Location
from ui.pages.journal.privacy_choice import PrivacyChoice
from ui.pages.journal.search_field import PersonField
from ui.pages.journal.tags import Tags
from ui.widgets import boxes
from ui.widgets.controls import DateField, field
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import AutosaveTextEdit, label

SIDE_BY_SIDE_WIDTH = 460
"""Pixels at a zoom of 100 % from which date and visibility stand side by side."""
TEXT_LINES = 12


class QuickNote(FormDialog):
    """Dialog that lives as long as the workspace is open and keeps unsaved text when it is closed."""

    stored = Signal(int, str)
    """The id of the note and the name of its engineer."""

    def __init__(self, controller: WorkspaceController, parent: QWidget) -> None:
        super().__init__(680, 520, parent)
        self._controller = controller
        self._person = PersonField(controller, self.tr("Engineer"), self.tr("Type a name"))
        self.text = AutosaveTextEdit(
            self.tr("Note"), self.tr("What did you observe? One event, as it happened."), lines=TEXT_LINES
        )
        self._day = DateField(self.tr("Date"), date.today())
        self._privacy = PrivacyChoice()
        self._draft = controller.bind_draft(self.text, "text")
        self._tags = Tags(self)
        self._build()
        self._restored = self.show_draft(self._draft, "journal")
        self._tags.propose(self.text.toPlainText())
        self.text.textChanged.connect(lambda: self._tags.propose(self.text.toPlainText()))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.try_store)

    def open_at(self, location: Location) -> None:
        """Open the dialog for the engineer of a location, unless there is a draft, whose engineer is unknown after a crash."""
        waiting = self.has_text()
        self.unsaved_banner.setVisible(waiting)
        if not waiting:
            self._clear()
        if self._person.value() is None and not self._restored:
            self._person.show_engineer(self._person_at(location))
        self.open()
        self.activateWindow()
        if self._person.value():
            self.text.focus_end()
        else:
            self._person.setFocus()

    def has_text(self) -> bool:
        """Whether there is unsaved text."""
        return bool(self.text.toPlainText().strip())

    def store_before_close(self) -> None:
        """Store the text as a note before the workspace closes; without an engineer it stays a draft."""
        engineer = self._person.value()
        if self.has_text() and engineer:
            self._controller.try_run(lambda: self._write(engineer))

    @override
    def store(self) -> None:
        """Store the note and clear the form for the next one."""
        self._person.clearFocus()  # a name that only one person has is taken on leaving the field
        engineer, name = self._person.value(), self._person.text()
        if engineer is None:
            self._person.setFocus()
            raise BadInput(message("Choose who the note is about."))
        note = self._write(engineer)
        self._clear()
        self.stored.emit(note, name)

    @override
    def discard_drafts(self) -> None:
        """Clear the form."""
        super().discard_drafts()
        self._clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Return to the focused field: it must not close the dialog."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _write(self, engineer: EngineerId) -> NoteId:
        return self._controller.submit(
            self.drafts,
            write_note,
            engineer=engineer,
            text=self.text.toPlainText(),
            happened_on=self._day.value(),
            competencies=self._tags.codes(),
            visibility=self._privacy.value(),
        )

    def _person_at(self, location: Location) -> EngineerId | None:
        kind, number = ("note" if location.page == "journal" else location.page), location.subject
        if location.anchor.startswith("engineer:"):
            kind, number = "engineer", int(location.anchor.partition(":")[2])
        return engineer_concerned(self._controller.workspace, kind, number)

    def _clear(self) -> None:
        self._restored = False
        self._person.show_engineer(None)
        self._day.set_value(date.today())
        self._privacy.set_value(Visibility.PRIVATE)
        self._tags.show_tags((), "")
        self.unsaved_banner.hide()
        self.notice.hide()

    def _build(self) -> None:
        about = ResponsiveColumns(3, 5, enough=SIDE_BY_SIDE_WIDTH)
        about.columns[0].addWidget(field(self.tr("Date"), self._day))
        about.columns[1].addWidget(field(self.tr("Visibility"), self._privacy))
        fields = boxes.column(
            field(self.tr("Engineer"), self._person),
            self.text,
            about,
            field(self.tr("Competencies"), self._tags),
            0,
            spacing=10,
        )
        keys = label(self.tr("Ctrl+Enter saves. Esc keeps a draft."), "caption", "3", wraps=True)
        self.build_form(self.tr("New note"), fields, foot=keys)
