"""Requests for opinions on the sample reviews, and the answers."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from models.domain.opinions import (
    MAX_PEER_COMPETENCIES,
    Channel,
    CompetencyAnswer,
    Consent,
    Contact,
    OpinionAnswer,
    consent_choices,
)
from models.domain.reviews import OpinionRole, ReviewId
from models.operations.opinions import ask_opinion, record_answer, withdraw_request
from models.rubric.load import shipped_rubric
from models.rubric.model import RATINGS
from models.sample import sample_texts
from models.sample.character import Character
from models.sample.engineer_half_year import HalfYear
from models.sample.review_progress import Progress
from models.workspace.transaction import Transaction

PEERS, MAX_PEERS, PEERS_OF_DRAFT = (0, 2, 3, 4), 4, 3
SEEN_BY_TECH_LEAD = 0.3
"""Share of the competencies about which a tech lead is asked."""
NOT_SEEN = 0.06
"""Share of these that the person did not see."""
DAYS_TO_ANSWER = 14
WITHDRAWN_BY = 2
"""Number of the engineer in whose draft one request is withdrawn."""


class _Asked(NamedTuple):
    """A person who is asked, and the days until they answer; None if they have not answered."""

    role: OpinionRole
    name: str
    answers_after: int | None


def write_opinions(tx: Transaction, review: ReviewId, half: HalfYear, progress: Progress) -> None:
    """Ask the engineer, the tech lead and peers, and record the answers that have come in."""
    asked_on, actor = progress.asked_on, half.character.details.manager_name
    if asked_on is None:
        return
    chance = Random(f"{half.character.number} {half.number}")  # noqa: S311 - its own: the rest of the sample stays
    requests = []
    for asked in _people(half.character, progress, chance):
        with tx.backdated(asked_on, actor):
            codes = _codes(half, asked.role, chance)
            request = ask_opinion.run(
                tx,
                review=review,
                role=asked.role,
                person_name=asked.name,
                competencies=codes,
                due_on=asked_on + timedelta(days=DAYS_TO_ANSWER),
            )
        requests.append((request, asked, codes))
    for position, (request, asked, codes) in enumerate(requests):
        if asked.answers_after is None:
            continue
        with tx.backdated(min(asked_on + timedelta(days=asked.answers_after), progress.written_on), actor):
            answer = _answer(half, asked.role, codes, position, chance)
            record_answer.run(tx, request=request, answer=answer, channel=_channel(asked.role, position))
    if progress.is_draft and half.character.number == WITHDRAWN_BY:
        _withdraw(tx, review, half, asked_on)


def _people(character: Character, progress: Progress, chance: Random) -> Iterator[_Asked]:
    """People who are asked. In a draft, the last peer has not answered, nor has the engineer in every second one."""
    own, colleagues = character.details, _colleagues(character)
    is_draft = progress.is_draft
    yield _Asked(OpinionRole.SELF, own.name, None if is_draft and character.number % 2 else 6)
    yield _Asked(OpinionRole.TECH_LEAD, own.tech_lead_name, 4)
    most = MAX_PEERS if character.is_worked_example else chance.choice(PEERS)
    peers = PEERS_OF_DRAFT if is_draft else most
    for number, name in enumerate(colleagues[:peers], start=1):
        yield _Asked(OpinionRole.PEER, name, None if is_draft and number == peers else 2 * number + 1)


def _colleagues(character: Character) -> Sequence[str]:
    """Names of the named engineers after this one, in turn."""
    names = [engineer.name for engineer in sample_texts.team().engineers]
    first = (character.number + 1) % len(names)
    return [name for name in names[first:] + names[:first] if name != character.details.name]


def _codes(half: HalfYear, role: OpinionRole, chance: Random) -> Sequence[str]:
    """The competencies about which a person is asked: the engineer about all, the tech lead about some.

    All peers of a review are asked about the same areas, because an area has a mean from three peers on.
    """
    if role is OpinionRole.PEER:
        return _codes_for_peers(half)
    seen = [code for code, value in half.all_ratings.items() if value]
    if role is OpinionRole.SELF:
        return seen
    return [code for code in seen if chance.random() < SEEN_BY_TECH_LEAD] or seen[:1]


def _codes_for_peers(half: HalfYear) -> Sequence[str]:
    """As many whole areas as a form for peers has room for; engineer and cycle decide the first."""
    areas = shipped_rubric().areas
    first = (half.character.number + half.number) % len(areas)
    chosen: list[str] = []
    for area in areas[first:] + areas[:first]:
        codes = [item.code for item in area.competencies if half.all_ratings.get(item.code)]
        if len(chosen) + len(codes) > MAX_PEER_COMPETENCIES:
            break
        chosen += codes
    return chosen


def _answer(half: HalfYear, role: OpinionRole, codes: Sequence[str], position: int, chance: Random) -> OpinionAnswer:
    """Ratings near those of the reviewer, and one comment."""
    character = half.character
    steps = chance.choices((-1, 0, 1, 2), (15, 60, 22, 3), k=len(codes))
    near = [
        min(max((half.all_ratings[code] or 0) + step, 1), RATINGS[-1]) for code, step in zip(codes, steps, strict=True)
    ]
    answers = {
        code: CompetencyAnswer(not_seen=True) if chance.random() < NOT_SEEN else CompetencyAnswer(rating)
        for code, rating in zip(codes, near, strict=True)
    }
    choices = consent_choices(role) or (Consent.NAMED,)
    return OpinionAnswer(
        competencies=answers,
        comment=_comment(half, role),
        contact=None if role is OpinionRole.SELF else tuple(Contact)[(character.number + position) % len(Contact)],
        consent=choices[(character.number + position) % len(choices)],
    )


def _comment(half: HalfYear, role: OpinionRole) -> str:
    texts = sample_texts.opinions()
    if role is OpinionRole.PEER:
        text = half.character.notes.pop().text
    else:
        text = half.pick_wording(texts.self_comment if role is OpinionRole.SELF else texts.tech_lead_comment)
    return half.character.with_system(text)


def _channel(role: OpinionRole, position: int) -> Channel:
    """Channel of an answer: this computer for the engineer, a form for most others."""
    if role is OpinionRole.SELF:
        return Channel.THIS_COMPUTER
    return Channel.PAPER if position % len(Channel) == 0 else Channel.FORM


def _withdraw(tx: Transaction, review: ReviewId, half: HalfYear, asked_on: date) -> None:
    """Ask one more peer, and withdraw the request on the next day."""
    name = _colleagues(half.character)[PEERS_OF_DRAFT]
    with tx.backdated(asked_on):
        request = ask_opinion.run(
            tx, review=review, role=OpinionRole.PEER, person_name=name, competencies=_codes_for_peers(half)
        )
    with tx.backdated(asked_on + timedelta(days=1)):
        withdraw_request.run(tx, request=request)
