"""What the history recorded about a person or a record that is erased: values and labels go, and the chain stays valid."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from models.operations.erased_labels import entries_naming
from models.queries import person_rows
from models.workspace.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Recorded changes of rows that are not about the person alone: all of them, and those whose row lost its name."""

    changes: Mapping[int, int]
    nameless: Mapping[int, int]


def erase_recorded(
    tx: Transaction, changes: Mapping[int, int], elsewhere: Elsewhere, own: Mapping[int, int], names: Collection[str]
) -> None:
    """Erase these changes, those elsewhere and `own` ones of this operation, each given with its entry.

    The labels of entries go that have no other change or lost a name, and those that have one of the names.
    """
    tx.erase_history(person_rows.not_erased(tx, {**changes, **elsewhere.changes, **own}), ())
    about = person_rows.entries_erased_whole(tx, {**changes, **elsewhere.nameless}.values())
    tx.erase_history((), {*about, *entries_naming(tx, names)})
