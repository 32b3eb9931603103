"""Line breaking of text that the usual font alone cannot print: several scripts, writing directions and combining marks.

Lines break where UAX 14 allows it, between words of Thai too, and never inside a cluster. Pieces of one direction, font and
style are shaped, and each line is put into visual order.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

from reports import bidi
from reports.script_fonts import HANGUL, IGNORABLE, KANA, WIDE, typeface_for
from reports.shaping import shape
from reports.text_runs import EXACT, Run, TextLine, TextStyle, widths
from reports.usual_font import USUAL, is_plain
from reports.visual_lines import Piece, visual_line

_LOCALE, _KOREAN = "en", "ko-u-lw-phrase"
"""Locales of line breaks. Korean is broken between words, as in print; UAX 14 leaves that to the language."""

HIDDEN = re.compile("[\u061c\u200b\u200e\u200f\u2060\u2068\u2069]")
"""Characters that decide about direction and line breaks and are not printed. Joiners are, because they also spell words."""


def mixed_lines(
    runs: Sequence[Run], size: float, room: float, then: str, *, japanese: bool | None = None
) -> list[TextLine]:
    """The lines of the text between two forced line breaks, no wider than `room` points. `then` follows the last one.

    Han characters have Japanese forms if it is `japanese`; if that is not known, if it has kana.
    """
    text = "".join(run.characters for run in runs)
    base = int(bidi.is_right_to_left(bidi.without_outer_isolate(text)))
    levels = bidi.levels(text, base)
    inks = _inks(text, runs, japanese=bool(KANA.search(text)) if japanese is None else japanese)
    filler = _LineFiller(size, room)
    places = (0, *break_places(text), len(text))
    for start, end in pairwise([place for place in places if not _is_in_word(text, place)]):
        pieces = _pieces(text, range(start, end), inks, levels, size)
        if filler.has_room_for(pieces):
            filler.add(pieces)
        else:
            inner = [place for place in places if start <= place <= end]
            for part in pairwise(inner):
                filler.add(_pieces(text, range(*part), inks, levels, size))
    filler.end_line()
    *lines, _ = filler.lines
    ends = [*(" " if line.ends_with_space else "" for line in lines), then]
    return [visual_line(line.pieces, line.width, base, end) for line, end in zip(filler.lines, ends, strict=True)]


@lru_cache(maxsize=4000)
def break_places(text: str) -> tuple[int, ...]:
    """Where a line may break inside `text` (UAX 14)."""
    from icu4py.breakers import LineBreaker  # it takes 3 MB, and few documents need it

    locale = _KOREAN if HANGUL.search(text) and not KANA.search(text) else _LOCALE
    return tuple(accumulate(map(len, LineBreaker(text, locale))))[:-1]


def _is_in_word(text: str, place: int) -> bool:
    """Whether a line may break there, but rather not, because copied text would lose a hyphen at the end of a line."""
    return 0 < place < len(text) and not text[place - 1].isspace() and is_plain(text[place - 1 : place + 1])


def graphemes(text: str) -> list[str]:
    """The characters of `text` as readers count them: a letter with its marks, a syllable, a joined emoji (UAX 29)."""
    from icu4py.breakers import CharacterBreaker

    return list(CharacterBreaker(text, _LOCALE))


def _inks(text: str, runs: Sequence[Run], *, japanese: bool) -> list[TextStyle]:
    """The style of each character, with the font that prints it."""
    usual = [run.ink for run in runs for _ in run.characters]
    faces = [
        (cluster, None if is_plain(cluster) else typeface_for(cluster, japanese=japanese))
        for grapheme in graphemes(text)
        for cluster in _printed_together(grapheme, japanese=japanese)
    ]
    lacks_latin = any(face is WIDE and not IGNORABLE.fullmatch(cluster) for cluster, face in faces)
    inks: list[TextStyle] = []
    for cluster, face in faces:
        if face is None and (not is_plain(cluster) or (lacks_latin and WIDE.has(cluster))):
            face = WIDE
        for _ in cluster:
            ink = usual[len(inks)]
            inks.append(ink._replace(font=face.font(ink.font)) if face else ink)
    return inks


def _printed_together(grapheme: str, *, japanese: bool) -> Iterator[str]:
    """The grapheme, or its characters if no font has them all."""
    if is_plain(grapheme) or typeface_for(grapheme, japanese=japanese):
        yield grapheme
    else:
        yield from grapheme


def _pieces(text: str, places: range, inks: Sequence[TextStyle], levels: Sequence[int], size: float) -> list[Piece]:
    pieces = []
    for (ink, level, is_space), run in groupby(places, key=lambda at: (inks[at], levels[at], text[at] == " ")):
        shown = HIDDEN.sub("", "".join(text[at] for at in run))
        if shown:
            pieces.append(_piece(ink, " " if is_space else shown, level, size))
    return pieces


def _piece(ink: TextStyle, text: str, level: int, size: float) -> Piece:
    right_to_left = level % 2 == 1
    if ink.font in USUAL and (text == " " or not right_to_left):
        return Piece(ink, text, level, (), widths(ink.font)[text] * size)
    shaped = shape(text, ink.font, right_to_left=right_to_left)
    return Piece(ink, text, level, shaped.clusters, shaped.width * size, shaped.top * size, shaped.bottom * size)


class _Line(NamedTuple):
    """The pieces of a line in the order of reading, its width without spaces at the end, and whether it had any."""

    pieces: list[Piece]
    width: float
    ends_with_space: bool


class _LineFiller:
    """Puts as many segments on each line as fit; a segment wider than a line is cut between clusters."""

    def __init__(self, size: float, room: float) -> None:
        self.lines: list[_Line] = []
        self._size, self._most = size, room + EXACT
        self._pieces: list[Piece] = []
        self._width = 0.0

    def has_room_for(self, pieces: list[Piece]) -> bool:
        """Whether the pieces fit on one line; spaces at their end need no room."""
        return sum(piece.width for piece in _without_last_spaces(pieces)) <= self._most

    def add(self, pieces: list[Piece]) -> None:
        """Add what stands between two places where a line may break."""
        needed = sum(piece.width for piece in _without_last_spaces(pieces))
        if self._pieces and self._width + needed > self._most:
            self.end_line()
        for piece in pieces:
            self._append(piece if self._width + needed <= self._most else self._cut(piece))

    def end_line(self) -> None:
        """Finish the line, even an empty one."""
        printed = _without_last_spaces(self._pieces)
        width = sum(piece.width for piece in printed)
        self.lines.append(_Line(printed, width, len(printed) < len(self._pieces)))
        self._pieces, self._width = [], 0.0

    def _append(self, piece: Piece) -> None:
        if piece.text and (self._pieces or not piece.is_space):
            self._pieces.append(piece)
            self._width += piece.width

    def _cut(self, piece: Piece) -> Piece:
        """Put the beginnings of a piece on lines of their own until its end fits. Returns the end."""
        while self._width + piece.width > self._most and not piece.is_space:
            parts = graphemes(piece.text)
            fitting = self._fitting(piece, parts)
            if not fitting and self._pieces:
                self.end_line()
            elif len(parts) == 1:
                break
            else:
                head, tail = parts[: fitting or 1], parts[fitting or 1 :]
                self._append(_piece(piece.ink, "".join(head), piece.level, self._size))
                self.end_line()
                piece = _piece(piece.ink, "".join(tail), piece.level, self._size)
        return piece

    def _fitting(self, piece: Piece, parts: Sequence[str]) -> int:
        """How many of the graphemes of a piece fit on the line."""

        def width(count: int) -> float:
            return _piece(piece.ink, "".join(parts[:count]), piece.level, self._size).width

        return bisect_right(range(1, len(parts)), self._most - self._width, key=width)


def _without_last_spaces(pieces: list[Piece]) -> list[Piece]:
    end = len(pieces)
    while end and pieces[end - 1].is_space:
        end -= 1
    return pieces[:end]
