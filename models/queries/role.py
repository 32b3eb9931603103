"""SQL for the role page: the people, plans and reviews that use an entry of the library, and choices about trends."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.role import TrendChoice
from models.queries.stored_values import read_rows
from models.workspace.reader import Reader

MAX_USES = 8
"""Uses listed for each entry; their total is exact."""
_TREND = "trend."


class UseKind(StrEnum):
    """What uses an entry: a goal of a plan, a plan, an engineer, or a review."""

    GOAL = "goal"
    PLAN = "plan"
    ENGINEER = "engineer"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class RoleUse:
    """One use of the entry `code`. `id` is that of the plan, engineer or review; `position` numbers the goal, or is 0.

    `name` is the engineer's name, `on_day` the start of the plan or the end of the review's period, None for an
    engineer, and `total` the number of uses of the entry.
    """

    code: str
    kind: UseKind
    id: int
    position: int
    name: str
    on_day: date | None
    total: int


def trend_setting(code: str) -> str:
    """The key of the setting that holds the choice for a trend."""
    return f"{_TREND}{code}"


def trend_choices(reader: Reader) -> dict[str, TrendChoice]:
    """The user's choices by the code of the trend."""
    rows = reader.query("SELECT key, value FROM setting WHERE key LIKE :prefix", prefix=f"{_TREND}%")
    return {row["key"].removeprefix(_TREND): TrendChoice(row["value"]) for row in rows}


def role_uses(reader: Reader, most: int = MAX_USES) -> Mapping[str, tuple[RoleUse, ...]]:
    """The newest uses of each entry by its code or the name of a technology, at most `most` of each.

    Archived engineers are not listed by themselves. Market figures have no uses.
    """
    rows = read_rows(
        reader,
        RoleUse,
        "SELECT code, kind, id, position, name, on_day, total FROM ("
        " SELECT *, count(*) OVER (PARTITION BY code) AS total, row_number() OVER ("
        "  PARTITION BY code ORDER BY on_day DESC, sort_key(name), id, position) AS place"
        f" FROM ({_USES})) WHERE place <= :most ORDER BY code, place",
        most=most,
    )
    uses: dict[str, tuple[RoleUse, ...]] = {}
    for row in rows:
        uses[row.code] = (*uses.get(row.code, ()), row)
    return uses


_USES = " UNION ALL ".join(
    (
        "SELECT activity_code AS code, 'goal' AS kind, plan.id AS id, goal.position AS position,"
        " plan.engineer_name AS name, plan.starts_on AS on_day"
        " FROM goal_activity JOIN goal ON goal.id = goal_id JOIN plan ON plan.id = plan_id",
        "SELECT challenge_code, 'goal', plan.id, goal.position, plan.engineer_name, plan.starts_on"
        " FROM goal JOIN plan ON plan.id = plan_id WHERE challenge_code IS NOT NULL",
        "SELECT code, 'plan', plan.id, 0, plan.engineer_name, plan.starts_on"
        " FROM plan_topic JOIN plan ON plan.id = plan_id WHERE NOT EXISTS ("
        "  SELECT 1 FROM goal WHERE goal.plan_id = plan.id AND challenge_code = plan_topic.code)",
        "SELECT 'P-' || target_profile, 'plan', id, 0, engineer_name, starts_on"
        " FROM plan WHERE target_profile IN ('TS', 'TL', 'SA')",
        "SELECT 'P-' || path, 'engineer', id, 0, name, NULL FROM engineer WHERE path IS NOT NULL AND archived_at IS NULL",
        "SELECT technology, 'engineer', id, 0, name, NULL FROM engineer_technology"
        " JOIN engineer ON engineer.id = engineer_id WHERE archived_at IS NULL",
        "SELECT qualification_code, 'engineer', id, 0, name, NULL FROM engineer_qualification"
        " JOIN engineer ON engineer.id = engineer_id WHERE archived_at IS NULL AND status <> 'unknown'",
        "SELECT impact_dimension, 'review', review.id, 0, engineer_name, max(period_ends_on)"
        " FROM evidence JOIN review ON review.id = review_id WHERE impact_dimension IS NOT NULL"
        " GROUP BY impact_dimension, review.id",
    )
)
"""Every use. A topic of a plan is listed by its goals where some have it as their challenge."""
