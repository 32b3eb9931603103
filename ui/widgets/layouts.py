"""Responsive layouts: scrolling, or side by side and stacked when narrow."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme.theme import scaled

_Line = list[tuple[QLayoutItem, QSize]]
"""What stands in one line of a Flow, and how large."""
ALL_BUT_NOTHING = 1000
"""The share of something that takes all the room up to its own limit."""
MIN_WORDS = 260
"""Pixels at a zoom of 100 % that words get beside buttons."""
WIDTH_THRESHOLD = 860
"""Pixels at a zoom of 100 % from which two columns stand side by side."""


class _Column(QVBoxLayout):
    """A column at the top of its room, as high as its words need at the width they have."""

    @override
    def sizeHint(self) -> QSize:
        """An aligned layout gets no more height than this; Qt's own hint is for a width that it likes better."""
        hint = super().sizeHint()
        owner = self.parentWidget()
        if owner and self.hasHeightForWidth():
            hint.setHeight(max(hint.height(), self.heightForWidth(owner.width())))
        return hint


def put_beside(box: QBoxLayout, beside: bool) -> None:
    """Let things stand side by side, or else under each other."""
    box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


class ResponsiveColumns(QWidget):
    """Columns of equal width, or shares as given; one column when the room is narrow."""

    def __init__(self, *shares: int, enough: int = WIDTH_THRESHOLD) -> None:
        super().__init__()
        self._enough = enough
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self.columns: list[QVBoxLayout] = []
        self._shares = shares or (1, 1)
        for share in self._shares:
            held = QWidget()
            column = _Column(held)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._row.addWidget(held, share)
            self.columns.append(column)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(self._enough)
        put_beside(self._row, wide)
        for at, share in enumerate(self._shares):  # under each other a share would claim all the height there is
            self._row.setStretch(at, share if wide else 0)


class Head(QWidget):
    """What something is about at the left, what can be done at the right; below it where there is no room beside."""

    def __init__(self, words: QLayout, *buttons: QWidget) -> None:
        super().__init__()
        self._buttons = FlowLayout(10)
        for button in buttons:
            self._buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        for part, share in ((words, 1), (self._buttons, 0)):
            held = QWidget()
            part.setContentsMargins(0, 0, 0, 0)
            held.setLayout(part)
            self._row.addWidget(held, share)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        super().resizeEvent(event)
        needed = scaled(MIN_WORDS) + self._row.spacing() + self._buttons.sizeHint().width()
        put_beside(self._row, self.width() >= needed)


class _Body(QWidget):
    """What scrolls. Where its words wrap it is as high as they need at the width there is, and no higher."""

    @override
    def minimumSizeHint(self) -> QSize:
        """Qt's own hint has the height that the words need at their narrowest, which would leave a gap below them."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint


class ScrollColumn(QScrollArea):
    """A column of things that scrolls up and down; what is in it takes the focus, not the column itself.

    Margins (left, top, right, bottom) and the space between two things are pixels.
    """

    def __init__(self, margins: tuple[int, int, int, int] = (24, 18, 24, 24), spacing: int = 14) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = _Body()
        self.body.setObjectName("page")
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)
        self.setWidget(self.body)


class AutoHeightScrollArea(QScrollArea):
    """Something that is as high as it needs to be up to `most` pixels at a zoom of 100 %, and scrolls from there on.

    Without `most` it takes the height there is, and asks for `least` only.
    """

    def __init__(self, inner: QWidget, *, least: int = 0, most: int = 0) -> None:
        super().__init__()
        self._inner, self._least, self._most = inner, least, most
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        inner.installEventFilter(self)
        self._let_wrap()
        for part in (self.viewport(), inner):
            part.setAutoFillBackground(False)
        vertical = QSizePolicy.Policy.Preferred if most else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    @override
    def sizeHint(self) -> QSize:
        """The height of what is inside, within reason."""
        inner = self._inner
        width = self.viewport().width()
        needed = inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return QSize(inner.sizeHint().width(), min(needed, scaled(self._most)) if self._most else scaled(self._least))

    @override
    def minimumSizeHint(self) -> QSize:
        """What it shows is not squeezed while there is room elsewhere."""
        return QSize(0, self.sizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is inside."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and watched is self._inner:
            self._let_wrap()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _let_wrap(self) -> None:
        """Words that wrap would ask for the height they need at their narrowest."""
        self._inner.setMinimumHeight(1 if self._inner.hasHeightForWidth() else 0)


def centred(part: QWidget, most: int) -> QHBoxLayout:
    """Something in the middle, up to `most` pixels wide at a zoom of 100 %.

    Aligned instead, it would get the height of the width it likes, not of the one it has.
    """
    part.setMaximumWidth(scaled(most))
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(part, ALL_BUT_NOTHING)
    row.addStretch(1)
    return row


def size_dialog(dialog: QDialog, width: int, height: int) -> None:
    """A size in pixels at a zoom of 100 %, but never more than the window it stands over."""
    owner = dialog.parentWidget()
    most = owner.window().size() if owner else QSize(scaled(width), scaled(height))
    dialog.resize(min(scaled(width), most.width()), min(scaled(height), most.height()))


def scrolling(inner: QWidget | QLayout) -> ScrollColumn:
    """Something that scrolls up and down where there is no room for all of it."""
    result = ScrollColumn((0, 0, 0, 0))
    if isinstance(inner, QLayout):
        result.column.addLayout(inner)
    else:
        result.column.addWidget(inner)
    return result


class FlowLayout(QLayout):
    """Things in a row that goes on in the next line where there is no more room, as words do.

    What wants to grow takes what its line leaves; nothing is wider than the room.
    """

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def invalidate(self) -> None:
        """Something is of another size: measure again."""
        self._heights.clear()
        super().invalidate()

    def addStretch(self) -> None:  # noqa: N802 - as in a box layout of Qt
        """Put what comes next at the other end of its line."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    @override
    def addItem(self, item: QLayoutItem) -> None:
        """Put a thing at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many things there are."""
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one of them out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Room that is left over belongs to others."""
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """How high the lines are at a width. Qt asks many times over."""
        if width not in self._heights:
            heights = [_height(line) for line in self._lines(width)]
            self._heights[width] = sum(heights) + self.spacing() * max(len(heights) - 1, 0)
        return self._heights[width]

    @override
    def setGeometry(self, room: QRect) -> None:
        """Put everything in its place."""
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
        """Everything in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(sum(not item.spacerItem() for item in self._shown()) - 1, 0)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    @override
    def minimumSize(self) -> QSize:
        """Room for the widest thing."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.spacerItem() or not item.isEmpty()]

    def _lines(self, width: int) -> list[_Line]:
        """What stands in which line, and how large it is there."""
        lines: list[_Line] = [[]]
        left = width
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(width, 1), item.maximumSize().height()))
            if size.width() > left and lines[-1]:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + (0 if item.spacerItem() else self.spacing())
        return [self._filled(line, width) for line in lines if line]

    def _filled(self, line: _Line, width: int) -> _Line:
        """A line whose growing things share what the others leave."""
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
