"""Ratings on the engineer page: score, areas and competencies of one review."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from models.assessment.score import score
from models.assessment.values import Score
from models.assessment.weights import weighted_mean
from models.domain.reviews import DecidedConclusion, OpinionRole, RatingState, ReviewId, ReviewState, decision_in_force
from models.queries import cycles, review_content, reviews
from models.queries.opened_opinions import opened
from models.queries.opinions import identified_opinions
from models.queries.review_content import RatingRow
from models.queries.reviews import ReviewRow
from models.rubric.model import Area, Competency
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class ReviewPoint:
    """One review with its score. It asked `asked` of the `competencies` of its rubric."""

    id: ReviewId
    cycle_name: str
    ends_on: date
    state: ReviewState
    level: str
    asked: int
    competencies: int
    score: Score
    decision: DecidedConclusion | None

    @property
    def scored(self) -> int:
        """The number of areas with a score."""
        return sum(area.score is not None for area in self.score.areas)

    @property
    def reached(self) -> int:
        """The number of areas whose score reaches the expected score."""
        return sum(
            area.score is not None and area.expected is not None and area.score >= area.expected
            for area in self.score.areas
        )


@dataclass(frozen=True, slots=True)
class ProfileCompetency:
    """One competency of a review. `rating` is None if not rated; `excluded` is the reason if its cycle excludes it."""

    code: str
    name: str
    rating: int | None
    expected: int
    answered: bool
    excluded: str

    @property
    def is_below(self) -> bool:
        """Whether the rating is below the expected rating."""
        return self.rating is not None and self.rating < self.expected


@dataclass(frozen=True, slots=True)
class ProfileArea:
    """One area of the newest review with a score; `before` is from the previous review, `own` the mean of the self-ratings."""

    code: str
    name: str
    score: Fraction | None
    expected: Fraction | None
    before: Fraction | None
    own: Fraction | None
    competencies: tuple[ProfileCompetency, ...]

    @property
    def distance(self) -> Fraction | None:
        """The score minus the expected score; None if one of them is missing."""
        return None if self.score is None or self.expected is None else self.score - self.expected


def review_points(reader: Reader, rows: tuple[ReviewRow, ...]) -> tuple[ReviewPoint, ...]:
    """Reviews with their scores, in the given order."""
    return tuple(_point(reader, row) for row in rows)


def comparable_point(reader: Reader, before: ReviewPoint, newest: ReviewPoint) -> ReviewPoint | None:
    """An earlier review with its score over what `newest` asked, for a comparison of like with like; None without a score."""
    not_asked = reviews.exclusions(reader, reviews.review(reader, newest.id)).not_asked
    point = _point(reader, reviews.review(reader, before.id), not_asked)
    return point if point.score.score is not None else None


def profile_areas(reader: Reader, point: ReviewPoint, before: ReviewPoint | None) -> tuple[ProfileArea, ...]:
    """The areas of one review in the order of its rubric, compared with those of `before`."""
    row = reviews.review(reader, point.id)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    stored, exclusions = review_content.rating_rows(reader, row.id), reviews.exclusions(reader, row)
    earlier = {area.code: area.score for area in before.score.areas} if before else {}
    own = {
        code: rating
        for opinion in identified_opinions(reader, row.id)
        if opinion.role == OpinionRole.SELF
        for code, rating in opened(reader, row.id).part_of(opinion).ratings.items()
    }
    areas = {area.code: area for area in rubric.areas}
    return tuple(
        ProfileArea(
            code=scored.code,
            name=areas[scored.code].name,
            score=scored.score,
            expected=scored.expected,
            before=earlier.get(scored.code),
            own=_own_mean(areas[scored.code], own),
            competencies=tuple(
                _competency(
                    competency,
                    row.level,
                    stored.get(competency.code),
                    exclusions.not_applicable.get(competency.code, ""),
                )
                for competency in areas[scored.code].competencies
                if competency.code not in exclusions.not_asked
            ),
        )
        for scored in point.score.areas
    )


def _point(reader: Reader, row: ReviewRow, also_excluded: Collection[str] = ()) -> ReviewPoint:
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    exclusions = reviews.exclusions(reader, row)
    excluded = exclusions.codes | {code for code in also_excluded if rubric.has(code)}
    result = score(rubric, row.level, review_content.ratings(reader, row.id), excluded)
    competencies = sum(1 for _ in rubric.competencies)
    return ReviewPoint(
        id=row.id,
        cycle_name=row.cycle_name,
        ends_on=row.period_ends_on,
        state=row.state,
        level=row.level,
        asked=competencies - len(exclusions.not_asked),
        competencies=competencies,
        score=result,
        decision=decision_in_force(row.decision, result.conclusion, row.state),
    )


def _competency(competency: Competency, level: str, answer: RatingRow | None, excluded: str) -> ProfileCompetency:
    answered = answer is not None and answer.state != RatingState.BLANK
    rating = answer.value if answer else None
    return ProfileCompetency(competency.code, competency.name, rating, competency.expected[level], answered, excluded)


def _own_mean(area: Area, own: Mapping[str, int]) -> Fraction | None:
    """The mean of the self-ratings in an area; None without any."""
    rated = [competency for competency in area.competencies if competency.code in own]
    return weighted_mean([competency.weight for competency in rated], [own[competency.code] for competency in rated])
