"""View of the journal: search by text, engineer, competency and visibility, newest first, one page at a time.

SQLite finds words among half a million notes instantly, but in the order in which the notes were written; the index by date
knows no words. So the newest notes are searched first, which is enough for a frequent word. For a rare word, all of its notes
are read and sorted.
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
"""Notes per page. Each keystroke loads one page, and scrolling loads the next."""
COUNTED = 3000
"""Cap for exact counts of notes; beyond it the total is a lower bound."""
FIRST_SCAN, SCAN_GROWTH = 16, 8
"""Factors by which more notes are searched than wanted: at first, and for each further attempt."""


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Filter of the journal. A note must contain all words of `text`, as models/support/text_search.py matches them."""

    engineer: EngineerId | None = None
    competency: str = ""
    visibility: Visibility | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class NotesFound:
    """A page of notes and their total, which is exact or a lower bound."""

    rows: tuple[ListedNote, ...]
    total: int
    at_least: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """Ids of notes, newest first; `at_least` tells that there may be more."""

    ids: Sequence[int]
    at_least: bool


def list_notes(reader: Reader, wanted: NoteFilter, *, offset: int = 0, limit: int = PAGE) -> NotesFound:
    """One page of the notes that match the filter, newest first."""
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
    """The filters except the words, as SQL that reads the notes by date."""

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
            # "+" keeps SQLite from using the index of visibility, which has two values, instead of the one of engineers.
            conditions.append(f"{'+' if conditions else ''}visibility = :visibility")
            self.params["visibility"] = wanted.visibility
        if wanted.competency:
            self.params["code"] = wanted.competency
            conditions = self._with_competency(conditions, alone=wanted.engineer is None)
        self.where = " AND ".join(conditions) or "1"

    def newest(self, limit: int, offset: int = 0) -> list[int]:
        """Ids of notes, newest first."""
        rows = self._reader.query(
            f"SELECT id FROM note WHERE {self.where} ORDER BY {self._order} LIMIT :limit OFFSET :offset",
            limit=limit,
            offset=offset,
            **self.params,
        )
        return [row["id"] for row in rows]

    def count(self) -> int:
        """The number of notes, at most COUNTED + 1."""
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
                # Reading by date would pass nearly all notes to find these few.
                self._order = "+happened_on DESC, note.id DESC"
                return [*(f"+{item}" for item in others), f"note.id IN ({tied})"]
        return [*others, f"EXISTS ({tied} AND note_id = note.id)"]


def _with_words(reader: Reader, words: SearchWords, choice: _Choice, wanted: int) -> _Found:
    """Notes with the words: all of them, or at least the newest `wanted`."""
    scanned = FIRST_SCAN * (wanted + 1)
    found = _among_newest(reader, words, choice, scanned)
    if words.index and found.at_least and SCAN_GROWTH * len(found.ids) <= wanted:
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
        scanned *= SCAN_GROWTH
        found = _among_newest(reader, words, choice, scanned)
    return found


def _among_newest(reader: Reader, words: SearchWords, choice: _Choice, scanned: int) -> _Found:
    """Those of the newest `scanned` notes that contain the words."""
    newest = choice.newest(scanned)
    if not newest:
        return _Found([], at_least=False)
    # "+" keeps SQLite from querying the index of words once for each note.
    indexed = f"{words.index} MATCH :match AND rowid BETWEEN :low AND :high" if words.index else ""
    rows = reader.query(
        f"SELECT id FROM note WHERE id IN (SELECT value FROM json_each(:ids)) AND {words.condition}"
        + (f" AND +id IN (SELECT rowid FROM {words.index} WHERE {indexed})" if indexed else ""),
        ids=json.dumps(list(newest)),
        **({"match": words.match, "low": min(newest), "high": max(newest)} if indexed else {}),
        **words.params,
    )
    holding = {row["id"] for row in rows}
    return _Found([number for number in newest if number in holding], at_least=len(newest) == scanned)
