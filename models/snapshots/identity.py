"""Document identity: header fields and content digest."""

from dataclasses import replace
from datetime import date
from typing import TypeVar

from models.domain.documents import DocumentHead, Edition
from models.queries.settings import settings
from models.queries.signing import signing_key
from models.rubric.model import Rubric
from models.snapshots.plan import PlanSnapshot
from models.snapshots.review import ReviewSnapshot
from models.snapshots.session_record import SessionSnapshot
from models.support.canonical import digest
from models.support.language import SOURCE_LANGUAGE, language
from models.workspace.workspace import Workspace

Snapshot = TypeVar("Snapshot", ReviewSnapshot, PlanSnapshot, SessionSnapshot)


def head(
    workspace: Workspace,
    rubric: Rubric,
    edition: Edition,
    printed_on: date,
    *,
    document_id: str,
    revision: int,
    subject_name: str,
    about: str,
) -> DocumentHead:
    """The header of a document, from the current language, and the settings and history of the workspace."""
    return DocumentHead(
        organisation=settings(workspace).organisation,
        document_id=document_id,
        revision=revision,
        edition=edition,
        subject_name=subject_name,
        about=about,
        rubric_title=rubric.title,
        rubric_label=f"{rubric.abbreviation} {rubric.version}",
        history_head=workspace.history_head_to_print(),
        printed_on=printed_on,
        key_fingerprint=signing_key(workspace).public.fingerprint,
        language=None if language() == SOURCE_LANGUAGE else language(),
    )


def with_digest(snapshot: Snapshot) -> Snapshot:
    """The snapshot with the digest of its content filled in."""
    return replace(snapshot, content_sha256=content_digest(snapshot))


def content_digest(snapshot: ReviewSnapshot | PlanSnapshot | SessionSnapshot) -> str:
    """SHA-256 of the document's content, without the digest itself and what differs between two copies of one content."""
    head = replace(snapshot.head, printed_on=date.min, history_head="", key_fingerprint=None)
    return digest(replace(snapshot, content_sha256="", head=head))
