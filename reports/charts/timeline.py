"""Timeline of a plan: sessions, check-ins and due dates."""

from collections.abc import Sequence
from datetime import date

from models.snapshots.plan import Milestone
from models.support.translation import month_name, say
from reports import theme
from reports.charts import shapes
from reports.charts.chart import Chart, Line, along
from reports.formats import day

BASE = 34
HEIGHT = 64
SIDE = 10
LANES = (46.0, 56.0)
KINDS: dict[str, shapes.Mark] = {
    "session": shapes.dot, "planned": shapes.ring, "due": shapes.square, "check-in": shapes.open_diamond,
}  # fmt: skip
"""Marks in the order in which they are drawn: a check-in is smaller than the due date on the same day."""


def timeline(milestones: Sequence[Milestone], start: date, end: date, today: date, width: float) -> Chart:
    """Marks on one line: dots for sessions held, rings for planned ones, squares for due dates, diamonds for check-ins.

    Both ends and today are labelled.

    Dates outside the plan are only in the table below.
    """
    milestones = [mark for mark in milestones if start <= mark.on <= end]
    days = max(1, (end - start).days)

    def x(on: date) -> float:
        return along((on - start).days / days, width, SIDE)

    chart = Chart(width, HEIGHT, _in_words(milestones, start, end, today))
    chart.add(Line(x(start), BASE, x(end), BASE, theme.LINE_STRONG, 1))
    for month in _months(start, end):
        chart.add(Line(x(month), BASE - 4, x(month), BASE, theme.LINE_STRONG, 0.6))
        chart.add(shapes.label(x(month), BASE - 13, month_name(month.month), anchor="middle"))
    for on, anchor in ((start, "start"), (end, "end")):
        chart.add(shapes.label(x(on), BASE - 24, day(on), anchor=anchor, color=theme.INK))
        chart.add(shapes.tick(x(on), BASE))
    _draw_due_labels(chart, [(x(mark.on), mark.label) for mark in milestones if mark.kind == "due"], width)
    chart.add(*(shape(x(mark.on), BASE) for kind, shape in KINDS.items() for mark in milestones if mark.kind == kind))
    if start <= today <= end:
        chart.add(Line(x(today), BASE - 9, x(today), BASE + 9, theme.BLUE, 0.8))
        chart.add(shapes.label(x(today), BASE - 24, say("printed"), anchor="middle", color=theme.BLUE))
    return chart


def _in_words(milestones: Sequence[Milestone], start: date, end: date, today: date) -> str:
    marks = [(mark.on, f"{day(mark.on)} {mark.label}") for mark in milestones]
    if start <= today <= end:
        marks.append((today, say("{day} printed", day=day(today))))
    listed = "; ".join(words for _, words in sorted(marks))
    return say("Timeline from {start} to {end}. {marks}.", start=day(start), end=day(end), marks=listed)


def key(width: float) -> shapes.Key:
    """The meaning of each mark of the timeline."""
    words = say("session held"), say("session planned"), say("goal due"), say("check-in")
    return shapes.key(list(zip(KINDS.values(), words, strict=True)), width)


def _months(start: date, end: date) -> list[date]:
    """The first day of every month in the span, thinned to at most a dozen."""
    found = []
    year, month = start.year, start.month
    while (first := date(year, month, 1)) <= end:
        if first > start:
            found.append(first)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found[:: 1 + len(found) // 12]


def _draw_due_labels(chart: Chart, labels: Sequence[tuple[float, str]], width: float) -> None:
    """Draw the labels in two lanes, so that neighbours do not overlap."""
    ends = [-1.0] * len(LANES)
    for place, text in sorted(labels):
        half = shapes.text_width(text) / 2
        middle = min(max(place, half), width - half)
        lane = 0 if middle - half > ends[0] else 1
        ends[lane] = middle + half + 4
        chart.add(Line(place, BASE + 5, place, LANES[lane] - 3, theme.LINE_STRONG, 0.4))
        chart.add(shapes.label(middle, LANES[lane], text, anchor="middle", color=theme.INK))
