"""Rights of the engineer, retention of a document, and who decided."""

from datetime import date

from reportlab.platypus import Flowable

from models.snapshots.review import ReviewSnapshot
from reports.blocks import bullets, section
from reports.formats import day
from reports.text import user_text


def rights(review: ReviewSnapshot) -> list[Flowable]:
    """The rights section: contact for access or correction, appeal deadline, retention, who decided."""
    given = review.rights
    contact = user_text(given.contact) if given.contact else "your HR department"
    lines = [
        f"You can ask {contact} what is stored about you and have errors corrected.",
        _time_to_appeal(given.appeal_until, review.head.printed_on),
        *([retention("review", given.kept_until)] if given.kept_until else []),
        _who_decided(review),
    ]
    return section("Your rights", *bullets(lines))


def retention(what: str, kept_until: date) -> str:
    """How long the organisation's rule says to keep a document. The software deletes nothing."""
    return (
        f"Your organisation keeps this {what} until {day(kept_until)} and deletes it then. "
        "Plumbline does not delete it automatically."
    )


def _time_to_appeal(until: date | None, printed_on: date) -> str:
    if until is None:
        return "The appeal period starts when this review is shared with you."
    decider = "Appeals are decided by someone other than the reviewer and the manager"
    if until < printed_on:
        return (
            f"The appeal period ended on <b>{day(until)}</b>. {decider}, who also decides whether to accept a late one."
        )
    return f"You can appeal until <b>{day(until)}</b>. {decider}."


def _who_decided(review: ReviewSnapshot) -> str:
    decision = review.decision
    if decision is None:
        return "The conclusion is only a suggestion, calculated from the ratings. No person has decided it."
    who = user_text(decision.decided_by) if decision.decided_by else "a person whose name was not recorded"
    on = f" on {day(decision.decided_on)}" if decision.decided_on else ""
    return (
        "No decision in this document was made by a machine. The reviewer named on page 1 gave every rating, and "
        f"{who} decided the conclusion{on}."
    )
