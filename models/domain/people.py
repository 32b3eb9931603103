"""Engineers: the stored facts about people who are reviewed and mentored. None is protected or private data."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, NewType

from msgspec import Struct

from models.rubric.model import LEVELS, PATHS
from models.support.errors import BadInput
from models.support.folding import code_key, look_alike_key, same_key
from models.support.language import LANGUAGES
from models.support.messages import Message, join, message
from models.support.names import checked_line

EngineerId = NewType("EngineerId", int)

FIELD_WORDS = {
    "name": message("name"),
    "level": message("level"),
    "employee_id": message("employee ID"),
    "email": message("email"),
    "job_title": message("job title"),
    "path": message("path"),
    "team": message("team"),
    "manager_name": message("manager name"),
    "tech_lead_name": message("tech lead name"),
    "role_since": message("role since"),
    "language": message("language of documents"),
}
"""Labels of the fields of `EngineerDetails`, for use inside a sentence."""
IDENTITIES = ("employee_id", "email")
"""Fields whose values are unique among engineers."""
_LAST_FIRST = re.compile(r"\s*([^,]*[^,\s])\s*,\s*([^,]*[^,\s])\s*(?:,\s*([^,]*[^,\s])\s*)?")
_TURNED_SHARE = Fraction(4, 5)
_AFTER_NAMES = frozenset((
    "ba", "bsc", "dipling", "dr", "esq", "ii", "iii", "iv", "jr", "ma", "mba", "md", "msc", "phd", "prof", "sr",
))  # fmt: skip
"""What follows a comma without being a first name, in lower case and without punctuation."""
_ZEROS = re.compile(r"^0+(?=\d)|(?<=\d)\.0+$")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")


def placeholder_name(engineer: EngineerId) -> str:
    """The name of a person who was anonymised; a number keeps several apart."""
    return f"Person {engineer}"


class QualificationStatus(StrEnum):
    """Status of a qualification. Recorded only; it affects no score and blocks nothing."""

    MET = "met"
    EQUIVALENT = "equivalent"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            QualificationStatus.MET: message("met"),
            QualificationStatus.EQUIVALENT: message("equivalent"),
            QualificationStatus.NOT_MET: message("not met"),
            QualificationStatus.UNKNOWN: message("unknown"),
        }[self]


class TechnologyUse(StrEnum):
    """Extent to which an engineer uses a technology, as declared by the engineer."""

    LEARNING = "learning"
    WORKING = "working"
    TEACHING = "teaching"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            TechnologyUse.LEARNING: message("learning"),
            TechnologyUse.WORKING: message("working"),
            TechnologyUse.TEACHING: message("teaching"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineerDetails:
    """Facts about an engineer. An empty text means unknown; `path` is the intended career path, if any.

    `language` is that of the documents about the engineer, such as "de"; empty for the one of the workspace.
    """

    name: str
    level: str
    employee_id: str = ""
    email: str = ""
    job_title: str = ""
    path: str = ""
    team: str = ""
    manager_name: str = ""
    tech_lead_name: str = ""
    role_since: date | None = None
    language: str = ""


_TEXTS = tuple(field.name for field in fields(EngineerDetails) if field.name != "role_since")


class PersonUpdate(Struct, frozen=True):
    """New details of an existing engineer; `bring_back` restores an archived one."""

    engineer: EngineerId
    details: EngineerDetails
    bring_back: bool = False


def identity_keys(employee_id: str | None, email: str | None) -> dict[str, str]:
    """Comparison keys of the identities that are given: field to key. Identities with the same key belong to one person."""
    given = zip(IDENTITIES, (employee_id, email), (code_key, look_alike_key), strict=True)
    return {field: key(value) for field, value, key in given if value}


def employee_number(employee_id: str) -> str:
    """Key of an employee ID that ignores leading zeros and a final ".0", which spreadsheets drop and add."""
    return _ZEROS.sub("", look_alike_key(employee_id))


def already_belongs(field: str, value: str, name: str) -> Message:
    """The message that refuses a value of one of `IDENTITIES` that another person has."""
    return message("The {field} “{value}” already belongs to {name}.", field=FIELD_WORDS[field], value=value, name=name)


def same_name(name: str) -> Message:
    """The message that refuses a second person of this name without any of `IDENTITIES`."""
    return message(
        "There is already an engineer called {name}. Enter an employee ID or email to tell the two apart.", name=name
    )


def checked_details(details: EngineerDetails) -> EngineerDetails:
    """The same details, trimmed and in NFC. Raises BadInput for the first invalid field."""
    texts: dict[str, Any] = {name: checked_line(getattr(details, name), FIELD_WORDS[name]) for name in _TEXTS}
    trimmed = replace(details, **texts)
    if not trimmed.name:
        raise BadInput(message("Enter a name."))
    if not trimmed.level:
        raise BadInput(message("Choose a level."))
    if trimmed.level not in LEVELS:
        raise BadInput(message("The level “{level}” is not one of {known}.", level=trimmed.level, known=join(LEVELS)))
    if trimmed.path and trimmed.path not in PATHS:
        raise BadInput(message("The path “{path}” is not one of {known}.", path=trimmed.path, known=join(PATHS)))
    if trimmed.language and trimmed.language not in LANGUAGES:
        raise BadInput(unknown_language(trimmed.language))
    if trimmed.email and not _EMAIL.fullmatch(trimmed.email):
        raise BadInput(message("“{email}” is not an email address.", email=trimmed.email))
    return trimmed


def unknown_language(code: str) -> Message:
    """The message that refuses a language without texts."""
    return message("There are no documents in “{language}”. Choose from {known}.", language=code, known=join(LANGUAGES))


def name_key(name: str) -> str:
    """Key of a person's name that ignores case, spaces, Unicode form and the order of its parts.

    HR systems write "Lee, Ann" for Ann Lee.
    """
    return " ".join(sorted(same_key(name).replace(",", " ").split()))


def is_last_first(names: Sequence[str]) -> bool:
    """Whether a list of names is written as "Lee, Ann": nearly all of them have a comma between last and first name."""
    turned = sum(first_last(name) != name for name in names)
    return bool(names) and turned >= _TURNED_SHARE * len(names)


def first_last(name: str) -> str:
    """Ann Lee for "Lee, Ann", and Ann Lee, PhD for "Lee, Ann, PhD"; any other name unchanged, among them "Ann Lee, PhD"."""
    parts = _LAST_FIRST.fullmatch(name) if "," in name else None
    if not parts or _is_after_name(parts[2]) or (parts[3] and not _is_after_name(parts[3])):
        return name
    return f"{parts[2]} {parts[1]}" + (f", {parts[3]}" if parts[3] else "")


def _is_after_name(text: str) -> bool:
    """Whether a part behind a comma is a title or the like, and not a first name."""
    return re.sub(r"[\W_]", "", text).lower() in _AFTER_NAMES
