"""Reading of PDF documents by PDFium on the worker: page sizes, text, pictures of pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtGui import QImage

from ui.framework.jobs import CancelToken

Point = tuple[float, float]
"""Points from the left and the lower edge of a page."""
MAX_HITS = 1000
HIGHEST_LINE = 60
"""Points: what is higher is a mark across the page, such as “DRAFT”, and would cover the page as selected."""
LINES_FIRST = 4
"""How much farther a letter of another line is than one beside the pointer."""


@dataclass(frozen=True, slots=True)
class OpenedPdf:
    """A document opened by PDFium: bytes, page sizes in points, text of the pages."""

    content: bytes
    sizes: list[tuple[float, float]]
    texts: list[str]


@dataclass(frozen=True, slots=True)
class TextRange:
    """Text of one page, with the rectangles it is in: left, bottom, right and top in points from the page's lower left."""

    page: int
    text: str
    rects: tuple[tuple[float, float, float, float], ...]


def open_pdf(content: bytes, _token: CancelToken) -> OpenedPdf:
    """The sizes and the text of the pages."""
    with _loaded_pdf(content) as document:
        sizes, texts = [], []
        for page in document:
            text = page.get_textpage()
            sizes.append(page.get_size())
            texts.append(text.get_text_range())
            text.close()
            page.close()
    return OpenedPdf(content, sizes, texts)


def render_page(content: bytes, at: int, scale: float, _token: CancelToken) -> QImage:
    """A picture of one page, `scale` pixels a point."""
    with _loaded_pdf(content) as document:
        page = document[at]
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        array = bytes(bitmap.buffer)
        image = QImage(array, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
        bitmap.close()
        page.close()
    return image


def find_text(content: bytes, wanted: str, token: CancelToken) -> list[TextRange]:
    """Every occurrence of a text, whatever its case, in reading order; at most MAX_HITS."""
    found: list[TextRange] = []
    with _loaded_pdf(content) as document:
        for at in range(len(document)):
            with _text_page(document, at) as text:
                search = text.search(wanted)
                while len(found) < MAX_HITS and not token.cancelled and (hit := search.get_next()):
                    found.append(_text_range(at, text, *hit))
                search.close()
    return found


def select_text(content: bytes, at: int, start: Point, end: Point, _token: CancelToken) -> TextRange:
    """The text of a page from the letter nearest to one point to that nearest to the other; empty on an empty page."""
    with _loaded_pdf(content) as document, _text_page(document, at) as text:
        if not text.count_chars():
            return TextRange(at, "", ())
        first, last = sorted(_nearest_letter(text, point) for point in (start, end))
        return _text_range(at, text, first, last - first + 1)


def select_all_text(content: bytes, token: CancelToken) -> list[TextRange]:
    """The text of every page."""
    ranges: list[TextRange] = []
    with _loaded_pdf(content) as document:
        for at in range(len(document)):
            if token.cancelled:
                break
            with _text_page(document, at) as text:
                found = _text_range(at, text, 0, text.count_chars())
                lines = (rect for rect in found.rects if rect[3] - rect[1] <= HIGHEST_LINE)
                ranges.append(replace(found, rects=tuple(lines)))
    return ranges


def _nearest_letter(text: Any, point: Point) -> int:
    x, y = point

    def distance(index: int) -> float:
        left, bottom, right, top = text.get_charbox(index)
        beside, above = max(left - x, 0, x - right), max(bottom - y, 0, y - top)
        return float(beside**2 + (LINES_FIRST * above) ** 2)

    at_point = text.get_index(x, y, 1, 1)
    return min(range(text.count_chars()), key=distance) if at_point is None else at_point


def _text_range(at: int, text: Any, index: int, count: int) -> TextRange:
    rects = []
    for number in range(text.count_rects(index, count)):
        left, bottom, right, top = text.get_rect(number)
        rects.append((left, bottom, right, top))
    return TextRange(at, text.get_text_range(index, count), tuple(rects))


@contextmanager
def _text_page(document: Any, at: int) -> Iterator[Any]:
    page = document[at]
    text = page.get_textpage()
    try:
        yield text
    finally:
        text.close()
        page.close()


@contextmanager
def _loaded_pdf(content: bytes) -> Iterator[Any]:
    """Open a document for one job. PDFium objects may be used and freed only on the thread that created them."""
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    try:
        yield document
    finally:
        document.close()
