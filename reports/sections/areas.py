"""The twelve areas: dot plot with table, change since the previous review, reasons for the conclusion."""

from fractions import Fraction

from reportlab.platypus import Flowable

from models.domain.reviews import OpinionRole
from models.snapshots.review import AreaLine, OpinionArea, ReviewSnapshot
from models.support.number_format import decimals, percent, signed_decimals
from reports import theme
from reports.blocks import Cell, TableStyle, bullets, figure, gap, section, table, text, together
from reports.charts import dot_plot
from reports.charts.dot_plot import Marks
from reports.charts.slope import Slope, slope
from reports.fast_table import Rule
from reports.text import one_line, user_text
from reports.theme import Paper

PLOT_WIDTH = 40
INSUFFICIENT = "insufficient evidence"
ROUNDED = "Gaps are calculated before rounding."
MAX_SLOPES = 12


def areas(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Every area in the rubric's order, as dot plot and numbers; the last row is the overall score."""
    widths = paper.columns(None, PLOT_WIDTH, 13, 13, 16, 13, 16, 13)
    opinions = {group.role: {area.area_code: area for area in group.areas} for group in review.opinions}
    own, peers = opinions.get(OpinionRole.SELF, {}), opinions.get(OpinionRole.PEER, {})
    rows = [_row(area, own.get(area.code), peers.get(area.code), widths[1] - 7) for area in review.areas]
    plot = table(
        [*rows, _total(review, widths[1] - 7)],
        widths,
        header=(
            "Area",
            dot_plot.axis(widths[1] - 7),
            "Weight",
            "Score",
            "Expected",
            "Gap",
            "Coverage",
            "Previous",
        ),
        right=(2, 3, 4, 5, 6, 7),
        padding=1.8,
        style=TableStyle(over_last=Rule(theme.HAIRLINE, theme.LINE_STRONG)),
        together=3,
    )
    key = dot_plot.key(paper.content_width, rating="score", others=bool(own or peers))
    return [*section("Areas", key, gap(2), plot), gap(3), text(ROUNDED, theme.FINE_SOFT)]


def change(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The slope chart, if there is a comparable previous review; its numbers are in the table of areas."""
    slopes = [
        Slope(one_line(area.name), area.previous, area.score)
        for area in review.areas
        if area.previous is not None and area.score is not None
    ][:MAX_SLOPES]
    if not slopes:
        return []
    chart = slope(slopes, paper.content_width, "Previous review", one_line(review.head.about))
    sentence = (
        "Solid: higher than before or the same. Dashed: lower than before. The numbers are in the table of areas."
    )
    return [together(*section("Change since the previous review", chart, text(sentence, theme.FINE_SOFT), level=1))]


def why(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The explanation of the score, in sentences."""
    if not review.why:
        return []
    return section("Why this conclusion", *bullets(map(user_text, review.why)), level=1)


def _row(area: AreaLine, own: OpinionArea | None, peers: OpinionArea | None, width: float) -> list[Cell]:
    marks = Marks(
        rating=area.score,
        expected=area.expected,
        note="" if area.score is not None else INSUFFICIENT,
        own=own.mean if own else None,
        peers=peers.mean if peers else None,
        peers_from=peers.low if peers else None,
        peers_to=peers.high if peers else None,
    )
    numbers = _numbers(str(area.weight), area.score, area.expected, area.coverage)
    name = text(user_text(area.name), theme.SMALL)
    return [name, dot_plot.row(marks, width, rating="score"), *numbers, figure(decimals(area.previous))]


def _total(review: ReviewSnapshot, width: float) -> list[Cell]:
    score = review.score
    marks = Marks(rating=score.score, expected=score.expected, note="" if score.score is not None else INSUFFICIENT)
    numbers = _numbers("100", score.score, score.expected, score.coverage)
    strong = [text(number, theme.SMALL_RIGHT_STRONG) for number in numbers]
    return [text("Overall", theme.SMALL_STRONG), dot_plot.row(marks, width, rating="score"), *strong, ""]


def _numbers(weight: str, score: Fraction | None, expected: Fraction | None, coverage: Fraction) -> list[str]:
    gap_to_expected = score - expected if score is not None and expected is not None else None
    shown = (weight, decimals(score), decimals(expected), signed_decimals(gap_to_expected), percent(coverage))
    return [figure(number) for number in shown]
