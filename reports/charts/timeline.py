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
BESIDE, MAX_ROWS = 7.5, 4
"""Points between marks that do not touch, and the rows into which those of nearly one day are put, above each other."""
LABEL_GAP = 5.0
KINDS: dict[str, shapes.Mark] = {
    "session": shapes.dot, "planned": shapes.ring, "due": shapes.square, "check-in": shapes.open_diamond,
}  # fmt: skip
"""Marks in the order in which they get a place, from the line upwards."""


def timeline(milestones: Sequence[Milestone], start: date, end: date, today: date, width: float) -> Chart:
    """Marks on one line: dots for sessions held, rings for planned ones, squares for due dates, diamonds for check-ins.

    Both ends and today are labelled.

    Dates outside the plan are only in the table below.
    """
    milestones = [mark for mark in milestones if start <= mark.on <= end]
    days = max(1, (end - start).days)

    def x(on: date) -> float:
        return along((on - start).days / days, width, SIDE)

    marks = [(kind, x(mark.on)) for kind in KINDS for mark in milestones if mark.kind == kind]
    rows = _rows([place for _, place in marks])
    raised = BESIDE * max(rows, default=0)
    chart = Chart(width, HEIGHT + raised, _in_words(milestones, start, end, today))
    chart.add(Line(x(start), BASE, x(end), BASE, theme.LINE_STRONG, 1))
    for month in _months(start, end):
        chart.add(Line(x(month), BASE - 4, x(month), BASE, theme.LINE_STRONG, 0.6))
        chart.add(shapes.label(x(month), BASE - 13, month_name(month.month), anchor="middle"))
    for on, anchor in ((start, "start"), (end, "end")):
        chart.add(shapes.label(x(on), BASE - 24, day(on), anchor=anchor, color=theme.INK))
        chart.add(shapes.tick(x(on), BASE))
    if start <= today <= end:
        words = say("printed")
        half, (left, right) = shapes.text_width(words) / 2, _free(start, end, width)
        chart.add(Line(x(today), BASE - 6, x(today), BASE + 9, theme.BLUE, 0.8))
        place = min(max(x(today), left + half), right - half)
        chart.add(shapes.label(place, BASE - 24, words, anchor="middle", color=theme.BLUE))
    due = [(x(mark.on), mark.label) for mark in milestones if mark.kind == "due"]
    _draw_due_labels(chart, due, width, raised)
    for (kind, place), row in zip(marks, rows, strict=True):
        chart.add(KINDS[kind](place, BASE + BESIDE * row))
    return chart


def _rows(places: Sequence[float]) -> list[int]:
    """A row for each mark, so that none hides another one: the line itself if it is free there, else a row above it."""
    taken: list[list[float]] = [[] for _ in range(MAX_ROWS)]
    rows = []
    for place in places:
        free = (row for row, others in enumerate(taken) if all(abs(place - other) >= BESIDE for other in others))
        row = next(free, MAX_ROWS - 1)
        taken[row].append(place)
        rows.append(row)
    return rows


def _free(start: date, end: date, width: float) -> tuple[float, float]:
    """The part of the width between the labels of both ends."""
    return (
        SIDE + shapes.text_width(day(start)) + LABEL_GAP,
        width - SIDE - shapes.text_width(day(end)) - LABEL_GAP,
    )


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


def _draw_due_labels(chart: Chart, labels: Sequence[tuple[float, str]], width: float, raised: float) -> None:
    """Draw the labels in two lanes, `raised` above their usual place, so that neighbours do not overlap."""
    ends = [-1.0] * len(LANES)
    for place, text in sorted(labels):
        half = shapes.text_width(text) / 2
        middle = min(max(place, half), width - half)
        lane = 0 if middle - half > ends[0] else 1
        ends[lane] = middle + half + 4
        chart.add(Line(place, BASE + 5, place, LANES[lane] + raised - 3, theme.LINE_STRONG, 0.4))
        chart.add(shapes.label(middle, LANES[lane] + raised, text, anchor="middle", color=theme.INK))
