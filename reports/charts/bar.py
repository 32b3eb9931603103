"""Horizontal bar for a share or a priority, printed next to its number."""

from reports import theme
from reports.charts.chart import Chart, Rect
from reports.charts.dot_plot import ROW_HEIGHT


def bar(share: float, width: float, *, strong: bool = True, height: float = 5) -> Chart:
    """A bar filled to `share` (0 to 1) of its width. A strong one is blue, another grey."""
    chart = Chart(width, ROW_HEIGHT)
    bottom = (ROW_HEIGHT - height) / 2
    chart.add(Rect(0, bottom, width, height, theme.PANEL))
    filled = max(0.0, min(1.0, share)) * width
    if filled:
        color = theme.BLUE if strong else theme.LINE_STRONG
        chart.add(Rect(0, bottom, filled, height, color))
    return chart
