"""Reference data: the role, growth activities, trends, challenges, market figures. It rates no person."""

from functools import cache, cached_property
from typing import Any, Literal, TypeVar

import msgspec

from models.support.resources import resource

FOLDER = resource("reference")

Record = TypeVar("Record", bound=msgspec.Struct)

Effort = Literal["hours", "days", "weeks", "quarter"]
TechnologyKind = Literal[
    "language",
    "api",
    "framework",
    "relational",
    "nosql",
    "web-server",
    "cloud",
    "serverless",
    "container",
    "version-control",
    "cross-cutting",
]
Unit = Literal["usd-per-year", "usd-per-hour", "percent", "percent-over-10-years", "list", "qualitative"]
LineKind = Literal["title", "sub", "lead", "bullet", "closing"]


class Activity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something an engineer can do to grow (A01 to A42), with the criterion by which it counts as done.

    `effort` is the usual amount of work; `competencies` are codes of the rubric; `challenges` are codes such as X03.
    `source_lines` are lines of the role document, none for Plumbline's own additions. A `confidential` activity
    concerns no competency, is never rated and never exported.
    """

    code: str
    text: str
    competencies: tuple[str, ...]
    challenges: tuple[str, ...]
    effort: Effort
    done: str
    source_lines: tuple[int, ...]
    confidential: bool = False


class Qualification(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A fact about a person's background: met, equivalent, not met or unknown; never scored, never a gate."""

    code: str
    name: str
    text: str
    note: str
    source_lines: tuple[int, ...]


class ImpactDimension(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An outcome that a piece of evidence can have moved. An effect, not a skill; not rated."""

    code: str
    name: str
    text: str
    source_lines: tuple[int, ...]


class Technology(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A technology the role document names, with every line that names it. Self-declared by people, never scored."""

    kind: TechnologyKind
    name: str
    source_lines: tuple[int, ...]


class Trend(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that changes the role (T01 to T16), with a `topic` to learn from: a question or an exercise."""

    code: str
    name: str
    text: str
    competencies: tuple[str, ...]
    topic: str
    source_lines: tuple[int, ...]


class Challenge(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that makes the role hard (X01 to X11), with the activities that help.

    `source_lines` begin with the line of its heading. Where `rated` is false, it is for a confidential talk alone:
    no rating and no export may touch it.
    """

    code: str
    name: str
    text: str
    activities: tuple[str, ...]
    rated: bool
    source_lines: tuple[int, ...]


class CareerPath(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a career can lead. `profile` is the rubric profile it is read by, empty for the ladder of levels."""

    code: str
    profile: Literal["", "TS", "TL", "SA"]
    name: str
    text: str
    try_first: tuple[str, ...]
    source_lines: tuple[int, ...]


class MarketFact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One statement about the market (M00 to M36) as published; reference only, never tied to a person.

    `figure` is the figure as it was printed, empty where there is none. `low` and `high` are US cents for the two
    money units and tenths of a percent for the two percent units; a single value has both alike, an end without a
    number has none. `open_ended` names the end beyond which more is possible. `period` and `geography` are empty
    where the source gives none. `contradicts` are the facts it cannot be reconciled with, kept on both sides.
    """

    id: str
    statement: str
    figure: str
    unit: Unit
    period: str
    geography: str
    statistic: str
    open_ended: Literal["", "low", "high"]
    approximate: bool
    group: str
    source_line: int
    caveat: str
    contradicts: tuple[str, ...]
    low: int | None = None
    high: int | None = None


class Market(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"facts": "fact"}):
    """The market facts, with the banner that is always shown above them and what the years of each half are."""

    banner: str
    demand_heading: str
    demand_years: str
    pay_heading: str
    pay_years: str
    facts: tuple[MarketFact, ...]


class RoleText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A passage of the role guide; `source_lines` are the lines of the role document it rests on."""

    key: str
    heading: str
    text: str
    source_lines: tuple[int, ...]


class SourceLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Line `n` of the role document (from 1): what it is about, in our words, and what it became in Plumbline.

    `targets` are codes of competencies and of the records here, `G` for the technology catalogue, `N:key` for a
    passage of the role guide, and `SEC:` with what a heading stands over. `closing` says that a closing sentence of
    the section is joined to the line's end.
    """

    n: int
    kind: LineKind
    label: str
    targets: tuple[str, ...]
    closing: bool = False


class Reference:
    """All reference data, each kind in the order of its file, which is read when first asked for."""

    @cached_property
    def activities(self) -> tuple[Activity, ...]:
        """What an engineer can do to grow."""
        return _records("activities", "activity", Activity)

    @cached_property
    def qualifications(self) -> tuple[Qualification, ...]:
        """Facts on record that are never rated."""
        return _records("qualifications", "qualification", Qualification)

    @cached_property
    def impact_dimensions(self) -> tuple[ImpactDimension, ...]:
        """What the effect of somebody's work can be on."""
        return _records("impact_dimensions", "impact_dimension", ImpactDimension)

    @cached_property
    def technologies(self) -> tuple[Technology, ...]:
        """The technology catalogue."""
        return _records("technologies", "technology", Technology)

    @cached_property
    def trends(self) -> tuple[Trend, ...]:
        """Where the field is going."""
        return _records("trends", "trend", Trend)

    @cached_property
    def challenges(self) -> tuple[Challenge, ...]:
        """What makes the role hard."""
        return _records("challenges", "challenge", Challenge)

    @cached_property
    def paths(self) -> tuple[CareerPath, ...]:
        """Where an engineer can go from here."""
        return _records("paths", "path", CareerPath)

    @cached_property
    def market(self) -> Market:
        """The market facts with their banner."""
        return msgspec.toml.decode(_file("market"), type=Market)

    @cached_property
    def role_texts(self) -> tuple[RoleText, ...]:
        """The role guide."""
        return _records("role_guide", "text", RoleText)

    @cached_property
    def source_lines(self) -> tuple[SourceLine, ...]:
        """Where every line of the role document went."""
        return _records("source_lines", "line", SourceLine)


@cache
def load_reference() -> Reference:
    """The reference data that comes with Plumbline."""
    return Reference()


def _records(file: str, key: str, kind: type[Record]) -> tuple[Record, ...]:
    """The only list of a file; a key beside it is refused."""
    tables = msgspec.toml.decode(_file(file), type=dict[str, Any])
    if tables.keys() != {key}:
        raise ValueError(f"{file}.toml holds {', '.join(tables)}, where only {key} belongs")
    return msgspec.convert(tables[key], tuple[kind, ...])  # type: ignore[valid-type]


def _file(name: str) -> bytes:
    return (FOLDER / f"{name}.toml").read_bytes()
