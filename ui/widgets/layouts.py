"""Responsive layouts: scrolling, or side by side and stacked when narrow."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme.theme import scaled
from ui.widgets import boxes

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
        self._buttons = boxes.flow(*buttons, spacing=10)
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
        self.column = boxes.column(inside=self.body, spacing=spacing, margins=margins)
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
    return boxes.row(1, (part, ALL_BUT_NOTHING), 1)


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
