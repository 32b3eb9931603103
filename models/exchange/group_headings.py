"""Two rows of headings: groups such as "Employee" above the headings, or codes above the words that explain them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models.domain.people import IDENTITIES
from models.exchange.people_headings import OTHERS, field_of
from models.exchange.people_words import word_key

_PARTS = ("first_name", "last_name")


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
    second = tuple(_told_apart(own, _filled(first)))
    may_be_codes = not _has_groups(first, own)
    every = []
    for at, text in enumerate(second):
        is_explained = field_of(text)[0] or not may_be_codes or not field_of(first[at])[0]
        every.append((text if is_explained else first[at]) if text else _single(at, first, own))
    return TwoRows(second, tuple(every))


def _told_apart(own: Sequence[str], groups: Sequence[str]) -> Iterator[str]:
    """The headings of the columns, each with its group if it needs that."""
    keys = [word_key(text) for text in own]
    names = [field_of(text)[0] for text in own]
    times_of_key, times_of_name, sizes = Counter(keys), Counter(names), Counter(groups)
    beside: dict[str, set[str]] = {}
    for name, group in zip(names, groups, strict=True):
        beside.setdefault(group, set()).add(name)
    is_in_parts = times_of_name.keys() >= set(_PARTS)
    for heading, key, name, group in zip(own, keys, names, groups, strict=True):
        owner = field_of(group)[0]
        if not key or not group or (owner == "name" and name):
            yield heading  # without letters, without a group, or of the person whom the row is about
            continue
        is_twin = times_of_key[key] > 1
        is_unclear = times_of_name[name] > 1 if name else sizes[group] > 1
        of_both = _of_both(group, heading, is_twin) if is_twin or is_unclear or (name == "name" and is_in_parts) else ""
        is_of_other = owner in OTHERS and name in IDENTITIES and owner not in beside[group]
        is_other_name = name == "name" and is_in_parts and beside[group].isdisjoint(_PARTS)
        yield of_both or (f"{group}: {heading}" if is_twin or is_of_other or is_other_name else heading)


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
