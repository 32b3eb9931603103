"""Record of exported documents."""

from models.domain.documents import KindName
from models.domain.reviews import ReviewId
from models.operations.peer_group import fix_peers
from models.support.language import SOURCE_LANGUAGE
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction


@operation("document.export", "Export {file_name}", undo=Undo.SKIP)
def record_export(  # noqa: PLR0913 - the columns of the record
    tx: Transaction,
    *,
    kind: KindName,
    subject: int,
    document_id: str,
    revision: int,
    edition: str,
    file_name: str,
    file_sha256: str,
    content_sha256: str,
    draft: bool,
    language: str = SOURCE_LANGUAGE,
) -> None:
    """Record an exported document: its revision, edition and language, whether it is a draft, and its digests.

    A review that an earlier version submitted has its peer ratings fixed by the first export.
    """
    if kind == "review" and not draft:
        fix_peers(tx, ReviewId(subject))
    tx.insert(
        "export",
        exported_at=tx.at,
        actor=tx.actor,
        kind=kind,
        subject_id=subject,
        document_id=document_id,
        revision=revision,
        edition=edition,
        file_name=file_name,
        file_sha256=file_sha256,
        content_sha256=content_sha256,
        draft=int(draft),
        language=language,
    )
