"""Reference data: the role, growth activities, trends, challenges, market figures. It rates no person."""

from functools import cache, cached_property
from typing import Any, Literal, TypeVar

import msgspec

from models.support.language import SOURCE_LANGUAGE, language
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

    `effort` is the usual amount of work, `competencies` are codes of the rubric; `challenges` are codes such as X03.
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
    """A fact about a person's background: met, equivalent, not met or unknown. Never scored and never a condition."""

    code: str
    name: str
    text: str
    note: str
    source_lines: tuple[int, ...]


class ImpactDimension(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of outcome that a piece of evidence can show. It is an effect, not a skill, and is not rated."""

    code: str
    name: str
    text: str
    source_lines: tuple[int, ...]


class Technology(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A technology the role document names, with every line that names it. Declared by engineers, never scored."""

    kind: TechnologyKind
    name: str
    source_lines: tuple[int, ...]


class Trend(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A trend that changes the role (T01 to T16), with a `topic` to learn from: a question or an exercise."""

    code: str
    name: str
    text: str
    competencies: tuple[str, ...]
    topic: str
    source_lines: tuple[int, ...]


class Challenge(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A difficulty of the role (X01 to X11), with the activities that help.

    `source_lines` begin with the line of its heading. If `rated` is false, it is for a confidential talk only: it must not
    be rated or exported.
    """

    code: str
    name: str
    text: str
    activities: tuple[str, ...]
    rated: bool
    source_lines: tuple[int, ...]


class CareerPath(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A career path. `profile` is its rubric profile, empty for the ladder of levels."""

    code: str
    profile: Literal["", "TS", "TL", "SA"]
    name: str
    text: str
    try_first: tuple[str, ...]
    source_lines: tuple[int, ...]


PARTS_OF_UNIT = {"usd-per-year": 100, "usd-per-hour": 100, "percent": 10, "percent-over-10-years": 10}
"""Stored parts in one dollar or per cent, by unit of a market fact."""


class MarketFact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One statement about the market (M00 to M36) as published; reference only, never tied to a person.

    `figure` is the figure as printed, empty if there is none. `low` and `high` are US cents for the two money units and
    tenths of a percent for the two percent units; they are equal for a single value, and None if that end has no number.
    `open_ended` names the end that is open. `period` and `geography` are empty if the source gives none. `contradicts`
    are the facts it cannot be reconciled with; each fact of such a pair names the other.
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
    """The market facts, with the banner always shown above them and, for demand and pay, a heading and the years."""

    banner: str
    demand_heading: str
    demand_years: str
    pay_heading: str
    pay_years: str
    facts: tuple[MarketFact, ...]


class RoleText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A passage of the role guide; `source_lines` are the lines of the role document it is based on."""

    key: str
    heading: str
    text: str
    source_lines: tuple[int, ...]


class SourceLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Line `n` of the role document (from 1): a summary as its label, and where Plumbline uses it.

    `targets` are codes of competencies and of the records here, `G` for the technology catalogue, `N:key` for a
    passage of the role guide, and `SEC:` with the subject of a heading. `closing` tells that a closing sentence of the
    section is joined to the end of the line.
    """

    n: int
    kind: LineKind
    label: str
    targets: tuple[str, ...]
    closing: bool = False


class Reference:
    """All reference data, each kind in the order of its file. A file is read on first use.

    The texts are in `language`, except the names of technologies and figures as published.
    """

    def __init__(self, language: str = SOURCE_LANGUAGE) -> None:
        self._language = language

    @cached_property
    def activities(self) -> tuple[Activity, ...]:
        """Growth activities."""
        return self._translated("activities", "activity", Activity)

    @cached_property
    def qualifications(self) -> tuple[Qualification, ...]:
        """Qualifications: recorded facts, never rated."""
        return self._translated("qualifications", "qualification", Qualification)

    @cached_property
    def impact_dimensions(self) -> tuple[ImpactDimension, ...]:
        """Dimensions of impact."""
        return self._translated("impact_dimensions", "impact_dimension", ImpactDimension)

    @cached_property
    def technologies(self) -> tuple[Technology, ...]:
        """The technology catalogue."""
        return _records("technologies", "technology", Technology)

    @cached_property
    def trends(self) -> tuple[Trend, ...]:
        """Trends of the field."""
        return self._translated("trends", "trend", Trend)

    @cached_property
    def challenges(self) -> tuple[Challenge, ...]:
        """Challenges of the role."""
        return self._translated("challenges", "challenge", Challenge)

    @cached_property
    def paths(self) -> tuple[CareerPath, ...]:
        """Career paths."""
        return self._translated("paths", "path", CareerPath)

    @cached_property
    def market(self) -> Market:
        """The market facts with their banner."""
        tables = _document("market")
        if self._language != SOURCE_LANGUAGE:
            texts = _document(f"{self._language}/market")
            facts = [_with_texts(*pair) for pair in zip(tables["fact"], texts["fact"], strict=True)]
            tables |= texts | {"fact": facts}
        return msgspec.convert(tables, Market)

    @cached_property
    def role_texts(self) -> tuple[RoleText, ...]:
        """The passages of the role guide."""
        return self._translated("role_guide", "text", RoleText)

    @cached_property
    def source_lines(self) -> tuple[SourceLine, ...]:
        """Every line of the role document with its targets."""
        return self._translated("source_lines", "line", SourceLine)

    def _translated(self, file: str, key: str, kind: type[Record]) -> tuple[Record, ...]:
        source = _tables(file, key)
        if self._language != SOURCE_LANGUAGE:
            texts = _tables(f"{self._language}/{file}", key)
            source = [_with_texts(*pair) for pair in zip(source, texts, strict=True)]
        return msgspec.convert(source, tuple[kind, ...])  # type: ignore[valid-type]


def load_reference() -> Reference:
    """The bundled reference data in the current language."""
    return _reference_in(language())


@cache
def _reference_in(code: str) -> Reference:
    return Reference(code)


def _with_texts(record: dict[str, Any], texts: dict[str, Any]) -> dict[str, Any]:
    """A record with its translated texts, which must belong to it. Codes, numbers and references stay as they are."""
    key = next(iter(texts))
    if texts[key] != record.get(key) or not texts.keys() <= record.keys():
        raise ValueError(f"the translation of {texts[key]} does not fit: {', '.join(map(str, record.values()))}")
    return record | texts


def _records(file: str, key: str, kind: type[Record]) -> tuple[Record, ...]:
    return msgspec.convert(_tables(file, key), tuple[kind, ...])  # type: ignore[valid-type]


def _tables(file: str, key: str) -> list[dict[str, Any]]:
    """The only list in a file. Raises ValueError for any other key."""
    tables = _document(file)
    if tables.keys() != {key}:
        raise ValueError(f"{file}.toml holds {', '.join(tables)}, where only {key} belongs")
    return list(tables[key])


def _document(name: str) -> dict[str, Any]:
    return msgspec.toml.decode((FOLDER / f"{name}.toml").read_bytes(), type=dict[str, Any])
