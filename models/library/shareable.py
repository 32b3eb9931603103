"""Confidentiality filter of the library: what a plan or a shared document may name."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from models.library.reference import Activity, Challenge, Reference, load_reference
from models.rubric.translation import shipped_in_language


@dataclass(frozen=True, slots=True)
class Shareable:
    """The shareable part of the library by code, and the codes of the rest, which is for a confidential talk only."""

    activities: Mapping[str, Activity]
    challenges: Mapping[str, Challenge]
    confidential: frozenset[str]

    def allows_action(self, activity_code: str) -> bool:
        """Whether a document may contain an action with this activity, "" for none. Unknown codes are not allowed."""
        return not activity_code or activity_code in self.activities


def shareable() -> Shareable:
    """The filter for the packaged library: confidential activities and unrated challenges are not shareable."""
    return _shareable_of(load_reference())


@cache
def _shareable_of(reference: Reference) -> Shareable:
    activities = {activity.code: activity for activity in reference.activities if not activity.confidential}
    challenges = {challenge.code: challenge for challenge in reference.challenges if challenge.rated}
    codes = {activity.code for activity in reference.activities} | {item.code for item in reference.challenges}
    return Shareable(
        MappingProxyType(activities),
        MappingProxyType(challenges),
        frozenset(codes - activities.keys() - challenges.keys()),
    )


def topic_names() -> dict[str, str]:
    """The possible topics of a session, code to name: competencies, and the shareable challenges and activities."""
    names = {competency.code: competency.name for competency in shipped_in_language().competencies}
    names |= {code: challenge.name for code, challenge in shareable().challenges.items()}
    return names | {code: activity.text for code, activity in shareable().activities.items()}
