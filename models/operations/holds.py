"""Rule of the legal hold: no step deletes what is stored about a person on hold."""

from models.domain.people import EngineerId
from models.queries import person_rows
from models.support.errors import Refused
from models.support.messages import message
from models.workspace.transaction import Transaction


def refuse_held(tx: Transaction, engineer: EngineerId) -> None:
    """Raise Refused, with the reason of the hold, if the data of this person must be kept."""
    reason = person_rows.hold_reason(tx, engineer)
    if reason:
        raise Refused(
            message(
                "A legal hold keeps the data of this person: {reason}. Lift it first if it no longer applies.",
                reason=reason,
            )
        )


def delete_unless_held(tx: Transaction, table: str, key: int) -> None:
    """Delete a row about a person. Raises Refused under a legal hold, otherwise as `Transaction.delete`.

    Operations that delete records use this; what a text or a list replaces is kept in the history.
    """
    owner = person_rows.owner_of(tx, table, key)
    if owner is not None:
        refuse_held(tx, owner)
    tx.delete(table, key)
