"""Loading a rubric from TOML or JSON, and saving it as JSON. `models.rubric_check` checks its wording."""

from functools import cache
from pathlib import Path

import msgspec

from models.rubric.model import Rubric
from models.support import canonical
from models.support.errors import BadInput
from models.support.messages import message
from models.support.resources import resource

SHIPPED = resource("rubrics", "senior-backend")


def load_rubric(path: Path) -> Rubric:
    """The rubric at `path`: a folder of TOML files with the main file `rubric.toml`, or a single file.

    Raises BadInput, naming file, line and reason, unless it is a usable rubric.
    """
    # A start reads the rubrics that the workspace holds, and none from TOML.
    from models.rubric.problems import UnusableRubric
    from models.rubric.source_files import read_draft
    from models.rubric.structure import structural_problems

    draft = read_draft(path)
    if findings := draft.findings(structural_problems(draft.rubric)):
        raise UnusableRubric(findings)
    return draft.rubric


@cache
def shipped_rubric() -> Rubric:
    """The bundled senior-backend rubric."""
    return load_rubric(SHIPPED)


def rubric_to_json(rubric: Rubric) -> str:
    """The rubric as canonical JSON: sorted keys, NFC text, no spaces."""
    return canonical.canonical_json(msgspec.to_builtins(rubric))


def rubric_from_json(text: str) -> Rubric:
    """The rubric that `rubric_to_json` wrote. Raises BadInput if the text is not a rubric."""
    try:
        return msgspec.json.decode(text, type=Rubric)
    except msgspec.DecodeError as error:
        raise BadInput(message("The stored rubric cannot be read: {error}.", error=error)) from error


def rubric_digest(rubric: Rubric) -> str:
    """SHA-256 of the canonical JSON, 64 hex digits: equal content, equal digest."""
    return canonical.digest(msgspec.to_builtins(rubric))
