"""Bullet bar: the score against the expected score, with the range that unrated competencies allow."""

from fractions import Fraction

from models.support.translation import say
from reports import theme
from reports.charts import shapes
from reports.charts.chart import Chart, Line, Rect, along
from reports.charts.shapes import HIGHEST, LOWEST
from reports.formats import decimals
from reports.usual_font import tabular

HEIGHT = 37
MIDDLE = 18
SIDE = 4


def bullet(score: Fraction | None, expected: Fraction | None, low: Fraction, high: Fraction, width: float) -> Chart:
    """The bar on the scale of 1 to 5: blue up to the score, a tick at the expected score, a band from low to high."""

    def x(value: Fraction | int) -> float:
        return along(float(value - LOWEST) / (HIGHEST - LOWEST), width, SIDE)

    chart = Chart(width, HEIGHT, _in_words(score, expected, low, high))
    chart.add(Rect(x(LOWEST), MIDDLE - 6, x(HIGHEST) - x(LOWEST), 12, theme.PANEL))
    chart.add(Rect(x(low), MIDDLE - 6, max(x(high) - x(low), 1.5), 12, theme.LINE))
    for value in range(LOWEST, HIGHEST + 1):
        chart.add(Line(x(value), MIDDLE - 9, x(value), MIDDLE - 6, theme.LINE_STRONG, 0.5))
        chart.add(shapes.label(x(value), MIDDLE - 17, tabular(str(value)), anchor="middle"))
    if score is not None:
        chart.add(Rect(x(LOWEST), MIDDLE - 2.4, x(score) - x(LOWEST), 4.8, theme.BLUE))
    if expected is not None:
        _mark_expected(chart, x(expected), expected, width)
    return chart


def _in_words(score: Fraction | None, expected: Fraction | None, low: Fraction, high: Fraction) -> str:
    bounds = say("nothing is unrated")
    if low != high:
        bounds = say("possible scores from {low} to {high}", low=decimals(low), high=decimals(high))
    parts = (
        say("Overall score {score}", score=decimals(score)) if score is not None else say("No overall score"),
        *([say("expected {score}", score=decimals(expected))] if expected is not None else []),
        bounds,
    )
    return say("{parts}, on a scale from {low} to {high}.", parts=", ".join(parts), low=LOWEST, high=HIGHEST)


def _mark_expected(chart: Chart, x: float, expected: Fraction, width: float) -> None:
    chart.add(Line(x, MIDDLE - 8, x, MIDDLE + 8, theme.INK, 1.8))
    anchor = "middle" if 50 < x < width - 50 else ("start" if x <= 50 else "end")
    text = say("expected {score}", score=tabular(decimals(expected)))
    chart.add(shapes.label(x, MIDDLE + 11, text, anchor=anchor, color=theme.INK))
