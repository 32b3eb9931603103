"""The marks all charts share, each with one meaning and one shape, so that they read without colour too."""

from collections.abc import Callable, Sequence

from reportlab.graphics.shapes import STATE_DEFAULTS, Circle, Drawing, Line, Polygon, Rect, Shape, String
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from reports import theme
from reports.fonts import REGULAR, face_for

LOWEST, HIGHEST = 1, 5

# ReportLab begins every drawing in Helvetica, used or not, and that font could not be embedded.
STATE_DEFAULTS["fontName"] = REGULAR


def label(
    x: float,
    y: float,
    words: str,
    *,
    size: float = 6.8,
    anchor: str = "start",
    color: Color = theme.SOFT,
    font: str = REGULAR,
) -> String:
    """Words in a chart, on the baseline `y`."""
    return String(x, y, words, fontName=face_for(words).font(font), fontSize=size, fillColor=color, textAnchor=anchor)


def dot(x: float, y: float) -> Circle:
    """A rating at or above what is expected, or one with no expectation beside it."""
    return Circle(x, y, 3, fillColor=theme.BLUE, strokeColor=None)


def below(x: float, y: float) -> Polygon:
    """A rating below what is expected: a triangle pointing down."""
    return Polygon([x - 3.6, y + 2.7, x + 3.6, y + 2.7, x, y - 3.6], fillColor=theme.ORANGE, strokeColor=None)


def square(x: float, y: float) -> Rect:
    """A date something is due."""
    return Rect(x - 2.7, y - 2.7, 5.4, 5.4, fillColor=theme.INK, strokeColor=theme.WHITE, strokeWidth=0.5)


def tick(x: float, y: float) -> Line:
    """What is expected, or aimed at."""
    return Line(x, y - 4.6, x, y + 4.6, strokeColor=theme.INK, strokeWidth=1.3)


def hollow(x: float, y: float) -> Circle:
    """The engineer's own rating."""
    return Circle(x, y, 2.5, fillColor=theme.WHITE, strokeColor=theme.INK, strokeWidth=0.8)


def diamond(x: float, y: float) -> Polygon:
    """What the peers say on average."""
    points = [x - 2.7, y, x, y + 2.7, x + 2.7, y, x, y - 2.7]
    return Polygon(points, fillColor=theme.LINE_STRONG, strokeColor=theme.WHITE, strokeWidth=0.5)


def extent(x: float, y: float) -> Rect:
    """A short piece of a range, for the key."""
    return band(x - 3, x + 5, y, 6)


def band(start: float, end: float, y: float, height: float, color: Color = theme.BAND) -> Rect:
    """A range."""
    return Rect(
        start,
        y - height / 2,
        max(end - start, 0.6),
        height,
        rx=height / 2,
        ry=height / 2,
        fillColor=color,
        strokeColor=None,
    )


def key(items: Sequence[tuple[Callable[[float, float], Shape], str]], width: float) -> Drawing:
    """What each mark of a chart means, on one line."""
    drawing = Drawing(width, 11)
    x = 4.0
    for shape, words in items:
        drawing.add(shape(x, 5.5))
        drawing.add(label(x + 7, 3, words, size=7))
        x += 7 + stringWidth(words, REGULAR, 7) + 14
    return drawing
