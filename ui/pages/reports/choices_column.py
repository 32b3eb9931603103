"""Column of choices that scrolls, above the buttons that act on them."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.layouts import scrolling

MIN_WIDTH, GAP = 300, 12
ENOUGH = 400
"""Height from which the foot stays in sight, in pixels at a zoom of 100 %. In a lower column it scrolls too."""


class ChoicesColumn(QWidget):
    """What a document contains takes more height than a small screen has; the foot with *Export…* is always in sight."""

    def __init__(self, choices: QLayout, *foot: QWidget | QLayout) -> None:
        super().__init__()
        self._foot = QWidget()
        boxes.column(*foot, inside=self._foot, spacing=10)
        choices.setContentsMargins(0, 0, 0, 0)
        scrolled = QWidget()
        scrolled.setLayout(choices)
        self._inside = boxes.column((scrolled, 1), self._foot, spacing=10, margins=(0, 0, GAP, 0))
        scroller = scrolling(self._inside)
        scroller.setMinimumWidth(scaled(MIN_WIDTH))
        beside = GAP + scroller.verticalScrollBar().sizeHint().width()
        self._below = boxes.column(spacing=0, margins=(0, 0, beside, 0))
        boxes.column((scroller, 1), self._below, inside=self, spacing=10)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the place of the foot."""
        super().resizeEvent(event)
        place = self._below if self.height() >= scaled(ENOUGH) else self._inside
        if place.indexOf(self._foot) < 0:
            place.addWidget(self._foot)
