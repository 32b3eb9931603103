"""Creation of the sample workspace, determined by a seed and written through normal operations."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

from models.domain.cycles import CycleId
from models.domain.people import EngineerDetails, QualificationStatus
from models.domain.reviews import ReviewId
from models.domain.settings import Settings
from models.operations.cycles import create_cycle
from models.operations.engineers import edit_engineer, import_engineers, record_qualification
from models.operations.settings import change_settings
from models.rubric.load import shipped_rubric
from models.sample import mentorships, sample_texts
from models.sample.career import Period, career, held_in
from models.sample.character import Character, make_character, worked_example
from models.sample.half_year import HalfYear
from models.sample.reviews import write_review
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace

NEWEST_CYCLE = (2026, 1)
ACTOR = "sample team"
Tell = Callable[[int, int], None]
MENTORED, MENTORED_OF_NAMED = 0.15, 0.6
"""Share of engineers with a mentor, in general and among the named ones."""


def make_sample(
    path: Path, passphrase: str, engineers: int = 12, cycles: int = 3, seed: int = 1, tell: Tell | None = None
) -> Workspace:
    """A new, open workspace at `path` with a sample team. The same arguments give the same content.

    `tell` is called with the number of engineers written and the total. If filling fails or is stopped, the file is deleted.
    """
    workspace = Workspace.create(path, passphrase, actor=ACTOR, seed=seed)
    try:
        workspace.do(fill_with_sample, engineers=engineers, cycles=cycles, seed=seed, tell=tell)
    except BaseException:
        workspace.close()
        path.unlink(missing_ok=True)
        raise
    return workspace


@operation("sample.fill", "Create a sample team of {engineers}", undo=Undo.STOP)
def fill_with_sample(tx: Transaction, *, engineers: int, cycles: int, seed: int, tell: Tell | None = None) -> None:
    """Fill an empty workspace with engineers, cycles, reviews, journal, mentorships and plans."""
    random = Random(seed)  # noqa: S311 - sample data needs no secrecy
    words = sample_texts.team()
    change_settings.run(
        tx, settings=Settings(organisation=words.organisation, contact=words.contact, user_name=words.managers[0])
    )
    people = [_details(number, random) for number in range(engineers)]
    result = [_make_cycle(tx, back) for back in reversed(range(cycles))]
    periods = [period for _, period in result]
    lives = [
        [held_in(levels, item) for item in periods] for levels in (career(person, periods[0]) for person in people)
    ]
    joined = [next((held for held in life if held), person) for life, person in zip(lives, people, strict=True)]
    ids = import_engineers.run(tx, people=joined, source="sample team")
    for number, (engineer, life) in enumerate(zip(ids, lives, strict=True)):
        character = make_character(people[number], engineer, number, random)
        _write_person(tx, character, result, life)
        if tell:
            tell(number + 1, engineers)


def _write_person(
    tx: Transaction,
    character: Character,
    cycles: Sequence[tuple[CycleId, Period]],
    life: Sequence[EngineerDetails | None],
) -> None:
    """Write all data of one person; `life` has their details in each cycle, None before they joined."""
    random = character.random
    for code in ("Q-EXP", "Q-EDU", "Q-MENT"):
        status = random.choices(list(QualificationStatus), (70, 15, 10, 5))[0]
        record_qualification.run(tx, engineer=character.engineer, qualification=code, status=status)
    written: list[tuple[ReviewId, HalfYear]] = []
    for number, ((cycle, period), held) in enumerate(zip(cycles, life, strict=True)):
        if held is None:
            continue
        if written and held != written[-1][1].held:
            edit_engineer.run(tx, engineer=character.engineer, details=held)
        age, before = len(cycles) - 1 - number, written[-1][1].ratings if written else None
        ratings = character.ratings(held.level, life[number + 1 :].count(held))
        if age == 0 and character.is_worked_example:
            ratings = worked_example()
        half = HalfYear(character, held, number, period, ratings, before)
        written.append((write_review(tx, half, cycle, age), half))
    mentorships.write_notes(tx, character, cycles[-1][1])
    share = MENTORED_OF_NAMED if character.is_named else MENTORED
    if random.random() < share or character.is_worked_example:
        mentorships.write_mentorship(tx, written)


def _details(number: int, random: Random) -> EngineerDetails:
    words = sample_texts.team()
    if number < len(words.engineers):
        known = words.engineers[number]
        name, title, level, path, team = known.name, known.job_title, known.level, known.path, known.team
    else:
        name = f"{random.choice(words.given_names)} {random.choice(words.family_names)}"
        level = random.choices(("JR", "MID", "SR", "LEAD"), (20, 40, 32, 8))[0]
        title = f"{shipped_rubric().profile(level).name} Backend Engineer"
        path = random.choice(("", "", "", "TS", "TL", "SA"))
        team = f"{random.choice(words.teams)} {number // 40 + 1}"
    return EngineerDetails(
        name=name,
        level=level,
        employee_id=f"E{1001 + number}",
        email=f"e{1001 + number}@larkspur.example",
        job_title=title,
        path=path,
        team=team,
        manager_name=words.managers[number % len(words.managers)],
        tech_lead_name=words.tech_leads[number % len(words.tech_leads)],
        role_since=date(2024, 1, 15) - timedelta(days=random.randrange(900)),
    )


def _make_cycle(tx: Transaction, back: int) -> tuple[CycleId, Period]:
    """Create the cycle `back` half-years before the newest."""
    year, half = divmod(NEWEST_CYCLE[0] * 2 + NEWEST_CYCLE[1] - 1 - back, 2)
    period = Period(date(year, 1 + 6 * half, 1), date(year, 12, 31) if half else date(year, 6, 30))
    name = f"{year}-H{half + 1}"
    cycle = create_cycle.run(tx, name=name, starts_on=period.starts_on, ends_on=period.ends_on, rubric=shipped_rubric())
    return cycle, period
