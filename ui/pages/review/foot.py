"""Foot of the review page: progress, what is missing, and the score with its conclusion."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from models.views.review import EditorView
from ui.language.format import rounded, share
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import ProgressBar
from ui.widgets.controls import button
from ui.widgets.status_labels import conclusion_label
from ui.widgets.text import label

FIGURES_FROM, BAR_FROM = 560, 900
"""Widths in pixels at a zoom of 100 % from which figures are shown beside the conclusion (*Why this score?* has them too),
and from which the bar is shown beside its figure."""


class ReviewFoot(QFrame):
    """Bar below every tab."""

    missing_asked = Signal()
    """The link to what is missing was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panelBottom")
        self._conclusion = self._sentence = ""
        self.setMinimumHeight(scaled(38))  # the same with and without the link to what is missing
        self._done = label(kind="caption", tone="2", elides=True)
        self._missing = button("", self.missing_asked.emit, kind="link")
        self._missing.setToolTip(self.tr("Missing before you can submit"))
        self._bar = ProgressBar()
        self._bar.setFixedWidth(scaled(120))
        self._score = label(kind="caption", tone="2", elides=True)
        parts = boxes.flow(self._bar, self._done, self._missing, 0, self._score, spacing=12)
        boxes.column(0, parts, 0, inside=self, spacing=0, margins=(24, 3, 20, 3))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def score_text(self) -> str:
        """The conclusion and the score, or why there is none yet."""
        return self._sentence

    def show_view(self, view: EditorView) -> None:
        """Show the progress of a review."""
        self._bar.set_share(view.answered / view.to_answer if view.to_answer else 0)
        self._done.setText(self.tr("{0} of {1} answered").format(view.answered, view.to_answer))
        missing = self.tr("%n missing", "what a review lacks before it can be submitted", len(view.missing))
        self._missing.setText(missing)
        self._missing.setAccessibleName(missing)
        self._missing.setVisible(view.editable and bool(view.missing))
        score = view.score
        if score.score is None:
            self._conclusion = self._sentence = self.tr("No score yet: {0} of {1} rated").format(
                view.rated, view.to_answer
            )
        else:
            self._conclusion = conclusion_label(view.decision, score.conclusion)
            self._sentence = self.tr("{0} · score {1}, expected {2} · {3} of expectations met").format(
                self._conclusion, rounded(score.score), rounded(score.expected), share(score.expectations_met)
            )
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= scaled(FIGURES_FROM)
        self._bar.setVisible(self.width() >= scaled(BAR_FROM))
        self._done.setVisible(wide)
        self._score.setText(self._sentence if wide else self._conclusion)
        self._score.setToolTip("" if wide else self._sentence)
