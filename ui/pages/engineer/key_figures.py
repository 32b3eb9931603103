"""Key figures of an engineer: label, number, change, comparison."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from ui.theme.icons import IconView
from ui.theme.theme import scaled, theme
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.text import label, set_tone

MIN_WIDTH = 205
"""Pixels at a zoom of 100 % under which a figure has no room beside another."""


class KeyFigure(Card):
    """One figure with its icon. The text beside it has the tone 3, positive or negative."""

    def __init__(self, title: str, icon_name: str) -> None:
        super().__init__()
        self.column.setSpacing(2)
        head = boxes.row(
            (label(title, "caption", "2", wraps=True), 1), (IconView(icon_name, "text3"), 0, Qt.AlignmentFlag.AlignTop)
        )
        self._figure = label(kind="metric")
        self._beside = label(kind="caption", tone="3", wraps=True)
        self._below = label(kind="caption", tone="3", wraps=True)
        self.add(head, boxes.row(self._figure, (self._beside, 1)), self._below)
        self.column.addStretch()

    def show_value(self, figure: str, beside: str, below: str, tone: str = "3") -> None:
        """Show a figure."""
        self._figure.setText(figure)
        self._beside.setText(beside)
        self._below.setText(below)
        set_tone(self._beside, tone)


class KeyFigures(QWidget):
    """Figures side by side, all of the same size: in one row, in two, or under each other."""

    def __init__(self, figures: Sequence[KeyFigure]) -> None:
        super().__init__()
        self._figures = figures
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._columns = 0
        self._arrange(len(figures))
        theme.changed.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange as many figures in a row as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() // scaled(MIN_WIDTH)
        self._arrange(len(self._figures) if room >= len(self._figures) else 2 if room >= 2 else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, figure in enumerate(self._figures):
            self._grid.addWidget(figure, at // columns, at % columns)
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
