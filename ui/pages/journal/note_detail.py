"""Detail of one note: text, competencies, evidence made from it."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QScrollArea

from models.domain.journal import NoteId, Obstacle, Visibility
from models.operations import journal as writing
from models.queries.journal import NoteView, note_view
from models.support.errors import PlumblineError
from models.support.text_search import Span
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.language.translation import translate
from ui.pages.journal.highlights import mark
from ui.pages.journal.labels import competency_name, readers, visibility_icon
from ui.pages.journal.tags import Tags
from ui.theme.icons import IconView, icon
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.controls import DateField, button, field
from ui.widgets.text import AutosaveTextEdit, label


class NoteDetail(QScrollArea):
    """Shows the chosen note and edits it."""

    navigation_requested = Signal(object)

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._view: NoteView | None = None
        self._filling = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._engineer_link = button("", self._open_engineer, kind="link")
        self._lock = IconView("lock", "text2", 14)
        self._readers = label(kind="caption", tone="2", wraps=True)
        self._day = DateField(self.tr("Date"), date.today())
        self._text = AutosaveTextEdit(self.tr("Note text"), lines=4)
        self._tags = Tags()
        self._use = button(self.tr("Use as evidence"), self.use, kind="primary")
        self._use.setToolTip("E")
        self._share = button("", self._toggle_visibility)
        self._obstacle = label(tone="2", wraps=True)
        self._uses = boxes.column(spacing=4)
        self._build()
        controller.autosave(self._text, self._store_text)
        self._text.textChanged.connect(self._propose)
        controller.autosave_day(self._day, self._store)
        self._tags.changed.connect(self._store)

    def note(self) -> NoteId | None:
        """The id of the shown note, or None."""
        return self._view.note.id if self._view else None

    def show_note(self, note: NoteId | None, found: Iterable[Span] = ()) -> None:
        """Show a note, or nothing. Raises BadInput where it is gone."""
        other = note != self.note()
        if other:
            self._text.flush()
            self._day.flush()
            self._text.forget()
        if note is None:
            self._view = None
            self._body.hide()
            return
        try:
            view = note_view(self._controller.workspace, note)
        except PlumblineError:  # hidden, so that nothing is typed that would belong to no note
            self._text.flush()
            self._view = None
            self._body.hide()
            raise
        self._view = None
        self._body.show()
        self._filling = True
        self._text.show_text(view.note.text)
        (self._day.set_value if other else self._day.show_value)(view.note.happened_on)
        self._tags.show_tags(view.note.competencies, self._text.toPlainText())
        self._filling = False
        self._view = view
        # No highlights if the text was edited after the search: the offsets no longer match.
        typed = self._text.toPlainText()
        mark(self._text, typed, found if typed == view.note.text else ())
        self._show_readers(view)
        self._show_obstacle(view)
        self._show_uses(view)

    def use(self) -> None:
        """Turn the note into evidence of the current review, or say why it cannot be; a private note is confirmed first."""
        if self._view is None:
            return
        note = self._view.note.id
        self._text.flush()
        if note_view(self._controller.workspace, note).obstacle is Obstacle.PRIVATE:
            self._ask()
        else:
            self._controller.try_run(lambda: self._controller.do(writing.use_as_evidence, note=note))

    def delete(self) -> None:
        """Delete the note; undo brings it back."""
        if self._view:
            note = self._view.note.id
            self._text.forget()
            self._controller.try_run(lambda: self._controller.do(writing.delete_note, note=note))

    def _show_readers(self, view: NoteView) -> None:
        private = view.note.visibility is Visibility.PRIVATE
        self._engineer_link.setText(view.note.engineer_name.replace("&", "&&"))
        self._engineer_link.setAccessibleName(view.note.engineer_name)
        self._lock.set_icon(visibility_icon(view.note.visibility), "negative" if private else "text2")
        self._readers.setText(readers(view.note.visibility))
        self._share.setText(self.tr("Make it shareable…") if private else self.tr("Make it private"))
        self._share.setAccessibleName(self._share.text())
        self._share.setIcon(icon("eye" if private else "lock"))

    def _show_obstacle(self, view: NoteView) -> None:
        """Whether it can become evidence, of which review; or what to do first."""
        self._use.setEnabled(view.obstacle in (None, Obstacle.PRIVATE))
        if view.obstacle is None and view.review:
            self._obstacle.setText(
                self.tr("Press E to add this note as evidence to the review in {0}.").format(view.review.cycle_name)
            )
        elif view.obstacle:
            self._obstacle.setText(translate(view.obstacle.sentence()))

    def _show_uses(self, view: NoteView) -> None:
        clear_layout(self._uses)
        if not view.uses:
            return
        self._uses.addWidget(label(self.tr("Used as evidence in"), "overline", "3"))
        for use in view.uses:
            for code in use.competencies:
                text = f"{use.cycle_name} · {competency_name(code)}"
                link = button(
                    text, partial(self.navigation_requested.emit, Location("review", use.review_id, code)), kind="link"
                )
                self._uses.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _propose(self) -> None:
        if not self._filling:
            self._tags.propose(self._text.toPlainText())

    def _store_text(self, _text: str) -> None:
        self._write()

    def _store(self) -> None:
        if not self._filling:
            self._controller.try_run(self._write)

    def _write(self) -> None:
        if self._view is None or self._filling:
            return
        self._controller.do(
            writing.edit_note,
            note=self._view.note.id,
            text=self._text.toPlainText(),
            competencies=self._tags.codes(),
            happened_on=self._day.last_valid(),
        )

    def _toggle_visibility(self) -> None:
        if self._view and self._view.note.visibility is Visibility.PRIVATE:
            self._ask()
        elif self._view:
            self._set(self._view.note.id, Visibility.PRIVATE)

    def _ask(self) -> None:
        """Ask for confirmation before a private note becomes shareable."""
        assert self._view is not None  # noqa: S101 - asked about a note
        self._text.flush()
        note, sentence = self._view.note.id, self.tr("The note can then become evidence that the engineer reads:")
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Make note shareable"),
            f"{sentence}\n\n{self._text.toPlainText()}",
            parent=self,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        share = box.addButton(self.tr("Make it shareable"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.buttonClicked.connect(lambda pressed: self._set(note, Visibility.SHAREABLE) if pressed is share else None)
        box.open()

    def _set(self, note: NoteId, visibility: Visibility) -> None:
        self._text.flush()
        if self._controller.try_run(
            lambda: self._controller.do(writing.set_visibility, note=note, visibility=visibility)
        ):
            self._controller.notify(readers(visibility))

    def _open_engineer(self) -> None:
        if self._view:
            self.navigation_requested.emit(Location("engineer", self._view.note.engineer_id, "notes"))

    def _build(self) -> None:
        self._body = Card()
        column = self._body.column
        column.addLayout(boxes.row((self._engineer_link, 1), self._day))
        column.addLayout(boxes.row((self._lock, 0, Qt.AlignmentFlag.AlignTop), (self._readers, 1)))
        column.addWidget(self._text)
        column.addWidget(field(self.tr("Competencies"), self._tags))
        column.addWidget(self._obstacle)
        acts = boxes.flow(self._use, self._share, 0, button(self.tr("Delete"), self.delete, icon_name="trash-2"))
        column.addLayout(acts)
        column.addLayout(self._uses)
        column.addStretch()
        self.setWidget(self._body)
        self._body.hide()
