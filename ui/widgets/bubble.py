"""Bubble with an error message next to a field."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.theme.theme import scaled

WIDTH = 260
"""Pixels at a zoom of 100 % that it asks for."""
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}


class Bubble(QLabel):
    """Lies over the page, below its field or above it, so that nothing moves when it comes or goes; clicks go through it."""

    def __init__(self, field: QWidget, text: str) -> None:
        self._field, self._ground = field, _ground(field)
        super().__init__(text, self._ground)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "bubble")
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        part: QWidget | None = field
        while part is not None and part is not self._ground.parentWidget():
            part.installEventFilter(self)
            part = part.parentWidget()
        field.destroyed.connect(self.deleteLater)
        self.ensurePolished()  # its height depends on the style
        self._place()
        self.setVisible(field.isVisible())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field."""
        if not isValid(self._field):  # what it stood in still moves while it is being replaced
            self.hide()
        elif event.type() in _MOVES:
            self._place()
        elif event.type() == QEvent.Type.Hide and watched is self._field:
            self.hide()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room, gap = self._ground.rect(), scaled(4)
        self.setFixedWidth(min(max(self._field.width(), scaled(WIDTH)), room.width()))
        self.setFixedHeight(self.heightForWidth(self.width()))
        top_left = self._field.mapTo(self._ground, QPoint(0, 0))
        below = top_left.y() + self._field.height() + gap
        above = top_left.y() - self.height() - gap
        fits = below + self.height() <= room.bottom() or above < 0
        self.move(min(top_left.x(), room.right() - self.width()), below if fits else above)
        self.raise_()
        if self._field.isVisible():
            self.show()


def _ground(field: QWidget) -> QWidget:
    """What scrolls with the field in it, or else its window."""
    part = field
    while (holder := part.parentWidget()) is not None and not part.isWindow():
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
            return part
        part = holder
    return part
