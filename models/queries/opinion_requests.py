"""SQL for requests for opinions, and the competencies to propose to a peer."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from msgspec import Struct

from models.domain.opinions import MAX_PEER_COMPETENCIES, RequestId, RequestState
from models.domain.people import EngineerId, name_key
from models.domain.reviews import OpinionRole, ReviewId
from models.queries import cycles
from models.queries.reviews import exclusions, review
from models.queries.stored_values import to_rows
from models.support.errors import BadInput
from models.support.folding import fold
from models.support.messages import message
from models.workspace.reader import Reader

MIN_FIRST_NAME = 3
"""Letters that a first name needs to be searched for on its own."""


class RequestRow(Struct, frozen=True):
    """One request for an opinion. `competencies` are codes in the order of the rubric."""

    id: RequestId
    uid: str
    review_id: ReviewId
    role: OpinionRole
    person_name: str
    engineer_id: EngineerId | None
    asked_on: date
    due_on: date | None
    reminded_on: date | None
    state: RequestState
    competencies: tuple[str, ...]

    def is_overdue(self, today: date) -> bool:
        """Whether the answer was due before today and is still missing."""
        return self.state is RequestState.ASKED and self.due_on is not None and self.due_on < today


class ProposedCompetency(Struct, frozen=True):
    """A competency to ask a peer about. `mentions` counts evidence and notes that name the peer, `evidence` all pieces."""

    code: str
    mentions: int
    evidence: int


def requests(reader: Reader, review_id: ReviewId) -> tuple[RequestRow, ...]:
    """All requests of a review, also withdrawn ones, in the order in which people were asked."""
    return _requests(reader, "review_id = :id", id=review_id)


def waiting_requests(reader: Reader) -> tuple[RequestRow, ...]:
    """Requests of all draft reviews that can still be answered, the earliest due first."""
    rows = _requests(
        reader,
        "state = 'asked' AND review_id IN (SELECT id FROM review WHERE state = 'draft')"
        " AND NOT (role = 'peer' AND review_id IN (SELECT review_id FROM peer_summary))",
    )
    return tuple(sorted(rows, key=lambda row: (row.due_on or date.max, row.id)))


def request(reader: Reader, request_id: RequestId) -> RequestRow:
    """One request. Raises BadInput if there is none."""
    rows = _requests(reader, "id = :id", id=request_id)
    if not rows:
        raise BadInput(message("This request for an opinion no longer exists."))
    return rows[0]


def request_with_uid(reader: Reader, uid: str) -> RequestRow | None:
    """The request with this `uid`, or None."""
    rows = _requests(reader, "uid = :uid", uid=uid)
    return rows[0] if rows else None


def request_to(
    reader: Reader, review_id: ReviewId, person_name: str, engineer: EngineerId | None = None
) -> RequestRow | None:
    """The request to this person that is not withdrawn, in any role and spelling of the name; None if there is none."""
    for row in requests(reader, review_id):
        same = name_key(row.person_name) == name_key(person_name) or (engineer and row.engineer_id == engineer)
        if same and row.state is not RequestState.WITHDRAWN:
            return row
    return None


def proposed_competencies(reader: Reader, review_id: ReviewId, person_name: str) -> tuple[ProposedCompetency, ...]:
    """At most 15 competencies for a peer: what evidence and notes that name them are about, then what has most evidence.

    Core competencies fill the list up. Notes are those about the engineer from the period of the review.
    """
    from models.queries import review_content  # loads the assessment, which the home page needs not

    row = review(reader, review_id)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    excluded = exclusions(reader, row).codes
    words = _search_words(person_name)
    mentions: Counter[str] = Counter()
    evidence: Counter[str] = Counter()
    for item in review_content.evidence(reader, review_id):
        evidence.update(item.competencies)
        if _mentions(words, item.situation, item.behaviour, item.impact):
            mentions.update(item.competencies)
    notes = reader.query(
        "SELECT text, group_concat(competency_code) AS codes FROM note JOIN note_competency ON note_id = note.id"
        " WHERE engineer_id = :engineer AND happened_on BETWEEN :first AND :last GROUP BY note.id",
        engineer=row.engineer_id,
        first=row.period_starts_on,
        last=row.period_ends_on,
    )
    for note in notes:
        if _mentions(words, note["text"]):
            mentions.update(note["codes"].split(","))
    candidates = [
        competency
        for competency in rubric.competencies
        if competency.code not in excluded
        and (competency.core or mentions[competency.code] or evidence[competency.code])
    ]
    ranked = sorted(candidates, key=lambda item: (-mentions[item.code], -evidence[item.code], not item.core))
    return tuple(
        ProposedCompetency(item.code, mentions[item.code], evidence[item.code])
        for item in ranked[:MAX_PEER_COMPETENCIES]
    )


def _requests(reader: Reader, condition: str, **params: object) -> tuple[RequestRow, ...]:
    rows = reader.query(f"SELECT * FROM opinion_request WHERE {condition} ORDER BY id", **params)
    return to_rows(RequestRow, [{**row, "competencies": _competencies(reader, row)} for row in rows])


def _competencies(reader: Reader, row: dict[str, Any]) -> tuple[str, ...]:
    """The codes that a request asks about. A code the rubric does not have cannot be stored."""
    rubric_version = review(reader, row["review_id"]).rubric_version_id
    stored = reader.query("SELECT competency_code FROM opinion_request_competency WHERE request_id = :id", id=row["id"])
    codes = {item["competency_code"] for item in stored}
    return tuple(
        item.code for item in cycles.untranslated_rubric(reader, rubric_version).competencies if item.code in codes
    )


def _search_words(person_name: str) -> tuple[str, ...]:
    """The whole name and the first name, folded, between spaces."""
    words = fold(person_name).replace(",", " ").split()
    whole = " ".join(words)
    first = words[0] if words and len(words[0]) >= MIN_FIRST_NAME else whole
    return tuple(f" {word} " for word in dict.fromkeys((whole, first)) if word)


def _mentions(words: Iterable[str], *texts: str) -> bool:
    folded = "".join(character if character.isalnum() else " " for character in fold(" ".join(texts)))
    searched = f" {' '.join(folded.split())} "
    return any(word in searched for word in words)
