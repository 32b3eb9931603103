"""Problems of a rubric with their place, shared by loading and checking."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from models.support.errors import BadInput
from models.support.language import TRANSLATIONS

KeyPath = tuple[str | int, ...]
"""Path to a value in a TOML document: `("area", 3, "competency", 0, "weight")`, list positions from 0."""


class Problem(NamedTuple):
    """A broken rule and its place in a rubric; it becomes a Finding once file and line are known."""

    path: KeyPath
    reason: str


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A broken rule in a file: "per.toml:41: PER-1 level 3: 12 words, where an anchor has 18 to 45"."""

    file: Path
    line: int
    where: str
    reason: str

    @property
    def file_name(self) -> str:
        """The name of the file, with its folder if it belongs to a translation: "per.toml", "de/per.toml"."""
        folder = self.file.parent.name
        return f"{folder}/{self.file.name}" if folder in TRANSLATIONS else self.file.name

    def __str__(self) -> str:
        return ": ".join(filter(None, (f"{self.file_name}:{self.line}", self.where, self.reason)))


class UnusableRubric(BadInput):
    """The files are not a rubric; `findings` has at least one entry."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        first = findings[0]
        place = ", ".join(filter(None, (first.file_name, f"line {first.line}", first.where)))
        super().__init__(f"The rubric cannot be used. {place}: {first.reason}.")

    def __reduce__(self) -> tuple[type["UnusableRubric"], tuple[tuple[Finding, ...]]]:
        """Made again from the findings, in the process that asked another one to read the files."""
        return UnusableRubric, (self.findings,)


def name_of(data: Mapping[str, Any], path: KeyPath) -> str:
    """The display name of the value at `path`: "PER-1 level 3" for an anchor, "JR text", "scale 2 name"."""
    node: Any = data
    owner, rest = "", path
    for depth, key in enumerate(path, start=1):
        node = _step(node, key)
        if isinstance(node, Mapping) and isinstance(node.get("code"), str):
            owner, rest = node["code"], path[depth:]
    if len(rest) == 2 and rest[0] == "anchors":
        rest = ("level", rest[1])
    return " ".join(filter(None, (owner, *(str(key + 1 if isinstance(key, int) else key) for key in rest))))


def _step(node: Any, key: str | int) -> Any:
    try:
        return node[key]
    except (KeyError, IndexError, TypeError):
        return None
