"""View of a review's status: its history, the possible next steps, and what is missing for submission."""

from dataclasses import dataclass
from datetime import date

from models.domain.reviews import NEXT_STATES, ReviewId, ReviewState, appeal_ends
from models.domain.submission import Missing
from models.queries import review_content, reviews
from models.queries.receipts import Appeal, Receipt, receipt
from models.queries.reviews import PastRevision, ReviewRow
from models.queries.settings import settings
from models.support.dates import local_day
from models.views.review_header import DraftView, draft_view
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class EarlierRevision:
    """A superseded revision with the engineer's answer to it."""

    revision: PastRevision
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class ReviewStatusView:
    """Status of a review. `reception` is the engineer's answer to the current revision."""

    review: ReviewRow
    next_states: frozenset[ReviewState]
    missing: tuple[Missing, ...]
    draft: DraftView | None
    submitted_on: date | None
    closed_on: date | None
    appeal_until: date | None
    receipt: Receipt
    earlier: tuple[EarlierRevision, ...]

    @property
    def is_given(self) -> bool:
        """Whether the review was shared, so that a change needs a new revision."""
        return self.review.state not in (ReviewState.DRAFT, ReviewState.SUBMITTED)

    @property
    def open_appeal(self) -> Appeal | None:
        """The undecided appeal, against this revision or an earlier one."""
        raised = (*self.receipt.appeals, *(appeal for item in self.earlier for appeal in item.receipt.appeals))
        return next((item for item in raised if item.decided_on is None), None)


def review_status_view(reader: Reader, review_id: ReviewId) -> ReviewStatusView:
    """The status of a review. Raises BadInput if there is none."""
    row = reviews.review(reader, review_id)
    [times] = reader.query("SELECT submitted_at, closed_at FROM review WHERE id = :id", id=review_id)
    submitted_on, closed_on = (local_day(at) if at else None for at in (times["submitted_at"], times["closed_at"]))
    past = reviews.superseded_revisions(reader, review_id)
    return ReviewStatusView(
        review=row,
        next_states=NEXT_STATES[row.state],
        missing=review_content.missing(reader, review_id) if row.state is ReviewState.DRAFT else (),
        draft=draft_view(reader, row) if row.state is ReviewState.DRAFT else None,
        submitted_on=submitted_on,
        closed_on=closed_on,
        appeal_until=appeal_ends(row.shared_on, settings(reader).appeal_days),
        receipt=receipt(reader, review_id, row.revision),
        earlier=tuple(EarlierRevision(item, receipt(reader, review_id, item.number)) for item in past),
    )
