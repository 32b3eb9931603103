"""Search in the role guide: every passage, line, entry and figure by the beginnings of its words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from models.library.reference import load_reference
from models.library.role_labels import TECHNOLOGY_KINDS
from models.library.role_sections import SectionKey, entry_sections, line_anchor, role_sections
from models.support.folding import begins_words
from models.support.language import language


@dataclass(frozen=True, slots=True)
class RoleResult:
    """Something in the guide: its name, the section that shows it, and its address on the role page."""

    name: str
    section: SectionKey
    anchor: str


@dataclass(frozen=True, slots=True)
class _Searchable:
    """A result with the text behind its name."""

    result: RoleResult
    text: str


def search_role(text: str, most: int, titles: Mapping[SectionKey, str] | None = None) -> tuple[RoleResult, ...]:
    """At most `most` results, those with the words in their name before those with the words in their text.

    `titles` are what a user calls the sections, English by default.
    """
    if not text.strip():
        return ()
    sections = (RoleResult((titles or {}).get(key, str(key.label)), key, key.value) for key in SectionKey)
    searchable = [*(_Searchable(section, "") for section in sections), *_searchable(language())]
    by_name = [item.result for item in searchable if begins_words(text, item.result.name)]
    by_text = [item.result for item in searchable if begins_words(text, item.result.name, item.text)]
    return tuple(dict.fromkeys([*by_name, *by_text]))[:most]


@cache
def _searchable(_language: str) -> tuple[_Searchable, ...]:
    return tuple(
        _Searchable(RoleResult(name, section, anchor), text)
        for name, section, anchor, text in (*_entries(), *_passages(), *_lines())
    )


_Row = tuple[str, SectionKey, str, str]
"""Name, section, address and text."""


def _entries() -> Iterator[_Row]:
    reference, section = load_reference(), entry_sections()
    for path in reference.paths:
        yield path.name, section[path.code], path.code, path.text
    for challenge in reference.challenges:
        yield challenge.name, section[challenge.code], challenge.code, f"{challenge.code} {challenge.text}"
    for activity in reference.activities:
        yield activity.text, section[activity.code], activity.code, f"{activity.code} {activity.done}"
    for trend in reference.trends:
        yield trend.name, section[trend.code], trend.code, f"{trend.code} {trend.text} {trend.topic}"
    for technology in reference.technologies:
        yield technology.name, section[technology.name], technology.name, TECHNOLOGY_KINDS[technology.kind]
    for dimension in reference.impact_dimensions:
        yield dimension.name, section[dimension.code], dimension.code, dimension.text
    for fact in reference.qualifications:
        yield fact.name, section[fact.code], fact.code, f"{fact.text} {fact.note}"
    for figure in reference.market.facts:
        text = " ".join((figure.id, figure.figure, figure.geography, figure.group, figure.caveat))
        yield figure.statement, section[figure.id], figure.id, text


def _passages() -> Iterator[_Row]:
    for section in role_sections():
        for passage in (*section.opening, *section.closing):
            yield passage.heading, section.key, section.key.value, passage.text


def _lines() -> Iterator[_Row]:
    for section in role_sections():
        for group in section.groups:
            yield group.heading, section.key, line_anchor(group.n), ""
            for line in group.lines:
                yield line.text, section.key, line_anchor(line.n), group.heading
