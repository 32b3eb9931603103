"""Note beside the title of a card."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from ui.widgets.text import WrappedLabel


class SideNote(WrappedLabel):
    """A note beside a title: in one line where that has room, else below the title and wrapped."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "caption")
        self.setProperty("tone", "3")
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        """The width of one line: Qt's own hint prefers two."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, super().sizeHint().height())
