"""Hints below a text field. They explain and change nothing."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from models.hints import HintLine, grouped, text_hints
from ui.theme.icons import IconView
from ui.widgets import boxes
from ui.widgets.controls import field
from ui.widgets.text import AutosaveTextEdit, label
from ui.window.page import clear_layout
from ui.window.translation import translate

PAUSE = 400
MAX_SHOWN = 4
"""Lines under a field; of what belongs into no review every line is shown, however many there are."""


class HintList(QWidget):
    """Reads along with one field and shows what it noticed once the typing pauses."""

    def __init__(self, text: AutosaveTextEdit) -> None:
        super().__init__()
        self._text = text
        self._shown: tuple[HintLine, ...] = ()
        self._column = boxes.column(inside=self, spacing=2, margins=(0, 2, 0, 0))
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.update_hints)
        text.textChanged.connect(self._timer.start)
        self.setAccessibleName(self.tr("Hints"))
        self.hide()

    def update_hints(self) -> None:
        """Read the field now."""
        lines = grouped(text_hints(self._text.toPlainText()))
        strong = sum(line.kind.is_strong for line in lines)
        lines = lines[: max(strong, MAX_SHOWN)]
        if lines == self._shown:
            return
        self._shown = lines
        clear_layout(self._column)
        texts = [self._hint_text(line) for line in lines]
        for line, words in zip(lines, texts, strict=True):
            picture, tone = ("triangle-alert", "negative") if line.kind.is_strong else ("lightbulb", "text3")
            row = boxes.row(
                (IconView(picture, tone, 14), 0, Qt.AlignmentFlag.AlignTop),
                (label(words, "caption", "" if line.kind.is_strong else "2", wraps=True), 1),
            )
            self._column.addLayout(row)
        self.setAccessibleDescription("\n".join(texts))
        self.setVisible(bool(lines))

    def _hint_text(self, line: HintLine) -> str:
        words = ", ".join(self.tr("“{0}”").format(phrase) for phrase in line.phrases)
        return self.tr("{0}: {1}").format(words, translate(line.why))


def hinted(text: AutosaveTextEdit, words: str = "") -> QWidget:
    """A field with its label above and its hints below."""
    result = QWidget()
    boxes.column(field(words, text) if words else text, HintList(text), inside=result, spacing=2)
    return result
