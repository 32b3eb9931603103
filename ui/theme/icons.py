"""Lucide icons, painted in the colours of the theme at any size."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.support.resources import resource
from ui.theme.theme import scaled, tokens


@cache
def _drawing(name: str, code: str) -> QSvgRenderer:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    coloured = source.replace("currentColor", code).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(coloured.encode()))


def paint_icon(painter: QPainter, name: str, code: str, rect: QRectF) -> None:
    """Draw an icon in one colour."""
    _drawing(name, code).render(painter, rect)


class _Engine(QIconEngine):
    """Draws the icon in the colour of the tokens in force."""

    def __init__(self, name: str, tone: str, active: str) -> None:
        super().__init__()
        self._name, self._tone, self._active = name, tone, active

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tone = self._tone
        if mode == QIcon.Mode.Disabled:
            tone = "text3"
        elif state == QIcon.State.On or mode == QIcon.Mode.Selected:
            tone = self._active
        paint_icon(painter, self._name, getattr(tokens(), tone), QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return result

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tone, self._active)


def icon(name: str, tone: str = "text2", active: str = "text") -> QIcon:
    """An icon of `resources/icons`; `tone` and `active` name tokens."""
    return QIcon(_Engine(name, tone, active))


class IconView(QWidget):
    """An icon as a widget. Text beside it has its meaning."""

    def __init__(self, name: str, tone: str = "text2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size = name, tone, size
        self.setFixedSize(size, size)

    def set_icon(self, name: str, tone: str) -> None:
        """Show an icon."""
        self._name, self._tone = name, tone
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, larger with the zoom."""
        self.setFixedSize(scaled(self._size), scaled(self._size))
        painter = QPainter(self)
        paint_icon(painter, self._name, getattr(tokens(), self._tone), QRectF(self.rect()))
        painter.end()
