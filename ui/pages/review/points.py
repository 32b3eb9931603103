"""Top strengths and growth points: up to three each, tied to a competency."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from models.domain.reviews import MAX_POINTS, PointKind
from models.operations import reviews as writing
from models.queries.review_content import PointRow
from models.views.review import EditorView
from ui.framework.controller import WorkspaceController
from ui.pages.review.hint_list import with_hints
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.controls import button, choice, choose, icon_button
from ui.widgets.focus import tab_on
from ui.widgets.text import AutosaveTextEdit, label


class Points(QWidget):
    """All points of one kind."""

    def __init__(self, controller: WorkspaceController, kind: PointKind) -> None:
        super().__init__()
        self._controller, self._kind = controller, kind
        self._view: EditorView | None = None
        self._cards: dict[int, PointCard] = {}
        title = self.tr("Top strengths") if kind is PointKind.STRENGTH else self.tr("Growth points")
        more = self.tr("Add a strength") if kind is PointKind.STRENGTH else self.tr("Add a growth point")
        self._add = button(more, self.start_point, icon_name="plus")
        head = boxes.row(label(title, "heading"), 0, self._add)
        self._none = label(
            self.tr("None yet. Add up to three, each about something the engineer did."), tone="3", wraps=True
        )
        self._list = boxes.column()
        boxes.column(head, self._none, self._list, inside=self)

    def show_view(self, view: EditorView) -> None:
        """Show the stored points; a card that is being written stays as it is."""
        other = self._view is None or self._view.review.id != view.review.id or self._view.editable != view.editable
        self._view = view
        stored = {point.position: point for point in view.points if point.kind == self._kind}
        if other:
            self._cards.clear()
            clear_layout(self._list)
        for position in [at for at, card in self._cards.items() if at not in stored and card.stored]:
            self._remove_card(position)
        for position, point in stored.items():
            self._card(position).show_point(view, point)
        self._enable_buttons()

    def start_point(self) -> None:
        """Open an empty card in the first free place."""
        free = next((at for at in range(1, MAX_POINTS + 1) if at not in self._cards), None)
        if free and self._view:
            self._card(free).start_writing(self._view)
            self._enable_buttons()

    def _card(self, position: int) -> "PointCard":
        if position not in self._cards:
            card = PointCard(self._controller, self._kind, position)
            card.removed = lambda: self._remove(position)
            self._cards[position] = card
            self._list.addWidget(card)
            tab_on(self._add, self._list)
        return self._cards[position]

    def _remove(self, position: int) -> None:
        card = self._cards[position]
        if card.stored and self._view:
            review = self._view.review.id
            self._controller.try_run(
                lambda: self._controller.do(writing.remove_point, review=review, kind=self._kind, position=position)
            )
        else:
            self._remove_card(position)
            self._enable_buttons()

    def _remove_card(self, position: int) -> None:
        card = self._cards.pop(position)
        card.hide()
        card.deleteLater()

    def _enable_buttons(self) -> None:
        editable = bool(self._view and self._view.editable)
        self._add.setVisible(editable and len(self._cards) < MAX_POINTS)
        self._none.setVisible(not self._cards)


class PointCard(Card):
    """Card of a strength or growth point: competency, behaviour and, for a growth point, the next step."""

    def __init__(self, controller: WorkspaceController, kind: PointKind, position: int) -> None:
        super().__init__()
        self._controller, self._kind, self._position = controller, kind, position
        self._view: EditorView | None = None
        self._filling = False
        self.stored = False
        self.removed: Callable[[], None] = _ignore_removal
        self._competency = choice(self.tr("Competency"), [])
        self._behaviour = AutosaveTextEdit(
            self.tr("What they did"), self.tr("What did they do, and what was the result?"), lines=2
        )
        self._next = AutosaveTextEdit(self.tr("Next step"), self.tr("What is the next step?"), lines=1)
        self._remove = icon_button("trash-2", self.tr("Remove this point"), lambda: self.removed())
        self.add(boxes.row((self._competency, 1), self._remove), with_hints(self._behaviour, lambda: self._view))
        if kind is PointKind.GROWTH:
            self.add(with_hints(self._next, lambda: self._view, self._next.accessibleName()))
        self._competency.currentIndexChanged.connect(lambda _index: self._changed())
        for text in (self._behaviour, self._next):
            controller.autosave(text, lambda _text: self.store())
        self._behaviour.textChanged.connect(self._enable_next)
        self._enable_next()

    def start_writing(self, view: EditorView) -> None:
        """Show an empty card and put the cursor into it."""
        self._fill(view)
        self.show()  # a layout would show it only later, and what is hidden takes no cursor
        self._behaviour.focus_end()

    def show_point(self, view: EditorView, point: PointRow) -> None:
        """Show the stored values, except in a field that is being edited."""
        self._fill(view)
        self.stored = True
        self._filling = True
        choose(self._competency, point.competency_code)
        self._behaviour.show_text(point.behaviour)
        self._next.show_text(point.next_step)
        self._filling = False

    def store(self) -> None:
        """Store the point, if it has a behaviour."""
        if self._view is None or not self._behaviour.toPlainText().strip():
            return
        stored = {(point.kind, point.position): point for point in self._view.points}
        before = stored.get((self._kind, self._position))
        self.stored = True
        self._controller.do(
            writing.write_point,
            review=self._view.review.id,
            kind=self._kind,
            position=self._position,
            competency=self._competency.currentData(),
            behaviour=self._behaviour.toPlainText(),
            next_step=self._next.toPlainText(),
            evidence=before.evidence_id if before else None,
        )

    def _fill(self, view: EditorView) -> None:
        self._view = view
        self._filling = True
        if not self._competency.count():
            for code, item in view.items.items():
                if not item.excluded:
                    self._competency.addItem(f"{code}  {item.competency.name}", code)
        self._filling = False
        for text in (self._behaviour, self._next):
            text.setReadOnly(not view.editable)
        self._competency.setEnabled(view.editable)
        self._remove.setVisible(view.editable)

    def _enable_next(self) -> None:
        """Enable the next step once the behaviour is written: they are stored together."""
        self._next.setEnabled(bool(self._behaviour.toPlainText().strip()))

    def _changed(self) -> None:
        if not self._filling:
            self._controller.try_run(self.store)


def _ignore_removal() -> None:
    """Default handler of the Remove button."""
