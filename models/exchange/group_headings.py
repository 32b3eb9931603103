"""Two rows of headings: groups such as "Employee" above the headings, or codes above the words that explain them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from models.domain.people import IDENTITIES
from models.exchange.people_headings import OTHERS, field_of, is_of_other
from models.exchange.people_words import word_key

_PARTS = ("first_name", "last_name")
_NAMES = frozenset(("name", *_PARTS))
_PERSON_WORDS = ("employee", "engineer", "mitarbeiter", "name", "person", "worker")
"""Parts of the names of groups with the facts about a person, such as "Personal data"."""


@dataclass(frozen=True, slots=True)
class TwoRows:
    """The headings that the second row gives, and all of them: those of the first where the second has none."""

    second: tuple[str, ...]
    all: tuple[str, ...]


def two_rows(above: Sequence[str], below: Sequence[str]) -> TwoRows:
    """The headings of columns with a cell in each of two rows.

    The second row wins. A group tells apart columns that are otherwise the same field, and completes half a heading, such
    as "Last" below "Name". A code is read where its explanation is unknown.
    """
    width = max(len(above), len(below))
    first, own = (tuple(row) + ("",) * (width - len(row)) for row in (above, below))
    second = tuple(_with_groups(own, _filled(first)))
    may_be_codes = not _has_groups(first, own)
    every = []
    for at, text in enumerate(second):
        is_explained = field_of(text)[0] or not may_be_codes or not field_of(first[at])[0]
        every.append((text if is_explained else first[at]) if text else _single(at, first, own))
    return TwoRows(second, tuple(every))


def _with_groups(own: Sequence[str], groups: Sequence[str]) -> Iterator[str]:
    """The headings of the columns, each with its group if it needs that."""
    keys = [word_key(text) for text in own]
    names = [field_of(text)[0] for text in own]
    times_of_key, times_of_name, sizes = Counter(keys), Counter(names), Counter(groups)
    beside: dict[str, dict[str, str]] = {}
    for key, name, group in zip(keys, names, groups, strict=True):
        beside.setdefault(group, {})[key] = name
    persons, others = _people(beside)
    for heading, key, name, group in zip(own, keys, names, groups, strict=True):
        if not key or not group or (group in persons and name):
            yield heading  # without letters, without a group, or of the person whom the row is about
            continue
        is_twin = times_of_key[key] > 1
        is_unclear = times_of_name[name] > 1 if name else sizes[group] > 1
        is_others = group in others and (name in _NAMES or name in IDENTITIES)
        is_unclear = is_unclear or is_others or (bool(persons) and name == "name")
        of_both = _of_both(group, heading, is_twin) if is_twin or is_unclear else ""
        if not of_both and is_others and name == "name" and field_of(group)[0] in OTHERS:
            yield group
        elif name in _NAMES and not persons and group not in others:
            yield of_both or heading  # a user has to choose
        else:
            yield of_both or (f"{group}: {heading}" if is_twin or is_others else heading)


def _people(beside: Mapping[str, Mapping[str, str]]) -> tuple[set[str], set[str]]:
    """The groups of the person whom a row is about and those of other people, by the headings and fields below each group.

    Where several may be the person's, a group that says so or else the first one is. If another has the same headings as the
    first, neither is, and a user has to choose between these.
    """
    fields = {group: set(below.values()) for group, below in beside.items()}
    others = {group for group in fields if is_of_other(group) and field_of(group)[0] not in fields[group]}
    named = [
        group
        for group, names in fields.items()
        if group not in others and ("name" in names or names.issuperset(_PARTS)) and not _is_of_thing(group, names)
    ]
    sure = [group for group in named if any(word in word_key(group) for word in _PERSON_WORDS)]
    keys = [{key for key, name in beside[group].items() if name in _NAMES} for group in named]
    if sure or (keys and keys[0].isdisjoint(chain(*keys[1:]))):
        persons = set((sure or named)[:1])
        return persons, others | (set(named) - persons)
    alike = {group for group, own in zip(named, keys, strict=True) if not own.isdisjoint(keys[0])}
    return set(), others | (set(named) - alike)


def _is_of_thing(group: str, names: set[str]) -> bool:
    """Whether a name below a group is that of a job or team, such as "Department" above "Name"."""
    return names.isdisjoint(_PARTS) and field_of(f"{group} name")[0] not in ("", "name")


def _of_both(group: str, heading: str, is_twin: bool) -> str:
    """Group and heading as one, if that is a known heading; of another field, unless the heading stands in two columns."""
    for both in (f"{group} {heading}", f"{heading} {group}"):
        if (found := field_of(both)[0]) and (is_twin or found != field_of(heading)[0]):
            return both
    return ""


def _filled(first: Sequence[str]) -> list[str]:
    """The group of each column: that of the column before it, where the cell is empty because cells were merged."""
    groups: list[str] = []
    for text in first:
        groups.append(text or (groups[-1] if groups else ""))
    return groups


def _has_groups(first: Sequence[str], own: Sequence[str]) -> bool:
    """Whether a cell of the first row stands for several columns, because the next ones are empty or repeat it."""
    return any(
        heading and (not text or text == before)
        for heading, (before, text) in zip(own[1:], pairwise(first), strict=True)
    )


def _single(at: int, first: Sequence[str], own: Sequence[str]) -> str:
    """The heading in the first row of a column without one in the second, unless it is a group of the columns after it."""
    after = at + 1
    while after < len(first) and not first[after]:
        if own[after]:
            return ""
        after += 1
    return first[at]
