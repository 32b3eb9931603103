"""Copy of a document that is protected by a password (AES-256, ISO 32000-2), for sending it by email.

Encrypting rewrites the file, so neither its seal nor its signature fit any longer. The copy is signed again, in a comment
before the last lines of the file: the signature of all other bytes. A protected file cannot be an archival one (PDF/A), so it
does not claim to be.
"""

import re
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

from models.support.errors import BadInput
from models.support.messages import message
from models.support.passphrase_rule import refuse_weak_password
from models.support.signing import PublicKey, SigningKey

if TYPE_CHECKING:
    from reports.document import Document

MAX_PASSWORD = 127
"""Bytes in UTF-8."""
_PURPOSE = b"Plumbline protected copy 1\n"
_END = re.compile(rb"startxref\n\d+\n%%EOF\n\Z")
_SIGNATURE = re.compile(rb"%plumbline-copy key=([0-9a-f]{64}) signature=([0-9a-f]{128})\n(startxref\n\d+\n%%EOF\n)\Z")
_ARCHIVAL = ("pdfaid:part", "pdfaid:conformance")


def protected(document: "Document", password: str, key: SigningKey) -> "Document":
    """The document, readable only with the password. Raises BadInput for a weak or too long one."""
    if len(password.encode(errors="replace")) > MAX_PASSWORD:
        raise BadInput(message("A password for a PDF has at most {number} bytes.", number=MAX_PASSWORD))
    refuse_weak_password(password)
    return replace(document, content=_signed(_encrypted(document.content, password), key))


def copy_signer(content: bytes) -> PublicKey | None:
    """The key that a protected copy is signed with; None if it is none, or another byte than those that were signed."""
    found = _SIGNATURE.search(content)
    if found is None:
        return None
    key = PublicKey(bytes.fromhex(found[1].decode()))
    signed = _PURPOSE + content[: found.start()] + found[3]
    return key if key.verifies(bytes.fromhex(found[2].decode()), signed) else None


def _encrypted(content: bytes, password: str) -> bytes:
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            for name in _ARCHIVAL:
                del metadata[name]
        pdf.save(saved, encryption=pikepdf.Encryption(user=password, owner=password, R=6))
    return saved.getvalue()


def _signed(content: bytes, key: SigningKey) -> bytes:
    end = _END.search(content)
    assert end is not None  # noqa: S101 - QPDF ends every file so
    signature = key.sign(_PURPOSE + content)
    comment = f"%plumbline-copy key={key.public.raw.hex()} signature={signature.hex()}\n"
    return content[: end.start()] + comment.encode() + content[end.start() :]
