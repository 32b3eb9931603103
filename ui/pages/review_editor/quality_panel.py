"""Why this score, how firmly it stands, and what the hints notice about the whole review."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.assessment.explain import why
from models.assessment.hints import review_hints
from models.assessment.robustness import robustness
from models.assessment.values import Range, Robustness
from models.queries.editor import EditorView
from ui.page import empty_out
from ui.theme.icons import IconView
from ui.translation import spoken
from ui.widgets.format import rounded, share
from ui.widgets.layouts import SideBySide
from ui.widgets.surfaces import Card
from ui.widgets.text import label

FIGURES = 640
"""Pixels at a zoom of 100 % from which the figures stand side by side."""


class QualityPanel(QScrollArea):
    """Numbers and the sentences they make; nothing here can be changed, and nothing here stops anybody."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setObjectName("page")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(24, 18, 24, 24)
        self._column.setSpacing(14)
        self.setAccessibleName(self.tr("Why this score?"))
        self.setWidget(body)

    def show_view(self, view: EditorView) -> None:
        """Show a review as it stands."""
        shown = (view.review.id, view.ratings, view.evidence, view.left_out)
        if shown == self._shown:
            return
        self._shown = shown
        empty_out(self._column)
        self._figures(view)
        panel = robustness(view.rubric, view.review.level, view.ratings, view.left_out)
        self._sentences(self.tr("Why this score?"), why(view.rubric, view.score, panel, view.ratings))
        period = (view.review.period_starts_on, view.review.period_ends_on)
        noticed = [hint.why for hint in review_hints(view.ratings, view.evidence, period)]
        self._sentences(
            self.tr("Worth a second look"),
            noticed or [self.tr("Nothing stands out.")],
            picture="lightbulb" if noticed else "check",
        )
        self._column.addWidget(self._ranges(view, panel))
        self._column.addStretch()

    def _figures(self, view: EditorView) -> None:
        score = view.score
        figures = SideBySide(1, 1, 1, 1, enough=FIGURES)
        for column, (title, figure, note) in zip(
            figures.columns,
            (
                (self.tr("Conclusion"), spoken(score.conclusion.words), self.tr("suggested by the ratings")),
                (self.tr("Expectations met"), share(score.match), self.tr("by weight")),
                (
                    self.tr("Overall score"),
                    rounded(score.score),
                    self.tr("where {0} is expected").format(rounded(score.expected)),
                ),
                (self.tr("Coverage"), share(score.coverage), self.tr("of all weight is rated")),
            ),
            strict=True,
        ):
            card = Card()
            card.column.setSpacing(2)
            card.add(
                label(title, "caption", "2", wraps=True),
                label(figure, "title", wraps=True),
                label(note, "caption", "3", wraps=True),
            )
            column.addWidget(card)
        self._column.addWidget(figures)

    def _sentences(self, title: str, sentences: Sequence[str], *, picture: str = "") -> None:
        card = Card(title)
        for sentence in sentences:
            line = QHBoxLayout()
            line.setSpacing(8)
            if picture:
                line.addWidget(IconView(picture, "text3"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(spoken(sentence), tone="2", wraps=True), 1)
            card.add(line)
        self._column.addWidget(card)

    def _ranges(self, view: EditorView, panel: Robustness) -> Card:
        card = Card(self.tr("What could move the score"))
        drops = [one.score for one in panel.without_area]
        rows = (
            (self.tr("As it stands"), rounded(view.score.score)),
            (self.tr("Everything not rated rated 1, or 5"), _between(panel.bounds)),
            (self.tr("Area weights free to move by a quarter"), _between(panel.weights_quarter)),
            (self.tr("Area weights free to move by a half"), _between(panel.weights_half)),
            (self.tr("All areas weighted the same"), rounded(panel.equal_weights)),
            (self.tr("Plain mean of all ratings"), rounded(panel.plain_mean)),
            (self.tr("Any one area left out"), _between(Range(min(drops), max(drops)) if drops else None)),
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for at, (words, numbers) in enumerate(rows):
            grid.addWidget(label(words, tone="2", wraps=True), at, 0)
            figure = label(numbers, "strong")
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(figure, at, 1)
        card.add(grid)
        return card


def _between(span: Range | None) -> str:
    return "–" if span is None else f"{rounded(span.low)} – {rounded(span.high)}"
