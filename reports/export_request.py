"""A document to build and what was built: values that other processes get, which do not load what reads a workspace."""

from dataclasses import dataclass

from models.domain.documents import KindName
from models.queries.exports import NamedSubject
from models.snapshots.preflight import Preflight
from models.support.errors import Refused
from models.support.language import SOURCE_LANGUAGE
from models.support.signing import SigningKey
from reports.document import Document
from reports.document_kinds import Snapshot, document_kind
from reports.export import check_names
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


def build(request: ExportRequest) -> Document:
    """Build, sign and protect the document from the request alone, so that another thread or process can do it.

    Raises as the methods of its protection.
    """
    signer = request.protection.signer(request.key)
    document = document_kind(request.kind).build(request.snapshot, request.paper, signer)
    return request.protection.applied(document, request.key)
