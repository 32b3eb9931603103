"""Score output for the terminal and for programs: exact fractions, and text."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from fractions import Fraction
from pathlib import Path

from models.assessment.explain import why
from models.assessment.robustness import robustness
from models.assessment.score import score
from models.assessment.values import Robustness, Score
from models.domain.cycles import Asked, Exclusions, asked_part
from models.domain.reviews import DecidedConclusion, decision_in_force
from models.exchange.ratings_file import read_ratings
from models.queries.cycles import find_cycle, frozen_rubric
from models.queries.engineers import find_engineer
from models.queries.review_content import ratings
from models.queries.reviews import exclusions, find_review
from models.rubric.load import shipped_rubric
from models.rubric.model import Rubric
from models.support.messages import join, message
from models.support.rounding import decimals, fraction_text, percent, signed_decimals
from models.support.translation import say, translate
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class ScoredReview:
    """Whose review was scored, and in which cycle; `employee_id` may be empty."""

    name: str
    employee_id: str
    cycle: str


@dataclass(frozen=True, slots=True)
class Scored:
    """A score with its robustness and the steps of its calculation."""

    score: Score
    robustness: Robustness
    why: tuple[str, ...]
    decision: DecidedConclusion | None = None
    """The reviewer's decision; None for plain ratings and before the decision."""
    asked: Asked | None = None
    """None if the review asks all competencies of its rubric."""
    review: ScoredReview | None = None
    """None for plain ratings."""


def score_ratings(profile: str, ratings_file: Path) -> Scored:
    """Score a file of plain ratings against a level or path of the bundled rubric."""
    rubric = shipped_rubric()
    return _scored(rubric, profile, read_ratings(ratings_file, rubric), Exclusions())


def score_review(reader: Reader, engineer: str, cycle: str) -> Scored:
    """Score the review of one engineer in one cycle, with the rubric frozen for it."""
    person, period = find_engineer(reader, engineer), find_cycle(reader, cycle)
    row = find_review(reader, person.id, period.id)
    rubric = frozen_rubric(reader, row.rubric_version_id)
    scored = _scored(rubric, row.level, ratings(reader, row.id), exclusions(reader, row))
    return replace(
        scored,
        decision=decision_in_force(row.decision, scored.score.conclusion, row.state),
        review=ScoredReview(person.name, person.employee_id or "", period.name),
    )


def score_as_json(scored: Scored) -> dict[str, object]:
    """The score for programs: each number is an exact fraction as text, or null if there is none.

    `review` says whose score it is, or null for plain ratings. `conclusion` is the suggested one; `decision` is the
    reviewer's, or null. `match` is the earlier name of `expectations_met`, kept for programs that read it.
    """
    result, strength = scored.score, scored.robustness
    return {
        "review": asdict(scored.review) if scored.review else None,
        "score": fraction_text(result.score),
        "score_text": decimals(result.score) if result.score is not None else None,
        "expected": fraction_text(result.expected),
        "coverage": fraction_text(result.coverage),
        "expectations_met": fraction_text(result.expectations_met),
        "match": fraction_text(result.expectations_met),
        "shortfall": fraction_text(result.shortfall),
        "standing": fraction_text(result.standing),
        "variance": fraction_text(result.variance),
        "edition": result.edition,
        "conclusion": result.conclusion,
        "also": list(result.also),
        "decision": _decision(scored.decision),
        "areas": {area.code: fraction_text(area.score) for area in result.areas},
        "bounds": {"low": fraction_text(strength.bounds.low), "high": fraction_text(strength.bounds.high)},
        "flips": [
            {"code": change.code, "from": change.from_rating, "to": change.to_rating, "conclusion": change.conclusion}
            for change in strength.outcome_changes
        ],
        "not_rated": list(result.not_rated),
        "not_asked": [code for code, _name in scored.asked.not_asked] if scored.asked else [],
        "why": list(map(translate, scored.why)),
    }


def score_as_text(scored: Scored) -> Iterator[str]:
    """The score for people, by lines: whose it is, the conclusion, its numbers, the areas, and the reasons in sentences."""
    result = scored.score
    if review := scored.review:
        person = f"{review.name} ({review.employee_id})" if review.employee_id else review.name
        yield say("{person}, cycle {cycle}", person=person, cycle=review.cycle)
    suggested = [say("Suggested: {conclusion} ({profile})", conclusion=result.conclusion.label, profile=result.profile)]
    if result.also:
        suggested.append(say("also possible: {conclusions}", conclusions=join(item.label for item in result.also)))
    yield ", ".join(suggested)
    if decided := scored.decision:
        words = say("Decided: {conclusion}", conclusion=decided.conclusion.label)
        yield say("{decided}, on {day}", decided=words, day=str(decided.decided_on)) if decided.decided_on else words
    yield say(
        "Score {score}, expected {expected}, expectations met {met}, coverage {coverage}",
        score=_or_none(result.score), expected=_or_none(result.expected), met=percent(result.expectations_met),
        coverage=percent(result.coverage),
    )  # fmt: skip
    if result.standing is not None:
        standing, band = signed_decimals(result.standing, 3), decimals(result.band, 3)
        yield say("Standing {standing} ± {band} rating steps", standing=standing, band=band)
    for area in result.areas:
        weight = say("weight {weight}", weight=area.weight)
        yield f"  {area.code}  {translate(_or_none(area.score))}  ({weight})"
    if asked := scored.asked:
        codes = ", ".join(code for code, _name in asked.not_asked)
        yield say(
            "This review covers {number} of {total} competencies. Not included: {codes}.",
            number=asked.number, total=asked.total, codes=codes,
        )  # fmt: skip
    yield from map(translate, scored.why)


def _decision(decided: DecidedConclusion | None) -> dict[str, object] | None:
    if decided is None:
        return None
    return {
        "conclusion": decided.conclusion,
        "on": str(decided.decided_on) if decided.decided_on else None,
        "suggested": decided.suggested,
    }


def _or_none(value: Fraction | None) -> str:
    return decimals(value) if value is not None else message("no number")


def _scored(rubric: Rubric, profile: str, given: Mapping[str, int | None], exclusions: Exclusions) -> Scored:
    result = score(rubric, profile, given, exclusions.codes)
    strength = robustness(rubric, profile, given, exclusions.codes)
    return Scored(
        result, strength, why(rubric, result, strength, given), asked=asked_part(rubric, exclusions.not_asked)
    )
