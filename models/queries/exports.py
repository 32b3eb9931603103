"""Reading the record of exports."""

from dataclasses import dataclass

from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One file that left the workspace; `exported_at` is UTC."""

    exported_at: str
    actor: str
    kind: str
    document_id: str
    revision: int
    edition: str
    file_name: str
    file_sha256: str
    content_sha256: str


@dataclass(frozen=True, slots=True)
class ExportsFound:
    """Some rows of the record, newest first, and how many there are in all."""

    rows: tuple[ExportRow, ...]
    total: int


def list_exports(reader: Reader, offset: int = 0, limit: int = 200) -> ExportsFound:
    """The record of exports, newest first, a page of it."""
    columns = ", ".join(ExportRow.__dataclass_fields__)
    rows = reader.query(
        f"SELECT {columns} FROM export ORDER BY id DESC LIMIT :limit OFFSET :offset", limit=limit, offset=offset
    )
    [count] = reader.query("SELECT count(*) AS total FROM export")
    return ExportsFound(tuple(ExportRow(**row) for row in rows), count["total"])


def export_of_file(reader: Reader, file_sha256: str) -> ExportRow | None:
    """The newest export that wrote exactly these bytes, or None if this workspace never did."""
    columns = ", ".join(ExportRow.__dataclass_fields__)
    rows = reader.query(
        f"SELECT {columns} FROM export WHERE file_sha256 = :sha ORDER BY id DESC LIMIT 1",
        sha=file_sha256,
    )
    return ExportRow(**rows[0]) if rows else None
