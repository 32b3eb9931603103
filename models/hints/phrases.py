"""Phrase matching in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from models.hints.tokens import Gap, Token

_GROUP = re.compile(r"\{([a-z]+)\}")


@dataclass(slots=True)
class _Branch:
    """What can follow the words so far."""

    ends_here: bool = False
    words: dict[str, "_Branch"] = field(default_factory=dict)
    beginnings: dict[str, "_Branch"] = field(default_factory=dict)
    """What follows any word that begins so."""

    def after(self, word: str) -> Iterator["_Branch"]:
        """The branches that go on after `word`."""
        if (known := self.words.get(word)) is not None:
            yield known
        for beginning, branch in self.beginnings.items():
            if word.startswith(beginning):
                yield branch


class Phrases:
    """Phrases to be found word by word; a word may end in `*` for any ending."""

    def __init__(self, phrases: Iterable[str], groups: Mapping[str, tuple[str, ...]]) -> None:
        """`phrases` as written, where each {group} stands for any of its members."""
        self._root = _Branch()
        for phrase in phrases:
            for spelled in _spelled_out(phrase, groups):
                self._add(spelled.split())

    @property
    def first_words(self) -> frozenset[str]:
        """The whole words the phrases begin with."""
        return frozenset(self._root.words)

    @property
    def single_words(self) -> frozenset[str]:
        """The phrases of one whole word."""
        return frozenset(word for word, branch in self._root.words.items() if branch.ends_here)

    @property
    def first_beginnings(self) -> frozenset[str]:
        """The beginnings, without `*`, of the other words the phrases begin with."""
        return frozenset(self._root.beginnings)

    def match(self, words: Sequence[Token], start: int) -> int:
        """Where the longest phrase that begins at `start` ends (exclusive); `start` itself if there is none."""
        longest, branches = start, [self._root]
        for at in range(start, len(words)):
            word = words[at]
            if at > start and word.gap is not Gap.SPACE:
                break
            branches = [following for branch in branches for following in branch.after(word.folded)]
            if not branches:
                break
            if any(branch.ends_here for branch in branches):
                longest = at + 1
        return longest

    def _add(self, words: Sequence[str]) -> None:
        branch = self._root
        for word in words:
            if word.endswith("*"):
                branch = branch.beginnings.setdefault(word[:-1], _Branch())
            else:
                branch = branch.words.setdefault(word, _Branch())
        branch.ends_here = True


def _spelled_out(phrase: str, groups: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """The phrase with every {group} replaced by each of its members; an empty member leaves the group out."""
    parts = _GROUP.split(phrase)
    for chosen in product(*(groups[part] if odd % 2 else (part,) for odd, part in enumerate(parts))):
        yield "".join(chosen)
