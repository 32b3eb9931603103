"""Creation of the sample workspace, determined by a seed and a day, and written through normal operations."""

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
from models.sample.calendar_half_years import Period, half_year
from models.sample.character import Character, UsedStory, make_character, worked_example
from models.sample.engineer_half_year import HalfYear, Ratings, entered_share
from models.sample.levels_held import career, held_in
from models.sample.review_progress import progress_of
from models.sample.reviews import write_review
from models.workspace.clock import SeededSource
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace

MIN_DAYS_IN_ROLE = 900
PASSPHRASE = "sample team"  # noqa: S105 - public
"""Passphrase of a sample workspace that a new user opens."""
ACTOR = "sample team"
ReportProgress = Callable[[int, int], None]
MENTORED = 0.15
"""Share of the generated engineers with a mentor."""
NOT_MENTORED_EVERY = 3
"""One in so many of the named engineers has no mentor."""


def make_sample(
    path: Path,
    passphrase: str,
    engineers: int = 12,
    cycles: int = 3,
    seed: int = 1,
    report_progress: ReportProgress | None = None,
    *,
    today: date | None = None,
) -> Workspace:
    """A new, open workspace at `path` with a sample team as it looks `today`. The same arguments give the same content.

    The newest cycle is the half-year under way. `report_progress` is called with the number of engineers written and the total.
    If filling fails or is stopped, the file is deleted.
    """
    on = today or date.today()
    workspace = Workspace.create(path, passphrase, actor=ACTOR, source=SeededSource(seed, on))
    try:
        workspace.do(
            fill_with_sample, engineers=engineers, cycles=cycles, seed=seed, today=on, report_progress=report_progress
        )
        workspace.use_system_source()
    except BaseException:
        workspace.close()
        path.unlink(missing_ok=True)
        raise
    return workspace


@operation("sample.fill", "Create a sample team of {engineers}", undo=Undo.STOP)
def fill_with_sample(
    tx: Transaction,
    *,
    engineers: int,
    cycles: int,
    seed: int,
    today: date,
    report_progress: ReportProgress | None = None,
) -> None:
    """Fill an empty workspace with engineers, cycles, reviews, journal, mentorships and plans, none of them after today."""
    random = Random(seed)  # noqa: S311 - sample data needs no secrecy
    texts = sample_texts.team()
    with tx.backdated(today):
        change_settings.run(
            tx, settings=Settings(organisation=texts.organisation, contact=texts.contact, user_name=texts.managers[0])
        )
        people = [_details(number, today, random) for number in range(engineers)]
        result = [_make_cycle(tx, half_year(today, back)) for back in reversed(range(cycles))]
        periods = [period for _, period in result]
        lives = [
            [held_in(levels, item) for item in periods] for levels in (career(person, periods[0]) for person in people)
        ]
        joined = [next((held for held in life if held), person) for life, person in zip(lives, people, strict=True)]
        ids = import_engineers.run(tx, people=joined, source="sample team")
        used_stories: set[UsedStory] = set()
        for number, (engineer, life) in enumerate(zip(ids, lives, strict=True)):
            character = make_character(people[number], engineer, number, used_stories, random)
            _write_person(tx, character, result, life)
            if report_progress:
                report_progress(number + 1, engineers)


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
    concluded: list[tuple[ReviewId, HalfYear]] = []
    current: Ratings = {}
    for number, ((cycle, period), held) in enumerate(zip(cycles, life, strict=True)):
        if held is None:
            continue
        if number and life[number - 1] not in (None, held):
            edit_engineer.run(tx, engineer=character.engineer, details=held)
        age = len(cycles) - 1 - number
        current = character.ratings(held.level, life[number + 1 : -1].count(held))
        if age == 1 and character.is_worked_example:
            current = worked_example()
        progress = progress_of(character.number, period, age, tx.today)
        if progress is None:
            continue
        half = HalfYear(
            character=character,
            held=held,
            number=number,
            period=period,
            evidence_until=progress.evidence_until,
            ratings=entered_share(current, progress.rated, character.number),
            all_ratings=current,
            before=concluded[-1][1].ratings if concluded else None,
        )
        review = write_review(tx, half, cycle, progress)
        if age:
            concluded.append((review, half))
    mentorships.write_notes(tx, character)
    if concluded and _is_mentored(character):
        mentorships.write_mentorship(tx, concluded, current)


def _is_mentored(character: Character) -> bool:
    if character.is_named:
        return character.number % NOT_MENTORED_EVERY != 1
    return character.random.random() < MENTORED


def _details(number: int, today: date, random: Random) -> EngineerDetails:
    texts = sample_texts.team()
    if number < len(texts.engineers):
        known = texts.engineers[number]
        name, title, level, path, team = known.name, known.job_title, known.level, known.path, known.team
    else:
        name = f"{random.choice(texts.given_names)} {random.choice(texts.family_names)}"
        level = random.choices(("JR", "MID", "SR", "LEAD"), (20, 40, 32, 8))[0]
        title = f"{shipped_rubric().profile(level).name} Backend Engineer"
        path = random.choice(("", "", "", "TS", "TL", "SA"))
        team = f"{random.choice(texts.teams)} {number // 40 + 1}"
    return EngineerDetails(
        name=name,
        level=level,
        employee_id=f"E{1001 + number}",
        email=f"e{1001 + number}@larkspur.example",
        job_title=title,
        path=path,
        team=team,
        manager_name=texts.managers[number % len(texts.managers)],
        tech_lead_name=texts.tech_leads[number % len(texts.tech_leads)],
        role_since=today - timedelta(days=MIN_DAYS_IN_ROLE + random.randrange(900)),
    )


def _make_cycle(tx: Transaction, period: Period) -> tuple[CycleId, Period]:
    cycle = create_cycle.run(
        tx, name=period.name, starts_on=period.starts_on, ends_on=period.ends_on, rubric=shipped_rubric()
    )
    return cycle, period
