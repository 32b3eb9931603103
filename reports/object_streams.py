"""Writer of PDF files with object and cross-reference streams (ISO 32000-1, 7.5.7 and 7.5.8).

ReportLab writes every object separately, which makes a file with a large structure tree nearly twice as long.
"""

import zlib
from collections.abc import Iterator, Sequence
from struct import Struct

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFDocument

_HEADER = b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n"
"""Bytes above 127 in the second line say that the file is binary."""
_STREAM_END = b"endstream\n"
_LEVEL = 7
"""Of compression. A higher one takes four times as long for a hundredth less."""
_BLOCKS = 6
"""Of compression, too. Smaller blocks fit their codes to the kind of data: numbers, elements, texts."""
_FREE, _PLAIN, _PACKED = 0, 1, 2
"""Types of entries in a cross-reference stream."""
_UP = 2
_ENTRY = Struct(">BBII")
"""An entry is stored as its difference from the one above, after a byte that says so: the predictor Up of PNG."""


class ReadyObjects:
    """Objects of a document as bytes, beside those that ReportLab writes."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._bodies: dict[int, bytes] = {}

    def add(self, body: bytes) -> str:
        """Add an object. Returns the reference to it."""
        number = self.reserve(1)
        self.fill(number, [body])
        return f"{number} 0 R"

    def reserve(self, count: int) -> int:
        """Reserve that many numbers for objects. Returns the first."""
        first: int = self._document.objectcounter + 1
        self._document.objectcounter += count
        return first

    def fill(self, first: int, bodies: Sequence[bytes]) -> None:
        """Add objects under reserved numbers."""
        self._bodies.update(enumerate(bodies, start=first))

    def file(self) -> bytes:
        """The whole file. Only streams and the document's properties stay outside object streams."""
        document = self._document
        root, info = (document.Reference(item).format(document).decode() for item in (document.Catalog, document.info))
        file = bytearray(_HEADER % document._pdfVersion)
        entries = {0: (_FREE, 0, 0xFFFF)}
        packed: list[tuple[int, bytes]] = []
        for number, body, apart in self._objects():
            if apart:
                entries[number] = (_PLAIN, _append(file, number, body), 0)
            else:
                packed.append((number, body))
        last: int = document.objectcounter
        entries |= {number: (_PACKED, last + 1, index) for index, (number, _) in enumerate(packed)}
        entries[last + 1] = (_PLAIN, _append(file, last + 1, _object_stream(packed)), 0)
        start = len(file)
        entries[last + 2] = (_PLAIN, start, 0)
        identity = document.signature.hexdigest()
        trailer = f"/Root {root}/Info {info}/ID[<{identity}><{identity}>]"
        _append(file, last + 2, _cross_references(entries, trailer))
        file += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(file)

    def _objects(self) -> Iterator[tuple[int, bytes, bool]]:
        """Every object with its number, and whether it stays outside object streams."""
        document, number = self._document, 1
        while number <= document.objectcounter:  # which grows while objects are formatted
            body, apart = self._bodies.get(number), False
            if body is None:
                found = document.idToObject[document.numberToId[number]]
                body, apart = pdfdoc.format(found, document, toplevel=1), found is document.info
            yield number, body, apart or body.endswith(_STREAM_END)
            number += 1


def stream(entries: str, data: bytes, *, compressed: bool = True) -> bytes:
    """A stream object with the given entries of its dictionary."""
    if compressed:
        packer = zlib.compressobj(_LEVEL, memLevel=_BLOCKS)
        entries, data = f"{entries}/Filter/FlateDecode", packer.compress(data) + packer.flush()
    return f"<<{entries}/Length {len(data)}>>\nstream\n".encode() + data + b"\r\n" + _STREAM_END


def _object_stream(objects: Sequence[tuple[int, bytes]]) -> bytes:
    numbers, place = [], 0
    for number, body in objects:
        numbers.append(f"{number} {place}")
        place += len(body) + 1
    index = f"{' '.join(numbers)} ".encode()
    data = index + b" ".join(body for _, body in objects)
    return stream(f"/Type/ObjStm/N {len(objects)}/First {len(index)}", data)


def _cross_references(entries: dict[int, tuple[int, int, int]], trailer: str) -> bytes:
    rows = b"".join(_ENTRY.pack(_UP, *entry) for _, entry in sorted(entries.items()))
    predicted = f"/DecodeParms<</Predictor {10 + _UP}/Columns {_ENTRY.size - 1}>>"
    return stream(f"/Type/XRef/Size {len(entries)}/W[1 4 4]{predicted}{trailer}", _differences(rows))


def _differences(rows: bytes) -> bytes:
    """The rows, each byte after the first less the one above it, modulo 256.

    All bytes are subtracted at once, as two long numbers: the upper bit of each byte keeps it from borrowing from the next.
    """
    upper, without_first = (
        int.from_bytes(byte * (len(rows) // len(byte)), "big") for byte in (b"\x80", b"\0".ljust(_ENTRY.size, b"\xff"))
    )
    value = int.from_bytes(rows, "big")
    above = value >> 8 * _ENTRY.size & without_first
    less = ((value | upper) - (above & ~upper)) ^ ((value ^ above ^ upper) & upper)
    return less.to_bytes(len(rows), "big")


def _append(file: bytearray, number: int, body: bytes) -> int:
    """Add an object to the end of the file. Returns its place."""
    place = len(file)
    end = b"" if body.endswith(b"\n") else b"\n"
    file += b"%d 0 obj\n%b%bendobj\n" % (number, body, end)
    return place
