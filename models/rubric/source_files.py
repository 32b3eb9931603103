"""Rubric as read from its files, unchecked, with file and line of each part."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from models.rubric.model import Area, Profile, Rubric, ScalePoint, Scoring
from models.rubric.problems import Finding, KeyPath, Problem, UnusableRubric, name_of
from models.rubric.toml_source import TomlSource, read_toml
from models.support.errors import BadInput, reason_of
from models.support.messages import message

HEAD_FILE = "rubric.toml"
SCORING_FILE = "scoring.toml"

_File = TypeVar("_File")
_KINDS = {
    "int": "a whole number",
    "float": "a decimal number",
    "str": "text",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
}


class _AreaFile(msgspec.Struct, forbid_unknown_fields=True):
    area: tuple[Area, ...]


class _HeadFile(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    title: str
    abbreviation: str
    version: str
    published: str
    scale: tuple[ScalePoint, ...]
    profile: tuple[Profile, ...]
    area_order: tuple[str, ...] = ()
    area: tuple[Area, ...] = ()
    scoring: Scoring | None = None


class _ScoringFile(msgspec.Struct, forbid_unknown_fields=True):
    scoring: Scoring


@dataclass(frozen=True, slots=True)
class PlacedArea:
    """An area with its file and its position there, from 0."""

    area: Area
    source: TomlSource
    position: int


@dataclass(frozen=True)
class Draft:
    """A rubric read from files, not yet checked for consistency."""

    rubric: Rubric
    head: TomlSource
    areas: tuple[PlacedArea, ...]
    scoring: TomlSource

    def findings(self, problems: Iterable[Problem]) -> tuple[Finding, ...]:
        """The problems as findings, sorted by file and line, without duplicates."""
        return tuple(sorted({self._finding(problem) for problem in problems}))

    def _finding(self, problem: Problem) -> Finding:
        source, path = self.head, problem.path
        if len(path) > 1 and path[0] == "area" and isinstance(path[1], int):
            placed = self.areas[path[1]]
            source, path = placed.source, ("area", placed.position, *path[2:])
        elif path[:1] == ("scoring",):
            source = self.scoring
        return Finding(source.path, source.line_of(path), name_of(self._data, problem.path), problem.reason)

    @cached_property
    def _data(self) -> Mapping[str, Any]:
        data: Mapping[str, Any] = msgspec.to_builtins(self.rubric)
        return data


def read_draft(path: Path) -> Draft:
    """The rubric in the folder or file at `path`.

    Raises BadInput if nothing can be read there, UnusableRubric (one finding per file) if it is not a rubric.
    """
    head_file, *area_files = _files(path)
    findings: list[Finding] = []
    placed: list[PlacedArea] = []
    head, head_source = None, None
    try:
        head_source = read_toml(head_file)
        head = decode(head_source, _HeadFile)
        placed += _with_positions(head.area, head_source)
    except UnusableRubric as error:
        findings += error.findings
    scoring = head.scoring if head else None
    scoring_source = head_source
    for file in area_files:
        try:
            source = read_toml(file)
            if file.name == SCORING_FILE:
                scoring, scoring_source = decode(source, _ScoringFile).scoring, source
            else:
                placed += _with_positions(decode(source, _AreaFile).area, source)
        except UnusableRubric as error:
            findings += error.findings
    if head is None or head_source is None or findings:
        raise UnusableRubric(tuple(findings))
    return _assemble(head, head_source, placed, scoring, scoring_source or head_source)


def _files(path: Path) -> list[Path]:
    """The files of the rubric, main file first. The path of one part of a rubric means its folder."""
    try:
        is_there, is_folder = path.exists(), path.is_dir()
    except OSError as error:
        raise BadInput(message("{path} cannot be read: {reason}.", path=path, reason=reason_of(error))) from error
    if not is_there:
        raise BadInput(message("No rubric found at {path}.", path=path))
    head = (path if is_folder else path.parent) / HEAD_FILE
    if is_folder and not head.is_file():
        raise BadInput(
            message("The folder {path} has no {file}, the main file of a rubric.", path=path, file=HEAD_FILE)
        )
    if path.is_file() and (not head.is_file() or {"id", "area"} <= read_toml(path).data.keys()):
        return [path]
    return [head, *sorted(file for file in head.parent.glob("*.toml") if file.name != HEAD_FILE)]


def _with_positions(areas: tuple[Area, ...], source: TomlSource) -> Iterator[PlacedArea]:
    return (PlacedArea(area, source, position) for position, area in enumerate(areas))


def _assemble(
    head: _HeadFile, source: TomlSource, placed: list[PlacedArea], scoring: Scoring | None, scoring_source: TomlSource
) -> Draft:
    order = {code: position for position, code in enumerate(head.area_order)}
    areas = tuple(sorted(placed, key=lambda item: order.get(item.area.code, len(order))))
    rubric = Rubric(
        id=head.id,
        title=head.title,
        abbreviation=head.abbreviation,
        version=head.version,
        published=head.published,
        scale=head.scale,
        profiles=head.profile,
        areas=tuple(area.area for area in areas),
        scoring=scoring,
    )
    draft = Draft(rubric, source, areas, scoring_source)
    if head.area_order and (findings := draft.findings(_order_problems(head.area_order, rubric))):
        raise UnusableRubric(findings)
    return draft


def _order_problems(order: tuple[str, ...], rubric: Rubric) -> Iterator[Problem]:
    codes = [area.code for area in rubric.areas]
    for code in order:
        if code not in codes:
            yield Problem(("area_order",), f"no file has an area {code}")
        if order.count(code) > 1:
            yield Problem(("area_order",), f"names {code} twice")
    for index, code in enumerate(codes):
        if code not in order:
            yield Problem(("area", index, "code"), f"{code} is missing in area_order of {HEAD_FILE}")


def decode(source: TomlSource, kind: type[_File]) -> _File:
    """The content of a file as a value of `kind`. Raises UnusableRubric with the place and the reason if it is none."""
    try:
        return msgspec.convert(source.data, kind)
    except msgspec.ValidationError as error:
        path, reason = _place_and_reason(source.data, str(error))
        finding = Finding(source.path, source.line_of(path), name_of(source.data, path), reason)
        raise UnusableRubric((finding,)) from error


def _place_and_reason(data: Mapping[str, Any], message: str) -> tuple[KeyPath, str]:
    """Place and reason of msgspec's error, worded for authors of TOML files."""
    text, _, trail = message.partition(" - at `$")
    path: KeyPath = tuple(
        int(index) if index else key or "..." for key, index in re.findall(r"\.(\w+)|\[(?:(\d+)|\.\.\.)\]", trail)
    )
    field = re.search(r"(missing required|unknown) field `(.*)`", text)
    if field and field[1] == "unknown":
        return (*path, field[2]), f"there is no key “{field[2]}” in a rubric at this place"
    if field:
        return path, f"the key “{field[2]}” is missing"
    types = re.fullmatch(r"Expected `(\w+)(?: \| \w+)*`, got `(\w+)`", text)
    if types:
        return _with_missing_key(
            data, path, types[1]
        ), f"{_KINDS.get(types[1], types[1])} is needed, not {_KINDS.get(types[2], types[2])}"
    return path, text[:1].lower() + text[1:]


def _with_missing_key(data: Any, path: KeyPath, expected: str) -> KeyPath:
    """`path` with the key that msgspec omits ("...") filled in: the first whose value is not of the expected type."""
    if path[-1:] != ("...",):
        return path
    table: Any = data
    for key in path[:-1]:
        table = table[key]
    wrong = (key for key, value in table.items() if type(value).__name__ != expected)
    return (*path[:-1], next(wrong, "..."))
