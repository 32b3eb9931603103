"""Team of Ines, who is reviewed and mentored, and Tomas, who must not appear in a document about her."""

from dataclasses import asdict, dataclass, is_dataclass
from datetime import date
from typing import Any

from models.domain.evidence import Observation
from models.domain.mentoring import ActionOwner
from models.domain.people import EngineerDetails, QualificationStatus
from models.domain.plans import GoalState
from models.domain.reviews import OpinionRole, PointKind
from models.library.reference import load_reference
from models.operations.action_items import NewActionItem
from models.operations.cycles import create_cycle
from models.operations.engineers import add_engineer, record_qualification
from models.operations.evidence import add_evidence
from models.operations.journal import write_note
from models.operations.mentoring import Agreement, start_mentorship
from models.operations.opinions import record_opinion
from models.operations.plans import GoalDetails, add_goal, check_in, close_goal, start_plan
from models.operations.reviews import (
    comment_on_rating,
    mark_not_observed,
    rate,
    rate_many,
    start_review,
    write_point,
    write_summary,
)
from models.operations.sessions import SessionRecord, record_session
from models.rubric.load import shipped_rubric
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace

DAY = date(2026, 7, 10)
"""The day everything is printed on in these tests."""

CONFIDENTIAL = next(activity for activity in load_reference().activities if activity.confidential)
UNRATED = next(challenge for challenge in load_reference().challenges if not challenge.rated)


@dataclass(frozen=True, slots=True)
class Team:
    """The open workspace, with the ids of Ines's review, mentorship and plan, and of Tomas's."""

    workspace: Workspace
    cycle: int
    ines: int
    review: int
    mentorship: int
    session: int
    plan: int
    goal: int
    tomas: int
    his_review: int
    his_mentorship: int


@operation("test.put_row", "Put a row into {table}")
def put_row(tx: Transaction, *, table: str, key: Any, values: dict[str, object]) -> None:
    """Put a row into the file as no action of ours would: a document must be safe from it all the same."""
    tx.upsert(table, key, **values)


@operation("test.remove_row", "Take a row out of {table}")
def remove_row(tx: Transaction, *, table: str, key: Any) -> None:
    tx.delete(table, key)


def write(workspace: Workspace) -> dict[str, int]:
    """Write both of them; returns the fields of `Team`."""
    first = _cycle(workspace, "2025-H2", date(2025, 7, 1), date(2025, 12, 31))
    cycle = _cycle(workspace, "2026-H1", date(2026, 1, 1), date(2026, 6, 30))
    hers = _write_person(workspace, "Ines Duarte", first, cycle)
    his = _write_person(workspace, "Tomas Novak", first, cycle)
    return {
        "cycle": cycle,
        "ines": hers["engineer"],
        **{name: hers[name] for name in ("review", "mentorship", "session", "plan", "goal")},
        "tomas": his["engineer"],
        **{f"his_{name}": his[name] for name in ("review", "mentorship")},
    }


def words(value: object) -> str:
    """Every text anywhere in a snapshot, one a line."""
    if is_dataclass(value) and not isinstance(value, type):
        return words(list(asdict(value).values()))
    if isinstance(value, dict):
        return words(list(value.values()))
    if isinstance(value, (list, tuple)):
        return "\n".join(map(words, value))
    return str(value)


def _cycle(workspace: Workspace, name: str, starts_on: date, ends_on: date) -> int:
    rubric = shipped_rubric()
    return workspace.do(create_cycle, name=name, starts_on=starts_on, ends_on=ends_on, rubric=rubric).result


def _write_person(workspace: Workspace, name: str, first: int, cycle: int) -> dict[str, int]:
    do = workspace.do
    whose = name.partition(" ")[0]
    details = EngineerDetails(
        name=name, level="SR", path="SA", email=f"{whose.lower()}@example.org", team=f"{whose}: team"
    )
    engineer = do(add_engineer, details=details).result
    do(
        record_qualification,
        engineer=engineer,
        qualification="Q-EXP",
        status=QualificationStatus.MET,
        note=f"{whose}: qualification note",
    )
    do(write_note, engineer=engineer, text=f"{whose}: private journal note", happened_on=date(2026, 3, 1))
    before = do(start_review, engineer=engineer, cycle=first, reviewer_name="Marta Lindqvist").result
    do(rate, review=before, competency="COD-1", value=2)
    mentorship = do(
        start_mentorship,
        engineer=engineer,
        agreement=Agreement(
            mentor_name=f"{whose}: mentor",
            sponsor_name=f"{whose}: sponsor",
            starts_on=date(2026, 1, 5),
            agreement=f"{whose}: agreement",
            confidentiality=f"{whose}: confidentiality",
            closing_criteria=f"{whose}: closing criteria",
        ),
    ).result
    earlier, goal = _write_plan(workspace, f"{whose}: earlier", before, mentorship, date(2026, 1, 5))
    do(close_goal, goal=goal, state=GoalState.PARTLY, result=f"{whose}: earlier: result", closed_on=date(2026, 4, 5))
    review = _write_review(workspace, whose, engineer, cycle)
    plan, goal = _write_plan(workspace, whose, review, mentorship, date(2026, 7, 5))
    session = _hold_session(workspace, whose, mentorship)
    built = {"engineer": engineer, "review": review, "mentorship": mentorship, "session": session}
    return {**built, "earlier": earlier, "plan": plan, "goal": goal}


def _write_review(workspace: Workspace, whose: str, engineer: int, cycle: int) -> int:
    do = workspace.do
    review = do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta Lindqvist").result
    do(rate_many, review=review, ratings={"COD-1": 4, "COD-2": 3, "PER-1": 2})
    do(comment_on_rating, review=review, competency="COD-1", comment=f"{whose}: rating comment")
    do(mark_not_observed, review=review, competency="PER-2", observe_plan=f"{whose}: observe plan")
    do(write_summary, review=review, summary=f"{whose}: summary")
    seen = Observation(
        happened_on=date(2026, 2, 3),
        situation=f"{whose}: situation",
        behaviour=f"{whose}: behaviour",
        impact=f"{whose}: impact",
        impact_dimension=load_reference().impact_dimensions[0].code,
        artefact=f"{whose}: artefact",
        competencies=("COD-1", "COD-2"),
    )
    evidence = do(add_evidence, review=review, observation=seen).result
    do(
        write_point,
        review=review,
        kind=PointKind.GROWTH,
        position=1,
        competency="PER-1",
        behaviour=f"{whose}: growth point",
        next_step=f"{whose}: next step",
        evidence=evidence,
    )
    do(record_opinion, review=review, role=OpinionRole.SELF, ratings={"PER-1": 5}, comment=f"{whose}: own comment")
    do(
        record_opinion,
        review=review,
        role=OpinionRole.TECH_LEAD,
        ratings={"PER-1": 3},
        author_name=f"{whose}: tech lead",
        comment=f"{whose}: tech lead's comment",
    )
    return review


def _write_plan(workspace: Workspace, whose: str, review: int, mentorship: int, starts_on: date) -> tuple[int, int]:
    do = workspace.do
    plan = do(
        start_plan,
        review=review,
        target_profile="SA",
        starts_on=starts_on,
        ends_on=starts_on.replace(month=starts_on.month + 3),
        mentorship=mentorship,
        support=f"{whose}: plan support",
    ).result
    details = GoalDetails(
        competency="PER-1",
        statement=f"{whose}: statement",
        target_rating=4,
        measure=f"{whose}: measure",
        due_on=starts_on.replace(month=starts_on.month + 2),
        support=f"{whose}: goal support",
        resources=f"{whose}: resources",
        challenge="X02",
        activities=("A04", "A13", "A19"),
    )
    goal = do(add_goal, plan=plan, details=details).result
    do(check_in, goal=goal, held_on=starts_on.replace(day=28), text=f"{whose}: check-in", rating=3)
    return plan, goal


def _hold_session(workspace: Workspace, whose: str, mentorship: int) -> int:
    record = SessionRecord(
        held_on=date(2026, 7, 6),
        goal=f"{whose}: session goal",
        reality=f"{whose}: reality",
        options=f"{whose}: options",
        will=f"{whose}: will",
        recap=f"{whose}: recap",
        shared=(f"{whose}: shared note",),
        private=(f"{whose}: private session note",),
    )
    action = NewActionItem(owner=ActionOwner.ENGINEER, text=f"{whose}: action", if_then=f"{whose}: if-then")
    return workspace.do(record_session, mentorship=mentorship, record=record, new_actions=(action,)).result
