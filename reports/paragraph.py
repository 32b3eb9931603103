"""Paragraphs: words set in lines. ReportLab's own can do far more, and a review of five hundred takes it twice as long.

The markup is ours: `<b>`, `<font color="#5a5d69">`, `<br/>` and the entities that escaping makes; nothing else is read.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
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


class _Word(NamedTuple):
    """What stands between two spaces: its width in points and its runs."""

    width: float
    runs: tuple[Run, ...]


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
        """Draw the lines, the first one's baseline a font size below the top."""
        style, out = self.style, self.canv.beginText()
        baseline = self.height - style.fontSize
        if self.bullet:
            out.setTextOrigin(style.bulletIndent, baseline)
            out.setFont(style.bulletFontName, style.bulletFontSize)
            out.setFillColor(style.bulletColor)
            out.textOut(self.bullet)
        ink = Ink("", None)
        for line in self.lines:
            spare = self.width - style.rightIndent - line.width
            out.setTextOrigin(spare if style.alignment == TA_RIGHT else style.leftIndent, baseline)
            for run in line.runs:
                if run.ink.font != ink.font:
                    out.setFont(run.ink.font, style.fontSize)
                if run.ink.color != ink.color:
                    out.setFillColor(run.ink.color)
                ink = run.ink
                out.textOut(run.characters)
            baseline -= style.leading
        self.canv.drawText(out)

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
    ink = Ink(style.fontName, style.textColor)
    lines: list[Line] = []
    for runs in _hard_lines(markup, ink):
        lines += _filled(_words(runs, style.fontSize, room), style.fontSize, room)
    return tuple(lines)


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


def _words(runs: Sequence[Run], size: float, room: float) -> Iterator[_Word]:
    """The words between two spaces; one that is wider than `room` comes in pieces."""
    word: list[Run] = []
    for ink, characters in runs:
        for index, piece in enumerate(_SPACES.split(characters)):
            if index and word:
                yield from _fitting(word, size, room)
                word = []
            if piece:
                word.append(Run(ink, piece))
    if word:
        yield from _fitting(word, size, room)


def _fitting(word: Sequence[Run], size: float, room: float) -> Iterator[_Word]:
    width = sum([_width(characters, ink.font) for ink, characters in word]) * size
    if width <= room + EXACT:
        yield _Word(width, tuple(word))
        return
    piece: list[Run] = []
    taken = 0.0
    for ink, characters in word:
        for character in characters:
            wide = _width(character, ink.font) * size
            if piece and taken + wide > room:
                yield _Word(taken, tuple(piece))
                piece, taken = [], 0.0
            piece.append(Run(ink, character))
            taken += wide
    yield _Word(taken, tuple(piece))


def _filled(words: Iterable[_Word], size: float, room: float) -> Iterator[Line]:
    """As many words on every line as it has room for."""
    line: list[_Word] = []
    width = 0.0
    for word in words:
        wider = width + _width(" ", word.runs[0].ink.font) * size + word.width
        if line and wider > room + EXACT:
            yield Line(width, _merged(line))
            line = []
        width = wider if line else word.width
        line.append(word)
    yield Line(width, _merged(line))


def _merged(words: Sequence[_Word]) -> tuple[Run, ...]:
    """The words with a space between them; neighbours of one look are one run."""
    merged: list[tuple[Ink, list[str]]] = []
    for position, word in enumerate(words):
        before = " " if position else ""
        for ink, characters in word.runs:
            if not merged or merged[-1][0] != ink:
                merged.append((ink, []))
            merged[-1][1].append(before + characters)
            before = ""
    return tuple(Run(ink, "".join(parts)) for ink, parts in merged)


@lru_cache(maxsize=20_000)
def _width(word: str, font: str) -> float:
    """Its width at a font size of 1 point."""
    return float(stringWidth(word, font, 1))
