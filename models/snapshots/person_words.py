"""Words for the stored values in *Everything about one person*: names of codes, labels of fixed values, dates, yes and no."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from models.domain.documents import Edition
from models.domain.evidence import EvidenceStrength
from models.domain.opinions import Consent, Contact
from models.domain.reviews import RatingState
from models.library.reference import load_reference
from models.queries.cycles import frozen_rubric
from models.rubric.translation import shipped_in_language
from models.snapshots.history_fields import TABLES, shown_value
from models.snapshots.person_fields import LABELS
from models.support.actors import shown_actor
from models.support.messages import Message, message
from models.support.translation import translate
from models.workspace.reader import Reader

_CODED = frozenset({
    "competency_code", "qualification_code", "activity_code", "challenge_code", "impact_dimension", "code", "level", "path",
    "target_profile",
})  # fmt: skip
_RATINGS = frozenset(
    {"rating.value", "opinion_rating.value", "check_in.rating", "goal.baseline_rating", "goal.target_rating"}
)
_TIMES = frozenset({"next_at", "starts_at"})
_YES_NO = {0: message("no", "answer"), 1: message("yes", "answer")}
_LANGUAGES = {"en": message("English"), "de": message("German")}
_WORDS: dict[str, Mapping[Any, Message]] = {
    "appeal.late": _YES_NO,
    "calendar_entry.kind": {"session": message("Session"), "action": message("Action")},
    "engineer.language": _LANGUAGES,
    "evidence.strength": {strength.value: strength.label for strength in EvidenceStrength},
    "export.draft": _YES_NO,
    "export.edition": {edition.value: edition.label for edition in Edition},
    "export.kind": {
        "review": message("Review report"), "plan": message("Mentorship plan"), "session": message("Session record"),
    },
    "export.language": _LANGUAGES,
    "exported_file.kind": {
        "list": message("List"), "calendar": message("Calendar file"), "form": message("Opinion form"),
        "card": message("Public card"), "history": message("History"), "person": message("Everything about one person"),
    },
    "opinion.consent": {consent.value: consent.label for consent in Consent},
    "opinion.contact": {contact.value: contact.label for contact in Contact},
    "opinion_remark.not_seen": _YES_NO,
    "rating.state": {
        RatingState.RATED.value: message("rated"), RatingState.NOT_OBSERVED.value: message("not observed"),
        RatingState.BLANK.value: message("not rated yet"),
    },
    "review_point.kind": {"strength": message("Strength"), "growth": message("Growth point")},
}  # fmt: skip
"""The words of fixed values that the history does not show, or shows as part of a sentence."""
_FIELDS: dict[str, Message] = {
    "action": message("Action"), "check_in": message("Check-in"), "comment": message("Comment"),
    "evidence": message("Evidence"), "help": message("Help"), "help_if_then": message("If-then plan"),
    "parts": message("Parts of an action"), "private": message("Private line of a session"),
    "shared": message("Shared line of a session"), "why_decided": message("Reason for the conclusion"),
}  # fmt: skip
"""The names of fields with unfinished text that are not columns."""


def names_of_codes(reader: Reader, rubric_versions: Collection[int]) -> dict[str, str]:
    """Code to name, in the current language: of the shipped rubric, of those the person was rated by, and of the library."""
    names: dict[str, str] = {}
    for rubric in (shipped_in_language(), *(frozen_rubric(reader, version) for version in sorted(rubric_versions))):
        names |= {str(point.value): point.name for point in rubric.scale}
        names |= {profile.code: profile.name for profile in rubric.profiles}
        names |= {area.code: area.name for area in rubric.areas}
        names |= {competency.code: competency.name for competency in rubric.competencies}
    library = load_reference()
    names |= {qualification.code: qualification.name for qualification in library.qualifications}
    names |= {dimension.code: dimension.name for dimension in library.impact_dimensions}
    names |= {challenge.code: challenge.name for challenge in library.challenges}
    names |= {trend.code: trend.name for trend in library.trends}
    return names | {activity.code: activity.text for activity in library.activities}


def place(table: str, identifies: str) -> str:
    """A row that others belong to, such as "Review 2026-H1"."""
    return f"{translate(TABLES[table].name)} {_plain(table, '', identifies)}"


def coded(code: str, codes: Mapping[str, str]) -> str:
    """A name with its code, such as "Cost (STR-3)"; the code alone if it has none."""
    return f"{codes[code].removesuffix('.')} ({code})" if code in codes else code


def shown(table: str, column: str, value: object, codes: Mapping[str, str]) -> str:
    """A stored value as a reader knows it; empty if there is none."""
    where = f"{table}.{column}"
    words = _WORDS.get(where, {})
    if value in (None, ""):
        found = ""
    elif value in words:
        found = translate(words[value])
    elif column in _CODED:
        found = coded(str(value), codes)
    elif where in _RATINGS:
        found = f"{value}\xa0({codes[str(value)]})" if str(value) in codes else str(value)
    elif column == "actor":
        found = translate(shown_actor(str(value)))
    elif column in _TIMES:
        found = str(value)[:5]
    elif where == "draft.field":
        found = " · ".join(_field(part, codes) for part in str(value).split(":"))
    else:
        found = _plain(table, column, value)
    return found


def _plain(table: str, column: str, value: object) -> str:
    found = shown_value(table, column, value)
    return translate(found) if isinstance(found, Message | date) else str(found)


def _field(part: str, codes: Mapping[str, str]) -> str:
    labels = (LABELS[table].get(part) for table in ("evidence", "action_item", "mentorship", "appeal", "goal"))
    label = _FIELDS.get(part) or next((label for label in labels if label), None)
    return translate(label) if label else coded(part, codes)
