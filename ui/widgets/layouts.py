"""Arrangements that give way: they scroll, or stand side by side where there is room and under each other where not."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui.theme.look import px

ENOUGH = 860
"""Pixels at a zoom of 100 % from which two columns stand side by side."""


class _Column(QVBoxLayout):
    """A column at the top of its room, as high as its words need at the width they have."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """An aligned layout gets no more height than this; Qt's own hint is for a width that it likes better."""
        hint = super().sizeHint()
        owner = self.parentWidget()
        if owner and self.hasHeightForWidth():
            hint.setHeight(max(hint.height(), self.heightForWidth(owner.width())))
        return hint


class SideBySide(QWidget):
    """Columns of equal width, or shares as given; one column when the room is narrow."""

    def __init__(self, *shares: int, enough: int = ENOUGH) -> None:
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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the direction."""
        super().resizeEvent(event)
        wide = self.width() >= px(self._enough)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        for at, share in enumerate(self._shares):  # under each other a share would claim all the height there is
            self._row.setStretch(at, share if wide else 0)


class _Body(QWidget):
    """What scrolls. Where its words wrap it is as high as they need at the width there is, and no higher."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
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


class Within(QScrollArea):
    """Something that is as high as it needs to be up to `most` pixels at a zoom of 100 %, and scrolls from there on.

    Without `most` it takes the height there is, and asks for `least` only.
    """

    def __init__(self, inner: QWidget, *, least: int = 0, most: int = 0) -> None:
        super().__init__()
        self._inner, self._most = inner, most
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        inner.installEventFilter(self)
        inner.setMinimumHeight(1)  # words that wrap would ask for the height they need at their narrowest
        for part in (self.viewport(), inner):
            part.setAutoFillBackground(False)
        self.setMinimumHeight(px(least))
        vertical = QSizePolicy.Policy.Preferred if most else QSizePolicy.Policy.Ignored
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The height of what is inside, within reason."""
        inner = self._inner
        width = self.viewport().width()
        needed = inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return QSize(inner.sizeHint().width(), min(needed, px(self._most)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What it shows is not squeezed while there is room elsewhere."""
        return QSize(0, self.sizeHint().height() if self._most else self.minimumHeight())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow what is inside."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and watched is self._inner:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def size_dialog(dialog: QDialog, width: int, height: int) -> None:
    """A size in pixels at a zoom of 100 %, but never more than the window it stands over."""
    owner = dialog.parentWidget()
    most = owner.window().size() if owner else QSize(px(width), px(height))
    dialog.resize(min(px(width), most.width()), min(px(height), most.height()))


class Flow(QLayout):
    """Things in a row that goes on in the next line where there is no more room, as words do."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Put a thing at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take one of them out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Room that is left over belongs to others."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """How high the lines are at a width."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, room: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place."""
        super().setGeometry(room)
        self._place(room, moves=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest thing: the rest follows from the width that is given."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the widest thing."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _place(self, room: QRect, *, moves: bool) -> int:
        x, y, line = room.x(), room.y(), 0
        owner = self.parentWidget()
        mirrored = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if line and x + size.width() > room.right() + 1:
                x, y, line = room.x(), y + line + self.spacing(), 0
            if moves:
                item.setGeometry(QStyle.visualRect(mirrored, room, QRect(QPoint(x, y), size)))
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line - room.y()
