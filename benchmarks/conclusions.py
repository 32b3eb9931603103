"""Simulation of the suggested conclusion, in both editions of the rule: `uv run benchmarks/conclusions.py [REVIEWS]`.

Simulated people are rated as each level and path expects, with some ratings one step off each way. The table shows how often
each conclusion comes out. A fixed seed makes it repeatable.
"""

import random
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import msgspec

from models.assessment.score import score
from models.domain.conclusions import Conclusion
from models.rubric.load import shipped_rubric
from models.rubric.model import RATINGS, Rubric

SHORT = {
    Conclusion.BELOW_LEVEL: "below",
    Conclusion.APPROACHING_LEVEL: "approaching",
    Conclusion.MEETS_LEVEL: "meets",
    Conclusion.EXCEEDS_LEVEL: "exceeds",
}
PEOPLE = (
    ("at level, 1 in 7 off each way", 0.0, 1 / 7),
    ("at level, 1 in 5 off each way", 0.0, 1 / 5),
    ("35 % of items one lower", 0.35, 1 / 7),
    ("70 % of items one lower", 0.70, 1 / 7),
)
"""Name, share of the items that are one lower than expected, and share of ratings that are one step off each way."""


def main(reviews: int) -> None:
    """Print one table for each edition of the rule."""
    second = shipped_rubric()
    for title, rubric in (("Second edition", second), ("First edition", msgspec.structs.replace(second, scoring=None))):
        print(f"{title}, {reviews} simulated reviews in each row, per cent")
        print(f"  {'people':32}{'profile':8}" + "".join(f"{name:>13}" for name in SHORT.values()))
        for name, lower, noise in PEOPLE:
            for level in (profile.code for profile in second.profiles):
                counts = _conclusions(rubric, level, lower, noise, reviews)
                shares = "".join(f"{100 * counts[conclusion] / reviews:13.1f}" for conclusion in SHORT)
                print(f"  {name:32}{level:8}{shares}")


def _conclusions(rubric: Rubric, level: str, lower: float, noise: float, reviews: int) -> Counter[Conclusion]:
    chance = random.Random(20261127)
    found: Counter[Conclusion] = Counter()
    for _ in range(reviews):
        ratings = {
            item.code: _rating(chance, item.expected[level] - (chance.random() < lower), noise)
            for item in rubric.competencies
        }
        found[score(rubric, level, ratings).conclusion] += 1
    return found


def _rating(chance: random.Random, true: int, noise: float) -> int:
    chance_value = chance.random()
    step = -1 if chance_value < noise else 1 if chance_value < 2 * noise else 0
    return min(max(true + step, RATINGS[0]), RATINGS[-1])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
