"""The strip of a plan: sessions, check-ins and due dates along the days it runs."""

from collections.abc import Sequence
from datetime import date

from reportlab.graphics.shapes import Drawing, Line
from reportlab.pdfbase.pdfmetrics import stringWidth

from models.snapshots.plan import Milestone
from reports import theme
from reports.charts import shapes
from reports.fonts import REGULAR
from reports.wording import MONTHS, day

BASE = 34
HEIGHT = 64
SIDE = 10
LANES = (46.0, 56.0)
KINDS = {"session": shapes.dot, "check-in": shapes.diamond, "due": shapes.square}


def timeline(milestones: Sequence[Milestone], start: date, end: date, today: date, width: float) -> Drawing:
    """Marks along one line: a dot a session, a diamond a check-in, a square a due date; the ends and today named."""
    days = max(1, (end - start).days)

    def x(on: date) -> float:
        share = min(max((on - start).days / days, 0.0), 1.0)
        return SIDE + share * (width - 2 * SIDE)

    drawing = Drawing(width, HEIGHT)
    drawing.add(Line(x(start), BASE, x(end), BASE, strokeColor=theme.LINE_STRONG, strokeWidth=1))
    for month in _months(start, end):
        drawing.add(Line(x(month), BASE - 4, x(month), BASE, strokeColor=theme.LINE_STRONG, strokeWidth=0.6))
        drawing.add(shapes.label(x(month), BASE - 13, MONTHS[month.month - 1], anchor="middle"))
    for on, anchor in ((start, "start"), (end, "end")):
        drawing.add(shapes.label(x(on), BASE - 24, day(on), anchor=anchor, color=theme.INK))
        drawing.add(shapes.tick(x(on), BASE))
    _draw_due_labels(drawing, [(x(mark.on), mark.label) for mark in milestones if mark.kind == "due"], width)
    for mark in milestones:
        if mark.kind in KINDS:
            drawing.add(KINDS[mark.kind](x(mark.on), BASE))
    if start <= today <= end:
        drawing.add(Line(x(today), BASE - 9, x(today), BASE + 9, strokeColor=theme.BLUE, strokeWidth=0.8))
        drawing.add(shapes.label(x(today), BASE - 24, "printed", anchor="middle", color=theme.BLUE))
    return drawing


def key(width: float) -> Drawing:
    """What each mark of the strip means."""
    return shapes.key([(shapes.dot, "session"), (shapes.diamond, "check-in"), (shapes.square, "goal due")], width)


def _months(start: date, end: date) -> list[date]:
    """The first of every month inside the span, thinned so that at most a dozen are named."""
    found = []
    year, month = start.year, start.month
    while (first := date(year, month, 1)) <= end:
        if first > start:
            found.append(first)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found[:: 1 + len(found) // 12]


def _draw_due_labels(drawing: Drawing, labels: Sequence[tuple[float, str]], width: float) -> None:
    """Two lanes, so that neighbours do not print over each other."""
    ends = [-1.0] * len(LANES)
    for place, words in sorted(labels):
        half = stringWidth(words, REGULAR, 6.8) / 2
        middle = min(max(place, half), width - half)
        lane = 0 if middle - half > ends[0] else 1
        ends[lane] = middle + half + 4
        drawing.add(Line(place, BASE + 5, place, LANES[lane] - 3, strokeColor=theme.LINE_STRONG, strokeWidth=0.4))
        drawing.add(shapes.label(middle, LANES[lane], words, anchor="middle", color=theme.INK))
