"""Quick note from anywhere: Ctrl+J, the text, Ctrl+Enter."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from typing_extensions import override

from models.domain.journal import NoteId, Visibility
from models.domain.people import EngineerId
from models.operations.journal import write_note
from models.queries.journal import engineer_concerned
from models.support.errors import PlumblineError
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.language.translation import translate
from ui.pages.journal.privacy_choice import PrivacyChoice
from ui.pages.journal.search_field import PersonField
from ui.pages.journal.tags import Tags
from ui.widgets import boxes
from ui.widgets.cards import Notice
from ui.widgets.controls import DateField, button, field
from ui.widgets.layouts import ResponsiveColumns, size_dialog
from ui.widgets.text import AutosaveTextEdit, label
from ui.widgets.unsaved_banner import UnsavedBanner

BESIDE = 460
LINES = 12


class QuickNote(QDialog):
    """One dialog for as long as the workspace is open; unsaved text is there when it is opened again."""

    stored = Signal(int, str)
    """The note, and the name of whom it is about."""

    def __init__(self, controller: WorkspaceController, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setWindowTitle(self.tr("New note"))
        size_dialog(self, 680, 520)
        self._person = PersonField(controller, self.tr("Engineer"), self.tr("Type a name"))
        self.text = AutosaveTextEdit(
            self.tr("Note"), self.tr("What did you observe? One event, as it happened."), lines=LINES
        )
        self._day = DateField(self.tr("Date"), date.today())
        self._privacy = PrivacyChoice()
        self._draft = controller.bind_draft(self.text, "text")
        self._tags = Tags(self)
        self._waiting = UnsavedBanner()
        self._waiting.dropped.connect(self._discard_draft)
        self.notice = Notice()
        self._build()
        self._restored = self._draft.show("journal")
        self._tags.propose(self.text.toPlainText())
        self.text.textChanged.connect(lambda: self._tags.propose(self.text.toPlainText()))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.store)

    def open_at(self, location: Location) -> None:
        """Open it for the engineer of a location, unless a draft waits: after a crash its engineer is unknown."""
        waiting = self.has_words()
        self._waiting.setVisible(waiting)
        if not waiting:
            self._clear()
        if self._person.value() is None and not self._restored:
            self._person.show_engineer(self._person_at(location))
        self.open()
        self.activateWindow()
        if self._person.value():
            self.text.write_on()
        else:
            self._person.setFocus()

    def has_words(self) -> bool:
        """Whether there is unsaved text."""
        return bool(self.text.toPlainText().strip())

    def keep(self) -> None:
        """Store the text as a note before the workspace closes; without an engineer it stays a draft."""
        engineer = self._person.value()
        if self.has_words() and engineer:
            self._controller.try_run(lambda: self._write(engineer))

    def store(self) -> None:
        """Store the note, or say what is missing."""
        self._person.clearFocus()  # a name that only one person has is taken on leaving the field
        engineer, name = self._person.value(), self._person.text()
        if engineer is None:
            self.notice.show_message(self.tr("Choose who the note is about."))
            self._person.setFocus()
            return
        try:
            note = self._write(engineer)
        except PlumblineError as error:
            self.notice.show_message(translate(error))
            return
        self._clear()
        self.accept()
        self.stored.emit(note, name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return belongs to the field it is pressed in."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _write(self, engineer: EngineerId) -> NoteId:
        return self._controller.submit(
            [self._draft],
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

    def _discard_draft(self) -> None:
        self._draft.drop()
        self._clear()

    def _clear(self) -> None:
        self._restored = False
        self._person.show_engineer(None)
        self._day.set_value(date.today())
        self._privacy.set_value(Visibility.PRIVATE)
        self._tags.show_tags((), "")
        self._waiting.hide()
        self.notice.hide()

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("page")
        about = ResponsiveColumns(3, 5, enough=BESIDE)
        about.columns[0].addWidget(field(self.tr("Date"), self._day))
        about.columns[1].addWidget(field(self.tr("Visibility"), self._privacy))
        boxes.column(
            field(self.tr("Engineer"), self._person),
            self.text,
            about,
            field(self.tr("Competencies"), self._tags),
            0,
            inside=body,
            spacing=10,
        )
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(body)
        head = boxes.row(label(self.tr("New note"), "title"), (self._waiting, 1))
        foot = boxes.row(
            (label(self.tr("Ctrl+Enter saves. Esc keeps a draft."), "caption", "3", wraps=True), 1),
            button(self.tr("Cancel"), self.reject),
            button(self.tr("Save"), self.store, kind="primary"),
        )
        boxes.column(head, (scroller, 1), self.notice, foot, inside=self, spacing=12, margins=boxes.DIALOG_MARGINS)
