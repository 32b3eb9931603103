"""Tables whose rows break between pages. ReportLab's own has far more features, and takes a third of a report's time.

Lengths are points. A cell is a column of flowables, drawn from its upper left corner.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TypeAlias

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from reports.fast_paragraph import FastParagraph, TextWriter
from reports.line_breaking import EXACT

TALLEST_WHOLE_ROW = 320.0
"""A taller row is split at the end of the page; a lower one moves to the next page."""

BETWEEN_COLUMNS = 7.0
"""Space at the right of every column except the last."""

Content: TypeAlias = Sequence[Flowable]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line along an edge."""

    thickness: float
    color: Color


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row and its style. `left` and `right` are the padding of columns that differ from the usual.

    `share` is the part of the free height above the content: 0 aligns it to the top, 0.5 to the middle.
    """

    cells: Sequence[Content]
    top: float
    bottom: float
    left: Mapping[int, float] = field(default_factory=dict)
    right: Mapping[int, float] = field(default_factory=dict)
    share: float = 0.0
    panel: Color | None = None
    above: Rule | None = None
    below: Rule | None = None
    between: Rule | None = None


class FastTable(Flowable):  # type: ignore[misc]
    """A table that breaks between its rows, and inside a row only if that is too tall to be moved.

    Its first `titles` rows are repeated on every page; its last `together` rows are kept on one page.
    """

    def __init__(self, rows: Sequence[Row], widths: Sequence[float], *, titles: int = 0, together: int = 1) -> None:
        super().__init__()
        self.rows, self.widths, self.titles, self.together = rows, widths, titles, together
        self._edges = [0.0, *accumulate(widths)]
        self._heights: list[float] = []

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Width taken and height needed."""
        if not self._heights:
            self._heights = [self._height_of(row) for row in self.rows]
        self.width, self.height = self._edges[-1], sum(self._heights)
        return self.width, self.height

    def beginning(self) -> float:
        """Height of the titles and the first row, or of a table too short to be split: not to be separated from a heading."""
        short = len(self._heights) - self.together <= self.titles
        rows = self._heights if short else self._heights[: self.titles + 1]
        return min(sum(rows), TALLEST_WHOLE_ROW)

    def split(self, width: float, height: float) -> list[Flowable]:
        """The part that fits and the rest; empty if not even one row fits."""
        self.wrap(width, height)
        ends = list(accumulate(self._heights))
        fitting = sum(end <= height + EXACT for end in ends)
        if fitting == len(ends):
            return [self]
        if self._heights[fitting] > TALLEST_WHOLE_ROW:
            room = height - (ends[fitting - 1] if fitting else 0.0)
            if parts := self._split_row(self.rows[fitting], room):
                return self._parts([*self.rows[:fitting], parts[0]], [parts[1], *self.rows[fitting + 1 :]])
        fitting = min(fitting, max(len(ends) - self.together, self.titles))
        if fitting <= self.titles:
            return []
        return self._parts(self.rows[:fitting], self.rows[fitting:])

    def draw(self) -> None:
        """Draw the rows from the top."""
        top = self.height
        for row, height in zip(self.rows, self._heights, strict=True):
            if row.panel:
                self.canv.setFillColor(row.panel)
                self.canv.rect(0, top - height, self.width, height, stroke=0, fill=1)
            self._draw_words(row, top, height)
            self._draw_rules(row, top, height)
            top -= height

    def _room(self, row: Row, column: int) -> tuple[float, float]:
        """Offset of a cell's content from the table's left edge, and its width."""
        left = row.left.get(column, 0.0)
        usual = BETWEEN_COLUMNS if column < len(self.widths) - 1 else 0.0
        return self._edges[column] + left, self.widths[column] - left - row.right.get(column, usual)

    def _height_of(self, row: Row) -> float:
        """The height of a row. Wraps every flowable, so that it knows its size."""
        tallest = 0.0
        for column, content in enumerate(row.cells):
            if content:
                _, width = self._room(row, column)
                for item in content:
                    item.wrapOn(self.canv, width, TALLEST_WHOLE_ROW)
                tallest = max(tallest, _height(content))
        return row.top + tallest + row.bottom

    def _draw_words(self, row: Row, top: float, height: float) -> None:
        pen = TextWriter(self.canv)
        for column, content in enumerate(row.cells):
            if content:
                x, _ = self._room(row, column)
                free = height - row.top - row.bottom - _height(content) if row.share else 0.0
                _draw_content(content, self.canv, pen, x, top - row.top - row.share * free)
        pen.flush()

    def _draw_rules(self, row: Row, top: float, height: float) -> None:
        bottom = top - height
        across = [(row.above, top), (row.below, bottom)]
        ends = [(rule, (0.0, y, self.width, y)) for rule, y in across]
        ends += [(row.between, (x, bottom, x, top)) for x in self._edges[1:-1]]
        for rule, line in ends:
            if rule:
                self.canv.setStrokeColor(rule.color)
                self.canv.setLineWidth(rule.thickness)
                self.canv.line(*line)

    def _split_row(self, row: Row, height: float) -> tuple[Row, Row] | None:
        """The part of a tall row that fits and the rest; None if nothing fits."""
        room = height - row.top - row.bottom
        halves = [_split_content(content, self._room(row, column)[1], room) for column, content in enumerate(row.cells)]
        if not any(first for first, _ in halves):
            return None
        first, rest = ([half[part] for half in halves] for part in (0, 1))
        return replace(row, cells=first, below=None), replace(row, cells=rest, above=None)

    def _parts(self, first: Sequence[Row], rest: Sequence[Row]) -> list[Flowable]:
        titles = self.rows[: self.titles]
        return [
            FastTable(first, self.widths, titles=self.titles),
            FastTable([*titles, *rest], self.widths, titles=self.titles, together=self.together),
        ]


def _height(content: Content) -> float:
    """Height of flowables below each other; without the space before the first and after the last."""
    total = sum(item.height + item.getSpaceBefore() + item.getSpaceAfter() for item in content)
    return float(total - content[0].getSpaceBefore() - content[-1].getSpaceAfter())


def _draw_content(content: Content, canvas: Canvas, pen: TextWriter, x: float, top: float) -> None:
    """Draw flowables below each other, starting at (x, top)."""
    y = top + content[0].getSpaceBefore()
    for item in content:
        y -= item.getSpaceBefore() + item.height
        if isinstance(item, FastParagraph):
            item.write(pen, x, y)
        else:
            item.drawOn(canvas, x, y)
        y -= item.getSpaceAfter()


def _split_content(content: Content, width: float, height: float) -> tuple[Content, Content]:
    """The flowables that fit into the height and the rest; the one at the end of the height is split if possible."""
    used = 0.0
    for index, item in enumerate(content):
        needed = item.height + (item.getSpaceBefore() if index else 0.0)
        if used + needed > height + EXACT:
            first, *rest = item.split(width, height - used) or [None]
            if first is None or first is item or not rest:
                return content[:index], content[index:]
            return [*content[:index], first], [*rest, *content[index + 1 :]]
        used += needed + item.getSpaceAfter()
    return content, ()
