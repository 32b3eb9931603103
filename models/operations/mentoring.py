"""Operations on mentorships and their agreements."""

from dataclasses import dataclass
from datetime import date

from models.domain.mentoring import MAX_MINUTES, MAX_REMINDER, MentorshipId
from models.domain.people import EngineerId
from models.operations.dates import check_happened
from models.queries.stored_values import day
from models.support.errors import BadInput
from models.support.messages import message
from models.support.names import checked_line
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Agreement of mentor and engineer. `cadence_days` is the number of days between sessions, 1 to 366.

    `session_minutes` is the usual length of a session. A calendar reminds `reminder_minutes` before one; None for not.
    """

    mentor_name: str
    starts_on: date
    sponsor_name: str = ""
    cadence_days: int = 14
    session_minutes: int = 45
    reminder_minutes: int | None = 15
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


@operation("mentorship.check_in_on_work_and_life", "Write a work-life note")
def write_work_life_note(tx: Transaction, *, mentorship: MentorshipId, held_on: date, text: str) -> int:
    """Add an optional, confidential note. It is never rated and never part of a document."""
    if not text.strip():
        raise BadInput(message("The work-life note is empty."))
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
    if not 1 <= agreement.session_minutes <= MAX_MINUTES:
        raise BadInput(
            message(
                "A session cannot last {minutes} minutes. Enter less than a day.", minutes=agreement.session_minutes
            )
        )
    if agreement.reminder_minutes is not None and not 0 <= agreement.reminder_minutes <= MAX_REMINDER:
        raise BadInput(message("A calendar cannot remind more than a week before a session."))
    return {
        "mentor_name": checked_line(agreement.mentor_name, message("name of the mentor")),
        "sponsor_name": checked_line(agreement.sponsor_name, message("name of the sponsor")),
        "starts_on": agreement.starts_on,
        "cadence_days": agreement.cadence_days,
        "session_minutes": agreement.session_minutes,
        "reminder_minutes": agreement.reminder_minutes,
        "agreement": agreement.agreement.strip(),
        "confidentiality": agreement.confidentiality.strip(),
        "closing_criteria": agreement.closing_criteria.strip(),
    }
