"""Rates at which the hints find protected topics, by topic: `uv run tools/hint_rates.py [--missed] [--all]`.

Biased sentences should be found, neutral ones should not. Without `--all` only the half for development is read.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from models.hints import HintKind, KnownNames, text_hints

CORPUS = ROOT / "tests" / "models" / "hints" / "corpus"
LANGUAGES = ("en", "de")
DEVELOPMENT, HELD_OUT, CHECK = "development", "held_out", "check"
PARTS = (DEVELOPMENT, HELD_OUT, CHECK)


@dataclass(frozen=True, slots=True)
class Rates:
    """The sentences of one topic, and which of them were wrongly judged."""

    topic: str
    biased: int
    neutral: int
    missed: tuple[str, ...]
    false_alarms: tuple[str, ...]

    @property
    def recall(self) -> float:
        """The share of the biased sentences that were found, 0 to 1."""
        return 1 - len(self.missed) / self.biased

    @property
    def false_alarm_rate(self) -> float:
        """The share of the neutral sentences that were found, 0 to 1."""
        return len(self.false_alarms) / self.neutral


def rates(language: str, part: str) -> list[Rates]:
    """The rates of each topic in one part of the sentences of a language."""
    source = tomllib.loads((CORPUS / f"{language}_{part}.toml").read_text(encoding="utf-8"))
    names = KnownNames(people=tuple(source["names"]))
    return [_topic_rates(topic["name"], topic["biased"], topic["neutral"], names) for topic in source["kind"]]


def sentences(language: str) -> list[str]:
    """All sentences of a language."""
    sources = [tomllib.loads((CORPUS / f"{language}_{part}.toml").read_text(encoding="utf-8")) for part in PARTS]
    return [text for source in sources for topic in source["kind"] for text in (*topic["biased"], *topic["neutral"])]


def total(topics: Iterable[Rates]) -> Rates:
    """The rates over several topics."""
    topics = list(topics)
    return Rates(
        "all",
        sum(item.biased for item in topics),
        sum(item.neutral for item in topics),
        tuple(text for item in topics for text in item.missed),
        tuple(text for item in topics for text in item.false_alarms),
    )


def is_protected(text: str, names: KnownNames) -> bool:
    """Whether the hints see a protected topic in `text`."""
    return any(hint.kind is HintKind.PROTECTED for hint in text_hints(text, names))


def _topic_rates(name: str, biased: Sequence[str], neutral: Sequence[str], names: KnownNames) -> Rates:
    missed = tuple(text for text in biased if not is_protected(text, names))
    false_alarms = tuple(text for text in neutral if is_protected(text, names))
    return Rates(name, len(biased), len(neutral), missed, false_alarms)


def main() -> None:
    """Print one table for each language and part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="measure the other parts as well")
    parser.add_argument(
        "--missed", action="store_true", help="print the wrongly judged sentences of the development half"
    )
    options = parser.parse_args()
    for language in LANGUAGES:
        for part in PARTS if options.all else (DEVELOPMENT,):
            topics = rates(language, part)
            print_table(f"{language} {part}", [*topics, total(topics)])
            if options.missed and part == DEVELOPMENT:
                print_sentences(total(topics))


def print_table(title: str, topics: Iterable[Rates]) -> None:
    """Print found biased sentences and false alarms of each topic."""
    print(f"\n{title:24} {'biased found':>16} {'false alarms':>16}")
    for item in topics:
        found = f"{item.biased - len(item.missed)}/{item.biased} {item.recall:5.0%}"
        alarms = f"{len(item.false_alarms)}/{item.neutral} {item.false_alarm_rate:5.1%}"
        print(f"{item.topic:24} {found:>16} {alarms:>16}")


def print_sentences(judged: Rates) -> None:
    """Print the sentences that were wrongly judged."""
    for mark, texts in (("missed", judged.missed), ("false alarm", judged.false_alarms)):
        for text in texts:
            print(f"{mark}: {text}")


if __name__ == "__main__":
    main()
