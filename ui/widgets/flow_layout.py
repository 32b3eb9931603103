"""Flow layout: a row that wraps to the next line when it is too narrow."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle
from typing_extensions import override

_Line = list[tuple[QLayoutItem, QSize]]
"""Items of one line, each with its size."""


class FlowLayout(QLayout):
    """Items in rows: an item that does not fit moves to the next row.

    Items with an expanding size policy share the space left in their row. No item is wider than the layout.
    """

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def invalidate(self) -> None:
        """Clear the cached heights."""
        self._heights.clear()
        super().invalidate()

    def addStretch(self) -> None:  # noqa: N802 - as in a box layout of Qt
        """Move the items that follow to the far end of their row."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    @override
    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at an index, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """None: the layout takes no more space than it needs."""
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        """True: a narrower layout needs more rows."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Height of the rows at a width, in pixels. Cached, because Qt asks often."""
        if width not in self._heights:
            heights = [_height(line) for line in self._lines(width)]
            self._heights[width] = sum(heights) + self.spacing() * max(len(heights) - 1, 0)
        return self._heights[width]

    @override
    def setGeometry(self, room: QRect) -> None:
        """Place the items within `rect`."""
        super().setGeometry(room)
        owner = self.parentWidget()
        mirrored = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        y = room.y()
        for line in self._lines(room.width()):
            x, height = room.x(), _height(line)
            for item, size in line:
                place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(mirrored, room, place))
                x += size.width() + (0 if item.spacerItem() else self.spacing())
            y += height + self.spacing()

    @override
    def sizeHint(self) -> QSize:
        """Size with all items in one row."""
        sizes = [item.sizeHint() for item in self._visible_items()]
        gaps = self.spacing() * max(sum(not item.spacerItem() for item in self._visible_items()) - 1, 0)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    @override
    def minimumSize(self) -> QSize:
        """Size of the largest item, with the margins."""
        sizes = [item.minimumSize() for item in self._visible_items()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _visible_items(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.spacerItem() or not item.isEmpty()]

    def _lines(self, width: int) -> list[_Line]:
        """Items of each row, with their sizes."""
        lines: list[_Line] = [[]]
        left = width
        for item in self._visible_items():
            size = item.sizeHint().boundedTo(QSize(max(width, 1), item.maximumSize().height()))
            if size.width() > left and lines[-1]:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + (0 if item.spacerItem() else self.spacing())
        return [self._distribute_width(line, width) for line in lines if line]

    def _distribute_width(self, line: _Line, width: int) -> _Line:
        """The row, with the space left shared among its expanding items."""
        gaps = self.spacing() * max(sum(not item.spacerItem() for item, _ in line) - 1, 0)
        growing = sum(bool(item.expandingDirections() & Qt.Orientation.Horizontal) for item, _ in line)
        more = max(width - gaps - sum(size.width() for _, size in line), 0) // max(growing, 1)
        result = []
        for item, size in line:
            grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            wide = min(size.width() + more, item.maximumSize().width()) if grows else size.width()
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else size.height()
            result.append((item, QSize(wide, high)))
        return result


def _height(line: _Line) -> int:
    return max(size.height() for _, size in line)
