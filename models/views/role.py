"""View of the role page: the role guide with the goals, plans, people and choices of the workspace."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from models.domain.role import TrendChoice
from models.library.reference import (
    Activity,
    CareerPath,
    Challenge,
    Effort,
    ImpactDimension,
    Market,
    MarketFact,
    Qualification,
    SourceLine,
    Technology,
    TechnologyKind,
    Trend,
    load_reference,
)
from models.library.role_labels import TECHNOLOGY_KINDS
from models.library.role_sections import RolePlace, RoleSection, SectionKey, line_places, role_sections
from models.queries.role import RoleUse, role_uses, trend_choices
from models.rubric.load import shipped_rubric
from models.rubric.translation import shipped_in_language
from models.support.folding import has_words
from models.support.language import language
from models.workspace.reader import Reader

IN_DEMAND = "in-demand"
"""The statistic of the facts that list what is asked for."""


@dataclass(frozen=True, slots=True)
class TechnologyGroup:
    """The technologies of one kind, each with whether a list of the role document names it as in demand."""

    kind: TechnologyKind
    technologies: tuple[tuple[Technology, bool], ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A market fact beside the facts that it cannot be reconciled with. Each contradicting pair appears once."""

    fact: MarketFact
    against: tuple[MarketFact, ...]


@dataclass(frozen=True, slots=True)
class FactGroup:
    """The market facts under one heading of the source."""

    heading: str
    facts: tuple[MarketFact, ...]


@dataclass(frozen=True, slots=True)
class MarketView:
    """The market figures as published. `priced` are the facts in US dollars a year, for a picture of their ranges."""

    market: Market
    demand: tuple[FactGroup, ...]
    pay: tuple[FactGroup, ...]
    priced: tuple[MarketFact, ...]
    contradictions: tuple[Contradiction, ...]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A line of the role document and where it is shown."""

    line: SourceLine
    place: RolePlace


@dataclass(frozen=True, slots=True)
class RoleGuide:
    """What the product says about the role; the same in every workspace.

    `names` are the names of competencies and entries by code.
    """

    sections: Mapping[SectionKey, RoleSection]
    qualifications: tuple[Qualification, ...]
    impact_dimensions: tuple[ImpactDimension, ...]
    paths: tuple[CareerPath, ...]
    challenges: tuple[Challenge, ...]
    activities: tuple[Activity, ...]
    trends: tuple[Trend, ...]
    technologies: tuple[TechnologyGroup, ...]
    market: MarketView
    sources: tuple[SourceRow, ...]
    names: Mapping[str, str]

    def paths_of(self, activity: str) -> tuple[CareerPath, ...]:
        """The career paths that propose to try an activity first."""
        return tuple(path for path in self.paths if activity in path.try_first)

    def competencies_of(self, lines: Iterable[int]) -> tuple[str, ...]:
        """Codes of the competencies that these lines of the role document feed, each once."""
        codes = (code for n in lines for code in self.sources[n - 1].line.targets)
        return tuple(dict.fromkeys(code for code in codes if shipped_rubric().has(code)))


@dataclass(frozen=True, slots=True)
class RoleView:
    """The guide with what this workspace adds: uses by the code of the entry, and the user's choices about trends."""

    guide: RoleGuide
    uses: Mapping[str, tuple[RoleUse, ...]]
    choices: Mapping[str, TrendChoice]


@dataclass(frozen=True, slots=True)
class CompetencyLinks:
    """What the role guide says about one competency."""

    activities: tuple[Activity, ...]
    challenges: tuple[Challenge, ...]
    trends: tuple[Trend, ...]
    lines: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Conditions on activities; an empty one lets all pass. `words` must all occur in the activity."""

    words: str = ""
    competency: str = ""
    challenge: str = ""
    effort: Effort | None = None

    def accepts(self, activity: Activity) -> bool:
        """Whether an activity meets every condition."""
        return (
            has_words(self.words, activity.code, activity.text, activity.done)
            and self.competency in ("", *activity.competencies)
            and self.challenge in ("", *activity.challenges)
            and self.effort in (None, activity.effort)
        )


def role_view(reader: Reader) -> RoleView:
    """All that the role page shows."""
    return RoleView(role_guide(), role_uses(reader), trend_choices(reader))


def role_guide() -> RoleGuide:
    """The guide that comes with Plumbline, with the competencies named in the current language."""
    return _role_guide(language())


@cache
def _role_guide(_language: str) -> RoleGuide:
    reference = load_reference()
    return RoleGuide(
        sections={section.key: section for section in role_sections()},
        qualifications=reference.qualifications,
        impact_dimensions=reference.impact_dimensions,
        paths=reference.paths,
        challenges=reference.challenges,
        activities=reference.activities,
        trends=reference.trends,
        technologies=tuple(_technologies()),
        market=_market(reference.market),
        sources=tuple(map(SourceRow, reference.source_lines, line_places())),
        names=dict(_names()),
    )


def competency_links(competency: str) -> CompetencyLinks:
    """The entries of the guide that belong to a competency, and the lines of the role document that it comes from."""
    reference = load_reference()
    activities = tuple(item for item in reference.activities if competency in item.competencies)
    codes = {challenge for activity in activities for challenge in activity.challenges}
    codes |= {code for line in reference.source_lines if competency in line.targets for code in line.targets}
    return CompetencyLinks(
        activities,
        tuple(item for item in reference.challenges if item.rated and item.code in codes),
        tuple(item for item in reference.trends if competency in item.competencies),
        tuple(line for line in reference.source_lines if competency in line.targets),
    )


def _names() -> Iterator[tuple[str, str]]:
    reference = load_reference()
    yield from ((item.code, item.name) for item in shipped_in_language().competencies)
    yield from ((item.code, item.name) for item in reference.qualifications)
    yield from ((item.code, item.name) for item in reference.impact_dimensions)
    yield from ((item.code, item.name) for item in reference.paths)
    yield from ((item.code, item.name) for item in reference.challenges)
    yield from ((item.code, item.name) for item in reference.trends)
    yield from ((item.code, item.text) for item in reference.activities)
    yield from ((item.id, item.statement) for item in reference.market.facts)


def _technologies() -> Iterator[TechnologyGroup]:
    reference = load_reference()
    asked_for = {
        fact.source_line for fact in reference.market.facts if fact.statistic == IN_DEMAND and fact.unit == "list"
    }
    for kind in TECHNOLOGY_KINDS:
        yield TechnologyGroup(
            kind,
            tuple(
                (technology, not asked_for.isdisjoint(technology.source_lines))
                for technology in reference.technologies
                if technology.kind == kind
            ),
        )


def _market(market: Market) -> MarketView:
    pay = [fact for fact in market.facts if fact.geography and fact.statistic != "distribution"]
    return MarketView(
        market=market,
        demand=_grouped(fact for fact in market.facts if fact not in pay),
        pay=_grouped(pay),
        priced=tuple(fact for fact in pay if fact.unit == "usd-per-year"),
        contradictions=tuple(_contradictions(market)),
    )


def _grouped(facts: Iterable[MarketFact]) -> tuple[FactGroup, ...]:
    groups: dict[str, tuple[MarketFact, ...]] = {}
    for fact in facts:
        groups[fact.group] = (*groups.get(fact.group, ()), fact)
    return tuple(FactGroup(heading, members) for heading, members in groups.items())


def _contradictions(market: Market) -> Iterator[Contradiction]:
    """The facts with the most contradictions first, so that each pair is shown once in as few places as possible."""
    facts = {fact.id: fact for fact in market.facts}
    open_pairs = {frozenset((fact.id, other)) for fact in market.facts for other in fact.contradicts}
    while open_pairs:
        counts = {code: sum(code in pair for pair in open_pairs) for code in facts}
        chosen = max(facts, key=counts.__getitem__)
        others = [code for code in facts if frozenset((chosen, code)) in open_pairs]
        open_pairs -= {frozenset((chosen, code)) for code in others}
        yield Contradiction(facts[chosen], tuple(facts[code] for code in others))
