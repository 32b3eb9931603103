"""Horizontal bar for a share, printed next to its number."""

from reports import theme
from reports.charts.chart import Chart, Rect
from reports.charts.dot_plot import ROW_HEIGHT

THICKNESS = 5


def bar(share: float, width: float) -> Chart:
    """A bar filled to `share` (0 to 1) of its width."""
    chart = Chart(width, ROW_HEIGHT)
    bottom = (ROW_HEIGHT - THICKNESS) / 2
    chart.add(Rect(0, bottom, width, THICKNESS, theme.BAND))
    if filled := max(0.0, min(1.0, share)) * width:
        chart.add(Rect(0, bottom, filled, THICKNESS, theme.BLUE))
    return chart
