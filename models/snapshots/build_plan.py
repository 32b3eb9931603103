"""Builder of plan snapshots: a plan reduced to one edition. Private notes and the work-life note are never read."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import pairwise
from statistics import median

from models.assessment.explain_conclusion import explain_cap
from models.assessment.values import GrowthPriorities
from models.domain.documents import DocumentHead, Edition
from models.domain.mentoring import ActionStatus, is_overdue
from models.domain.plans import Interest, PlanId
from models.library.reference import load_reference
from models.library.shareable import shareable
from models.queries import cycles as cycle_queries
from models.queries import mentoring as mentoring_queries
from models.queries import plans as plan_queries
from models.queries.mentoring import ActionItemRow, MentorshipRow, SessionRow
from models.queries.plan_priorities import asked_by_review, plan_priorities
from models.queries.plans import PlanRow
from models.queries.settings import settings
from models.rubric.model import Rubric
from models.snapshots.identity import head, with_digest
from models.snapshots.plan import (
    Milestone,
    PlanAction,
    PlanCompetency,
    PlanGoal,
    PlanProgress,
    PlanSession,
    PlanSnapshot,
)
from models.snapshots.plan_goals import plan_goals, titles_only
from models.support.dates import months_later
from models.support.translation import say, translate
from models.workspace.reader import Reader
from models.workspace.workspace import Workspace

COMPETENCIES_SHOWN = 8


def plan_snapshot(workspace: Workspace, plan_id: PlanId, edition: Edition, printed_on: date) -> PlanSnapshot:
    """The snapshot of a plan for `edition`. HR reads parties, goal titles with dates and states, progress and signatures."""
    plan = plan_queries.plan(workspace, plan_id)
    rubric = cycle_queries.frozen_rubric(workspace, plan.rubric_version_id)
    mentorship = _mentorship(workspace, plan)
    held = mentoring_queries.sessions(workspace, mentorship.id) if mentorship else ()
    sessions = tuple(session for session in held if plan.covers(session.held_on))
    actions = _actions(workspace, mentorship, plan) if mentorship else ()
    priorities = plan_priorities(workspace, plan, rubric)
    goals = plan_goals(workspace, plan)
    challenges, trends = _topics(workspace, plan)
    snapshot = PlanSnapshot(
        head=_head(workspace, plan, rubric, edition, printed_on),
        state=plan.state,
        engineer_name=plan.engineer_name,
        mentor_name=mentorship.mentor_name if mentorship else "",
        sponsor_name=mentorship.sponsor_name if mentorship else "",
        level_name=rubric.profile(plan.level).name,
        target_code=plan.target_profile,
        target_name=rubric.profile(plan.target_profile).name,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        cadence_days=mentorship.cadence_days if mentorship else None,
        agreement=mentorship.agreement if mentorship else "",
        confidentiality=mentorship.confidentiality if mentorship else "",
        closing_criteria=mentorship.closing_criteria if mentorship else "",
        support=plan.support,
        readiness=priorities.readiness,
        competencies=_competencies(rubric, priorities, plan_queries.interests(workspace, plan_id), goals),
        goals=goals,
        actions=tuple(map(_action, actions)),
        sessions=tuple(_session(session, actions) for session in sessions),
        milestones=_milestones(plan, goals, sessions),
        progress=_progress(actions, sessions, mentorship, printed_on),
        trends=trends,
        challenges=challenges,
        observe=tuple((code, rubric.competency(code).name) for code in priorities.observe),
        kept_until=months_later(plan.ends_on, settings(workspace).plan_retention_months),
        scale=tuple((point.value, point.name, point.meaning) for point in rubric.scale),
        content_sha256="",
        asked=asked_by_review(workspace, plan),
        cap=translate(cap) if (cap := explain_cap(rubric, priorities.readiness)) else None,
    )
    if edition is Edition.HR:
        snapshot = _for_hr(snapshot)
    return with_digest(snapshot)


def _head(workspace: Workspace, plan: PlanRow, rubric: Rubric, edition: Edition, printed_on: date) -> DocumentHead:
    return head(
        workspace,
        rubric,
        edition,
        printed_on,
        document_id=plan.document_id,
        revision=plan.revision,
        subject_name=plan.engineer_name,
        about=say("Mentorship plan"),
    )


def _for_hr(snapshot: PlanSnapshot) -> PlanSnapshot:
    return replace(
        snapshot,
        agreement="",
        closing_criteria="",
        support="",
        readiness=None,
        cap=None,
        competencies=(),
        goals=tuple(map(titles_only, snapshot.goals)),
        actions=(),
        sessions=(),
        milestones=(),
        trends=(),
        challenges=(),
        observe=(),
        asked=None,
    )


def _mentorship(reader: Reader, plan: PlanRow) -> MentorshipRow | None:
    """The plan's mentorship; None if it belongs to another engineer, whose sessions must not be shown."""
    found = mentoring_queries.mentorship(reader, plan.mentorship_id) if plan.mentorship_id else None
    return found if found and found.engineer_id == plan.engineer_id else None


def _actions(reader: Reader, mentorship: MentorshipRow, plan: PlanRow) -> tuple[ActionItemRow, ...]:
    """The action items that the document may contain and count: none from a confidential talk."""
    items = mentoring_queries.action_items_of_plan(reader, mentorship.id, plan.id, plan.starts_on, plan.ends_on)
    return tuple(item for item in items if shareable().allows_action(item.activity_code))


def _competencies(
    rubric: Rubric, priorities: GrowthPriorities, interests: dict[str, Interest], goals: Sequence[PlanGoal]
) -> tuple[PlanCompetency, ...]:
    """The gaps of highest priority, always including those with a goal."""
    chosen = {goal.competency_code for goal in goals}
    shown = [gap for rank, gap in enumerate(priorities.gaps) if rank < COMPETENCIES_SHOWN or gap.code in chosen]
    return tuple(
        PlanCompetency(
            code=gap.code,
            name=rubric.competency(gap.code).name,
            core=gap.core,
            rating=gap.rating,
            target=gap.target,
            priority=gap.priority,
            interest=interests.get(gap.code, Interest.NORMAL),
            chosen=gap.code in chosen,
        )
        for gap in shown
    )


def _action(row: ActionItemRow) -> PlanAction:
    return PlanAction(row.owner, row.text, row.if_then, row.due_on, row.status, row.closed_on, row.carries)


def _session(row: SessionRow, actions: Sequence[ActionItemRow]) -> PlanSession:
    return PlanSession(
        held_on=row.held_on,
        minutes=row.minutes,
        goal=row.goal,
        reality=row.reality,
        options=row.options,
        will=row.will,
        recap=row.recap,
        notes=tuple(line.text for line in row.notes),
        actions=tuple(action.text for action in actions if action.session_id == row.id),
    )


def _milestones(plan: PlanRow, goals: Sequence[PlanGoal], sessions: Sequence[SessionRow]) -> tuple[Milestone, ...]:
    marks = [Milestone(plan.starts_on, "start", say("Plan starts")), Milestone(plan.ends_on, "end", say("Plan ends"))]
    marks += [Milestone(session.held_on, "session", say("Session held")) for session in sessions]
    marks += [
        Milestone(s.next_on, "planned", say("Session planned"))
        for s in sessions[-1:]
        if s.next_on and plan.covers(s.next_on)
    ]
    marks += [
        Milestone(goal.due_on, "due", say("Goal {number} due", number=goal.position)) for goal in goals if goal.due_on
    ]
    marks += [
        Milestone(c.held_on, "check-in", say("Goal {number} check-in", number=goal.position))
        for goal in goals
        for c in goal.check_ins
    ]
    return tuple(sorted(marks, key=lambda mark: (mark.on, mark.kind, mark.label)))


def _progress(
    actions: Sequence[ActionItemRow], sessions: Sequence[SessionRow], mentorship: MentorshipRow | None, today: date
) -> PlanProgress:
    """Completion is done / (done + dropped + overdue); regularity is the median gap between sessions."""
    count = {status: sum(action.status is status for action in actions) for status in ActionStatus}
    overdue = sum(item.status is ActionStatus.OPEN and is_overdue(item.due_on, today) for item in actions)
    settled = count[ActionStatus.DONE] + count[ActionStatus.DROPPED] + overdue
    gaps = [Fraction((later.held_on - earlier.held_on).days) for earlier, later in pairwise(sessions)]
    return PlanProgress(
        actions_done=count[ActionStatus.DONE],
        actions_open=count[ActionStatus.OPEN],
        actions_overdue=overdue,
        actions_dropped=count[ActionStatus.DROPPED],
        completion=Fraction(count[ActionStatus.DONE], settled) if settled else None,
        sessions_held=len(sessions),
        cadence_days=mentorship.cadence_days if mentorship else None,
        median_gap_days=median(gaps) if gaps else None,
    )


def _topics(reader: Reader, plan: PlanRow) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """The challenges and the trends of the plan, each as name and text."""
    chosen = plan_queries.topics(reader, plan.id)
    return (
        tuple((item.name, item.text) for code, item in shareable().challenges.items() if code in chosen),
        tuple((item.name, item.topic) for item in load_reference().trends if item.code in chosen),
    )
