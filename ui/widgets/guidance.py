"""Counter-indicators and examples of evidence of a competency, for reading beside its anchors."""

from PySide6.QtWidgets import QWidget

from models.rubric.model import Competency, EvidenceExample
from ui.widgets import boxes
from ui.widgets.text import label


class Guidance(QWidget):
    """Signs that work falls short, and one event told as weak and as strong evidence."""

    def __init__(self, competency: Competency) -> None:
        super().__init__()
        self._column = boxes.column(inside=self, spacing=6)
        self._heading(self.tr("Counter-indicators"))
        self._column.addWidget(
            label(
                self.tr("Signs that work falls short, at any level. They do not affect the score."),
                "caption",
                "3",
                wraps=True,
            )
        )
        for text in competency.counter_indicators:
            self._column.addWidget(label(f"•  {text}", tone="2", wraps=True))
        for title, example in (
            (self.tr("Weak evidence"), competency.weak_example),
            (self.tr("Strong evidence"), competency.strong_example),
        ):
            if example:
                self._example(title, example)

    def _example(self, title: str, example: EvidenceExample) -> None:
        self._heading(title)
        self._column.addWidget(label(example.when, "caption", "3", wraps=True))
        for template, text in (
            (self.tr("Situation: {0}"), example.situation),
            (self.tr("Behaviour: {0}"), example.behaviour),
            (self.tr("Impact: {0}"), example.impact),
        ):
            self._column.addWidget(label(template.format(text), tone="2", wraps=True))

    def _heading(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(6)
        self._column.addWidget(label(title, "overline", "3"))


def has_guidance(competency: Competency) -> bool:
    """Whether there is something to show: rubrics before version 2.0.0 have neither signs nor examples."""
    return bool(competency.counter_indicators or competency.strong_example)
