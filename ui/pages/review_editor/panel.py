"""What the parts of the editor are made of: a column that scrolls up and down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Panel(QScrollArea):
    """A column of things, as high as its words need at the width there is."""

    def __init__(self, ground: str = "page", *, spacing: int = 14) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(ground)
        self.body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body.setMinimumHeight(1)  # words that wrap would ask for the height they need at their narrowest
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(24, 18, 24, 24)
        self.column.setSpacing(spacing)
        self.setWidget(self.body)
