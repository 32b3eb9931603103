"""The twelve areas: dot plot with table; the last row is the overall score."""

from fractions import Fraction

from reportlab.platypus import Flowable

from models.snapshots.review import AreaLine, ReviewSnapshot
from models.support.translation import say
from reports import theme
from reports.blocks import Cell, TableStyle, figure, gap, section, table, text
from reports.charts import dot_plot
from reports.charts.dot_plot import Marks
from reports.fast_table import Rule
from reports.formats import decimals, percent, signed_decimals
from reports.text import user_text
from reports.theme import Paper

PLOT_WIDTH = 35


def areas(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Every area in the rubric's order, with its weight, score, expected score, gap, coverage and previous score."""
    widths = paper.columns(None, PLOT_WIDTH, 14, 12, 15, 14, 17, 14)
    plot = table(
        [*(_row(area, widths[1] - 7) for area in review.areas), _total(review, widths[1] - 7)],
        widths,
        header=(
            say("Area"),
            dot_plot.axis(widths[1] - 7),
            say("Weight"),
            say("Score", "column"),
            say("Expected"),
            say("Gap"),
            say("Coverage"),
            say("Previous"),
        ),
        right=(2, 3, 4, 5, 6, 7),
        padding=1.8,
        style=TableStyle(over_last=Rule(theme.HAIRLINE, theme.LINE_STRONG)),
        together=3,
    )
    key = dot_plot.key(paper.content_width, shows=dot_plot.SCORE)
    return [*section(say("Areas"), key, gap(2), plot), gap(3), text(_scale(review), theme.FINE_SOFT)]


def _scale(review: ReviewSnapshot) -> str:
    ratings = " · ".join(f"{value}&nbsp;{user_text(name)}" for value, name, _ in review.scale)
    return say("Ratings: {ratings}. Gaps are calculated before rounding.", ratings=ratings)


def _row(area: AreaLine, width: float) -> list[Cell]:
    marks = Marks(
        rating=area.score, expected=area.expected, note="" if area.score is not None else say("insufficient evidence")
    )  # fmt: skip
    numbers = _numbers(str(area.weight), area.score, area.expected, area.coverage, area.previous)
    name = text(user_text(area.name), theme.SMALL)
    return [name, dot_plot.row(marks, width, shows=dot_plot.SCORE), *numbers]


def _total(review: ReviewSnapshot, width: float) -> list[Cell]:
    score = review.score
    marks = Marks(
        rating=score.score,
        expected=score.expected,
        note="" if score.score is not None else say("insufficient evidence"),
    )
    numbers = _numbers("100", score.score, score.expected, score.coverage, review.previous_score)
    strong = [text(number, theme.SMALL_RIGHT_STRONG) for number in numbers]
    return [text(say("Overall"), theme.SMALL_STRONG), dot_plot.row(marks, width, shows=dot_plot.SCORE), *strong]


def _numbers(
    weight: str, score: Fraction | None, expected: Fraction | None, coverage: Fraction, previous: Fraction | None
) -> list[str]:
    gap_to_expected = score - expected if score is not None and expected is not None else None
    shown = (
        weight, decimals(score), decimals(expected), signed_decimals(gap_to_expected), percent(coverage),
        decimals(previous),
    )  # fmt: skip
    return [figure(number) for number in shown]
