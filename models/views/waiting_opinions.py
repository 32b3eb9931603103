"""View of the requests for opinions that wait for an answer, for the home page."""

from datetime import date

from msgspec import Struct

from models.queries.opinion_requests import RequestRow, waiting_requests
from models.queries.reviews import review
from models.workspace.reader import Reader


class WaitingLine(Struct, frozen=True):
    """A request that waits for an answer, with the review that it belongs to."""

    request: RequestRow
    engineer_name: str
    cycle_name: str
    is_overdue: bool


def waiting_view(reader: Reader, today: date) -> tuple[WaitingLine, ...]:
    """Requests of all draft reviews that wait for an answer, the earliest due first."""
    waiting = waiting_requests(reader)
    rows = {number: review(reader, number) for number in {request.review_id for request in waiting}}
    return tuple(
        WaitingLine(
            request,
            rows[request.review_id].engineer_name,
            rows[request.review_id].cycle_name,
            request.is_overdue(today),
        )
        for request in waiting
    )
