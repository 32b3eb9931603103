"""Comparison of the self-rating with the reviewer's ratings, and the conversation guide that follows from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.rubric.model import Rubric
from models.support.messages import Message, join, message

DIFFERENCE_THRESHOLD = 2
"""Steps between self-rating and reviewer's rating that need a conversation."""
MAX_DIFFERENCES_IN_GUIDE = 5
MAX_GROWTH_IN_GUIDE = 3


@dataclass(frozen=True, slots=True)
class SelfDifference:
    """A competency where the engineer's own rating and the reviewer's differ."""

    code: str
    name: str
    own: int
    reviewer: int

    @property
    def distance(self) -> int:
        """Steps between the two ratings."""
        return abs(self.own - self.reviewer)


@dataclass(frozen=True, slots=True)
class SelfComparison:
    """How many competencies both rated and how many equally, and the differences, the largest first.

    `differences` are of two or more steps, `adjacent` of one step. `strengths` counts the equal ratings that reach the
    expected rating.
    """

    compared: int
    equal: int
    differences: tuple[SelfDifference, ...]
    adjacent: tuple[SelfDifference, ...]
    strengths: int


def compare_self(
    rubric: Rubric, level: str, own: Mapping[str, int], ratings: Mapping[str, int | None]
) -> SelfComparison:
    """The comparison over the competencies that both rated; `ratings` has None for *not observed*."""
    both = [
        SelfDifference(competency.code, competency.name, own[competency.code], rating)
        for competency in rubric.competencies
        if competency.code in own and (rating := ratings.get(competency.code)) is not None
    ]
    differences = sorted(
        (item for item in both if item.distance >= DIFFERENCE_THRESHOLD), key=lambda item: -item.distance
    )
    return SelfComparison(
        compared=len(both),
        equal=sum(item.distance == 0 for item in both),
        differences=tuple(differences),
        adjacent=tuple(item for item in both if item.distance == 1),
        strengths=sum(item.distance == 0 and item.own >= rubric.competency(item.code).expected[level] for item in both),
    )


def conversation_guide(comparison: SelfComparison, growth: Sequence[str]) -> tuple[Message, ...]:
    """Questions for the conversation about the review, which look ahead (Goldsmith's *feedforward*) rather than back.

    `growth` are the names of the competencies of the growth points. Empty without a self-rating.
    """
    if not comparison.compared:
        return ()
    questions = [_question(item) for item in comparison.differences[:MAX_DIFFERENCES_IN_GUIDE]]
    if comparison.strengths:
        questions.append(
            message(
                "You agree on {strengths} of {compared} ratings that meet expectations. Which of these strengths do you "
                "want to use more often?",
                strengths=comparison.strengths,
                compared=comparison.compared,
            )
        )
    if practised := growth[:MAX_GROWTH_IN_GUIDE]:
        questions.append(
            message(
                "Which work of the next three months is the best place to practise this: {names}?",
                names=join(practised),
            )
        )
    questions.append(message("Which two suggestions for the future would help you most, and who can give them?"))
    questions.append(message("What can your manager start, stop or continue to support you?"))
    return tuple(questions)


def _question(item: SelfDifference) -> Message:
    if item.own > item.reviewer:
        return message(
            "{name} (self-rating {own}, reviewer {reviewer}): which situation in the coming months would let others see "
            "what you see?",
            name=item.name,
            own=item.own,
            reviewer=item.reviewer,
        )
    return message(
        "{name} (self-rating {own}, reviewer {reviewer}): the reviewer sees more than you do. Where else could you use it?",
        name=item.name,
        own=item.own,
        reviewer=item.reviewer,
    )
