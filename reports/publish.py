"""Steps of an export: take the snapshot, build the document, write it, record the export."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from models.domain.documents import Edition, KindName
from models.domain.reviews import ReviewId
from models.exchange.files import readable
from models.operations.exports import record_export
from models.queries.document_language import document_language
from models.queries.exports import named_subject
from models.queries.own_words import quoting_texts
from models.queries.settings import settings
from models.queries.signing import signing_key
from models.support.errors import Refused
from models.support.language import in_language
from models.support.messages import join, message
from models.workspace.workspace import Outcome, Workspace
from reports.document_kinds import document_kind
from reports.export import write
from reports.export_request import ExportRequest, build
from reports.protection import UNPROTECTED, Protection
from reports.theme import Paper


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
