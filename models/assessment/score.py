"""Score of ratings against a profile, and the conclusion it suggests."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from models.assessment.score_formula import Figures, measure
from models.assessment.suggestion import suggest, thresholds
from models.assessment.values import AreaScore, Score
from models.assessment.weights import ApplicableArea, Ratings, build_areas, rated_items, weighted_mean
from models.domain.conclusions import Conclusion
from models.rubric.model import Rubric, Scoring


def score(rubric: Rubric, profile: str, ratings: Ratings, excluded: Collection[str] = ()) -> Score:
    """The score of `ratings` against `profile`. Competencies in `excluded` are ignored, even if rated.

    Raises BadInput for an unknown profile or code, and for a rating other than 1 to 5.
    """
    areas = build_areas(rubric, profile, ratings, excluded)
    rated = {code: rating for code, rating in ratings.items() if rating is not None}
    coverage = overall_coverage(areas)
    figures = measure(rated_items(areas, profile), rated, rubric.scoring)
    suggestion = suggest(rubric.scoring, coverage, figures)
    insufficient = suggestion.conclusion is Conclusion.INSUFFICIENT_EVIDENCE
    return Score(
        profile=profile,
        edition=rubric.scoring.edition if rubric.scoring else 1,
        score=None if insufficient else figures.score,
        expected=figures.expected,
        coverage=coverage,
        expectations_met=figures.expectations_met,
        shortfall=figures.shortfall,
        standing=None if insufficient else figures.standing,
        variance=None if insufficient else figures.variance,
        band=None if insufficient else _band(rubric.scoring, figures.variance),
        thresholds=_thresholds(rubric.scoring, figures, insufficient=insufficient),
        conclusion=suggestion.conclusion,
        also=suggestion.also,
        areas=tuple(_area_score(area, profile, rated) for area in areas),
        below_expected=figures.below_expected,
        core_below=figures.core_below,
        core_far_below=figures.core_far_below,
        not_rated=tuple(item.code for area in areas for item in area.competencies if item.code not in rated),
    )


def overall_coverage(areas: tuple[ApplicableArea, ...]) -> Fraction:
    """The rated share of the whole profile's weight; 0 if nothing is applicable."""
    return weighted_mean([area.weight for area in areas], [area.coverage for area in areas]) or Fraction(0)


def _area_score(area: ApplicableArea, profile: str, ratings: Mapping[str, int]) -> AreaScore:
    return AreaScore(
        code=area.code,
        weight=area.weight,
        score=area.mean(ratings) if area.is_scored else None,
        expected=area.mean({item.code: item.expected[profile] for item in area.rated}),
        coverage=area.coverage,
    )


def _band(scoring: Scoring | None, variance: Fraction | None) -> Fraction | None:
    """Half-width of the band, to more digits than are ever displayed."""
    if scoring is None or variance is None:
        return None
    return scoring.band_deviations * Fraction((Decimal(variance.numerator) / variance.denominator).sqrt())


def _thresholds(scoring: Scoring | None, figures: Figures, *, insufficient: bool) -> Sequence[Fraction]:
    return () if scoring is None or insufficient else thresholds(scoring, figures.room)
