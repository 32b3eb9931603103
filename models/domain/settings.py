"""What an organisation decides for its workspace. Periods are policy, not law: every one can be changed."""

from dataclasses import dataclass

from models.support.messages import message

KEPT_BY_RULE = message("This is your organisation's rule. Plumbline does not delete anything by itself.")
"""What a retention period means; it goes wherever one is shown."""


MAX_PERIOD_MONTHS = 1200
"""Highest number of months, and of days, that a period of the settings may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Printed or applied in every document. Days and months count from the day the review was shared."""

    organisation: str = ""
    contact: str = ""
    appeal_days: int = 30
    retention_months: int = 36
    plan_retention_months: int = 12
    paper: str = "A4"
    user_name: str = ""
    """Who works in this workspace: in its history and its record of exports, and as reviewer where nobody else is named."""
