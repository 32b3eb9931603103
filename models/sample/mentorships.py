"""Sample journal, mentorships, sessions and plans."""

from collections.abc import Sequence
from datetime import date, timedelta

from models.assessment.priorities import growth_priorities
from models.assessment.values import Gap
from models.domain.journal import Visibility
from models.domain.mentoring import ActionItemId, ActionOwner, MentorshipId
from models.domain.plans import GoalState, PlanId
from models.domain.reviews import ReviewId
from models.library.reference import load_reference
from models.operations import action_items, journal, mentoring, plans
from models.operations import sessions as sessions_operations
from models.queries import plans as plan_queries
from models.rubric.load import shipped_rubric
from models.sample import sample_texts
from models.sample.career import Period
from models.sample.character import Character
from models.sample.half_year import STRONG_FROM, HalfYear
from models.workspace.transaction import Transaction

PLAN_DAYS = 90
CADENCE = 14
NEXT_LEVEL = {"JR": "MID", "MID": "SR", "SR": "LEAD", "LEAD": "SA"}


def write_notes(tx: Transaction, character: Character, period: Period) -> None:
    """Write a few journal notes of the newest period, one of them private."""
    random = character.random
    for number in range(random.randint(2, 5)):
        note = character.notes.pop()
        journal.write_note.run(
            tx,
            engineer=character.engineer,
            text=character.with_system(note.text),
            happened_on=period.starts_on + timedelta(days=random.randrange(170)),
            competencies=[note.competency],
            visibility=Visibility.PRIVATE if number == 0 else Visibility.SHAREABLE,
        )


def write_mentorship(tx: Transaction, reviews: Sequence[tuple[ReviewId, HalfYear]]) -> None:
    """Write a mentorship that started with the review before the newest (if any), with its plan and the next plan.

    `reviews` are all reviews of one person, oldest first.
    """
    *earlier, (review, newest) = reviews
    person, words = newest.character.details, sample_texts.mentoring()
    starts_on = _plan_start(newest)
    mentorship = mentoring.start_mentorship.run(
        tx,
        engineer=newest.character.engineer,
        agreement=mentoring.Agreement(
            mentor_name=person.tech_lead_name,
            sponsor_name=person.manager_name,
            starts_on=_plan_start(earlier[-1][1]) if earlier else starts_on,
            cadence_days=CADENCE,
            agreement=words.agreement,
            confidentiality=words.confidentiality,
            closing_criteria=words.closing_criteria,
        ),
    )
    if earlier:
        plan = _write_plan(tx, *earlier[-1], mentorship)
        _finish(tx, plan, newest, _plan_start(earlier[-1][1]) + timedelta(days=PLAN_DAYS))
    plan = _write_plan(tx, review, newest, mentorship)
    _hold_sessions(tx, newest.character, mentorship, plan, starts_on)
    plans.agree_plan.run(tx, plan=plan)


def _plan_start(half: HalfYear) -> date:
    """The day of the conversation about a review."""
    return half.period.ends_on + timedelta(days=14)


def _write_plan(tx: Transaction, review: ReviewId, half: HalfYear, mentorship: MentorshipId) -> PlanId:
    person, starts_on = half.character.details, _plan_start(half)
    target = person.path or NEXT_LEVEL[person.level]
    plan = plans.start_plan.run(
        tx,
        review=review,
        target_profile=target,
        starts_on=starts_on,
        ends_on=starts_on + timedelta(days=PLAN_DAYS),
        mentorship=mentorship,
        support=sample_texts.mentoring().support,
    )
    proposed = growth_priorities(shipped_rubric(), half.held.level, target, half.ratings).proposed
    goals = [_goal(half, gap, starts_on + timedelta(days=30 * number)) for number, gap in enumerate(proposed, start=1)]
    for details in goals:
        plans.add_goal.run(tx, plan=plan, details=details)
    plans.choose_topics.run(tx, plan=plan, codes=_topics(goals))
    return plan


def _goal(half: HalfYear, gap: Gap, due_on: date) -> plans.GoalDetails:
    """A goal one step above the rating, with texts for that step."""
    words, system = sample_texts.competencies()[gap.code], half.character.random.choice(half.focus)
    [area] = (item for item in sample_texts.mentoring().areas if item.code == shipped_rubric().area_of(gap.code).code)
    target = min(gap.rating + 1, 5)
    if target > STRONG_FROM:
        statement, measure = words.further, area.reach_measure
    elif target == STRONG_FROM:
        statement, measure = words.goal, words.measure
    else:
        step = half.story((gap.code,)).next_step.rstrip(".")
        statement, measure = f"{step}, in the next two pieces of work on {{system}}.", area.first_measure
    fitting = [activity for activity in load_reference().activities if gap.code in activity.competencies]
    return plans.GoalDetails(
        competency=gap.code,
        statement=sample_texts.filled(statement, system=system),
        target_rating=target,
        measure=measure,
        due_on=due_on,
        support=area.support,
        resources=sample_texts.filled(area.resources, system=system),
        challenge=next((code for activity in fitting for code in activity.challenges), ""),
        activities=tuple(activity.code for activity in fitting[:2]),
    )


def _topics(goals: Sequence[plans.GoalDetails]) -> Sequence[str]:
    """The challenges and trends of the goals, at most one for each."""
    chosen: list[str] = []
    for goal in goals:
        trends = (trend.code for trend in load_reference().trends if goal.competency in trend.competencies)
        about = [code for code in (goal.challenge, *trends) if code and code not in chosen]
        chosen += about[:1]
    return chosen


def _finish(tx: Transaction, plan: PlanId, after: HalfYear, closed_on: date) -> None:
    """Close a plan with results that follow from the ratings of its period."""
    outcomes, random = sample_texts.mentoring().outcomes, after.character.random
    for goal in plan_queries.goals(tx, plan):
        rating = after.ratings[goal.competency_code]
        if rating is None or rating < (goal.baseline_rating or 0):
            state, words = GoalState.DROPPED, outcomes.dropped
        elif rating < goal.target_rating:
            state, words = GoalState.PARTLY, outcomes.partly
        else:
            state, words = GoalState.ACHIEVED, outcomes.achieved
        wording = words[(random.randrange(len(words)) + goal.position) % len(words)]
        plans.check_in.run(tx, goal=goal.id, held_on=closed_on, rating=rating, text=wording)
        plans.close_goal.run(tx, goal=goal.id, state=state, result=wording, closed_on=closed_on)
    plans.close_plan.run(tx, plan=plan)


def _hold_sessions(
    tx: Transaction, character: Character, mentorship: MentorshipId, plan: PlanId, starts_on: date
) -> None:
    """Write sessions about the first goal of the plan; the first action is done, the later ones are carried."""
    random = character.random
    goal = plan_queries.goals(tx, plan)[0]
    [arc] = (item for item in sample_texts.mentoring().arcs if goal.competency_code in item.competencies)
    system = random.choice(character.systems)
    for number, words in enumerate(sample_texts.about(session, system) for session in arc.sessions):
        held_on = starts_on + timedelta(days=CADENCE * number)
        record = sessions_operations.SessionRecord(
            held_on=held_on,
            minutes=random.choice((30, 45, 60)),
            goal=words.goal,
            reality=words.reality,
            options=words.options,
            will=words.will,
            recap=words.recap,
            next_on=held_on + timedelta(days=CADENCE),
            shared=words.shared,
            private=words.private,
            topics=(goal.competency_code,),
        )
        new_action = action_items.NewActionItem(
            owner=ActionOwner.ENGINEER,
            text=words.action,
            if_then=words.if_then,
            due_on=held_on + timedelta(days=CADENCE),
            competency=goal.competency_code,
            goal=goal.id,
        )
        session = sessions_operations.record_session.run(
            tx, mentorship=mentorship, record=record, new_actions=(new_action,)
        )
        if number == 1:
            [first, *_] = tx.query(
                "SELECT action_item.id FROM action_item WHERE session_id < :s ORDER BY id DESC", s=session
            )
            action_items.finish_action.run(tx, item=ActionItemId(first["id"]), closed_on=held_on)
    plans.check_in.run(
        tx,
        goal=goal.id,
        held_on=starts_on + timedelta(days=CADENCE * 2),
        rating=goal.baseline_rating,
        text=arc.check_in,
    )
