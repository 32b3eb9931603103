"""Dot plot, one row at a time: a rating against the expected rating on the scale of 1 to 5."""

from dataclasses import dataclass, replace
from fractions import Fraction

from reportlab.pdfbase.pdfmetrics import stringWidth

from models.support.number_format import decimals
from reports import theme
from reports.charts import shapes
from reports.charts.chart import Chart, Line, Lines, Shape
from reports.charts.shapes import HIGHEST, LOWEST
from reports.fonts import REGULAR, tabular

SIDE = 7
ROW_HEIGHT = 11.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Marks of one row, in ratings. `note` is printed instead of a dot if there is no rating.

    With `aim`, the expected rating is a target, and a rating below it is not a shortfall.
    """

    rating: Fraction | int | None
    expected: Fraction | int | None
    note: str = ""
    own: Fraction | int | None = None
    peers: Fraction | None = None
    peers_from: int | None = None
    peers_to: int | None = None
    aim: bool = False

    @property
    def is_below(self) -> bool:
        """Whether the rating is below the expected rating."""
        return self.rating is not None and self.expected is not None and self.rating < self.expected and not self.aim


def row(marks: Marks, width: float, *, height: float = ROW_HEIGHT, rating: str = "rating") -> Chart:
    """One row of the plot; `rating` names what it shows, as in the key."""
    middle = height / 2
    chart = Chart(width, height, in_words(marks, rating))
    chart.add(_scale(width, middle))
    if marks.rating is None and marks.note:
        end = _write_note(chart, marks.note, middle)
        if marks.expected is not None and _x(marks.expected, width) < end:
            marks = replace(marks, expected=None)
    chart.add(*_marks(marks, width, middle))
    return chart


def axis(width: float) -> Chart:
    """The scale above the rows."""
    chart = Chart(width, 9, f"Scale from {LOWEST} to {HIGHEST}")
    for value in range(LOWEST, HIGHEST + 1):
        chart.add(shapes.label(_x(value, width), 2, tabular(str(value)), anchor="middle", size=7.5))
    return chart


def in_words(marks: Marks, rating: str = "rating") -> str:
    """The marks of a row as text."""
    parts = [marks.note or f"no {rating}"]
    if marks.rating is not None:
        parts = [_named("today" if marks.aim else rating, marks.rating)]
    if marks.expected is not None:
        parts.append(_named("target" if marks.aim else "expected", marks.expected))
    if marks.own is not None:
        parts.append(_named("self-rating", marks.own))
    if marks.peers is not None:
        parts.append(_named("peers, mean", marks.peers))
    if marks.peers_from is not None and marks.peers_to is not None:
        parts.append(f"peers, range {marks.peers_from} to {marks.peers_to}")
    return "; ".join(parts)


def _named(name: str, value: Fraction | int) -> str:
    return f"{name} {value if value.denominator == 1 else decimals(Fraction(value))}"


def key(width: float, *, rating: str = "rating", others: bool = False) -> shapes.Key:
    """The meaning of each mark, on one line."""
    items: list[tuple[shapes.Mark, str]] = [
        (shapes.dot, rating),
        (shapes.below, f"{rating} below expected"),
        (shapes.tick, "expected"),
    ]
    if others:
        items += [(shapes.hollow, "self-rating"), (shapes.diamond, "peers, mean"), (shapes.extent, "peers, range")]
    return shapes.key(items, width)


def key_of_aims(width: float) -> shapes.Key:
    """The meaning of the marks in rows with an aim."""
    return shapes.key([(shapes.dot, "today"), (shapes.tick, "target")], width)


def _scale(width: float, y: float) -> Lines:
    """A hairline with a tick at every rating."""
    places = [_x(value, width) for value in range(LOWEST, HIGHEST + 1)]
    ticks = [(x, y - 2, x, y + 2) for x in places]
    return Lines([(places[0], y, places[-1], y), *ticks], theme.LINE, theme.HAIRLINE)


def _marks(marks: Marks, width: float, y: float) -> list[Shape]:
    found: list[Shape] = []
    if marks.peers_from is not None and marks.peers_to is not None:
        found.append(shapes.band(_x(marks.peers_from, width), _x(marks.peers_to, width), y, 6))
    if marks.rating is not None and marks.expected is not None and (marks.is_below or marks.aim):
        color = theme.BLUE if marks.aim else theme.ORANGE
        ends = (_x(marks.rating, width), y, _x(marks.expected, width), y)
        found.append(Line(*ends, color, 1.6))
    if marks.expected is not None:
        found.append(shapes.tick(_x(marks.expected, width), y))
    if marks.peers is not None:
        found.append(shapes.diamond(_x(marks.peers, width), y))
    if marks.rating is not None:
        found.append((shapes.below if marks.is_below else shapes.dot)(_x(marks.rating, width), y))
    if marks.own is not None:
        found.append(shapes.hollow(_x(marks.own, width), y))
    return found


def _write_note(chart: Chart, note: str, middle: float) -> float:
    """Write the note over the start of the scale; returns the x coordinate of its end."""
    room: float = stringWidth(note, REGULAR, 6.8) + 4
    chart.add(shapes.band(SIDE - 5, SIDE - 3 + room, middle, 8, theme.WHITE))
    chart.add(shapes.label(SIDE - 3, middle - 2.4, note))
    return SIDE + room


def _x(value: Fraction | int, width: float) -> float:
    return SIDE + float(value - LOWEST) / (HIGHEST - LOWEST) * (width - 2 * SIDE)
