"""The few blocks every section is set from: paragraphs, headings, tables, label and value, and what keeps together."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import zip_longest

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer, Table

from reports import theme
from reports.fonts import REGULAR, Face, face_for, tabular
from reports.text import one_line, pieces, user_text
from reports.theme import Paper

Cell = Flowable | list[Flowable] | str
"""What a table cell holds; a plain str is a figure or a word of ours, printed as it is."""

Line = tuple[object, ...]
"""One command of a ReportLab table style."""

PIECES_IN_A_ROW = 8
"""A cell of more paragraphs than this goes on in further rows, because ReportLab splits one tall row slowly."""

NOT_GIVEN = "–"


class Text(Paragraph):  # type: ignore[misc]
    """A paragraph that remembers how it was wrapped; a table asks every cell two or three times."""

    _wrapped: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Width taken and height needed."""
        if self._wrapped is None or self._wrapped[0] != width:
            self._wrapped = width, super().wrap(width, height)
        return self._wrapped[1]


class Heading(Text):
    """A heading that is also an entry of the document's outline."""

    outline: tuple[str, int] | None = None

    def draw(self) -> None:
        """Draw it and tell the canvas where it stands."""
        super().draw()
        if self.outline:
            self.canv.mark(*self.outline)


class Room(CondPageBreak):  # type: ignore[misc]
    """Ends the page unless all of `flowables` but the last, and the beginning of the last, still fit on it."""

    def __init__(self, flowables: Sequence[Flowable]) -> None:
        super().__init__(0)
        self.flowables = flowables

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take no space; ask for a new page where too little is left."""
        *whole, last = self.flowables
        self.height = sum(item.wrap(width, height)[1] + _gaps(item) for item in whole) + _beginning(last, width, height)
        return super().wrap(width, height)  # type: ignore[no-any-return]


def text(markup: str, style: ParagraphStyle = theme.BODY) -> Text:
    """A paragraph of our own markup; typed text in it has come through `user_text`."""
    return Text(markup, _set_in(style, face_for(markup)))


def prose(typed: str, style: ParagraphStyle = theme.BODY) -> list[Flowable]:
    """Typed text of any length, as typed."""
    return [text(user_text(piece), style) for piece in pieces(typed)]


def figure(value: str, *, below: bool = False) -> str:
    """A number for a column of numbers, in equal-width figures."""
    return tabular(value) + (" ▾" if below else "")


def heading(title: str, level: int = 0) -> Heading:
    """A section heading (level 0) or a heading within a section (level 1); both go into the outline."""
    style = theme.SECTION if level == 0 else theme.SUBSECTION
    made = Heading(user_text(title), _set_in(style, face_for(title)))
    made.outline = (one_line(title), level)
    return made


def section(title: str, *body: Flowable, level: int = 0) -> list[Flowable]:
    """A heading and what belongs under it; the heading never stands alone at the foot of a page."""
    before, after = (20, 7) if level == 0 else (11, 4)
    opening = [Spacer(1, before), heading(title, level), Spacer(1, after)]
    return [Room([*opening, body[0]]), *opening, *body]


def together(*flowables: Flowable) -> KeepTogether:
    """Flowables that stay on one page if one page can hold them."""
    return KeepTogether(list(flowables))


def gap(points: float) -> Spacer:
    """White space, left out at the top of a page."""
    return Spacer(1, points)


def table(
    rows: Iterable[Sequence[Cell]],
    widths: Sequence[float],
    *,
    header: Sequence[str] = (),
    right: Sequence[int] = (),
    padding: float = 4,
    rules: bool = True,
    more: Sequence[Line] = (),
) -> Table:
    """A table with hairlines between rows and a header repeated on every page; the columns in `right` are right-aligned."""
    head = [[text(title, theme.LABEL_RIGHT if column in right else theme.LABEL) for column, title in enumerate(header)]]
    body: list[Sequence[Cell]] = []
    ends: list[int] = []
    for row in rows:
        body += _rows_of_bounded_height(row)
        ends.append(len(body) - 1)
    first = 1 if header else 0
    commands: list[Line] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, 8, 11.4),
        ("TEXTCOLOR", (0, 0), (-1, -1), theme.INK),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 7),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        *(("ALIGN", (column, 0), (column, -1), "RIGHT") for column in right),
    ]
    if header:
        commands += [
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LINEBELOW", (0, 0), (-1, 0), theme.HAIRLINE, theme.LINE_STRONG),
        ]
    if rules:
        commands += [("LINEBELOW", (0, end + first), (-1, end + first), theme.HAIRLINE, theme.LINE) for end in ends]
    return Table(
        [*(head if header else ()), *body],
        colWidths=list(widths),
        repeatRows=first,
        splitInRow=1,
        hAlign="LEFT",
        style=[*commands, *more],
    )


def entries(rows: Iterable[tuple[Cell, Cell]], paper: Paper, *, label: float = 44) -> Table:
    """Rows of a label at the left (`label` millimetres wide) and what is said under it at the right."""
    return table(rows, paper.columns(label, None), padding=5)


def grid(facts: Sequence[tuple[str, str]], paper: Paper, *, columns: int = 4) -> Table:
    """Label above value, in columns read from left to right. Values are typed text."""
    cells: list[Cell] = [[text(label, theme.LABEL), *prose(value or NOT_GIVEN, theme.SMALL_STRONG)] for label, value in facts]
    rows = [list(row) for row in zip_longest(*[iter(cells)] * columns, fillvalue="")]
    return table(rows, [paper.content_width / columns] * columns, rules=False, padding=3.5)


def bullets(lines: Iterable[str], style: ParagraphStyle = theme.SMALL) -> list[Flowable]:
    """Our own sentences as a list."""
    indented = _indented(style)
    return [Text(line, indented, bulletText="•") for line in lines]


@cache
def _indented(style: ParagraphStyle) -> ParagraphStyle:
    return ParagraphStyle(
        f"{style.name}-list", parent=style, leftIndent=9, bulletIndent=1, bulletFontName=REGULAR,
        bulletFontSize=style.fontSize, bulletColor=theme.SOFT, spaceAfter=2,
    )  # fmt: skip


@cache
def _set_in(style: ParagraphStyle, face: Face) -> ParagraphStyle:
    if face is Face.USUAL:
        return style
    shaping = int(face is Face.SHAPED)
    return ParagraphStyle(f"{style.name}-{face.value}", parent=style, fontName=face.font(style.fontName), shaping=shaping)


def _rows_of_bounded_height(row: Sequence[Cell]) -> list[Sequence[Cell]]:
    if not any(isinstance(cell, list) and len(cell) > PIECES_IN_A_ROW for cell in row):
        return [row]
    columns = [cell if isinstance(cell, list) else [cell] for cell in row]
    return [list(part) for part in zip_longest(*columns, fillvalue="")]


def _gaps(item: Flowable) -> float:
    return float(item.getSpaceBefore() + item.getSpaceAfter())


def _beginning(item: Flowable, width: float, height: float) -> float:
    """Height of the part of a flowable that must not be left behind: a table's header and first row, a few lines."""
    needed = float(item.wrap(width, height)[1])
    if isinstance(item, Table):
        return float(sum(item._rowHeights[: item.repeatRows + 1]))
    if isinstance(item, Paragraph):
        return min(needed, 3 * item.style.leading)
    return needed
