"""One page of the PDF preview: its picture, what was found in it, and the text selected in it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.accessibility.roles import Role, set_role
from ui.pages.reports.pdf_document import Point, TextRange
from ui.theme.theme import color, tokens

FOUND, CURRENT, SELECTED = "#FFF0A8", "#FFB84D", "#B8CCFF"


class PageView(QWidget):
    """One page: white paper until its picture comes. Its accessible description is the text of the page."""

    dragged = Signal(object, object)
    """The points of the page between which the pointer was drawn, to select the text there."""

    def __init__(self, size: tuple[float, float], name: str, text: str) -> None:
        super().__init__()
        self._size = size
        self._image: QImage | None = None
        self.asked: tuple[int, float] | None = None
        self._marks: Sequence[TextRange] = ()
        self._current: TextRange | None = None
        self._selected: TextRange | None = None
        self._pressed: Point | None = None
        self.setCursor(Qt.CursorShape.IBeamCursor)
        set_role(self, Role.Document, name)
        self.setAccessibleDescription(text)

    def set_width(self, width: int) -> None:
        """Set the width in pixels; the height follows the aspect ratio of the paper."""
        self.setFixedSize(width, round(width * self._size[1] / self._size[0]))

    def wants(self, ratio: float) -> bool:
        """Whether a picture of this size has not been asked for yet."""
        return self.asked != (self.width(), ratio)

    def forget(self) -> None:
        """Free the rendered image: the page is far from the visible part."""
        self._image = None
        self.asked = None

    def show_image(self, ratio: float, image: QImage) -> None:
        """Show the picture that was asked for."""
        image.setDevicePixelRatio(ratio)
        self._image = image
        self.update()

    def mark(self, ranges: Sequence[TextRange], current: TextRange | None) -> None:
        """Highlight found texts; the current one more than the others."""
        self._marks, self._current = ranges, current
        self.update()

    def select(self, chosen: TextRange | None) -> None:
        """Show a text as selected."""
        self._selected = chosen
        self.update()

    def has_selection(self) -> bool:
        """Whether text of this page is shown as selected."""
        return self._selected is not None

    def selected_height(self) -> int:
        """The height of the highest line that is shown as selected, in pixels."""
        return max((round(rect.height()) for rect in self._rects(self._selected)), default=0) if self._selected else 0

    def rect_of(self, shown: TextRange) -> QRect:
        """Where a text is, in pixels of this widget."""
        united = QRectF()
        for rect in self._rects(shown):
            united = united.united(rect)
        return united.toAlignedRect()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._point(event.position())
            self.dragged.emit(None, None)
        event.ignore()  # the view takes the focus

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection to the pointer."""
        if self._pressed is not None:
            self.dragged.emit(self._pressed, self._point(event.position()))

    @override
    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the selection."""
        self._pressed = None

    def _point(self, position: QPointF) -> Point:
        scale = self._size[0] / self.width()
        return position.x() * scale, self._size[1] - position.y() * scale

    def _rects(self, shown: TextRange) -> list[QRectF]:
        scale, height = self.width() / self._size[0], self._size[1]
        return [
            QRectF(left * scale, (height - top) * scale, (right - left) * scale, (top - bottom) * scale)
            for left, bottom, right, top in shown.rects
        ]

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page; paper is white in dark mode too."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._image is not None:
            painter.drawImage(0, 0, self._image)  # pixel for pixel: scaling would blur the words
        # Paper is white in every scheme, and letters stay readable below colours that multiply.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for ranges, tone in ((self._marks, FOUND), ((self._current,), CURRENT), ((self._selected,), SELECTED)):
            for rect in (rect for shown in ranges if shown for rect in self._rects(shown)):
                painter.fillRect(rect, color(tone))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(color(tokens().border_strong), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
