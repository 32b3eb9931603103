"""Every read about journal notes."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from models.journal import NoteId, Visibility
from models.people import EngineerId
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One journal note."""

    id: NoteId
    engineer_id: EngineerId
    happened_on: date
    text: str
    visibility: Visibility


_COLUMNS = "note.id, engineer_id, happened_on, note.text, visibility"


def notes_of(reader: Reader, engineer: EngineerId) -> tuple[NoteRow, ...]:
    """All notes about one engineer, newest first."""
    rows = reader.query(
        f"SELECT {_COLUMNS} FROM note WHERE engineer_id = :engineer ORDER BY happened_on DESC, id DESC",
        engineer=engineer,
    )
    return tuple(map(_note, rows))


def search_notes(reader: Reader, words: str, limit: int = 100) -> tuple[NoteRow, ...]:
    """Notes that hold all of `words` (the last one may be unfinished), newest first. No word is an operator."""
    quoted = ['"' + word.replace('"', '""') + '"' for word in words.split()]
    if not quoted:
        return ()
    rows = reader.query(
        f"SELECT {_COLUMNS} FROM note_fts JOIN note ON note.id = note_fts.rowid"
        " WHERE note_fts MATCH :match ORDER BY note_fts.rowid DESC LIMIT :limit",
        match=" ".join(quoted) + "*",
        limit=limit,
    )
    return tuple(map(_note, rows))


def _note(row: dict[str, Any]) -> NoteRow:
    return NoteRow(
        **{**row, "happened_on": date.fromisoformat(row["happened_on"]), "visibility": Visibility(row["visibility"])}
    )
