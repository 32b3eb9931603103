"""Form for one piece of evidence: behaviour, date and competencies first, and the details on request."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget
from typing_extensions import override

from models.domain.drafts import DraftKey
from models.domain.evidence import EvidenceId, EvidenceSource, EvidenceStrength, Observation
from models.domain.reviews import ReviewId
from models.library.reference import load_reference
from models.operations.drafts import submitting
from models.operations.evidence import add_evidence, edit_evidence
from models.queries.review_content import EvidenceRow
from models.views.review import EditorView
from ui.framework.controller import WorkspaceController
from ui.language.format import day
from ui.language.translation import options_of, translate
from ui.pages.review.competency_ticks import CompetencyTicks
from ui.pages.review.hint_list import with_hints
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import DateField, button, choice, choose, field
from ui.widgets.fold import Fold
from ui.widgets.text import AutosaveLineEdit, AutosaveTextEdit, label

WAITING = ("situation", "impact", "artefact")
"""What can be written before it is said what was done. Until then it waits and is no evidence."""


class EvidenceForm(Card):
    """Form of a piece of evidence. It is stored once it has a behaviour; until then the text is a draft."""

    closed = Signal()
    next_asked = Signal()
    """The form was closed to write evidence for the next competency that needs some."""

    def __init__(
        self, controller: WorkspaceController, view: EditorView, code: str, evidence: EvidenceRow | None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("Evidence", "Edit evidence")
            if evidence
            else QCoreApplication.translate("Evidence", "New evidence")
        )
        self._controller, self._view, self._review = controller, view, view.review
        self.evidence_id = evidence.id if evidence else None
        self.is_new = evidence is None
        self._code = code
        self._codes = evidence.competencies if evidence else (code,)
        self._ticks = CompetencyTicks(view, code)
        self._ticks.chosen.connect(self._set_competencies)
        self._filling = True
        self._situation = AutosaveTextEdit(self.tr("Situation"), self.tr("When and where?"), lines=1)
        self._behaviour = AutosaveTextEdit(
            self.tr("What they did"), self.tr("What did they do? One action someone else could have observed."), lines=2
        )
        self._impact = AutosaveTextEdit(self.tr("Impact"), self.tr("What was the result, and for whom?"), lines=1)
        self._artefact = AutosaveLineEdit(self.tr("Where to find it"), self.tr("Link, ticket or document"))
        self.note.setMinimumWidth(1)  # where there is no room for it, it gives way
        self._texts = {
            "situation": self._situation,
            "behaviour": self._behaviour,
            "impact": self._impact,
            "artefact": self._artefact,
        }
        self._day = DateField(self.tr("Date"), self._proposed())
        self._day.set_last(date.today())  # what is still to come is no evidence
        self._warning = label(kind="caption", tone="negative", wraps=True)
        self._dimension = _box(
            self.tr("Impact on"),
            [("–", ""), *((dimension.name, dimension.code) for dimension in load_reference().impact_dimensions)],
        )
        self._source = _box(self.tr("Observed by"), options_of(EvidenceSource))
        self._strength = _box(self.tr("Strength of evidence"), options_of(EvidenceStrength))
        self._details = Fold(self.tr("Situation, impact and source"), self._detail_fields())
        self._build()
        if evidence:
            self.show_evidence(evidence)
        else:
            choose(self._strength, EvidenceStrength.DATED_EVENT)
            for name, text in waiting(controller, view.review.id, code).items():
                self._texts[name].show_text(text)
        self._details.set_shown(self._has_details())
        self._filling = False
        self._show_warnings()
        self._connect()

    def start_writing(self) -> None:
        """Focus the first field."""
        self.show()  # a layout would show it only later, and what is hidden takes no cursor
        self._behaviour.focus_end()

    def flush(self) -> None:
        """Store what has been typed."""
        for text in self._texts.values():
            text.flush()

    def has_draft(self) -> bool:
        """Whether there is a draft that is not stored as evidence."""
        return self.evidence_id is None and any(self._texts[name].toPlainText() for name in WAITING)

    def show_evidence(self, evidence: EvidenceRow) -> None:
        """Show the stored values, except in a field that is being edited."""
        self._filling = True
        self._codes = evidence.competencies
        self._ticks.show_codes(self._codes)
        for name, text in self._texts.items():
            text.show_text(getattr(evidence, name))
        self._day.set_last(max(date.today(), evidence.happened_on))
        self._day.show_value(evidence.happened_on)
        choose(self._dimension, evidence.impact_dimension)
        choose(self._source, evidence.source)
        choose(self._strength, evidence.strength)
        self._filling = False
        self._show_warnings()

    def store(self) -> None:
        """Store the evidence if it has a behaviour; otherwise keep the draft."""
        if self._filling:
            return
        if not self._behaviour.toPlainText().strip():
            if self.evidence_id is None:
                self._keep_waiting()
            return
        observation = self._observation()
        if self.evidence_id is None:
            add = submitting(add_evidence, [_key(self._review.id, self._code, name) for name in WAITING])
            self._controller.create(self._set_evidence_id, add, review=self._review.id, observation=observation)
        else:
            self._controller.do(edit_evidence, evidence=self.evidence_id, observation=observation)

    def _observation(self) -> Observation:
        texts = {name: text.toPlainText() for name, text in self._texts.items()}
        return Observation(
            happened_on=self._day.last_valid(),
            competencies=self._codes,
            impact_dimension=self._dimension.currentData(),
            source=EvidenceSource(self._source.currentData()),
            strength=EvidenceStrength(self._strength.currentData()),
            **texts,
        )

    def _set_evidence_id(self, evidence: EvidenceId) -> None:
        self.evidence_id = evidence

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it, from any field."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def rejected_date(self) -> str:
        """What to say of a date that is none and goes with the form; nothing if there is none."""
        self._day.flush()
        if not self._day.is_typed():
            return ""
        text = self.tr("“{0}” is not a date and was not saved. The evidence is dated {1}.")
        return text.format(self._day.text(), day(self._day.last_valid()))

    def _close(self) -> bool:
        """Close it, unless its date is none: then that comes first. Returns whether it is closed."""
        self._day.flush()
        if self._day.is_typed():
            self._day.setFocus()
            return False
        self.closed.emit()
        return True

    def _close_and_go_on(self) -> None:
        if self._close():
            self.next_asked.emit()

    def _proposed(self) -> date:
        """Today, or the nearest day of the period; never one that is still to come."""
        low, high = self._review.period
        return min(max(date.today(), low), high, date.today())

    def _keep_waiting(self) -> None:
        there = waiting(self._controller, self._review.id, self._code)
        for name in WAITING:
            text = self._texts[name].toPlainText()
            if text != there.get(name, ""):
                self._controller.store_draft(_key(self._review.id, self._code, name), text or None)

    def _changed(self) -> None:
        self._show_warnings()
        if not self._filling:
            self._controller.try_run(self.store)

    def _set_competencies(self, codes: list[str]) -> None:
        """One occasion may say something about several competencies."""
        self._codes = tuple(codes)
        self._changed()

    def _has_details(self) -> bool:
        written = any(self._texts[name].toPlainText() for name in WAITING)
        return written or bool(self._dimension.currentData())

    def _show_warnings(self) -> None:
        """What counts and what does not, while it is written."""
        low, high = self._review.period
        flag = self._view.evidence_flag(self._observation())
        warning = translate(flag) if flag else ""
        if not low <= self._day.last_valid() <= high:
            warning = self.tr("Outside {0} – {1}. It does not count for this review.").format(day(low), day(high))
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        started = bool(self._behaviour.toPlainText().strip())
        self.note.setText(
            self.tr("Saved as you type.") if started else self.tr("Fill in “What they did” to make it count.")
        )

    def _connect(self) -> None:
        for text in self._texts.values():
            self._controller.autosave(text, lambda _text: self.store())
        self._behaviour.textChanged.connect(self._show_warnings)
        self._controller.autosave_day(self._day, self._changed)
        for box in (self._dimension, self._source, self._strength):
            box.currentIndexChanged.connect(lambda _index: self._changed())
        for keys, act in (
            ("Ctrl+Return", self._close),
            ("Ctrl+Enter", self._close),
            ("Ctrl+Shift+Return", self._close_and_go_on),
            ("Ctrl+Shift+Enter", self._close_and_go_on),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build(self) -> None:
        name = label(self._day.accessibleName(), "caption", "2")
        name.setBuddy(self._day)
        when = boxes.row(name, (self._day, 1), (self._warning, 2), spacing=10)
        done = button(self.tr("Done"), self._close)
        done.setToolTip(self.tr("Ctrl+Enter"))
        go_on = button(self.tr("Continue with the next"), self._close_and_go_on)
        go_on.setToolTip(self.tr("Ctrl+Shift+Enter: add evidence to the next competency that needs some"))
        self.add(
            with_hints(self._behaviour, lambda: self._view, self._behaviour.accessibleName()),
            when,
            self._ticks,
            self._details,
            boxes.row(0, go_on, done),
        )

    def _detail_fields(self) -> QWidget:
        result = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for at, item in enumerate((self._source, self._strength, self._dimension, self._artefact)):
            grid.addWidget(field(item.accessibleName(), item), at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        texts = (
            with_hints(text, lambda: self._view, text.accessibleName()) for text in (self._situation, self._impact)
        )
        boxes.column(*texts, grid, inside=result)
        return result


def waiting(controller: WorkspaceController, review: ReviewId, code: str) -> dict[str, str]:
    """Draft of new evidence that has no behaviour yet."""
    found = {name: controller.draft(_key(review, code, name)) for name in WAITING}
    return {name: text for name, text in found.items() if text}


def _key(review: ReviewId, code: str, name: str) -> DraftKey:
    return DraftKey(f"review:{review}", f"evidence:{code}:{name}")


def _box(name: str, options: Sequence[tuple[str, object]]) -> QComboBox:
    """A choice that can be narrower than its longest option."""
    result = choice(name, options)
    result.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    result.setMinimumContentsLength(6)
    return result
