"""Role guide output for the terminal and for programs."""

from collections.abc import Callable, Iterable, Iterator

import msgspec

from models.library.reference import PARTS_OF_UNIT, ImpactDimension, MarketFact, Qualification, Trend
from models.library.role_labels import EFFORTS, TECHNOLOGY_KINDS
from models.library.role_sections import SectionKey
from models.support.translation import say, translate
from models.views.role import FactGroup, RoleGuide

_INDENT = "  "


def role_as_json(guide: RoleGuide) -> dict[str, object]:
    """For a program: passages and lists by section, every entry, and where each line of the role document is shown."""
    return {
        "sections": {
            key.value: {
                "title": str(key.label),
                "passages": msgspec.to_builtins([*section.opening, *section.closing]),
                "groups": msgspec.to_builtins(section.groups),
            }
            for key, section in guide.sections.items()
        },
        "qualifications": msgspec.to_builtins(guide.qualifications),
        "impact_dimensions": msgspec.to_builtins(guide.impact_dimensions),
        "paths": msgspec.to_builtins(guide.paths),
        "challenges": msgspec.to_builtins(guide.challenges),
        "activities": msgspec.to_builtins(guide.activities),
        "trends": msgspec.to_builtins(guide.trends),
        "technologies": [
            msgspec.to_builtins(technology) | {"in_demand": in_demand}
            for group in guide.technologies
            for technology, in_demand in group.technologies
        ],
        "market": msgspec.to_builtins(guide.market.market) | {"fact": [*map(_fact, guide.market.market.facts)]},
        "sources": [
            msgspec.to_builtins(row.line) | {"section": row.place.section.value, "anchor": row.place.anchor}
            for row in guide.sources
        ],
    }


def _fact(fact: MarketFact) -> dict[str, object]:
    """A market fact with its figures as published: dollars and per cent, not the cents and tenths that are stored."""
    parts = PARTS_OF_UNIT.get(fact.unit, 1)
    stored: dict[str, object] = msgspec.to_builtins(fact)
    return stored | {"low": _amount(fact.low, parts), "high": _amount(fact.high, parts)}


def _amount(stored: int | None, parts: int) -> int | float | None:
    if stored is None:
        return None
    return stored / parts if stored % parts else stored // parts


def role_as_text(guide: RoleGuide) -> Iterator[str]:
    """The guide in reading order, line by line, without the table of source lines."""
    for key, section in guide.sections.items():
        if key is SectionKey.SOURCES:
            continue
        yield f"\n{translate(key.label).upper()}"
        for passage in section.opening:
            yield passage.text
        for group in section.groups:
            yield f"\n{_INDENT}{group.heading}"
            yield from (f"{_INDENT * 2}{line.text} ({', '.join(line.competencies)})" for line in group.lines)
        if key in _ENTRIES:
            yield from (f"{_INDENT}{line}" for line in _ENTRIES[key](guide))
        for passage in section.closing:
            yield passage.text


def _named(entries: Iterable[Qualification | ImpactDimension | Trend]) -> Iterator[str]:
    return (f"{entry.code}  {entry.name}: {entry.text}" for entry in entries)


def _paths(guide: RoleGuide) -> Iterator[str]:
    for path in guide.paths:
        first = say("Try first: {activities}", activities=", ".join(path.try_first))
        yield f"{path.code}  {path.name}: {path.text} {first}"


def _challenges(guide: RoleGuide) -> Iterator[str]:
    for challenge in guide.challenges:
        helpful = say("Activities: {activities}", activities=", ".join(challenge.activities))
        yield f"{challenge.code}  {challenge.name}: {challenge.text} {helpful}"


def _activities(guide: RoleGuide) -> Iterator[str]:
    for activity in guide.activities:
        about = ", ".join((translate(EFFORTS[activity.effort]), *activity.competencies))
        yield f"{activity.code}  {activity.text} ({about})"


def _technologies(guide: RoleGuide) -> Iterator[str]:
    for kind in guide.technologies:
        names = (
            say("{technology} (in demand)", technology=item.name) if in_demand else item.name
            for item, in_demand in kind.technologies
        )
        yield f"{translate(TECHNOLOGY_KINDS[kind.kind])}: {', '.join(names)}"


def _market(guide: RoleGuide) -> Iterator[str]:
    yield guide.market.market.banner
    for group in (*guide.market.pay, *guide.market.demand):
        yield from _facts(group)


def _facts(group: FactGroup) -> Iterator[str]:
    for fact in group.facts:
        figure = f"{fact.figure}. " if fact.figure else ""
        about = ", ".join(filter(None, (group.heading, fact.geography, fact.period or say("no year"))))
        line = say("line {number}", number=fact.source_line)
        facts = ", ".join(fact.contradicts)
        against = " " + say("Contradicts {facts}.", facts=facts) if facts else ""
        yield f"{fact.id}  {figure}{fact.statement} ({about}, {line}){against}"


_ENTRIES: dict[SectionKey, Callable[[RoleGuide], Iterator[str]]] = {
    SectionKey.REQUIREMENTS: lambda guide: _named(guide.qualifications),
    SectionKey.IMPACT: lambda guide: _named(guide.impact_dimensions),
    SectionKey.PATHS: _paths,
    SectionKey.CHALLENGES: _challenges,
    SectionKey.ACTIVITIES: _activities,
    SectionKey.TRENDS: lambda guide: _named(guide.trends),
    SectionKey.TECHNOLOGIES: _technologies,
    SectionKey.MARKET: _market,
}
"""How the entries of a section are printed, for the sections that have some."""
