"""Snapshot of everything that the workspace stores about one person. `build_person` creates it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from models.support.canonical import canonical_json

VERSION = 1
Row: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HistoryPart:
    """One entry of the history about the person. `changes` has each changed row with its values before and after."""

    number: int
    at: str
    actor: str
    label: str
    changes: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PersonSnapshot:
    """Everything about one person; see docs/person-data.schema.json for the JSON file.

    `records` has the rows about the person by table, `opinions_given` those about others that the person answered, and
    `named_elsewhere` the number of other rows in which a column ("review.reviewer_name") has the name. `withheld` says what
    is left out, and why. `codes` names the codes in the rows: competencies, levels, paths, activities and the like, and
    the ratings.
    """

    person: str
    employee_id: str
    organisation: str
    written_on: date
    records: Mapping[str, tuple[Row, ...]]
    opinions_given: Mapping[str, tuple[Row, ...]]
    named_elsewhere: Mapping[str, int]
    history: tuple[HistoryPart, ...]
    withheld: tuple[str, ...]
    codes: Mapping[str, str]


def person_json(snapshot: PersonSnapshot) -> str:
    """The content of the JSON file."""
    return (
        json.dumps({"plumbline_person": VERSION} | json.loads(canonical_json(snapshot)), ensure_ascii=False, indent=1)
        + "\n"
    )
