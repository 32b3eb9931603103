"""Fonts of shaped text in one document. Each code is a cluster of glyphs, and is copied as the text that it stands for.

The glyph of a code is composed of those of the cluster. Marks are therefore in their places, reordered letters are copied in
the order in which they were typed, and a page needs no positions between its letters.
"""

from collections.abc import Iterable
from io import BytesIO

from reports.character_map import character_map
from reports.object_streams import ReadyObjects, stream
from reports.script_fonts import load
from reports.shaping import Cluster

BOLD_STROKE = 0.022
"""Width of the stroke along the outlines of a font without a bold weight, in ems."""

_SUBSET_TAG = "GLYPHS"
"""Not one of ReportLab's, which writes other parts of the usual font: two parts of one font need different names."""

_SYMBOLIC = 4
_STEM = 80
"""Width of stems for readers that replace an embedded font, which archival files do not allow."""


class GlyphFont:
    """One font of a document, embedded with the clusters that were written in it."""

    def __init__(self, name: str, name_on_pages: str) -> None:
        self.name, self.name_on_pages = name, name_on_pages
        self._codes: dict[Cluster, int] = {}

    def encode(self, clusters: Iterable[Cluster]) -> str:
        """Clusters as a string of PDF in hexadecimal."""
        codes = self._codes
        return "".join([f"{codes.setdefault(cluster, len(codes) + 1):04X}" for cluster in clusters])

    def write(self, objects: ReadyObjects) -> str:
        """Add the font to the objects of a file. Returns the reference to it."""
        from reports.composed_font import composed_font  # it takes long to load, and few documents need it

        loaded, clusters = load(self.name), list(self._codes)
        scale = 1000 / loaded.units
        font = composed_font(loaded.face, clusters)
        data = BytesIO()
        font.save(data)
        head, hhea = font["head"], font["hhea"]
        box = " ".join(str(round(edge * scale)) for edge in (head.xMin, head.yMin, head.xMax, head.yMax))
        widths = " ".join(f"{cluster.advance * scale:.4g}" for cluster in clusters)
        characters = character_map(((code, cluster.text) for cluster, code in self._codes.items()), digits=4)
        name = f"/{_SUBSET_TAG}+{self.name}"
        file = objects.add(stream(f"/Length1 {data.tell()}", data.getvalue()))
        descriptor = objects.add(
            f"<</Type/FontDescriptor/FontName{name}/Flags {_SYMBOLIC}/FontBBox[{box}]/ItalicAngle 0"
            f"/Ascent {round(hhea.ascent * scale)}/Descent {round(hhea.descent * scale)}"
            f"/CapHeight {round(hhea.ascent * scale)}/StemV {_STEM}/FontFile2 {file}>>".encode()
        )
        descendant = objects.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}/CIDToGIDMap/Identity/FontDescriptor {descriptor}"
            f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/W[1[{widths}]]>>".encode()
        )
        return objects.add(
            f"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H/DescendantFonts[{descendant}]"
            f"/ToUnicode {objects.add(stream('', characters.encode()))}>>".encode()
        )
