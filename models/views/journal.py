"""View of the journal: search by text, engineer, competency and visibility, newest first, one page at a time.

SQLite finds words among half a million notes at once, but in the order in which the notes were written; by date it reads
them through an index, but knows nothing of words there. So the newest notes are asked first whether they hold the words,
which a frequent word answers; of a rare word all notes are taken and sorted.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from models.domain.journal import Visibility
from models.domain.people import EngineerId
from models.queries.journal import ListedNote, listed
from models.support.text_search import SearchWords
from models.workspace.reader import Reader

PAGE = 60
"""Notes at a time: a page is looked for at every key, and the rest comes when one scrolls."""
COUNTED = 3000
"""Cap for exact counts of notes; beyond it the total is a lower bound."""
FIRST_LOOK, FURTHER_LOOK = 16, 8
"""The newest notes asked for words are so many times those wanted, and then so many times more."""


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What is looked for. All words must be there, as models/support/text_search.py says."""

    engineer: EngineerId | None = None
    competency: str = ""
    visibility: Visibility | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class NotesFound:
    """A page of notes, and how many there are in all: exactly, or at least so many."""

    rows: tuple[ListedNote, ...]
    total: int
    at_least: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """Numbers of notes, newest first; `at_least` says that there may be more."""

    ids: Sequence[int]
    at_least: bool


def list_notes(reader: Reader, wanted: NoteFilter, *, offset: int = 0, limit: int = PAGE) -> NotesFound:
    """The notes about whom and what is asked for, and with all words, newest first."""
    choice = _Choice(reader, wanted)
    words = SearchWords(wanted.text)
    if words.all:
        found = _with_words(reader, words, choice, offset + limit)
        page = found.ids[offset : offset + limit]
    else:
        page = choice.newest(limit, offset)
        found = _Found(range(min(choice.count(), COUNTED)), choice.count() > COUNTED)
    notes = tuple(listed(reader, page, words).values())
    return NotesFound(notes, max(len(found.ids), offset + len(notes)), found.at_least)


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
                return [*(f"+{item}" for item in others), f"note.id IN ({tied})"]
        return [*others, f"EXISTS ({tied} AND note_id = note.id)"]


def _with_words(reader: Reader, words: SearchWords, choice: _Choice, wanted: int) -> _Found:
    """Notes with the words: all of them, or the newest `wanted` and perhaps some more."""
    look = FIRST_LOOK * (wanted + 1)
    found = _among_newest(reader, words, choice, look)
    if words.index and found.at_least and FURTHER_LOOK * len(found.ids) <= wanted:
        few = reader.query(
            f"SELECT rowid AS id FROM {words.index} WHERE {words.index} MATCH :match LIMIT {COUNTED + 1}",
            match=words.match,
        )
        if len(few) <= COUNTED:
            rows = reader.query(
                "SELECT note.id FROM json_each(:ids) CROSS JOIN note ON note.id = json_each.value"
                f" WHERE {choice.where} AND {words.condition} ORDER BY +happened_on DESC, note.id DESC",
                ids=json.dumps([row["id"] for row in few]),
                **choice.params,
                **words.params,
            )
            return _Found([row["id"] for row in rows], at_least=False)
    while found.at_least and len(found.ids) <= wanted:
        look *= FURTHER_LOOK
        found = _among_newest(reader, words, choice, look)
    return found


def _among_newest(reader: Reader, words: SearchWords, choice: _Choice, look: int) -> _Found:
    """Those of the newest `look` notes that hold the words."""
    newest = choice.newest(look)
    if not newest:
        return _Found([], at_least=False)
    # "+" because SQLite would ask the index of words once for each note.
    indexed = f"{words.index} MATCH :match AND rowid BETWEEN :low AND :high" if words.index else ""
    rows = reader.query(
        f"SELECT id FROM note WHERE id IN (SELECT value FROM json_each(:ids)) AND {words.condition}"
        + (f" AND +id IN (SELECT rowid FROM {words.index} WHERE {indexed})" if indexed else ""),
        ids=json.dumps(list(newest)),
        **({"match": words.match, "low": min(newest), "high": max(newest)} if indexed else {}),
        **words.params,
    )
    holding = {row["id"] for row in rows}
    return _Found([number for number in newest if number in holding], at_least=len(newest) == look)
