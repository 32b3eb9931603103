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


def export_of_file(reader: Reader, file_sha256: str) -> ExportRow | None:
    """The newest export that wrote exactly these bytes, or None if this workspace never did."""
    columns = ", ".join(ExportRow.__dataclass_fields__)
    rows = reader.query(
        f"SELECT {columns} FROM export WHERE file_sha256 = :sha ORDER BY id DESC LIMIT 1",
        sha=file_sha256,
    )
    return ExportRow(**rows[0]) if rows else None
