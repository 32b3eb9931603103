"""Check of dates of past events."""

from datetime import date

from models.support.errors import BadInput
from models.support.messages import message
from models.workspace.transaction import Transaction


def check_happened(tx: Transaction, on: date) -> None:
    """Raise BadInput for a day in the future."""
    if on > tx.today:
        raise BadInput(message("{day} is in the future. Enter the day on which it happened.", day=on))
