"""Hints below a text field. They explain and change nothing."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from models.hints import HintLine, KnownNames, Language, grouped, has_unchecked_part, text_hints
from models.views.review import EditorView
from ui.language.translation import translate
from ui.theme.icons import IconView
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import field
from ui.widgets.text import AutosaveTextEdit, label

TYPING_PAUSE = 400
"""Milliseconds after the last keystroke until the hints are updated."""
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
MAX_SHOWN = 4
"""Lines under a field; of what belongs into no review every line is shown, however many there are."""


class HintList(QWidget):
    """Hints on a text field, updated once the typing pauses.

    It changes its height only while no control below it is under the pointer: a click must meet what it was aimed at.
    """

    def __init__(self, text: AutosaveTextEdit, names: Callable[[], KnownNames]) -> None:
        super().__init__()
        self._text, self._names = text, names
        self._shown: tuple[tuple[HintLine, ...], bool] = ((), False)
        self._column = boxes.column(inside=self, spacing=2, margins=(0, 2, 0, 0))
        self._timer = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._timer.timeout.connect(self.update_hints)
        text.textChanged.connect(self._timer.start)
        self.setAccessibleName(self.tr("Hints"))
        self.hide()

    def update_hints(self) -> None:
        """Read the field now."""
        text = self._text.toPlainText()
        lines, unchecked = grouped(text_hints(text, self._names())), has_unchecked_part(text)
        strong = sum(line.kind.is_strong for line in lines)
        lines = lines[: max(strong, MAX_SHOWN)]
        if (lines, unchecked) == self._shown:
            return
        if self._is_pointed_below():
            self._timer.start()  # until the pointer has left
            return
        self._shown = (lines, unchecked)
        clear_layout(self._column)
        texts = [self._hint_text(line) for line in lines]
        for line, content in zip(lines, texts, strict=True):
            picture, tone = ("triangle-alert", "negative") if line.kind.is_strong else ("lightbulb", "text3")
            self._add_line(picture, tone, content, "" if line.kind.is_strong else "2")
        if unchecked:
            texts.append(self.tr("Not checked: text in another language. {0}").format(checked_languages()))
            self._add_line("info", "text3", texts[-1], "2")
        self.setAccessibleDescription("\n".join(texts))
        self.setVisible(bool(texts))

    def _is_pointed_below(self) -> bool:
        """Whether a control that another height would move is under the pointer."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        pointed = [part for part in area.findChildren(QWidget) if part.underMouse()] if area else []
        here = self._text.mapToGlobal(self._text.rect().bottomLeft()).y()
        return any(isinstance(part, CONTROLS) and part.mapToGlobal(QPoint()).y() > here for part in pointed)

    def _add_line(self, icon_name: str, icon_tone: str, text: str, tone: str) -> None:
        icon = IconView(icon_name, icon_tone, 14)
        self._column.addLayout(
            boxes.row((icon, 0, Qt.AlignmentFlag.AlignTop), (label(text, "caption", tone, wraps=True), 1))
        )

    def _hint_text(self, line: HintLine) -> str:
        text = ", ".join(self.tr("“{0}”").format(phrase) for phrase in line.phrases)
        return self.tr("{0}: {1}").format(text, translate(line.why))


def with_hints(text: AutosaveTextEdit, view: Callable[[], EditorView | None], caption: str = "") -> QWidget:
    """A field with its label above and its hints below, which know the names of the review that `view` returns."""

    def names() -> KnownNames:
        shown = view()
        return shown.known_names if shown else KnownNames()

    result = QWidget()
    boxes.column(field(caption, text) if caption else text, HintList(text, names), inside=result, spacing=2)
    return result


def checked_languages() -> str:
    """The sentence that names the languages of the hints."""
    languages = ", ".join(translate(language.label) for language in Language)
    return QCoreApplication.translate("Hints", "Checked languages: {0}.").format(languages)
