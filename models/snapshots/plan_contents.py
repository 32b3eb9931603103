"""Contents of a mentorship plan, listed from its snapshot before it is exported."""

from collections.abc import Iterator, Mapping, Sequence

from models.domain.documents import Edition
from models.snapshots.plan import PlanSnapshot
from models.support.messages import Message, join, message, plural

AGREED = {
    "agreement": message("how you work together"),
    "confidentiality": message("confidentiality"),
    "support": message("support from the manager"),
    "closing_criteria": message("closing criteria"),
}
GOAL = {
    "due_on": message("due date"),
    "state": message("status"),
    "progress": message("progress"),
    "statement": message("goal in words"),
    "measure": message("measure"),
    "baseline_rating": message("rating today"),
    "baseline_anchor": message("the rubric's description of today"),
    "target_rating": message("target rating"),
    "target_anchor": message("the rubric's description of the target"),
    "challenge": message("challenge"),
    "activities": message("activities"),
    "support": message("support"),
    "resources": message("resources"),
    "check_ins": message("check-ins"),
    "result": message("result"),
}
ACTION = {
    "owner": message("owner"),
    "text": message("text"),
    "if_then": message("if-then plan"),
    "due_on": message("due date"),
    "status": message("status"),
    "closed_on": message("closing date"),
    "carries": message("how often it was carried over"),
}
SESSION = {
    "held_on": message("day"),
    "minutes": message("length"),
    "goal": message("goal"),
    "reality": message("reality"),
    "options": message("options"),
    "will": message("will"),
    "recap": message("recap"),
    "notes": message("shared notes"),
    "actions": message("agreed actions"),
}
COMPETENCY = {
    "rating": message("rating"),
    "target": message("target rating"),
    "priority": message("priority"),
    "interest": message("interest"),
}
"""The names of the fields of the plan and of its parts, as far as they are listed."""


def plan_contents(plan: PlanSnapshot) -> Iterator[Message]:
    """A sentence on each part of the plan that is not empty. Names are `PlanSnapshot.people`."""
    yield _facts(plan)
    if agreed := _filled(AGREED, [plan]):
        yield message("Agreement: {parts}.", parts=join(agreed))
    yield from _gaps(plan)
    yield _counted(plural(len(plan.goals), "{number} goal", "{number} goals"), GOAL, plan.goals)
    if plan.head.edition is Edition.HR:
        yield message("How many actions and sessions there were, without their content.")
    else:
        yield _counted(plural(len(plan.actions), "{number} action", "{number} actions"), ACTION, plan.actions)
        yield _counted(plural(len(plan.sessions), "{number} session", "{number} sessions"), SESSION, plan.sessions)
        yield message("How many actions were done, and how regular the sessions were.")
    if plan.milestones:
        yield plural(len(plan.milestones), "{number} date on the timeline.", "{number} dates on the timeline.")
    if topics := len(plan.trends) + len(plan.challenges):
        yield plural(topics, "{number} topic to learn about.", "{number} topics to learn about.")
    if plan.kept_until:
        yield message("The date until which your organisation keeps the plan.")


def _facts(plan: PlanSnapshot) -> Message:
    cadence = [message("days between sessions")] if plan.cadence_days else []
    facts = [message("period"), message("level"), message("target"), message("status"), *cadence]
    return message("Facts: {facts}.", facts=join(facts))


def _gaps(plan: PlanSnapshot) -> Iterator[Message]:
    """What the plan takes from the ratings of the review that it is based on."""
    if plan.readiness:
        yield message("Readiness for {target}.", target=plan.target_name)
    if plan.cap:
        yield message("The core competencies that limit readiness.")
    if plan.asked:
        yield message("It includes {number} of {total} competencies.", number=plan.asked.number, total=plan.asked.total)
    if number := len(plan.competencies):
        words = plural(number, "{number} competency", "{number} competencies")
        yield _counted(words, COMPETENCY, plan.competencies)
    if plan.observe:
        yield plural(len(plan.observe), "{number} competency to observe.", "{number} competencies to observe.")


def _counted(items: Message, names: Mapping[str, Message], rows: Sequence[object]) -> Message:
    """The number of some parts, and which of their fields any of them has."""
    filled = _filled(names, rows)
    if not filled:
        return message("{items}.", items=items)
    return message("{items}: {parts}.", items=items, parts=join(filled))


def _filled(names: Mapping[str, Message], rows: Sequence[object]) -> list[Message]:
    """The names of the fields that any of the rows has."""
    return [name for field, name in names.items() if any(_has(getattr(row, field)) for row in rows)]


def _has(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value is not None and value not in ((), 0)
