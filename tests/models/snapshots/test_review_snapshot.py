"""Content of each edition of a review."""

from dataclasses import fields, replace
from datetime import date

import pytest

from models.domain.documents import Edition
from models.domain.evidence import Observation
from models.operations.cycles import exclude_competency
from models.operations.journal import note_to_evidence, write_note
from models.operations.reviews import mark_not_observed, rate, write_summary
from models.rubric.load import shipped_rubric
from models.snapshots.build_plan import plan_snapshot
from models.snapshots.build_review import review_snapshot
from models.snapshots.identity import content_digest
from models.snapshots.review import CompetencyLine, ReviewSnapshot
from models.support.errors import Refused
from tests.models.snapshots.small_team import CONFIDENTIAL, DAY, UNRATED, Team, put_row, remove_row, words

BOTH = pytest.mark.parametrize("edition", Edition)


def snapshot(team: Team, edition: Edition = Edition.ENGINEER) -> ReviewSnapshot:
    return review_snapshot(team.workspace, team.review, edition, DAY)


def competency(team: Team, code: str, edition: Edition = Edition.ENGINEER) -> CompetencyLine:
    return next(line for line in snapshot(team, edition).competencies if line.code == code)


def put(team: Team, table: str, key: object, **values: object) -> None:
    team.workspace.do(put_row, table=table, key=key, values=values)


# Both editions ---------------------------------------------------------------------------------------------


@BOTH
def test_both_read_summary_points_evidence_and_qualifications(team: Team, edition: Edition) -> None:
    text = words(snapshot(team, edition))
    for comment in (
        "Ines Duarte", "Marta Lindqvist", "Ines: team", "Ines: summary", "Ines: rating comment", "Ines: growth point",
        "Ines: next step", "Ines: situation", "Ines: behaviour", "Ines: impact", "Ines: artefact",
        "Ines: qualification note",
    ):  # fmt: skip
        assert comment in text


def test_hr_reads_of_goals_what_its_edition_of_the_plan_has(team: Team) -> None:
    hr, engineer = snapshot(team, Edition.HR), snapshot(team)
    for goal in ("Ines: earlier: measure", "Ines: earlier: result", "Ines: statement", "Ines: measure"):
        assert goal in words(engineer)
        assert goal not in words(hr)
    [plan] = team.workspace.query("SELECT plan_id FROM goal WHERE id = :id", id=team.goal)
    of_plan = plan_snapshot(team.workspace, plan["plan_id"], Edition.HR, DAY)
    assert hr.growth is not None
    goals = tuple(replace(goal, progress=None) for goal in of_plan.goals)  # no review prints it
    assert (hr.growth.goals, hr.growth.readiness, hr.growth.cap) == (goals, of_plan.readiness, of_plan.cap)
    assert [goal.title for goal in hr.last_goals] == [goal.title for goal in engineer.last_goals] != []


@BOTH
def test_mentoring_notes_are_excluded_from_reviews(team: Team, edition: Edition) -> None:
    text = words(snapshot(team, edition))
    for comment in (
        "check-in", "goal support", "resources", "plan support", "session goal", "reality", "recap", "shared note",
        "action", "agreement", "closing criteria", "mentor", "sponsor",
    ):  # fmt: skip
        assert f"Ines: {comment}" not in text
        assert f"Ines: earlier: {comment}" not in text


@BOTH
def test_private_notes_are_in_no_edition(team: Team, edition: Edition) -> None:
    assert "private" not in words(snapshot(team, edition))


def test_private_notes_and_the_text_of_shareable_notes_are_not_printed(team: Team) -> None:
    seen = Observation(happened_on=date(2026, 3, 1), behaviour="wrote the guide", competencies=("COD-1",))
    private = team.workspace.do(write_note, engineer=team.ines, text="secret", happened_on=DAY).result
    with pytest.raises(Refused, match="private"):
        team.workspace.do(note_to_evidence, note=private, review=team.review, observation=seen)
    shareable = team.workspace.do(
        write_note, engineer=team.ines, text="in passing", happened_on=DAY, visibility="shareable"
    ).result
    team.workspace.do(note_to_evidence, note=shareable, review=team.review, observation=seen)
    assert "wrote the guide" in words(snapshot(team))
    assert "in passing" not in words(snapshot(team))


@BOTH
def test_content_of_other_engineers_is_excluded(team: Team, edition: Edition) -> None:
    text = words(snapshot(team, edition))
    assert "Tomas" not in text


@BOTH
def test_evidence_of_another_review_is_excluded_even_if_a_point_names_it(team: Team, edition: Edition) -> None:
    [theirs] = team.workspace.query("SELECT id FROM evidence WHERE review_id = :id", id=team.his_review)
    [point] = team.workspace.query("SELECT id FROM review_point WHERE review_id = :id", id=team.review)
    put(team, "review_point", point["id"], evidence_id=theirs["id"])
    given = snapshot(team, edition)
    assert given.growth_points[0].evidence == ""


@BOTH
def test_plan_excerpts_exclude_the_confidential_activity_and_challenge(team: Team, edition: Edition) -> None:
    put(team, "goal_activity", (team.goal, CONFIDENTIAL.code))
    for code in ("A04", "A13", "A19"):
        team.workspace.do(remove_row, table="goal_activity", key=(team.goal, code))
    put(team, "goal", team.goal, challenge_code=UNRATED.code)
    growth = snapshot(team, edition).growth
    assert growth is not None
    assert growth.goals[0].activities == ()
    assert growth.goals[0].challenge == ""


def test_a_review_quotes_the_first_two_steps_of_a_goal(team: Team) -> None:
    growth = snapshot(team).growth
    assert growth is not None
    assert [activity.code for activity in growth.goals[0].activities] == ["A04", "A13"]


# HR --------------------------------------------------------------------------------------------------------


def test_hr_reads_rating_expectation_and_comment_only(team: Team) -> None:
    behind = {"anchor", "evidence", "previous", "observe_plan"}
    for hr, engineer in zip(snapshot(team, Edition.HR).competencies, snapshot(team).competencies, strict=True):
        for field in fields(hr):
            read = getattr(hr, field.name)
            assert not read if field.name in behind else read == getattr(engineer, field.name), field.name


def test_the_engineer_reads_anchor_evidence_and_previous_rating(team: Team) -> None:
    line = competency(team, "COD-1")
    assert line.anchor == shipped_rubric().competency("COD-1").anchor(4)
    assert (line.evidence, line.previous) == (("E1",), 2)
    assert competency(team, "PER-2").observe_plan == "Ines: observe plan"


def test_hr_reads_only_the_impact_of_evidence_that_no_point_names(team: Team) -> None:
    [point] = team.workspace.query("SELECT id FROM review_point WHERE review_id = :id", id=team.review)
    put(team, "review_point", point["id"], evidence_id=None)
    [outcome] = snapshot(team, Edition.HR).evidence
    [whole] = snapshot(team).evidence
    assert (outcome.impact, outcome.artefact, outcome.number) == ("Ines: impact", "Ines: artefact", "E1")
    assert (outcome.situation, outcome.behaviour, outcome.source, outcome.in_full) == ("", "", "", False)
    assert whole.situation == "Ines: situation"
    [row] = team.workspace.query("SELECT id FROM evidence WHERE review_id = :id", id=team.review)
    put(team, "evidence", row["id"], impact="")
    assert snapshot(team, Edition.HR).evidence[0].behaviour == "Ines: behaviour"


def test_the_evidence_of_a_point_is_complete_in_both_editions(team: Team) -> None:
    hr, engineer = snapshot(team, Edition.HR), snapshot(team)
    assert hr.growth_points == engineer.growth_points
    assert hr.growth_points[0].evidence == hr.evidence[0].number
    assert hr.evidence == engineer.evidence


def test_hr_reads_means_without_comments_and_differences(team: Team) -> None:
    team.workspace.do(put_row, table="review", key=team.review, values={"state": "submitted"})
    hr, engineer = snapshot(team, Edition.HR), snapshot(team)
    assert [group.areas for group in hr.opinions] == [group.areas for group in engineer.opinions] != []
    assert not any(group.comments for group in hr.opinions)
    assert (hr.self_comparison, hr.conversation_guide) == (None, ())
    compared = engineer.self_comparison
    assert [(line.code, line.own, line.reviewer) for line in compared.differences] == [("PER-1", 5, 2)]
    assert "(self-rating 5, reviewer 2)" in engineer.conversation_guide[0]
    assert "Ines: tech lead's comment" in words(engineer)


def test_hr_reads_what_the_engineer_reads_of_everything_else(team: Team) -> None:
    hr, engineer = snapshot(team, Edition.HR), snapshot(team)
    cut = {
        "head",
        "competencies",
        "last_goals",
        "growth",
        "opinions",
        "self_comparison",
        "conversation_guide",
        "content_sha256",
    }
    for field in fields(hr):
        if field.name not in cut:
            assert getattr(hr, field.name) == getattr(engineer, field.name), field.name


def test_the_digest_covers_exactly_the_content_of_its_edition(team: Team) -> None:
    hr, engineer = snapshot(team, Edition.HR), snapshot(team)
    team.workspace.do(mark_not_observed, review=team.review, competency="PER-2", observe_plan="another plan")
    assert snapshot(team, Edition.HR).content_sha256 == hr.content_sha256
    assert snapshot(team).content_sha256 != engineer.content_sha256
    assert content_digest(engineer) == engineer.content_sha256


# Details ---------------------------------------------------------------------------------------------------


def test_the_observation_plan_is_dropped_after_rating(team: Team) -> None:
    team.workspace.do(rate, review=team.review, competency="PER-2", value=3)
    assert competency(team, "PER-2").observe_plan == ""


@BOTH
def test_the_reason_of_an_exclusion_is_in_both_editions(team: Team, edition: Edition) -> None:
    team.workspace.do(exclude_competency, cycle=team.cycle, competency="DAT-4", reason="no data store here")
    line = competency(team, "DAT-4", edition)
    assert (line.applicable, line.not_applicable_reason) == (False, "no data store here")


def test_the_first_review_of_an_engineer_has_no_previous_one(team: Team) -> None:
    [row] = team.workspace.query(
        "SELECT id FROM review WHERE engineer_id = :id ORDER BY period_ends_on LIMIT 1", id=team.ines
    )
    first = review_snapshot(team.workspace, row["id"], Edition.ENGINEER, DAY)
    assert not any(line.previous for line in first.competencies)
    assert not any(area.previous for area in first.areas)


def test_an_edit_of_the_summary_changes_the_digest(team: Team) -> None:
    before = snapshot(team).content_sha256
    team.workspace.do(write_summary, review=team.review, summary="another summary")
    assert snapshot(team).content_sha256 != before
