"""Factories of plan snapshots: typical in both editions, and hostile."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from models.assessment.priorities import growth_priorities
from models.domain.documents import Edition
from models.domain.mentoring import ActionOwner, ActionStatus
from models.domain.plans import GoalState, PlanState
from models.snapshots import plan as plans
from tests.reports.factories import LEVEL, SHA, head, parsed, rubric, scale
from tests.reports.text_factories import HOSTILE, LONG_COMMENT, RATINGS


def typical_plan(edition: Edition = Edition.ENGINEER) -> plans.PlanSnapshot:
    """A plan of ninety days towards Software Architect, six weeks in."""
    ratings = parsed(RATINGS)
    priorities = growth_priorities(rubric(), LEVEL, "SA", ratings)
    goals = (goal(1, "ARC-3", GoalState.OPEN), goal(2, "ARC-4", GoalState.OPEN), goal(3, "API-2", GoalState.PARTLY))
    chosen = {goal.competency_code for goal in goals}
    start = date(2025, 5, 26)
    full = plans.PlanSnapshot(
        head=head(edition, about="Mentorship plan", number="MP-2025-000017"),
        state=PlanState.AGREED,
        engineer_name="Amara Okafor",
        mentor_name="Tomáš Dvořák",
        sponsor_name="Ingrid Sæther",
        level_name="Senior",
        target_code="SA",
        target_name="Software Architect",
        starts_on=start,
        ends_on=start + timedelta(days=90),
        cadence_days=14,
        agreement="We meet every two weeks for forty-five minutes. Amara brings the topic, Tomáš asks before he "
        "advises, and both keep the time free.",
        confidentiality="What is said stays between us unless we both agree. Shared notes may be read by the manager; "
        "private notes are nobody else's.",
        closing_criteria="All three goals are looked at against their measures. We stop early if two sessions in a row "
        "are cancelled, and talk about why.",
        support="Two hours a week free of tickets, and a seat in the architecture round.",
        readiness=priorities.readiness,
        competencies=tuple(
            plans.PlanCompetency(
                gap.code,
                rubric().competency(gap.code).name,
                gap.core,
                gap.rating,
                gap.target,
                gap.priority,
                "high" if gap.code == "ARC-3" else "normal",
                gap.code in chosen,
            )
            for gap in priorities.gaps[:8]
        ),
        goals=goals,
        actions=_actions(),
        sessions=_sessions(start),
        milestones=(
            plans.Milestone(start, "start", "Plan starts"),
            *(plans.Milestone(start + timedelta(days=14 * n), "session", "Session held") for n in range(3)),
            plans.Milestone(start + timedelta(days=42), "planned", "Session planned"),
            plans.Milestone(date(2025, 6, 25), "check-in", "Goal 1 check-in"),
            plans.Milestone(date(2025, 7, 31), "due", "Goal 1 due"),
            plans.Milestone(date(2025, 8, 8), "due", "Goal 2 due"),
            plans.Milestone(date(2025, 8, 20), "due", "Goal 3 due"),
            plans.Milestone(start + timedelta(days=90), "end", "Plan ends"),
        ),
        progress=plans.PlanProgress(3, 3, 1, 1, Fraction(3, 5), 3, 14, Fraction(14)),
        trends=(
            ("Serverless", "When a function is cheaper than a service, measured on one real job"),
            ("Security", "Encryption and access control as defaults of the platform"),
        ),
        challenges=(
            ("Technical debt", "Old decisions slow new work down"),
            ("Scalability", "Growth that stays affordable"),
        ),
        observe=(
            ("DAT-4", "Data processing, storage efficiency & integrity"),
            ("SEC-4", "Regulatory & sector compliance"),
            ("LEA-4", "Community engagement & knowledge sharing"),
        ),
        kept_until=date(2026, 8, 24),
        scale=scale(),
        content_sha256=SHA,
    )
    return full if edition is Edition.ENGINEER else _plan_for_hr(full)


def extreme_plan(edition: Edition = Edition.ENGINEER, *, word: int = 100_000) -> plans.PlanSnapshot:
    """A plan of hostile text, endless words and nothing to count."""
    base = typical_plan(edition)
    return replace(
        base,
        state=PlanState.DRAFT,
        engineer_name=HOSTILE[:80],
        mentor_name="",
        sponsor_name="",
        cadence_days=None,
        agreement=HOSTILE,
        readiness=None,
        goals=tuple(
            replace(
                goal,
                title="y" * 3000,
                statement="z" * word if goal.position == 1 else HOSTILE,
                baseline_rating=None,
                baseline_anchor="",
                due_on=None,
                progress=None,
                activities=(),
                check_ins=(),
            )
            for goal in base.goals
        ),
        competencies=(),
        actions=tuple(replace(action, text=HOSTILE * 30, due_on=None) for action in base.actions),
        sessions=tuple(replace(session, reality=LONG_COMMENT * 3, notes=(HOSTILE,) * 12) for session in base.sessions),
        progress=plans.PlanProgress(0, 0, 0, 0, None, 0, None, None),
        trends=(),
        challenges=(),
        observe=(),
        kept_until=None,
    )


def goal(position: int, code: str, state: GoalState) -> plans.PlanGoal:
    """One goal of the typical plan, by its place and its competency."""
    competency = rubric().competency(code)
    texts = {
        "ARC-3": (
            "Own the failure design of the payout events: ordering, retries, back-pressure, rehearsed once under load.",
            "Design accepted in the architecture round; a rehearsal with a stopped consumer loses no event.",
            "Keeping pace with growth",
            "A38",
            "Queue-backed slice with idempotency, retries and back-pressure.",
            "The slice ran in production for two weeks and was discussed",
        ),
        "ARC-4": (
            "Make the debt of the ledger visible and retire the costliest third of it.",
            "Register with cost of delay agreed; three items retired without stopping features.",
            "Technical debt",
            "A21",
            "Debt register with cost of delay and a paydown slice per iteration.",
            "Three slices are done and their effect was measured",
        ),
        "API-2": (
            "Give every payment partner a contract test and a fallback.",
            "Partner outage rehearsed: checkout stays usable for one hour.",
            "Integration complexities",
            "A25",
            "Contract tests and a sandbox for one third-party dependency.",
            "The tests run in the pipeline and caught one planted fault",
        ),
    }
    statement, measure, challenge, activity, activity_text, done = texts[code]
    rating = parsed(RATINGS)[code]
    assert rating is not None
    start = date(2025, 6, 25)
    return plans.PlanGoal(
        position=position,
        competency_code=code,
        competency_name=competency.name,
        title=f"{competency.name}: to {rating + 1}",
        statement=statement,
        measure=measure,
        baseline_rating=rating,
        target_rating=rating + 1,
        baseline_anchor=competency.anchor(rating),
        target_anchor=competency.anchor(rating + 1),
        due_on=date(2025, 7, 31) + timedelta(days=10 * position - 10),
        state=state,
        challenge=challenge,
        activities=(
            plans.PlanActivity(activity, activity_text, done, None),
            plans.PlanActivity(
                "A01",
                "Technology decision record with at least three options scored.",
                "The record was discussed in the architecture round",
                date(2025, 6, 20),
            ),
        ),
        support="A review by the platform architect, one hour a month",
        resources="Design notes 41 and 52; the queue sandbox",
        check_ins=(plans.CheckInLine(start, rating, "The design is written; the rehearsal waits for the sandbox."),),
        progress=Fraction(0) if position == 2 else Fraction(1, 2),
        result="",
    )


def _actions() -> tuple[plans.PlanAction, ...]:
    def item(
        owner: ActionOwner, text: str, due: date | None, status: ActionStatus, carries: int, if_then: str = ""
    ) -> plans.PlanAction:
        closed = date(2025, 6, 20) if status is not ActionStatus.OPEN else None
        return plans.PlanAction(owner, text, if_then, due, status, closed, carries)

    engineer, mentor, manager = ActionOwner.ENGINEER, ActionOwner.MENTOR, ActionOwner.MANAGER
    return (
        item(
            engineer,
            "Write down the three failures of the payout events that worry you most",
            date(2025, 6, 9),
            ActionStatus.DONE,
            0,
        ),
        item(mentor, "Introduce Amara to the architecture round", date(2025, 6, 12), ActionStatus.DONE, 0),
        item(
            engineer,
            "Sketch back-pressure for the slowest consumer",
            date(2025, 6, 23),
            ActionStatus.DONE,
            1,
            "If the sketch is not done by Friday, then I bring the open questions instead",
        ),
        item(manager, "Free two hours a week from tickets", date(2025, 6, 30), ActionStatus.OPEN, 1),
        item(engineer, "Book the sandbox for the rehearsal", date(2025, 7, 7), ActionStatus.OPEN, 2),
        item(
            engineer,
            "Draft the debt register with cost of delay for the ledger",
            date(2025, 7, 21),
            ActionStatus.OPEN,
            0,
        ),
        item(engineer, "Read the queue vendor's paper", None, ActionStatus.DROPPED, 2),
    )


def _sessions(start: date) -> tuple[plans.PlanSession, ...]:
    texts = (
        (
            "Decide what the ninety days are for.",
            "Strong in design of the happy path; failure design is mostly done by others.",
            "Own the payout events, the refund state, or the partner fallbacks.",
            "Start with the payout events.",
            "Three goals drafted; the first is about failure, not features.",
            ("Write down the three failures that worry you most",),
        ),
        (
            "Choose one failure to design for.",
            "Three candidates; the stopped consumer hurts most.",
            "Bounded queue, shedding, or a second store.",
            "Sketch back-pressure and bring it next time.",
            "The sketch decides; not the tool.",
            ("Sketch back-pressure for the slowest consumer",),
        ),
        (
            "Turn the sketch into a design.",
            "Reviewed by the platform architect, two open questions.",
            "Rehearse in the sandbox or in production at night.",
            "Sandbox first; book it.",
            "Design accepted in principle, rehearsal in July.",
            ("Book the sandbox for the rehearsal",),
        ),
    )
    return tuple(
        plans.PlanSession(
            start + timedelta(days=14 * index),
            45,
            goal,
            reality,
            options,
            will,
            recap,
            ("The debt register came up again; keep it for goal 2.",) if index == 1 else (),
            actions,
        )
        for index, (goal, reality, options, will, recap, actions) in enumerate(texts)
    )


def _plan_for_hr(plan: plans.PlanSnapshot) -> plans.PlanSnapshot:
    goals = tuple(
        replace(
            goal,
            statement="",
            measure="",
            baseline_rating=None,
            baseline_anchor="",
            target_anchor="",
            challenge="",
            activities=(),
            support="",
            resources="",
            check_ins=(),
            result="",
        )
        for goal in plan.goals
    )
    return replace(
        plan,
        agreement="",
        closing_criteria="",
        support="",
        readiness=None,
        competencies=(),
        goals=goals,
        actions=(),
        sessions=(),
        milestones=(),
        trends=(),
        challenges=(),
        observe=(),
    )
