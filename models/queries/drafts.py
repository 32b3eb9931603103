"""SQL for unsent drafts, one field at a time; read only by the page with that field."""

from models.domain.drafts import DraftKey
from models.workspace.reader import Reader


def draft(reader: Reader, key: DraftKey) -> str | None:
    """The unsent text of the field, or None."""
    rows = reader.query("SELECT text FROM draft WHERE place = :place AND field = :field", **key._asdict())
    return str(rows[0]["text"]) if rows else None
