"""Composition of a small font from the glyphs of a large one. Fonts are taken apart only when a document needs it."""

from collections.abc import Sequence
from io import BytesIO

import uharfbuzz
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph as Outline
from fontTools.ttLib.tables._g_l_y_f import GlyphComponent

from reports.shaping import Cluster

_UNNEEDED_TABLES = ("cmap", "GDEF", "GPOS", "GSUB", "OS/2", "name", "post")


def composed_font(face: uharfbuzz.Face, clusters: Sequence[Cluster]) -> TTFont:
    """A font with one glyph for each cluster, in their order, after the one for a missing character."""
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update({glyph.number for cluster in clusters for glyph in cluster.glyphs})
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    plan = uharfbuzz.SubsetPlan(face, wanted)
    font = TTFont(BytesIO(plan.execute().blob.data), recalcTimestamp=False)
    for table in set(_UNNEEDED_TABLES) & set(font.keys()):
        del font[table]
    numbers, names = plan.old_to_new_glyph_mapping, font.getGlyphOrder()
    outlines, metrics = font["glyf"], font["hmtx"]
    order = [names[0]]
    for code, cluster in enumerate(clusters, start=1):
        name = f"code{code}"
        parts = [(names[numbers[glyph.number]], glyph.x, glyph.y) for glyph in cluster.glyphs]
        glyph = outlines.glyphs[name] = _composite([part for part in parts if outlines[part[0]].numberOfContours])
        glyph.recalcBounds(outlines)
        metrics.metrics[name] = (cluster.advance, glyph.xMin)
        order.append(name)
    font.setGlyphOrder([*order, *names[1:]])
    outlines.glyphOrder = font.getGlyphOrder()
    return font


def _composite(parts: Sequence[tuple[str, int, int]]) -> Outline:
    """A glyph composed of others, each by its name and offset."""
    glyph = Outline()
    if not parts:
        glyph.numberOfContours = 0
        return glyph
    glyph.numberOfContours, glyph.components = -1, []
    for name, x, y in parts:
        component = GlyphComponent()
        component.glyphName, component.x, component.y, component.flags = name, x, y, 0
        glyph.components.append(component)
    return glyph
