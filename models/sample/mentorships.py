"""Sample journal, mentorships, sessions and plans."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from models.assessment.priorities import growth_priorities
from models.assessment.score import score
from models.assessment.values import Gap
from models.domain.conclusions import Conclusion
from models.domain.journal import Visibility
from models.domain.mentoring import ActionOwner, MentorshipId
from models.domain.plans import GoalState, PlanId
from models.domain.reviews import ReviewId
from models.library.reference import load_reference
from models.operations import action_items, journal, mentoring, plans
from models.operations import sessions as sessions_operations
from models.queries import mentoring as mentoring_queries
from models.queries import plans as plan_queries
from models.queries.plans import GoalRow
from models.rubric.load import shipped_rubric
from models.sample import sample_texts
from models.sample.calendar_half_years import Period, half_year, working_day
from models.sample.character import Character
from models.sample.engineer_half_year import STRONG_FROM, HalfYear, Ratings
from models.sample.sample_texts import SampleSession
from models.workspace.transaction import Transaction

CADENCE = 14
SESSIONS = 3
NEXT_LEVEL = {"JR": "MID", "MID": "SR", "SR": "LEAD", "LEAD": "SA"}
NOTES_OF_DAYS = 80
RECENT_DAYS = 12
"""Days in which the newest note was written."""
NEXT_AT = (time(9, 30), time(11), None, time(14), time(15, 30))
"""Times that pairs agree for their next session; some name the day alone."""
NOT_DONE_EVERY = 4
"""One in so many engineers has not done what was agreed in the session before the last one."""


def write_notes(tx: Transaction, character: Character) -> None:
    """Write a few journal notes of the last weeks, one of them private."""
    random, today = character.random, tx.today
    for number in range(random.randint(2, 5)):
        note = character.notes.pop()
        on = today - timedelta(days=random.randrange(NOTES_OF_DAYS if number else RECENT_DAYS))
        journal.write_note.run(
            tx,
            engineer=character.engineer,
            text=character.with_system(note.text),
            happened_on=working_day(on, on - timedelta(days=CADENCE), today),
            competencies=[note.competency],
            visibility=Visibility.PRIVATE if number == 1 else Visibility.SHAREABLE,
        )


def write_mentorship(tx: Transaction, reviews: Sequence[tuple[ReviewId, HalfYear]], current: Ratings) -> None:
    """Write a mentorship with the plan of the newest concluded review, and of the one before if there is one.

    `reviews` are the concluded reviews of one person, oldest first, `current` the ratings of the current period. A plan
    runs for the half-year after its review.
    """
    *_, (_, newest) = reviews
    person, texts = newest.character.details, sample_texts.mentoring()
    mentorship = mentoring.start_mentorship.run(
        tx,
        engineer=newest.character.engineer,
        agreement=mentoring.Agreement(
            mentor_name=person.tech_lead_name,
            sponsor_name=person.manager_name,
            starts_on=_period_after(reviews[-2:][0][1]).starts_on,
            cadence_days=CADENCE,
            agreement=texts.agreement,
            confidentiality=texts.confidentiality,
            closing_criteria=texts.closing_criteria,
        ),
    )
    last = tx.today - timedelta(days=1 + newest.character.number * 5 % CADENCE)
    held = [
        working_day(last, last - timedelta(days=CADENCE), tx.today) - timedelta(days=CADENCE * n)
        for n in range(SESSIONS)
    ]
    results = [half.ratings for _, half in reviews[1:]] + [current]
    for (review, half), after in list(zip(reviews, results, strict=True))[-2:]:
        period = _period_after(half)
        with tx.backdated(period.starts_on):
            plan = _write_plan(tx, review, half, mentorship)
            plans.agree_plan.run(tx, plan=plan)
        days = [on for on in reversed(held) if period.starts_on <= on <= period.ends_on]
        if days:
            _hold_sessions(tx, newest.character, mentorship, plan, days)
        _finish(tx, plan, after, newest.character)
        if period.ends_on < tx.today:
            plans.close_plan.run(tx, plan=plan)


def _period_after(half: HalfYear) -> Period:
    """The half-year after a review."""
    return half_year(half.period.ends_on, -1)


def _write_plan(tx: Transaction, review: ReviewId, half: HalfYear, mentorship: MentorshipId) -> PlanId:
    period = _period_after(half)
    target = _aim(half)
    plan = plans.start_plan.run(
        tx,
        review=review,
        target_profile=target,
        starts_on=period.starts_on,
        ends_on=period.ends_on,
        mentorship=mentorship,
        support=sample_texts.mentoring().support,
    )
    proposed = growth_priorities(shipped_rubric(), half.held.level, target, half.ratings).proposed
    due = [
        period.starts_on + timedelta(days=period.days * n // (len(proposed) + 1)) for n in range(2, len(proposed) + 2)
    ]
    goals = [_goal(half, gap, due_on) for gap, due_on in zip(proposed, due, strict=True)]
    for details in goals:
        plans.add_goal.run(tx, plan=plan, details=details)
    plans.choose_topics.run(tx, plan=plan, codes=_topics(goals))
    return plan


def _aim(half: HalfYear) -> str:
    """The profile that a plan aims at: the present level until it is met, then the path or the next level."""
    person = half.character.details
    reached = score(shipped_rubric(), half.held.level, half.ratings).conclusion
    if reached in (Conclusion.BELOW_LEVEL, Conclusion.APPROACHING_LEVEL):
        return half.held.level
    return person.path or NEXT_LEVEL[person.level]


def _goal(half: HalfYear, gap: Gap, due_on: date) -> plans.GoalDetails:
    """A goal one step above the rating, with texts for that step."""
    texts, system = sample_texts.competencies()[gap.code], half.character.random.choice(half.focus)
    [area] = (item for item in sample_texts.mentoring().areas if item.code == shipped_rubric().area_of(gap.code).code)
    target = min(gap.rating + 1, 5)
    if target > STRONG_FROM:
        statement, measure = texts.further, area.reach_measure
    elif target == STRONG_FROM:
        statement, measure = texts.goal, texts.measure
    else:
        step = half.next_step(gap.code).rstrip(".")
        statement, measure = f"{step}, in the next two pieces of work on {{system}}.", area.first_measure
    fitting = [activity for activity in load_reference().activities if gap.code in activity.competencies]
    return plans.GoalDetails(
        competency=gap.code,
        statement=sample_texts.fill_in(statement, system=system),
        target_rating=target,
        measure=measure,
        due_on=due_on,
        support=area.support,
        resources=sample_texts.fill_in(area.resources, system=system),
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


def _finish(tx: Transaction, plan: PlanId, after: Ratings, character: Character) -> None:
    """Close the goals that were due before today, with results that follow from the ratings of that period."""
    texts = sample_texts.mentoring()
    for goal in plan_queries.goals(tx, plan):
        if goal.due_on is None or goal.due_on >= tx.today:
            continue
        rating = after[goal.competency_code]
        if rating is None or rating < (goal.baseline_rating or 0):
            state = GoalState.DROPPED
        elif rating < goal.target_rating:
            state = GoalState.PARTLY
        else:
            state = GoalState.ACHIEVED
        seen, result = (
            wordings[(character.number + goal.position) % len(wordings)]
            for wordings in (getattr(texts.last_check_ins, state), getattr(texts.outcomes, state))
        )
        plans.check_in.run(tx, goal=goal.id, held_on=goal.due_on, rating=rating, text=seen)
        plans.close_goal.run(tx, goal=goal.id, state=state, result=result, closed_on=goal.due_on)


def _hold_sessions(
    tx: Transaction, character: Character, mentorship: MentorshipId, plan: PlanId, days: Sequence[date]
) -> None:
    """Write sessions about the goal of the plan that is due next, and a check-in on it at the last one."""
    goal = next(item for item in plan_queries.goals(tx, plan) if item.due_on and item.due_on >= days[-1])
    [arc] = (item for item in sample_texts.mentoring().arcs if goal.competency_code in item.competencies)
    system = character.random.choice(character.systems)
    for held_on, session in zip(days, arc.sessions, strict=False):
        with tx.backdated(held_on):
            open_items = [item for item in mentoring_queries.action_items(tx, mentorship) if item.status == "open"]
            _hold_session(tx, character, mentorship, goal, sample_texts.about(session, system))
            if character.number % NOT_DONE_EVERY < NOT_DONE_EVERY - 1 or held_on < days[-1]:
                for item in open_items:
                    action_items.finish_action.run(tx, item=item.id, closed_on=held_on)
    plans.check_in.run(tx, goal=goal.id, held_on=days[-1], rating=goal.baseline_rating, text=arc.check_in)


def _hold_session(
    tx: Transaction, character: Character, mentorship: MentorshipId, goal: GoalRow, texts: SampleSession
) -> None:
    """Write the session of today with its action."""
    held_on, next_on = tx.today, tx.today + timedelta(days=CADENCE)
    record = sessions_operations.SessionRecord(
        held_on=held_on,
        minutes=character.random.choice((30, 45, 60)),
        goal=texts.goal,
        reality=texts.reality,
        options=texts.options,
        will=texts.will,
        recap=texts.recap,
        next_on=next_on,
        next_at=NEXT_AT[character.number % len(NEXT_AT)],
        shared=texts.shared,
        private=texts.private,
        topics=(goal.competency_code,),
    )
    new_action = action_items.NewActionItem(
        owner=ActionOwner.ENGINEER,
        text=texts.action,
        if_then=texts.if_then,
        due_on=next_on,
        competency=goal.competency_code,
        goal=goal.id,
    )
    sessions_operations.record_session.run(tx, mentorship=mentorship, record=record, new_actions=(new_action,))
