"""Verification of a PDF: whether it is a Plumbline document, unchanged and current. Accepts any bytes."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from models.domain.documents import Edition
from models.exchange.import_choices import never_stop
from models.exchange.public_card import PublicCard
from models.queries.exports import ExportRow, export_of_file, export_subject
from models.queries.left_files import other_file_of_digest
from models.queries.signing import signing_key
from models.snapshots.changes import changed_parts
from models.snapshots.export_status import Status, export_status
from models.support.bounded_process import pdf_limits, read_bounded
from models.support.language import in_language
from models.support.messages import Message, message
from models.workspace.workspace import Workspace
from reports import seal, unconfirmed
from reports.attached_files import attached_data
from reports.certificate import PackageMissing
from reports.claims import Claim
from reports.document_kinds import document_kind
from reports.exported_files import exported, facts, unchanged
from reports.foreign_document import Examined, examine


class Finding(StrEnum):
    """Result of a verification. GENUINE, EXPORTED and SIGNED are good: the last by a public card, or of what was erased.

    EXPORTED is a file besides documents that the workspace recorded. CONSISTENT is the best result with neither the workspace
    nor a card. Both can also be given for a DRAFT.
    """

    GENUINE = "genuine"
    EXPORTED = "exported"
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
    lacks_history: bool = False
    """Whether the document is from this workspace, but the workspace lacks the history it was printed from."""

    @property
    def good(self) -> bool:
        """Whether the file is genuine and, as far as can be known without the workspace, current."""
        return self.finding in (Finding.GENUINE, Finding.EXPORTED, Finding.SIGNED) and not self.lacks_history


def verify(
    content: bytes, workspace: Workspace | None = None, cards: Sequence[PublicCard] = (), password: str = ""
) -> Verdict:
    """Verify a PDF: with the workspace that may have exported it, with public cards, or without either.

    Raises Refused for a document that is also signed with a certificate, if the package that checks it is not installed.
    """
    return judge(content, examine(content, password), workspace, cards, password)


def verify_bounded(
    file: str,
    content: bytes,
    workspace: Workspace | None = None,
    cards: Sequence[PublicCard] = (),
    password: str = "",
) -> Verdict:
    """As `verify`, but the file named `file` is examined within the limits of `read_bounded`.

    Also raises BadInput for a file that reaches one.
    """
    examined = read_bounded(file, pdf_limits(len(content)), never_stop, examine, content, password)
    return judge(content, examined, workspace, cards, password)


def judge(
    content: bytes, shown: Examined, workspace: Workspace | None, cards: Sequence[PublicCard], password: str = ""
) -> Verdict:
    """The verdict on a file that was examined. What is attached to it is read only if the workspace confirms the file.

    Raises PackageMissing if that takes a check of a certificate; the record of a workspace proves a file without it.
    """
    digest = hashlib.sha256(content).hexdigest()
    if workspace and (other := other_file_of_digest(workspace, digest)):
        return Verdict(Finding.EXPORTED, shown.claim, unchanged(other), tuple(facts(other)))
    if shown.locked:
        locked = message("This PDF is protected by a password.")
        if password:
            locked = message("This PDF is protected by a password, and this password does not open it.")
        return Verdict(Finding.LOCKED, None, locked)
    if shown.claim is None:
        sentence = message("This is not a Plumbline document, or it is too damaged to identify.")
        return Verdict(Finding.NOT_OURS, None, sentence, _without_mark() if workspace else ())
    file = _File(content, password, shown.claim, shown)
    export = export_of_file(workspace, digest) if workspace else None
    if workspace and export:
        return _with_history(workspace, content, password, _looked_up(workspace, file, export))
    if shown.needs_package:
        raise PackageMissing
    return _claimed(file, workspace, cards)


def _without_mark() -> tuple[Message, ...]:
    return (
        message(
            "This workspace has no record of exporting this exact file. It may come from elsewhere, or be a list, form or "
            "other file that was changed after its export. Plumbline cannot tell which."
        ),
    )


def _with_history(workspace: Workspace, content: bytes, password: str, verdict: Verdict) -> Verdict:
    """The verdict on a document of this workspace, with a reason if the history that it was printed from is not there."""
    printed = attached_data(content, password, verdict.claim.kind) if verdict.claim else None
    digest = printed and printed["head"].get("history_head")
    if not digest or workspace.has_history_of(digest):
        return verdict
    missing = message(
        "The history of this workspace does not contain the state that the document was printed from. An older backup was "
        "restored, or the end of the history was cut off. “Check file” in the settings compares it with the backups."
    )
    return replace(verdict, reasons=(*verdict.reasons, missing), lacks_history=True)


@dataclass(frozen=True, slots=True)
class _File:
    """A file that claims to be a document, and what it shows."""

    content: bytes
    password: str
    claim: Claim
    shown: Examined


def _claimed(file: _File, workspace: Workspace | None, cards: Sequence[PublicCard]) -> Verdict:
    """The verdict on a file that the workspace did not record."""
    if not file.shown.intact:
        return _changed(file)
    if file.claim.kind == seal.RECOVERY_SHEET:
        return _recovery_sheet(file.claim)
    return (
        (workspace and _by_workspace(file, workspace)) or _by_card(file, cards) or _unconfirmed(file, workspace, cards)
    )


def _by_workspace(file: _File, workspace: Workspace) -> Verdict | None:
    """The verdict on a file that the workspace did not record, but signed; None on another."""
    if file.shown.signer != signing_key(workspace).public:
        return None
    reason = message(
        "The export record of this workspace does not list this file, for example because an older backup was restored. "
        "So it is not known whether it is current."
    )
    return _with_history(workspace, file.content, file.password, _signed(file, reason))


def _by_card(file: _File, cards: Sequence[PublicCard]) -> Verdict | None:
    """The verdict on a file that is signed with the key on one of the cards; None on another."""
    card = next((card for card in cards if file.shown.signer == card.key), None)
    if card is None:
        return None
    reason = message(
        "Signed with the key on the public card of {name}. Only the workspace shows whether it is current.",
        name=card.name,
    )
    return _signed(file, reason)


def _changed(file: _File) -> Verdict:
    sentence = message("Changed: it claims to be {which}, but is not what Plumbline wrote.", which=file.claim.label)
    return Verdict(Finding.CHANGED, file.claim, sentence, file.shown.changes)


def _recovery_sheet(claim: Claim) -> Verdict:
    advice = message("Open the workspace to check whether the passphrase on the sheet is still correct.")
    return _consistent(claim, advice)


def _consistent(claim: Claim, advice: Message, *, draft: bool = False) -> Verdict:
    sentence = message("Internally consistent: {which}.", which=claim.label)
    if draft:
        sentence = message("Internally consistent, but only a draft: {which}.", which=claim.label)
    return Verdict(Finding.CONSISTENT, claim, sentence, (advice,))


def _signed(file: _File, reason: Message) -> Verdict:
    which, reasons = file.claim.label, (reason, *_also_signed(file))
    if file.shown.draft:
        return Verdict(Finding.DRAFT, file.claim, message("Draft only: {which}.", which=which), reasons)
    return Verdict(Finding.SIGNED, file.claim, message("Genuine: {which}.", which=which), reasons)


def _also_signed(file: _File) -> tuple[Message, ...]:
    if not file.shown.certificate_of:
        return ()
    return (
        message(
            "Signed also with the certificate of {name}. A PDF reader shows who issued it.",
            name=file.shown.certificate_of,
        ),
    )


def _unconfirmed(file: _File, workspace: Workspace | None, cards: Sequence[PublicCard]) -> Verdict:
    """The verdict on a file that neither the workspace nor a card confirms."""
    reason = unconfirmed.reason(file.claim, file.shown.signer, by_workspace=bool(workspace), by_card=bool(cards))
    if workspace or cards:
        return Verdict(Finding.UNKNOWN, file.claim, _not_known(file.claim, workspace), (reason,))
    return _consistent(file.claim, reason, draft=file.shown.draft)


def _not_known(claim: Claim, workspace: Workspace | None) -> Message:
    if workspace:
        return message("Not known to this workspace: it claims to be {which}.", which=claim.label)
    return message("Not confirmed by this card: it claims to be {which}.", which=claim.label)


def _looked_up(workspace: Workspace, file: _File, export: ExportRow) -> Verdict:
    status = export_status(workspace, export)
    finding = {
        Status.CURRENT: Finding.GENUINE, Status.SUPERSEDED: Finding.SUPERSEDED, Status.DRAFT: Finding.DRAFT,
        Status.ERASED: Finding.SIGNED,
    }[status.status]  # fmt: skip
    which = file.claim.label
    verdict = {
        Finding.GENUINE: message("Genuine and current: {which}.", which=which),
        Finding.SUPERSEDED: message("Superseded, no longer valid: {which}.", which=which),
        Finding.DRAFT: message("Draft only: {which}.", which=which),
        Finding.SIGNED: message("Genuine: {which}.", which=which),
    }[finding]
    changed = _changed_parts(workspace, export, file) if finding is Finding.SUPERSEDED else None
    reasons = (status.reason, changed, exported(export), *_also_signed(file))
    return Verdict(finding, file.claim, verdict, tuple(reason for reason in reasons if reason))


def _changed_parts(workspace: Workspace, export: ExportRow, file: _File) -> Message | None:
    """What is different in the document today; None if nothing is, or a document older than attached data does not say."""
    subject, exported = export_subject(workspace, export), attached_data(file.content, file.password, export.kind)
    if subject is None or exported is None:
        return None
    with in_language(export.language):
        today = document_kind(export.kind).take(workspace, subject.id, Edition(export.edition), date.today())
    return changed_parts(export.kind, exported, today)
