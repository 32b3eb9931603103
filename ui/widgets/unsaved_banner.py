"""Banner of a form that opens with restored text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.controls import button
from ui.widgets.text import label


class UnsavedBanner(QWidget):
    """A sentence and a button to start over. Hidden until there is restored text."""

    dropped = Signal()
    """The words are wanted no more."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        sentence = label(self.tr("Restored unsaved text from earlier."), "caption", "2", wraps=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(sentence, 1)
        row.addWidget(button(self.tr("Discard and start over"), self._drop, kind="link"))
        self.hide()

    def _drop(self) -> None:
        self.hide()
        self.dropped.emit()
