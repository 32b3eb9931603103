"""What changed between the data inside an exported document and the same document today, in words."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from models.domain.documents import KindName
from models.snapshots.plan import PlanSnapshot
from models.snapshots.review import ReviewSnapshot
from models.snapshots.session_record import SessionSnapshot
from models.support.canonical import canonical_json
from models.support.messages import Message, join, message, plural

Data = Mapping[str, Any]

_PARTS: dict[KindName, dict[Message, tuple[str, ...]]] = {
    "review": {
        message("the facts on page 1"): ("facts",),
        message("the summary"): ("summary",),
        message("the conclusion"): ("decision",),
        message("strengths and growth points"): ("strengths", "growth_points"),
        message("the evidence"): ("evidence", "impact"),
        message("the ratings by others"): ("opinions", "self_comparison"),
        message("goals"): ("last_goals", "growth"),
        message("qualifications"): ("qualifications",),
        message("the employee comment"): ("comment", "comment_on"),
        message("the acknowledgement"): ("acknowledgement",),
        message("the appeals"): ("appeals",),
    },
    "plan": {
        message("names"): ("engineer_name", "mentor_name", "sponsor_name"),
        message("target and dates"): ("target_code", "starts_on", "ends_on", "cadence_days"),
        message("the agreement"): ("agreement", "confidentiality", "closing_criteria", "support"),
        message("ratings"): ("competencies",),
        message("goals"): ("goals",),
        message("actions"): ("actions",),
        message("sessions"): ("sessions",),
    },
    "session": {
        message("names"): ("engineer_name", "mentor_name"),
        message("day and length"): ("held_on", "minutes"),
        message("the next session"): ("next_on", "next_at"),
        message("topics"): ("topics",),
        message("the conversation"): ("goal", "reality", "options", "will", "recap", "notes"),
        message("actions"): ("agreed", "carried"),
    },
}
"""Parts of each kind of document by the fields that hold them. Fields that follow from others are left out."""


def changed_parts(
    kind: KindName, exported: Data, today: ReviewSnapshot | PlanSnapshot | SessionSnapshot
) -> Message | None:
    """A sentence on what differs from the data of an exported document; None if no part does.

    A field that only one of the two has, or of another form, because another version of Plumbline wrote it, is not compared.
    """
    now: Data = json.loads(canonical_json(today))
    parts = [*(_changed_ratings(exported, now) if kind == "review" else ()), *_changed_fields(kind, exported, now)]
    return message("Changed since then: {parts}.", parts=join(parts)) if parts else None


def _changed_fields(kind: KindName, exported: Data, now: Data) -> Iterator[Message]:
    for label, names in _PARTS[kind].items():
        if any(_differ(exported[name], now[name]) for name in names if name in exported and name in now):
            yield label


def _differ(exported: Any, now: Any) -> bool:
    """Whether two values differ in what both can have."""
    if isinstance(exported, dict) and isinstance(now, dict):
        common = [name for name in exported if name in now and _same_form(exported[name], now[name])]
        return any(_differ(exported[name], now[name]) for name in common)
    if isinstance(exported, list) and isinstance(now, list):
        return len(exported) != len(now) or any(map(_differ, exported, now))
    return bool(exported != now)


def _same_form(exported: Any, now: Any) -> bool:
    forms = {type(value) for value in (exported, now) if value is not None}
    return dict not in forms or len(forms) == 1


def _changed_ratings(exported: Data, now: Data) -> Iterator[Message]:
    before, after = ({line["code"]: line for line in data["competencies"]} for data in (exported, now))
    ratings = [code for code in before if code in after and _rating(before[code]) != _rating(after[code])]
    comments = [code for code in before if code in after and before[code]["comment"] != after[code]["comment"]]
    if ratings:
        yield plural(len(ratings), "the rating of {codes}", "the ratings of {codes}", codes=join(ratings))
    if comments:
        yield plural(len(comments), "the comment on {codes}", "the comments on {codes}", codes=join(comments))


def _rating(line: Data) -> tuple[object, ...]:
    return line["value"], line["observed"], line["applicable"]
