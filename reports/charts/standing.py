"""Line of the standing: from −1 to +1, with the thresholds of the conclusions, the point and its band."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from models.assessment.suggestion import LADDER, is_capped
from models.assessment.values import Score
from models.domain.conclusions import Conclusion
from models.support.translation import say, translate
from reports import theme
from reports.charts import shapes
from reports.charts.chart import Chart, Circle, Line, Lines, Outline, Rect, along
from reports.formats import decimals, signed_decimals
from reports.usual_font import BOLD, REGULAR, tabular

LOW, HIGH = -1, 1
"""Ends of the line. A standing beyond an end is drawn there; its value is in the text below."""
HEIGHT, BAR, MIDDLE, SIDE = 42, 14, 20, 4
DECIDED = Outline(theme.INK, 1.2)


def standing_line(score: Score, decided: Conclusion | None, width: float) -> Chart | None:
    """The chart of a score's standing; None if it has none. `width` is in points.

    The range of the suggested conclusion is grey, and that of the decided one has a frame.
    """
    if score.standing is None or score.band is None:
        return None

    def x(value: Fraction) -> float:
        share = (min(max(value, Fraction(LOW)), Fraction(HIGH)) - LOW) / (HIGH - LOW)
        return along(float(share), width, SIDE)

    chart = Chart(width, HEIGHT, _in_words(score, decided))
    bottom = MIDDLE - BAR / 2
    for conclusion, left, right in _ranges(score):
        _draw_range(chart, conclusion, (x(left), x(right)), score, decided)
    for limit in score.thresholds:
        chart.add(Line(x(limit), bottom - 2, x(limit), bottom + BAR + 2, theme.LINE_STRONG, 0.6))
        chart.add(shapes.label(x(limit), bottom - 10, tabular(signed_decimals(limit)), anchor="middle"))
    frame = [(x(left), x(right)) for conclusion, left, right in _ranges(score) if conclusion is decided]
    for start, end in frame:
        edges = [(start, bottom, end, bottom), (end, bottom, end, bottom + BAR)]
        edges += [(end, bottom + BAR, start, bottom + BAR), (start, bottom + BAR, start, bottom)]
        chart.add(Lines(edges, DECIDED.color, DECIDED.thickness))
    if is_capped(score):  # a wall at the upper end of the suggestion, with an arrow away from the point
        wall = x(score.thresholds[LADDER.index(score.conclusion)])
        chart.add(Line(wall, bottom - 2, wall, bottom + BAR + 2, theme.INK, 1.8))
        chart.add(Lines([(wall, MIDDLE, wall - 7, MIDDLE), (wall - 7, MIDDLE, wall - 4, MIDDLE + 3)], theme.INK, 1))
        chart.add(Lines([(wall - 7, MIDDLE, wall - 4, MIDDLE - 3)], theme.INK, 1))
    band = x(score.standing - score.band), x(score.standing + score.band)
    chart.add(Line(band[0], MIDDLE, band[1], MIDDLE, theme.BLUE, 2.2))
    chart.add(Circle(x(score.standing), MIDDLE, 3.6, theme.BLUE))
    return chart


def key(width: float, *, decided: bool) -> shapes.Key:
    """The meaning of each mark of the line."""
    items: list[tuple[shapes.Mark, str]] = [
        (shapes.dot, say("standing")),
        (lambda x, y: Line(x - 4, y, x + 4, y, theme.BLUE, 2.2), say("its band")),
        (lambda x, y: Rect(x - 4, y - 3, 8, 6, theme.LINE), say("suggested by the ratings")),
    ]
    if decided:
        items.append((lambda x, y: Rect(x - 4, y - 3, 8, 6, theme.WHITE, DECIDED), say("decided")))
    return shapes.key(items, width)


def _ranges(score: Score) -> Sequence[tuple[Conclusion, Fraction, Fraction]]:
    """The conclusions with the standings from which and up to which they are suggested."""
    ends = pairwise((Fraction(LOW), *score.thresholds, Fraction(HIGH)))
    return [(conclusion, *span) for conclusion, span in zip(LADDER, ends, strict=False)]


def _draw_range(
    chart: Chart, conclusion: Conclusion, ends: tuple[float, float], score: Score, decided: Conclusion | None
) -> None:
    start, end = ends
    marked = conclusion in (score.conclusion, decided)
    chart.add(
        Rect(start, MIDDLE - BAR / 2, end - start, BAR, theme.LINE if conclusion is score.conclusion else theme.PANEL)
    )
    name, font = translate(conclusion.label), BOLD if conclusion is decided else REGULAR
    if shapes.text_width(name, font) <= end - start - 2:
        ink = theme.INK if marked else theme.SOFT
        chart.add(shapes.label((start + end) / 2, MIDDLE + 12, name, anchor="middle", color=ink, font=font))


def _in_words(score: Score, decided: Conclusion | None) -> str:
    ranges = "; ".join(
        say(
            "{label} from {low} to {high}",
            label=conclusion.label,
            low=signed_decimals(left),
            high=signed_decimals(right),
        )
        for conclusion, left, right in _ranges(score)
    )
    place = say("in “{conclusion}”", conclusion=score.conclusion.label)
    if is_capped(score):
        place = say("capped at “{conclusion}” by core competencies", conclusion=score.conclusion.label)
    standing, band = signed_decimals(score.standing, 3), decimals(score.band, 3)
    words = say("Standing {standing} plus or minus {band}, {place}.", standing=standing, band=band, place=place)
    end = [say("Decided: “{conclusion}”.", conclusion=decided.label)] if decided else []
    return " ".join((words, f"{ranges}.", *end))
