"""Building blocks of sections: paragraphs, headings, tables, label-value grids, and keeping parts together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from html import escape
from itertools import zip_longest
from typing import TypeAlias

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer
from typing_extensions import override

from reports import theme
from reports.fast_paragraph import FastParagraph
from reports.fast_table import FastTable, Row, Rule
from reports.formats import NOT_GIVEN
from reports.keep_together import Block, Heading, KeepWithNext
from reports.tags import BULLETED, Element
from reports.text import pieces, property_line, user_text
from reports.theme import Paper
from reports.usual_font import REGULAR, tabular

Cell: TypeAlias = Flowable | list[Flowable] | str
"""Content of a table cell. A plain str must be a number or fixed text; user text needs `prose`."""

_SOFT = theme.SOFT.hexval().replace("0x", "#")

MAX_LEAD_IN = 4
"""Flowables of a section among which its first table is searched, to keep it with the heading."""


def text(markup: str, style: ParagraphStyle = theme.BODY, *, bullet: str = "") -> FastParagraph:
    """A paragraph of markup. User text in it must have passed through `user_text`."""
    return FastParagraph(markup, style, bullet)


def prose(typed: str, style: ParagraphStyle = theme.BODY) -> list[Flowable]:
    """User text of any length, as paragraphs."""
    return [text(user_text(piece), style) for piece in pieces(typed)]


def lead_in(lead: str, typed: str, style: ParagraphStyle = theme.SMALL, *, then: str = "") -> list[Flowable]:
    """User text of any length, with the markup `lead` before it and `then` after it."""
    parts = [user_text(piece) for piece in pieces(typed)]
    parts[0] = f"{lead} {parts[0]}"
    parts[-1] = f"{parts[-1]} {then}"
    return [text(part, style) for part in parts]


def soft(markup: str) -> str:
    """Markup in the colour of captions, inside a paragraph of another colour."""
    return f'<font color="{_SOFT}">{markup}</font>'


def figure(value: str) -> str:
    """A number for a column of numbers, in equal-width figures."""
    return tabular(value)


def heading(title: str, level: int = 0, style: ParagraphStyle | None = None) -> Heading:
    """A section heading (level 0), ruled, or a heading within a section (level 1); both go into the outline."""
    style = style or (theme.SECTION if level == 0 else theme.SUBSECTION)
    return Heading(text(user_text(title), style), property_line(title), level, ruled=style is theme.SECTION)


def section(title: str, *body: Flowable, level: int = 0) -> list[Flowable]:
    """A heading and its content; the heading is never left alone at the foot of a page."""
    before, after = (12, 4) if level == 0 else (8, 3)
    opening = [gap(before), heading(title, level), gap(after)]
    return [KeepWithNext([*opening, *_led_to(body)]), *opening, *body]


def together(*flowables: Flowable) -> Block:
    """Flowables kept on one page."""
    return Block(list(flowables))


class Gap(Spacer):  # type: ignore[misc]
    """White space, which adds nothing to the page's content."""

    @override
    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:
        """Draw nothing, not even an empty group."""


class Repeated(Flowable):  # type: ignore[misc]
    """A title as on an earlier page, which is not read again."""

    def __init__(self, body: Flowable) -> None:
        super().__init__()
        self.body = body

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Width taken and height needed."""
        self.width, self.height = self.body.wrapOn(self.canv, width, height)
        return self.width, self.height

    def draw(self) -> None:
        """Draw it as decoration."""
        with self.canv.artifact():
            self.body.drawOn(self.canv, 0, 0)


class End(Flowable):  # type: ignore[misc]
    """The end of a story, which knows how full its page is once that is drawn."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.paper, self.fill = paper, 1.0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    @override
    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:
        """Note the height; a single page counts as full."""
        if canvas.getPageNumber() > 1:
            self.fill = 1 - (y - theme.BOTTOM) / self.paper.content_height


def gap(points: float) -> Gap:
    """White space, omitted at the top of a page."""
    return Gap(1, points)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableStyle:
    """Style of a table, where it differs from the usual one; lengths in points.

    `left` and `right` are the padding of a column, `bottom` that of a row. The rules: `above` the first row, `below` the
    last row, `over_last` above the last row, `between` the columns.
    """

    left: Mapping[int, float] = field(default_factory=dict)
    right: Mapping[int, float] = field(default_factory=dict)
    bottom: float | None = None
    above: Rule | None = None
    below: Rule | None = None
    over_last: Rule | None = None
    between: Rule | None = None
    panel: Color | None = None


USUAL_STYLE = TableStyle()
_HAIRLINE = Rule(theme.HAIRLINE, theme.LINE)
_UNDER_TITLES = Rule(theme.HAIRLINE, theme.LINE_STRONG)


def table(
    rows: Iterable[Sequence[Cell]],
    widths: Sequence[float],
    *,
    header: Sequence[str | Flowable] = (),
    right: Sequence[int] = (),
    padding: float = 4,
    rules: bool = True,
    style: TableStyle = USUAL_STYLE,
    band: bool = False,
    together: int = 2,
    repeated: Sequence[int] = (),
) -> FastTable:
    """A table with hairlines between rows, its header repeated on every page; columns in `right` are right-aligned.

    With `band`, the header has a panel behind it; the last `together` rows are kept on one page; a row on two pages repeats
    the columns in `repeated`.
    """
    result: list[Row] = []
    bottom = padding if style.bottom is None else style.bottom
    for row in rows:
        cells = [_content(cell, right=column in right) for column, cell in enumerate(row)]
        result.append(
            Row(
                cells=cells, top=padding, bottom=bottom, left=style.left, right=style.right, panel=style.panel,
                below=_HAIRLINE if rules else None, between=style.between, repeated=repeated,
            )
        )  # fmt: skip
    if style.over_last:
        result[-1] = replace(result[-1], above=style.over_last)
    if header:
        result.insert(0, _titles(header, right, padding, style, band=band))
    if style.above:
        result[0] = replace(result[0], above=style.above)
    if style.below:
        result[-1] = replace(result[-1], below=style.below)
    return FastTable(result, widths, titles=1 if header else 0, together=together)


def _titles(
    titles: Sequence[str | Flowable], right: Sequence[int], padding: float, style: TableStyle, *, band: bool
) -> Row:
    row = Row(
        cells=[[_title(title, right=column in right)] if title else [] for column, title in enumerate(titles)],
        top=padding,
        bottom=padding,
        left=style.left,
        right=style.right,
        share=1.0,
        below=_UNDER_TITLES,
    )
    return replace(row, left={0: 4.0, **style.left}, share=0.5, panel=theme.PANEL) if band else row


def _content(cell: Cell, *, right: bool) -> list[Flowable]:
    if isinstance(cell, str):
        return [text(escape(cell, quote=False), theme.SMALL_RIGHT if right else theme.SMALL)] if cell else []
    return cell if isinstance(cell, list) else [cell]


def with_marks(body: FastTable, rows: Iterable[int]) -> FastTable:
    """The table with bars in the margin beside these rows, which are counted from 0 without titles."""
    marked = {number + body.titles for number in rows}
    body.rows = [replace(row, marked=(0,)) if number in marked else row for number, row in enumerate(body.rows)]
    return body


def changed(parts: list[Flowable], paper: Paper, *, marked: bool) -> list[Flowable]:
    """The parts, with a bar in the margin if they are `marked`."""
    if not (marked and parts):
        return parts
    return [with_marks(table([[parts]], [paper.content_width], rules=False, padding=0), [0])]


def entries(rows: Iterable[tuple[Cell, Cell]], paper: Paper, *, label: float = 44, padding: float = 4) -> FastTable:
    """Rows of a label at the left, `label` millimetres wide, and its content at the right."""
    return table(rows, paper.columns(label, None), padding=padding)


def grid(facts: Sequence[tuple[str, str]], paper: Paper, *, columns: int = 4) -> FastTable:
    """Label above value, in columns read from left to right. Values are user text."""
    cells: list[Cell] = [
        [text(label, theme.LABEL), *prose(value or NOT_GIVEN, theme.SMALL_STRONG)] for label, value in facts
    ]
    rows = [list(row) for row in zip_longest(*[iter(cells)] * columns, fillvalue="")]
    return table(rows, paper.columns(*[None] * columns), rules=False, padding=3)


def metrics(figures: Sequence[tuple[str, str, str]], widths: Sequence[float]) -> FastTable:
    """Large numbers side by side, as (label, number, caption)."""
    row: list[Cell] = [
        [text(label, theme.LABEL), text(figure, theme.METRIC), text(user_text(caption), theme.FINE_SOFT)]
        for label, figure, caption in figures
    ]
    return table([row], widths, rules=False, padding=0, style=_divided(len(row)))


def _divided(columns: int) -> TableStyle:
    """Style with a line between the columns."""
    return TableStyle(left=dict.fromkeys(range(1, columns), 10.0), between=_HAIRLINE)


def bullets(lines: Iterable[str], style: ParagraphStyle = theme.SMALL) -> list[Flowable]:
    """Lines of markup as a bulleted list."""
    items = Element("L", entries=BULLETED)
    return [_bullet(line, style, items) for line in lines]


def _bullet(line: str, style: ParagraphStyle, items: Element) -> Flowable:
    paragraph = text(line, _indented(style), bullet="•")
    item = Element("LI", items)
    paragraph.label, paragraph.element = Element("Lbl", item), Element("LBody", item)
    return paragraph


@cache
def _indented(style: ParagraphStyle) -> ParagraphStyle:
    return ParagraphStyle(
        f"{style.name}-list", parent=style, leftIndent=9, bulletIndent=1, bulletFontName=REGULAR,
        bulletFontSize=style.fontSize, bulletColor=theme.SOFT, spaceAfter=2,
    )  # fmt: skip


def _title(title: str | Flowable, *, right: bool) -> Flowable:
    return text(title, theme.LABEL_RIGHT if right else theme.LABEL) if isinstance(title, str) else title


def _led_to(body: Sequence[Flowable]) -> Sequence[Flowable]:
    """The flowables up to the first table, if it follows soon, or else the first flowable only."""
    for index, item in enumerate(body[:MAX_LEAD_IN]):
        if isinstance(item, FastTable | KeepWithNext):
            return body[: index + 1]
    return body[:1]
