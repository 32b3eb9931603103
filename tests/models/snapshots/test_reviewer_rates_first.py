"""Reviewer's rating first: no page or document shows other answers before it."""

import shutil
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.domain.documents import Edition
from models.domain.opinions import Channel, CompetencyAnswer, Consent, OpinionAnswer
from models.domain.reviews import OpinionRole
from models.operations import review_status
from models.operations.opinions import ask_opinion, record_answer
from models.operations.reviews import clear_rating, mark_not_observed, rate
from models.queries.reviews import review
from models.snapshots.build_review import review_snapshot
from models.snapshots.review import OpinionGroup
from models.views.engineer_ratings import profile_areas, review_points
from models.views.opinions import competency_opinions, self_comparison
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import Story
from tests.models.snapshots.small_team import DAY, words
from tests.models.workspace.small_operations import QUICK

ASKED = ("COD-1", "COD-2", "PER-1")
WHOLE = "SENTINEL-whole"
RATINGS = {"self": (5, 1, 5), "tech_lead": (1, 5, 1)}


@pytest.fixture
def office(story_file: Path, tmp_path: Any) -> Any:
    """A complete draft about which the engineer and the tech lead have answered, without the reviewer's ratings."""
    path = tmp_path / "office.plumbline"
    shutil.copy(story_file, path)
    with Workspace.open(path, QUICK, actor="Marta Lindqvist") as workspace:
        story = Story(workspace, 1, 1, 1)
        for role, name in ((OpinionRole.SELF, ""), (OpinionRole.TECH_LEAD, "Kofi Mensah")):
            number = story.do(ask_opinion, review=story.review, role=role, person_name=name, competencies=ASKED)
            ratings = {
                code: CompetencyAnswer(rating, comment=f"SENTINEL-{role}-{code}.")
                for code, rating in zip(ASKED, RATINGS[role], strict=True)
            }
            answer = OpinionAnswer(competencies=ratings, comment=WHOLE, consent=Consent.NAMED)
            story.do(record_answer, request=number, answer=answer, channel=Channel.FORM)
        for code in ASKED:
            story.do(clear_rating, review=story.review, competency=code)
        yield story


def printed(story: Story, edition: Edition = Edition.ENGINEER) -> str:
    return words(review_snapshot(story.workspace, story.review, edition, DAY))


def groups(story: Story, edition: Edition = Edition.ENGINEER) -> list[OpinionGroup]:
    return list(review_snapshot(story.workspace, story.review, edition, DAY).opinions)


def opened_on_screen(story: Story) -> set[str]:
    """The competencies about which the editor, the comparison or the profile shows what the engineer answered."""
    found = {code for code in ASKED if competency_opinions(story.workspace, story.review, code) is not None}
    compared = self_comparison(story.workspace, story.review).comparison
    assert compared.compared <= len(found)
    [point] = review_points(story.workspace, (review(story.workspace, story.review),))
    owns = {area.code for area in profile_areas(story.workspace, point, None) if area.own is not None}
    assert owns == {code.partition("-")[0] for code in found}
    return found


@pytest.mark.parametrize("edition", Edition)
def test_a_draft_without_ratings_shows_no_answers(office: Story, edition: Edition) -> None:
    assert "SENTINEL" not in printed(office, edition)
    assert [(group.role, group.areas) for group in groups(office, edition)] == [("self", ()), ("tech_lead", ())]
    assert opened_on_screen(office) == set()


@pytest.mark.parametrize("edition", Edition)
def test_an_area_is_shown_only_when_completely_rated(office: Story, edition: Edition) -> None:
    office.do(rate, review=office.review, competency="COD-1", value=3)
    assert [group.areas for group in groups(office, edition)] == [(), ()]
    office.do(rate, review=office.review, competency="COD-2", value=3)
    for group in groups(office, edition):
        assert [(area.area_code, area.mean, area.low, area.high) for area in group.areas] == [
            ("COD", Fraction(3), None, None)
        ]


def test_undo_of_a_rating_hides_the_answer(office: Story) -> None:
    office.do(rate, review=office.review, competency="PER-1", value=3)
    assert "SENTINEL-self-PER-1" in printed(office)
    office.workspace.undo()
    assert "SENTINEL" not in printed(office)
    assert opened_on_screen(office) == set()


def test_not_observed_shows_no_answer_before_submission(office: Story) -> None:
    for code in ASKED:
        office.do(mark_not_observed, review=office.review, competency=code, observe_plan="Watch a deployment.")
    assert f"SENTINEL-self-{ASKED[0]}" not in printed(office)
    assert opened_on_screen(office) == set()
    assert WHOLE in printed(office)  # nothing is blank any more
    office.decide()
    office.do(review_status.submit, review=office.review)
    for code in ASKED:
        assert f"SENTINEL-self-{code}." in printed(office)
        assert f"SENTINEL-tech_lead-{code}." in printed(office)
    assert opened_on_screen(office) == set(ASKED)
    office.workspace.undo()
    assert f"SENTINEL-self-{ASKED[0]}" not in printed(office)


def test_the_draft_of_a_revision_shows_answers_for_rated_competencies(office: Story) -> None:
    for code in ASKED:
        office.do(rate, review=office.review, competency=code, value=3)
    office.decide()
    office.do(review_status.submit, review=office.review)
    office.do(review_status.share, review=office.review)
    office.do(review_status.revise, review=office.review, reason="A word was wrong.")
    office.do(clear_rating, review=office.review, competency="PER-1")
    text = printed(office)
    assert "SENTINEL-self-COD-1." in text
    assert "SENTINEL-self-PER-1." not in text
    assert WHOLE not in text


@pytest.mark.long
@given(st.lists(st.tuples(st.sampled_from(ASKED), st.sampled_from(("rate", "clear", "unseen"))), max_size=8))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_edits_only_rated_competencies_show_answers(office: Story, steps: list[tuple[str, str]]) -> None:
    rated = set()
    for code in ASKED:
        office.do(clear_rating, review=office.review, competency=code)
    for code, step in steps:
        rated.discard(code)
        if step == "rate":
            rated.add(code)
            office.do(rate, review=office.review, competency=code, value=2)
        elif step == "clear":
            office.do(clear_rating, review=office.review, competency=code)
        else:
            office.do(mark_not_observed, review=office.review, competency=code, observe_plan="Watch.")
        assert opened_on_screen(office) == rated
        text = printed(office)
        assert {asked for asked in ASKED if f"SENTINEL-tech_lead-{asked}." in text} == rated
