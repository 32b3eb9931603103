"""Operations of the role page: the user's choices about trends."""

from models.domain.role import TrendChoice
from models.library.reference import Trend
from models.queries.role import trend_choices, trend_setting
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@operation("role.choose_trend", "Change your choice for “{name}”", name="trend.name")
def choose_trend(tx: Transaction, *, trend: Trend, choice: TrendChoice | None) -> None:
    """Store what the user does about a trend; None removes the choice."""
    if choice is not None:
        tx.upsert("setting", trend_setting(trend.code), value=choice.value)
    elif trend.code in trend_choices(tx):
        tx.delete("setting", trend_setting(trend.code))
