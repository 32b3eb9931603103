"""The sample journal, mentorships, sessions and plans."""

from datetime import date, timedelta

from models.actions import journal, mentoring, plans
from models.assessment.priorities import growth_priorities
from models.journal import Visibility
from models.mentoring import ActionItemId, ActionOwner, GoalState, MentorshipId, PlanId
from models.queries import plans as plan_queries
from models.queries import review_content
from models.queries import reviews as review_queries
from models.reviews import ReviewId
from models.rubric.load import shipped_rubric
from models.rubric.reference import load_reference
from models.sample import texts
from models.sample.character import Character
from models.workspace.transaction import Transaction

PLAN_DAYS = 90
CADENCE = 14
_NEXT_LEVEL = {"JR": "MID", "MID": "SR", "SR": "LEAD", "LEAD": "SA"}


def write_notes(tx: Transaction, character: Character, starts_on: date) -> None:
    """A few journal notes of the newest period; one of them private."""
    random = character.random
    for number, note in enumerate(random.sample(texts.mentoring().notes, random.randint(2, 5))):
        journal.write_note.run(
            tx,
            engineer=character.engineer,
            text=character.told(note.text),
            happened_on=starts_on + timedelta(days=random.randrange(170)),
            competencies=random.sample([c.code for c in shipped_rubric().competencies], 1),
            visibility=Visibility.PRIVATE if number == 0 else Visibility.SHAREABLE,
        )


def write_mentorship(tx: Transaction, character: Character, reviews: list[ReviewId], ends_on: date) -> None:
    """A mentorship begun with the review before the newest (if there is one), its plan, and the plan after it."""
    words, person = texts.mentoring(), character.details
    first_day = ends_on - timedelta(days=200) if len(reviews) > 1 else ends_on + timedelta(days=14)
    mentorship = mentoring.begin_mentorship.run(
        tx,
        engineer=character.engineer,
        agreement=mentoring.Agreement(
            mentor_name=person.tech_lead_name,
            sponsor_name=person.manager_name,
            starts_on=first_day,
            cadence_days=CADENCE,
            agreement=words.agreement,
            confidentiality=words.confidentiality,
            closing_criteria=words.closing_criteria,
        ),
    )
    target = person.path or _NEXT_LEVEL[person.level]
    if len(reviews) > 1:
        earlier = _write_plan(tx, character, reviews[-2], mentorship, target, first_day)
        _finish(tx, earlier, first_day + timedelta(days=PLAN_DAYS))
    starts_on = ends_on + timedelta(days=14)
    plan = _write_plan(tx, character, reviews[-1], mentorship, target, starts_on)
    _hold_sessions(tx, character, mentorship, plan, starts_on)
    plans.agree_plan.run(tx, plan=plan)


def _write_plan(
    tx: Transaction, character: Character, review: ReviewId, mentorship: MentorshipId, target: str, starts_on: date
) -> PlanId:
    rubric = shipped_rubric()
    level = review_queries.review(tx, review).level
    plan = plans.start_plan.run(
        tx,
        review=review,
        target_profile=target,
        starts_on=starts_on,
        ends_on=starts_on + timedelta(days=PLAN_DAYS),
        mentorship=mentorship,
        support=texts.mentoring().support,
    )
    wordings = character.random.sample(texts.mentoring().goals, 3)
    proposed = growth_priorities(rubric, level, target, review_content.ratings(tx, review)).proposed
    for number, (gap, words) in enumerate(zip(proposed, wordings, strict=False), start=1):
        name = texts.in_sentence(rubric.competency(gap.code).name)
        fitting = [activity for activity in load_reference().activities if gap.code in activity.competencies]
        details = plans.GoalDetails(
            competency=gap.code,
            statement=character.told(words.statement, name=name),
            target_rating=min(gap.rating + 1, 5),
            measure=words.measure,
            due_on=starts_on + timedelta(days=30 * number),
            support=words.support,
            resources=character.told(words.resources),
            challenge=next((code for activity in fitting for code in activity.challenges), ""),
            activities=tuple(activity.code for activity in fitting[:2]),
        )
        plans.add_goal.run(tx, plan=plan, details=details)
    plans.choose_topics.run(tx, plan=plan, codes=("X03", "T05", "T10"))
    return plan


def _finish(tx: Transaction, plan: PlanId, closed_on: date) -> None:
    for goal in plan_queries.goals(tx, plan):
        reached = goal.position != 2
        plans.check_in.run(
            tx,
            goal=goal.id,
            held_on=closed_on,
            rating=goal.target_rating if reached else None,
            text="Looked at it together.",
        )
        plans.close_goal.run(
            tx,
            goal=goal.id,
            state=GoalState.ACHIEVED if reached else GoalState.PARTLY,
            result="Seen on one piece of work." if reached else "Half of it was seen; the work it needed was moved.",
            closed_on=closed_on,
        )
    plans.close_plan.run(tx, plan=plan)


def _hold_sessions(
    tx: Transaction, character: Character, mentorship: MentorshipId, plan: PlanId, starts_on: date
) -> None:
    goals, random = plan_queries.goals(tx, plan), character.random
    system = random.choice(character.systems)
    arc = random.choice(texts.mentoring().arcs)
    for number, words in enumerate(texts.about(session, system) for session in arc.sessions):
        held_on = starts_on + timedelta(days=CADENCE * number)
        record = mentoring.SessionRecord(
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
            topics=tuple(goal.competency_code for goal in goals[:1]),
        )
        promise = mentoring.Promise(
            owner=ActionOwner.ENGINEER,
            text=words.action,
            if_then=words.if_then,
            due_on=held_on + timedelta(days=CADENCE),
            competency=goals[0].competency_code if goals else "",
            goal=goals[0].id if goals else None,
        )
        session = mentoring.record_session.run(tx, mentorship=mentorship, record=record, promises=(promise,))
        if number == 1:
            [first, *_] = tx.query(
                "SELECT action_item.id FROM action_item WHERE session_id < :s ORDER BY id DESC", s=session
            )
            mentoring.finish_action.run(tx, item=ActionItemId(first["id"]), closed_on=held_on)
    for goal in goals[:1]:
        plans.check_in.run(
            tx,
            goal=goal.id,
            held_on=starts_on + timedelta(days=CADENCE * 2),
            rating=goal.baseline_rating,
            text=random.choice(texts.mentoring().check_ins).text,
        )
