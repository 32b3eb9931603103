"""The sample reviews: ratings around what the level expects, evidence for each, and a passage through the states."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random

from models.actions import review_states as states
from models.actions import reviews as writing
from models.people import EngineerDetails, EngineerId
from models.reviews import CycleId, EvidenceStrength, Observation, OpinionRole, PointKind, ReviewId, is_extreme
from models.rubric.load import shipped_rubric
from models.rubric.model import Competency, Rubric
from models.sample import texts
from models.workspace.transaction import Transaction

# The worked example of docs/method.md: the first engineer's newest review is scored exactly like it.
WORKED_EXAMPLE = (
    "4433 44543 444- 434 543 443- 3442 4453 34344 343- 3423 4444"  # areas in the rubric's order, "-" not observed
)
NOT_OBSERVED_SHARE = 0.05
PEERS = 4
Period = tuple[date, date]


def write_review(
    tx: Transaction,
    person: EngineerDetails,
    engineer: EngineerId,
    cycle: CycleId,
    period: Period,
    age: int,
    random: Random,
) -> ReviewId:
    """Write one review; `age` counts cycles back from the newest, and older reviews are further on their way."""
    rubric = shipped_rubric()
    review = writing.start_review.run(tx, engineer=engineer, cycle=cycle, reviewer_name=person.manager_name)
    if age == 0 and person.name == texts.team().engineers[0].name:
        ratings = _worked_example(rubric)
    else:
        ratings = _ratings(rubric, person.level, age, random)
    writing.rate_many.run(tx, review=review, ratings=ratings)
    _write_evidence(tx, review, rubric, person.level, ratings, period, random)
    _write_points(tx, review, rubric, person.level, ratings)
    _write_comments(tx, review, rubric, person.level, ratings)
    _write_opinions(tx, review, ratings, random)
    writing.write_summary.run(tx, review=review, summary=_summary(person, rubric, ratings))
    _pass_on(tx, review, person, period[1], age, random)
    return review


def _worked_example(rubric: Rubric) -> dict[str, int | None]:
    marks = WORKED_EXAMPLE.replace(" ", "")
    return {
        competency.code: None if mark == "-" else int(mark)
        for competency, mark in zip(rubric.competencies, marks, strict=True)
    }


def _ratings(rubric: Rubric, level: str, age: int, random: Random) -> dict[str, int | None]:
    """Mostly as expected; a little lower the longer ago."""
    ratings: dict[str, int | None] = {}
    for competency in rubric.competencies:
        step = random.choices((-1, 0, 1), (22 + 8 * age, 58, 20))[0]
        unseen = not competency.core and random.random() < NOT_OBSERVED_SHARE
        ratings[competency.code] = None if unseen else min(max(competency.expected[level] + step, 1), 5)
    return ratings


def _write_evidence(
    tx: Transaction,
    review: ReviewId,
    rubric: Rubric,
    level: str,
    ratings: Mapping[str, int | None],
    period: Period,
    random: Random,
) -> None:
    days = (period[1] - period[0]).days
    for code, value in ratings.items():
        if value is None:
            continue
        story = texts.stories()[code]
        expected = rubric.competency(code).expected[level]
        well = value >= expected
        first = random.randrange(days // 2)
        for occasion, day in enumerate((first, first + days // 2)[: 2 if is_extreme(value, expected) else 1]):
            observation = Observation(
                happened_on=period[0] + timedelta(days=day),
                situation=story.situation
                if occasion == 0
                else f"Again later: {story.situation[0].lower()}{story.situation[1:]}",
                behaviour=story.did_well if well else story.fell_short,
                impact=story.effect if well else story.cost,
                impact_dimension=story.impact_dimension,
                artefact=story.artefact if well else "",
                strength=EvidenceStrength.MEASURED_OR_LINKED if well else EvidenceStrength.DATED_EVENT,
                competencies=(code,),
            )
            writing.add_evidence.run(tx, review=review, observation=observation)


def _write_points(
    tx: Transaction, review: ReviewId, rubric: Rubric, level: str, ratings: Mapping[str, int | None]
) -> None:
    """The three ratings furthest above expectation, and the three furthest below; core and heavy ones first."""
    rated = {code: value for code, value in ratings.items() if value is not None}

    def distance(competency: Competency) -> tuple[int, bool, int]:
        return rated[competency.code] - competency.expected[level], competency.core, competency.weight

    seen = [competency for competency in rubric.competencies if competency.code in rated]
    strengths = sorted(seen, key=distance, reverse=True)[:3]
    growth = sorted(seen, key=lambda c: (distance(c)[0], not c.core, -c.weight))[:3]
    evidence = {
        row["competency_code"]: row["evidence_id"]
        for row in tx.query(
            "SELECT competency_code, evidence_id FROM evidence_competency JOIN evidence ON evidence.id = evidence_id"
            " WHERE review_id = :review",
            review=review,
        )
    }
    for kind, chosen in ((PointKind.STRENGTH, strengths), (PointKind.GROWTH, growth)):
        for position, competency in enumerate(chosen, start=1):
            story = texts.stories()[competency.code]
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


def _write_comments(
    tx: Transaction, review: ReviewId, rubric: Rubric, level: str, ratings: Mapping[str, int | None]
) -> None:
    for code, value in ratings.items():
        if value is None:
            plan = "Arrange a piece of work next period in which it can be seen."
            writing.mark_not_observed.run(tx, review=review, competency=code, observe_plan=plan)
        elif value < rubric.competency(code).expected[level]:
            comment = f"Next step: {texts.stories()[code].next_step}"
            writing.comment_on_rating.run(tx, review=review, competency=code, comment=comment)


def _write_opinions(tx: Transaction, review: ReviewId, ratings: Mapping[str, int | None], random: Random) -> None:
    roles = [OpinionRole.SELF, OpinionRole.TECH_LEAD, *[OpinionRole.PEER] * random.choice((0, 2, 3, PEERS))]
    for number, role in enumerate(roles):
        near = {
            code: min(max(value + random.choices((-1, 0, 1, 2), (15, 60, 22, 3))[0], 1), 5)
            for code, value in ratings.items()
            if value is not None and random.random() < 0.8
        }
        comment = (
            texts.mentoring().notes[number % len(texts.mentoring().notes)].text if role is OpinionRole.PEER else ""
        )
        writing.record_opinion.run(tx, review=review, role=role, ratings=near, comment=comment)


def _summary(person: EngineerDetails, rubric: Rubric, ratings: Mapping[str, int | None]) -> str:
    above = [c for c in rubric.competencies if (ratings[c.code] or 0) > c.expected[person.level]]
    below = [c for c in rubric.competencies if 0 < (ratings[c.code] or 0) < c.expected[person.level]]
    strong = f"The work on {above[0].name.lower()} carried furthest. " if above else ""
    grow = f"The next step with most effect is {below[0].name.lower()}. " if below else ""
    return (
        f"This period was about keeping the {person.team} services reliable while two larger changes went out. "
        f"{strong}{grow}What was agreed last time was taken up, and the evidence below shows where."
    )


def _pass_on(
    tx: Transaction, review: ReviewId, person: EngineerDetails, ends_on: date, age: int, random: Random
) -> None:
    """Older reviews are closed; the newest stand somewhere between draft and acknowledged."""
    named_first = person.name == texts.team().engineers[0].name
    steps = 5 if age else 3 if named_first else random.choice((0, 1, 2, 3, 4))
    passage: tuple[Callable[[], object], ...] = (
        lambda: states.submit.run(tx, review=review),
        lambda: states.share.run(tx, review=review),
        lambda: _discuss(tx, review, ends_on),
        lambda: states.acknowledge.run(tx, review=review, given_on=ends_on + timedelta(days=21)),
        lambda: states.close_review.run(tx, review=review),
    )
    for step in passage[:steps]:
        step()


def _discuss(tx: Transaction, review: ReviewId, ends_on: date) -> None:
    comment = "I agree with most of it. The estimate of the second change left out the week I covered for operations."
    states.write_employee_comment.run(tx, review=review, text=comment)
    states.hold_conversation.run(tx, review=review, held_on=ends_on + timedelta(days=14))
