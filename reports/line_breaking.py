"""Line breaking of paragraph markup.

The markup is limited to `<b>`, `<font color="#5a5d69">`, `<span lang="de">`, `<br/>` and the entities of escaping. The `<span>`
of a text in another language than the document's changes nothing that is printed; none is inside another.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, partial
from html import unescape
from itertools import accumulate

from reportlab.lib.styles import ParagraphStyle

from reports.han_forms import is_japanese
from reports.mixed_lines import HIDDEN, break_places, mixed_lines
from reports.text_runs import EXACT, Run, TextLine, TextStyle, widths
from reports.theme import color
from reports.usual_font import bold_of, is_plain

_TAG = re.compile(r"<([^>]*)>")
_SPAN = re.compile(r'<span lang="([a-z]+)">|</span>')
_COLOR = re.compile(r'font color="(#[0-9a-f]{6})"')
_SPACES = re.compile(r"[^\S\xa0\u202f]+")
"""White space except no-break spaces."""

_BREAKS_INSIDE = re.compile(r"\W(?=\w)")
"""A sign in a word, such as a hyphen, after which the line may break."""


@lru_cache(maxsize=1000)
def break_lines(
    markup: str, style: ParagraphStyle, room: float, *, japanese: bool | None = None
) -> tuple[TextLine, ...]:
    """The markup as lines no wider than `room` points; for `japanese` see `mixed_lines`.

    Cached, because the texts of the rubric repeat in every report.
    """
    if not markup:
        return ()
    hard_lines = list(_hard_lines(markup, TextStyle(style.fontName, style.textColor)))
    is_usual = all(is_plain(run.characters) for runs in hard_lines for run in runs)
    breaks = _plain_lines if is_usual else partial(mixed_lines, japanese=japanese)
    lines: list[TextLine] = []
    for number, runs in enumerate(hard_lines, start=1):
        lines += breaks(runs, style.fontSize, room, " " if number < len(hard_lines) else "")
    return tuple(lines)


def single_line(text: str, ink: TextStyle, size: float) -> TextLine:
    """The text on one line of any length."""
    breaks = _plain_lines if is_plain(text) else partial(mixed_lines, japanese=is_japanese())
    [line] = breaks([Run(ink, text)], size, math.inf, "")
    return line


def plain(markup: str) -> str:
    """The printed text of the markup on one line."""
    return HIDDEN.sub("", unescape(_TAG.sub("", markup.replace("<br/>", " "))))


def spoken_parts(markup: str) -> list[tuple[str, str]]:
    """The parts that the runs of the markup are numbered by: language, empty for that of the document, and printed text."""
    parts = _SPAN.split(markup)
    return [(language or "", plain(part)) for language, part in zip((None, *parts[1::2]), parts[::2], strict=True)]


def _plain_lines(runs: Sequence[Run], size: float, room: float, then: str) -> list[TextLine]:
    """The lines of text that the usual font prints. `then` follows the last one."""
    setting = LineBreaker(size, room)
    for ink, characters, *_ in runs:
        first, *others = _SPACES.split(characters)
        setting.add(ink, first)
        if others:
            setting.end_word()
            setting.add_words(ink, others[:-1])
            setting.add(ink, others[-1])
    setting.end_word()
    setting.end_line(then)
    return setting.lines


def _hard_lines(markup: str, ink: TextStyle) -> Iterator[list[Run]]:
    """The runs between one `<br/>` and the next."""
    runs: list[Run] = []
    inks = [ink]
    number = 0
    for index, part in enumerate(_TAG.split(markup)):
        if index % 2 == 0:
            if part:
                ink = inks[-1]._replace(part=number) if number else inks[-1]
                runs.append(Run(ink, unescape(part) if "&" in part else part))
        elif part == "br/":
            yield runs
            runs = []
        elif part.startswith(("span", "/span")):
            number += 1
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
    """Greedy line breaker. Only a word wider than a line is broken: copied text would lose the hyphens at the ends of lines."""

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
            self._word_width += widths(ink.font)[piece] * self._size

    def end_word(self) -> None:
        """Finish the word and put it on the current line, or on a new one if it does not fit."""
        while self._word:
            space = widths(self._word[0][0].font)[" "] * self._size if self._runs else 0.0
            if self._width + space + self._word_width <= self._most:
                self._place(self._word, self._word_width, space)
                self._word, self._word_width = [], 0.0
            elif self._word_width > self._most and self._break(space):
                continue
            elif self._runs:
                self.end_line()
            else:
                self._cut()

    def _place(self, word: Sequence[tuple[TextStyle, str]], width: float, space: float) -> None:
        """Put a word, or its beginning, on the current line, after a space unless that is 0."""
        if space:
            self._append(word[0][0], " ")
        for ink, piece in word:
            self._append(ink, piece)
        self._width += space + width

    def _break(self, space: float) -> bool:
        """Put the beginning of the word up to a hyphen or the like on the current line, as much as fits, and end the line."""
        text = "".join(piece for _, piece in self._word)
        for end in reversed(break_places(text) if _BREAKS_INSIDE.search(text) else ()):
            head, tail = _split(self._word, end)
            width = self._width_of(head)
            if self._width + space + width <= self._most:
                self._place(head, width, space)
                self.end_line("")
                self._word, self._word_width = tail, self._width_of(tail)
                return True
        return False

    def _width_of(self, word: Sequence[tuple[TextStyle, str]]) -> float:
        return sum(widths(ink.font)[piece] for ink, piece in word) * self._size

    def add_words(self, ink: TextStyle, words: Sequence[str]) -> None:
        """Add whole words in one style, the usual case; the end of each line is found by bisection."""
        cached, size = widths(ink.font), self._size
        space = cached[" "] * size
        wide = [cached[word] * size + space for word in words]
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
                wide = widths(ink.font)[character] * self._size
                if self._word and self._word_width + wide > self._most:
                    self._place(self._word, self._word_width, 0.0)
                    self._word, self._word_width = [], 0.0
                    self.end_line("")
                self._word.append((ink, character))
                self._word_width += wide


def _split(
    word: Sequence[tuple[TextStyle, str]], end: int
) -> tuple[list[tuple[TextStyle, str]], list[tuple[TextStyle, str]]]:
    """The first `end` characters of a word, and the rest."""
    head: list[tuple[TextStyle, str]] = []
    tail: list[tuple[TextStyle, str]] = []
    for ink, piece in word:
        before, after = piece[:end], piece[end:]
        end = max(end - len(piece), 0)
        head += [(ink, before)] if before else []
        tail += [(ink, after)] if after else []
    return head, tail


_color = cache(color)
