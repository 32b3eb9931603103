"""Theme of the documents: paper, colours, sizes, paragraph styles, readable in black and white."""

from enum import Enum
from itertools import accumulate, pairwise

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from reports.usual_font import BOLD, REGULAR


def color(code: int | str) -> Color:
    """A colour such as 0x17181C or "#17181c", in three decimals: more than a screen or a printer shows, in half the bytes."""
    return Color(*(round(part, 3) for part in HexColor(code).rgb()))


INK = color(0x17181C)
SOFT = color(0x5A5D69)  # 6.6:1 on white, for labels and captions
LINE = color(0xDCDDE3)
LINE_STRONG = color(0x8C8F9B)
PANEL = color(0xF4F5F8)
BAND = color(0xE3E5EC)
BLUE = color(0x0072B2)  # two hues of Okabe and Ito that every kind of colour vision distinguishes
ORANGE = color(0xD55E00)
WHITE = color(0xFFFFFF)
WATERMARK = Color(0.935, 0.937, 0.947)

HAIRLINE = 0.5


class Paper(Enum):
    """A sheet of paper: width and height in points."""

    A4 = A4
    LETTER = LETTER

    @property
    def label(self) -> str:
        """The display text."""
        return "A4" if self is Paper.A4 else "Letter"

    @property
    def width(self) -> float:
        """Width of the sheet in points."""
        return float(self.value[0])

    @property
    def height(self) -> float:
        """Height of the sheet in points."""
        return float(self.value[1])

    @property
    def content_width(self) -> float:
        """Width between the margins in whole points."""
        return round(self.width) - 2.0 * MARGIN

    @property
    def content_height(self) -> float:
        """Height between the top margin and the footer in whole points."""
        return round(self.height) - TOP - BOTTOM

    def columns(self, *widths: float | None) -> list[float]:
        """Column widths in points from millimetres; the columns given as None share what is left.

        Their edges are whole points: the places of all that is drawn in them then take fewer bytes.
        """
        fixed = sum(width * mm for width in widths if width is not None)
        share = (self.content_width - fixed) / max(1, widths.count(None))
        edges = accumulate((share if width is None else width * mm for width in widths), initial=0.0)
        return [end - start for start, end in pairwise(map(float, map(round, edges)))]


MARGIN, TOP, BOTTOM, FOOTER_TOP = 51.0, 40.0, 51.0, 35.0
"""Points: 18, 14, 18 and 12.5 mm."""
PAGE_FOOTER = "/Type/Pagination/Subtype/Footer"
"""Properties of the artifact around a footer."""


def _style(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    """A style. Its `role` is that of its paragraphs in the structure tree."""
    settings: dict[str, object] = {
        "fontName": REGULAR, "fontSize": size, "leading": leading, "textColor": INK,
        "splitLongWords": 1, "allowWidows": 0, "allowOrphans": 0, "role": "P", **more,
    }  # fmt: skip
    return ParagraphStyle(name, **settings)


LARGE, TEXT, TABLE, FINE_PRINT = 15.0, 9.5, 8.5, 7.5
"""The four sizes of type: names and key figures, running text and headings, tables, captions and annexes."""

TITLE = _style("title", LARGE, 20, fontName=BOLD, role="H1")
SUBTITLE = _style("subtitle", TEXT, 13.4)
SECTION = _style("section", TEXT, 13.4, fontName=BOLD, role="H2")
ANNEX = _style("annex", LARGE, 20, fontName=BOLD, role="H2")
SUBSECTION = _style("subsection", TABLE, 11.8, fontName=BOLD, role="H3")
TABLE_HEADING = _style("table-heading", TABLE, 11.8, fontName=BOLD, role="H3")
BODY = _style("body", TEXT, 13.4)
STRONG = _style("strong", TEXT, 13.4, fontName=BOLD)
SMALL = _style("small", TABLE, 11.8)
SMALL_STRONG = _style("small-strong", TABLE, 11.8, fontName=BOLD)
SMALL_SOFT = _style("small-soft", TABLE, 11.8, textColor=SOFT)
SMALL_RIGHT = _style("small-right", TABLE, 11.8, alignment=TA_RIGHT)
SMALL_RIGHT_STRONG = _style("small-right-strong", TABLE, 11.8, fontName=BOLD, alignment=TA_RIGHT)
FINE = _style("fine", FINE_PRINT, 10)
FINE_SOFT = _style("fine-soft", FINE_PRINT, 10, textColor=SOFT)
LABEL = _style("label", FINE_PRINT, 10, textColor=SOFT)
LABEL_RIGHT = _style("label-right", FINE_PRINT, 10, textColor=SOFT, alignment=TA_RIGHT)
METRIC = _style("metric", LARGE, 19, fontName=BOLD)
FOOTER = _style("footer", FINE_PRINT, 9.4, textColor=SOFT)
FOOTER_RIGHT = _style("footer-right", FINE_PRINT, 9.4, textColor=SOFT, alignment=TA_RIGHT)
