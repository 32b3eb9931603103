"""Line of the standing: from −1 to +1, with the thresholds of the conclusions, the point and its band."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QResizeEvent
from typing_extensions import override

from models.assessment.suggestion import LADDER, is_capped
from models.assessment.values import Score
from ui.charts.chart import Chart
from ui.language.format import rounded, signed
from ui.language.translation import translate
from ui.theme.theme import color, font, scaled, tokens

LOW, HIGH = -1, 1
"""Ends of the line. A standing beyond them is an arrow at the end that points outwards."""
NAMES, LINE, BELOW, SIDE = 18, 14, 20, 4
"""Pixels at a zoom of 100 %: height of the names, of the line and of the numbers below; room at the sides."""


class StandingLine(Chart):
    """Chart of the standing of a score; hidden without a score."""

    def __init__(self) -> None:
        super().__init__(height_follows_width=False)
        self._score: Score | None = None
        self._name_lines = 1
        self.setAccessibleName(self.tr("Standing"))

    def show_score(self, score: Score) -> None:
        """Show a score."""
        self._score = score
        self.setVisible(score.standing is not None)
        text = self.text()
        self.setAccessibleDescription(text)
        self.setToolTip(text)
        self._fit_names()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names a second line where a range is too narrow for one."""
        super().resizeEvent(event)
        self._fit_names()

    def text(self) -> str:
        """Description of the chart in a sentence."""
        score = self._score
        if score is None or score.standing is None:
            return ""
        limits = ", ".join(
            self.tr("{0} from {1}").format(translate(conclusion.label), signed(limit))
            for conclusion, limit in zip(LADDER[1:], score.thresholds, strict=False)
        )
        text = self.tr("Standing {0} ± {1}. {2}.").format(
            signed(score.standing, digits=3), rounded(score.band, 3), limits
        )
        if not is_capped(score):
            return text
        cap = self.tr("Core competencies cap the suggestion at “{0}”.").format(translate(score.conclusion.label))
        return f"{text} {cap}"

    @override
    def sizeHint(self) -> QSize:
        """Size of the names, the line and the numbers."""
        return QSize(scaled(360), self._top() + scaled(LINE + BELOW))

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a card in a small window; names have two lines then."""
        return QSize(scaled(160), self._top() + scaled(LINE + BELOW))

    @override
    def draw(self, painter: QPainter) -> None:
        """Draw the ranges, the thresholds, the band and the point."""
        score = self._score
        if score is None or score.standing is None or score.band is None:
            return
        painter.setFont(font("caption"))
        for place, (left, right) in enumerate(_ranges(score)):
            self._paint_range(painter, place, left, right, LADDER[place] is score.conclusion)
        for limit in score.thresholds:
            self._paint_number(painter, limit)
        if is_capped(score):
            self._paint_cap(painter, score.thresholds[LADDER.index(score.conclusion)])
        self._paint_point(painter, score.standing, score.band)

    def _fit_names(self) -> None:
        metrics = QFontMetricsF(font("caption"))
        named = zip(LADDER, _ranges(self._score), strict=False) if self._score else ()
        rooms = ((translate(name.label), self._x(right) - self._x(left)) for name, (left, right) in named)
        lines = 2 if any(metrics.horizontalAdvance(text) > room for text, room in rooms) else 1
        if lines != self._name_lines:
            self._name_lines = lines
            self.updateGeometry()

    def _top(self) -> int:
        """The height of the names, in pixels."""
        return scaled(NAMES) + (self._name_lines - 1) * round(QFontMetricsF(font("caption")).lineSpacing())

    def _x(self, value: Fraction) -> float:
        share = (min(max(value, Fraction(LOW)), Fraction(HIGH)) - LOW) / (HIGH - LOW)
        return scaled(SIDE) + float(share) * (self.width() - 2 * scaled(SIDE))

    def _paint_range(self, painter: QPainter, place: int, left: Fraction, right: Fraction, suggested: bool) -> None:
        start, end, top = self._x(left), self._x(right), self._top()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens().accent_soft if suggested else tokens().surface2))
        painter.drawRect(QRectF(start + 0.5, top, end - start - 1, scaled(LINE)))
        painter.setPen(color(tokens().text if suggested else tokens().text3))
        area = QRectF(start, 0, end - start, top)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, translate(LADDER[place].label))

    def _paint_number(self, painter: QPainter, limit: Fraction) -> None:
        x, top = self._x(limit), self._top()
        painter.setPen(QPen(color(tokens().border_strong), 1))
        painter.drawLine(QPointF(x, top - 2), QPointF(x, top + scaled(LINE) + 2))
        painter.setPen(color(tokens().text3))
        area = QRectF(x - scaled(30), top + scaled(LINE), scaled(60), scaled(BELOW))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, signed(limit))

    def _paint_cap(self, painter: QPainter, limit: Fraction) -> None:
        """Draw a wall at the upper end of the suggested conclusion, with an arrow away from the point."""
        x, top, size = self._x(limit), self._top(), scaled(5)
        middle = top + scaled(LINE) / 2
        painter.setPen(QPen(color(tokens().negative), scaled(3), c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, top - 2), QPointF(x, top + scaled(LINE) + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens().negative))
        painter.drawPolygon([QPointF(x - 2 * size, middle), QPointF(x, middle - size), QPointF(x, middle + size)])

    def _paint_point(self, painter: QPainter, standing: Fraction, band: Fraction) -> None:
        middle = self._top() + scaled(LINE) / 2
        painter.setPen(QPen(color(tokens().accent), scaled(3), c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(self._x(standing - band), middle), QPointF(self._x(standing + band), middle))
        painter.setPen(QPen(color(tokens().surface), 1.5))
        painter.setBrush(color(tokens().accent))
        at, size = QPointF(self._x(standing), middle), scaled(5)
        if LOW <= standing <= HIGH:
            painter.drawEllipse(at, size, size)
        else:
            outwards = size if standing > HIGH else -size
            corners = (QPointF(outwards, 0), QPointF(-outwards, -size), QPointF(-outwards, size))
            painter.drawPolygon([at - QPointF(outwards, 0) + corner for corner in corners])


def _ranges(score: Score) -> Iterator[tuple[Fraction, Fraction]]:
    """The range of each conclusion, from the lowest on."""
    return pairwise([Fraction(LOW), *score.thresholds, Fraction(HIGH)])
