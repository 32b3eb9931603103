"""Checks of the days that a user gives for what has happened."""

from datetime import date

from models.support.errors import BadInput
from models.support.messages import message
from models.workspace.transaction import Transaction


def check_happened(tx: Transaction, on: date) -> None:
    """Raises BadInput for a day that is still to come."""
    if on > tx.today:
        raise BadInput(message("{day} is in the future. Enter the day on which it happened.", day=on))
