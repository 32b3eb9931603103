"""Progress of a sample review: what has been done by today."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.sample.calendar_half_years import Period, working_day

WORKED_EXAMPLE = 0
"""Number of the engineer whose newest review is the worked example."""
STEP_DAYS = (0, 3, 6, 10, 30)
"""Days from the submission to each step: submitted, shared, discussed, acknowledged, closed."""
NOT_SIGNED = 3
"""Steps of the worked example, whose newest review is discussed and not yet acknowledged."""
SUBMITTED_BEFORE_END = 12
"""Days from the submission to the end of the period, in past cycles."""
EARLY = {1: 1, 4: 4}
"""Reviews of the current cycle that are written early, since the person changes teams: days since their submission."""
EARLY_FROM = 62
"""Days of the period after which there can be an early review: enough for evidence from two months."""
FIRST_STARTED = 2
"""Number of the engineer whose review of the current cycle is started first."""
SPREAD_OF_STARTS, SPREAD_OF_ENDS = 45, 14
"""Days over which the reviews of the current cycle are started and submitted."""
ASKED_BEFORE, MAX_DAYS_ASKED = 24, 12
"""Days from the request for opinions to the submission, and at most to today while a review is a draft."""
MAX_RATED_SHARE = 0.9
"""Share of the competencies that are rated in a draft, at most."""
ASKED_CYCLES = 2
"""Cycles in which people were asked for opinions: the current one and the one before."""
GROUP = 12
"""Number of engineers after which the stages repeat."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of one review on one day.

    `evidence_until` is the last day of its evidence, `rated` the share of the competencies that are rated, 0 to 1, `steps`
    the days of the steps taken, as in `STEP_DAYS`. `asked_on` is None if there is no request for an opinion.
    """

    starts_on: date
    evidence_until: date
    written_on: date
    rated: float
    steps: Sequence[date]
    asked_on: date | None

    @property
    def is_draft(self) -> bool:
        """Whether it has not been submitted."""
        return not self.steps


def progress_of(number: int, period: Period, age: int, today: date) -> Progress | None:
    """The review of engineer `number` in a cycle, `age` cycles before the current one; None if it is not started yet.

    All reviews of past cycles were acknowledged, and closed if it was time, except that of the worked example.
    """
    if age == 0:
        return _current(number, period, today)
    submitted = period.ends_on - timedelta(days=SUBMITTED_BEFORE_END)
    most = NOT_SIGNED if number == WORKED_EXAMPLE and age == 1 else len(STEP_DAYS)
    progress = _submitted(period, submitted, today, most)
    return progress if age < ASKED_CYCLES else replace(progress, asked_on=None)


def _current(number: int, period: Period, today: date) -> Progress | None:
    """A review of the current cycle, or None if it is not started yet; that of the worked example never is."""
    place = number % GROUP
    starts_on = period.starts_on + timedelta(days=(place - FIRST_STARTED) * 11 % SPREAD_OF_STARTS)
    if number == WORKED_EXAMPLE or starts_on > today:
        return None
    if place in EARLY and (today - period.starts_on).days >= EARLY_FROM:
        return _submitted(period, today - timedelta(days=EARLY[place]), today, len(STEP_DAYS))
    submitted = period.ends_on - timedelta(days=place * 5 % SPREAD_OF_ENDS)
    if submitted <= today:
        return _submitted(period, submitted, today, len(STEP_DAYS))
    asked_on = max(starts_on, today - timedelta(days=2 + place * 7 % (MAX_DAYS_ASKED - 1)))
    return Progress(
        starts_on=starts_on,
        evidence_until=today,
        written_on=today,
        rated=min(MAX_RATED_SHARE, (today - starts_on) / (submitted - starts_on)),
        steps=(),
        asked_on=None if place % 3 == 1 or (today - starts_on).days < 2 else asked_on,
    )


def _submitted(period: Period, submitted: date, today: date, most: int) -> Progress:
    """A review submitted on a day, with the later steps up to today, at most `most`."""
    days = [working_day(submitted + timedelta(days=after), period.starts_on, today) for after in STEP_DAYS[:most]]
    return Progress(
        starts_on=max(period.starts_on, submitted - timedelta(days=2 * ASKED_BEFORE)),
        evidence_until=days[0] - timedelta(days=1),
        written_on=days[0],
        rated=1,
        steps=[on for on in days if on <= today],
        asked_on=days[0] - timedelta(days=ASKED_BEFORE),
    )
