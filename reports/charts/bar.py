"""A plain horizontal bar for a share or a priority, printed beside its number."""

from reportlab.graphics.shapes import Drawing, Rect

from reports import theme


def bar(share: float, width: float, *, strong: bool = True, height: float = 5) -> Drawing:
    """A bar filled to `share` (0 to 1) of its width. A strong one is blue, another grey."""
    drawing = Drawing(width, 11.4)
    bottom = (11.4 - height) / 2
    drawing.add(Rect(0, bottom, width, height, fillColor=theme.PANEL, strokeColor=None))
    filled = max(0.0, min(1.0, share)) * width
    if filled:
        color = theme.BLUE if strong else theme.LINE_STRONG
        drawing.add(Rect(0, bottom, filled, height, fillColor=color, strokeColor=None))
    return drawing
