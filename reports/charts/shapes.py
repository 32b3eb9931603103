"""Marks shared by all charts. Each meaning has its own shape, so that charts are readable without colour."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from reports import theme
from reports.charts.chart import Circle, Label, Line, Outline, Polygon, Rect, Shape
from reports.line_breaking import single_line
from reports.tags import Element
from reports.text_runs import TextStyle
from reports.usual_font import REGULAR

LOWEST, HIGHEST = 1, 5

_THIN_WHITE = Outline(theme.WHITE, 0.5)


Mark: TypeAlias = Callable[[float, float], Shape]
"""Function that returns the shape of one meaning, centred at (x, y)."""


def label(
    x: float,
    y: float,
    text: str,
    *,
    anchor: str = "start",
    color: Color = theme.SOFT,
    font: str = REGULAR,
) -> Label:
    """Text in a chart, on the baseline `y`."""
    return Label(x, y, text, font, theme.FINE_PRINT, color, anchor)


def text_width(text: str, font: str = REGULAR) -> float:
    """The width of a label."""
    return single_line(text, TextStyle(font, theme.SOFT), theme.FINE_PRINT).width


def dot(x: float, y: float) -> Circle:
    """A rating at or above the expected rating, or one without an expected rating."""
    return Circle(x, y, 3, theme.BLUE)


def below(x: float, y: float) -> Polygon:
    """A rating below the expected rating: a triangle pointing down."""
    return Polygon([(x - 3.6, y + 2.7), (x + 3.6, y + 2.7), (x, y - 3.6)], theme.ORANGE)


def ring(x: float, y: float) -> Circle:
    """A planned session."""
    return Circle(x, y, 2.6, theme.WHITE, Outline(theme.BLUE, 1))


def square(x: float, y: float) -> Rect:
    """A due date."""
    return Rect(x - 2.7, y - 2.7, 5.4, 5.4, theme.INK, _THIN_WHITE)


def tick(x: float, y: float) -> Line:
    """An expected or target rating."""
    return Line(x, y - 4.6, x, y + 4.6, theme.INK, 1.3)


def diamond(x: float, y: float) -> Polygon:
    """A goal."""
    corners = [(x - 3.4, y), (x, y + 3.4), (x + 3.4, y), (x, y - 3.4)]
    return Polygon(corners, theme.INK, _THIN_WHITE)


def open_diamond(x: float, y: float) -> Polygon:
    """A check-in of a goal."""
    corners = [(x - 3.4, y), (x, y + 3.4), (x + 3.4, y), (x, y - 3.4)]
    return Polygon(corners, theme.WHITE, Outline(theme.INK, 0.9))


def band(start: float, end: float, y: float, height: float, color: Color = theme.BAND) -> Rect:
    """A range."""
    return Rect(start, y - height / 2, max(end - start, 0.6), height, color, rounded=height / 2)


class Key(Flowable):  # type: ignore[misc]
    """Marks with their meaning. The words are read as a list, without the marks."""

    def __init__(self, items: Sequence[tuple[Shape, Label]], width: float) -> None:
        super().__init__()
        self.items, self.width, self.height = items, width, 11.0

    def draw(self) -> None:
        """Draw each mark, and the words after it."""
        items = Element("L")
        for mark, text in self.items:
            with self.canv.artifact():
                mark.draw(self.canv)
            with self.canv.content(Element("LBody", Element("LI", items))):
                text.draw(self.canv)


def key(items: Sequence[tuple[Mark, str]], width: float) -> Key:
    """The meaning of each mark of a chart, on one line."""
    places: list[tuple[Shape, Label]] = []
    x = 4.0
    for shape, text in items:
        places.append((shape(x, 5.5), label(x + 7, 3, text)))
        x += 7 + text_width(text) + 14
    return Key(places, width)
