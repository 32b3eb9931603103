"""Sections of the role guide, and where each line of the role document is shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from models.library.reference import RoleText, SourceLine, load_reference
from models.rubric.load import shipped_rubric
from models.support.language import language
from models.support.messages import Message, message


class SectionKey(StrEnum):
    """A section of the role guide; its value is its address on the page."""

    ABOUT = "about"
    DUTIES = "responsibilities"
    REQUIREMENTS = "requirements"
    PRACTICES = "best-practices"
    SKILLS = "soft-skills"
    IMPACT = "impact"
    PATHS = "career-paths"
    CHALLENGES = "challenges"
    ACTIVITIES = "activities"
    TRENDS = "trends"
    TECHNOLOGIES = "technologies"
    MARKET = "market"
    SOURCES = "sources"

    @property
    def label(self) -> Message:
        """Title of the section."""
        return {
            SectionKey.ABOUT: message("What the role is"),
            SectionKey.DUTIES: message("Responsibilities"),
            SectionKey.REQUIREMENTS: message("Requirements"),
            SectionKey.PRACTICES: message("Best practices"),
            SectionKey.SKILLS: message("Soft skills"),
            SectionKey.IMPACT: message("Impact"),
            SectionKey.PATHS: message("Career paths"),
            SectionKey.CHALLENGES: message("Challenges"),
            SectionKey.ACTIVITIES: message("Activities"),
            SectionKey.TRENDS: message("Trends"),
            SectionKey.TECHNOLOGIES: message("Technologies"),
            SectionKey.MARKET: message("Market figures"),
            SectionKey.SOURCES: message("Source lines"),
        }[self]

    @property
    def summary(self) -> Message:
        """What the section holds, in one sentence."""
        return {
            SectionKey.ABOUT: message("The role in one paragraph, and the contents of this guide."),
            SectionKey.DUTIES: message("What a senior backend engineer does, and which competencies rate it."),
            SectionKey.REQUIREMENTS: message("The skills asked for, and three facts that are never scored."),
            SectionKey.PRACTICES: message("Habits of good work, each with activities to practise it."),
            SectionKey.SKILLS: message("Working with people, rated by what can be observed."),
            SectionKey.IMPACT: message("The outcomes that a piece of evidence can show."),
            SectionKey.PATHS: message("Where a career can lead, and what to try first."),
            SectionKey.CHALLENGES: message("What makes the role hard, and which activities help."),
            SectionKey.ACTIVITIES: message(
                "Activities that help engineers grow, each with a criterion for when it is done."
            ),
            SectionKey.TRENDS: message("What is changing, and what you do about it."),
            SectionKey.TECHNOLOGIES: message("The named technologies by kind, and which are in demand."),
            SectionKey.MARKET: message("Published figures with their sources and contradictions."),
            SectionKey.SOURCES: message("Every line of the role document, and where it is shown."),
        }[self]


PARTS: tuple[tuple[Message, tuple[SectionKey, ...]], ...] = (
    (message("The role"), tuple(SectionKey)[:6]),
    (message("Growth"), tuple(SectionKey)[6:9]),
    (message("Field and market"), tuple(SectionKey)[9:]),
)
"""The sections in reading order, in three parts with their headings."""

_RANGES: tuple[tuple[int, int, SectionKey], ...] = (
    (1, 2, SectionKey.ABOUT),
    (3, 9, SectionKey.DUTIES),
    (10, 15, SectionKey.REQUIREMENTS),
    (16, 21, SectionKey.IMPACT),
    (22, 55, SectionKey.DUTIES),
    (56, 89, SectionKey.REQUIREMENTS),
    (90, 117, SectionKey.PATHS),
    (118, 118, SectionKey.MARKET),
    (119, 120, SectionKey.TRENDS),
    (121, 168, SectionKey.MARKET),
    (169, 191, SectionKey.TRENDS),
    (192, 226, SectionKey.SKILLS),
    (227, 264, SectionKey.PRACTICES),
    (265, 298, SectionKey.CHALLENGES),
)
"""First and last line of each stretch of the role document, with the section that shows it."""
_PASSAGES: dict[SectionKey, tuple[str, ...]] = {
    SectionKey.ABOUT: ("summary",),
    SectionKey.DUTIES: ("core",),
    SectionKey.REQUIREMENTS: ("requirements",),
    SectionKey.PRACTICES: ("practice",),
    SectionKey.SKILLS: ("soft",),
    SectionKey.IMPACT: ("impact",),
    SectionKey.PATHS: ("career",),
    SectionKey.CHALLENGES: ("challenge",),
    SectionKey.TRENDS: ("trends",),
    SectionKey.MARKET: ("salary", "market"),
}
"""The beginnings of the keys of the passages that open and close a section."""
_AS_LISTS = (
    SectionKey.DUTIES,
    SectionKey.REQUIREMENTS,
    SectionKey.PRACTICES,
    SectionKey.SKILLS,
    SectionKey.PATHS,
)
"""The sections that list their lines under headings; the others show each line as an entry of its own."""


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A line of a list: its number, its words, and what it leads to by code.

    `entries` are neither competencies nor activities.
    """

    n: int
    text: str
    competencies: tuple[str, ...]
    activities: tuple[str, ...]
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineGroup:
    """The lines under one heading, which is line `n`."""

    n: int
    heading: str
    lines: tuple[RoleLine, ...]

    @property
    def activities(self) -> tuple[str, ...]:
        """Codes of the activities that practise it, each once."""
        return tuple(dict.fromkeys(code for line in self.lines for code in line.activities))


@dataclass(frozen=True, slots=True)
class RoleSection:
    """A section with its opening and closing passages, its lists of lines, and the ranges of lines it stands for."""

    key: SectionKey
    opening: tuple[RoleText, ...]
    groups: tuple[LineGroup, ...]
    closing: tuple[RoleText, ...]
    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class RolePlace:
    """Where something is shown: a section and the address of a spot in it, which is the section's own for its top."""

    section: SectionKey
    anchor: str


def role_sections() -> tuple[RoleSection, ...]:
    """All sections in reading order, in the current language."""
    return _role_sections(language())


@cache
def _role_sections(_language: str) -> tuple[RoleSection, ...]:
    return tuple(_section(key) for key in SectionKey)


@cache
def line_places() -> tuple[RolePlace, ...]:
    """Where each line of the role document is shown, from line 1 on."""
    return tuple(_place(line) for line in load_reference().source_lines)


def line_anchor(n: int) -> str:
    """The address of a line in the list of a section."""
    return f"line:{n}"


def source_anchor(n: int) -> str:
    """The address of a line in the section of source lines."""
    return f"source:{n}"


@cache
def section_of(anchor: str) -> SectionKey | None:
    """The section that shows an address: a section, an entry by its code, a technology by its name, or a line."""
    if anchor in tuple(SectionKey):
        return SectionKey(anchor)
    kind, _, number = anchor.partition(":")
    if number.isdigit() and 1 <= int(number) <= len(line_places()):
        return SectionKey.SOURCES if kind == "source" else line_places()[int(number) - 1].section
    return entry_sections().get(anchor)


@cache
def entry_sections() -> dict[str, SectionKey]:
    """The section of each entry by its code, and of each technology by its name."""
    reference = load_reference()
    entries: dict[SectionKey, Iterator[str]] = {
        SectionKey.REQUIREMENTS: (item.code for item in reference.qualifications),
        SectionKey.IMPACT: (item.code for item in reference.impact_dimensions),
        SectionKey.PATHS: (item.code for item in reference.paths),
        SectionKey.CHALLENGES: (item.code for item in reference.challenges),
        SectionKey.ACTIVITIES: (item.code for item in reference.activities),
        SectionKey.TRENDS: (item.code for item in reference.trends),
        SectionKey.TECHNOLOGIES: (item.name for item in reference.technologies),
        SectionKey.MARKET: (item.id for item in reference.market.facts),
    }
    return {code: section for section, codes in entries.items() for code in codes}


def _section(key: SectionKey) -> RoleSection:
    ranges = tuple((first, last) for first, last, section in _RANGES if section is key)
    passages = [
        text for stem in _PASSAGES.get(key, ()) for text in load_reference().role_texts if text.key.startswith(stem)
    ]
    return RoleSection(
        key=key,
        opening=tuple(text for text in passages if not text.key.endswith("closing")),
        groups=tuple(group for stretch in ranges for group in _groups(*stretch)) if key in _AS_LISTS else (),
        closing=tuple(text for text in passages if text.key.endswith("closing")),
        ranges=ranges,
    )


def _groups(first: int, last: int) -> Iterator[LineGroup]:
    """The headings of a stretch, each with the lines below it. A heading without lines has entries of its own."""
    heading: SourceLine | None = None
    lines: list[RoleLine] = []
    for line in load_reference().source_lines[first - 1 : last]:
        if line.kind == "bullet" and not _is_path(line):
            lines.append(_role_line(line))
        elif line.kind in ("title", "sub"):
            if heading and lines:
                yield LineGroup(heading.n, _label_without_kind(heading), tuple(lines))
            heading, lines = line, []
    if heading and lines:
        yield LineGroup(heading.n, _label_without_kind(heading), tuple(lines))


def _is_path(line: SourceLine) -> bool:
    """Whether the line describes career paths, which the section shows as entries."""
    return any(target.startswith("P-") for target in line.targets)


def _role_line(line: SourceLine) -> RoleLine:
    rubric, sections = shipped_rubric(), entry_sections()
    entries = (SectionKey.TECHNOLOGIES.value if target == "G" else target for target in line.targets)
    return RoleLine(
        n=line.n,
        text=_label_without_kind(line),
        competencies=tuple(target for target in line.targets if rubric.has(target)),
        activities=tuple(target for target in line.targets if sections.get(target) is SectionKey.ACTIVITIES),
        entries=tuple(
            code
            for code in entries
            if code == SectionKey.TECHNOLOGIES or sections.get(code, SectionKey.ACTIVITIES) is not SectionKey.ACTIVITIES
        ),
    )


def _label_without_kind(line: SourceLine) -> str:
    """The label without the kind of heading before it: "First group: Server logic" is "Server logic"."""
    label = line.label.partition(": ")[2] if line.kind in ("title", "sub") else ""
    return label or line.label


def _place(line: SourceLine) -> RolePlace:
    section = next(key for first, last, key in _RANGES if first <= line.n <= last)
    own = [target.removeprefix("SEC:") for target in line.targets]
    entry = next((code for code in own if entry_sections().get(code) is section), "")
    groups = next(item for item in role_sections() if item.key is section).groups
    if any(line.n in (group.n, *(item.n for item in group.lines)) for group in groups):
        return RolePlace(section, line_anchor(line.n))
    return RolePlace(section, entry or section.value)
