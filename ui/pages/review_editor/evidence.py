"""The evidence of a competency: one card a piece, written in place: what was done, in which situation, with what impact."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.actions.evidence import add_evidence, edit_evidence, remove_evidence
from models.queries.editor import EditorItem, EditorView
from models.queries.review_content import EvidenceRow
from models.reviews import EvidenceSource, EvidenceStrength, Observation
from models.rubric.reference import load_reference
from ui.page import empty_out
from ui.session import Session
from ui.widgets.codes import Codes
from ui.widgets.controls import DateField, button, choice, choose, field, icon_button, tab_on
from ui.widgets.format import day
from ui.widgets.surfaces import Card
from ui.widgets.text import KeptLine, KeptText, label


class EvidenceList(QWidget):
    """All evidence of the open competency; one card at a time is open for writing."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._view: EditorView | None = None
        self._item: EditorItem | None = None
        self._open: EvidenceForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        self._title = label(kind="heading")
        head.addWidget(self._title)
        head.addStretch()
        self._add = button(self.tr("Add evidence"), self.begin, picture="plus")
        self._add.setToolTip("E")
        head.addWidget(self._add)
        column.addLayout(head)
        self._none = label(tone="3", wraps=True)
        column.addWidget(self._none)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        column.addLayout(self._cards)

    def show_item(self, view: EditorView, item: EditorItem) -> None:
        """Show the evidence of a competency; a card that is being written stays as it is."""
        other = self._item is None or self._item.code != item.code
        if other:
            self._close()
        unchanged = not other and self._item is not None and self._item.evidence == item.evidence
        unchanged = unchanged and self._view is not None and self._view.editable == view.editable
        self._view, self._item = view, item
        self._title.setText(self.tr("Evidence") + (f"  {len(item.evidence)}" if item.evidence else ""))
        self._add.setVisible(view.editable and not item.left_out)
        self._none.setText(self.tr("None yet. A rating needs evidence dated in the period before it can be submitted."))
        self._none.setVisible(not item.evidence and self._open is None)
        if not unchanged:
            self._draw()

    def begin(self) -> None:
        """Open an empty card."""
        if self._view and self._item and self._view.editable and not self._item.left_out:
            self._close()
            self._open_form(None)

    def edit(self, evidence: EvidenceRow) -> None:
        """Open a card for writing."""
        self._close()
        self._open_form(evidence)

    def _draw(self) -> None:
        writing_id = self._open.evidence_id if self._open else None
        keep = self._open
        if keep:
            self._cards.removeWidget(keep)
        empty_out(self._cards)
        placed = False
        for evidence in self._item.evidence if self._item else ():
            if keep and evidence.id == writing_id:
                keep.show_evidence(evidence)
                self._cards.addWidget(keep)
                placed = True
            else:
                self._cards.addWidget(self._card(evidence))
        if keep and not placed:
            if writing_id is None:
                self._cards.insertWidget(0, keep)
            else:  # it has been removed, by undo perhaps
                self._open = None
                keep.deleteLater()
        tab_on(self._add, self._cards)

    def _card(self, evidence: EvidenceRow) -> QWidget:
        assert self._view is not None  # noqa: S101 - a card is drawn from a view
        card = Card()
        card.column.setSpacing(4)
        head = QHBoxLayout()
        others = [code for code in evidence.competencies if self._item and code != self._item.code]
        about = " · ".join(
            part
            for part in (
                day(evidence.happened_on),
                source_words()[evidence.source],
                ", ".join(others),
                evidence.artefact,
            )
            if part
        )
        head.addWidget(label(about, "caption", "3", wraps=True), 1)
        if self._view.editable:
            head.addWidget(icon_button("pencil", self.tr("Edit this evidence"), lambda: self.edit(evidence)))
            head.addWidget(icon_button("trash-2", self.tr("Remove this evidence"), lambda: self._remove(evidence)))
        said = label(" ".join(filter(None, (evidence.situation, evidence.behaviour))), wraps=True)
        card.add(head, said)
        if evidence.impact:
            card.add(label(self.tr("Impact: {0}").format(evidence.impact), tone="2", wraps=True))
        return card

    def _remove(self, evidence: EvidenceRow) -> None:
        self._session.attempt(lambda: self._session.do(remove_evidence, evidence=evidence.id))

    def _open_form(self, evidence: EvidenceRow | None) -> None:
        assert self._view is not None and self._item is not None  # noqa: S101, PT018 - opened on a competency
        self._open = EvidenceForm(self._session, self._view, self._item.code, evidence)
        self._open.closed.connect(self._close)
        self._none.hide()
        self._draw()
        self._open.begin()

    def _close(self) -> None:
        if self._open:
            form, self._open = self._open, None
            form.settle()
            if form.isAncestorOf(self.window().focusWidget()):
                self._add.setFocus()  # not lost with the form, and the keys that rate are heard here
            self._cards.removeWidget(form)
            form.hide()
            form.deleteLater()
            if self._item:
                self._draw()
                self._none.setVisible(not self._item.evidence)


class EvidenceForm(Card):
    """One piece of evidence open for writing. It is stored from its first words on, and again whenever it changes."""

    closed = Signal()

    def __init__(self, session: Session, view: EditorView, code: str, evidence: EvidenceRow | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Evidence", "Edit evidence") if evidence else translate("Evidence", "New evidence"))
        self._session, self._review = session, view.review
        self.evidence_id = evidence.id if evidence else None
        self._code = code
        self._codes = evidence.competencies if evidence else (code,)
        others = {one: item.competency.name for one, item in view.items.items() if one != code and not item.left_out}
        self._also = Codes(self.tr("Also shows"), self.tr("Another competency it says something about"), others)
        self._also.chosen.connect(self._tie)
        self._filling = True
        self.behaviour = KeptText(
            self.tr("What they did"), self.tr("What did they do? One thing somebody could have seen."), lines=2
        )
        self._situation = KeptText(self.tr("Situation"), self.tr("When and where was that?"), lines=2)
        self._impact = KeptText(self.tr("Impact"), self.tr("What came of it, for whom?"), lines=2)
        low, high = view.review.period_starts_on, view.review.period_ends_on
        self._day = DateField(self.tr("Date"), min(max(date.today(), low), high))
        self._dimension = choice(
            self.tr("Impact on"),
            [("–", ""), *((one.name, one.code) for one in load_reference().impact_dimensions)],
        )
        self._artefact = KeptLine(self.tr("Where it can be seen"), self.tr("Link, ticket or document"))
        self._texts = (self.behaviour, self._situation, self._impact, self._artefact)
        self._source = choice(self.tr("Seen by"), [(words, key) for key, words in source_words().items()])
        self._strength = choice(self.tr("Stands on"), [(words, int(key)) for key, words in strength_words().items()])
        self._build()
        if evidence:
            self.show_evidence(evidence)
        else:
            choose(self._strength, int(EvidenceStrength.DATED_EVENT))
        self._filling = False
        self._allow()
        for text in self._texts:
            session.keep(text, lambda _text: self.store())
        self.behaviour.textChanged.connect(self._allow)
        self._day.dateChanged.connect(lambda _date: self._changed())
        for box in (self._dimension, self._source, self._strength):
            box.currentIndexChanged.connect(lambda _index: self._changed())

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.show()  # a layout would show it only later, and what is hidden takes no cursor
        self.behaviour.setFocus()

    def settle(self) -> None:
        """Store what has been typed."""
        for text in self._texts:
            text.settle()

    def show_evidence(self, evidence: EvidenceRow) -> None:
        """Show what is stored, where nothing newer is being typed."""
        self._filling = True
        self._codes = evidence.competencies
        self._also.show_codes([one for one in self._codes if one != self._code])
        self.behaviour.show_text(evidence.behaviour)
        self._situation.show_text(evidence.situation)
        self._impact.show_text(evidence.impact)
        self._day.set_value(evidence.happened_on)
        choose(self._dimension, evidence.impact_dimension)
        choose(self._source, evidence.source)
        choose(self._strength, evidence.strength)
        self._artefact.show_text(evidence.artefact)
        self._filling = False

    def store(self) -> None:
        """Write the evidence down. Nothing is stored before there are words about what was done."""
        if self._filling or not self.behaviour.toPlainText().strip():
            return
        observation = Observation(
            happened_on=self._day.value(),
            behaviour=self.behaviour.toPlainText(),
            competencies=self._codes,
            situation=self._situation.toPlainText(),
            impact=self._impact.toPlainText(),
            impact_dimension=self._dimension.currentData(),
            artefact=self._artefact.toPlainText(),
            source=EvidenceSource(self._source.currentData()),
            strength=EvidenceStrength(self._strength.currentData()),
        )
        if self.evidence_id is None:
            outcome = self._session.workspace.do(add_evidence, review=self._review.id, observation=observation)
            self.evidence_id = outcome.result
            self._session.tell(outcome)
        else:
            self._session.do(edit_evidence, evidence=self.evidence_id, observation=observation)

    def _changed(self) -> None:
        if not self._filling:
            self._session.attempt(self.store)

    def _tie(self, others: list[str]) -> None:
        """One occasion may say something about several competencies."""
        self._codes = (self._code, *others)
        self._also.show_codes(others)
        self._changed()

    def _allow(self) -> None:
        """The rest is kept with what was done, so that comes first."""
        begun = bool(self.behaviour.toPlainText().strip())
        for text in self._texts[1:]:
            text.setEnabled(begun)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.addWidget(field(self.tr("What they did"), self.behaviour), 0, 0, 1, 2)
        grid.addWidget(field(self.tr("Situation"), self._situation), 1, 0)
        grid.addWidget(field(self.tr("Impact"), self._impact), 1, 1)
        grid.addWidget(field(self.tr("Date"), self._day), 2, 0)
        grid.addWidget(field(self.tr("Impact on"), self._dimension), 2, 1)
        grid.addWidget(field(self.tr("Seen by"), self._source), 3, 0)
        grid.addWidget(field(self.tr("Stands on"), self._strength), 3, 1)
        grid.addWidget(field(self._artefact.accessibleName(), self._artefact), 4, 0, 1, 2)
        grid.addWidget(self._also, 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("Kept while you type."), "caption", "3"))
        foot.addStretch()
        foot.addWidget(button(self.tr("Done"), self.closed.emit))
        self.add(grid, foot)


def source_words() -> dict[str, str]:
    """Who saw it, in words."""
    translate = QCoreApplication.translate
    return {
        EvidenceSource.MANAGER: translate("Evidence", "manager"),
        EvidenceSource.TECH_LEAD: translate("Evidence", "tech lead"),
        EvidenceSource.PEER: translate("Evidence", "peer"),
        EvidenceSource.SELF: translate("Evidence", "the engineer"),
    }


def strength_words() -> dict[EvidenceStrength, str]:
    """How firmly it stands, in words."""
    translate = QCoreApplication.translate
    return {
        EvidenceStrength.RECOLLECTION: translate("Evidence", "recollection"),
        EvidenceStrength.DATED_EVENT: translate("Evidence", "dated event"),
        EvidenceStrength.MEASURED_OR_LINKED: translate("Evidence", "measured or linked"),
    }
