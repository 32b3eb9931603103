"""Slope chart: area scores of the previous review and this one."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from models.support.number_format import decimals
from reports import theme
from reports.charts import shapes
from reports.charts.chart import Chart, Circle, Line, Outline
from reports.fonts import BOLD, REGULAR, tabular

LABEL_ROOM = 170
ROW = 9.4
HEAD = 16
SIZE = 7.2


@dataclass(frozen=True, slots=True)
class Slope:
    """One line of the chart: its name, and the value before and now, in ratings."""

    name: str
    before: Fraction
    now: Fraction


def slope(slopes: Sequence[Slope], width: float, before_title: str, now_title: str) -> Chart:
    """The whole chart. Overlapping labels are moved apart, and thin leaders connect them to their points."""
    height = HEAD + max(70.0, ROW * (len(slopes) + 2))
    chart = Chart(width, height, _in_words(slopes, before_title, now_title))
    left, right = LABEL_ROOM, width - LABEL_ROOM
    low, high = _span(slopes)
    for x, title, anchor in ((left, before_title, "end"), (right, now_title, "start")):
        chart.add(shapes.label(x, height - 8, title, anchor=anchor, size=7.5, color=theme.INK, font=BOLD))
        chart.add(Line(x, 2, x, height - HEAD, theme.LINE, 0.8))

    def y(value: Fraction) -> float:
        return 8 + float((value - low) / (high - low)) * (height - HEAD - 16)

    for item in slopes:
        _draw_line(chart, item, (left, y(item.before)), (right, y(item.now)))
    for x, values in ((left, [item.before for item in slopes]), (right, [item.now for item in slopes])):
        marks = [y(value) for value in values]
        places = spread(marks, ROW, 4, height - HEAD - 4)
        for item, value, mark, place in zip(slopes, values, marks, places, strict=True):
            _draw_label(chart, item.name, value, (x, mark), place, -1 if x == left else 1)
    return chart


def spread(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Positions as near as possible to the wanted ones, in the same order, at least `apart` from each other.

    Neighbours that would overlap are placed around their mean (pool-adjacent-violators algorithm).
    """
    order = sorted(range(len(wanted)), key=lambda index: (wanted[index], -index))
    blocks: list[tuple[float, int]] = []
    for step, index in enumerate(order):
        # With the step subtracted, the positions need only be non-decreasing.
        mean, count = wanted[index] - step * apart, 1
        while blocks and blocks[-1][0] > mean:
            before, members = blocks.pop()
            mean, count = (before * members + mean * count) / (members + count), members + count
        blocks.append((mean, count))
    highest = high - (len(wanted) - 1) * apart
    starts = [min(max(mean, low), highest) for mean, count in blocks for _ in range(count)]
    places = dict(zip(order, (start + step * apart for step, start in enumerate(starts)), strict=True))
    return [places[index] for index in range(len(wanted))]


def _in_words(slopes: Sequence[Slope], before_title: str, now_title: str) -> str:
    lines = "; ".join(f"{item.name} from {decimals(item.before)} to {decimals(item.now)}" for item in slopes)
    return f"Scores from {before_title} to {now_title}: {lines}."


def _span(slopes: Sequence[Slope]) -> tuple[Fraction, Fraction]:
    values = [value for item in slopes for value in (item.before, item.now)]
    low, high = min(values), max(values)
    return (low, high) if high - low >= Fraction(1, 2) else (low - Fraction(1, 4), high + Fraction(1, 4))


def _draw_line(chart: Chart, item: Slope, start: tuple[float, float], end: tuple[float, float]) -> None:
    color = _color(item)
    dash = (3, 2) if item.now < item.before else ()
    chart.add(Line(*start, *end, color, 1.2, dash))
    for x, y in (start, end):
        chart.add(Circle(x, y, 2.2, color, Outline(theme.WHITE, 0.4)))


def _draw_label(chart: Chart, name: str, value: Fraction, mark: tuple[float, float], place: float, side: int) -> None:
    x, y = mark
    near, far = x + side * 5, x + side * 13
    chart.add(Line(near, y, far, place, theme.LINE_STRONG, 0.4))
    number = tabular(decimals(value))
    anchor = "start" if side > 0 else "end"
    chart.add(shapes.label(far + side * 2, place - 2.5, number, anchor=anchor, size=SIZE, color=theme.INK, font=BOLD))
    room = LABEL_ROOM - 15 - 24
    chart.add(shapes.label(far + side * 24, place - 2.5, shortened(name, room), anchor=anchor, size=SIZE))


def shortened(name: str, room: float, font: str = REGULAR, size: float = SIZE) -> str:
    """A chart label shortened to `room` points; the table next to the chart has the full name."""
    if stringWidth(name, font, size) <= room:
        return name
    while name and stringWidth(f"{name}…", font, size) > room:
        name = name[:-1]
    return f"{name.rstrip()}…"


def _color(item: Slope) -> Color:
    if item.now == item.before:
        return theme.LINE_STRONG
    return theme.BLUE if item.now > item.before else theme.ORANGE
