"""Reasons for the score, its robustness, and hints on the whole review."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from models.assessment.explain import why
from models.assessment.robustness import robustness
from models.assessment.values import Range, Robustness
from models.hints import review_hints
from models.views.review import EditorView
from ui.accessibility.roles import Role, set_role
from ui.charts.standing_line import StandingLine
from ui.language.format import rounded, share, signed
from ui.language.translation import translate
from ui.pages.review.hint_list import checked_languages
from ui.theme.icons import IconView
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.layouts import ResponsiveColumns, ScrollColumn, take_focus_to_scroll
from ui.widgets.text import label

FIGURES = 640
"""Pixels at a zoom of 100 % from which the figures stand side by side."""


class QualityPanel(ScrollColumn):
    """Score, explanation and hints. Read only; nothing here blocks a submission."""

    def __init__(self) -> None:
        super().__init__()
        take_focus_to_scroll(self, self.tr("Why this score?"))
        self._shown: object = None

    def show_view(self, view: EditorView) -> None:
        """Show a review."""
        shown = (view.review.id, view.ratings, view.evidence, view.exclusions)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self.column)
        self._figures(view)
        self._standing(view)
        panel = robustness(view.rubric, view.review.level, view.ratings, view.exclusions.codes)
        self._sentences(self.tr("Why this score?"), why(view.rubric, view.score, panel, view.ratings))
        noticed = [hint.why for hint in review_hints(view.ratings, view.evidence, view.review.period, view.expected)]
        self._sentences(
            self.tr("Hints"),
            noticed or [self.tr("No hints.")],
            icon_name="lightbulb" if noticed else "check",
            note=self.tr("Hints on a text appear below its field. {0}").format(checked_languages()),
        )
        if view.rated:
            self.column.addWidget(self._ranges(view, panel))
        self.column.addStretch()

    def _figures(self, view: EditorView) -> None:
        score = view.score
        figures = ResponsiveColumns(1, 1, 1, 1, enough=FIGURES)
        for column, (title, figure, note) in zip(
            figures.columns,
            (
                (
                    self.tr("Suggested conclusion"),
                    translate(score.conclusion.label),
                    self.tr("suggested by the ratings"),
                ),
                (
                    self.tr("Expectations met"),
                    share(score.expectations_met),
                    self.tr("weighted, %n rated", "", view.rated),
                ),
                (
                    self.tr("Overall score"),
                    rounded(score.score),
                    self.tr("expected: {0}").format(rounded(score.expected))
                    if score.score is not None
                    else self.tr("too few ratings"),
                ),
                (self.tr("Coverage"), share(score.coverage), self.tr("of the weight is rated")),
            ),
            strict=True,
        ):
            card = Card()
            card.column.setSpacing(2)
            value = label(figure, "title", wraps=True)
            set_role(value, Role.StaticText)  # large, but the heading of nothing
            card.add(
                label(title, "caption", "2", wraps=True),
                value,
                label(note, "caption", "3", wraps=True),
            )
            card.column.addStretch()
            column.addWidget(card)
        self.column.addWidget(figures)

    def _standing(self, view: EditorView) -> None:
        score = view.score
        if score.standing is None:
            return
        line = StandingLine()
        number = self.tr("{0} ± {1} rating steps").format(signed(score.standing, digits=3), rounded(score.band, 3))
        card = Card(self.tr("Standing"), note=number).add(line)
        if score.also:
            also = " · ".join(translate(item.label) for item in score.also)
            card.add(label(self.tr("Close call. Also possible: {0}.").format(also), tone="2", wraps=True))
        self.column.addWidget(card)
        line.show_score(score)  # once it has a parent: alone it would open as a window

    def _sentences(self, title: str, sentences: Sequence[str], *, icon_name: str = "", note: str = "") -> None:
        card = Card(title)
        for sentence in sentences:
            line = boxes.row()
            if icon_name:
                line.addWidget(IconView(icon_name, "text3"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(translate(sentence), tone="2", wraps=True), 1)
            card.add(line)
        if note:
            card.add(label(note, "caption", "3", wraps=True))
        self.column.addWidget(card)

    def _ranges(self, view: EditorView, panel: Robustness) -> Card:
        card = Card(self.tr("What could move the score"))
        drops = [item.score for item in panel.without_area]
        rows = (
            (self.tr("Now"), rounded(view.score.score)),
            (self.tr("If every unrated competency were 1, or 5"), _between(panel.bounds)),
            (self.tr("If each area weight were a quarter lower or higher"), _between(panel.weights_quarter)),
            (self.tr("If each area weight were a half lower or higher"), _between(panel.weights_half)),
            (self.tr("If all areas had the same weight"), rounded(panel.equal_weights)),
            (self.tr("Unweighted mean of all ratings"), rounded(panel.plain_mean)),
            (self.tr("If any one area were excluded"), _between(Range(min(drops), max(drops)) if drops else None)),
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for at, (caption, numbers) in enumerate(rows):
            grid.addWidget(label(caption, tone="2", wraps=True), at, 0)
            figure = label(numbers, "strong")
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(figure, at, 1)
        card.add(grid)
        return card


def _between(span: Range | None) -> str:
    if span is None:
        return rounded(None)
    low, high = rounded(span.low), rounded(span.high)
    return low if low == high else f"{low} – {high}"
