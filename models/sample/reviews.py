"""Sample reviews: ratings, comments, points, opinions and statuses."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from models.domain.cycles import CycleId
from models.domain.evidence import EvidenceId
from models.domain.reviews import OpinionRole, PointKind, ReviewId
from models.operations import review_status as states
from models.operations import reviews as writing
from models.operations.evidence import gather_evidence
from models.operations.opinions import ask_opinion, record_opinion
from models.queries.opinion_requests import proposed_competencies
from models.queries.review_content import suggestion
from models.sample import sample_texts
from models.sample.character import Character
from models.sample.evidence import observations
from models.sample.half_year import HalfYear
from models.sample.summary import employee_comment, summary
from models.workspace.transaction import Transaction

MAX_PEERS = 4
CLOSE_CALL = "The evidence of the whole period points this way, and the gaps named below are recent."
ASKED_CYCLES = 2
SEEN = {OpinionRole.SELF: 0.4, OpinionRole.TECH_LEAD: 0.3, OpinionRole.PEER: 0.15}
"""Share of the competencies that each role rates."""
POINTS = 3
ASKED_OF_PEER = 8
DAYS_TO_ANSWER = 14


def write_review(tx: Transaction, half: HalfYear, cycle: CycleId, age: int) -> ReviewId:
    """Write one review; `age` counts cycles back from the newest; older reviews have a later status."""
    character = half.character
    manager = character.details.manager_name
    review = writing.start_review.run(tx, engineer=character.engineer, cycle=cycle, reviewer_name=manager)
    writing.rate_many.run(tx, review=review, ratings=half.ratings, comments=dict(_comments(half)))
    _write_points(tx, review, half, _gather(tx, review, half))
    with tx.backdated(half.period.ends_on):
        _write_opinions(tx, review, half, age)
    writing.write_summary.run(tx, review=review, summary=summary(half))
    _pass_on(tx, review, half, age)
    return review


def _comments(half: HalfYear) -> Iterator[tuple[str, str]]:
    """Competency code and comment: what was observed with, below expectation, the next step, or how to observe it."""
    for code, value in half.ratings.items():
        if value is None:
            goal = sample_texts.filled(sample_texts.competencies()[code].goal, system=half.focus[0])
            yield code, f"To be seen in the next period: {sample_texts.in_sentence(goal)}"
        else:
            below = f" Next step: {half.next_step(code)}" if half.ahead[code] < 0 else ""
            yield code, half.comment(code, 0) + below


def _gather(tx: Transaction, review: ReviewId, half: HalfYear) -> Mapping[str, EvidenceId]:
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


def _write_opinions(tx: Transaction, review: ReviewId, half: HalfYear, age: int) -> None:
    """Write opinions of engineer, tech lead and peers, covering fewer competencies in that order; none two cycles back.

    In the newest cycle another peer is asked and has not answered yet.
    """
    character, random = half.character, half.character.random
    peers = random.choice((0, 2, 3, MAX_PEERS)) if age < ASKED_CYCLES else 0
    item = 1 if age < ASKED_CYCLES else 0
    if age == 0:
        _ask_one_more(tx, review, _authors(character, OpinionRole.PEER)[peers])
    asked = {OpinionRole.SELF: item, OpinionRole.TECH_LEAD: item, OpinionRole.PEER: peers}
    for role, count in asked.items():
        for author in _authors(character, role)[:count]:
            observed = [(code, value) for code, value in half.ratings.items() if value and random.random() < SEEN[role]]
            steps = random.choices((-1, 0, 1, 2), (15, 60, 22, 3), k=len(observed))
            near = {code: min(max(value + step, 1), 5) for (code, value), step in zip(observed, steps, strict=True)}
            comment = character.with_system(character.notes.pop().text) if role is OpinionRole.PEER else ""
            record_opinion.run(tx, review=review, role=role, ratings=near, author_name=author, comment=comment)


def _ask_one_more(tx: Transaction, review: ReviewId, name: str) -> None:
    """Ask a peer who has not answered yet."""
    proposed = proposed_competencies(tx, review, name)[:ASKED_OF_PEER]
    ask_opinion.run(
        tx,
        review=review,
        role=OpinionRole.PEER,
        person_name=name,
        competencies=[item.code for item in proposed],
        due_on=tx.today + timedelta(days=DAYS_TO_ANSWER),
    )


def _authors(character: Character, role: OpinionRole) -> list[str]:
    """Names of the authors in a role; each peer is a different person."""
    own = character.details
    if role is OpinionRole.PEER:
        return [engineer.name for engineer in sample_texts.team().engineers if engineer.name != own.name]
    return [own.name if role is OpinionRole.SELF else own.tech_lead_name]


def _pass_on(tx: Transaction, review: ReviewId, half: HalfYear, age: int) -> None:
    """Advance the status: older reviews are closed, the newest end between draft and acknowledged."""
    steps = 5 if age else 3 if half.character.is_worked_example else half.character.random.choice((0, 1, 2, 3, 4))
    passage: tuple[tuple[int, Callable[[], object]], ...] = (
        (7, lambda: _submit(tx, review)),
        (10, lambda: states.share.run(tx, review=review)),
        (14, lambda: _discuss(tx, review, half)),
        (21, lambda: states.acknowledge.run(tx, review=review, given_on=tx.today)),
        (40, lambda: states.close_review.run(tx, review=review)),
    )
    for days, step in passage[:steps]:
        with tx.backdated(half.period.ends_on + timedelta(days=days), actor=half.character.details.manager_name):
            step()


def _submit(tx: Transaction, review: ReviewId) -> None:
    suggested = suggestion(tx, review)
    reason = CLOSE_CALL if suggested.is_close_call else ""
    writing.decide_conclusion.run(tx, review=review, conclusion=suggested.conclusion, reason=reason)
    states.submit.run(tx, review=review)


def _discuss(tx: Transaction, review: ReviewId, half: HalfYear) -> None:
    states.write_employee_comment.run(tx, review=review, text=employee_comment(half))
    states.hold_conversation.run(tx, review=review, held_on=tx.today)
