"""Phrase matching in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from models.hints.tokens import Gap, Token

INDEXED = 3
"""Letters by which prefixes are indexed; none is shorter."""
Groups = Mapping[str, tuple[str, ...]]

_GROUP = re.compile(r"\{([a-z]+)\}")


@dataclass(slots=True)
class _Branch:
    """Node of the phrase tree: the possible next words."""

    labels: tuple[int, ...] = ()
    """Labels of the phrases that end here."""
    words: dict[str, "_Branch"] = field(default_factory=dict)
    beginnings: dict[str, dict[str, "_Branch"]] | None = None
    """What follows any word with a prefix; by its first letters, then by the whole prefix. Few nodes have any."""


class Phrases:
    """Phrases matched word by word; a word may end in `*` for any ending. Each phrase has a label."""

    def __init__(self, phrases: Iterable[str] = (), groups: Groups | None = None) -> None:
        """Compile `phrases`, in which each {group} stands for any of its members, with the label 0."""
        self._root = _Branch()
        self.add(spelled_out(phrases, groups or {}), 0)

    def add(self, phrases: Iterable[str], label: int) -> None:
        """Add phrases with one label."""
        for phrase in phrases:
            branch = self._root
            for word in phrase.split():
                if word.endswith("*"):
                    branch.beginnings = branch.beginnings or {}
                    following = branch.beginnings.setdefault(word[:INDEXED], {})
                    key = word[:-1]
                else:
                    following, key = branch.words, word
                if key not in following:
                    following[key] = _Branch()
                branch = following[key]
            branch.labels = (*branch.labels, label)

    def matches(self, words: Sequence[Token], start: int) -> dict[int, int]:
        """Label to the end (exclusive) of its longest phrase at `start`; only labels that have one."""
        found: dict[int, int] = {}
        branches = [self._root]
        for at in range(start, len(words)):
            word = words[at]
            if at > start and word.gap is not Gap.SPACE:
                break
            branches = _after(branches, word.folded)
            if not branches:
                break
            for branch in branches:
                for label in branch.labels:
                    found[label] = at + 1
        return found

    def match(self, words: Sequence[Token], start: int) -> int:
        """The end (exclusive) of the longest phrase at `start`; `start` itself if there is none."""
        return max(self.matches(words, start).values(), default=start)


def spelled_out(phrases: Iterable[str], groups: Groups) -> Iterator[str]:
    """The phrases with every {group} replaced by each of its members; an empty member leaves the group out."""
    for phrase in phrases:
        parts = _GROUP.split(phrase)
        for chosen in product(*(groups[part] if odd % 2 else (part,) for odd, part in enumerate(parts))):
            yield "".join(chosen)


def _after(branches: Iterable[_Branch], word: str) -> list[_Branch]:
    """The branches that go on after `word`."""
    found = []
    for branch in branches:
        if (known := branch.words.get(word)) is not None:
            found.append(known)
        if branch.beginnings:
            alike = branch.beginnings.get(word[:INDEXED], {})
            found += [following for beginning, following in alike.items() if word.startswith(beginning)]
    return found
