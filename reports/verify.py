"""Verification of a PDF: whether it is a Plumbline document, unchanged and current. Accepts any bytes."""

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum

import pikepdf

from models.domain.documents import Edition
from models.queries.exports import ExportRow, export_of_file
from models.snapshots.export_status import Status, export_status
from models.support.dates import local_day
from models.support.messages import Message, message
from models.workspace.workspace import Workspace
from reports import seal
from reports.foreign_pdf import UNREADABLE, open_foreign

_CLAIM = re.compile(
    r"plumbline-document kind=(?P<kind>\w+) id=(?P<id>\S+) revision=(?P<revision>\d{1,9}) "
    rf"edition=(?P<edition>{'|'.join(Edition)}) content=(?P<content>[0-9a-f]{{64}}) plumbline-seal="
)
_FOOTER = re.compile(rb"Doc ([A-Z]{2}-[0-9-]+) rev (\d{1,9})\b.{0,400}?content ([0-9a-f]{12})\b", re.DOTALL)

MAX_PAGES = 200
"""Pages whose footers are searched; no document has more."""


class Finding(StrEnum):
    """Result of a verification. Only GENUINE is good; CONSISTENT is the best result without the workspace."""

    GENUINE = "genuine"
    SUPERSEDED = "superseded"
    DRAFT = "draft"
    CONSISTENT = "consistent"
    UNKNOWN = "unknown"
    CHANGED = "changed"
    NOT_OURS = "not-ours"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Claim:
    """Identity that a file claims, true only if it is genuine. `edition` is None if only its pages could be read."""

    document_id: str
    revision: int
    content: str
    kind: str = ""
    edition: Edition | None = None

    @property
    def label(self) -> Message:
        """The claimed document, for display."""
        if self.kind == seal.RECOVERY_SHEET:
            return message("a recovery sheet")
        if self.edition is None:
            return message(
                "{document_id} revision {revision}, content {content}",
                document_id=self.document_id,
                revision=self.revision,
                content=self.content[:12],
            )
        return message(
            "{document_id} revision {revision}, {edition}, content {content}",
            document_id=self.document_id,
            revision=self.revision,
            edition=self.edition.label,
            content=self.content[:12],
        )


@dataclass(frozen=True, slots=True)
class Verdict:
    """Result of a check of a file: the finding, the claimed identity, and sentences, the verdict first."""

    finding: Finding
    claim: Claim | None
    sentence: Message
    reasons: tuple[Message, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the file is genuine and current."""
        return self.finding is Finding.GENUINE


def verify(content: bytes, workspace: Workspace | None = None, password: str = "") -> Verdict:
    """Verify a PDF, as far as possible without a workspace, or with the one that may have exported it."""
    try:
        claim = _claim(content, password)
    except pikepdf.PasswordError:
        locked = message("This PDF is protected by a password.")
        if password:
            locked = message("This PDF is protected by a password, and this password does not open it.")
        return Verdict(Finding.LOCKED, None, locked)
    if claim is None:
        return Verdict(
            Finding.NOT_OURS, None, message("This is not a Plumbline document, or it is too damaged to identify.")
        )
    if not seal.intact(content):
        return Verdict(
            Finding.CHANGED,
            claim,
            message("Changed: it claims to be {which}, but is not what Plumbline wrote.", which=claim.label),
        )
    if workspace is None or claim.kind == seal.RECOVERY_SHEET:
        return _consistent(claim)
    return _looked_up(workspace, claim, hashlib.sha256(content).hexdigest())


def _consistent(claim: Claim) -> Verdict:
    witness = message(
        "Only the workspace that exported it can confirm that it is genuine. Without it, a forgery cannot be excluded."
    )
    if claim.kind == seal.RECOVERY_SHEET:
        witness = message("Open the workspace to check whether the passphrase on the sheet is still correct.")
    return Verdict(Finding.CONSISTENT, claim, message("Internally consistent: {which}.", which=claim.label), (witness,))


def _looked_up(workspace: Workspace, claim: Claim, file_sha256: str) -> Verdict:
    export = export_of_file(workspace, file_sha256)
    if export is None:
        return Verdict(
            Finding.UNKNOWN,
            claim,
            message("Not known to this workspace: it claims to be {which}.", which=claim.label),
            (
                message(
                    "This workspace has no record of exporting this exact file. Another workspace may have exported "
                    "it, or it may be a forgery."
                ),
            ),
        )
    status = export_status(workspace, export)
    finding = {
        Status.CURRENT: Finding.GENUINE, Status.SUPERSEDED: Finding.SUPERSEDED, Status.DRAFT: Finding.DRAFT,
    }[status.status]  # fmt: skip
    verdict = {
        Finding.GENUINE: message("Genuine and current: {which}.", which=claim.label),
        Finding.SUPERSEDED: message("Superseded, no longer valid: {which}.", which=claim.label),
        Finding.DRAFT: message("Draft only: {which}.", which=claim.label),
    }[finding]
    return Verdict(finding, claim, verdict, (*((status.reason,) if status.reason else ()), _exported(export)))


def _exported(export: ExportRow) -> Message:
    return message(
        "Exported from this workspace on {day} by {actor} as {file_name}.",
        day=local_day(export.exported_at),
        actor=export.actor,
        file_name=export.file_name,
    )


def _claim(content: bytes, password: str) -> Claim | None:
    """The claimed identity, from the keywords, even if a later program only left them in the bytes, or from a footer."""
    try:
        with open_foreign(content, password) as pdf:
            return _claim_in(str(pdf.docinfo.get("/Keywords", ""))) or _claim_in_bytes(content) or _footer(pdf)
    except pikepdf.PasswordError:
        raise
    except UNREADABLE:
        return _claim_in_bytes(content)


def _claim_in_bytes(content: bytes) -> Claim | None:
    return _claim_in(content.decode("latin-1")) if b" plumbline-seal=" in content else None


def _claim_in(text: str) -> Claim | None:
    if f"{seal.RECOVERY_SHEET} plumbline-seal=" in text:
        return Claim(document_id="", revision=1, content="", kind=seal.RECOVERY_SHEET)
    found = _CLAIM.search(text)
    return found and Claim(
        document_id=found["id"],
        revision=int(found["revision"]),
        content=found["content"],
        kind=found["kind"],
        edition=Edition(found["edition"]),
    )


def _footer(pdf: pikepdf.Pdf) -> Claim | None:
    """The claim in a footer, for files into which another program merged pages without the keywords."""
    for page in list(pdf.pages)[:MAX_PAGES]:
        for found in _FOOTER.finditer(_drawn(page)):
            return Claim(found[1].decode(), int(found[2]), found[3].decode())
    return None


def _drawn(page: pikepdf.Page) -> bytes:
    contents = page.obj.get("/Contents", pikepdf.Array())
    parts = contents if isinstance(contents, pikepdf.Array) else [contents]
    return b"\n".join(part.read_bytes() for part in parts)
