"""Reading of PDF documents by PDFium on the worker: page sizes, text, pictures of pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QImage

from ui.framework.jobs import CancelToken


@dataclass(frozen=True, slots=True)
class OpenedPdf:
    """A document opened by PDFium: bytes, page sizes in points, text of the pages."""

    content: bytes
    sizes: list[tuple[float, float]]
    texts: list[str]


def open_pdf(content: bytes, _token: CancelToken) -> OpenedPdf:
    """The sizes and the text of the pages."""
    with _document(content) as document:
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
    with _document(content) as document:
        page = document[at]
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        array = bytes(bitmap.buffer)
        image = QImage(array, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
        bitmap.close()
        page.close()
    return image


@contextmanager
def _document(content: bytes) -> Iterator[Any]:
    """A document for one piece of work: PDFium bears no second thread, not even one that frees what it made."""
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    try:
        yield document
    finally:
        document.close()
