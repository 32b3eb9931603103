"""Two levels or paths of a rubric side by side."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from models.rubric.model import Area, Competency, Profile, Rubric
from models.support.errors import BadInput
from models.support.messages import join, message


@dataclass(frozen=True, slots=True)
class ComparedCompetency:
    """What two profiles expect in one competency, each as a rating from 1 to 5."""

    competency: Competency
    expected: tuple[int, int]

    @property
    def step(self) -> int:
        """How much more the second profile expects; negative if less, 0 if the same."""
        return self.expected[1] - self.expected[0]

    @property
    def step_label(self) -> str:
        """The step with its sign, such as "+1" or "−2"."""
        return f"+{self.step}" if self.step > 0 else str(self.step).replace("-", "\u2212")


@dataclass(frozen=True, slots=True)
class ComparedArea:
    """An area with its share of 100 in two profiles, and its competencies in the order of the rubric."""

    area: Area
    weights: tuple[int, int]
    competencies: tuple[ComparedCompetency, ...]

    @property
    def different(self) -> tuple[ComparedCompetency, ...]:
        """The competencies in which the profiles expect different ratings."""
        return tuple(item for item in self.competencies if item.step)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two profiles of one rubric, area by area."""

    rubric: Rubric
    profiles: tuple[Profile, Profile]
    areas: tuple[ComparedArea, ...]

    @property
    def different(self) -> int:
        """In how many competencies the profiles expect different ratings."""
        return sum(len(area.different) for area in self.areas)

    @property
    def total(self) -> int:
        """How many competencies there are."""
        return sum(len(area.competencies) for area in self.areas)


def compare(rubric: Rubric, first: str, second: str) -> Comparison:
    """Compare two profiles by their codes. Raises BadInput for an unknown code and for a profile with itself."""
    profiles = _profile(rubric, first), _profile(rubric, second)
    if profiles[0] == profiles[1]:
        raise BadInput(message("Choose two different levels or paths to compare."))
    return Comparison(rubric, profiles, tuple(_areas(rubric, profiles[0].code, profiles[1].code)))


def comparison_to_dict(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain values for JSON, with the anchors of the expected ratings where these differ."""
    codes = tuple(profile.code for profile in comparison.profiles)
    return {
        "rubric": {"id": comparison.rubric.id, "version": comparison.rubric.version},
        "profiles": [{"code": item.code, "name": item.name, "text": item.text} for item in comparison.profiles],
        "different": comparison.different,
        "total": comparison.total,
        "areas": [
            {
                "code": area.area.code,
                "name": area.area.name,
                "weight": dict(zip(codes, area.weights, strict=True)),
                "competencies": [_competency_to_dict(item, codes) for item in area.competencies],
            }
            for area in comparison.areas
        ],
    }


def _profile(rubric: Rubric, code: str) -> Profile:
    try:
        return rubric.profile(code)
    except KeyError as error:
        known = join(profile.code for profile in rubric.profiles)
        raise BadInput(
            message("The rubric has no level or path {code}. Choose from {known}.", code=code, known=known)
        ) from error


def _areas(rubric: Rubric, first: str, second: str) -> Iterator[ComparedArea]:
    for area in rubric.areas:
        yield ComparedArea(
            area,
            (area.weight[first], area.weight[second]),
            tuple(
                ComparedCompetency(item, (item.expected[first], item.expected[second])) for item in area.competencies
            ),
        )


def _competency_to_dict(item: ComparedCompetency, codes: tuple[str, ...]) -> dict[str, Any]:
    expected = dict(zip(codes, item.expected, strict=True))
    result: dict[str, Any] = {
        "code": item.competency.code,
        "name": item.competency.name,
        "expected": expected,
        "step": item.step,
    }
    if item.step:
        result["anchors"] = {code: item.competency.anchor(rating) for code, rating in expected.items()}
    return result
