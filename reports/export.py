"""Export of a document to a file, atomically."""

import codecs
import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from models.support.errors import BadInput, Refused, reason_of
from models.support.file_access import open_to_read, refuse_own
from models.support.messages import join, message
from reports.document import Document
from reports.text import clean

_REPLACEABLE = (b"%PDF-", b"PK", b"BEGIN:VCALENDAR", codecs.BOM_UTF8, b'{\n "plumbline_')
"""First bytes of the files written here; CSV begins with a byte order mark, a public card with its first field.

Any other existing file, above all a workspace, is never replaced.
"""


def check_names(document: Document) -> None:
    """Raise Refused if the document prints the name of a person as code points."""
    if document.unprintable:
        raise Refused(
            message(
                "The name {name} cannot be printed. The fonts lack some of its letters, so it would appear as {shown}. "
                "Enter a spelling in another script, or allow codes in names.",
                name=join(document.unprintable),
                shown=join(map(clean, document.unprintable)),
            )
        )


def write(document: Document, path: Path, *, names_as_code_points: bool = False) -> str:
    """Write the document to `path`, completely or not at all. Returns the SHA-256 of the file; raises as `atomic_write`.

    Raises Refused if the name of a person would be printed as code points, unless that is allowed.
    """
    if not names_as_code_points:
        check_names(document)
    return write_bytes(document.content, path)


def write_bytes(content: bytes, path: Path) -> str:
    """Write the file to `path`, completely or not at all. Returns its SHA-256; raises as `atomic_write`."""
    with atomic_write(path) as file:
        file.write(content)
    return hashlib.sha256(content).hexdigest()


@contextlib.contextmanager
def atomic_write(path: Path) -> Iterator[IO[bytes]]:
    """A temporary file that replaces `path` only once it is completely written to disk.

    Until then, an existing file is unchanged. Only the owner can read the file, because it is about a person. Raises
    BadInput if `path` cannot be written or is a file of another kind, OwnWorkspace if it is the open workspace.
    """
    part: Path | None = None
    try:
        _check_replaceable(path)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as file:
            part = Path(file.name)  # an unpredictable name, readable by its owner only
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        _discard(part)
        raise BadInput(
            message(
                "{path} cannot be written: {reason}. Choose another folder or name.", path=path, reason=reason_of(error)
            )
        ) from error
    except BaseException:
        _discard(part)
        raise


def _check_replaceable(path: Path) -> None:
    refuse_own(path)
    if not path.exists():
        return
    if not path.is_file():
        raise BadInput(
            message("{path} cannot be written: it is a folder or a device. Choose another folder or name.", path=path)
        )
    with open_to_read(path) as file:
        beginning = file.read(16)
    if beginning and not beginning.startswith(_REPLACEABLE):
        raise BadInput(
            message("{path} already exists and is not a Plumbline document. Choose another name.", path=path)
        )


def _discard(part: Path | None) -> None:
    if part:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
