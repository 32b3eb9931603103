"""Sample reviews: ratings, comments, points and statuses."""

from collections.abc import Callable, Collection, Iterator, Mapping

from models.domain.cycles import CycleId
from models.domain.evidence import EvidenceId
from models.domain.reviews import PointKind, ReviewId
from models.operations import review_status as states
from models.operations import reviews as writing
from models.operations.evidence import gather_evidence
from models.queries.review_content import suggestion
from models.sample import sample_texts
from models.sample.engineer_half_year import HalfYear
from models.sample.evidence import observations
from models.sample.opinions import write_opinions
from models.sample.review_progress import Progress
from models.sample.summary import employee_comment, summary
from models.workspace.transaction import Transaction

POINTS = 3


def write_review(tx: Transaction, half: HalfYear, cycle: CycleId, progress: Progress) -> ReviewId:
    """Write one review as far as it has come. A draft has neither points nor a summary yet."""
    character = half.character
    manager = character.details.manager_name
    with tx.backdated(progress.starts_on, manager):
        review = writing.start_review.run(tx, engineer=character.engineer, cycle=cycle, reviewer_name=manager)
    with tx.backdated(progress.written_on, manager):
        evidence = _store_evidence(tx, review, half)
        points = () if progress.is_draft else [competency.code for competency in half.growth[:POINTS]]
        writing.rate_many.run(tx, review=review, ratings=half.ratings, comments=dict(_comments(half, points)))
        if not progress.is_draft:
            _write_points(tx, review, half, evidence)
            writing.write_summary.run(tx, review=review, summary=summary(half))
    write_opinions(tx, review, half, progress)
    _take_status_steps(tx, review, half, progress)
    return review


def _comments(half: HalfYear, points: Collection[str]) -> Iterator[tuple[str, str]]:
    """Competency code and comment: what was observed with, below expectation, the next step, or how to observe it.

    Growth points (`points`) have their next step themselves, so that a report has no sentence twice.
    """
    for code, value in half.ratings.items():
        if value is None:
            goal = sample_texts.fill_in(sample_texts.competencies()[code].goal, system=half.focus[0])
            yield code, f"To be seen in the next period: {sample_texts.in_sentence(goal)}"
        else:
            below = f" Next step: {half.next_step(code)}" if half.difference[code] < 0 and code not in points else ""
            yield code, half.comment(code, 0) + below


def _store_evidence(tx: Transaction, review: ReviewId, half: HalfYear) -> Mapping[str, EvidenceId]:
    """Store the evidence; returns the first piece for each competency."""
    observed = list(observations(half))
    first_of: dict[str, EvidenceId] = {}
    for number, item in zip(gather_evidence.run(tx, review=review, observations=observed), observed, strict=True):
        for code in item.competencies:
            first_of.setdefault(code, number)
    return first_of


def _write_points(tx: Transaction, review: ReviewId, half: HalfYear, evidence: Mapping[str, EvidenceId]) -> None:
    for kind, chosen in ((PointKind.STRENGTH, half.strengths), (PointKind.GROWTH, half.growth)):
        for position, competency in enumerate(chosen[:POINTS], start=1):
            writing.write_point.run(
                tx,
                review=review,
                kind=kind,
                position=position,
                competency=competency.code,
                behaviour=half.comment(competency.code, 1),
                next_step=half.next_step(competency.code) if kind is PointKind.GROWTH else "",
                evidence=evidence[competency.code],
            )


def _take_status_steps(tx: Transaction, review: ReviewId, half: HalfYear, progress: Progress) -> None:
    """Take the steps that are done by today."""
    taken: tuple[Callable[[], object], ...] = (
        lambda: _submit(tx, review, half),
        lambda: states.share.run(tx, review=review),
        lambda: _discuss(tx, review, half),
        lambda: states.acknowledge.run(tx, review=review, given_on=tx.today),
        lambda: states.close_review.run(tx, review=review),
    )
    for on, step in zip(progress.steps, taken, strict=False):
        with tx.backdated(on, half.character.details.manager_name):
            step()


def _submit(tx: Transaction, review: ReviewId, half: HalfYear) -> None:
    suggested = suggestion(tx, review)
    reason = half.pick_wording(sample_texts.summaries().close_call) if suggested.is_close_call else ""
    writing.decide_conclusion.run(tx, review=review, conclusion=suggested.conclusion, reason=reason)
    states.submit.run(tx, review=review)


def _discuss(tx: Transaction, review: ReviewId, half: HalfYear) -> None:
    states.write_employee_comment.run(tx, review=review, text=employee_comment(half))
    states.hold_conversation.run(tx, review=review, held_on=tx.today)
