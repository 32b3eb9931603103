"""Line of the standing: from −1 to +1, with the thresholds of the conclusions, the point and its band."""

from fractions import Fraction
from itertools import pairwise

from reportlab.pdfbase.pdfmetrics import stringWidth

from models.assessment.suggestion import LADDER, is_capped
from models.assessment.values import Score
from models.support.number_format import decimals, signed_decimals
from reports import theme
from reports.charts import shapes
from reports.charts.chart import Chart, Circle, Line, Lines, Rect
from reports.fonts import REGULAR, tabular

LOW, HIGH = -1, 1
"""Ends of the line. A standing beyond an end is drawn there; its value is in the text above."""
HEIGHT, BAR, MIDDLE, SIDE, SIZE = 38, 11, 19, 4, 7.5


def standing_line(score: Score, width: float) -> Chart | None:
    """The chart of a score's standing; None if it has none. `width` is in points."""
    if score.standing is None or score.band is None:
        return None

    def x(value: Fraction) -> float:
        share = (min(max(value, Fraction(LOW)), Fraction(HIGH)) - LOW) / (HIGH - LOW)
        return SIDE + float(share) * (width - 2 * SIDE)

    chart = Chart(width, HEIGHT, _in_words(score))
    bottom = MIDDLE - BAR / 2
    for place, (left, right) in enumerate(pairwise((Fraction(LOW), *score.thresholds, Fraction(HIGH)))):
        suggested = LADDER[place] is score.conclusion
        start, end, name = x(left), x(right), str(LADDER[place].label)
        chart.add(Rect(start, bottom, end - start, BAR, theme.LINE if suggested else theme.PANEL))
        if stringWidth(name, REGULAR, SIZE) <= end - start - 2:
            ink = theme.INK if suggested else theme.SOFT
            chart.add(shapes.label((start + end) / 2, MIDDLE + 9, name, anchor="middle", size=SIZE, color=ink))
    for limit in score.thresholds:
        chart.add(Line(x(limit), bottom - 2, x(limit), bottom + BAR + 2, theme.LINE_STRONG, 0.6))
        number = tabular(signed_decimals(limit))
        chart.add(shapes.label(x(limit), bottom - 10, number, anchor="middle", size=SIZE))
    if is_capped(score):  # a wall at the upper end of the suggestion, with an arrow away from the point
        wall = x(score.thresholds[LADDER.index(score.conclusion)])
        chart.add(Line(wall, bottom - 2, wall, bottom + BAR + 2, theme.INK, 1.8))
        chart.add(Lines([(wall, MIDDLE, wall - 7, MIDDLE), (wall - 7, MIDDLE, wall - 4, MIDDLE + 3)], theme.INK, 1))
        chart.add(Lines([(wall - 7, MIDDLE, wall - 4, MIDDLE - 3)], theme.INK, 1))
    band = x(score.standing - score.band), x(score.standing + score.band)
    chart.add(Line(band[0], MIDDLE, band[1], MIDDLE, theme.BLUE, 2.2))
    chart.add(Circle(x(score.standing), MIDDLE, 3.6, theme.BLUE))
    return chart


def _in_words(score: Score) -> str:
    steps = pairwise((Fraction(LOW), *score.thresholds, Fraction(HIGH)))
    ranges = "; ".join(
        f"{LADDER[place].label} from {signed_decimals(left)} to {signed_decimals(right)}"
        for place, (left, right) in enumerate(steps)
    )
    place = f"in “{score.conclusion.label}”"
    if is_capped(score):
        place = f"capped at “{score.conclusion.label}” by core competencies"
    return f"Standing {signed_decimals(score.standing, 3)} plus or minus {decimals(score.band, 3)}, {place}. {ranges}."
