"""The sample reviews: ratings, the evidence behind each, and a passage through the states."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from models.actions import review_states as states
from models.actions import reviews as writing
from models.actions.evidence import gather_evidence
from models.reviews import (
    CycleId,
    EvidenceId,
    EvidenceStrength,
    Observation,
    OpinionRole,
    PointKind,
    ReviewId,
    is_extreme,
)
from models.rubric.load import shipped_rubric
from models.rubric.model import Competency
from models.sample import texts
from models.sample.character import Character, is_named, is_worked_example
from models.workspace.transaction import Transaction

MOST_TOGETHER = 5
MOST_PEERS = 4
ASKED_CYCLES = 2
SEEN = {OpinionRole.SELF: 0.5, OpinionRole.TECH_LEAD: 0.4, OpinionRole.PEER: 0.2}
"""Which share of the ratings each of them gives an own rating for."""
Period = tuple[date, date]
Ratings = Mapping[str, int | None]


def write_review(tx: Transaction, character: Character, cycle: CycleId, period: Period, age: int) -> ReviewId:
    """Write one review; `age` counts cycles back from the newest, and older reviews are further on their way."""
    manager = character.details.manager_name
    review = writing.start_review.run(tx, engineer=character.engineer, cycle=cycle, reviewer_name=manager)
    ratings = character.ratings(age)
    comments = dict(_comments(character, ratings, age))
    writing.rate_many.run(tx, review=review, ratings=ratings, comments=comments)
    observations = list(_observations(character, ratings, period, age))
    evidence = gather_evidence.run(tx, review=review, observations=observations)
    first_of: dict[str, EvidenceId] = {}
    for number, observation in zip(evidence, observations, strict=True):
        for code in observation.competencies:
            first_of.setdefault(code, number)
    _write_points(tx, review, character, ratings, age, first_of)
    with tx.dated(period[1]):
        _write_opinions(tx, review, character, ratings, age)
    writing.write_summary.run(tx, review=review, summary=_summary(character, ratings))
    _pass_on(tx, review, character, period[1], age)
    return review


def _comments(character: Character, ratings: Ratings, age: int) -> Iterator[tuple[str, str]]:
    for code, value in ratings.items():
        if value is None:
            yield code, "Arrange a piece of work next period in which it can be seen."
        elif not _as_expected(character, code, value):
            yield code, f"Next step: {character.story(code, age, 0).next_step}"


def _observations(character: Character, ratings: Ratings, period: Period, age: int) -> Iterator[Observation]:
    """An occasion for every rating, a second one in another month for the extreme ones."""
    rubric, level = shipped_rubric(), character.details.level
    days = (period[1] - period[0]).days
    for codes in _seen_together(character, ratings):
        extreme = tuple(
            code for code in codes if is_extreme(ratings[code] or 0, rubric.competency(code).expected[level])
        )
        first = character.random.randrange(days // 2)
        yield _observation(character, ratings, codes, period[0] + timedelta(days=first), age, 0)
        if extreme:
            yield _observation(character, ratings, extreme, period[0] + timedelta(days=first + days // 2), age, 1)


def _seen_together(character: Character, ratings: Ratings) -> Iterator[tuple[str, ...]]:
    """The competencies of each occasion: one for the people a newcomer meets, up to a few of one area for the rest."""
    most = 1 if is_named(character.details) else MOST_TOGETHER
    for area in shipped_rubric().areas:
        rated = [(one.code, value) for one in area.competencies if (value := ratings[one.code]) is not None]
        for well in (True, False):
            codes = [code for code, value in rated if _as_expected(character, code, value) is well]
            yield from (tuple(codes[start : start + most]) for start in range(0, len(codes), most))


def _observation(
    character: Character, ratings: Ratings, codes: tuple[str, ...], on: date, age: int, occasion: int
) -> Observation:
    story = character.story(codes[0], age, occasion)
    well = _as_expected(character, codes[0], ratings[codes[0]] or 0)
    return Observation(
        happened_on=on,
        situation=character.told(story.situation),
        behaviour=story.did_well if well else story.fell_short,
        impact=story.effect if well else story.cost,
        impact_dimension=story.impact_dimension,
        artefact=story.artefact if well else "",
        strength=EvidenceStrength.MEASURED_OR_LINKED if well else EvidenceStrength.DATED_EVENT,
        competencies=codes,
    )


def _as_expected(character: Character, code: str, value: int) -> bool:
    return value >= shipped_rubric().competency(code).expected[character.details.level]


def _write_points(
    tx: Transaction,
    review: ReviewId,
    character: Character,
    ratings: Ratings,
    age: int,
    evidence: Mapping[str, EvidenceId],
) -> None:
    """The three ratings furthest above expectation, and the three furthest below; core and heavy ones first."""
    level = character.details.level
    rated = {code: value for code, value in ratings.items() if value is not None}

    def distance(competency: Competency) -> tuple[int, bool, int]:
        return rated[competency.code] - competency.expected[level], competency.core, competency.weight

    seen = _rated(ratings)
    strengths = sorted(seen, key=distance, reverse=True)[:3]
    growth = sorted(seen, key=lambda c: (distance(c)[0], not c.core, -c.weight))[:3]
    for kind, chosen in ((PointKind.STRENGTH, strengths), (PointKind.GROWTH, growth)):
        for position, competency in enumerate(chosen, start=1):
            story = character.story(competency.code, age, 0)
            well = kind is PointKind.STRENGTH
            writing.write_point.run(
                tx,
                review=review,
                kind=kind,
                position=position,
                competency=competency.code,
                behaviour=story.did_well if well or distance(competency)[0] >= 0 else story.fell_short,
                next_step="" if well else story.next_step,
                evidence=evidence.get(competency.code),
            )


def _write_opinions(tx: Transaction, review: ReviewId, character: Character, ratings: Ratings, age: int) -> None:
    """The engineer rates half of it, the tech lead what they saw, peers a little; two cycles back nobody was asked."""
    random, notes = character.random, texts.mentoring().notes
    peers = random.choice((0, 2, 3, MOST_PEERS)) if age < ASKED_CYCLES else 0
    one = 1 if age < ASKED_CYCLES else 0
    asked = {OpinionRole.SELF: one, OpinionRole.TECH_LEAD: one, OpinionRole.PEER: peers}
    for role, count in asked.items():
        for _ in range(count):
            near = {
                code: min(max(value + random.choices((-1, 0, 1, 2), (15, 60, 22, 3))[0], 1), 5)
                for code, value in ratings.items()
                if value is not None and random.random() < SEEN[role]
            }
            comment = character.told(random.choice(notes).text) if role is OpinionRole.PEER else ""
            writing.record_opinion.run(tx, review=review, role=role, ratings=near, comment=comment)


def _summary(character: Character, ratings: Ratings) -> str:
    words, choice = texts.summaries(), character.random.choice
    ahead = {one.code: (ratings[one.code] or 0) - one.expected[character.details.level] for one in _rated(ratings)}
    best, last = (shipped_rubric().competency(pick(ahead, key=ahead.__getitem__)) for pick in (max, min))
    said = [character.told(choice(words.opening))]
    if ahead[best.code] > 0:
        said.append(character.told(choice(words.strength), strength=texts.in_sentence(best.name)))
    if ahead[last.code] < 0:
        said.append(character.told(choice(words.growth), growth=texts.in_sentence(last.name)))
    return " ".join((*said, choice(words.closing)))


def _rated(ratings: Ratings) -> list[Competency]:
    return [one for one in shipped_rubric().competencies if ratings[one.code] is not None]


def _pass_on(tx: Transaction, review: ReviewId, character: Character, ends_on: date, age: int) -> None:
    """Older reviews are closed; the newest stand somewhere between draft and acknowledged."""
    steps = 5 if age else 3 if is_worked_example(character.details) else character.random.choice((0, 1, 2, 3, 4))
    passage: tuple[tuple[int, Callable[[], object]], ...] = (
        (7, lambda: states.submit.run(tx, review=review)),
        (10, lambda: states.share.run(tx, review=review)),
        (14, lambda: _discuss(tx, review, character)),
        (21, lambda: states.acknowledge.run(tx, review=review, given_on=tx.today)),
        (40, lambda: states.close_review.run(tx, review=review)),
    )
    for days, step in passage[:steps]:
        with tx.dated(ends_on + timedelta(days=days)):
            step()


def _discuss(tx: Transaction, review: ReviewId, character: Character) -> None:
    comment = character.told(character.random.choice(texts.summaries().employee_comment))
    states.write_employee_comment.run(tx, review=review, text=comment)
    states.hold_conversation.run(tx, review=review, held_on=tx.today)
