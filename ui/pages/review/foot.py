"""Foot of the review page: progress, what is missing, and the score with its conclusion."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from models.views.review import EditorView
from ui.language.format import rounded, share
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import ProgressBar
from ui.widgets.controls import button
from ui.widgets.status_labels import conclusion_label
from ui.widgets.text import label


class ReviewFoot(QFrame):
    """Bar below every tab."""

    missing_asked = Signal()
    """The link to what is missing was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panelBottom")
        self.setMinimumHeight(scaled(38))  # the same with and without the link to what is missing
        self._done = label(kind="caption", tone="2", elides=True)
        self._missing = button("", self.missing_asked.emit, kind="link")
        self._missing.setToolTip(self.tr("Missing before you can submit"))
        self._bar = ProgressBar()
        self._bar.setFixedWidth(scaled(120))
        self._score = label(kind="caption", tone="2", elides=True)
        self._score.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        boxes.row(
            self._bar, self._done, self._missing, (self._score, 1), inside=self, spacing=12, margins=(24, 3, 20, 3)
        )

    def score_text(self) -> str:
        """The conclusion and the score, or why there is none yet."""
        return self._score.text()

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
            self._score.setText(self.tr("No score yet: {0} of {1} rated").format(view.rated, view.to_answer))
            return
        self._score.setText(
            self.tr("{0} · score {1}, expected {2} · {3} of expectations met").format(
                conclusion_label(view.decision, score.conclusion),
                rounded(score.score),
                rounded(score.expected),
                share(score.expectations_met),
            )
        )
