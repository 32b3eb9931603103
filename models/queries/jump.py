"""Whatever can be gone to by a few typed letters: engineers, reviews, cycles and mentorships, a few of each."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from models.mentoring import MentorshipId
from models.people import EngineerId
from models.reviews import CycleId, ReviewId, ReviewState
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class EngineerHit:
    """An engineer; `about` is the team and what identifies them."""

    id: EngineerId
    name: str
    about: tuple[str, ...]
    archived: bool


@dataclass(frozen=True, slots=True)
class ReviewHit:
    """A review of an engineer in a cycle."""

    id: ReviewId
    engineer_name: str
    cycle_name: str
    state: ReviewState


@dataclass(frozen=True, slots=True)
class CycleHit:
    """A cycle."""

    id: CycleId
    name: str


@dataclass(frozen=True, slots=True)
class MentorshipHit:
    """A mentorship, the running ones first."""

    id: MentorshipId
    engineer_name: str
    mentor_name: str


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found, a few of each kind."""

    engineers: tuple[EngineerHit, ...] = ()
    reviews: tuple[ReviewHit, ...] = ()
    cycles: tuple[CycleHit, ...] = ()
    mentorships: tuple[MentorshipHit, ...] = ()


@dataclass(frozen=True, slots=True)
class KindWords:
    """What a user calls a thing of each kind, so that "jonas review" finds the reviews of Jonas."""

    review: str = "review"
    cycle: str = "cycle"
    mentorship: str = "mentorship"


def hits(reader: Reader, text: str, most: int, words: KindWords) -> Hits:
    """Things in which every word of `text` begins a word of what they are called; at most `most` of each kind."""
    typed = unicodedata.normalize("NFC", text).split()
    if not typed:
        return Hits()
    engineers = _found(
        reader, typed, most, "id, name, team, coalesce(employee_id, '') AS employee_id, archived_at", "engineer",
        "name || ' ' || coalesce(employee_id, '') || ' ' || coalesce(email, '')",
        "archived_at IS NOT NULL, name COLLATE NOCASE, id",
    )  # fmt: skip
    reviews = _found(
        reader, typed, most, "id, engineer_name, cycle_name, state", "review",
        "engineer_name || ' ' || :called || ' ' || cycle_name || ' ' || document_id",
        "period_ends_on DESC, engineer_name COLLATE NOCASE, id", words.review,
    )  # fmt: skip
    cycles = _found(
        reader, typed, most, "id, name", "cycle", ":called || ' ' || name", "starts_on DESC, id", words.cycle
    )
    mentorships = _found(
        reader, typed, most, "mentorship.id, engineer.name AS engineer_name, mentor_name",
        "mentorship JOIN engineer ON engineer.id = engineer_id", "engineer.name || ' ' || :called || ' ' || mentor_name",
        "ends_on IS NOT NULL, engineer.name COLLATE NOCASE, mentorship.id", words.mentorship,
    )  # fmt: skip
    return Hits(
        tuple(_engineer(row) for row in engineers),
        tuple(ReviewHit(**{**row, "state": ReviewState(row["state"])}) for row in reviews),
        tuple(CycleHit(**row) for row in cycles),
        tuple(MentorshipHit(**row) for row in mentorships),
    )


def _found(
    reader: Reader, typed: list[str], most: int, columns: str, table: str, called: str, order: str, word: str = ""
) -> list[dict[str, Any]]:
    """The first rows of a table that are called by words which the typed ones begin."""
    conditions: list[str] = []
    params: dict[str, object] = {}
    for at, one in enumerate(typed):
        spellings = {f"w{at}_{which}": f"% {spelt}%" for which, spelt in enumerate(_spellings(one))}
        params |= spellings
        conditions.append("(" + " OR ".join(f"' ' || {called} LIKE :{name} ESCAPE '!'" for name in spellings) + ")")
    return reader.query(
        f"SELECT {columns} FROM {table} WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT :most",
        most=most,
        **({"called": word} if word else {}),
        **params,
    )


def _spellings(word: str) -> Iterable[str]:
    """A word as LIKE takes it. SQLite compares without regard to case in ASCII alone, so others come in each case."""
    cases = (word,) if word.isascii() else (word.lower(), word.capitalize(), word.upper())
    return dict.fromkeys(re.sub("[!%_]", r"!\g<0>", one) for one in cases)


def _engineer(row: dict[str, Any]) -> EngineerHit:
    about = tuple(part for part in (row["team"], row["employee_id"]) if part)
    return EngineerHit(row["id"], row["name"], about, row["archived_at"] is not None)
