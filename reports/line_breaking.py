"""Line breaking of paragraph markup.

The markup is limited to `<b>`, `<font color="#5a5d69">`, `<br/>` and the entities of escaping.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from html import unescape
from itertools import accumulate
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

from reports.fonts import bold_of

_TAG = re.compile(r"<([^>]*)>")
_COLOR = re.compile(r'font color="(#[0-9a-f]{6})"')
_SPACES = re.compile(r"[^\S\xa0\u202f]+")
"""White space except no-break spaces."""

EXACT = 0.001
"""Tolerance in points: widths are sums with rounding errors, and a word that fits exactly must fit."""

MAX_CACHED_WIDTHS = 20_000
"""Cached word widths per font; the vocabulary of reviews is smaller."""


class TextStyle(NamedTuple):
    """Font and colour of a run of characters."""

    font: str
    color: Color


class Run(NamedTuple):
    """Characters in one style."""

    ink: TextStyle
    characters: str


class TextLine(NamedTuple):
    """One line: its width in points and its runs, from the left.

    The last run of a line that another line continues ends with the space between their words, so that copied or spoken
    text does not join them. The width does not contain it.
    """

    width: float
    runs: tuple[Run, ...]


@lru_cache(maxsize=4000)
def break_lines(markup: str, style: ParagraphStyle, room: float) -> tuple[TextLine, ...]:
    """The markup as lines no wider than `room` points. Cached, because the texts of the rubric repeat in every report."""
    if not markup:
        return ()
    setting = LineBreaker(style.fontSize, room)
    hard_lines = list(_hard_lines(markup, TextStyle(style.fontName, style.textColor)))
    for number, runs in enumerate(hard_lines, start=1):
        for ink, characters in runs:
            first, *others = _SPACES.split(characters)
            setting.add(ink, first)
            if others:
                setting.end_word()
                setting.add_words(ink, others[:-1])
                setting.add(ink, others[-1])
        setting.end_word()
        setting.end_line(" " if number < len(hard_lines) else "")
    return tuple(setting.lines)


def plain(markup: str) -> str:
    """The text of the markup on one line."""
    return unescape(_TAG.sub("", markup.replace("<br/>", " ")))


def _hard_lines(markup: str, ink: TextStyle) -> Iterator[list[Run]]:
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


def _inked(tag: str, ink: TextStyle) -> TextStyle:
    if tag == "b":
        return TextStyle(bold_of(ink.font), ink.color)
    color = _COLOR.fullmatch(tag)
    if color is None:
        raise ValueError(f"<{tag}> is not part of the markup of paragraphs")
    return TextStyle(ink.font, _color(color[1]))


class LineBreaker:
    """Greedy line breaker; a word wider than a line is cut."""

    def __init__(self, size: float, room: float) -> None:
        self.lines: list[TextLine] = []
        self._size, self._most = size, room + EXACT
        self._width = 0.0
        self._runs: list[tuple[TextStyle, list[str]]] = []
        self._word_width = 0.0
        self._word: list[tuple[TextStyle, str]] = []

    def add(self, ink: TextStyle, piece: str) -> None:
        """Add a piece to the current word, whose style may change inside it."""
        if piece:
            self._word.append((ink, piece))
            self._word_width += _widths(ink.font)[piece] * self._size

    def end_word(self) -> None:
        """Finish the word and put it on the current line, or on a new one if it does not fit."""
        if not self._word:
            return
        if self._word_width > self._most:
            self._cut()
        space = _widths(self._word[0][0].font)[" "] * self._size
        if self._runs and self._width + space + self._word_width > self._most:
            self.end_line()
        if self._runs:
            self._append(self._word[0][0], " ")
            self._width += space
        for ink, piece in self._word:
            self._append(ink, piece)
        self._width += self._word_width
        self._word, self._word_width = [], 0.0

    def add_words(self, ink: TextStyle, words: Sequence[str]) -> None:
        """Add whole words in one style, the usual case; the end of each line is found by bisection."""
        widths, size = _widths(ink.font), self._size
        space = widths[" "] * size
        wide = [widths[word] * size + space for word in words]
        if max(wide, default=0.0) - space > self._most:
            for word in words:
                self.add(ink, word)
                self.end_word()
            return
        ends = list(accumulate(wide))
        begin, before = 0, 0.0
        while begin < len(words):
            taken = self._width if self._runs else -space
            end = bisect_right(ends, before + self._most - taken, begin)
            if end > begin:
                if self._runs:
                    self._append(ink, " ")
                self._append(ink, " ".join(words[begin:end]))
                self._width = taken + ends[end - 1] - before
                begin, before = end, ends[end - 1]
            if begin < len(words):
                self.end_line()

    def end_line(self, then: str = " ") -> None:
        """Finish the line, even an empty one. `then` is what separates it from the next."""
        if self._runs:
            self._runs[-1][1].append(then)
        self.lines.append(TextLine(self._width, tuple([Run(ink, "".join(pieces)) for ink, pieces in self._runs])))
        self._width, self._runs = 0.0, []

    def _append(self, ink: TextStyle, piece: str) -> None:
        """Add to the end of the line."""
        if self._runs and self._runs[-1][0] == ink:
            self._runs[-1][1].append(piece)
        else:
            self._runs.append((ink, [piece]))

    def _cut(self) -> None:
        """Cut a word that is too wide into lines; its end remains the current word."""
        word, self._word, self._word_width = self._word, [], 0.0
        for ink, piece in word:
            for character in piece:
                wide = _widths(ink.font)[character] * self._size
                if self._word and self._word_width + wide > self._most:
                    self.end_word()
                    self.end_line("")
                self._word.append((ink, character))
                self._word_width += wide


class _Widths(dict[str, float]):
    """Cache of word widths at a font size of 1 point."""

    def __init__(self, font: str) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, word: str) -> float:
        width = float(stringWidth(word, self._font, 1))
        if len(self) < MAX_CACHED_WIDTHS:
            self[word] = width
        return width


_widths = cache(_Widths)
"""The cache of widths by font name."""


_color = cache(HexColor)
