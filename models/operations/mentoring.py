"""Operations on mentorships, sessions and action items."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from models.domain.mentoring import MAX_MINUTES, ActionItemId, ActionOwner, ActionStatus, MentorshipId, SessionId
from models.domain.people import EngineerId
from models.domain.plans import GoalId
from models.operations.dates import check_happened
from models.queries.stored_values import day
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.support.names import checked_line
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """Content of a session. GROW, recap and `shared` are for both people, `private` for the mentor only."""

    held_on: date
    minutes: int = 45
    goal: str = ""
    reality: str = ""
    options: str = ""
    will: str = ""
    recap: str = ""
    next_on: date | None = None
    shared: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewActionItem:
    """An agreed action item: owner, text, due date, and the if-then plan that makes it likely to happen."""

    owner: ActionOwner
    text: str
    if_then: str = ""
    due_on: date | None = None
    competency: str = ""
    activity: str = ""
    goal: GoalId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Agreement of mentor and engineer. `cadence_days` is the number of days between sessions, 1 to 366."""

    mentor_name: str
    starts_on: date
    sponsor_name: str = ""
    cadence_days: int = 14
    agreement: str = ""
    confidentiality: str = ""
    closing_criteria: str = ""


@operation("mentorship.start", "Start a mentorship")
def start_mentorship(tx: Transaction, *, engineer: EngineerId, agreement: Agreement) -> MentorshipId:
    """Start a mentorship with its agreement."""
    return MentorshipId(tx.insert("mentorship", engineer_id=engineer, **_agreement_columns(agreement)))


@operation("mentorship.edit", "Edit a mentorship")
def edit_mentorship(tx: Transaction, *, mentorship: MentorshipId, agreement: Agreement) -> None:
    """Replace the agreement of a mentorship."""
    tx.update("mentorship", mentorship, **_agreement_columns(agreement))


@operation("mentorship.end", "End a mentorship")
def end_mentorship(tx: Transaction, *, mentorship: MentorshipId, ends_on: date) -> None:
    """End a mentorship; its sessions are kept. Raises BadInput for an end before its start."""
    row = tx.one("SELECT starts_on FROM mentorship WHERE id = :id", id=mentorship)
    if row and ends_on.isoformat() < row["starts_on"]:
        raise BadInput(
            message(
                "The mentorship started on {starts_on}. It cannot end before that date.",
                starts_on=day(row["starts_on"]),
            )
        )
    tx.update("mentorship", mentorship, ends_on=ends_on)


@operation("mentorship.resume", "Resume a mentorship")
def resume_mentorship(tx: Transaction, *, mentorship: MentorshipId) -> None:
    """Remove the end of a mentorship, so that it runs again."""
    tx.update("mentorship", mentorship, ends_on=None)


@operation("session.record", "Record a session")
def record_session(
    tx: Transaction, *, mentorship: MentorshipId, record: SessionRecord, new_actions: Sequence[NewActionItem] = ()
) -> SessionId:
    """Store a session with its notes and the action items agreed in it.

    Action items still open from earlier sessions are carried: the item stays one row and gains a carry. Raises BadInput
    for a future day.
    """
    check_happened(tx, record.held_on)
    open_items = tx.query(
        "SELECT action_item.id, due_on FROM action_item JOIN session ON session.id = session_id"
        " WHERE mentorship_id = :mentorship AND status = 'open' AND held_on < :held_on",
        mentorship=mentorship,
        held_on=record.held_on,
    )
    session = SessionId(tx.insert("session", mentorship_id=mentorship, **_session_columns(record)))
    _write_lanes(tx, session, record)
    for item in open_items:
        tx.upsert("action_item_carry", (item["id"], session), due_before=item["due_on"])
    for promise in new_actions:
        _insert_promise(tx, session, promise)
    return session


@operation("session.delete", "Delete a session")
def delete_session(tx: Transaction, *, session: SessionId) -> None:
    """Delete a session with its notes and the action items agreed in it."""
    tx.delete("session", session)


@operation("action.agree", "Agree on an action")
def agree_action(tx: Transaction, *, session: SessionId, promise: NewActionItem) -> ActionItemId:
    """Add one action item to a session."""
    return _insert_promise(tx, session, promise)


@operation("action.finish", "Finish an action")
def finish_action(tx: Transaction, *, item: ActionItemId, closed_on: date) -> None:
    """Mark an action item as done."""
    _close(tx, item, ActionStatus.DONE, closed_on)


@operation("action.drop", "Drop an action")
def drop_action(tx: Transaction, *, item: ActionItemId, closed_on: date) -> None:
    """Mark an action item as dropped: agreed not to do it."""
    _close(tx, item, ActionStatus.DROPPED, closed_on)


@operation("action.reschedule", "Change an action's due date")
def reschedule_action(tx: Transaction, *, item: ActionItemId, due_on: date | None) -> None:
    """Change the due date of an action item; None clears it."""
    tx.update("action_item", item, due_on=due_on)


@operation("mentorship.check_in_on_work_and_life", "Write a work-life check-in")
def write_work_life_check_in(tx: Transaction, *, mentorship: MentorshipId, held_on: date, text: str) -> int:
    """Add an optional, confidential check-in. It is never rated and never part of a document."""
    if not text.strip():
        raise BadInput(message("The check-in is empty."))
    check_happened(tx, held_on)
    return tx.insert("work_life_check_in", mentorship_id=mentorship, held_on=held_on, text=text.strip())


def _agreement_columns(agreement: Agreement) -> dict[str, object]:
    if not agreement.mentor_name.strip():
        raise BadInput(message("Enter the mentor's name."))
    if not 1 <= agreement.cadence_days <= 366:
        raise BadInput(
            message(
                "Sessions cannot be {cadence_days} days apart. Enter a number from 1 to 366.",
                cadence_days=agreement.cadence_days,
            )
        )
    return {
        "mentor_name": checked_line(agreement.mentor_name, message("name of the mentor")),
        "sponsor_name": checked_line(agreement.sponsor_name, message("name of the sponsor")),
        "starts_on": agreement.starts_on,
        "cadence_days": agreement.cadence_days,
        "agreement": agreement.agreement.strip(),
        "confidentiality": agreement.confidentiality.strip(),
        "closing_criteria": agreement.closing_criteria.strip(),
    }


def _session_columns(record: SessionRecord) -> dict[str, object]:
    if not 0 <= record.minutes <= MAX_MINUTES:
        raise BadInput(
            message("A session cannot last {minutes} minutes. Enter less than a day.", minutes=record.minutes)
        )
    return {
        "held_on": record.held_on,
        "minutes": record.minutes,
        "goal": record.goal.strip(),
        "reality": record.reality.strip(),
        "options": record.options.strip(),
        "will": record.will.strip(),
        "recap": record.recap.strip(),
        "next_on": record.next_on,
    }


def _write_lanes(tx: Transaction, session: SessionId, record: SessionRecord) -> None:
    for table, lane in (("session_shared_note", record.shared), ("session_private_note", record.private)):
        for position, text in enumerate(_non_empty(lane), start=1):
            tx.insert(table, session_id=session, position=position, text=text)
    for code in record.topics:
        tx.upsert("session_topic", (session, code))


def _non_empty(lane: Collection[str]) -> list[str]:
    return [text.strip() for text in lane if text.strip()]


def _insert_promise(tx: Transaction, session: SessionId, promise: NewActionItem) -> ActionItemId:
    return ActionItemId(tx.insert("action_item", session_id=session, created_at=tx.at, **promise_columns(promise)))


def promise_columns(promise: NewActionItem) -> dict[str, object]:
    """The columns of an agreed action item. Raises BadInput for an empty text."""
    if not promise.text.strip():
        raise BadInput(message("Describe the action: what will be done."))
    return {
        "goal_id": promise.goal,
        "owner": promise.owner,
        "text": promise.text.strip(),
        "if_then": promise.if_then.strip(),
        "due_on": promise.due_on,
        "competency_code": promise.competency or None,
        "activity_code": promise.activity or None,
    }


def _close(tx: Transaction, item: ActionItemId, status: ActionStatus, closed_on: date) -> None:
    row = tx.one("SELECT status FROM action_item WHERE id = :item", item=item)
    if row is None or row["status"] != ActionStatus.OPEN:
        raise Refused(message("This action is no longer open."))
    check_happened(tx, closed_on)
    tx.update("action_item", item, status=status, closed_on=closed_on)
