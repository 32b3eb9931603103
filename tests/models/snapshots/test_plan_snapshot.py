"""Content of each edition of a mentorship plan."""

from dataclasses import fields
from datetime import date

import pytest

from models.domain.documents import Edition
from models.domain.mentoring import ActionOwner, MentorshipId
from models.operations.action_items import NewActionItem, agree_action, finish_action
from models.operations.mentoring import write_work_life_note
from models.operations.plans import choose_topics, start_plan
from models.operations.sessions import SessionRecord, record_session
from models.rubric.load import shipped_rubric
from models.snapshots.build_plan import plan_snapshot
from models.snapshots.identity import content_digest
from models.snapshots.plan import PlanSnapshot
from models.support.errors import Refused
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from tests.models.snapshots.small_team import CONFIDENTIAL, DAY, UNRATED, Team, put_row, words

BOTH = pytest.mark.parametrize("edition", Edition)


def snapshot(team: Team, edition: Edition = Edition.ENGINEER) -> PlanSnapshot:
    return plan_snapshot(team.workspace, team.plan, edition, DAY)


def test_the_engineer_reads_all_shared_notes(team: Team) -> None:
    given = words(snapshot(team))
    for text in (
        "Ines Duarte", "Ines: mentor", "Ines: sponsor", "Ines: agreement", "Ines: confidentiality", "Ines: closing criteria",
        "Ines: plan support", "Ines: statement", "Ines: measure", "Ines: goal support", "Ines: resources", "Ines: check-in",
        "Ines: session goal", "Ines: reality", "Ines: options", "Ines: will", "Ines: recap", "Ines: shared note",
        "Ines: action", "Ines: if-then", "A04",
    ):  # fmt: skip
        assert text in given


def test_hr_reads_parties_rhythm_confidentiality_and_retention(team: Team) -> None:
    hr, engineer = snapshot(team, Edition.HR), snapshot(team)
    for field in (
        "engineer_name", "mentor_name", "sponsor_name", "level_name", "target_name", "starts_on", "ends_on",
        "cadence_days", "confidentiality", "progress", "kept_until", "state",
    ):  # fmt: skip
        assert getattr(hr, field) == getattr(engineer, field), field


def test_hr_reads_only_title_due_date_state_and_progress_of_a_goal(team: Team) -> None:
    [goal], [whole] = snapshot(team, Edition.HR).goals, snapshot(team).goals
    read = {"position", "competency_code", "competency_name", "title", "target_rating", "due_on", "state", "progress"}
    for field in fields(goal):
        given = getattr(goal, field.name)
        assert given == getattr(whole, field.name) if field.name in read else not given, field.name


def test_the_hr_edition_contains_no_session_notes(team: Team) -> None:
    given = words(snapshot(team, Edition.HR)).replace("Ines: mentor", "").replace("Ines: sponsor", "")
    assert "Ines: " not in given.replace("Ines: confidentiality", "")


@pytest.mark.parametrize(
    "field",
    [
        "agreement", "closing_criteria", "support", "readiness", "competencies", "actions", "sessions", "milestones",
        "trends", "challenges", "observe",
    ],
)  # fmt: skip
def test_fields_that_hr_may_not_read_are_empty_in_the_hr_edition(team: Team, field: str) -> None:
    team.workspace.do(choose_topics, plan=team.plan, codes=("X03", "T05"))
    assert getattr(snapshot(team), field), "the engineer reads it, so the test can fail"
    assert not getattr(snapshot(team, Edition.HR), field)


@BOTH
def test_private_notes_are_in_no_edition(team: Team, edition: Edition) -> None:
    assert "private" not in words(snapshot(team, edition))


@BOTH
def test_the_work_life_note_is_in_no_edition_and_changes_nothing(team: Team, edition: Edition) -> None:
    before = snapshot(team, edition)
    team.workspace.do(write_work_life_note, mentorship=team.mentorship, held_on=date(2026, 7, 6), text="sleeps badly")
    after = snapshot(team, edition)
    assert "sleeps badly" not in words(after)
    assert after.content_sha256 == before.content_sha256


@BOTH
def test_content_of_other_engineers_is_excluded(team: Team, edition: Edition) -> None:
    given = words(snapshot(team, edition))
    assert "Tomas" not in given


def test_the_confidential_activity_is_never_included(team: Team) -> None:
    put(team, "goal_activity", (team.goal, CONFIDENTIAL.code), done_on="2026-07-08")
    put(team, "goal_activity", (team.goal, "A25"))
    [goal] = snapshot(team).goals
    assert [activity.code for activity in goal.activities] == ["A04", "A13", "A19", "A25"]
    assert CONFIDENTIAL.text not in words(snapshot(team))


def test_the_unrated_challenge_is_never_included_with_a_goal(team: Team) -> None:
    assert snapshot(team).goals[0].challenge == "Intricate problems"
    put(team, "goal", team.goal, challenge_code=UNRATED.code)
    assert snapshot(team).goals[0].challenge == ""
    assert UNRATED.name not in words(snapshot(team))


def test_the_unrated_challenge_is_never_included_as_a_topic(team: Team) -> None:
    team.workspace.do(choose_topics, plan=team.plan, codes=("X03", "T05"))
    put(team, "plan_topic", (team.plan, UNRATED.code))
    given = snapshot(team)
    assert [name for name, _ in given.challenges] == ["Technical debt"]
    assert len(given.trends) == 1
    assert UNRATED.text not in words(given)


@BOTH
def test_an_action_of_the_confidential_activity_is_not_counted(team: Team, edition: Edition) -> None:
    before = snapshot(team, edition)
    action = NewActionItem(owner=ActionOwner.ENGINEER, text="leaves at five", activity=CONFIDENTIAL.code, due_on=DAY)
    item = team.workspace.do(agree_action, session=team.session, details=action).result
    assert "leaves at five" not in words(snapshot(team, edition))
    team.workspace.do(finish_action, item=item, closed_on=DAY)
    assert snapshot(team, edition).progress == before.progress
    assert snapshot(team, edition).content_sha256 == before.content_sha256


def test_an_action_of_any_other_activity_is_included(team: Team) -> None:
    action = NewActionItem(owner=ActionOwner.MENTOR, text="sets up the sandbox", activity="A25")
    team.workspace.do(agree_action, session=team.session, details=action)
    given = snapshot(team)
    assert [action.text for action in given.actions] == ["Ines: action", "sets up the sandbox"]
    assert given.sessions[0].actions == ("sets up the sandbox", "Ines: action")[::-1]


def test_an_unknown_activity_is_excluded(team: Team) -> None:
    put(team, "goal_activity", (team.goal, "A99"))
    assert [activity.code for activity in snapshot(team).goals[0].activities] == ["A04", "A13", "A19"]


def test_a_plan_of_a_mentorship_of_another_engineer_is_refused(team: Team) -> None:
    with pytest.raises(Refused, match="same engineer"):
        team.workspace.do(
            start_plan,
            review=team.review,
            target_profile="SA",
            starts_on=DAY,
            ends_on=DAY,
            mentorship=team.his_mentorship,
        )


@BOTH
def test_sessions_of_a_mentorship_of_another_engineer_are_excluded(team: Team, edition: Edition) -> None:
    put(team, "plan", team.plan, mentorship_id=team.his_mentorship)
    given = snapshot(team, edition)
    assert (given.mentor_name, given.sessions, given.progress.sessions_held) == ("", (), 0)


def test_every_goal_shows_the_current_and_the_target_anchor(team: Team) -> None:
    [goal] = snapshot(team).goals
    competency = shipped_rubric().competency("PER-1")
    assert (goal.baseline_anchor, goal.target_anchor) == (competency.anchor(2), competency.anchor(4))


def test_progress_is_the_same_in_both_editions(team: Team) -> None:
    hr, engineer = snapshot(team, Edition.HR), snapshot(team)
    assert hr.progress == engineer.progress
    assert [goal.progress for goal in hr.goals] == [goal.progress for goal in engineer.goals]
    assert hr.goals[0].progress is not None


def test_the_digest_covers_exactly_the_content_of_its_edition(team: Team) -> None:
    hr, engineer = snapshot(team, Edition.HR), snapshot(team)
    put(team, "goal", team.goal, statement="another statement")
    assert snapshot(team, Edition.HR).content_sha256 == hr.content_sha256
    assert snapshot(team).content_sha256 != engineer.content_sha256
    assert content_digest(engineer) == engineer.content_sha256


def test_the_content_does_not_depend_on_the_day_unless_an_item_falls_due(team: Team) -> None:
    assert plan_snapshot(team.workspace, team.plan, Edition.ENGINEER, date(2026, 7, 11)).content_sha256 == (
        snapshot(team).content_sha256
    )


def put(team: Team, table: str, key: object, **values: object) -> None:
    team.workspace.do(put_row, table=table, key=key, values=values)


@operation("test.record_on_its_day", "Record a session on its day")
def record_on_its_day(
    tx: Transaction, *, mentorship: MentorshipId, record: SessionRecord, new_actions: tuple[NewActionItem, ...]
) -> None:
    with tx.backdated(record.held_on):
        record_session.run(tx, mentorship=mentorship, record=record, new_actions=new_actions)


def test_a_plan_excludes_sessions_and_actions_after_its_end(team: Team) -> None:
    before = snapshot(team)
    action = NewActionItem(text="Long after the plan", owner=ActionOwner.ENGINEER, due_on=date(2027, 9, 15))
    later = SessionRecord(held_on=date(2027, 9, 1), recap="A recap of another year")
    team.workspace.do(record_on_its_day, mentorship=team.mentorship, record=later, new_actions=(action,))
    after = snapshot(team)
    assert "A recap of another year" not in words(after)
    assert "Long after the plan" not in words(after)
    assert (after.sessions, after.milestones) == (before.sessions, before.milestones)
    assert after.progress == before.progress


def test_an_earlier_action_belongs_to_the_plan_once_carried_into_it(team: Team) -> None:
    action = NewActionItem(text="Begun before the plan", owner=ActionOwner.ENGINEER)
    earlier = SessionRecord(held_on=date(2025, 1, 10))
    team.workspace.do(record_session, mentorship=team.mentorship, record=earlier, new_actions=(action,))
    assert "Begun before the plan" not in words(snapshot(team))
    team.workspace.do(record_session, mentorship=team.mentorship, record=SessionRecord(held_on=date(2026, 7, 8)))
    assert "Begun before the plan" in words(snapshot(team))


def test_only_a_recorded_session_counts_as_held_on_the_timeline(team: Team) -> None:
    record = SessionRecord(held_on=date(2026, 7, 9), next_on=date(2026, 7, 23))
    team.workspace.do(record_session, mentorship=MentorshipId(team.mentorship), record=record)
    given = snapshot(team)
    held = [mark.on for mark in given.milestones if mark.kind == "session"]
    assert held == [session.held_on for session in given.sessions]
    assert [mark.on for mark in given.milestones if mark.kind == "planned"] == [date(2026, 7, 23)]
