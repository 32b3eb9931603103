"""Steps of an export: take the snapshot, build the document, write it, record the export."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from models.domain.documents import Edition, KindName
from models.domain.reviews import ReviewId
from models.exchange.files import readable
from models.operations.exports import record_export
from models.queries.document_language import document_language
from models.queries.exports import NamedSubject, named_subject
from models.queries.own_words import quoting_texts
from models.queries.settings import settings
from models.queries.signing import signing_key
from models.snapshots.preflight import Preflight
from models.support.errors import Refused
from models.support.language import SOURCE_LANGUAGE, in_language
from models.support.messages import join, message
from models.support.signing import SigningKey
from models.workspace.workspace import Outcome, Workspace
from reports.document import Document
from reports.document_kinds import Snapshot, document_kind
from reports.export import check_names, write
from reports.file_names import file_name
from reports.protection import UNPROTECTED, Protection
from reports.theme import Paper


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Input of a document's build. `subject` is the id of the review, plan or session, `key` signs the document.

    `named` is that by which its file is named.
    """

    kind: KindName
    subject: int
    snapshot: Snapshot
    paper: Paper
    key: SigningKey
    named: NamedSubject
    protection: Protection = UNPROTECTED

    @property
    def preflight(self) -> Preflight:
        """The contents of the document, what it omits, and what to check before it is sent."""
        return document_kind(self.kind).preflight(self.snapshot)

    @property
    def language(self) -> str:
        """The language of the document."""
        return self.snapshot.head.language or SOURCE_LANGUAGE

    @property
    def file_name(self) -> str:
        """The proposed file name, without the person's name, which folders and emails would reveal."""
        return file_name(self.snapshot.head, self.kind, self.named)

    @property
    def file_name_with_person(self) -> str:
        """The file name with the person's name, for those who ask for it."""
        return file_name(self.snapshot.head, self.kind, self.named, with_person=True)


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A document with the request it was built from."""

    request: ExportRequest
    document: Document

    @property
    def warnings(self) -> tuple[str, ...]:
        """What to check before it is sent, about its content and about text not printed as typed."""
        return (*self.request.preflight.warnings, *self.document.warnings)

    @property
    def name_problem(self) -> str:
        """Why it must not be written unless names as code points are allowed; empty if it can be."""
        try:
            check_names(self.document)
        except Refused as error:
            return error.sentence
        return ""


def take(
    workspace: Workspace,
    kind: KindName,
    subject: int,
    edition: Edition,
    printed_on: date,
    paper: Paper | None = None,
    *,
    language: str = "",
) -> ExportRequest:
    """Take the snapshot, for the paper and in the language of the workspace or person unless they are given.

    Raises BadInput if there is no such review, plan or session, and Refused for an edition that the kind does not have or
    for a draft that quotes a peer. Later states cannot quote one: submitting is refused.
    """
    with in_language(language or document_language(workspace, kind, subject)):
        snapshot = document_kind(kind).take(workspace, subject, edition, printed_on)
    if kind == "review" and snapshot.draft and (quoting := quoting_texts(workspace, ReviewId(subject))):
        listed = join(quoting, "\n  ")
        raise Refused(message("This draft cannot be shown or printed yet:\n  {listed}", listed=listed))
    key, named = signing_key(workspace), named_subject(workspace, kind, subject)
    return ExportRequest(kind, subject, snapshot, paper or paper_of(workspace), key, named)


def build(request: ExportRequest) -> Document:
    """Build, sign and protect the document from the request alone, so that another thread or process can do it.

    Raises as the methods of its protection.
    """
    signer = request.protection.signer(request.key)
    document = document_kind(request.kind).build(request.snapshot, request.paper, signer)
    return request.protection.applied(document, request.key)


def record(workspace: Workspace, request: ExportRequest, file_name: str, file_sha256: str) -> Outcome[None]:
    """Record that the document was written under `file_name`."""
    head = request.snapshot.head
    return workspace.do(
        record_export,
        kind=request.kind,
        subject=request.subject,
        document_id=head.document_id,
        revision=head.revision,
        edition=head.edition,
        file_name=readable(file_name),
        file_sha256=file_sha256,
        content_sha256=request.snapshot.content_sha256,
        draft=request.snapshot.draft,
        language=request.language,
    )


def publish(
    workspace: Workspace,
    kind: KindName,
    subject: int,
    edition: Edition,
    out: Path,
    printed_on: date,
    *,
    language: str = "",
    names_as_code_points: bool = False,
    protection: Protection = UNPROTECTED,
) -> tuple[str, ...]:
    """Write one document to `out` and record the export. Returns its warnings; raises as `take`, `build` and `write`."""
    request = replace(take(workspace, kind, subject, edition, printed_on, language=language), protection=protection)
    document = build(request)
    file_sha256 = write(document, out, names_as_code_points=names_as_code_points)
    record(workspace, request, out.name, file_sha256)
    return document.warnings


def paper_of(workspace: Workspace) -> Paper:
    """The paper size set in this workspace."""
    return Paper[settings(workspace).paper.upper()]
