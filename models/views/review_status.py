"""View of a review's status: its history, the possible next steps, and what is missing for submission."""

from dataclasses import dataclass
from datetime import date

from models.domain.opinions import RequestState
from models.domain.reviews import NEXT_STATES, OpinionRole, ReviewId, ReviewState, appeal_ends
from models.domain.submission import Missing
from models.queries import review_content, reviews
from models.queries.opinion_requests import requests
from models.queries.opinions import current_summary, fixed_summaries
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
    """Status of a review. `receipt` is the engineer's answer to the current revision.

    `shut_out` are the names of the peers who were asked and cannot answer any more once this draft is submitted.
    """

    review: ReviewRow
    next_states: frozenset[ReviewState]
    missing: tuple[Missing, ...]
    draft: DraftView | None
    submitted_on: date | None
    closed_on: date | None
    appeal_until: date | None
    receipt: Receipt
    earlier: tuple[EarlierRevision, ...]
    shut_out: tuple[str, ...]

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
        shut_out=_shut_out(reader, row),
    )


def _shut_out(reader: Reader, row: ReviewRow) -> tuple[str, ...]:
    """Whom the submission of a draft shuts out: it fixes the peer group, if its figures can be shown."""
    open_group = row.state is ReviewState.DRAFT and not fixed_summaries(reader, row.id)
    if not open_group or current_summary(reader, row).hidden:
        return ()
    return tuple(
        request.person_name
        for request in requests(reader, row.id)
        if request.role is OpinionRole.PEER and request.state is RequestState.ASKED
    )
