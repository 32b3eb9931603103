"""Verification of a PDF: whether it is a Plumbline document, unchanged and current. Accepts any bytes."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import pikepdf

from models.domain.documents import Edition
from models.exchange.public_card import PublicCard
from models.queries.exports import ExportRow, export_of_file, export_subject
from models.queries.signing import signing_key
from models.snapshots.changes import changed_parts
from models.snapshots.export_status import Status, export_status
from models.support.dates import local_day
from models.support.messages import Message, message
from models.workspace.workspace import Workspace
from reports import seal
from reports.attached_files import attached_data, attached_signature
from reports.changed_pages import differences
from reports.claims import Claim, claim_of
from reports.kinds import document_kind
from reports.signature import Signature, is_signed, signature_of


class Finding(StrEnum):
    """Result of a verification. GENUINE and, by a public card alone, SIGNED are good.

    CONSISTENT is the best result with neither the workspace nor a card. Both can also be given for a DRAFT.
    """

    GENUINE = "genuine"
    SIGNED = "signed"
    SUPERSEDED = "superseded"
    DRAFT = "draft"
    CONSISTENT = "consistent"
    UNKNOWN = "unknown"
    CHANGED = "changed"
    NOT_OURS = "not-ours"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Result of a check of a file: the finding, the claimed identity, and sentences, the verdict first."""

    finding: Finding
    claim: Claim | None
    sentence: Message
    reasons: tuple[Message, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the file is genuine and, as far as can be known without the workspace, current."""
        return self.finding in (Finding.GENUINE, Finding.SIGNED)


def verify(
    content: bytes, workspace: Workspace | None = None, cards: Sequence[PublicCard] = (), password: str = ""
) -> Verdict:
    """Verify a PDF: with the workspace that may have exported it, with public cards, or without either."""
    try:
        claim = claim_of(content, password)
    except pikepdf.PasswordError:
        locked = message("This PDF is protected by a password.")
        if password:
            locked = message("This PDF is protected by a password, and this password does not open it.")
        return Verdict(Finding.LOCKED, None, locked)
    if claim is None:
        return Verdict(
            Finding.NOT_OURS, None, message("This is not a Plumbline document, or it is too damaged to identify.")
        )
    return _claimed(claim, content, workspace, cards, password)


def _claimed(
    claim: Claim, content: bytes, workspace: Workspace | None, cards: Sequence[PublicCard], password: str
) -> Verdict:
    """The verdict on a file that claims to be a document."""
    signature = signature_of(content)
    if not seal.intact(content) or (signature is None and is_signed(content)):
        return _changed(claim, content, password)
    if claim.kind == seal.RECOVERY_SHEET:
        return _recovery_sheet(claim)
    return (
        (workspace and _by_workspace(claim, content, signature, workspace))
        or (signature and _by_card(claim, signature, cards))
        or _unconfirmed(claim, signature, workspace, cards)
    )


def _by_workspace(claim: Claim, content: bytes, signature: Signature | None, workspace: Workspace) -> Verdict | None:
    """The verdict on a file that the workspace recorded or at least signed; None on another."""
    export = export_of_file(workspace, hashlib.sha256(content).hexdigest())
    if export:
        return _looked_up(workspace, claim, export, content)
    if signature is None or signature.signer != signing_key(workspace).public:
        return None
    reason = message(
        "The export record of this workspace does not list this file, for example because an older backup was restored. "
        "So it is not known whether it is current."
    )
    return _signed(claim, signature, reason)


def _by_card(claim: Claim, signature: Signature, cards: Sequence[PublicCard]) -> Verdict | None:
    """The verdict on a file that is signed with the key on one of the cards; None on another."""
    card = next((card for card in cards if signature.signer == card.key), None)
    if card is None:
        return None
    reason = message(
        "Signed with the key on the public card of {name}. Only the workspace shows whether a later revision has "
        "replaced it.",
        name=card.name,
    )
    return _signed(claim, signature, reason)


def _changed(claim: Claim, content: bytes, password: str) -> Verdict:
    sentence = message("Changed: it claims to be {which}, but is not what Plumbline wrote.", which=claim.label)
    signature = attached_signature(content, password)
    found = differences(content, password, signature.statement.pages) if signature else ()
    return Verdict(Finding.CHANGED, claim, sentence, found)


def _recovery_sheet(claim: Claim) -> Verdict:
    advice = message("Open the workspace to check whether the passphrase on the sheet is still correct.")
    return _consistent(claim, advice)


def _consistent(claim: Claim, advice: Message) -> Verdict:
    sentence = message("Internally consistent: {which}.", which=claim.label)
    return Verdict(Finding.CONSISTENT, claim, sentence, (advice,))


def _signed(claim: Claim, signature: Signature, reason: Message) -> Verdict:
    if signature.statement.draft:
        return Verdict(Finding.DRAFT, claim, message("Draft only: {which}.", which=claim.label), (reason,))
    return Verdict(Finding.SIGNED, claim, message("Genuine: {which}.", which=claim.label), (reason,))


def _unconfirmed(
    claim: Claim, signature: Signature | None, workspace: Workspace | None, cards: Sequence[PublicCard]
) -> Verdict:
    """The verdict on a file that neither the workspace nor a card confirms."""
    if signature and (workspace or cards):
        foreign = message(
            "It is signed with another key, fingerprint {fingerprint}. Another workspace may have exported it, or it may "
            "be a forgery.",
            fingerprint=signature.signer.fingerprint,
        )
        return Verdict(Finding.UNKNOWN, claim, _not_known(claim, workspace), (foreign,))
    if workspace:
        unknown = message(
            "This workspace has no record of exporting this exact file. Another workspace may have exported "
            "it, or it may be a forgery."
        )
        return Verdict(Finding.UNKNOWN, claim, _not_known(claim, workspace), (unknown,))
    if signature:
        return _consistent(
            claim,
            message(
                "Only the workspace that exported it, or its public card, can confirm that it is genuine. Without them, a "
                "forgery cannot be excluded."
            ),
        )
    return _consistent(
        claim,
        message(
            "It is not signed. An earlier version of Plumbline wrote no signatures. Only the workspace that exported it can "
            "confirm that it is genuine. Without it, a forgery cannot be excluded."
        ),
    )


def _not_known(claim: Claim, workspace: Workspace | None) -> Message:
    if workspace:
        return message("Not known to this workspace: it claims to be {which}.", which=claim.label)
    return message("Not confirmed by this card: it claims to be {which}.", which=claim.label)


def _looked_up(workspace: Workspace, claim: Claim, export: ExportRow, content: bytes) -> Verdict:
    status = export_status(workspace, export)
    finding = {
        Status.CURRENT: Finding.GENUINE, Status.SUPERSEDED: Finding.SUPERSEDED, Status.DRAFT: Finding.DRAFT,
    }[status.status]  # fmt: skip
    verdict = {
        Finding.GENUINE: message("Genuine and current: {which}.", which=claim.label),
        Finding.SUPERSEDED: message("Superseded, no longer valid: {which}.", which=claim.label),
        Finding.DRAFT: message("Draft only: {which}.", which=claim.label),
    }[finding]
    changed = _changed_parts(workspace, export, content) if finding is Finding.SUPERSEDED else None
    reasons = (status.reason, changed, _exported(export))
    return Verdict(finding, claim, verdict, tuple(reason for reason in reasons if reason))


def _changed_parts(workspace: Workspace, export: ExportRow, content: bytes) -> Message | None:
    """What is different in the document today; None if nothing is, or a document older than attached data does not say."""
    subject, exported = export_subject(workspace, export), attached_data(content, export.kind)
    if subject is None or exported is None:
        return None
    today = document_kind(export.kind).take(workspace, subject.id, Edition(export.edition), date.today())
    return changed_parts(export.kind, exported, today)


def _exported(export: ExportRow) -> Message:
    return message(
        "Exported from this workspace on {day} by {actor} as {file_name}.",
        day=local_day(export.exported_at),
        actor=export.actor,
        file_name=export.file_name,
    )
