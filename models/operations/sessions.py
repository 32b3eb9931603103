"""Operations on sessions: record, notes, lines of both lanes, topics, dates."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, time

from models.domain.mentoring import (
    MAX_MINUTES,
    Lane,
    MentorshipId,
    SessionId,
    SessionPart,
)
from models.operations.action_items import NewActionItem, _insert_action
from models.operations.confidential import refuse_confidential
from models.operations.dates import check_happened
from models.operations.document_numbers import next_session_id
from models.operations.holds import delete_unless_held
from models.queries.stored_values import day
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.workspace.operation import operation
from models.workspace.transaction import Transaction

_TABLES = {Lane.SHARED: "session_shared_note", Lane.PRIVATE: "session_private_note"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """Content of a session. GROW, recap and `shared` are for both people, `private` is for the person who writes."""

    held_on: date
    minutes: int = 45
    goal: str = ""
    reality: str = ""
    options: str = ""
    will: str = ""
    recap: str = ""
    next_on: date | None = None
    next_at: time | None = None
    shared: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


@operation("session.start", "Start a session")
def start_session(tx: Transaction, *, mentorship: MentorshipId, held_on: date, minutes: int = 0) -> SessionId:
    """Start a session and carry open actions into it. Raises Refused if the mentorship has ended."""
    row = tx.one("SELECT ends_on FROM mentorship WHERE id = :id", id=mentorship)
    if row is None:
        raise Refused(message("This mentorship no longer exists."))
    if row["ends_on"] and row["ends_on"] < held_on.isoformat():
        raise Refused(
            message(
                "This mentorship ended on {ends_on}. Start a new one to hold more sessions.",
                ends_on=day(row["ends_on"]),
            )
        )
    return record_session.run(tx, mentorship=mentorship, record=SessionRecord(held_on=held_on, minutes=minutes))


@operation("session.write_notes", "Write the {part} of a session")
def write_in_session(tx: Transaction, *, session: SessionId, part: SessionPart, text: str) -> None:
    """Replace the text of one part."""
    tx.update("session", session, **{part.value: text.strip()})


@operation("session.set_date", "Set the date of a session")
def date_session(tx: Transaction, *, session: SessionId, held_on: date) -> None:
    """Set the date of a session. Raises BadInput for a future day, or one not before the next session."""
    row = tx.one("SELECT next_on FROM session WHERE id = :id", id=session)
    if row and row["next_on"] and row["next_on"] <= held_on.isoformat():
        raise BadInput(
            message(
                "The next session is agreed for {next_on}. Choose an earlier day for this session.",
                next_on=day(row["next_on"]),
            )
        )
    check_happened(tx, held_on)
    tx.update("session", session, held_on=held_on)


@operation("session.set_length", "Set the length of a session")
def time_session(tx: Transaction, *, session: SessionId, minutes: int) -> None:
    """Set the length of a session in minutes. Raises BadInput if it is negative or longer than a day."""
    if not 0 <= minutes <= MAX_MINUTES:
        raise BadInput(message("A session cannot last {minutes} minutes. Enter less than a day.", minutes=minutes))
    tx.update("session", session, minutes=minutes)


@operation("session.agree_next", "Agree on the next session")
def agree_next_session(
    tx: Transaction, *, session: SessionId, next_on: date | None, next_at: time | None = None
) -> None:
    """Set the date of the next session and its time of day, if one is agreed; without a date both are cleared.

    Raises BadInput unless the date is after this session.
    """
    row = tx.one("SELECT held_on FROM session WHERE id = :id", id=session)
    if row is None:
        raise Refused(message("This session no longer exists."))
    if next_on and next_on.isoformat() <= row["held_on"]:
        raise BadInput(
            message("This session was on {held_on}. Choose a later date for the next one.", held_on=day(row["held_on"]))
        )
    tx.update("session", session, next_on=next_on, next_at=next_at if next_on else None)


@operation("session.choose_topics", "Choose the topics of a session")
def choose_session_topics(tx: Transaction, *, session: SessionId, codes: Collection[str]) -> None:
    """Replace the topics of a session: codes of competencies, challenges (X..) and activities (A..)."""
    refuse_confidential(*codes)
    for row in tx.query("SELECT code FROM session_topic WHERE session_id = :session", session=session):
        if row["code"] not in codes:
            tx.delete("session_topic", (session, row["code"]))
    for code in codes:
        tx.upsert("session_topic", (session, code))


@operation("session.add_line", "Write a {lane} line")
def add_line(tx: Transaction, *, session: SessionId, lane: Lane, text: str) -> int:
    """Add a line at the end of a lane."""
    if not text.strip():
        raise BadInput(message("The line is empty."))
    table = _TABLES[lane]
    [row] = tx.query(
        f"SELECT coalesce(max(position), 0) + 1 AS position FROM {table} WHERE session_id = :session", session=session
    )
    return tx.insert(table, session_id=session, position=row["position"], text=text.strip())


@operation("session.edit_line", "Edit a {lane} line")
def edit_line(tx: Transaction, *, lane: Lane, line: int, text: str) -> None:
    """Change the text of a line; an empty text deletes the line."""
    if text.strip():
        tx.update(_TABLES[lane], line, text=text.strip())
    else:
        delete_unless_held(tx, _TABLES[lane], line)


@operation("session.remove_line", "Remove a {lane} line")
def remove_line(tx: Transaction, *, lane: Lane, line: int) -> None:
    """Delete a line."""
    delete_unless_held(tx, _TABLES[lane], line)


@operation("session.move_line", "Move a {lane} line to the other lane")
def move_line(tx: Transaction, *, lane: Lane, line: int) -> int:
    """Move a line to the end of the other lane; returns its new id."""
    row = tx.one(f"SELECT session_id, text FROM {_TABLES[lane]} WHERE id = :line", line=line)
    if row is None:
        raise Refused(message("This line no longer exists."))
    tx.delete(_TABLES[lane], line)
    other = Lane.PRIVATE if lane is Lane.SHARED else Lane.SHARED
    return add_line.run(tx, session=SessionId(row["session_id"]), lane=other, text=row["text"])


@operation("session.record", "Record a session")
def record_session(
    tx: Transaction, *, mentorship: MentorshipId, record: SessionRecord, new_actions: Sequence[NewActionItem] = ()
) -> SessionId:
    """Store a session with its notes and the action items agreed in it.

    Action items still open from earlier sessions, also from earlier ones of the same day, are carried: the item stays
    one row and gains a carry. Raises BadInput for a future day.
    """
    check_happened(tx, record.held_on)
    open_items = tx.query(
        "SELECT action_item.id, due_on FROM action_item JOIN session ON session.id = session_id"
        " WHERE mentorship_id = :mentorship AND status = 'open' AND held_on <= :held_on",
        mentorship=mentorship,
        held_on=record.held_on,
    )
    session = next_session_id(tx)
    tx.insert("session", id=session, mentorship_id=mentorship, **_session_columns(record))
    _write_lanes(tx, session, record)
    for item in open_items:
        tx.upsert("action_item_carry", (item["id"], session), due_before=item["due_on"])
    for action in new_actions:
        _insert_action(tx, session, action)
    return session


@operation("session.delete", "Delete a session")
def delete_session(tx: Transaction, *, session: SessionId) -> None:
    """Delete a session with its notes and the action items agreed in it."""
    delete_unless_held(tx, "session", session)


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
        "next_at": record.next_at,
    }


def _write_lanes(tx: Transaction, session: SessionId, record: SessionRecord) -> None:
    for table, lane in (("session_shared_note", record.shared), ("session_private_note", record.private)):
        for position, text in enumerate(_non_empty(lane), start=1):
            tx.insert(table, session_id=session, position=position, text=text)
    for code in record.topics:
        tx.upsert("session_topic", (session, code))


def _non_empty(lane: Collection[str]) -> list[str]:
    return [text.strip() for text in lane if text.strip()]
