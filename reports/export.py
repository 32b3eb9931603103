"""Writing a document to a file: atomically, under a name without any person's name."""

import contextlib
import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from models.domain.documents import DocumentHead
from models.support.errors import BadInput, Refused, reason_of
from models.support.file_access import open_to_read, refuse_own
from models.support.messages import join, message
from reports.document import Document
from reports.text import clean

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
_REPLACEABLE = (b"%PDF-", b"PK", b"BEGIN:VCALENDAR")
"""How the files begin that are written here. Whatever else is in the way, a workspace above all, stays."""


def check_names(document: Document) -> None:
    """Raise Refused if the document prints the name of a person as code points."""
    if document.unprintable:
        raise Refused(
            message(
                "The name {name} cannot be printed: the fonts have no glyphs for some of its letters, so it "
                "would read {shown}. Enter a spelling in Latin, Greek or Cyrillic letters, or allow names as "
                "code points.",
                name=join(document.unprintable),
                shown=join(map(clean, document.unprintable)),
            )
        )


def write(document: Document, path: Path, *, names_as_code_points: bool = False) -> str:
    """Write the document to `path`, whole or not at all. Returns the SHA-256 of the file; raises as `atomic_write`.

    Raises Refused if the name of a person would be printed as code points, unless that is allowed.
    """
    if not names_as_code_points:
        check_names(document)
    with atomic_write(path) as file:
        file.write(document.content)
    return hashlib.sha256(document.content).hexdigest()


def file_name(head: DocumentHead, kind: str) -> str:
    """ "review_RV-2025-000123_rev2_hr.pdf"; never the person's name, which would be read in every folder and mail."""
    number = _NOT_IN_NAMES.sub("-", head.document_id)
    return f"{kind}_{number}_rev{head.revision}_{head.edition.value}.pdf"


@contextlib.contextmanager
def atomic_write(path: Path) -> Iterator[IO[bytes]]:
    """A file to write to that takes its place under `path` only when all of it is on the disk.

    Until then a file that was there before stays as it was. Only its owner can read it: it is about a person. Raises
    BadInput if the place cannot be written to, or holds a file of another kind; OwnWorkspace if it is the open workspace.
    """
    part: Path | None = None
    try:
        _check_replaceable(path)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as file:
            part = Path(file.name)  # a name nobody could have put something under; its owner's alone
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
