"""Dialog that is shown while a job of a second or less has to end before anything else is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.text import label

WIDTH = 360


class WaitDialog(QDialog):
    """States what is being done. Its owner closes it by `accept`; the user cannot."""

    def __init__(self, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(sentence)
        self.setAccessibleName(sentence)
        self.setModal(True)
        self.setMinimumWidth(min(scaled(WIDTH), parent.width()))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        boxes.column(label(sentence, wraps=True), inside=self, margins=boxes.DIALOG_MARGINS)

    @override
    def reject(self) -> None:
        """Stay open: what is under way cannot be cancelled."""
