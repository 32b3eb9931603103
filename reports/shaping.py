"""Shaping: the glyphs of a text in one font and direction, grouped in clusters that are copied as the text they stand for."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import uharfbuzz

from reports.script_fonts import IGNORABLE, load


class Glyph(NamedTuple):
    """A glyph of a font and its offset from the place of its cluster, in units of the font."""

    number: int
    x: int
    y: int


class Cluster(NamedTuple):
    """Characters that are drawn as one, such as a letter with its marks: their glyphs and width, in units of the font.

    Those written from right to left are listed from left to right, because readers turn around what they copy.
    """

    text: str
    glyphs: tuple[Glyph, ...]
    advance: int


class ShapedText(NamedTuple):
    """Clusters from left to right, with their measures at a font size of 1 point.

    `top` and `bottom` are how far the outlines reach above and below the baseline.
    """

    clusters: tuple[Cluster, ...]
    width: float
    top: float
    bottom: float


@lru_cache(maxsize=8000)
def shape(text: str, font: str, *, right_to_left: bool) -> ShapedText:
    """Shape a text that is all of one script and direction."""
    loaded = load(font)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.language = "und"  # instead of that of the machine
    uharfbuzz.shape(loaded.font, buffer)
    clusters = tuple(_clusters(text, buffer.glyph_infos, buffer.glyph_positions, right_to_left))
    if right_to_left:
        clusters = _with_joiners(clusters)
    top, bottom = _reach([glyph for cluster in clusters for glyph in cluster.glyphs], loaded.font)
    width = sum(cluster.advance for cluster in clusters)
    return ShapedText(clusters, width / loaded.units, top / loaded.units, bottom / loaded.units)


def _reach(glyphs: Sequence[Glyph], font: uharfbuzz.Font) -> tuple[int, int]:
    """How far the outlines reach above and below the baseline, in units of the font."""
    boxes = [(glyph.y, font.get_glyph_extents(glyph.number)) for glyph in glyphs]
    top = max((y + box.y_bearing for y, box in boxes if box), default=0)
    bottom = max((-y - box.y_bearing - box.height for y, box in boxes if box), default=0)
    return top, bottom


def _clusters(
    text: str, infos: Sequence[uharfbuzz.GlyphInfo], positions: Sequence[uharfbuzz.GlyphPosition], right_to_left: bool
) -> Iterator[Cluster]:
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    for start, pairs in groupby(zip(infos, positions, strict=True), key=lambda pair: pair[0].cluster):
        glyphs: list[Glyph] = []
        advance = 0
        for info, place in pairs:
            glyphs.append(Glyph(info.codepoint, advance + place.x_offset, place.y_offset))
            advance += place.x_advance
        characters = text[start : ends[start]]
        yield Cluster(characters[::-1] if right_to_left else characters, tuple(glyphs), advance)


def _with_joiners(clusters: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The clusters of a text from right to left, with each joiner in the one before it, to the right of it.

    `pdftotext -raw` takes a character without width for the beginning of another word.
    """
    joined: list[Cluster] = []
    for cluster in clusters:
        if joined and IGNORABLE.fullmatch(joined[-1].text):
            cluster = cluster._replace(text=joined.pop().text + cluster.text)
        joined.append(cluster)
    return tuple(joined)
