"""What followed from each revision of a review, as its report prints it: receipt, comment, appeals."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The engineer's receipt of the review: acknowledged, or refused before a witness."""

    outcome: str
    given_on: date
    witness_name: str


@dataclass(frozen=True, slots=True)
class AppealLine:
    """One appeal. `decision` is empty and `decided_on` None until it is decided; `late`: raised after the appeal period."""

    raised_on: date
    reason: str
    decider_name: str
    due_on: date | None
    late: bool
    decision: str
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class RevisionLine:
    """One revision of the document, the reason for the next one, and the engineer's answer to it.

    `comment`, `acknowledgement` and `appeals` belong to this revision only.
    """

    revision: int
    superseded_on: date | None
    reason: str
    comment: str = ""
    comment_on: date | None = None
    comment_first_on: date | None = None
    acknowledgement: Acknowledgement | None = None
    appeals: tuple[AppealLine, ...] = ()


@dataclass(frozen=True, slots=True)
class RevisionChanges:
    """What a revision says differently from `since`, the one before it.

    `competencies` are codes, `strengths` and `growth_points` positions from 0, `evidence` numbers in the document.
    """

    since: int
    summary: bool
    conclusion: bool
    competencies: tuple[str, ...]
    strengths: tuple[int, ...]
    growth_points: tuple[int, ...]
    evidence: tuple[str, ...]

    @property
    def any(self) -> bool:
        """Whether anything changed."""
        lists = (self.competencies, self.strengths, self.growth_points, self.evidence)
        return self.summary or self.conclusion or any(lists)
