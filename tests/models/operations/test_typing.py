"""Typing: stored immediately and undone as one step."""

from dataclasses import replace
from datetime import date

from models.domain.evidence import Observation
from models.operations import reviews
from models.operations.evidence import add_evidence, edit_evidence
from models.queries.review_content import evidence, rating_rows
from tests.models.operations.conftest import Story

WORDS = ("Asked", "Asked who calls it", "Asked who calls it, then moved it.")


def comment(story: Story, code: str = "COD-4") -> str:
    rows = rating_rows(story.workspace, story.review)
    return rows[code].comment if code in rows else ""


def type_comment(story: Story, code: str = "COD-4") -> None:
    for typed in WORDS:
        story.do(reviews.comment_on_rating, review=story.review, competency=code, comment=typed)


def test_a_typing_run_is_a_single_step_of_undo_and_redo(story: Story) -> None:
    type_comment(story)
    assert story.workspace.undo_typing_run().result == "Comment on COD-4"
    assert comment(story) == ""
    story.workspace.redo_typing_run()
    assert comment(story) == WORDS[-1]


def test_another_field_starts_another_typing_run(story: Story) -> None:
    type_comment(story, "COD-4")
    type_comment(story, "COD-5")
    story.workspace.undo_typing_run()
    assert (comment(story, "COD-4"), comment(story, "COD-5")) == (WORDS[-1], "")


def test_consecutive_ratings_are_separate_undo_steps(story: Story) -> None:
    for value in (2, 3, 4):
        story.do(reviews.rate, review=story.review, competency="COD-4", value=value)
    story.workspace.undo_typing_run()
    assert rating_rows(story.workspace, story.review)["COD-4"].value == 3


def test_undoing_a_comment_keeps_the_rating_before(story: Story) -> None:
    story.do(reviews.rate, review=story.review, competency="COD-4", value=4)
    type_comment(story)
    assert story.workspace.undo_typing_run().result == "Comment on COD-4"
    row = rating_rows(story.workspace, story.review)["COD-4"]
    assert (row.value, row.comment) == (4, "")


def test_undoing_new_evidence_removes_the_text_typed_into_it(story: Story) -> None:
    seen = Observation(happened_on=date(2026, 3, 2), behaviour=WORDS[0], competencies=("COD-4",))
    added = story.do(add_evidence, review=story.review, observation=seen)
    for typed in WORDS[1:]:
        story.do(edit_evidence, evidence=added, observation=replace(seen, behaviour=typed))
    story.workspace.undo_typing_run()
    assert evidence(story.workspace, story.review) == ()
    story.workspace.redo_typing_run()
    assert evidence(story.workspace, story.review)[0].behaviour == WORDS[-1]
