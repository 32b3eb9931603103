"""Runs of text in one style, and the lines that consist of them."""

from functools import cache
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from reports.shaping import Cluster

EXACT = 0.001
"""Tolerance in points: widths are sums with rounding errors, and a word that fits exactly must fit."""

MAX_CACHED_WIDTHS = 20_000
"""Cached word widths per font; the vocabulary of reviews is smaller."""


class TextStyle(NamedTuple):
    """Font and colour of a run of characters, and the number of the part of the paragraph that it belongs to.

    Parts are spoken in different languages; they are numbered in reading order.
    """

    font: str
    color: Color
    part: int = 0


class Run(NamedTuple):
    """Characters in one style. Shaped ones have clusters from left to right, which then are what is drawn.

    They are drawn beginning `from_right` if they run against their line, because PDFium copies them in the order of drawing.
    """

    ink: TextStyle
    characters: str
    clusters: tuple[Cluster, ...] = ()
    from_right: bool = False


class TextLine(NamedTuple):
    """One line: its width in points and its runs from the left.

    All lines of a paragraph are mixed, or none is. A mixed one may be written from right to left; `top` and `bottom` are how
    many points its shaped text reaches above and below the baseline.

    The last run of a line that another line continues ends with the space between their words, so that copied or spoken
    text does not join them. The width does not contain it.
    """

    width: float
    runs: tuple[Run, ...]
    is_mixed: bool = False
    right_to_left: bool = False
    top: float = 0.0
    bottom: float = 0.0


class _Widths(dict[str, float]):
    """Cache of the widths of words in one font at a size of 1 point."""

    def __init__(self, font: str) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, word: str) -> float:
        width = float(stringWidth(word, self._font, 1))
        if len(self) < MAX_CACHED_WIDTHS:
            self[word] = width
        return width


widths = cache(_Widths)
"""The cache of widths by font name."""
