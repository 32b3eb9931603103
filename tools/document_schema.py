"""JSON Schema of the data attached to documents, from the types of the snapshots: `uv run tools/document_schema.py`.

Writes docs/document-data.schema.json; a test compares it with the types.
"""

import json
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from models.snapshots.plan import PlanSnapshot
from models.snapshots.review import ReviewSnapshot
from models.snapshots.session_record import SessionSnapshot

SCHEMA = ROOT / "docs" / "document-data.schema.json"
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


def written() -> str:
    """The schema as the file has it."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def _other(kind: type) -> dict[str, Any]:
    if kind is Fraction:
        return FRACTION
    raise TypeError(f"no schema for {kind}")


if __name__ == "__main__":
    SCHEMA.write_text(written(), encoding="utf-8")
