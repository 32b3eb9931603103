"""Paragraphs: words set in lines. ReportLab's own can do far more, and a review of five hundred takes it twice as long.

The markup is ours: `<b>`, `<font color="#5a5d69">`, `<br/>` and the entities that escaping makes; nothing else is read.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getFont, stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from reports.fonts import bold_of

_TAG = re.compile(r"<([^>]*)>")
_COLOR = re.compile(r'font color="(#[0-9a-f]{6})"')
_SPACES = re.compile(r"[^\S\xa0\u202f]+")
"""All white space but the spaces that keep words together."""

EXACT = 0.001
"""Points. Widths are sums of fractions, and a word that fits exactly fits."""


class Ink(NamedTuple):
    """How a run of characters looks."""

    font: str
    color: Color


class Run(NamedTuple):
    """Characters of one look."""

    ink: Ink
    characters: str


class Line(NamedTuple):
    """A line as it is drawn: its width in points and its runs, from the left."""

    width: float
    runs: tuple[Run, ...]


class Pen:
    """Writes runs on a canvas, saying font and colour only where they change; the canvas keeps its own."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._operators = ["BT"]
        self._look: tuple[str, int, float] | None = None
        self._color: Color | None = None
        self._leading = 0.0

    def move(self, x: float, y: float) -> None:
        """Go on writing from a point, in points."""
        self._operators.append(f"1 0 0 1 {fp_str(x, y)} Tm")

    def move_down(self, leading: float) -> None:
        """Go on writing that far below the point that was moved to last."""
        if leading != self._leading:
            self._leading = leading
            self._operators.append(f"{fp_str(leading)} TL")
        self._operators.append("T*")

    def write(self, run: Run, size: float) -> None:
        """Write a run, its font `size` points large, and stay behind it."""
        (name, color), characters = run
        document, font, add = self._canvas._doc, getFont(name), self._operators.append
        if color is not self._color:
            self._color = color
            add(_fill(color))
        for subset, codes in font.splitString(characters, document):
            look = (name, subset, size)
            if look != self._look:
                self._look = look
                add(f"{font.getSubsetInternalName(subset, document)} {fp_str(size)} Tf")
            add(f"({escapePDF(codes)}) Tj")

    def lift(self) -> None:
        """Put what was written on the page."""
        if len(self._operators) > 1:
            self._canvas.addLiteral(" ".join([*self._operators, "ET"]))


class Text(Flowable):  # type: ignore[misc]
    """A paragraph of markup, aligned to the left or right, with a bullet before its first line if it has one."""

    def __init__(self, markup: str, style: ParagraphStyle, bullet: str = "") -> None:
        super().__init__()
        self.markup, self.style, self.bullet = markup, style, bullet
        self.lines: Sequence[Line] = ()
        self._room: float | None = None
        self._is_part = False

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Width taken and height needed."""
        room = width - self.style.leftIndent - self.style.rightIndent
        if room != self._room and not self._is_part:
            self._room, self.lines = room, _set(self.markup, self.style, room)
        self.width, self.height = width, len(self.lines) * self.style.leading
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The lines that fit and the rest; no line stands alone before or after the end of a page."""
        if self._room is None:  # a table wraps within its padding and splits without; what was wrapped counts
            self.wrap(width, height)
        if self.height < height - EXACT:
            return [self]
        fitting = min(int(height / self.style.leading), len(self.lines) - 1)
        if len(self.lines) - fitting == 1:
            fitting -= 1
        if fitting < 2:
            return []
        return [self._part(self.lines[:fitting], self.bullet), self._part(self.lines[fitting:], "")]

    def draw(self) -> None:
        """Draw the lines."""
        pen = Pen(self.canv)
        self.write(pen, 0.0, 0.0)
        pen.lift()

    def write(self, pen: Pen, x: float, y: float) -> None:
        """Write the lines from (x, y), the lower left corner, upwards; the first baseline is a font size below the top."""
        style = self.style
        baseline = y + self.height - style.fontSize
        if self.bullet:
            pen.move(x + style.bulletIndent, baseline)
            pen.write(Run(Ink(style.bulletFontName, style.bulletColor), self.bullet), style.bulletFontSize)
        pen.move(x + style.leftIndent, baseline)
        for number, line in enumerate(self.lines):
            if style.alignment == TA_RIGHT:
                pen.move(x + self.width - style.rightIndent - line.width, baseline - number * style.leading)
            elif number:
                pen.move_down(style.leading)
            for run in line.runs:
                pen.write(run, style.fontSize)

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        """Points above the first line: none."""
        return 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802 - ReportLab's name
        """Points below the last line."""
        return float(self.style.spaceAfter)

    def _part(self, lines: Sequence[Line], bullet: str) -> "Text":
        part = Text(self.markup, self.style, bullet)
        part.lines, part._room, part._is_part = lines, self._room, True
        return part


@lru_cache(maxsize=4000)
def _set(markup: str, style: ParagraphStyle, room: float) -> tuple[Line, ...]:
    """The markup as lines no wider than `room` points. Kept, for half of a report is the rubric's and ours."""
    if not markup:
        return ()
    setting = _Setting(style.fontSize, room)
    for runs in _hard_lines(markup, Ink(style.fontName, style.textColor)):
        for ink, characters in runs:
            first, *others = _SPACES.split(characters)
            setting.add(ink, first)
            for piece in others:
                setting.end_word()
                setting.add(ink, piece)
        setting.end_word()
        setting.end_line()
    return tuple(setting.lines)


def _hard_lines(markup: str, ink: Ink) -> Iterator[list[Run]]:
    """The runs between one `<br/>` and the next."""
    runs: list[Run] = []
    inks = [ink]
    for index, part in enumerate(_TAG.split(markup)):
        if index % 2 == 0:
            if part:
                runs.append(Run(inks[-1], unescape(part) if "&" in part else part))
        elif part == "br/":
            yield runs
            runs = []
        elif part.startswith("/"):
            inks.pop()
        else:
            inks.append(_inked(part, inks[-1]))
    yield runs


def _inked(tag: str, ink: Ink) -> Ink:
    if tag == "b":
        return Ink(bold_of(ink.font), ink.color)
    color = _COLOR.fullmatch(tag)
    if color is None:
        raise ValueError(f"<{tag}> is not part of the markup of paragraphs")
    return Ink(ink.font, HexColor(color[1]))


class _Setting:
    """Words set one after the other, as many on every line as it has room for; a word wider than a line is cut."""

    def __init__(self, size: float, room: float) -> None:
        self.lines: list[Line] = []
        self._size, self._most = size, room + EXACT
        self._width = 0.0
        self._runs: list[tuple[Ink, list[str]]] = []
        self._word_width = 0.0
        self._word: list[tuple[Ink, str]] = []

    def add(self, ink: Ink, piece: str) -> None:
        """Go on with the word; it may change its look within."""
        if piece:
            self._word.append((ink, piece))
            self._word_width += _width(piece, ink.font) * self._size

    def end_word(self) -> None:
        """The word is complete: it goes behind the one before, or on a line of its own."""
        if not self._word:
            return
        if self._word_width > self._most:
            self._cut()
        space = _width(" ", self._word[0][0].font) * self._size
        if self._runs and self._width + space + self._word_width > self._most:
            self.end_line()
        if self._runs:
            self._put(self._word[0][0], " ")
            self._width += space
        for ink, piece in self._word:
            self._put(ink, piece)
        self._width += self._word_width
        self._word, self._word_width = [], 0.0

    def end_line(self) -> None:
        """What was set is a line, even an empty one."""
        self.lines.append(Line(self._width, tuple([Run(ink, "".join(pieces)) for ink, pieces in self._runs])))
        self._width, self._runs = 0.0, []

    def _put(self, ink: Ink, piece: str) -> None:
        """On the line, at its end."""
        if self._runs and self._runs[-1][0] == ink:
            self._runs[-1][1].append(piece)
        else:
            self._runs.append((ink, [piece]))

    def _cut(self) -> None:
        """Give all of the word but its end lines of their own."""
        word, self._word, self._word_width = self._word, [], 0.0
        for ink, piece in word:
            for character in piece:
                wide = _width(character, ink.font) * self._size
                if self._word and self._word_width + wide > self._most:
                    self.end_word()
                self._word.append((ink, character))
                self._word_width += wide


@lru_cache
def _fill(color: Color) -> str:
    return f"{fp_str(color.rgb())} rg"


@lru_cache(maxsize=20_000)
def _width(word: str, font: str) -> float:
    """Its width at a font size of 1 point."""
    return float(stringWidth(word, font, 1))
