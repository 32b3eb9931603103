"""The summary of a review: the period in the reviewer's words, the conclusion, top strengths and growth points."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.actions import reviews as writing
from models.assessment.values import Conclusion
from models.queries.editor import EditorView
from models.reviews import PointKind, ReviewId
from ui.pages.review_editor.hints_below import hinted
from ui.pages.review_editor.points import Points
from ui.session import Session
from ui.translation import spoken
from ui.widgets.controls import choice, choose
from ui.widgets.layouts import ScrollColumn
from ui.widgets.surfaces import Card
from ui.widgets.text import KeptText, label

WIDEST = 860


class SummaryPanel(ScrollColumn):
    """What stands on the first page of the report."""

    def __init__(self, session: Session) -> None:
        super().__init__(spacing=0)
        self._session = session
        self._view: EditorView | None = None
        self._filling = False
        self._summary = KeptText(
            self.tr("Summary"),
            self.tr("What was this period about? Two or three sentences a reader will remember."),
            lines=6,
        )
        self._suggested = label(tone="2", wraps=True)
        self._conclusion = choice(self.tr("Conclusion"), [])
        self._reason = KeptText(self.tr("Reason"), self.tr("Why do you decide otherwise? Both are kept."), lines=2)
        self._reason_field = hinted(self._reason, self._reason.accessibleName())
        self._strengths = Points(session, PointKind.STRENGTH)
        self._growth = Points(session, PointKind.GROWTH)
        self._build()
        session.keep(self._summary, self._store_summary)
        session.keep(self._reason, lambda _text: self._store_conclusion())
        self._conclusion.currentIndexChanged.connect(lambda _index: self._chosen())

    def show_view(self, view: EditorView) -> None:
        """Show a review."""
        if self._view is None or self._view.review.id != view.review.id:
            for text in (self._summary, self._reason):
                text.settle()
                text.forget()
        self._view = view
        self._filling = True
        suggested = view.score.conclusion
        self._suggested.setText(self.tr("The ratings suggest: {0}.").format(spoken(suggested.words)))
        if not self._conclusion.count():
            self._conclusion.addItem(self.tr("As the ratings suggest"), "")
            for one in Conclusion:
                self._conclusion.addItem(spoken(one.words), one.value)
        if not self._reason.has_unsaved():
            choose(self._conclusion, view.review.conclusion)
        self._summary.show_text(view.review.summary)
        self._reason.show_text(view.review.conclusion_reason)
        self._reason_field.setVisible(bool(self._conclusion.currentData()))
        for text in (self._summary, self._reason):
            text.setReadOnly(not view.editable)
        self._conclusion.setEnabled(view.editable)
        self._strengths.show_view(view)
        self._growth.show_view(view)
        self._filling = False

    def write_summary(self) -> None:
        """Put the cursor into the summary."""
        self._summary.write_on()

    def _store_summary(self, text: str) -> None:
        self._session.do(writing.write_summary, review=self._review(), summary=text)

    def _chosen(self) -> None:
        if self._filling:
            return
        chosen = self._conclusion.currentData()
        self._reason_field.setVisible(bool(chosen))
        if chosen and not self._reason.toPlainText().strip():
            self._reason.setFocus()  # it is stored with its reason, not before
        else:
            self._session.attempt(self._store_conclusion)

    def _store_conclusion(self) -> None:
        chosen, reason = self._conclusion.currentData(), self._reason.toPlainText()
        if chosen and not reason.strip():
            return
        conclusion = Conclusion(chosen) if chosen else None
        self._session.do(writing.decide_conclusion, review=self._review(), conclusion=conclusion, reason=reason)

    def _review(self) -> ReviewId:
        assert self._view is not None  # noqa: S101 - nothing can be typed before a review is shown
        return self._view.review.id

    def _build(self) -> None:
        row = QHBoxLayout()
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        row.addWidget(inner, 1)
        row.addStretch(0)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Summary"), "heading"))
        column.addWidget(hinted(self._summary))
        card = Card(self.tr("Conclusion"))
        card.add(self._suggested, self._conclusion, self._reason_field)
        column.addWidget(card)
        column.addSpacing(6)
        column.addWidget(self._strengths)
        column.addSpacing(6)
        column.addWidget(self._growth)
        column.addStretch()
        self.column.addLayout(row)
        self.column.addStretch()
