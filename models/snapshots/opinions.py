"""Opinions of others, grouped by role; groups that are too small are hidden (see `models.domain.peers`)."""

import random
from collections.abc import Mapping, Sequence
from fractions import Fraction

from models.domain.documents import Edition
from models.domain.peers import shows_comments, shows_mean, shows_range
from models.domain.reviews import OpinionRole
from models.queries.review_content import OpinionRow
from models.rubric.model import Rubric
from models.snapshots.review import OpinionArea, OpinionGroup, SelfDifference

DIFFERENCE_THRESHOLD = 2


def opinion_groups(rubric: Rubric, opinions: Sequence[OpinionRow], edition: Edition) -> tuple[OpinionGroup, ...]:
    """The groups that are large enough to be shown, with their comments where allowed; HR reads no comments."""
    groups = []
    for role in OpinionRole:
        members = [opinion for opinion in opinions if opinion.role == role]
        if not shows_mean(role, len(members)):
            continue
        areas = tuple(area for code in rubric.areas if (area := _area(code.code, role, rubric, members)))
        groups.append(OpinionGroup(role, len(members), areas, _comments(role, members, edition)))
    return tuple(groups)


def self_differences(
    rubric: Rubric, opinions: Sequence[OpinionRow], ratings: Mapping[str, int | None]
) -> tuple[SelfDifference, ...]:
    """Competencies where the self-rating and the reviewer's rating differ by two steps or more."""
    own = next((opinion.ratings for opinion in opinions if opinion.role == OpinionRole.SELF), {})
    return tuple(
        SelfDifference(competency.code, competency.name, own[competency.code], given)
        for competency in rubric.competencies
        if competency.code in own
        and (given := ratings.get(competency.code)) is not None
        and abs(own[competency.code] - given) >= DIFFERENCE_THRESHOLD
    )


def _area(area_code: str, role: OpinionRole, rubric: Rubric, members: Sequence[OpinionRow]) -> OpinionArea | None:
    codes = {competency.code for area in rubric.areas if area.code == area_code for competency in area.competencies}
    raters = [[value for code, value in member.ratings.items() if code in codes] for member in members]
    answered = [values for values in raters if values]
    if not shows_mean(role, len(answered)):
        return None
    values = [value for rater in answered for value in rater]
    wide = shows_range(role, len(answered))
    return OpinionArea(
        area_code, Fraction(sum(values), len(values)), min(values) if wide else None, max(values) if wide else None
    )


def _comments(role: OpinionRole, members: Sequence[OpinionRow], edition: Edition) -> tuple[str, ...]:
    comments = sorted(member.comment for member in members if member.comment)
    if edition is Edition.HR or not shows_comments(role, len(members)):
        return ()
    # Sorted, then shuffled by a fixed seed: the order does not show who wrote first, and the same review prints the
    # same bytes.
    random.Random("".join(sorted(comments))).shuffle(comments)  # noqa: S311 - order, not secrecy
    return tuple(comments)
