"""Sample mentorships: goals, sessions and topics agree with each other and with the reviews."""

from datetime import date

import pytest

from models.hints.goal_hints import GoalText, smart_hints
from models.library.reference import load_reference
from models.queries import plans as plan_queries
from models.queries import review_content
from models.queries import reviews as review_queries
from models.rubric.load import shipped_rubric
from models.sample import sample_texts
from models.workspace.workspace import Workspace
from tests.sample_day import SAMPLE_DAY


def plans_of(team: Workspace) -> list[plan_queries.PlanRow]:
    return [plan_queries.plan(team, row["id"]) for row in team.query("SELECT id FROM plan ORDER BY id")]


@pytest.mark.long
def test_the_outcome_of_a_goal_matches_the_next_rating(team: Workspace):
    """A goal is closed when it was due, so that the open ones are those of the plan under way."""
    seen = set()
    for plan in plans_of(team):
        [after] = team.query(
            "SELECT next.id FROM review AS next JOIN review AS this ON this.engineer_id = next.engineer_id"
            " WHERE this.id = :id AND next.period_starts_on > this.period_starts_on"
            " ORDER BY next.period_starts_on LIMIT 1",
            id=plan.review_id,
        ) or [None]  # type: ignore[list-item]
        for goal in plan_queries.goals(team, plan.id):
            assert goal.due_on is not None
            assert plan.starts_on < goal.due_on <= plan.ends_on
            if goal.due_on >= SAMPLE_DAY:
                assert goal.state == "open"
                continue
            rated = {} if after is None else review_content.ratings(team, after["id"])
            rating = rated.get(goal.competency_code, plan_queries.check_ins(team, goal.id)[-1].rating)
            reached = rating is not None and rating >= goal.target_rating
            fell = rating is None or rating < (goal.baseline_rating or 0)
            assert goal.state == ("achieved" if reached else "dropped" if fell else "partly")
            assert goal.result in getattr(sample_texts.mentoring().outcomes, goal.state)
            assert plan_queries.check_ins(team, goal.id)[-1].rating == rating
            seen.add(goal.state)
    assert {"achieved", "partly"} <= seen


@pytest.mark.long
def test_a_plan_targets_the_current_level_until_it_is_met(team: Workspace):
    aims = set()
    for plan in plans_of(team):
        assert plan.review_id is not None
        row = review_queries.review(team, plan.review_id)
        met = review_content.suggestion(team, plan.review_id).conclusion in ("meets-level", "exceeds-level")
        assert (plan.target_profile == row.level) is not met
        aims.add(met)
    assert aims == {True, False}


def test_a_plan_starts_after_its_review(team: Workspace):
    for plan in plans_of(team):
        assert plan.review_id is not None
        assert plan.starts_on > review_queries.review(team, plan.review_id).period_ends_on


def test_a_goal_describes_work_on_its_competency(team: Workspace):
    for plan in plans_of(team):
        for goal in plan_queries.goals(team, plan.id):
            words = sample_texts.competencies()[goal.competency_code]
            reported = goal.statement
            for system in sample_texts.team().systems:
                reported = reported.replace(system, "{system}")
            steps = [story.next_step for story in sample_texts.stories()[goal.competency_code,]]
            fitting = {4: [words.goal], 5: [words.further]}.get(
                goal.target_rating,
                [f"{step.rstrip('.')}, in the next two pieces of work on {{system}}." for step in steps],
            )
            assert reported in fitting


def test_the_topics_of_a_plan_are_those_of_its_goals(team: Workspace):
    reference = load_reference()
    chosen = set()
    for plan in plans_of(team):
        codes = {goal.competency_code for goal in plan_queries.goals(team, plan.id)}
        topics = set(plan_queries.topics(team, plan.id))
        about = {trend.code for trend in reference.trends if codes & {*trend.competencies}}
        about |= {
            code
            for activity in reference.activities
            if codes & {*activity.competencies}
            for code in activity.challenges
        }
        assert bool(topics) == bool(about)
        assert topics <= about
        chosen.add(frozenset(topics))
    assert len(chosen) > 1


def test_next_sessions_have_a_time_for_some_pairs_and_never_two_at_once(team: Workspace):
    agreed = team.query(
        "SELECT mentor_name, next_on, next_at FROM session JOIN mentorship ON mentorship.id = mentorship_id"
        " WHERE session.id IN (SELECT max(id) FROM session GROUP BY mentorship_id)"
    )
    times = [tuple(row.values()) for row in agreed if row["next_at"]]
    assert 0 < len(times) < len(agreed)
    assert len(set(times)) == len(times)


def test_session_notes_are_about_the_tagged_goal(team: Workspace):
    rows = team.query(
        "SELECT action_item.text, if_then, session.recap, goal.competency_code, session_topic.code AS topic"
        " FROM action_item JOIN session ON session.id = action_item.session_id JOIN goal ON goal.id = goal_id"
        " JOIN session_topic ON session_topic.session_id = session.id"
    )
    assert rows
    for row in rows:
        [arc] = [
            item for item in sample_texts.mentoring().arcs if row["recap"] in {words.recap for words in item.sessions}
        ]
        assert row["competency_code"] == row["topic"]
        assert row["competency_code"] in arc.competencies
        assert row["if_then"].split(",")[0] in {words.if_then.split(",")[0] for words in arc.sessions}


def test_a_journal_note_is_about_its_competency(team: Workspace):
    known = {(note.text.split("{system}")[-1], note.competency) for note in sample_texts.mentoring().notes}
    rows = team.query("SELECT text, competency_code FROM note JOIN note_competency ON note_id = note.id")
    assert rows
    for row in rows:
        assert any(row["text"].endswith(text) and row["competency_code"] == code for text, code in known)


def test_every_competency_has_a_single_series_of_sessions():
    served = [code for arc in sample_texts.mentoring().arcs for code in arc.competencies]
    assert sorted(served) == sorted(competency.code for competency in shipped_rubric().competencies)


def test_no_sample_goal_has_an_issue():
    start = date(2026, 7, 14)
    areas = {item.code: item for item in sample_texts.mentoring().areas}
    for code, words in sample_texts.competencies().items():
        area = areas[shipped_rubric().area_of(code).code]
        first = [(story.next_step, area.first_measure) for story in sample_texts.stories()[code,]]
        for statement, measure in ((words.goal, words.measure), (words.further, area.reach_measure), *first):
            goal = GoalText(
                statement=statement, measure=measure, due_on=date(2026, 9, 1), baseline=2, expected=5, target=3
            )
            assert smart_hints(goal, starts_on=start, active_goals=3) == (), code
