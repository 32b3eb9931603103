"""Looking through the whole journal: by words, person, competency and visibility, newest first, a page at a time.

SQLite finds words among half a million notes at once, but in the order in which the notes were written; by date it reads
them through an index, but knows nothing of words there. So the newest notes are asked first whether they hold the words,
which a frequent word answers; of a rare word all notes are taken and sorted.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.journal import NoteId, Visibility
from models.people import EngineerId
from models.workspace.reader import Reader

PAGE = 60
"""Notes at a time: a page is looked for at every key, and the rest comes when one scrolls."""
COUNTED = 3000
"""So many notes are counted and sorted; where there are more, nobody reads to the end."""
FIRST_LOOK, FURTHER_LOOK = 16, 8
"""The newest notes asked for words are so many times those wanted, and then so many times more."""
OPENING, CLOSING = "\ufdd0", "\ufdd1"
"""Stand around found words on their way out of SQLite. Unicode promises that they are no characters of any text."""

Span = tuple[int, int]
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What is looked for. All words must be there; the last may be unfinished, from its second letter on."""

    engineer: EngineerId | None = None
    competency: str = ""
    visibility: Visibility | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note as the journal lists it; `found` are the stretches of its text where the words stand."""

    id: NoteId
    engineer_id: EngineerId
    engineer_name: str
    happened_on: date
    text: str
    visibility: Visibility
    competencies: tuple[str, ...]
    used: bool
    found: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class NotesFound:
    """A page of notes, and how many there are in all: exactly, or at least so many."""

    rows: tuple[ListedNote, ...]
    total: int
    at_least: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """Numbers of notes, newest first, and their texts with marks around the words that were looked for."""

    ids: Sequence[int]
    at_least: bool
    marked: Mapping[int, str] = field(default_factory=dict)


def list_notes(reader: Reader, wanted: NoteFilter, *, offset: int = 0, limit: int = PAGE) -> NotesFound:
    """The notes about whom and what is asked for, and with all words, newest first."""
    choice = _Choice(reader, wanted)
    match = match_of(wanted.words)
    if match:
        found = _with_words(reader, match, choice, offset + limit)
        page = found.ids[offset : offset + limit]
        marked = found.marked if found.marked else _marked(reader, match, page)
    else:
        page, marked = choice.newest(limit, offset), {}
        found = _Found(range(min(choice.count(), COUNTED)), choice.count() > COUNTED)
    notes = tuple(listed(reader, page, marked).values())
    return NotesFound(notes, max(len(found.ids), offset + len(notes)), found.at_least)


def match_of(words: str) -> str:
    """What FTS5 is asked for: each word quoted, for none is an operator; nothing for no words.

    A single letter is a word of its own and not the beginning of others: they would be too many.
    """
    quoted = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
    last = _WORD.findall(words)[-1:]
    return quoted + ("*" if last and len(last[0]) > 1 else "")


def spans_of(marked: str, text: str) -> tuple[Span, ...]:
    """Where the marks stand in the text without them. A text that holds such marks itself has no spans."""
    if OPENING in text or CLOSING in text:
        return ()
    found, at = [], 0
    for piece in marked.split(OPENING)[1:]:
        at = at or marked.index(OPENING)
        inside, _, after = piece.partition(CLOSING)
        found.append((at, at + len(inside)))
        at += len(inside) + len(after)
    return tuple(found)


class _Choice:
    """The filters but for the words, as SQL that reads the notes in the order of their days."""

    def __init__(self, reader: Reader, wanted: NoteFilter) -> None:
        self._reader = reader
        self._order = "happened_on DESC, note.id DESC"
        self._total: int | None = None
        self.params: dict[str, object] = {}
        conditions = []
        if wanted.engineer is not None:
            conditions.append("engineer_id = :engineer")
            self.params["engineer"] = wanted.engineer
        if wanted.visibility is not None:
            # "+" because SQLite would go by visibility, of which there are two, and not by the one person.
            conditions.append(f"{'+' if conditions else ''}visibility = :visibility")
            self.params["visibility"] = wanted.visibility
        if wanted.competency:
            self.params["code"] = wanted.competency
            conditions = self._with_competency(conditions, alone=wanted.engineer is None)
        self.where = " AND ".join(conditions) or "1"

    def newest(self, limit: int, offset: int = 0) -> list[int]:
        """Numbers of notes, newest first."""
        rows = self._reader.query(
            f"SELECT id FROM note WHERE {self.where} ORDER BY {self._order} LIMIT :limit OFFSET :offset",
            limit=limit,
            offset=offset,
            **self.params,
        )
        return [row["id"] for row in rows]

    def count(self) -> int:
        """How many there are; not more than one above COUNTED."""
        if self._total is None:
            some = f"SELECT 1 FROM note WHERE {self.where} LIMIT {COUNTED + 1}"
            [row] = self._reader.query(f"SELECT count(*) AS total FROM ({some})", **self.params)
            self._total = int(row["total"])
        return self._total

    def _with_competency(self, others: list[str], *, alone: bool) -> list[str]:
        tied = "SELECT note_id FROM note_competency WHERE competency_code = :code"
        if alone:
            known = len(self._reader.query(f"{tied} LIMIT {COUNTED + 1}", code=self.params["code"]))
            self._total = None if others else known
            if known <= COUNTED:
                # Going by date, one would pass nearly all notes to find these few.
                self._order = "+happened_on DESC, note.id DESC"
                return [*(f"+{one}" for one in others), f"note.id IN ({tied})"]
        return [*others, f"EXISTS ({tied} AND note_id = note.id)"]


def _with_words(reader: Reader, match: str, choice: _Choice, wanted: int) -> _Found:
    """Notes with the words: all of them, or the newest `wanted` and perhaps some more."""
    look = FIRST_LOOK * (wanted + 1)
    found = _among_newest(reader, match, choice, look)
    if not found.at_least or FURTHER_LOOK * len(found.ids) > wanted:
        return _further(reader, match, choice, wanted, found, look)
    few = reader.query(f"SELECT rowid AS id FROM note_fts WHERE note_fts MATCH :match LIMIT {COUNTED + 1}", match=match)
    if len(few) <= COUNTED:
        rows = reader.query(
            "SELECT note.id FROM json_each(:ids) CROSS JOIN note ON note.id = json_each.value"
            f" WHERE {choice.where} ORDER BY +happened_on DESC, note.id DESC",
            ids=json.dumps([row["id"] for row in few]),
            **choice.params,
        )
        return _Found([row["id"] for row in rows], at_least=False)
    return _further(reader, match, choice, wanted, found, look)


def _further(reader: Reader, match: str, choice: _Choice, wanted: int, found: _Found, look: int) -> _Found:
    """Ask more of the newest notes until there are enough."""
    while found.at_least and len(found.ids) <= wanted:
        look *= FURTHER_LOOK
        found = _among_newest(reader, match, choice, look)
    return found


def _among_newest(reader: Reader, match: str, choice: _Choice, look: int) -> _Found:
    newest = choice.newest(look)
    marked = _marked(reader, match, newest)
    return _Found([number for number in newest if number in marked], at_least=len(newest) == look, marked=marked)


def _marked(reader: Reader, match: str, ids: Sequence[int]) -> dict[int, str]:
    """Those of the notes that hold the words, with marks around them."""
    if not ids:
        return {}
    rows = reader.query(
        # "+" because SQLite would ask the index of words once for each note.
        "SELECT rowid AS id, highlight(note_fts, 0, :opening, :closing) AS text FROM note_fts WHERE note_fts MATCH :match"
        " AND rowid BETWEEN :low AND :high AND +rowid IN (SELECT value FROM json_each(:ids))",
        opening=OPENING,
        closing=CLOSING,
        match=match,
        low=min(ids),
        high=max(ids),
        ids=json.dumps(list(ids)),
    )
    return {row["id"]: row["text"] for row in rows}


def listed(reader: Reader, ids: Sequence[int], marked: Mapping[int, str] | None = None) -> dict[int, ListedNote]:
    """Notes by their numbers, in this order; those that are gone are left out."""
    rows = reader.query(
        "SELECT note.id, engineer_id, engineer.name AS engineer_name, happened_on, text, visibility,"
        " (SELECT group_concat(competency_code) FROM note_competency WHERE note_id = note.id) AS competencies,"
        " EXISTS (SELECT 1 FROM evidence WHERE note_id = note.id) AS used"
        " FROM json_each(:ids) CROSS JOIN note ON note.id = json_each.value JOIN engineer ON engineer.id = engineer_id"
        " ORDER BY json_each.key",
        ids=json.dumps(list(ids)),
    )
    return {row["id"]: _note(row, (marked or {}).get(row["id"], "")) for row in rows}


def _note(row: Mapping[str, Any], marked: str) -> ListedNote:
    return ListedNote(
        **{
            **row,
            "happened_on": date.fromisoformat(row["happened_on"]),
            "visibility": Visibility(row["visibility"]),
            "competencies": tuple(filter(None, (row["competencies"] or "").split(","))),
            "used": bool(row["used"]),
            "found": spans_of(marked, row["text"]),
        }
    )
