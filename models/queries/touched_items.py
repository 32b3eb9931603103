"""The item that a step changed, and its undo label with the names of competencies."""

import json
import re
from collections.abc import Iterable

from msgspec import Struct

from models.queries.cycles import rubrics_in_use
from models.workspace.reader import Reader

_CODE = re.compile(r"\b[A-Z]{3}-\d+\b")
_CLOSEST_FIRST = ("session", "review", "plan", "note", "mentorship", "cycle", "engineer")


class Touched(Struct, frozen=True):
    """The item that a step changed, as specific as possible; `code` is its competency, if it is about one."""

    kind: str
    id: int
    code: str = ""


def with_competency_names(reader: Reader, sentence: str) -> str:
    """The label with each competency code replaced by its name, from the newest rubric that has it."""
    if not _CODE.search(sentence):
        return sentence
    rubrics = rubrics_in_use(reader)

    def name(found: re.Match[str]) -> str:
        return next((rubric.competency(found[0]).name for rubric in rubrics if rubric.has(found[0])), found[0])

    return _CODE.sub(name, sentence)


def touched(reader: Reader, sentence: str, topics: Iterable[str]) -> Touched | None:
    """The item that the step with this label and these topics changed; None if it does not exist or there are several."""
    numbers: dict[str, list[int]] = {}
    for topic in topics:
        kind, _, number = topic.partition(":")
        numbers.setdefault(kind, []).append(int(number or 0))
    for kind in _CLOSEST_FIRST:
        there = _two_of(reader, kind, numbers.get(kind, []))
        if len(there) == 1:
            code = _CODE.search(sentence)
            return Touched(kind, there[0], code[0] if code else "")
    return Touched("settings", 0) if "settings" in numbers else None


def _two_of(reader: Reader, kind: str, numbers: list[int]) -> list[int]:
    """The ids among these that exist, but not more than two: a step may have changed thousands."""
    if not numbers:
        return []
    listed = f'SELECT id FROM "{kind}" WHERE id IN (SELECT value FROM json_each(:numbers)) LIMIT 2'
    return [row["id"] for row in reader.query(listed, numbers=json.dumps(numbers))]
