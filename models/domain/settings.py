"""Settings of an organisation for its workspace. Periods are policy, not law, and each can be changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from models.support.language import SOURCE_LANGUAGE
from models.support.messages import Message, message

KEPT_BY_RULE = message("This is your organisation's rule. Plumbline deletes no review or plan by itself.")
"""Explanation of a retention period, shown with every such period."""


MAX_PERIOD_MONTHS = 1200
"""Upper limit of a period in the settings, in months or days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Values printed or applied in every document.

    Days count from the day the review was shared, months from the end of the review period or of the plan.
    """

    organisation: str = ""
    contact: str = ""
    appeal_days: int = 30
    retention_months: int = 36
    plan_retention_months: int = 12
    remind_of_periods: int = 0
    """1 if the home page lists what is older than its period; nothing is ever deleted by itself."""
    people_months: int = 24
    """Months after a person was archived."""
    journal_months: int = 36
    mentoring_months: int = 12
    """Months after a mentorship ended."""
    paper: str = "A4"
    language: str = SOURCE_LANGUAGE
    """Language of documents about people who have no language of their own."""
    user_name: str = ""
    """Name of the user, for the history and the record of exports; the reviewer where no other is named."""


SETTING_NAMES: Final[Mapping[str, Message]] = {
    "organisation": message("Organisation"), "contact": message("Contact for access or corrections"),
    "user_name": message("Name of the user"),
    "paper": message("Paper"), "language": message("Language of documents"), "appeal_days": message("Appeal period (days)"),
    "retention_months": message("Keep reviews for (months)"),
    "plan_retention_months": message("Keep plans for (months)"),
    "people_months": message("Keep people who left for (months)"),
    "journal_months": message("Keep journal notes for (months)"),
    "mentoring_months": message("Keep ended mentorships for (months)"),
    "remind_of_periods": message("List on Home what is older than its period"),
}  # fmt: skip
"""The settings by their keys."""
