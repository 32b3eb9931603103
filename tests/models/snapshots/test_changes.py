"""What changed in a document: every part of each kind is noticed, and named once."""

import json
from dataclasses import replace
from typing import Any

import pytest

from models.domain.documents import Edition, KindName
from models.snapshots.changes import _PARTS, changed_parts
from models.support.canonical import canonical_json
from tests.reports.plan_factories import typical_plan
from tests.reports.review_factories import typical_review
from tests.reports.session_factories import typical_session

SNAPSHOTS = {
    "review": typical_review(Edition.ENGINEER), "plan": typical_plan(Edition.ENGINEER), "session": typical_session(),
}  # fmt: skip
FIELDS = [(kind, label, name) for kind, parts in _PARTS.items() for label, names in parts.items() for name in names]


def data_of(kind: KindName) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(canonical_json(SNAPSHOTS[kind]))
    return data


@pytest.mark.parametrize("kind", SNAPSHOTS)
def test_equal_content_has_no_changes(kind: KindName) -> None:
    assert changed_parts(kind, data_of(kind), SNAPSHOTS[kind]) is None


@pytest.mark.parametrize(("kind", "label", "name"), FIELDS)
def test_every_part_is_named(kind: KindName, label: str, name: str) -> None:
    exported = data_of(kind)
    assert name in exported
    assert changed_parts(kind, exported | {name: "something else"}, SNAPSHOTS[kind]) == f"Changed since then: {label}."


def test_changed_ratings_and_comments_are_named_by_their_competencies() -> None:
    review = typical_review(Edition.ENGINEER)
    first, second, *rest = review.competencies
    changed = replace(review, competencies=(replace(first, value=None), replace(second, comment="New."), *rest))
    expected = f"Changed since then: the rating of {first.code}, the comment on {second.code}."
    assert changed_parts("review", data_of("review"), changed) == expected


def test_a_field_of_another_version_is_not_compared() -> None:
    older = data_of("plan")
    del older["agreement"]
    assert changed_parts("plan", older | {"later": 1}, SNAPSHOTS["plan"]) is None


def test_a_field_of_another_form_is_not_compared_but_its_neighbours_are() -> None:
    older = data_of("review")
    for point in older["strengths"]:
        point["evidence"] = {"number": point["evidence"], "behaviour": "as an earlier version wrote it"}
    for line in older["evidence"]:
        line["competencies"] = ["COD-1"]
    assert changed_parts("review", older, SNAPSHOTS["review"]) is None
    older["evidence"][0]["impact"] = "another impact"
    assert changed_parts("review", older, SNAPSHOTS["review"]) == "Changed since then: the evidence."
