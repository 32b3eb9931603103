"""The dot plot, one row at a time: a rating against what is expected of it, on the scale of 1 to 5."""

from dataclasses import dataclass
from fractions import Fraction

from reportlab.graphics.shapes import Drawing, Line, String
from reportlab.pdfbase.pdfmetrics import stringWidth

from reports import theme
from reports.charts import shapes
from reports.charts.shapes import HIGHEST, LOWEST
from reports.fonts import REGULAR, tabular

SIDE = 7
ROW_HEIGHT = 11.4
KEY_SIZE = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What one row shows, in ratings. `note` is printed instead of a dot where there is no rating."""

    rating: Fraction | int | None
    expected: Fraction | int | None
    note: str = ""
    own: Fraction | int | None = None
    peers: Fraction | None = None
    peers_from: int | None = None
    peers_to: int | None = None

    @property
    def is_below(self) -> bool:
        """Whether the rating stands below what is expected."""
        return self.rating is not None and self.expected is not None and self.rating < self.expected


def row(marks: Marks, width: float, *, height: float = ROW_HEIGHT) -> Drawing:
    """One row of the plot."""
    middle = height / 2
    drawing = Drawing(width, height)
    drawing.add(Line(_x(LOWEST, width), middle, _x(HIGHEST, width), middle, strokeColor=theme.LINE, strokeWidth=0.5))
    for value in range(LOWEST, HIGHEST + 1):
        drawing.add(Line(_x(value, width), middle - 2, _x(value, width), middle + 2, strokeColor=theme.LINE, strokeWidth=0.5))
    if marks.rating is None and marks.note:
        _write_note(drawing, marks.note, middle)
    for shape in _marks(marks, width, middle):
        drawing.add(shape)
    return drawing


def axis(width: float) -> Drawing:
    """The scale above the rows."""
    drawing = Drawing(width, 9)
    for value in range(LOWEST, HIGHEST + 1):
        drawing.add(shapes.label(_x(value, width), 2, tabular(str(value)), anchor="middle", size=7.5))
    return drawing


def key(width: float, *, expected: str = "expected", rating: str = "rating", others: bool = False) -> Drawing:
    """What each mark means, on one line."""
    items = [(shapes.dot, rating), (shapes.below, f"{rating} below {expected}"), (shapes.tick, expected)]
    if others:
        items += [(shapes.hollow, "own rating"), (shapes.diamond, "peers, mean")]
    drawing = Drawing(width, 11)
    x = 4.0
    for shape, words in items:
        drawing.add(shape(x, 5.5))
        drawing.add(shapes.label(x + 7, 3, words, size=KEY_SIZE))
        x += 7 + stringWidth(words, REGULAR, KEY_SIZE) + 14
    return drawing


def _marks(marks: Marks, width: float, y: float) -> list[object]:
    found: list[object] = []
    if marks.peers_from is not None and marks.peers_to is not None:
        found.append(shapes.band(_x(marks.peers_from, width), _x(marks.peers_to, width), y, 6))
    if marks.is_below:
        ends = (_x(marks.rating, width), y, _x(marks.expected, width), y)
        found.append(Line(*ends, strokeColor=theme.ORANGE, strokeWidth=1.6))
    if marks.expected is not None:
        found.append(shapes.tick(_x(marks.expected, width), y))
    if marks.peers is not None:
        found.append(shapes.diamond(_x(marks.peers, width), y))
    if marks.rating is not None:
        found.append((shapes.below if marks.is_below else shapes.dot)(_x(marks.rating, width), y))
    if marks.own is not None:
        found.append(shapes.hollow(_x(marks.own, width), y))
    return found


def _write_note(drawing: Drawing, note: str, middle: float) -> None:
    words = String(SIDE - 3, middle - 2.4, note, fontName=REGULAR, fontSize=6.8, fillColor=theme.SOFT)
    room = stringWidth(note, REGULAR, 6.8) + 4
    drawing.add(shapes.band(SIDE - 5, SIDE - 3 + room, middle, 8, theme.WHITE))
    drawing.add(words)


def _x(value: Fraction | int | None, width: float) -> float:
    assert value is not None  # noqa: S101 - callers have looked
    return SIDE + float(value - LOWEST) / (HIGHEST - LOWEST) * (width - 2 * SIDE)
