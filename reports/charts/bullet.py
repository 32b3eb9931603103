"""The bullet bar: one score against the expected one, with how far everything not rated could move it."""

from fractions import Fraction

from reportlab.graphics.shapes import Drawing, Line, Rect

from models.assessment.wording import decimals
from reports import theme
from reports.charts import shapes
from reports.charts.shapes import HIGHEST, LOWEST
from reports.fonts import tabular

HEIGHT = 37
MIDDLE = 18
SIDE = 4


def bullet(score: Fraction | None, expected: Fraction | None, low: Fraction, high: Fraction, width: float) -> Drawing:
    """The bar on the scale of 1 to 5: blue up to the score, a tick where it is expected, a band from low to high."""

    def x(value: Fraction | int) -> float:
        return SIDE + float(value - LOWEST) / (HIGHEST - LOWEST) * (width - 2 * SIDE)

    drawing = Drawing(width, HEIGHT)
    drawing.add(Rect(x(LOWEST), MIDDLE - 6, x(HIGHEST) - x(LOWEST), 12, fillColor=theme.PANEL, strokeColor=None))
    drawing.add(Rect(x(low), MIDDLE - 6, max(x(high) - x(low), 1.5), 12, fillColor=theme.LINE, strokeColor=None))
    for value in range(LOWEST, HIGHEST + 1):
        drawing.add(Line(x(value), MIDDLE - 9, x(value), MIDDLE - 6, strokeColor=theme.LINE_STRONG, strokeWidth=0.5))
        drawing.add(shapes.label(x(value), MIDDLE - 17, tabular(str(value)), anchor="middle", size=7.5))
    if score is not None:
        drawing.add(Rect(x(LOWEST), MIDDLE - 2.4, x(score) - x(LOWEST), 4.8, fillColor=theme.BLUE, strokeColor=None))
    if expected is not None:
        _mark_expected(drawing, x(expected), expected, width)
    return drawing


def _mark_expected(drawing: Drawing, x: float, expected: Fraction, width: float) -> None:
    drawing.add(Line(x, MIDDLE - 8, x, MIDDLE + 8, strokeColor=theme.INK, strokeWidth=1.8))
    anchor = "middle" if 50 < x < width - 50 else ("start" if x <= 50 else "end")
    words = f"expected {tabular(decimals(expected))}"
    drawing.add(shapes.label(x, MIDDLE + 11, words, anchor=anchor, size=7.2, color=theme.INK))
