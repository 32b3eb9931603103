"""Engineers: who is reviewed and mentored, and the facts kept about them. Nothing protected or private is asked."""

import re
import unicodedata
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, NewType

from models.errors import BadInput
from models.rubric.model import LEVELS, PATHS

EngineerId = NewType("EngineerId", int)

LONGEST_FIELD = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")


class QualificationStatus(StrEnum):
    """How a qualification fact stands. Recorded, never scored, never a gate."""

    MET = "met"
    EQUIVALENT = "equivalent"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class TechnologyUse(StrEnum):
    """What an engineer says of their own use of a technology."""

    LEARNING = "learning"
    WORKING = "working"
    TEACHING = "teaching"


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineerDetails:
    """What is known of an engineer. Empty text means not known; `path` is the path aimed at, if any."""

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


def checked_details(details: EngineerDetails) -> EngineerDetails:
    """The same details, trimmed and in NFC. Raises BadInput naming the first field that cannot be accepted."""
    texts: dict[str, Any] = {f.name: _tidy(getattr(details, f.name)) for f in fields(details) if f.name != "role_since"}
    for field, text in texts.items():
        if len(text) > LONGEST_FIELD:
            raise BadInput(f"The {_words(field)} is {len(text)} characters long; at most {LONGEST_FIELD} fit.")
        if _CONTROL.search(text):
            raise BadInput(f"The {_words(field)} holds a line break, a tab or another control character.")
    trimmed = replace(details, **texts)
    if not trimmed.name:
        raise BadInput("The name is missing.")
    if trimmed.level not in LEVELS:
        raise BadInput(f"The level “{trimmed.level}” is not one of {', '.join(LEVELS)}.")
    if trimmed.path and trimmed.path not in PATHS:
        raise BadInput(f"The path “{trimmed.path}” is not one of {', '.join(PATHS)}.")
    if trimmed.email and not _EMAIL.fullmatch(trimmed.email):
        raise BadInput(f"“{trimmed.email}” is not an e-mail address.")
    return trimmed


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _words(field: str) -> str:
    return field.replace("_", " ")
