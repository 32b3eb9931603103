"""What the bytes of a PDF from elsewhere show, without a workspace. Accepts any bytes; see `reports.verify` for the verdict."""

from dataclasses import dataclass

import pikepdf

from models.support.messages import Message, message
from models.support.signing import PublicKey
from reports import seal
from reports.attached_files import attached_signature, data_name, named_key
from reports.certificate import PackageMissing, document_below, holder
from reports.changed_pages import differences
from reports.claims import Claim, claim_of
from reports.protected_copy import copy_signer
from reports.signature import Statement, is_signed, signature_of


@dataclass(frozen=True, slots=True)
class Examined:
    """A file: the identity that it claims, whether it is as it was written, and with which key, if any, it is signed.

    `certificate_of` is the name on the certificate that signed it too, if one did; `needs_package` says that this cannot be
    checked because a package is missing. `changes` are sentences on what was changed.
    """

    claim: Claim | None
    locked: bool = False
    intact: bool = False
    signer: PublicKey | None = None
    draft: bool = False
    certificate_of: str = ""
    needs_package: bool = False
    changes: tuple[Message, ...] = ()


def examine(content: bytes, password: str = "") -> Examined:
    """What the file shows."""
    try:
        claim = claim_of(content, password)
    except pikepdf.PasswordError:
        return Examined(None, locked=True)
    if claim is None:
        return Examined(None)
    try:
        return _examined(claim, content, password)
    except PackageMissing:
        return Examined(claim, needs_package=True)


def _examined(claim: Claim, content: bytes, password: str) -> Examined:
    attached = attached_signature(content, password)
    signer = copy_signer(content)
    if signer and attached and attached.signer == signer:
        return Examined(claim, intact=True, signer=signer, draft=attached.statement.draft)
    below = document_below(content)
    if signature := signature_of(below or content):
        named, draft = signature.statement.certificate, signature.statement.draft
        if below:
            if name := named and holder(content, below, named):
                return Examined(claim, intact=True, signer=signature.signer, draft=draft, certificate_of=name)
        elif seal.intact(content) and not named:
            return Examined(claim, intact=True, signer=signature.signer, draft=draft)
    if attached:
        return Examined(claim, changes=_changes(content, password, attached.statement))
    return Examined(claim) if is_signed(content) else _unsigned(claim, content, password)


def _unsigned(claim: Claim, content: bytes, password: str) -> Examined:
    """A file without a signature: older than signatures, of a kind without one, or one whose signature was removed."""
    if fingerprint := named_key(content, password, claim.kind):
        return Examined(claim, changes=(_without_signature(fingerprint),))
    return Examined(claim, intact=seal.intact(content))


def _without_signature(fingerprint: str) -> Message:
    return message(
        "It was signed with the key whose fingerprint is {fingerprint}, but the signature is missing.",
        fingerprint=fingerprint,
    )


def _changes(content: bytes, password: str, signed: Statement) -> tuple[Message, ...]:
    """What differs from what was signed."""
    pages = differences(content, password, signed.pages)
    if name := data_name(content, password, signed):
        return (*pages, message("The attached data ({name}) is not what was signed.", name=name))
    return pages
