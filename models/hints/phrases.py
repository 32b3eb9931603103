"""Phrase matching in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from models.hints.tokens import Gap, Token

_GROUP = re.compile(r"\{([a-z]+)\}")


@dataclass(slots=True)
class _Branch:
    """Node of the phrase tree: the possible next words."""

    ends_here: bool = False
    words: dict[str, "_Branch"] = field(default_factory=dict)
    beginnings: tuple[str, ...] = ()
    """Prefixes: the phrase ends with any word that begins with one."""


class Phrases:
    """Phrases matched word by word; the last of several words may end in `*` for any ending."""

    def __init__(self, phrases: Iterable[str], groups: Mapping[str, tuple[str, ...]]) -> None:
        """Compile `phrases`, in which each {group} stands for any of its members."""
        self._root = _Branch()
        for phrase in phrases:
            for spelled in _spelled_out(phrase, groups):
                self._add(spelled.split())

    @property
    def first_words(self) -> frozenset[str]:
        """The first words of the phrases."""
        return frozenset(self._root.words)

    def match(self, words: Sequence[Token], start: int) -> int:
        """The end (exclusive) of the longest phrase at `start`; `start` itself if there is none."""
        longest, branch = start, self._root
        for at in range(start, len(words)):
            word = words[at]
            if at > start and word.gap is not Gap.SPACE:
                break
            if branch.beginnings and word.folded.startswith(branch.beginnings):
                longest = at + 1
            known = branch.words.get(word.folded)
            if known is None:
                break
            branch = known
            if branch.ends_here:
                longest = at + 1
        return longest

    def _add(self, words: Sequence[str]) -> None:
        branch = self._root
        for word in words:
            if word.endswith("*"):
                branch.beginnings = (*branch.beginnings, word[:-1])
                return
            branch = branch.words.setdefault(word, _Branch())
        branch.ends_here = True


def _spelled_out(phrase: str, groups: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """The phrase with every {group} replaced by each of its members."""
    parts = _GROUP.split(phrase)
    for chosen in product(*(groups[part] if odd % 2 else (part,) for odd, part in enumerate(parts))):
        yield "".join(chosen)
