"""Signature of a document: a statement about it, signed with the key of the workspace, in a file attached to it.

The statement identifies the document and has a digest of each page, of the attached data and of the whole file. The digest
of the file is taken with its own digits, those of the signature and those of the seal as zeros. So one signature covers every
byte, and once another program has changed the file, the statement still shows which pages are the signed ones.
docs/reports.md describes the format.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal

import msgspec

from models.domain.documents import DocumentHead, Edition
from models.support.canonical import OMIT_NONE, canonical_json
from models.support.messages import message
from models.support.signing import PublicKey, SigningKey
from models.support.translation import translate
from reports import seal
from reports.archival import Attachment

FILE_NAME = "signature.json"
DESCRIPTION = message("The signature of this document")
_PURPOSE = b"Plumbline document signature 1\n"
"""Precedes what is signed, so that a signature is valid for nothing but documents."""
_NO_DIGEST = "0" * 64
_NO_SIGNATURE = "0" * 128
_HEAD = re.compile(rb'\nstream\r?\n(\{"signature":"([0-9a-f]{128})","statement":)(?=\{)')
"""The beginning of the attached file, uncompressed in a document. Typed text lies in compressed streams or on one line."""
_FILE_DIGEST = re.compile(rb'"file_sha256":"([0-9a-f]{64})"')
_END = b"}}"
MAX_SIZE = 200_000
"""Bytes of the attached file; a document of a thousand pages needs less."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What the workspace signs. Digests are SHA-256 and, like the public `key`, in hexadecimal."""

    content_sha256: str
    data_sha256: str
    document_id: str
    draft: bool
    edition: Edition
    file_sha256: str
    format: Literal["plumbline-signature-1"]
    key: str
    kind: str
    pages: tuple[str, ...]
    revision: int
    certificate: str | None = field(default=None, metadata=OMIT_NONE)
    """The digest of the certificates whose signature may follow the document; None if nothing may."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A statement with the signature of it, in hexadecimal: the content of the attached file."""

    signature: str
    statement: Statement

    @property
    def signer(self) -> PublicKey:
        """The key that the statement names. Anyone can write a statement, so it proves nothing by itself."""
        return PublicKey(bytes.fromhex(self.statement.key))

    @property
    def valid(self) -> bool:
        """Whether the statement is signed with the key that it names."""
        return self.signer.verifies(
            bytes.fromhex(self.signature), _signed_bytes(canonical_json(self.statement).encode())
        )


@dataclass(frozen=True, slots=True)
class Signer:
    """The key that signs a document, and the digest of the certificate, if any, whose signature will be added to it."""

    key: SigningKey
    certificate: str | None = None


@dataclass(frozen=True, slots=True)
class Signing:
    """What is known of a statement before the pages are drawn."""

    kind: str
    head: DocumentHead
    draft: bool
    content_sha256: str
    data: bytes
    signer: Signer

    def attachment(self, pages: Sequence[str]) -> Attachment:
        """The file to attach, with zeros where `signed` fills in digits. `pages` are the digests of the pages."""
        statement = Statement(
            content_sha256=self.content_sha256,
            data_sha256=hashlib.sha256(self.data).hexdigest(),
            document_id=self.head.document_id,
            draft=self.draft,
            edition=self.head.edition,
            file_sha256=_NO_DIGEST,
            format="plumbline-signature-1",
            key=self.signer.key.public.raw.hex(),
            kind=self.kind,
            pages=tuple(pages),
            revision=self.head.revision,
            certificate=self.signer.certificate,
        )
        content = canonical_json(Signature(_NO_SIGNATURE, statement)).encode()
        description = translate(DESCRIPTION)
        return Attachment(FILE_NAME, description, "application/json", content, "Supplement", compressed=False)


def page_digest(width: float, height: float, content: bytes) -> str:
    """The digest of one page: its size in whole points and its operators, as they are when decompressed."""
    return hashlib.sha256(f"{width:.0f} {height:.0f}\n".encode() + content).hexdigest()


def signed(content: bytes, key: SigningKey) -> bytes:
    """The file with its statement completed and signed. Its attached file comes from `Signing`; its seal stays empty."""
    place = _place(content)
    assert place is not None  # noqa: S101 - its attached file is there
    completed = _with_digits(content, place.file_digest, hashlib.sha256(content).hexdigest())
    signature = key.sign(_signed_bytes(completed[slice(*place.statement)]))
    return _with_digits(completed, place.signature, signature.hex())


def is_signed(content: bytes) -> bool:
    """Whether the file has a signature, right or wrong."""
    return _HEAD.search(content) is not None


def signature_of(content: bytes) -> Signature | None:
    """The signature of this very file, for which its signer answers; None if there is none, or the file is another one."""
    place = _place(content)
    if place is None:
        return None
    emptied = _with_digits(_with_digits(content, place.signature, _NO_SIGNATURE), place.file_digest, _NO_DIGEST)
    digest = hashlib.sha256(seal.emptied(emptied)).hexdigest()
    signature = parsed(content[slice(*place.attached)])
    return signature if signature and signature.valid and signature.statement.file_sha256 == digest else None


def parsed(attached: bytes) -> Signature | None:
    """The content of an attached file, as far as its form is right; see `Signature.valid`."""
    try:
        signature = msgspec.json.decode(attached, type=Signature)
        bytes.fromhex(signature.signature + signature.statement.key)
    except (msgspec.MsgspecError, ValueError):
        return None
    return signature if canonical_json(signature).encode(errors="replace") == attached else None


Span = tuple[int, int]
"""Start and end of bytes in a file."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a file has its signature: the attached file, and in it the digits, the statement, and the digits of the file."""

    attached: Span
    signature: Span
    statement: Span
    file_digest: Span


def _place(content: bytes) -> _Place | None:
    """The only such place of a file; None if there is none or more than one."""
    heads = list(islice(_HEAD.finditer(content), 2))
    if len(heads) != 1:
        return None
    [head] = heads
    end = content.find(_END, head.end(), head.end() + MAX_SIZE)
    digest = _FILE_DIGEST.search(content, head.end(), max(end, head.end()))
    if digest is None:
        return None
    return _Place((head.start(1), end + 2), head.span(2), (head.end(), end + 1), digest.span(1))


def _signed_bytes(statement: bytes) -> bytes:
    return _PURPOSE + statement


def _with_digits(content: bytes, place: Span, digits: str) -> bytes:
    start, end = place
    return content[:start] + digits.encode() + content[end:]
