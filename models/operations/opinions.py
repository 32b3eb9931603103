"""Operations on opinions: ask a person, change or withdraw the request, record the answer."""

from collections.abc import Collection, Mapping
from datetime import date

from models.domain.opinions import (
    MAX_PEER_COMPETENCIES,
    Channel,
    CompetencyAnswer,
    Consent,
    OpinionAnswer,
    RequestId,
    RequestState,
    checked_answer,
)
from models.domain.people import EngineerId, name_key
from models.domain.reviews import OpinionRole, ReviewId, ReviewState
from models.operations.peer_group import check_peers_open, fix_peers, hide_peers
from models.operations.review_checks import check_answerable, check_editable, check_not_closed
from models.queries import engineers as people_queries
from models.queries import opinion_requests as request_queries
from models.queries import reviews as review_queries
from models.queries.opinion_requests import RequestRow
from models.queries.opinions import opinion_of, withdrawal_hides_peers
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.support.names import checked_line
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@operation("opinion.ask", "Ask for an opinion ({role})")
def ask_opinion(
    tx: Transaction,
    *,
    review: ReviewId,
    role: OpinionRole,
    competencies: Collection[str],
    person_name: str = "",
    engineer: EngineerId | None = None,
    due_on: date | None = None,
) -> RequestId:
    """Record that a person is asked about these competencies until `due_on`; give their name or engineer id.

    The engineer under review needs neither. Raises Refused for a review that is no draft, a peer after submission, the
    engineer or the reviewer as another role, and a person who is asked already; BadInput for a missing name, no or too
    many competencies, and a day in the past.
    """
    row = review_queries.review(tx, review)
    if role is OpinionRole.SELF:
        engineer, person_name = row.engineer_id, row.engineer_name
    elif engineer is not None:
        person_name = people_queries.engineer(tx, engineer).name
    person_name = checked_line(person_name, message("name of the person"))
    if not person_name:
        raise BadInput(message("Enter the name of the person, so that each person counts once."))
    _check_asked(tx, review, role, competencies, due_on)
    _refuse_wrong_person(row, role, person_name, engineer)
    if other := request_queries.request_to(tx, review, person_name, engineer):
        raise _asked_already(other)
    request = RequestId(
        tx.insert(
            "opinion_request",
            review_id=review,
            role=role,
            person_name=person_name,
            engineer_id=engineer,
            asked_on=tx.today,
            due_on=due_on,
        )
    )
    _put_competencies(tx, request, competencies)
    return request


@operation("opinion.change_request", "Change a request for an opinion")
def change_request(tx: Transaction, *, request: RequestId, competencies: Collection[str], due_on: date | None) -> None:
    """Change the competencies and the due date of a request that is not answered yet; a form written before is outdated.

    Raises Refused once it is answered or withdrawn, otherwise as `ask_opinion`.
    """
    row = request_queries.request(tx, request)
    _check_asked(tx, row.review_id, row.role, competencies, due_on if due_on != row.due_on else None)
    if row.state is not RequestState.ASKED:
        raise _not_open(row)
    tx.update("opinion_request", request, due_on=due_on)
    for code in {*row.competencies} - {*competencies}:
        tx.delete("opinion_request_competency", (request, code))
    _put_competencies(tx, request, competencies)


@operation("opinion.remind", "Record a reminder")
def remind(tx: Transaction, *, request: RequestId) -> None:
    """Record that the person was reminded today. Raises Refused once the request is answered or withdrawn."""
    row = request_queries.request(tx, request)
    check_editable(tx, row.review_id)
    if row.state is not RequestState.ASKED:
        raise _not_open(row)
    tx.update("opinion_request", request, reminded_on=tx.today)


@operation("opinion.withdraw", "Withdraw a request for an opinion")
def withdraw_request(tx: Transaction, *, request: RequestId) -> None:
    """Withdraw a request and delete its answer, if there is one.

    A peer can withdraw until the review is closed; once the peer group is fixed, later documents show no peer ratings then,
    and undo is refused.
    The engineer and the tech lead are sources of the document by their role: their answers can be withdrawn from a draft.
    Raises Refused after that.
    """
    row = request_queries.request(tx, request)
    if row.role is OpinionRole.PEER:
        check_not_closed(tx, row.review_id)
    else:
        check_editable(tx, row.review_id)
    if row.state is RequestState.WITHDRAWN:
        raise _not_open(row)
    if review_queries.review_status(tx, row.review_id).state is not ReviewState.DRAFT:
        fix_peers(tx, row.review_id)  # for a review that an earlier version submitted
    if withdrawal_hides_peers(tx, row):
        hide_peers(tx, row.review_id)
    tx.update("opinion_request", request, state=RequestState.WITHDRAWN)
    for answer in tx.query("SELECT id FROM opinion WHERE request_id = :id", id=request):
        _delete_answer(tx, answer["id"])


@operation("opinion.record_answer", "Record an answer ({channel})")
def record_answer(tx: Transaction, *, request: RequestId, answer: OpinionAnswer, channel: Channel) -> int:
    """Store what a person answered; a second answer replaces the first one. Returns the id of the opinion.

    Raises Refused if the request is withdrawn, the review is no draft, or the peer group is fixed; BadInput for an answer
    about a competency that was not asked about, and as `checked_answer`.
    """
    row = request_queries.request(tx, request)
    if row.state is RequestState.WITHDRAWN:
        raise _not_open(row)
    answer = checked_answer(answer)
    check_answerable(tx, row.review_id, *answer.competencies)
    if row.role is OpinionRole.PEER:
        check_peers_open(tx, row.review_id)
    for code in answer.competencies:
        if code not in row.competencies:
            raise BadInput(message("{name} was not asked about {competency}.", name=row.person_name, competency=code))
    tx.update("opinion_request", request, state=RequestState.ANSWERED)
    return _store_answer(tx, row, answer, channel)


@operation("review.record_opinion", "Record what {role} said")
def record_opinion(
    tx: Transaction,
    *,
    review: ReviewId,
    role: OpinionRole,
    ratings: Mapping[str, int],
    author_name: str = "",
    comment: str = "",
    consent: Consent = Consent.UNNAMED,
) -> int:
    """Ask a person and record their answer in one step, for someone who answered without a request.

    A second opinion of the same person in the same role replaces the first one; raises as `ask_opinion` and
    `record_answer`. Returns the id of the opinion.
    """
    check_answerable(tx, review, *ratings)
    name = review_queries.review(tx, review).engineer_name if role is OpinionRole.SELF else author_name
    known = request_queries.request_to(tx, review, name)
    if known is None or known.role is not role:
        number = ask_opinion.run(tx, review=review, role=role, person_name=author_name, competencies=list(ratings))
    else:
        number = known.id
        _put_competencies(tx, number, ratings)
    answers = {code: CompetencyAnswer(rating) for code, rating in ratings.items()}
    answer = OpinionAnswer(competencies=answers, comment=comment, consent=consent)
    return record_answer.run(tx, request=number, answer=answer, channel=Channel.PAPER)


def _check_asked(
    tx: Transaction, review: ReviewId, role: OpinionRole, competencies: Collection[str], due_on: date | None
) -> None:
    check_answerable(tx, review, *competencies)
    if not competencies:
        raise BadInput(message("Choose at least one competency to ask about."))
    if role is OpinionRole.PEER:
        check_peers_open(tx, review)
        if len(set(competencies)) > MAX_PEER_COMPETENCIES:
            raise BadInput(
                message(
                    "A peer is asked about at most {longest} competencies, not {number}.",
                    longest=MAX_PEER_COMPETENCIES,
                    number=len(set(competencies)),
                )
            )
    if due_on is not None and due_on < tx.today:
        raise BadInput(message("{day} is in the past. Enter today's date or a later one.", day=due_on))


def _refuse_wrong_person(
    row: review_queries.ReviewRow, role: OpinionRole, name: str, engineer: EngineerId | None
) -> None:
    """Raise Refused for the engineer or the reviewer in another role: counted as peers, they would weaken the minimum."""
    if role is OpinionRole.SELF:
        return
    if engineer == row.engineer_id or name_key(name) in (name_key(row.engineer_name), name_key(row.reviewer_name)):
        raise Refused(
            message("{name} is the engineer or the reviewer and cannot be asked as {role}.", name=name, role=role.label)
        )


def _asked_already(row: RequestRow) -> Refused:
    if row.role is OpinionRole.SELF:
        return Refused(message("{name} is already asked for a self-rating.", name=row.person_name))
    return Refused(
        message(
            "{name} has already been asked as {role}. If this is another person, add something to the name to tell them apart.",
            name=row.person_name,
            role=row.role.label,
        )
    )


def _not_open(row: RequestRow) -> Refused:
    if row.state is RequestState.WITHDRAWN:
        return Refused(
            message("The request to {name} was withdrawn. Ask again if you need an answer.", name=row.person_name)
        )
    return Refused(
        message("{name} has already answered. To ask again, withdraw the request first.", name=row.person_name)
    )


def _put_competencies(tx: Transaction, request: RequestId, competencies: Collection[str]) -> None:
    rows = [{"request_id": request, "competency_code": code} for code in dict.fromkeys(competencies)]
    tx.put_many("opinion_request_competency", rows)


def _store_answer(tx: Transaction, row: RequestRow, answer: OpinionAnswer, channel: Channel) -> int:
    """Write the answer over an earlier one of this person, also over one that an earlier version stored."""
    values = {
        "request_id": row.id,
        "author_name": row.person_name,
        "received_on": tx.today,
        "comment": answer.comment,
        "channel": channel,
        "consent": answer.consent,
        "contact": answer.contact,
    }
    known = opinion_of(tx, row.review_id, row.role, row.person_name)
    if known is None:
        known = tx.insert("opinion", review_id=row.review_id, role=row.role, **values)
    else:
        tx.update("opinion", known, **values)
    rated = {code: item.rating for code, item in answer.competencies.items() if item.rating is not None}
    remarks = {code: item for code, item in answer.competencies.items() if item.not_seen or item.comment}
    _delete_others(tx, known, "opinion_rating", rated)
    _delete_others(tx, known, "opinion_remark", remarks)
    tx.put_many(
        "opinion_rating",
        [{"opinion_id": known, "competency_code": code, "value": value} for code, value in rated.items()],
    )
    tx.put_many(
        "opinion_remark",
        [
            {"opinion_id": known, "competency_code": code, "not_seen": int(item.not_seen), "comment": item.comment}
            for code, item in remarks.items()
        ],
    )
    return known


def _delete_others(tx: Transaction, opinion: int, table: str, codes: Collection[str]) -> None:
    """Delete what an earlier answer said about other competencies than these."""
    for row in tx.query(f"SELECT competency_code FROM {table} WHERE opinion_id = :id", id=opinion):
        if row["competency_code"] not in codes:
            tx.delete(table, (opinion, row["competency_code"]))


def _delete_answer(tx: Transaction, opinion: int) -> None:
    """Delete an answer part by part, so that the history can restore it."""
    _delete_others(tx, opinion, "opinion_rating", ())
    _delete_others(tx, opinion, "opinion_remark", ())
    tx.delete("opinion", opinion)
