"""Reading words that are not sent yet, one field at a time: only the screen that a field is on asks for it."""

from models.domain.drafts import DraftKey
from models.workspace.reader import Reader


def draft(reader: Reader, key: DraftKey) -> str | None:
    """What was typed into the field and is not sent, or None."""
    rows = reader.query("SELECT text FROM draft WHERE place = :place AND field = :field", **key._asdict())
    return str(rows[0]["text"]) if rows else None
