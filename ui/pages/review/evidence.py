"""Evidence of a competency: one card per item, edited in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.domain.evidence import EvidenceSource, EvidenceStrength
from models.library.reference import load_reference
from models.operations.evidence import remove_evidence
from models.queries.review_content import EvidenceRow
from models.views.review import EditorItem, EditorView
from ui.framework.controller import WorkspaceController
from ui.language.format import day
from ui.language.translation import translate
from ui.pages.review.evidence_form import EvidenceForm, waiting
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.controls import button, icon_button
from ui.widgets.focus import tab_on
from ui.widgets.text import label


class EvidenceList(QWidget):
    """All evidence of the open competency; one card at a time is open for writing, a new one above the others."""

    opened = Signal(QWidget)
    """A card was opened for writing and wants to be seen."""
    next_asked = Signal()
    """Evidence is to be written for the next competency that needs some."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._view: EditorView | None = None
        self._item: EditorItem | None = None
        self._open: EvidenceForm | None = None
        self._has_draft = False
        self._title = label(kind="heading")
        self._add = button(self.tr("Add evidence"), self.start_evidence, icon_name="plus")
        self._add.setToolTip("E")
        head = boxes.row(self._title, 0, self._add)
        self._none = label(tone="3", wraps=True)
        self._cards = boxes.column()
        boxes.column(head, self._none, self._cards, inside=self)

    def show_item(self, view: EditorView, item: EditorItem) -> None:
        """Show the evidence of a competency; a card that is being written stays as it is."""
        other = self._item is None or self._view is None or self._item.code != item.code
        other = other or (self._view is not None and self._view.review.id != view.review.id)
        if other:
            self._close()
        unchanged = not other and self._item is not None and self._item.evidence == item.evidence
        unchanged = unchanged and self._view is not None and self._view.editable == view.editable
        self._view, self._item = view, item
        if other:
            self._has_draft = bool(waiting(self._controller, view.review.id, item.code))
        self._title.setText(self.tr("Evidence") + (f"  {len(item.evidence)}" if item.evidence else ""))
        self._add.setVisible(view.editable and not item.excluded)
        if not unchanged:
            self._rebuild_cards()
        self._show_hint()

    def start_evidence(self) -> None:
        """Open an empty card, or the unfinished one."""
        if self._view and self._item and self._view.editable and not self._item.excluded:
            self._close()
            self._open_form(None)

    def edit(self, evidence: EvidenceRow) -> None:
        """Open a card for writing."""
        self._close()
        self._open_form(evidence)

    def _show_hint(self) -> None:
        """Show what to do next, or that a piece is unfinished."""
        assert self._item is not None  # noqa: S101 - said of a competency
        unfinished = self._has_draft and not self._open
        text = self.tr("No evidence yet.")
        if self._view and not self._view.editable:
            text = self.tr("No evidence was recorded for this competency.")
        if unfinished:
            text = self.tr("1 unfinished item. Add what they did to make it count.")
        self._none.setText(text)
        self._none.setVisible(unfinished or not (self._item.evidence or self._open))

    def _rebuild_cards(self) -> None:
        open_form = self._open
        if open_form:
            self._cards.removeWidget(open_form)
        clear_layout(self._cards)
        placed = False
        for evidence in self._item.evidence if self._item else ():
            if open_form and evidence.id == open_form.evidence_id:
                open_form.show_evidence(evidence)
                self._cards.insertWidget(0 if open_form.is_new else self._cards.count(), open_form)
                placed = True
            else:
                self._cards.addWidget(self._card(evidence))
        if open_form and not placed:
            if open_form.evidence_id is None:
                self._cards.insertWidget(0, open_form)
            else:  # it has been removed, by undo perhaps
                self._open = None
                open_form.deleteLater()
        tab_on(self._add, self._cards)

    def _card(self, evidence: EvidenceRow) -> QWidget:
        assert self._view is not None  # noqa: S101 - a card is drawn from a view
        card = Card()
        card.column.setContentsMargins(16, 8, 8, 14)
        card.column.setSpacing(4)
        about = evidence.behaviour
        head = boxes.row((label(self._about(evidence), "caption", "3", wraps=True), 1))
        if self._view.editable:
            boxes.add(
                head,
                icon_button("pencil", self.tr("Edit this evidence"), lambda: self.edit(evidence), about=about),
                icon_button("trash-2", self.tr("Remove this evidence"), lambda: self._remove(evidence), about=about),
            )
        card.add(head)
        if flag := self._view.evidence_flag(evidence):
            card.add(label(translate(flag), "caption", "negative", wraps=True))
        card.add(label(" ".join(filter(None, (evidence.situation, evidence.behaviour))), wraps=True))
        if impact := self._impact(evidence):
            card.add(label(impact, tone="2", wraps=True))
        return card

    def _about(self, evidence: EvidenceRow) -> str:
        """Day, source, strength, other competencies and artefact of a piece of evidence."""
        others = [code for code in evidence.competencies if self._item and code != self._item.code]
        parts = (
            day(evidence.happened_on),
            translate(EvidenceSource(evidence.source).label),
            translate(EvidenceStrength(evidence.strength).label),
            ", ".join(others),
            evidence.artefact,
        )
        return " · ".join(filter(None, parts))

    def _impact(self, evidence: EvidenceRow) -> str:
        names = {dimension.code: dimension.name for dimension in load_reference().impact_dimensions}
        on = names.get(evidence.impact_dimension or "", "")
        if on and evidence.impact:
            return self.tr("Impact on {0}: {1}").format(on, evidence.impact)
        if on:
            return self.tr("Impact on {0}").format(on)
        return self.tr("Impact: {0}").format(evidence.impact) if evidence.impact else ""

    def _remove(self, evidence: EvidenceRow) -> None:
        self._controller.try_run(lambda: self._controller.do(remove_evidence, evidence=evidence.id))

    def _open_form(self, evidence: EvidenceRow | None) -> None:
        assert self._view is not None and self._item is not None  # noqa: S101, PT018 - opened on a competency
        self._open = EvidenceForm(self._controller, self._view, self._item.code, evidence)
        self._open.closed.connect(self._finish)
        self._open.next_asked.connect(self.next_asked)
        self._rebuild_cards()
        self._show_hint()
        self._open.start_writing()
        self.opened.emit(self._open)

    def _finish(self) -> None:
        self._close()
        self._add.setFocus()  # not lost with the form, and the keys that rate are heard here

    def _close(self) -> None:
        if self._open:
            form, self._open = self._open, None
            form.flush()
            if form.evidence_id is not None and (rejected := form.rejected_date()):
                self._controller.failed.emit(rejected)
            if form.isAncestorOf(self.window().focusWidget()):
                self._add.setFocus()
            self._cards.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._has_draft = form.has_draft()
            self._rebuild_cards()
            self._show_hint()
