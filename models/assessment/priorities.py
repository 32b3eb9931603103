"""Growth priorities: the gaps to a level or path by priority, and competencies not observed yet."""

from collections.abc import Collection, Mapping
from fractions import Fraction

from models.assessment.score import score
from models.assessment.values import Gap, GrowthPriorities
from models.assessment.weights import Ratings, build_areas, profile_weights
from models.domain.plans import Interest
from models.rubric.model import Rubric

CORE_BELOW_CURRENT = Fraction(3, 2)
"""Factor of a core competency below the expected rating of the current level, which puts it first."""

INTEREST = {Interest.LOW: Fraction(4, 5), Interest.NORMAL: Fraction(1), Interest.HIGH: Fraction(6, 5)}
"""Factor of the priority by the engineer's interest."""


def growth_priorities(
    rubric: Rubric,
    current: str,
    target: str,
    ratings: Ratings,
    excluded: Collection[str] = (),
    interest: Mapping[str, Interest] | None = None,
    *,
    core_first: bool = False,
) -> GrowthPriorities:
    """The gaps between `ratings` and the profile `target`, for an engineer at the level `current`.

    A gap's priority is its size times the mean of the competency's weights in the two profiles, in points of 100, times the
    factor of the engineer's own `interest` in it (normal where absent). With `core_first`, a core competency below the
    current level gets a factor of 3/2. Equal priorities: core before the rest, then by code.

    Raises BadInput for a profile or code the rubric does not have and for a rating other than 1 to 5.
    """
    wished = interest or {}
    now = profile_weights(build_areas(rubric, current, ratings, excluded))
    areas = build_areas(rubric, target, ratings, excluded)
    then = profile_weights(areas)
    whole_now, whole_then = sum(now.values()), sum(then.values())
    rated = [entry for area in areas for entry in area.rated]
    gaps = []
    for competency in rated:
        rating, expected = ratings[competency.code] or 0, competency.expected[target]
        if rating >= expected:
            continue
        late = core_first and competency.core and rating < competency.expected[current]
        gaps.append(
            Gap(
                code=competency.code,
                core=competency.core,
                rating=rating,
                target=expected,
                weight_now=Fraction(100 * now[competency.code], whole_now),
                weight_then=Fraction(100 * then[competency.code], whole_then),
                interest=INTEREST[wished.get(competency.code, Interest.NORMAL)],
                urgency=CORE_BELOW_CURRENT if late else Fraction(1),
            )
        )
    return GrowthPriorities(
        target=target,
        readiness=score(rubric, target, ratings, excluded),
        gaps=tuple(sorted(gaps, key=lambda gap: (-gap.priority, not gap.core, gap.code))),
        observe=tuple(entry.code for area in areas for entry in area.competencies if entry not in area.rated),
    )
