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

SPACING = 14
"""Pixels between parts side by side or below each other."""
ALL_BUT_NOTHING = 1000
"""The share of something that takes all the room up to its own limit."""
MIN_WORDS = 260
"""Pixels at a zoom of 100 % that words get beside buttons."""
WIDTH_THRESHOLD = 860
"""Pixels at a zoom of 100 % from which two columns stand side by side."""

MAX_WIDGET_SIZE = (1 << 24) - 1
"""Pixels: Qt's QWIDGETSIZE_MAX, the maximum of a widget without a limit, which PySide6 does not have."""


class _Column(QVBoxLayout):
    """A column aligned to the top, as high as its text needs at its width."""

    @override
    def sizeHint(self) -> QSize:
        """An aligned layout gets no more height than this; Qt's own hint is for a width that it likes better."""
        hint = super().sizeHint()
        owner = self.parentWidget()
        if owner and self.hasHeightForWidth():
            hint.setHeight(max(hint.height(), self.heightForWidth(owner.width())))
        return hint


class ResponsiveRow(QWidget):
    """Parts with their shares side by side, or below each other when narrower than `enough` pixels (at a zoom of 100 %).

    `stacked_shares` keeps the shares for the heights of stacked parts, for parts that scroll.
    """

    def __init__(
        self,
        *parts: tuple[QWidget | QLayout, int],
        enough: int = WIDTH_THRESHOLD,
        spacing: int = SPACING,
        stacked_shares: bool = True,
    ) -> None:
        super().__init__()
        self._enough, self._stacked_shares = enough, stacked_shares
        self._shares = [share for _, share in parts]
        self._row = boxes.row(*parts, inside=self, spacing=spacing)

    def width_threshold(self) -> int:
        """Pixels from which the parts stand side by side."""
        return scaled(self._enough)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        super().resizeEvent(event)
        wide = self.width() >= self.width_threshold()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        for index, share in enumerate(self._shares):
            self._row.setStretch(index, share if wide or self._stacked_shares else 0)


class ResponsiveColumns(ResponsiveRow):
    """Columns of equal width, or shares as given; one column when narrow."""

    def __init__(self, *shares: int, enough: int = WIDTH_THRESHOLD) -> None:
        self.columns: list[QVBoxLayout] = []
        parts: list[tuple[QWidget | QLayout, int]] = []
        for share in shares or (1, 1):
            part = QWidget()
            column = _Column(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACING)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.columns.append(column)
            parts.append((part, share))
        # A share of the height would stretch a column beyond its content.
        super().__init__(*parts, enough=enough, stacked_shares=False)


class Head(ResponsiveRow):
    """A title with its description at the left and buttons at the right, or below it where there is no room."""

    def __init__(self, heading: QLayout, *buttons: QWidget) -> None:
        self._buttons = boxes.flow(*buttons, spacing=10)
        sides = QWidget(), QWidget()
        for part, layout in zip(sides, (heading, self._buttons), strict=True):
            layout.setContentsMargins(0, 0, 0, 0)
            part.setLayout(layout)
        super().__init__((sides[0], 1), (sides[1], 0), spacing=10)

    @override
    def width_threshold(self) -> int:
        """Width that the text needs beside the buttons."""
        return scaled(MIN_WORDS) + self._row.spacing() + self._buttons.sizeHint().width()


class _Body(QWidget):
    """Content of a scroll area. Wrapped text makes it as high as needed at its width, and no higher."""

    @override
    def minimumSizeHint(self) -> QSize:
        """Qt's hint has the height of the text at its narrowest, which would leave a gap."""
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


def take_focus_to_scroll(area: QScrollArea, name: str) -> None:
    """Make a scroll area a stop of the Tab key, so that keys scroll it; a frame shows that it has the focus."""
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setProperty("kind", "reading")
    area.setAccessibleName(name)


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
        self._relax_minimum_height()
        for part in (self.viewport(), inner):
            part.setAutoFillBackground(False)
        vertical = QSizePolicy.Policy.Preferred if most else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    @override
    def sizeHint(self) -> QSize:
        """The height of the content, within the limits."""
        inner = self._inner
        width = self.viewport().width()
        needed = inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return QSize(inner.sizeHint().width(), min(needed, scaled(self._most)) if self._most else scaled(self._least))

    @override
    def minimumSizeHint(self) -> QSize:
        """Keep the height of the content while other parts can shrink."""
        return QSize(0, self.sizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the content."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and watched is self._inner:
            self._relax_minimum_height()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _relax_minimum_height(self) -> None:
        """Lift the minimum height that wrapped text asks for at its narrowest."""
        self._inner.setMinimumHeight(1 if self._inner.hasHeightForWidth() else 0)


def centred(part: QWidget, most: int) -> QHBoxLayout:
    """Something in the middle, up to `most` pixels wide at a zoom of 100 %.

    Aligned instead, it would get the height of the width it likes, not of the one it has.
    """
    part.setMaximumWidth(scaled(most))
    return boxes.row(1, (part, ALL_BUT_NOTHING), 1)


def size_dialog(dialog: QDialog, width: int, height: int) -> None:
    """Resize a dialog to pixels at a zoom of 100 %, at most to the size of its window."""
    owner = dialog.parentWidget()
    most = owner.window().size() if owner else QSize(scaled(width), scaled(height))
    dialog.resize(min(scaled(width), most.width()), min(scaled(height), most.height()))


def scrolling(inner: QWidget | QLayout) -> ScrollColumn:
    """Put content into a vertical scroll area."""
    result = ScrollColumn((0, 0, 0, 0))
    if isinstance(inner, QLayout):
        result.column.addLayout(inner)
    else:
        result.column.addWidget(inner)
    return result
