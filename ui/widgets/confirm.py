"""Confirmation dialog for a step that cannot be undone: consequences, name, date."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.controls import button
from ui.widgets.text import label

WIDTH = 460


@dataclass(frozen=True, slots=True)
class Question:
    """Content of a question: title, meaning of the step, facts such as name and day, label of the button."""

    title: str
    meaning: str
    facts: tuple[tuple[str, str], ...]
    confirm: str
    warning: str = ""


class ConfirmDialog(QDialog):
    """Cancel has the focus and is what Return presses, so that a key held down or pressed again confirms nothing."""

    def __init__(self, question: Question, done: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._done = done
        self.setWindowTitle(question.title)
        self.setAccessibleName(question.title)
        self.setAccessibleDescription("\n".join(_spoken_parts(question)))
        self.setMinimumWidth(min(scaled(WIDTH), parent.window().width()))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = boxes.column(
            label(question.title, "title", wraps=True),
            label(question.meaning, wraps=True),
            inside=self,
            spacing=12,
            margins=boxes.DIALOG_MARGINS,
        )
        if question.warning:
            column.addWidget(label(question.warning, tone="negative", wraps=True))
        facts = QGridLayout()
        facts.setHorizontalSpacing(14)
        facts.setVerticalSpacing(4)
        facts.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(question.facts):
            facts.addWidget(label(name, tone="2"), row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(label(value, "strong", wraps=True), row, 1)
        column.addLayout(facts)
        cancel = button(self.tr("Cancel"), self.reject)
        confirm = button(question.confirm, self._confirm, kind="primary")
        column.addLayout(boxes.row(0, cancel, confirm))
        cancel.setDefault(True)
        cancel.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self._done()


def _spoken_parts(question: Question) -> Iterable[str]:
    yield question.meaning
    if question.warning:
        yield question.warning
    for name, value in question.facts:
        yield f"{name}: {value}"
