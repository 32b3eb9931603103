"""Flow layout: a row that wraps to the next line when it is too narrow."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle
from typing_extensions import override


class _Measured(Struct, frozen=True):
    """A visible item with what Qt says of it, asked once until something changes: each question crosses into C++."""

    item: QLayoutItem
    width: int
    height: int
    widest: int
    grows: bool
    is_space: bool
    has_height_for_width: bool


_Line = list[tuple[QLayoutItem, int, int, int]]
"""Items of one line, each with its width and height, and the gap after it."""


class FlowLayout(QLayout):
    """Items in rows: an item that does not fit moves to the next row.

    Items with an expanding size policy share the space left in their row. No item is wider than the layout.
    """

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._measured: list[_Measured] | None = None
        self._lines_at: dict[int, list[_Line]] = {}
        self._height_at: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def invalidate(self) -> None:
        """Measure again when asked next."""
        self._measured = None
        self._lines_at.clear()
        self._height_at.clear()
        super().invalidate()

    def addStretch(self) -> None:  # noqa: N802 - as in a box layout of Qt
        """Move the items that follow to the far end of their row."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    @override
    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)
        self.invalidate()

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
        self.invalidate()
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
        """Height of the rows at a width, in pixels. Cached, because Qt asks for each of them five times or more."""
        if width not in self._height_at:
            lines = self._lines(width)
            self._height_at[width] = sum(map(_height, lines)) + self.spacing() * max(len(lines) - 1, 0)
        return self._height_at[width]

    @override
    def setGeometry(self, room: QRect) -> None:
        """Place the items within `rect`."""
        super().setGeometry(room)
        owner = self.parentWidget()
        mirrored = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        y = room.y()
        for line in self._lines(room.width()):
            x, height = room.x(), _height(line)
            for item, wide, high, gap in line:
                place = QRect(x, y + (height - high) // 2, wide, high)
                item.setGeometry(QStyle.visualRect(mirrored, room, place))
                x += wide + gap
            y += height + self.spacing()

    @override
    def sizeHint(self) -> QSize:
        """Size with all items in one row."""
        items = self._visible_items()
        return QSize(sum(one.width for one in items) + self._gaps(items), max((one.height for one in items), default=0))

    @override
    def minimumSize(self) -> QSize:
        """Size of the largest item, with the margins."""
        sizes = [one.item.minimumSize() for one in self._visible_items()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _visible_items(self) -> list[_Measured]:
        if self._measured is None:
            shown = (item for item in self._items if item.spacerItem() or not item.isEmpty())
            self._measured = [_measured(item) for item in shown]
        return self._measured

    def _gaps(self, items: Sequence[_Measured]) -> int:
        """Pixels between the items of a row."""
        return self.spacing() * max(sum(not one.is_space for one in items) - 1, 0)

    def _lines(self, width: int) -> list[_Line]:
        """Items of each row, with their sizes. Cached: `setGeometry` needs those that were measured."""
        if width not in self._lines_at:
            self._lines_at[width] = [self._distribute_width(row, width) for row in self._rows(width)]
        return self._lines_at[width]

    def _rows(self, width: int) -> list[list[_Measured]]:
        """Items of each row: as many as have room."""
        rows: list[list[_Measured]] = []
        left = width
        for one in self._visible_items():
            needed = min(one.width, max(width, 1))
            if not rows or needed > left:
                rows.append([])
                left = width
            rows[-1].append(one)
            left -= needed + (0 if one.is_space else self.spacing())
        return rows

    def _distribute_width(self, row: Sequence[_Measured], width: int) -> _Line:
        """The row, with the space left shared among its expanding items."""
        widths = [min(one.width, max(width, 1)) for one in row]
        more = max(width - self._gaps(row) - sum(widths), 0) // max(sum(one.grows for one in row), 1)
        result = []
        for one, needed in zip(row, widths, strict=True):
            wide = min(needed + more, one.widest) if one.grows else needed
            high = one.item.heightForWidth(wide) if one.has_height_for_width else one.height
            result.append((one.item, wide, high, 0 if one.is_space else self.spacing()))
        return result


def _measured(item: QLayoutItem) -> _Measured:
    hint, most = item.sizeHint(), item.maximumSize()
    return _Measured(
        item,
        hint.width(),
        min(hint.height(), most.height()),
        most.width(),
        bool(item.expandingDirections() & Qt.Orientation.Horizontal),
        item.spacerItem() is not None,
        item.hasHeightForWidth(),
    )


def _height(line: _Line) -> int:
    return max(high for _, _, high, _ in line)
