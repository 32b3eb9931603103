"""Opening of PDF files from elsewhere, within limits that keep a hostile file from filling the memory."""

import contextlib
import logging
from collections.abc import Iterator
from io import BytesIO

import pikepdf

UNREADABLE = (
    pikepdf.PikepdfError,
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    RuntimeError,
    OverflowError,
)
"""What pikepdf raises for damaged files. `pikepdf.PasswordError`, a PikepdfError, says that the file is locked."""

MAX_DECODED_STREAM = 64_000_000
"""Bytes; far more than any stream of ours."""

logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # a damaged file is an answer, not something to print
pikepdf.settings.set_qpdf_limits(
    flate_max_memory=MAX_DECODED_STREAM,
    png_max_memory=MAX_DECODED_STREAM,
    tiff_max_memory=MAX_DECODED_STREAM,
    run_length_max_memory=MAX_DECODED_STREAM,
    dct_max_memory=MAX_DECODED_STREAM,
    max_stream_filters=4,
)


@contextlib.contextmanager
def open_foreign(content: bytes, password: str = "") -> Iterator[pikepdf.Pdf]:
    """The PDF for the length of a block. Raises one of UNREADABLE if it is damaged or locked, also inside the block."""
    with pikepdf.open(BytesIO(content), password=password) as pdf:
        yield pdf
