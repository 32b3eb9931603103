"""Reading of a finished PDF."""

import ctypes
import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pypdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from reports import theme
from reports.document import Document

FOOTER = 40.0
"""Points from the lower edge; what is written below is the footer."""


def reader(document: Document) -> pypdf.PdfReader:
    """The document as pypdf sees it."""
    return pypdf.PdfReader(BytesIO(document.content))


def pages(document: Document) -> list[str]:
    """The text of each page, with figures and spaces as a reader copies them."""
    with pdfium.PdfDocument(document.content) as pdf:
        return [plain(page.get_textpage().get_text_range()) for page in pdf]


def plain(text: str) -> str:
    """Text on one line, single spaces: where a paragraph is broken into lines says nothing."""
    return " ".join(text.split())


def text(document: Document) -> str:
    """All pages, without footers, as one text."""
    return " ".join(re.sub(r"CONFIDENTIAL · .* Page \d+ of \d+$", "", page) for page in pages(document))


def between(text: str, start: str, end: str) -> str:
    """The part of a text from `start` up to `end`."""
    return text[text.index(start) : text.index(end, text.index(start))]


def fonts(document: Document) -> dict[str, bool]:
    """Every font of every page, and whether it is embedded."""
    found = {}
    for page in reader(document).pages:
        for font in page["/Resources"]["/Font"].get_object().values():  # type: ignore[index]
            entry = font.get_object()
            described = entry["/DescendantFonts"][0].get_object() if "/DescendantFonts" in entry else entry
            descriptor = described.get("/FontDescriptor")
            found[entry["/BaseFont"]] = bool(descriptor and descriptor.get_object().get("/FontFile2"))
    return found


def outline(document: Document) -> list[tuple[str, int]]:
    """Bookmarks with the page each points to, counted from 1; those below the top level too."""
    source = reader(document)

    def walk(entries: list[object]) -> list[tuple[str, int]]:
        found = []
        for entry in entries:
            if isinstance(entry, list):
                found += walk(entry)
            else:
                found.append((entry.title, source.get_destination_page_number(entry) + 1))  # type: ignore[attr-defined, operator]
        return found

    return walk(source.outline)


def fill(document: Document) -> list[float]:
    """How far down each page is written, as a share of the height between the top margin and the footer."""
    with pdfium.PdfDocument(document.content) as pdf:
        return [
            1 - min((bottom - theme.BOTTOM) / _content_height(page) for _, bottom in _text_objects(page))
            for page in pdf
        ]


def sizes(document: Document) -> set[float]:
    """The sizes of type in a document, in points."""
    with pdfium.PdfDocument(document.content) as pdf:
        return {size for page in pdf for size, _ in _text_objects(page)}


def _content_height(page: pdfium.PdfPage) -> float:
    return float(page.get_height()) - theme.TOP - theme.BOTTOM


def _text_objects(page: pdfium.PdfPage) -> Iterator[tuple[float, float]]:
    """Size and lower edge of each piece of text above the footer."""
    size = ctypes.c_float()
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        _, bottom, _, top = item.get_bounds()
        if top > bottom >= FOOTER:
            raw.FPDFTextObj_GetFontSize(item, size)
            yield round(size.value, 2), bottom


def footers(document: Document) -> list[list[tuple[float, str]]]:
    """What the footer of each page says, and how many points above the paper's edge each piece stands."""
    return [_footer(page) for page in reader(document).pages]


def _footer(page: pypdf.PageObject) -> list[tuple[float, str]]:
    found: list[tuple[float, str]] = []

    def note(words: str, cm: list[float], tm: list[float], *_: object) -> None:
        if words.strip() and cm[5] + tm[5] <= FOOTER:
            found.append((round(cm[5] + tm[5], 1), plain(words)))

    page.extract_text(visitor_text=note)
    return found


def faults(content: bytes) -> list[str]:
    """What another program has to repair or guess in a PDF; `pdf_tags` reads its tags."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return [*_bare_streams(content), *pdf.check_pdf_syntax()]


def _bare_streams(content: bytes) -> list[str]:
    """Streams whose length can be mistaken: their data is not set off from `endstream` by a line end of its own."""
    places = (match.start() for match in re.finditer(rb"endstream\b", content))
    return [f"no line end before endstream at {at}" for at in places if content[at - 2 : at] != b"\r\n"]


def clips(document: Document) -> int:
    """How many times a page confines what is drawn to a part of itself."""
    streams = (page.get_contents() for page in reader(document).pages)
    return sum(len(re.findall(rb"\bW\*? n\b", stream.get_data())) for stream in streams if stream is not None)
