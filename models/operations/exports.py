"""Record of exported files: documents, and every other file that leaves with content of the workspace."""

from collections.abc import Iterable

from models.domain.documents import FileKind, KindName, RecordTable
from models.domain.people import EngineerId
from models.domain.reviews import ReviewId
from models.operations.peer_group import fix_peers
from models.support.canonical import canonical_json
from models.support.language import SOURCE_LANGUAGE
from models.support.messages import message
from models.support.names import checked_line
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
    recipient: str = "",
) -> None:
    """Record an exported document: its revision, edition and language, whether it is a draft, its digests, and to whom.

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
        recipient=_recipient(recipient),
    )


@operation("file.export", "Export {file_name}", undo=Undo.SKIP)
def record_file(
    tx: Transaction,
    *,
    kind: FileKind,
    file_name: str,
    file_sha256: str,
    engineers: Iterable[EngineerId] = (),
    title: str = "",
    row_count: int | None = None,
    recipient: str = "",
) -> None:
    """Record a file that is no document: the people in it, for a list its name and number of rows, and to whom it goes."""
    numbers = canonical_json(sorted(set(engineers)))
    people = tx.query("SELECT uid FROM engineer WHERE id IN (SELECT value FROM json_each(:numbers))", numbers=numbers)
    tx.insert(
        "exported_file",
        exported_at=tx.at,
        actor=tx.actor,
        kind=kind,
        title=title,
        people=canonical_json(sorted(row["uid"] for row in people)),
        row_count=row_count,
        file_name=file_name,
        file_sha256=file_sha256,
        recipient=_recipient(recipient),
    )


@operation("export.name_recipient", "Record who got {file_name}", undo=Undo.SKIP)
def name_recipient(tx: Transaction, *, table: RecordTable, number: int, file_name: str, recipient: str) -> None:
    """Record to whom a file was handed. Raises BadInput if the text is no single line, Refused if the record lacks the file."""
    tx.update(table, number, recipient=_recipient(recipient))


def _recipient(typed: str) -> str:
    return checked_line(typed, message("recipient"))
