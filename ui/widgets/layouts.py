"""Arrangements that give way: side by side where there is room, under each other where there is not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import px

ENOUGH = 860
"""Pixels at a zoom of 100 % from which two columns stand side by side."""


class SideBySide(QWidget):
    """Columns of equal width, or shares as given; one column when the room is narrow."""

    def __init__(self, *shares: int, enough: int = ENOUGH) -> None:
        super().__init__()
        self._enough = enough
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self.columns: list[QVBoxLayout] = []
        for share in shares or (1, 1):
            held = QWidget()
            column = QVBoxLayout(held)
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
