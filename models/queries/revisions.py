"""What changed between one revision of a review and the next."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from models.errors import BadInput
from models.queries import reviews
from models.queries.cycles import frozen_rubric
from models.reviews import ReviewId
from models.rubric.model import Rubric
from models.workspace.reader import Reader

Row = dict[str, Any]
Content = dict[str, list[Row]]
"""A review as stored, table by table: see `whole_review`."""


@dataclass(frozen=True, slots=True)
class RevisionChange:
    """One thing that is different: what it is, and its words before and after; empty where there were none."""

    what: str
    before: str
    after: str


def revision_diff(reader: Reader, review_id: ReviewId, revision: int) -> tuple[RevisionChange, ...]:
    """What changed from a superseded revision to the one after it. Raises BadInput if there is no such revision."""
    row = reviews.review(reader, review_id)
    before = _stored(reader, review_id, revision)
    if before is None:
        raise BadInput(f"This review has no superseded revision {revision}.")
    after = _stored(reader, review_id, revision + 1) or reviews.whole_review(reader, review_id)
    rubric = frozen_rubric(reader, row.rubric_version_id)
    return tuple(_changes(before, after, rubric))


def _stored(reader: Reader, review_id: ReviewId, revision: int) -> Content | None:
    rows = reader.query(
        "SELECT content FROM review_revision WHERE review_id = :id AND revision = :revision",
        id=review_id,
        revision=revision,
    )
    return json.loads(rows[0]["content"]) if rows else None


def _changes(before: Content, after: Content, rubric: Rubric) -> Iterator[RevisionChange]:
    old, new = before["review"][0], after["review"][0]
    for column, what in (("summary", "Summary"), ("conclusion", "Conclusion"), ("conclusion_reason", "Reason")):
        if old[column] != new[column]:
            yield RevisionChange(what, old[column] or "", new[column] or "")
    said = [{one["competency_code"]: _answer(one) for one in content["rating"]} for content in (before, after)]
    for competency in rubric.competencies:
        words = [answers.get(competency.code, "") for answers in said]
        if words[0] != words[1]:
            yield RevisionChange(f"{competency.code} {competency.name}", *words)
    yield from _rows("Evidence", before["evidence"], after["evidence"], _evidence)
    yield from _rows("Point", before["review_point"], after["review_point"], _point)


def _rows(what: str, before: list[Row], after: list[Row], words: Callable[[Row], str]) -> Iterator[RevisionChange]:
    old, new = ({row["id"]: words(row) for row in rows} for rows in (before, after))
    for number in sorted(old.keys() | new.keys()):
        if old.get(number) != new.get(number):
            yield RevisionChange(what, old.get(number, ""), new.get(number, ""))


def _answer(row: dict[str, Any]) -> str:
    rating = str(row["value"]) if row["value"] else row["state"].replace("_", " ")
    return " · ".join(part for part in (rating, row["comment"], row["observe_plan"]) if part)


def _evidence(row: dict[str, Any]) -> str:
    words = " ".join(part for part in (row["situation"], row["behaviour"], row["impact"]) if part)
    return f"{row['happened_on']}: {words}"


def _point(row: dict[str, Any]) -> str:
    return " · ".join(
        part for part in (row["kind"], row["competency_code"], row["behaviour"], row["next_step"]) if part
    )
