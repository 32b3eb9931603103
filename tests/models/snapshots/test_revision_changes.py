"""What a revision changes: noticed part by part, cut to the edition, and nothing else."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from models.domain.conclusions import Conclusion
from models.domain.documents import Edition
from models.domain.evidence import EvidenceId, Observation
from models.domain.reviews import PointKind
from models.operations import evidence, review_status, reviews
from models.rubric.load import shipped_rubric
from models.snapshots.build_review import review_snapshot
from models.snapshots.preflight import review_preflight
from models.snapshots.review import ReviewSnapshot
from models.snapshots.revisions import RevisionChanges
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import Story
from tests.models.snapshots.small_team import put_row
from tests.models.workspace.small_operations import QUICK

BOTH = pytest.mark.parametrize("edition", Edition)
NOTHING = RevisionChanges(1, False, False, (), (), (), ())


@pytest.fixture
def story(story_file: Path, tmp_path: Path) -> Iterator[Story]:
    """A shared review."""
    path = Path(shutil.copy(story_file, tmp_path / "team.plumbline"))
    with Workspace.open(path, QUICK, actor="Marta Lindqvist") as workspace:
        opened = Story(workspace, 1, 1, 1)
        opened.do(review_status.submit, review=opened.review)
        opened.do(review_status.share, review=opened.review)
        yield opened


def revise(story: Story) -> None:
    story.do(review_status.revise, review=story.review, reason="A rating was mistaken.")


def snapshot(story: Story, edition: Edition = Edition.ENGINEER) -> ReviewSnapshot:
    return review_snapshot(story.workspace, story.review, edition, date(2026, 7, 10))


@BOTH
def test_a_first_revision_and_one_without_changes_have_none(story: Story, edition: Edition) -> None:
    assert snapshot(story, edition).changes is None
    revise(story)
    assert snapshot(story, edition).changes is None, "an undecided conclusion is no change"
    story.decide()
    assert snapshot(story, edition).changes is None


def rated(story: Story) -> None:
    story.do(reviews.rate, review=story.review, competency="COD-4", value=5)
    story.do(reviews.comment_on_rating, review=story.review, competency="ARC-1", comment="Clearer than before.")


def summarised(story: Story) -> None:
    story.do(reviews.write_summary, review=story.review, summary="A steady half-year, and a bold one.")


def decided(story: Story) -> None:
    other = Conclusion.EXCEEDS_LEVEL
    story.do(reviews.decide_conclusion, review=story.review, conclusion=other, reason="For another reason.")


def pointed(story: Story) -> None:
    point: dict[str, Any] = {"competency": "COD-4", "behaviour": "Reads before writing.", "next_step": "Go on."}
    story.do(reviews.write_point, review=story.review, kind=PointKind.STRENGTH, position=1, evidence=None, **point)
    story.do(reviews.write_point, review=story.review, kind=PointKind.GROWTH, position=2, evidence=None, **point)


@BOTH
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (rated, replace(NOTHING, competencies=("ARC-1", "COD-4"))),
        (summarised, replace(NOTHING, summary=True)),
        (decided, replace(NOTHING, conclusion=True)),
        (pointed, replace(NOTHING, strengths=(0,), growth_points=(0,))),
    ],
)
def test_each_part_is_noticed(story: Story, edition: Edition, change: Any, expected: RevisionChanges) -> None:
    revise(story)
    change(story)
    given = snapshot(story, edition)
    assert given.changes == expected
    sentence = "What changed since revision 1, marked in the margin."
    assert sentence in review_preflight(given).inside


def test_new_evidence_is_noticed_and_in_the_engineer_edition_changed_evidence(story: Story) -> None:
    revise(story)
    [first] = story.workspace.query("SELECT * FROM evidence ORDER BY happened_on, id LIMIT 1")
    seen = Observation(happened_on=date(2026, 6, 29), behaviour="Wrote the guide.", competencies=("COD-4",))
    story.do(evidence.add_evidence, review=story.review, observation=seen)
    last = snapshot(story).evidence[-1].number
    assert snapshot(story).changes == snapshot(story, Edition.HR).changes == replace(NOTHING, evidence=(last,))
    other = replace(seen, happened_on=date(2026, 2, 5))
    story.do(evidence.edit_evidence, evidence=EvidenceId(first["id"]), observation=other)
    changes = snapshot(story).changes
    assert changes is not None
    assert set(changes.evidence) == {"E1", last}
    assert snapshot(story, Edition.HR).changes == replace(NOTHING, evidence=(last,))


def share(story: Story) -> None:
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)


def lower(story: Story, number: int) -> None:
    """Rate that many competencies one step below what is expected."""
    below = {item.code: item.expected["SR"] - 1 for item in islice(shipped_rubric().competencies, number)}
    story.do(reviews.rate_many, review=story.review, ratings=below)


def concluded(story: Story) -> bool:
    changes = snapshot(story).changes
    assert changes == snapshot(story, Edition.HR).changes
    return bool(changes and changes.conclusion)


def test_a_conclusion_that_follows_lower_ratings_is_noticed(story: Story) -> None:
    for number, conclusion in ((12, Conclusion.APPROACHING_LEVEL), (40, Conclusion.BELOW_LEVEL)):
        revise(story)
        assert not concluded(story)
        lower(story, number)
        assert snapshot(story).score.conclusion is conclusion
        assert concluded(story), "the draft prints another suggestion than what was decided"
        story.decide()
        assert concluded(story)
        share(story)
        assert concluded(story)


def test_a_return_to_the_suggestion_is_noticed(story: Story) -> None:
    revise(story)
    decided(story)
    share(story)
    revise(story)
    story.decide()
    assert snapshot(story).changes == replace(NOTHING, since=2, conclusion=True)


@pytest.mark.parametrize(
    ("values", "noticed"),
    [({"decided_by": "Kofi Mensah"}, True), ({"decided_on": "2030-01-07"}, False)],
)
def test_another_person_who_decides_the_same_is_noticed_and_another_day_is_not(
    story: Story, values: dict[str, str], noticed: bool
) -> None:
    revise(story)
    story.decide()
    story.do(put_row, table="review", key=story.review, values=values)
    assert concluded(story) is noticed


def test_the_marks_are_against_the_revision_before_and_not_the_first(story: Story) -> None:
    revise(story)
    rated(story)
    story.decide()
    share(story)
    revise(story)
    assert snapshot(story).changes is None
    summarised(story)
    assert snapshot(story).changes == replace(NOTHING, since=2, summary=True)
