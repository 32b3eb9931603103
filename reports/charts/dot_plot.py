"""Dot plot, one row at a time: a rating against the expected rating on the scale of 1 to 5."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from models.support.messages import Message, message
from models.support.translation import say, translate
from reports import theme
from reports.charts import shapes
from reports.charts.chart import Chart, Line, Shape, along
from reports.charts.shapes import HIGHEST, LOWEST
from reports.formats import decimals
from reports.usual_font import tabular

SIDE = 7
ROW_HEIGHT = 11.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Marks of one row, in ratings. `note` is printed instead of a dot if there is no rating.

    With `aim`, the expected rating is a target, and a rating below it is not a shortfall; `goal` is on the way to it.
    """

    rating: Fraction | int | None
    expected: Fraction | int | None
    note: str = ""
    goal: int | None = None
    aim: bool = False

    @property
    def is_below(self) -> bool:
        """Whether the rating is below the expected rating."""
        return self.rating is not None and self.expected is not None and self.rating < self.expected and not self.aim


RATING, SCORE = message("rating"), message("score")
"""What the marks of a plot show."""


def row(marks: Marks, width: float, *, shows: Message = RATING, spoken: bool = True) -> Chart:
    """One row of the plot; `shows` is RATING or SCORE, as in the key. It is not `spoken` beside text with its numbers."""
    middle = ROW_HEIGHT / 2
    chart = Chart(width, ROW_HEIGHT, in_words(marks, shows) if spoken else "")
    chart.add(*_scale(width, middle))
    if marks.rating is None and marks.note:
        end = _write_note(chart, marks.note, middle)
        if marks.expected is not None and _x(marks.expected, width) < end:
            marks = replace(marks, expected=None)
    chart.add(*_marks(marks, width, middle))
    return chart


def axis(width: float) -> Chart:
    """The scale above the rows."""
    chart = Chart(width, 9, say("Scale from {low} to {high}", low=LOWEST, high=HIGHEST))
    for value in range(LOWEST, HIGHEST + 1):
        chart.add(shapes.label(_x(value, width), 2, tabular(str(value)), anchor="middle"))
    return chart


def in_words(marks: Marks, shows: Message = RATING) -> str:
    """The marks of a row as text."""
    parts = [marks.note or (say("no score") if shows is SCORE else say("no rating"))]
    if marks.rating is not None:
        parts = [_named(say("today") if marks.aim else translate(shows), marks.rating)]
    if marks.goal is not None:
        parts.append(_named(say("goal"), marks.goal))
    if marks.expected is not None:
        parts.append(_named(say("target") if marks.aim else say("expected"), marks.expected))
    return "; ".join(parts)


def _named(name: str, value: Fraction | int) -> str:
    return f"{name} {value if value.denominator == 1 else decimals(Fraction(value))}"


def key(width: float, *, shows: Message = RATING) -> shapes.Key:
    """The meaning of each mark, on one line."""
    items: list[tuple[shapes.Mark, str]] = [
        (shapes.dot, translate(shows)),
        (shapes.below, say("score below expected") if shows is SCORE else say("rating below expected")),
        (shapes.tick, say("expected")),
    ]
    return shapes.key(items, width)


def key_of_aims(width: float) -> shapes.Key:
    """The meaning of the marks in rows with an aim."""
    items = (shapes.dot, say("today")), (shapes.diamond, say("goal of this plan")), (shapes.tick, say("target"))
    return shapes.key(items, width)


def _scale(width: float, y: float) -> Sequence[Line]:
    """A hairline with a tick at every rating. The ticks are the dashes of a thick line, which takes a third of the bytes."""
    start, end = _x(LOWEST, width), _x(HIGHEST, width)
    half = theme.HAIRLINE / 2
    apart = (end - start) / (HIGHEST - LOWEST) - theme.HAIRLINE
    return (
        Line(start, y, end, y, theme.LINE, theme.HAIRLINE),
        Line(start - half, y, end + half, y, theme.LINE, 4, (theme.HAIRLINE, apart)),
    )


def _marks(marks: Marks, width: float, y: float) -> list[Shape]:
    found: list[Shape] = []
    if marks.rating is not None and marks.expected is not None and (marks.is_below or marks.aim):
        color = theme.BLUE if marks.aim else theme.ORANGE
        ends = (_x(marks.rating, width), y, _x(marks.expected, width), y)
        found.append(Line(*ends, color, 1.6))
    if marks.expected is not None:
        found.append(shapes.tick(_x(marks.expected, width), y))
    if marks.goal is not None:
        found.append(shapes.diamond(_x(marks.goal, width), y))
    if marks.rating is not None:
        found.append((shapes.below if marks.is_below else shapes.dot)(_x(marks.rating, width), y))
    return found


def _write_note(chart: Chart, note: str, middle: float) -> float:
    """Write the note over the start of the scale; returns the x coordinate of its end."""
    room = shapes.text_width(note) + 4
    chart.add(shapes.band(SIDE - 5, SIDE - 3 + room, middle, 8, theme.WHITE))
    chart.add(shapes.label(SIDE - 3, middle - 2.4, note))
    return SIDE + room


def _x(value: Fraction | int, width: float) -> float:
    return along(float(value - LOWEST) / (HIGHEST - LOWEST), width, SIDE)
