"""Base class of painted charts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.accessibility.roles import Role, set_role


class Chart(QWidget):
    """A widget painted by `draw`. Its height follows its width through `heightForWidth`, unless that is switched off."""

    def __init__(
        self,
        *,
        height_follows_width: bool = True,
        vertical: QSizePolicy.Policy = QSizePolicy.Policy.Fixed,
    ) -> None:
        super().__init__()
        set_role(self, Role.Chart)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        policy.setHeightForWidth(height_follows_width)
        self.setSizePolicy(policy)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart with smooth edges."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an axis runs from left to right in any language
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the chart; `painter` is ready and is ended by the caller."""
        raise NotImplementedError
