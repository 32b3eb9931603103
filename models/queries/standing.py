"""Where a review stands: what has happened to it, what may happen next, and what still keeps it from being submitted."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.queries import review_content, reviews
from models.queries.review_content import Reception
from models.queries.reviews import ReviewRow
from models.queries.settings import settings
from models.queries.values import day
from models.reviews import NEXT_STATES, Missing, ReviewId, ReviewState
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class Appeal:
    """One appeal; `decision` is empty until somebody has decided. `late` says that the time to appeal was over."""

    id: int
    raised_on: date
    reason: str
    decider_name: str
    due_on: date | None
    decision: str
    decided_on: date | None
    late: bool


@dataclass(frozen=True, slots=True)
class EarlierComment:
    """What the engineer's comment said before it was worded anew."""

    text: str
    written_on: date
    replaced_on: date


@dataclass(frozen=True, slots=True)
class PastRevision:
    """A revision that was read and has been superseded."""

    number: int
    superseded_on: date
    reason: str


@dataclass(frozen=True, slots=True)
class StandingView:
    """All that the standing of a review shows."""

    review: ReviewRow
    next_states: frozenset[ReviewState]
    missing: tuple[Missing, ...]
    submitted_on: date | None
    closed_on: date | None
    shared_on: date | None
    appeal_until: date | None
    reception: Reception
    earlier_comments: tuple[EarlierComment, ...]
    appeals: tuple[Appeal, ...]
    revisions: tuple[PastRevision, ...]

    @property
    def is_given(self) -> bool:
        """Whether the engineer has been given it, so that a change needs a new revision."""
        return self.review.state not in (ReviewState.DRAFT, ReviewState.SUBMITTED)

    @property
    def open_appeal(self) -> Appeal | None:
        """The appeal that waits for its decision."""
        return next((one for one in self.appeals if one.decided_on is None), None)


def standing_view(reader: Reader, review_id: ReviewId) -> StandingView:
    """Where a review stands. Raises BadInput if there is none."""
    row = reviews.review(reader, review_id)
    [times] = reader.query(
        "SELECT substr(submitted_at, 1, 10) AS submitted_on, substr(closed_at, 1, 10) AS closed_on,"
        " substr(shared_at, 1, 10) AS shared_on FROM review WHERE id = :id",
        id=review_id,
    )
    shared_on = day(times["shared_on"])
    return StandingView(
        review=row,
        next_states=NEXT_STATES[row.state],
        missing=review_content.missing(reader, review_id) if row.state is ReviewState.DRAFT else (),
        submitted_on=day(times["submitted_on"]),
        closed_on=day(times["closed_on"]),
        shared_on=shared_on,
        appeal_until=shared_on + timedelta(days=settings(reader).appeal_days) if shared_on else None,
        reception=review_content.reception(reader, row),
        earlier_comments=_earlier_comments(reader, review_id),
        appeals=_appeals(reader, review_id),
        revisions=tuple(PastRevision(*one) for one in reviews.superseded_revisions(reader, review_id)),
    )


def _earlier_comments(reader: Reader, review_id: ReviewId) -> tuple[EarlierComment, ...]:
    """Newest first."""
    rows = reader.query(
        "SELECT text, written_on, replaced_on FROM earlier_comment WHERE review_id = :id ORDER BY id DESC", id=review_id
    )
    days = ("written_on", "replaced_on")
    return tuple(EarlierComment(**{**row, **{name: date.fromisoformat(row[name]) for name in days}}) for row in rows)


def _appeals(reader: Reader, review_id: ReviewId) -> tuple[Appeal, ...]:
    rows = reader.query(
        "SELECT id, raised_on, reason, decider_name, due_on, decision, decided_on, late FROM appeal"
        " WHERE review_id = :id ORDER BY id",
        id=review_id,
    )
    dates = ("raised_on", "due_on", "decided_on")
    return tuple(
        Appeal(**{**row, **{name: day(row[name]) for name in dates}, "late": bool(row["late"])}) for row in rows
    )
