"""What the bytes of a PDF from elsewhere show, without a workspace. Accepts any bytes; see `reports.verify` for the verdict."""

from dataclasses import dataclass

import pikepdf

from models.support.messages import Message
from models.support.signing import PublicKey
from reports import seal
from reports.attached_files import attached_signature
from reports.certificate import PackageMissing, document_below, holder
from reports.changed_pages import differences
from reports.claims import Claim, claim_of
from reports.protected_copy import copy_signer
from reports.signature import is_signed, signature_of


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
    if seal.intact(content) and not is_signed(content):
        return Examined(claim, intact=True)
    return Examined(claim, changes=differences(content, password, attached.statement.pages) if attached else ())
