"""The steps that undo and redo would take, in words a reader knows: names of competencies instead of codes."""

import re

from models.queries.cycles import rubrics_in_use
from models.workspace.reader import Reader

_CODE = re.compile(r"\b[A-Z]{3}-\d+\b")


def named(reader: Reader, sentence: str) -> str:
    """A step's sentence with every competency by its name, as the newest rubric that has it calls it."""
    if not _CODE.search(sentence):
        return sentence
    rubrics = rubrics_in_use(reader)

    def name(found: re.Match[str]) -> str:
        return next((rubric.competency(found[0]).name for rubric in rubrics if rubric.has(found[0])), found[0])

    return _CODE.sub(name, sentence)
