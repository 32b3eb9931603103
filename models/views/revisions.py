"""Superseded revisions of a review: content as shared, and changes to the next one."""

import difflib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.domain.conclusions import Conclusion
from models.domain.evidence import EvidenceSource
from models.domain.reviews import PointKind, RatingState, ReviewId
from models.queries import reviews
from models.queries.cycles import frozen_rubric
from models.queries.receipts import Receipt, receipt
from models.queries.stored_values import day
from models.rubric.model import Rubric
from models.support.dates import local_day
from models.support.errors import BadInput
from models.support.messages import Message, join, message
from models.workspace.reader import Reader

Row = dict[str, Any]
Content = dict[str, list[Row]]
"""A review as stored, table by table: see `whole_review`."""

Span = tuple[int, int]
"""Start and end (exclusive) of characters in a text."""


@dataclass(frozen=True, slots=True)
class RevisionChange:
    """One difference: what changed, and its text before and after, empty if there was none.

    A window that translates the texts must do so before it calls `removed` and `added`.
    """

    what: str
    before: str
    after: str

    @property
    def removed(self) -> tuple[Span, ...]:
        """Spans of the removed words in `before`."""
        return _different_spans(self.before, self.after)

    @property
    def added(self) -> tuple[Span, ...]:
        """Spans of the added words in `after`."""
        return _different_spans(self.after, self.before)


@dataclass(frozen=True, slots=True)
class RevisionPart:
    """One part of a revision: title and text."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class StoredRevision:
    """A superseded revision as it was shared."""

    number: int
    superseded_on: date
    reason: str
    parts: tuple[RevisionPart, ...]


_CONCLUSION, _REASON = message("Conclusion"), message("Reason for the conclusion")
_DECISION = (_CONCLUSION, _REASON)
_HEADER = {
    "engineer_name": message("Engineer"),
    "level": message("Level"),
    "path": message("Path"),
    "team": message("Team"),
    "manager_name": message("Manager"),
    "tech_lead_name": message("Tech lead"),
    "reviewer_name": message("Reviewer"),
}
"""Labels of the facts about the engineer that a draft can update."""


def revision_diff(reader: Reader, review_id: ReviewId, revision: int) -> tuple[RevisionChange, ...]:
    """The differences between a superseded revision and the next one. Raises BadInput if there is no such revision."""
    before = _content(_stored(reader, review_id, revision))
    try:
        after = _content(_stored(reader, review_id, revision + 1))
    except BadInput:
        after = reviews.whole_review(reader, review_id)
    rubric = frozen_rubric(reader, reviews.review(reader, review_id).rubric_version_id)
    return tuple(_changes(before, after, rubric))


def stored_revision(reader: Reader, review_id: ReviewId, revision: int) -> StoredRevision:
    """The content of a superseded revision. Raises BadInput if there is no such revision."""
    row = _stored(reader, review_id, revision)
    rubric = frozen_rubric(reader, reviews.review(reader, review_id).rubric_version_id)
    content = _content(row)
    parts = [RevisionPart(what, text) for what, text in _written_parts(content, rubric) if text]
    heard = [
        RevisionPart(what, text) for what, text in _evidence_and_answer(content, receipt(reader, review_id, revision))
    ]
    return StoredRevision(revision, local_day(row["superseded_at"]), row["reason"], (*parts, *heard))


def _stored(reader: Reader, review_id: ReviewId, revision: int) -> Row:
    rows = reader.query(
        "SELECT content, superseded_at, reason FROM review_revision WHERE review_id = :id AND revision = :revision",
        id=review_id,
        revision=revision,
    )
    if not rows:
        raise BadInput(message("This review has no superseded revision {revision}.", revision=revision))
    return rows[0]


def _content(row: Row) -> Content:
    content: Content = json.loads(row["content"])
    return content


def _changes(before: Content, after: Content, rubric: Rubric) -> Iterator[RevisionChange]:
    old, new = dict(_written_parts(before, rubric)), dict(_written_parts(after, rubric))
    for what in dict.fromkeys([*old, *new]):
        texts = old.get(what, ""), new.get(what, "")
        if texts[0] != texts[1] and not (what in _DECISION and _CONCLUSION not in new):  # undecided is no change
            yield RevisionChange(what, *texts)
    yield from _evidence_changes(before, after)


def _evidence_changes(before: Content, after: Content) -> Iterator[RevisionChange]:
    old, new = (
        {item["id"]: _evidence(item, _competencies_by_evidence(content)) for item in content["evidence"]}
        for content in (before, after)
    )
    for number in sorted(old.keys() | new.keys()):
        if old.get(number) != new.get(number):
            yield RevisionChange(message("Evidence"), old.get(number, ""), new.get(number, ""))


def _written_parts(content: Content, rubric: Rubric) -> Iterator[tuple[str, str]]:
    """Title and text of everything in a revision except its evidence."""
    [review] = content["review"]
    for column, title in _HEADER.items():
        yield title, review[column] or ""
    yield message("Summary"), review["summary"]
    if conclusion := _conclusion(review):
        yield _CONCLUSION, conclusion
        yield _REASON, review["conclusion_reason"]
    answers = {rating["competency_code"]: rating for rating in content["rating"]}
    for competency in rubric.competencies:
        if competency.code in answers:
            yield f"{competency.code} {competency.name}", _answer(answers[competency.code])
    for point in content["review_point"]:
        position = point["position"]
        strength = point["kind"] == PointKind.STRENGTH
        yield (
            message("Top strength {number}", number=position)
            if strength
            else message("Growth point {number}", number=position),
            _point(point),
        )


def _conclusion(review: Row) -> str:
    decided = review["conclusion"] or review.get("suggested")
    return Conclusion(decided).label if decided else ""


def _evidence_and_answer(content: Content, received: Receipt) -> Iterator[tuple[str, str]]:
    """Title and text of the evidence and of the engineer's answer."""
    for number, item in enumerate(sorted(content["evidence"], key=lambda row: (row["happened_on"], row["id"])), 1):
        yield message("Evidence E{number}", number=number), _evidence(item, _competencies_by_evidence(content))
    yield from received.parts()


def _competencies_by_evidence(content: Content) -> Callable[[int], list[str]]:
    ties: dict[int, list[str]] = {}
    for tie in content["evidence_competency"]:
        ties.setdefault(tie["evidence_id"], []).append(tie["competency_code"])
    return lambda number: ties.get(number, [])


def _answer(row: Row) -> str:
    if row["state"] == RatingState.BLANK:
        return _joined("", row["comment"])
    return _joined(str(row["value"]) if row["value"] else message("not observed"), row["comment"], row["observe_plan"])


def _evidence(row: Row, tied: Callable[[int], list[str]]) -> str:
    text = " ".join(part for part in (row["situation"], row["behaviour"], row["impact"]) if part)
    source = message(
        "observed by {source}, strength {strength}",
        source=EvidenceSource(row["source"]).label,
        strength=row["strength"],
    )
    impact = (row["impact_dimension"] or "").replace("_", " ")
    rest = _joined(text, impact, row["artefact"], source, ", ".join(tied(row["id"])))
    return join((day(row["happened_on"]), rest), ": ")


def _point(row: Row) -> str:
    return _joined(row["competency_code"], row["behaviour"], row["next_step"])


def _joined(*parts: str) -> Message:
    return join((part for part in parts if part), " · ")


def _different_spans(text: str, other: str) -> tuple[Span, ...]:
    """Spans of the words of `text` that `other` lacks at that position."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    matcher = difflib.SequenceMatcher(a=text.split(), b=other.split(), autojunk=False)
    stretches = ((first, last) for tag, first, last, _, _ in matcher.get_opcodes() if tag != "equal" and first < last)
    return tuple((words[first][0], words[last - 1][1]) for first, last in stretches)
