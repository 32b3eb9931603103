"""JSON Schemas of the data attached to documents and of the file about one person: `uv run tools/document_schema.py`.

Writes docs/document-data.schema.json and docs/person-data.schema.json from the types; tests compare them.
"""

import json
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from models.snapshots.person import PersonSnapshot
from models.snapshots.plan import PlanSnapshot
from models.snapshots.review import ReviewSnapshot
from models.snapshots.session_record import SessionSnapshot

SCHEMA = ROOT / "docs" / "document-data.schema.json"
PERSON_SCHEMA = ROOT / "docs" / "person-data.schema.json"
FRACTION = {"type": "string", "description": 'An exact number, such as "7/3".', "pattern": r"^-?\d+(/\d+)?$"}


def schema() -> dict[str, Any]:
    """The schema: an object is the data of a review, of a plan or of a session record."""
    kinds, definitions = msgspec.json.schema_components(
        [ReviewSnapshot, PlanSnapshot, SessionSnapshot], schema_hook=_other, ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Data attached to a document of Plumbline",
        "anyOf": list(kinds),
        "$defs": definitions,
    }


def person_schema() -> dict[str, Any]:
    """The schema of the file with everything about one person. The rows have the columns of the tables."""
    _, definitions = msgspec.json.schema_components([PersonSnapshot], ref_template="#/$defs/{name}")
    properties = {"plumbline_person": {"type": "integer"}, **definitions.pop("PersonSnapshot")["properties"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Everything that Plumbline stores about one person",
        "description": PersonSnapshot.__doc__,
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "$defs": definitions,
    }


def written(described: dict[str, Any]) -> str:
    """The schema as its file has it."""
    return json.dumps(described, indent=1, ensure_ascii=False) + "\n"


def _other(kind: type) -> dict[str, Any]:
    if kind is Fraction:
        return FRACTION
    raise TypeError(f"no schema for {kind}")


if __name__ == "__main__":
    SCHEMA.write_text(written(schema()), encoding="utf-8")
    PERSON_SCHEMA.write_text(written(person_schema()), encoding="utf-8")
