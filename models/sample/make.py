"""Making the sample workspace. Everything is decided by the seed and written through the same actions the app uses."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random

from models.actions.cycles import make_cycle
from models.actions.people import import_engineers, record_qualification
from models.actions.settings import change_settings
from models.people import EngineerDetails, EngineerId, QualificationStatus
from models.reviews import CycleId, ReviewId
from models.rubric.load import shipped_rubric
from models.sample import mentorships, texts
from models.sample.character import is_named, is_worked_example, make_character
from models.sample.reviews import write_review
from models.settings import Settings
from models.workspace.action import Undo, action
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace

NEWEST_CYCLE = (2026, 1)
ACTOR = "sample team"
Tell = Callable[[int, int], None]
MENTORED, MENTORED_OF_NAMED = 0.15, 0.6
"""Which share of the engineers has a mentor."""


def make_sample(
    path: Path, passphrase: str, engineers: int = 12, cycles: int = 3, seed: int = 1, tell: Tell | None = None
) -> Workspace:
    """A new workspace at `path` filled with a made-up team, left open. Same numbers and seed, same content.

    `tell` hears how many of how many engineers are written. Where it cannot be filled, or is stopped, nothing is left.
    """
    workspace = Workspace.create(path, passphrase, actor=ACTOR, seed=seed)
    try:
        workspace.do(fill_with_sample, engineers=engineers, cycles=cycles, seed=seed, tell=tell)
    except BaseException:
        workspace.close()
        path.unlink(missing_ok=True)
        raise
    return workspace


@action("Fill with a made-up team of {engineers}", undo=Undo.STOP)
def fill_with_sample(tx: Transaction, *, engineers: int, cycles: int, seed: int, tell: Tell | None = None) -> None:
    """Fill an empty workspace with engineers, cycles, reviews, journal, mentorships and plans."""
    random = Random(seed)  # noqa: S311 - made-up people need no secrecy
    words = texts.team()
    change_settings.run(
        tx, settings=Settings(organisation=words.organisation, contact=words.contact, user_name=words.managers[0])
    )
    people = [_details(number, random) for number in range(engineers)]
    ids = import_engineers.run(tx, people=people, source="sample team")
    made = [_make_cycle(tx, back) for back in reversed(range(cycles))]
    for number, (person, engineer) in enumerate(zip(people, ids, strict=True), start=1):
        _write_person(tx, person, engineer, made, random)
        if tell:
            tell(number, engineers)


def _write_person(
    tx: Transaction,
    person: EngineerDetails,
    engineer: EngineerId,
    cycles: list[tuple[CycleId, date, date]],
    random: Random,
) -> None:
    character = make_character(person, engineer, random)
    for code in ("Q-EXP", "Q-EDU", "Q-MENT"):
        status = random.choices(list(QualificationStatus), (70, 15, 10, 5))[0]
        record_qualification.run(tx, engineer=engineer, qualification=code, status=status)
    reviews: list[ReviewId] = []
    for age, (cycle, starts_on, ends_on) in enumerate(reversed(cycles)):
        reviews.insert(0, write_review(tx, character, cycle, (starts_on, ends_on), age))
    mentorships.write_notes(tx, character, cycles[-1][1])
    if random.random() < (MENTORED_OF_NAMED if is_named(person) else MENTORED) or is_worked_example(person):
        mentorships.write_mentorship(tx, character, reviews, cycles[-1][2])


def _details(number: int, random: Random) -> EngineerDetails:
    words = texts.team()
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


def _make_cycle(tx: Transaction, back: int) -> tuple[CycleId, date, date]:
    """The cycle `back` half-years before the newest."""
    year, half = divmod(NEWEST_CYCLE[0] * 2 + NEWEST_CYCLE[1] - 1 - back, 2)
    starts_on = date(year, 1 + 6 * half, 1)
    ends_on = date(year, 12, 31) if half else date(year, 6, 30)
    name = f"{year}-H{half + 1}"
    cycle = make_cycle.run(tx, name=name, starts_on=starts_on, ends_on=ends_on, rubric=shipped_rubric())
    return cycle, starts_on, ends_on
