"""What the reviewer may see of the answers of the engineer and of tech leads: the reviewer's own rating opens them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from models.domain.reviews import RatingState, ReviewId, ReviewState
from models.queries import cycles, review_content
from models.queries.opinions import OpinionRow
from models.queries.reviews import exclusions, review
from models.workspace.reader import Reader

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Opened:
    """The competencies whose answers are open, and whether the comments on the whole are.

    In a draft these are the rated ones: *not observed* can still become a rating, so it opens nothing. A comment on the
    whole may be about any competency, so it opens once none is blank. Submission opens everything.
    """

    codes: frozenset[str]
    whole: bool

    def part_of(self, opinion: OpinionRow) -> OpinionRow:
        """The opinion without what is not open."""
        return replace(
            opinion,
            comment=opinion.comment if self.whole else "",
            ratings=self._open(opinion.ratings),
            remarks=self._open(opinion.remarks),
            not_seen=opinion.not_seen & self.codes,
        )

    def _open(self, answers: Mapping[str, Value]) -> dict[str, Value]:
        return {code: answer for code, answer in answers.items() if code in self.codes}


def opened(reader: Reader, review_id: ReviewId) -> Opened:
    """What is open of the answers about a review."""
    row = review(reader, review_id)
    codes = frozenset(item.code for item in cycles.frozen_rubric(reader, row.rubric_version_id).competencies)
    if row.state is not ReviewState.DRAFT:
        return Opened(codes, whole=True)
    stored = review_content.rating_rows(reader, review_id)
    states = {code: RatingState(rating.state) for code, rating in stored.items()}
    asked = codes - exclusions(reader, row).codes
    return Opened(
        codes=frozenset(code for code, state in states.items() if state is RatingState.RATED),
        whole=all(states.get(code, RatingState.BLANK) is not RatingState.BLANK for code in asked),
    )
