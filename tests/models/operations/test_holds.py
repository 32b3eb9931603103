"""A legal hold refuses every step that deletes what is stored about the person, and no step about others."""

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from models.domain.mentoring import Lane
from models.domain.people import EngineerDetails
from models.domain.reviews import PointKind
from models.operations import evidence, journal, opinions, plans, review_status, reviews, sessions
from models.operations.engineers import add_engineer
from models.operations.erasure import hold_person, lift_hold
from models.queries import person_rows
from models.support.errors import Refused
from tests.evidence_factories import evidence_for
from tests.models.operations.conftest import Story
from tests.models.operations.opinion_steps import answer, ask
from tests.models.operations.test_drafts import goal_of, mentorship_of, session_of

DAY = date(2026, 2, 2)
ROOT = Path(__file__).resolve().parents[3]
PARTS_OF_A_ROW = {
    "session_topic", "evidence_competency", "review_not_asked", "goal_activity", "plan_interest", "plan_topic",
    "note_competency", "opinion_request_competency",
}  # fmt: skip
"""Tables of codes, which operations replace as they replace a text: the history keeps what was there."""
UNDER_A_RULE_OF_THEIR_OWN = {
    ("sessions.py", "_TABLES[lane]"),  # a line that moves to the other lane
    ("opinions.py", '"opinion"'),  # withdrawn, which the form promises to peers
    ("erasure.py", '"engineer"'),  # erased, after the hold was looked up
    ("erased_answers.py", '"opinion_request"'),
    ("review_status.py", '"review_revision"'),  # restored, after the hold was looked up
}
DELETIONS = (
    "note", "notes", "evidence", "line", "emptied line", "session", "point", "goal", "review",
)  # fmt: skip


@pytest.fixture
def steps(story: Story) -> dict[str, Any]:
    """Steps that delete something about the engineer, each on something that is there."""
    note = story.do(journal.write_note, engineer=story.engineer, text="Wrote the guide.", happened_on=DAY)
    [piece, *_] = story.do(
        evidence.gather_evidence, review=story.review, observations=evidence_for(("COD-1",), (DAY, date(2026, 4, 5)))
    )
    session = session_of(story, mentorship_of(story))
    line = story.do(sessions.add_line, session=session, lane=Lane.PRIVATE, text="Tired.")
    point = {"review": story.review, "kind": PointKind.STRENGTH, "position": 1}
    story.do(reviews.write_point, **point, competency="COD-1", behaviour="Writes clearly.")
    goal = goal_of(story)
    do = story.do
    return {
        "note": partial(do, journal.delete_note, note=note),
        "notes": partial(do, journal.delete_notes, notes=[note]),
        "evidence": partial(do, evidence.remove_evidence, evidence=piece),
        "line": partial(do, sessions.remove_line, lane=Lane.PRIVATE, line=line),
        "emptied line": partial(do, sessions.edit_line, lane=Lane.PRIVATE, line=line, text=" "),
        "session": partial(do, sessions.delete_session, session=session),
        "point": partial(do, reviews.remove_point, **point),
        "goal": partial(do, plans.remove_goal, goal=goal),
        "review": partial(do, reviews.delete_review, review=story.review),
    }


@pytest.mark.parametrize("name", DELETIONS)
def test_a_hold_refuses_to_delete_a_record_until_it_is_lifted(story: Story, steps: dict[str, Any], name: str) -> None:
    assert set(steps) == set(DELETIONS)
    story.do(hold_person, engineer=story.engineer, reason="Claim 4711")

    def rows() -> dict[str, Any]:
        return {table: person_rows.rows_about(story.workspace, table, story.engineer) for table in person_rows.TABLES}

    before = rows()
    with pytest.raises(Refused, match="Claim 4711"):
        steps[name]()
    assert rows() == before
    story.do(lift_hold, engineer=story.engineer)
    steps[name]()
    assert rows() != before


def test_a_hold_refuses_to_discard_a_revision(story: Story) -> None:
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    story.do(review_status.revise, review=story.review, reason="A wrong date.")
    story.do(hold_person, engineer=story.engineer, reason="Claim 4711")
    with pytest.raises(Refused, match="Claim 4711"):
        story.do(review_status.discard_revision, review=story.review)


def test_a_peer_withdraws_under_a_hold_as_the_form_promises_and_the_history_keeps_the_answer(story: Story) -> None:
    given = ask(story)
    answer(story, given, comment="Reviews with care.")
    story.do(hold_person, engineer=story.engineer, reason="Claim 4711")
    story.do(opinions.withdraw_request, request=given)
    assert "Reviews with care." in str(person_rows.history_about(story.workspace, story.engineer))


def test_the_records_of_others_are_deleted_as_before(story: Story) -> None:
    other = story.do(add_engineer, details=EngineerDetails(name="Bo Li", level="SR", employee_id="B1"))
    note = story.do(journal.write_note, engineer=other, text="Wrote the guide.", happened_on=DAY)
    story.do(hold_person, engineer=story.engineer, reason="Claim 4711")
    story.do(journal.delete_note, note=note)


def test_no_operation_deletes_a_record_about_a_person_past_the_rule() -> None:
    found = set()
    for file in (ROOT / "models" / "operations").glob("*.py"):
        for table in re.findall(r"\btx\.delete\(([^,]+),", file.read_text(encoding="utf-8")):
            name = table.strip('"')
            is_owned = name in person_rows.OWNED or not table.startswith('"')
            if is_owned and name not in PARTS_OF_A_ROW:
                found.add((file.name, table))
    generic = {("holds.py", "table"), ("erasure.py", "table"), ("review_restore.py", "table"), ("opinions.py", "table")}
    assert found - generic == UNDER_A_RULE_OF_THEIR_OWN
