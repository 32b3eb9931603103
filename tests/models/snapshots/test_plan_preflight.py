"""What the preflight of a plan says, compared with the snapshot that the document is built from."""

from dataclasses import fields, replace
from typing import Any

import pytest

from models.domain.cycles import Asked
from models.domain.documents import Edition
from models.snapshots import plan_contents
from models.snapshots.build_plan import plan_snapshot
from models.snapshots.plan import PlanAction, PlanCompetency, PlanGoal, PlanSession, PlanSnapshot
from models.snapshots.preflight import HR_PLAN_WITHOUT, plan_preflight
from tests.models.snapshots.small_team import DAY, Team
from tests.reports.plan_factories import typical_plan

IDENTITY, FACTS, NAMES, GAPS = " edition of MP-", "Facts: period, level, target, status", "Names: ", "Readiness for "
LISTED = {
    "head": IDENTITY,
    "state": FACTS,
    "engineer_name": NAMES,
    "mentor_name": NAMES,
    "sponsor_name": NAMES,
    "level_name": FACTS,
    "target_code": FACTS,
    "target_name": FACTS,
    "starts_on": FACTS,
    "ends_on": FACTS,
    "cadence_days": "days between sessions",
    "agreement": "how you work together",
    "confidentiality": "confidentiality",
    "closing_criteria": "closing criteria",
    "support": "support from the manager",
    "readiness": GAPS,
    "competencies": " competencies: rating, target rating, priority",
    "goals": " goals: ",
    "actions": " actions: ",
    "sessions": " sessions: ",
    "milestones": " dates on the timeline.",
    "progress": "How many actions ",
    "trends": " to learn about.",
    "challenges": " to learn about.",
    "observe": " to observe.",
    "kept_until": "The date until which your organisation keeps the plan.",
    "scale": IDENTITY,
    "content_sha256": IDENTITY,
    "asked": "It includes 9 of 48 competencies.",
    "cap": "The core competencies that limit readiness.",
}
"""The entry of the preflight that covers each field of a plan's snapshot, unless the field is empty."""
EMPTY: tuple[object, ...] = (None, "", " ", (), 0)
EMPTY_OF: dict[type, object] = {str: " ", tuple: ()}
IDENTIFYING = {"position", "competency_code", "competency_name", "title", "code", "name", "core", "chosen"}
"""Fields of the parts that identify them."""


def listed(plan: PlanSnapshot) -> str:
    return " ".join(plan_preflight(plan).inside)


def full(edition: Edition) -> PlanSnapshot:
    """A plan of the engineer has everything; HR's keeps what it has."""
    plan = typical_plan(edition)
    return plan if edition is Edition.HR else replace(plan, asked=Asked(48, 9, (), ()), cap="Two are below.")


@pytest.mark.parametrize("edition", Edition)
def test_every_field_that_is_not_empty_is_listed(edition: Edition) -> None:
    plan = full(edition)
    assert set(LISTED) == {field.name for field in fields(PlanSnapshot)}
    filled = [name for name in LISTED if getattr(plan, name) not in EMPTY]
    assert edition is Edition.HR or filled == list(LISTED)
    assert [name for name in filled if LISTED[name] not in listed(plan)] == []


@pytest.mark.parametrize(
    "name", sorted(name for name, words in LISTED.items() if words not in (IDENTITY, FACTS, NAMES))
)
def test_what_a_plan_lacks_is_not_listed(name: str) -> None:
    plan = full(Edition.ENGINEER)
    lacking: dict[str, Any] = {name: () if isinstance(getattr(plan, name), tuple) else None}
    if isinstance(getattr(plan, name), str) and name != "cap":
        lacking[name] = " "
    if name in ("trends", "challenges"):
        lacking |= {"trends": (), "challenges": ()}
    if name != "progress":  # every plan has its figures
        assert LISTED[name] not in listed(replace(plan, **lacking))


@pytest.mark.parametrize(
    ("field", "kind", "names"),
    [
        ("goals", PlanGoal, plan_contents.GOAL),
        ("actions", PlanAction, plan_contents.ACTION),
        ("sessions", PlanSession, plan_contents.SESSION),
        ("competencies", PlanCompetency, plan_contents.COMPETENCY),
    ],
)
def test_every_field_of_a_goal_an_action_a_session_and_a_competency_is_listed(
    field: str, kind: type, names: dict[str, str]
) -> None:
    assert set(names) == {item.name for item in fields(kind)} - IDENTIFYING
    plan = full(Edition.ENGINEER)
    rows = getattr(plan, field)
    for missing in (None, *names):
        empty = {} if missing is None else {missing: EMPTY_OF.get(type(getattr(rows[0], missing)))}
        given = tuple(replace(row, **empty) for row in rows)
        [line] = (
            line
            for line in plan_preflight(replace(plan, **{field: given})).inside
            if line.startswith(f"{len(rows)} {field}: ")
        )
        parts = line.partition(": ")[2].removesuffix(".").replace(" and ", ", ").split(", ")
        assert parts == [str(names[name]) for name in names if any(getattr(row, name) not in EMPTY for row in given)]


@pytest.mark.parametrize("edition", Edition)
def test_the_plan_of_a_workspace_is_listed_as_its_snapshot_is(team: Team, edition: Edition) -> None:
    given = plan_snapshot(team.workspace, team.plan, edition, DAY)
    found = plan_preflight(given)
    reported = " ".join(found.inside)
    filled = [name for name in LISTED if getattr(given, name) not in EMPTY]
    assert [name for name in filled if _singular(LISTED[name]) not in _singular(reported)] == []
    assert ("1 goal: due date, status" in reported) is (len(given.goals) == 1)
    assert (HR_PLAN_WITHOUT in found.outside) is (edition is Edition.HR)


def _singular(words: str) -> str:
    for many, one in (("competencies", "competency"), ("dates", "date"), ("topics", "topic"), ("s: ", ": ")):
        words = words.replace(many, one)
    return words


def test_what_is_not_in_hrs_edition_of_a_plan_is_in_the_other_one(team: Team) -> None:
    hr = plan_snapshot(team.workspace, team.plan, Edition.HR, DAY)
    engineer = plan_snapshot(team.workspace, team.plan, Edition.ENGINEER, DAY)
    withheld = {
        "sessions": "sessions",
        "actions": "actions",
        "readiness": "readiness",
        "competencies": "priorities",
        "observe": "competencies to observe",
        "trends": "topics",
        "milestones": "dates of check-ins",
        "agreement": "the agreement except for confidentiality",
    }
    for field, words in withheld.items():
        assert words in HR_PLAN_WITHOUT
        assert getattr(hr, field) in EMPTY, field
    assert any(getattr(engineer, field) for field in withheld)
