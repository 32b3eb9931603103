"""Files attached to a PDF from elsewhere, within limits."""

import hashlib
import json
from typing import Any

import msgspec

from reports.foreign_pdf import UNREADABLE, open_foreign
from reports.signature import FILE_NAME, Signature, Statement, parsed

MAX_SIZE = 4_000_000
"""Bytes, compressed; far more than the data of any document."""


def attached_signature(content: bytes, password: str) -> Signature | None:
    """The signature attached to a PDF that may have been changed since; None unless it is signed with the key it names."""
    file = _attached_file(content, password, FILE_NAME)
    signature = file and parsed(file)
    return signature if signature and signature.valid else None


def attached_data(content: bytes, password: str, kind: str) -> dict[str, Any] | None:
    """The data of a document; None in documents older than attached data. Only that of a genuine document is to be trusted."""
    file = _attached_file(content, password, f"{kind}.json")
    return json.loads(file) if file else None


def named_key(content: bytes, password: str, kind: str) -> str:
    """The fingerprint of the key that signed the document, as its data names it; empty if they name none.

    Anyone can write it.
    """
    file = _attached_file(content, password, f"{kind}.json")
    try:
        return msgspec.json.decode(file or b"{}", type=_Data).head.key_fingerprint
    except (msgspec.MsgspecError, RecursionError):
        return ""


def data_name(content: bytes, password: str, statement: Statement) -> str:
    """The name of the attached data if they are not the signed ones; empty if they are."""
    name = f"{statement.kind}.json"
    file = _attached_file(content, password, name) or b""
    return "" if hashlib.sha256(file).hexdigest() == statement.data_sha256 else name


class _Head(msgspec.Struct, frozen=True):
    key_fingerprint: str = ""


class _Data(msgspec.Struct, frozen=True):
    head: _Head = _Head()


def _attached_file(content: bytes, password: str, name: str) -> bytes | None:
    try:
        with open_foreign(content, password) as pdf:
            file = pdf.attachments[name].obj.EF.F
            return bytes(file.read_bytes()) if int(file.get("/Length", 0)) < MAX_SIZE else None
    except UNREADABLE:
        return None
