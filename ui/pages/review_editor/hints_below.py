"""Hints about what was typed, under the field: they explain, and change nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.assessment.hints import TextHint, text_hints
from ui.page import empty_out
from ui.theme.icons import IconView
from ui.translation import spoken
from ui.widgets.text import KeptText, label

PAUSE = 400
MOST_SHOWN = 3


class HintsBelow(QWidget):
    """Reads along with one field and shows what it noticed once the typing pauses."""

    def __init__(self, field: KeptText) -> None:
        super().__init__()
        self._field = field
        self._shown: Sequence[TextHint] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 0)
        self._column.setSpacing(2)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.look)
        field.textChanged.connect(self._timer.start)
        self.hide()

    def look(self) -> None:
        """Read the field now."""
        found = text_hints(self._field.toPlainText())[:MOST_SHOWN]
        if found == self._shown:
            return
        self._shown = found
        empty_out(self._column)
        for hint in found:
            picture, tone = ("triangle-alert", "negative") if hint.kind.is_strong else ("lightbulb", "text3")
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(IconView(picture, tone, 14), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(
                label(self.tr("“{0}”: {1}").format(hint.words, spoken(hint.why)), "caption", "2", wraps=True), 1
            )
            self._column.addLayout(row)
        self.setVisible(bool(found))
