"""Tables whose rows break between pages. ReportLab's own has far more features, and takes a third of a report's time.

Lengths are points. A cell is a column of flowables, drawn from its upper left corner.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, groupby
from operator import itemgetter, sub
from typing import TypeAlias

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from reports import theme
from reports.fast_paragraph import FastParagraph, TextWriter
from reports.tagged_canvas import TaggedCanvas
from reports.tags import COLUMN_HEADER, ROW_HEADER, Element
from reports.text_runs import EXACT

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


MARK = Rule(1.75, theme.INK)
"""The bar beside what changed."""
MARK_DISTANCE = 7.0


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
    pending: Sequence[int] = ()
    """Columns of a row split at the end of the page whose content is all in its rest."""
    marked: Sequence[int] = ()
    """Columns with a bar at their left, in the margin or between two columns."""
    repeated: Sequence[int] = ()
    """Columns that the rest of a split row repeats if they are complete, so that it says what it belongs to."""
    again: Mapping[int, Content] = field(default_factory=dict)
    """What the rest of a split row repeats, by column. It is an artifact, like repeated titles."""
    elements: list[Element] = field(default_factory=list)
    """Elements of the cells in the structure tree, shared by the parts of a row; their table adds them."""


class FastTable(Flowable):  # type: ignore[misc]
    """A table that breaks between its rows, and inside a row only if that is too tall to be moved.

    Its first `titles` rows are repeated on every page; its last `together` rows are kept on one page. Without titles it is
    only a layout: its cells are read one after the other, and not as a table.
    """

    def __init__(self, rows: Sequence[Row], widths: Sequence[float], *, titles: int = 0, together: int = 1) -> None:
        super().__init__()
        self.rows, self.widths, self.titles, self.together = rows, widths, titles, together
        self._element = Element("Table")
        self._repeats_titles = False
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
        if max(self._heights[-self.together :]) <= TALLEST_WHOLE_ROW:
            fitting = min(fitting, max(len(ends) - self.together, self.titles))
        if fitting <= self.titles:
            return []
        return self._parts(self.rows[:fitting], self.rows[fitting:])

    def draw(self) -> None:
        """Draw the panels, the content and the rules of the rows."""
        self._add_elements()
        tops = accumulate(self._heights, sub, initial=self.height)
        rows = list(zip(self.rows, tops, self._heights, strict=False))
        if any(row.panel for row in self.rows):
            with self.canv.artifact():
                for row in rows:
                    self._draw_panel(*row)
        repeated = self.titles if self._repeats_titles else 0
        for row in rows[:repeated]:
            with self.canv.artifact():
                self._draw_words(*row)
        for row in rows[repeated:]:
            self._draw_words(*row)
            self._draw_again(*row)
        if rules := [rule for row in rows for rule in self._rules(*row)]:
            with self.canv.artifact():
                for rule, lines in groupby(rules, itemgetter(0)):
                    self.canv.setStrokeColor(rule.color)
                    self.canv.setLineWidth(rule.thickness)
                    self.canv.lines([line for _, line in lines])

    def _room(self, row: Row, column: int) -> tuple[float, float]:
        """Offset of a cell's content from the table's left edge, and its width."""
        left = row.left.get(column, 0.0)
        usual = BETWEEN_COLUMNS if column < len(self.widths) - 1 else 0.0
        return self._edges[column] + left, self.widths[column] - left - row.right.get(column, usual)

    def _height_of(self, row: Row) -> float:
        """The height of a row. Wraps every flowable, so that it knows its size."""
        tallest = 0.0
        for column, content in (*enumerate(row.cells), *row.again.items()):
            if content:
                _, width = self._room(row, column)
                for item in content:
                    item.wrapOn(self.canv, width, TALLEST_WHOLE_ROW)
                tallest = max(tallest, _height(content))
        return row.top + tallest + row.bottom

    def _draw_panel(self, row: Row, top: float, height: float) -> None:
        if row.panel:
            self.canv.setFillColor(row.panel)
            self.canv.rect(0, top - height, self.width, height, stroke=0, fill=1)

    def _draw_words(self, row: Row, top: float, height: float) -> None:
        pen = TextWriter(self.canv)
        structure = self.canv.structure
        for column, content in enumerate(row.cells):
            if column in row.pending:
                structure.enter(row.elements[column])  # its place among the cells is here
                structure.leave()
            if content:
                x, _ = self._room(row, column)
                free = height - row.top - row.bottom - _height(content) if row.share else 0.0
                structure.enter(row.elements[column])
                _draw_content(content, self.canv, pen, x, top - row.top - row.share * free)
                structure.leave()
        pen.flush()

    def _draw_again(self, row: Row, top: float, _height: float) -> None:
        if row.again:
            pen = TextWriter(self.canv)
            with self.canv.artifact():
                for column, content in row.again.items():
                    _draw_content(content, self.canv, pen, self._room(row, column)[0], top - row.top)
                pen.flush()

    def _rules(self, row: Row, top: float, height: float) -> Iterator[tuple[Rule, tuple[float, float, float, float]]]:
        """The rules of a row with their ends."""
        bottom = top - height
        if row.above:
            yield row.above, (0.0, top, self.width, top)
        if row.below:
            yield row.below, (0.0, bottom, self.width, bottom)
        if row.between:
            yield from ((row.between, (x, bottom, x, top)) for x in self._edges[1:-1])
        for x in (self._edges[column] - MARK_DISTANCE for column in row.marked):
            yield MARK, (x, bottom + row.bottom, x, top - row.top)

    def _split_row(self, row: Row, height: float) -> tuple[Row, Row] | None:
        """The part of a tall row that fits and the rest; None if nothing fits."""
        self._add_elements()
        room = height - row.top - row.bottom
        halves = [_split_content(content, self._room(row, column)[1], room) for column, content in enumerate(row.cells)]
        if not any(first for first, _ in halves):
            return None
        first, rest = ([half[part] for half in halves] for part in (0, 1))
        pending = [column for column in range(len(rest)) if rest[column] and not first[column]]
        whole = {column: row.again.get(column) or first[column] for column in row.repeated if not rest[column]}
        return (
            replace(row, cells=first, below=None, pending=pending),
            replace(row, cells=rest, above=None, pending=(), again={at: part for at, part in whole.items() if part}),
        )

    def _parts(self, first: Sequence[Row], rest: Sequence[Row]) -> list[Flowable]:
        titles = self.rows[: self.titles]
        parts = [
            FastTable(first, self.widths, titles=self.titles),
            FastTable([*titles, *rest], self.widths, titles=self.titles, together=self.together),
        ]
        for part, repeats in zip(parts, (self._repeats_titles, True), strict=True):
            part._element, part._repeats_titles = self._element, repeats
        return parts

    def _add_elements(self) -> None:
        """Add the elements of all rows, in their order, before the content of any is drawn or split."""
        if not self.rows[-1].elements:
            for number, row in enumerate(self.rows):
                if not row.elements:
                    row.elements.extend(self._cells_of_title(row) if number < self.titles else self._cells_of(row))

    def _cells_of_title(self, row: Row) -> list[Element]:
        line = Element("TR", self._element)
        return [_cell(content, line, "TH" if content else "TD", COLUMN_HEADER) for content in row.cells]

    def _cells_of(self, row: Row) -> list[Element]:
        if not self.titles:
            return [_part_of_layout(content) for content in row.cells]
        line = Element("TR", self._element)
        first, *others = row.cells
        return [_cell(first, line, "TH", ROW_HEADER), *(_cell(content, line, "TD") for content in others)]


def _cell(content: Content, line: Element, role: str, entries: str = "") -> Element:
    """The element of a cell. A single paragraph in it is the cell itself."""
    cell = Element(role, line, entries if role == "TH" else "")
    if paragraph := _only_paragraph(content):
        paragraph.element = cell
    return cell


def _part_of_layout(content: Content) -> Element:
    """The element of a cell that only gives a place: its paragraph, or a group of several flowables."""
    if paragraph := _only_paragraph(content):
        paragraph.element = Element(paragraph.style.role)
        return paragraph.element
    return Element("Div")


def _only_paragraph(content: Content) -> FastParagraph | None:
    """The paragraph that is all that is read of a cell, unless it already has an element, as an item of a list does.

    A chart without an alternative is not read.
    """
    [first, *others] = [item for item in content if getattr(item, "alternative", None) != ""] or [None]
    return first if isinstance(first, FastParagraph) and not others and first.element is None else None


def _height(content: Content) -> float:
    """Height of flowables below each other; without the space before the first and after the last."""
    total = sum(item.height + item.getSpaceBefore() + item.getSpaceAfter() for item in content)
    return float(total - content[0].getSpaceBefore() - content[-1].getSpaceAfter())


def _draw_content(content: Content, canvas: TaggedCanvas, pen: TextWriter, x: float, top: float) -> None:
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
