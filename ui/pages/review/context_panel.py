"""Right column of the review page: guidance and history of the open competency."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.domain.evidence import Observation
from models.operations.journal import note_to_evidence
from models.rubric.model import Competency
from models.views.review import CompetencyContext, ContextNote, EditorView
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.language.format import day
from ui.language.translation import translate
from ui.pages.opinions.others_ratings import rating_text
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Pill
from ui.widgets.controls import button
from ui.widgets.fold import Fold
from ui.widgets.guidance import Guidance, has_guidance
from ui.widgets.layouts import ScrollColumn
from ui.widgets.text import label


class ContextPanel(ScrollColumn):
    """Context of a competency: evidence, notes, guidance of the rubric, earlier ratings, others' ratings, sessions."""

    def __init__(self, controller: WorkspaceController, navigate: Callable[[Location], object]) -> None:
        super().__init__((18, 16, 18, 18), spacing=6)
        self.body.setObjectName("panel")
        self.body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._controller, self._navigate = controller, navigate
        self._shown: object = None
        self._unfolded = ""

    def show_item(self, view: EditorView, code: str, context: CompetencyContext) -> None:
        """Show the context of a competency."""
        shown = (view.review.id, code, view.editable, view.items[code].evidence, context)
        if shown == self._shown:
            return
        self._shown = shown
        if code != self._unfolded:
            self._unfolded = ""
        clear_layout(self.column)
        self._evidence(view, code)
        self._notes(view, code, context)
        self._guide(view, code)
        self._past(context)
        self._others(context)
        self._sessions(context)
        self.column.addStretch()

    def _evidence(self, view: EditorView, code: str) -> None:
        """The evidence in short, to be read beside the anchors; it is written in the middle."""
        evidence = view.items[code].evidence
        if not evidence:
            self._section(
                self.tr("Evidence"),
                self.tr("No evidence yet. Press E to add some.")
                if view.editable
                else self.tr("No evidence was recorded for this competency."),
            )
            return
        self._heading(self.tr("Evidence"))
        for item in evidence:
            self.column.addWidget(label(day(item.happened_on), "caption", "3"))
            self.column.addWidget(label(item.behaviour, wraps=True))

    def _guide(self, view: EditorView, code: str) -> None:
        competency = view.items[code].competency
        self._section(self.tr("Look for"), *competency.look_for)
        self._section(self.tr("Belongs to another competency"), *competency.not_this)
        self._section(self.tr("Ask"), competency.probe)
        if has_guidance(competency):
            self._fold(competency)

    def _fold(self, competency: Competency) -> None:
        """Signs and examples, hidden until asked for so that they do not push the rating, and shown for this code alone.

        They are built then: they have more texts than all the rest of the column.
        """
        place = QWidget()
        column = boxes.column(inside=place)
        fold = Fold(self.tr("Counter-indicators and examples"), place)

        def build(shown: bool) -> None:
            if shown and not column.count():
                column.addWidget(Guidance(competency))
            self._unfolded = competency.code if shown else ""

        fold.toggled.connect(build)
        if competency.code == self._unfolded:
            build(True)
            fold.set_shown(True)
        self.column.addSpacing(8)
        self.column.addWidget(fold)

    def _past(self, context: CompetencyContext) -> None:
        if not context.past:
            self._section(
                self.tr("Previous ratings"),
                self.tr("No earlier review of this engineer. The next review shows these ratings."),
            )
            return
        self._heading(self.tr("Previous ratings"))
        for past in context.past:
            rating = str(past.value) if past.value else self.tr("not rated")
            self.column.addWidget(label(f"{past.cycle_name}   {rating}", "strong"))
            if past.comment:
                self.column.addWidget(label(past.comment, "caption", "2", wraps=True))

    def _others(self, context: CompetencyContext) -> None:
        opinions = context.opinions
        if opinions is None:
            self._section(self.tr("Ratings by others"), self.tr("Shown after you rate this competency."))
            return
        lines = [rating_text(item) for item in opinions.others]
        if opinions.own_rating is not None:
            lines.insert(0, self.tr("Self-rating: {0}").format(opinions.own_rating))
        if opinions.peers_hidden:
            lines.append(translate(opinions.peers_hidden.label))
        self._section(self.tr("Ratings by others"), *(lines or [self.tr("No ratings to show.")]))
        if opinions.own_comment:
            self._comment(opinions.own_comment, self.tr("Engineer"))
        for comment in opinions.comments:
            self._comment(comment.text, comment.name)

    def _comment(self, text: str, author: str) -> None:
        """A comment as written, and its author if that may be said."""
        self.column.addWidget(label(self.tr("“{0}”").format(text), wraps=True))
        if author:
            self.column.addWidget(label(author, "caption", "3"))

    def _notes(self, view: EditorView, code: str, context: CompetencyContext) -> None:
        if not context.notes:
            self._section(
                self.tr("Journal"), self.tr("No notes tagged with this competency. Press Ctrl+J to write one.")
            )
            return
        self._heading(self.tr("Journal"))
        for note in context.notes:
            row = boxes.row(
                button(day(note.happened_on), partial(self._navigate, Location("journal", note.id)), kind="link"),
                0,
                Pill(self.tr("shareable") if note.shareable else self.tr("private")),
            )
            self.column.addLayout(row)
            self.column.addWidget(label(note.text, wraps=True))
            self.column.addLayout(self._add_use_button(view, code, note))

    def _add_use_button(self, view: EditorView, code: str, note: ContextNote) -> QHBoxLayout:
        row = boxes.row()
        if note.used:
            row.addWidget(label(self.tr("Used as evidence here"), "caption", "positive"))
        elif note.shareable and view.editable:
            row.addWidget(button(self.tr("Use as evidence"), lambda: self._use_note(view, code, note), kind="link"))
        row.addStretch()
        return row

    def _use_note(self, view: EditorView, code: str, note: ContextNote) -> None:
        observation = Observation(happened_on=note.happened_on, behaviour=note.text, competencies=(code,))
        self._controller.try_run(
            lambda: self._controller.do(note_to_evidence, note=note.id, review=view.review.id, observation=observation)
        )

    def _sessions(self, context: CompetencyContext) -> None:
        if context.takeaways:
            self._heading(self.tr("Mentoring sessions"))
            for takeaway in context.takeaways:
                location = Location("session", takeaway.session_id)
                self.column.addWidget(button(day(takeaway.held_on), partial(self._navigate, location), kind="link"))
                self.column.addWidget(label(takeaway.recap, wraps=True))

    def _section(self, title: str, *lines: str) -> None:
        self._heading(title)
        for line in lines:
            self.column.addWidget(label(line, tone="2", wraps=True))

    def _heading(self, title: str) -> None:
        if self.column.count():
            self.column.addSpacing(8)
        self.column.addWidget(label(title, "overline", "3"))
