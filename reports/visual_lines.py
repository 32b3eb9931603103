"""The order of a mixed line on the page (UAX 9), and what its codes are copied as."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from reports import bidi
from reports.direction_marks import LEFT_TO_RIGHT, RIGHT_TO_LEFT, Code, lead, marks_between
from reports.script_fonts import load
from reports.shaping import Cluster, shape
from reports.text_runs import Run, TextLine, TextStyle
from reports.usual_font import REGULAR, USUAL


class Piece(NamedTuple):
    """Text of one style and direction between two places where a line may break, with its width in points."""

    ink: TextStyle
    text: str
    level: int
    clusters: tuple[Cluster, ...]
    width: float
    top: float = 0.0
    bottom: float = 0.0

    @property
    def is_space(self) -> bool:
        """Whether it is a space, which needs no room at the end of a line."""
        return self.text == " "


class _Drawn(NamedTuple):
    """One code of a line, or a letter that is written as plain text, which takes fewer bytes."""

    ink: TextStyle
    cluster: Cluster
    level: int
    is_plain: bool = False


def visual_line(pieces: Sequence[Piece], width: float, base: int, then: str) -> TextLine:
    """The pieces in visual order, and after them what separates the line from the next, which has no place on the paper."""
    shown = [pieces[at] for at in bidi.visual_order([piece.level for piece in pieces])]
    if any(piece.level % 2 for piece in shown):
        runs = _copied_runs(shown, base)
    else:
        runs = []
        for piece in shown:
            _append(runs, Run(piece.ink, piece.text, piece.clusters))
    if then and runs:
        ink = runs[-1].ink
        _append(runs, Run(ink if ink.font in USUAL else ink._replace(font=REGULAR), then))
    top, bottom = (max((getattr(piece, end) for piece in pieces), default=0.0) for end in ("top", "bottom"))
    return TextLine(width, tuple(runs), True, base == 1, top, bottom)


def _copied_runs(pieces: Sequence[Piece], base: int) -> list[Run]:
    """The runs of a line with text from right to left, in codes with marks of direction."""
    drawn = [
        _Drawn(piece.ink, cluster, piece.level, not piece.clusters and piece.level % 2 == base)
        for piece in pieces
        for cluster in _clusters(piece)
    ]
    for after_spaces in (False, True):
        marks = marks_between([Code(code.cluster.text, code.level) for code in drawn], base, after_spaces=after_spaces)
        line = _with_spaces_in_words(_with_marks(drawn, marks, base), base)
        ahead = lead("".join(code.cluster.text for code in line), base)
        if ahead > 0:
            break
    is_ordered = ahead > 0 or (ahead == 0 and not base)
    runs = []
    for (ink, is_other, is_plain), codes in groupby(
        line, key=lambda code: (code.ink, code.level % 2 != base, code.is_plain)
    ):
        clusters = tuple(code.cluster for code in codes)
        text = "".join(cluster.text for cluster in clusters)
        runs.append(Run(ink, text) if is_plain else Run(ink, text, clusters, is_ordered and is_other))
    return runs


def _clusters(piece: Piece) -> Sequence[Cluster]:
    """The clusters of a piece, those of plain text too, each as wide as when it is written as text."""
    font = piece.ink.font
    letters = piece.text.replace("\xa0", " ")
    return piece.clusters or [shape(letter, font, right_to_left=False).clusters[0] for letter in letters]


def _with_marks(line: Sequence[_Drawn], marks: dict[int, str], base: int) -> list[_Drawn]:
    """The codes with marks, at the border of a run in the code outside it, because its codes are drawn in another order."""
    marked = list(line)
    for place, mark in marks.items():
        is_before = place < len(line) and (place == 0 or line[place - 1].level % 2 != base)
        at = place if is_before else place - 1
        cluster = marked[at].cluster
        text = mark + cluster.text if is_before else cluster.text + mark
        marked[at] = marked[at]._replace(cluster=cluster._replace(text=text), is_plain=False)
        beside = at + 1 if is_before else at - 1
        if cluster.text == " " and 0 <= beside < len(
            line
        ):  # PDFium passes over a space that is drawn alone, with its mark
            marked[beside] = marked[beside]._replace(is_plain=False)
    return marked


def _with_spaces_in_words(line: Sequence[_Drawn], base: int) -> list[_Drawn]:
    """The codes, with each space between words from right to left in the font of these words.

    In a line from right to left it is part of the code beside it: `pdftotext -raw` takes a space alone for the end of a word
    and lists words from left to right, and PDFium passes over one that is drawn alone, with its mark.
    """
    joined: list[_Drawn] = []
    for code in line:
        before = joined[-1] if joined else None
        if not before or before.level != code.level or code.level % 2 == 0:
            joined.append(code)
        elif base and _is_space(code):
            joined[-1] = _with_space(before, code, after=True)
        elif base and _is_space(before):
            joined[-1] = _with_space(code, before, after=False)
        elif _is_space(code):
            joined.append(_Drawn(before.ink, Cluster(code.cluster.text, (), _advance(code, before)), code.level))
        else:
            joined.append(code)
    return joined


def _is_space(code: _Drawn) -> bool:
    return not code.cluster.text.strip(f" {LEFT_TO_RIGHT}{RIGHT_TO_LEFT}")


def _with_space(code: _Drawn, space: _Drawn, *, after: bool) -> _Drawn:
    """A code and the space after it or before it as one."""
    text, glyphs, advance = code.cluster
    room = _advance(space, code)
    if after:
        return code._replace(cluster=Cluster(text + space.cluster.text, glyphs, advance + room))
    moved = tuple(glyph._replace(x=glyph.x + room) for glyph in glyphs)
    return code._replace(cluster=Cluster(space.cluster.text + text, moved, advance + room))


def _advance(space: _Drawn, other: _Drawn) -> int:
    """The width of a space in units of the font of another code."""
    return round(space.cluster.advance * load(other.ink.font).units / load(space.ink.font).units)


def _append(runs: list[Run], run: Run) -> None:
    """Add a run, joined to the last one if both are plain and in one style."""
    if runs and runs[-1].ink == run.ink and not runs[-1].clusters and not run.clusters:
        run = Run(run.ink, runs.pop().characters + run.characters)
    runs.append(run)
