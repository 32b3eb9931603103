"""Banner of a form that opens with restored text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets import boxes
from ui.widgets.controls import button
from ui.widgets.text import label


class UnsavedBanner(QWidget):
    """A sentence and a button to start over. Hidden until there is restored text."""

    dropped = Signal()
    """The words are wanted no more."""

    def __init__(self) -> None:
        super().__init__()
        sentence = label(self.tr("Restored unsaved text from earlier."), "caption", "2", wraps=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        boxes.row((sentence, 1), button(self.tr("Discard and start over"), self._drop, kind="link"), inside=self)
        self.hide()

    def _drop(self) -> None:
        self.hide()
        self.dropped.emit()
