"""From bytes to a file: whole or not at all, under a name that tells nobody whose it is."""

import contextlib
import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from models.errors import BadInput, reason_of
from models.sentences import say
from models.snapshots.document import DocumentHead
from reports.document import Document

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")


def write(document: Document, path: Path) -> str:
    """Write the document to `path`, whole or not at all. Returns the SHA-256 of the file; raises as `whole_file`."""
    with whole_file(path) as file:
        file.write(document.content)
    return hashlib.sha256(document.content).hexdigest()


def file_name(head: DocumentHead, kind: str) -> str:
    """ "review_RV-2025-000123_rev2_hr.pdf"; never the person's name, which would be read in every folder and mail."""
    number = _NOT_IN_NAMES.sub("-", head.document_id)
    return f"{kind}_{number}_rev{head.revision}_{head.edition.value}.pdf"


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """A file to write to that takes its place under `path` only when all of it is on the disk.

    Until then a file that was there before stays as it was. Only its owner can read it: it is about a person. Raises
    BadInput if the place cannot be written to.
    """
    if path.exists() and not path.is_file():
        raise BadInput(
            say("{path} cannot be written: it is a folder or a device. Choose another folder or name.", path=path)
        )
    part = path.with_name(f"{path.name}.part")
    try:
        with open(part, "wb", opener=_private) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        _discard(part)
        raise BadInput(
            say(
                "{path} cannot be written: {reason}. Choose another folder or name.", path=path, reason=reason_of(error)
            )
        ) from error
    except BaseException:
        _discard(part)
        raise


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _discard(part: Path) -> None:
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)
