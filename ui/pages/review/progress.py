"""Progress of a review through its statuses."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.domain.reviews import ReviewState
from models.views.review_status import ReviewStatusView
from ui.language.format import day
from ui.language.translation import translate
from ui.theme.icons import paint_icon
from ui.theme.theme import color, scaled, tokens
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.text import label

PASSAGE = (
    ReviewState.DRAFT,
    ReviewState.SUBMITTED,
    ReviewState.SHARED,
    ReviewState.DISCUSSED,
    ReviewState.ACKNOWLEDGED,
    ReviewState.CLOSED,
)
DONE, NOW, NEXT, LATER = range(4)
NODE = 16
RAIL = 30


class ReviewProgress(Card):
    """The states under each other, joined by a line that is drawn as far as the review has come."""

    def __init__(self, view: ReviewStatusView) -> None:
        super().__init__(self.tr("Status"), note=self.tr("revision {0}").format(view.review.revision))
        now = view.review.state
        reached = PASSAGE.index(ReviewState.ACKNOWLEDGED if now is ReviewState.REFUSED else now)
        rows = boxes.column(spacing=0)
        for at, state in enumerate(PASSAGE):
            when = DONE if at < reached else NOW if at == reached else NEXT if at == reached + 1 else LATER
            if when is NOW and at == len(PASSAGE) - 1:
                when = DONE
            rows.addWidget(_Row(self._name(view, state, when), self._step_text(view, state, when), when, at))
        self.add(rows)

    def _name(self, view: ReviewStatusView, state: ReviewState, when: int) -> str:
        if state is ReviewState.ACKNOWLEDGED:
            if ReviewState.REFUSED in (view.review.state, view.receipt.outcome):
                return translate(ReviewState.REFUSED.list_label)
            if when in (NEXT, LATER):
                return self.tr("Acknowledged or refused")
        return translate(state.list_label)

    def _step_text(self, view: ReviewStatusView, state: ReviewState, when: int) -> str:
        """When it was done, or that it is now or next."""
        if when in (NEXT, LATER):
            return self.tr("next") if when is NEXT else ""
        on = {
            ReviewState.SUBMITTED: view.submitted_on,
            ReviewState.SHARED: view.review.shared_on,
            ReviewState.DISCUSSED: view.review.conversation_on,
            ReviewState.ACKNOWLEDGED: view.receipt.given_on,
            ReviewState.CLOSED: view.closed_on,
        }.get(state)
        parts = [self.tr("now")] if when is NOW else []
        parts += [day(on)] if on else [self.tr("done")] if when is DONE else []
        if state is ReviewState.SHARED and view.appeal_until:
            parts.append(self.tr("appeal possible until {0}").format(day(view.appeal_until)))
        if state is ReviewState.ACKNOWLEDGED and view.receipt.witness_name:
            parts.append(self.tr("witnessed by {0}").format(view.receipt.witness_name))
        return ", ".join(parts)


class _Row(QWidget):
    """One state: its mark on the line, its name, and when."""

    def __init__(self, name: str, text: str, when: int, at: int) -> None:
        super().__init__()
        self._when, self._at = when, at
        self._last = at == len(PASSAGE) - 1
        kind = "strong" if when in (DONE, NOW) else "body"
        column = boxes.column(
            label(name, kind, "" if when in (DONE, NOW) else "2", wraps=True),
            inside=self,
            spacing=0,
            margins=(scaled(RAIL), 2, 0, 8 if not self._last else 2),
        )
        if text:
            tone = "accent" if when is NOW else "3"
            column.addWidget(label(text, "caption", tone, wraps=True))
        column.addStretch()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark: a tick for a finished step, a full ring for the current one, an empty ring for a later one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = scaled(NODE)
        middle = QPointF(size / 2 + 1, 2 + scaled(9))
        done, here = color(tokens().accent), color(tokens().border_strong)
        if self._at:
            painter.setPen(QPen(done if self._when in (DONE, NOW) else here, 2))
            painter.drawLine(QPointF(middle.x(), 0), middle - QPointF(0, size / 2 + 1))
        if not self._last:
            painter.setPen(QPen(done if self._when is DONE else here, 2))
            painter.drawLine(middle + QPointF(0, size / 2 + 1), QPointF(middle.x(), self.height()))
        self._paint_mark(painter, middle, size)
        painter.end()

    def _paint_mark(self, painter: QPainter, middle: QPointF, size: int) -> None:
        colors = tokens()
        accent = color(colors.accent)
        if self._when is DONE:
            painter.setPen(QPen(accent, 1))
            painter.setBrush(accent)
            painter.drawEllipse(middle, size / 2, size / 2)
            inner = size * 0.66
            paint_icon(
                painter,
                "check",
                colors.on_accent,
                QRectF(0, 0, inner, inner).translated(middle - QPointF(inner, inner) / 2),
            )
            return
        painter.setPen(QPen(accent if self._when is NOW else color(colors.outline), 2 if self._when is NOW else 1.5))
        painter.setBrush(color(colors.surface))
        painter.drawEllipse(middle, size / 2 - 1, size / 2 - 1)
        if self._when is NOW:
            painter.setBrush(accent)
            painter.drawEllipse(middle, size / 5, size / 5)
