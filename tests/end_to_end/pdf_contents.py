"""All readable text of a PDF, from every part of the file."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pypdfium2


def read(content: bytes) -> str:
    """All there is to read in a PDF: the text, joined as typed, and every string and stream, uncompressed."""
    with pypdfium2.PdfDocument(content) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    return "\n".join((*pages, "".join("".join(pages).split()), *_inside(content)))


def _inside(content: bytes) -> Iterator[str]:
    """The raw bytes, and every object of the file with its streams decoded, in the encodings a PDF may use."""
    yield content.decode("latin-1")
    with pikepdf.open(BytesIO(content)) as pdf:
        for item in pdf.objects:
            yield from _strings(item)
        yield str(pdf.docinfo.items())
        yield str(pdf.trailer)


def _strings(item: pikepdf.Object) -> Iterator[str]:
    if isinstance(item, pikepdf.Stream):
        raw = item.read_bytes() if "/DCTDecode" not in str(item.get("/Filter")) else item.read_raw_bytes()
        yield raw.decode("latin-1")
        yield raw.decode("utf-16-be", errors="ignore")
        yield from (str(value) for value in item.stream_dict.values())
    elif isinstance(item, pikepdf.Dictionary):
        yield from (str(value) for value in item.values())
    else:
        yield str(item)
