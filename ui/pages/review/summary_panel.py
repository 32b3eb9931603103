"""Summary tab: text, conclusion, strengths and growth points."""

from PySide6.QtWidgets import QWidget

from models.domain.reviews import PointKind, ReviewId
from models.operations import reviews as writing
from models.views.review import EditorView
from ui.framework.controller import WorkspaceController
from ui.pages.review.decision import DecisionCard
from ui.pages.review.hint_list import with_hints
from ui.pages.review.points import Points
from ui.widgets import boxes
from ui.widgets.layouts import ScrollColumn
from ui.widgets.text import AutosaveTextEdit, label

MAX_WIDTH = 860


class SummaryPanel(ScrollColumn):
    """Editor of the first page of the report: summary, conclusion, strengths and growth points."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__(spacing=0)
        self._controller = controller
        self._view: EditorView | None = None
        self._summary = AutosaveTextEdit(
            self.tr("Summary"),
            self.tr("Summarise the period in two or three sentences."),
            lines=6,
        )
        self._decision = DecisionCard(controller)
        self._strengths = Points(controller, PointKind.STRENGTH)
        self._growth = Points(controller, PointKind.GROWTH)
        self._build()
        controller.autosave(self._summary, self._store_summary)

    def show_view(self, view: EditorView) -> None:
        """Show a review."""
        if self._view is None or self._view.review.id != view.review.id:
            self._summary.flush()
            self._summary.forget()
        self._view = view
        self._summary.show_text(view.review.summary)
        self._summary.setReadOnly(not view.editable)
        self._decision.show_view(view)
        self._strengths.show_view(view)
        self._growth.show_view(view)

    def write_summary(self) -> None:
        """Focus the summary."""
        self._summary.focus_end()

    def decide(self) -> None:
        """Go to where the conclusion is decided."""
        self._decision.take_focus()

    def _store_summary(self, text: str) -> None:
        self._controller.do(writing.write_summary, review=self._review(), summary=text)

    def _review(self) -> ReviewId:
        assert self._view is not None  # noqa: S101 - nothing can be typed before a review is shown
        return self._view.review.id

    def _build(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(MAX_WIDTH)
        row = boxes.row((inner, 1), 0)
        column = boxes.column(
            label(self.tr("Summary"), "heading"),
            with_hints(self._summary, lambda: self._view),
            self._decision,
            inside=inner,
            spacing=12,
        )
        column.addSpacing(6)
        column.addWidget(self._strengths)
        column.addSpacing(6)
        boxes.add(column, self._growth, 0)
        self.column.addLayout(row)
        self.column.addStretch()
