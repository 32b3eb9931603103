"""Anchors and evidence of one competency, in the middle column of the review page."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from models.domain.evidence_rule import EVIDENCE_RULE
from models.domain.reviews import RatingState, ReviewId
from models.operations import reviews as writing
from models.views.opinions import CompetencyOpinions
from models.views.review import EditorItem, EditorView
from ui.framework.controller import WorkspaceController
from ui.language.translation import translate
from ui.pages.review.anchors import Anchors
from ui.pages.review.evidence import EvidenceList
from ui.pages.review.hint_list import with_hints
from ui.pages.review.others_line import OthersLine
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import Card, Notice, Pill
from ui.widgets.controls import button
from ui.widgets.layouts import ScrollColumn
from ui.widgets.text import AutosaveTextEdit, label

MARGIN = 8
LINE = 48
"""Pixels at a zoom of 100 % that one step by keyboard scrolls."""


class CompetencyPanel(ScrollColumn):
    """Shows one competency and edits its rating and evidence; its comment is in the bar below."""

    stepped = Signal(int)
    """Go to the next competency (1) or the one before (-1)."""
    next_evidence_asked = Signal()
    """Evidence is to be written for the next competency that needs some."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__(spacing=12)
        self._controller = controller
        self._view: EditorView | None = None
        self.code = ""
        self._title = label(kind="title", wraps=True)
        self._core = Pill()
        self._about = label(tone="2", wraps=True)
        self._excluded_notice = Notice(stays=True)
        self._anchors = Anchors()
        self._not_observed = QPushButton(self.tr("0   Not observed"))
        self._clear = button(self.tr("Clear"), self.clear, kind="link")
        self._rule = Card(self.tr("What each rating needs"))
        self._rule.add(label(translate(EVIDENCE_RULE), tone="2", wraps=True))
        self._need = label(kind="caption", tone="negative", wraps=True)
        self._others = OthersLine()
        self._plan = AutosaveTextEdit(
            self.tr("Plan to observe it"), self.tr("Which work will show it next time?"), lines=1
        )
        self._evidence = EvidenceList(controller)
        self.comment_place = boxes.column()
        """Where the comment scrolls along if there is no room below."""
        self._plan_field = with_hints(self._plan, lambda: self._view, self._plan.accessibleName())
        self._build()
        self._evidence.opened.connect(self.reveal)
        self._evidence.next_asked.connect(self.next_evidence_asked)
        self._anchors.rated.connect(self.rate)
        self._not_observed.clicked.connect(lambda _checked=False: self.not_observed())
        controller.autosave(self._plan, self._store_plan)

    def show_item(self, view: EditorView, code: str, opinions: CompetencyOpinions | None) -> None:
        """Show a competency of the review, with what others answered about it."""
        if code != self.code or self._view is None or self._view.review.id != view.review.id:
            self._plan.flush()
            self._plan.forget()
            self.code = code
            self.verticalScrollBar().setValue(0)
        self._view = view
        item = view.items[code]
        self._title.setText(f"{code}  {item.competency.name}")
        self._core.set_text(self.tr("★ core") if item.competency.core else "", "accent")
        self._about.setText(item.competency.definition)
        self._excluded_notice.setVisible(bool(item.excluded))
        excluded = self.tr("Not applicable in this cycle: {0}").format(item.excluded)
        if item.excluded and self._excluded_notice.text() != excluded:
            self._excluded_notice.show_message(excluded, wrong=False)
        self._rule.setVisible(view.editable and not view.rated)
        self._anchors.show_item(item, view.rubric, view.editable)
        self._show_answer(item, view.editable and not item.excluded)
        self._others.show_item(opinions, item.value)
        self._evidence.show_item(view, item)

    def rate(self, value: int) -> None:
        """Store a rating from a key or a click."""
        if self._view and self._view.items[self.code].value != value:
            self._change_rating(
                lambda: self._controller.do(writing.rate, review=self._review(), competency=self.code, value=value)
            )

    def not_observed(self) -> None:
        """Mark the competency as not observed; an earlier plan to observe it stays."""
        plan = self._plan.toPlainText()
        self._change_rating(
            lambda: self._controller.do(
                writing.mark_not_observed, review=self._review(), competency=self.code, observe_plan=plan
            )
        )

    def clear(self) -> None:
        """Make it blank again."""
        if self._view and self._view.items[self.code].answered:
            self._change_rating(
                lambda: self._controller.do(writing.clear_rating, review=self._review(), competency=self.code)
            )

    def add_evidence(self) -> None:
        """Open an empty card of evidence."""
        self._evidence.start_evidence()

    def toggle_fold(self) -> None:
        """Show all anchors, or the chosen one only."""
        self._anchors.toggle_fold()

    def scroll_by(self, by: int) -> None:
        """Scroll by some lines, downwards if positive; where the focus is does not change."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * scaled(LINE))

    def reveal(self, part: QWidget) -> None:
        """Scroll until all of a part is seen, or as much from its top on as there is room for."""

        def scroll() -> None:
            bar, height = self.verticalScrollBar(), self.viewport().height()
            top = part.mapTo(self.body, QPoint(0, 0)).y() - MARGIN
            bottom = top + part.height() + 2 * MARGIN
            bar.setValue(min(max(bar.value(), bottom - height), top))

        QTimer.singleShot(0, part, scroll)  # once it has its place

    def _show_answer(self, item: EditorItem, writable: bool) -> None:
        not_observed = item.state is RatingState.NOT_OBSERVED
        self._not_observed.setChecked(not_observed)
        self._not_observed.setEnabled(writable)
        self._not_observed.setVisible(writable or not_observed)
        self._clear.setVisible(writable and item.answered)
        self._need.setText(translate(item.need.label) if item.need else "")
        self._plan_field.setVisible(not_observed and (writable or bool(item.observe_plan)))
        self._plan.show_text(item.observe_plan)
        self._plan.setReadOnly(not writable)

    def _store_plan(self, text: str) -> None:
        if self._view and self._view.items[self.code].state is RatingState.NOT_OBSERVED:
            self._controller.do(
                writing.mark_not_observed, review=self._review(), competency=self.code, observe_plan=text
            )

    def _review(self) -> ReviewId:
        assert self._view is not None  # noqa: S101 - nothing can be pressed before a review is shown
        return self._view.review.id

    def _change_rating(self, act: Callable[[], object]) -> None:
        if self._view and not self._view.items[self.code].excluded:
            self._controller.try_run(act)
            self._not_observed.setChecked(self._view.items[self.code].state is RatingState.NOT_OBSERVED)

    def _build(self) -> None:
        self.column.addLayout(boxes.row((self._title, 1), (self._core, 0, Qt.AlignmentFlag.AlignTop), spacing=10))
        self.column.addWidget(self._about)
        self.column.addWidget(self._excluded_notice)
        self.column.addWidget(self._rule)
        self.column.addWidget(self._anchors)
        self._not_observed.setCheckable(True)
        self._not_observed.setAccessibleName(self.tr("Not observed"))
        self.column.addLayout(boxes.flow(self._not_observed, self._anchors.fold_button, 0, self._clear, spacing=14))
        self.column.addWidget(self._need)
        self.column.addWidget(self._others)
        self.column.addWidget(self._plan_field)
        self.column.addLayout(self.comment_place)
        self.column.addSpacing(4)
        self.column.addWidget(self._evidence)
        self.column.addStretch()
        foot = boxes.row(
            button(self.tr("Previous"), lambda: self.stepped.emit(-1), icon_name="chevron-left"),
            0,
            button(self.tr("Next"), lambda: self.stepped.emit(1), icon_name="chevron-right"),
        )
        self.column.addLayout(foot)
