"""Storage of unsent text, so that it survives a crash or a locked workspace."""

from collections.abc import Collection
from typing import ParamSpec, TypeVar

from models.domain.drafts import NEW_ITEM_PLACES, OWNERS, DraftKey
from models.support.errors import Refused
from models.support.messages import message
from models.workspace.operation import Operation, Undo, operation
from models.workspace.transaction import Transaction

P = ParamSpec("P")
T = TypeVar("T")


@operation("draft.keep", "Keep unsent text", undo=Undo.SKIP)
def store_draft(tx: Transaction, *, key: DraftKey, text: str | None) -> None:
    """Store the text of a field; None deletes it. Raises Refused if the item the field belongs to no longer exists."""
    if text is None:
        _delete(tx, [key])
        return
    kind, _, number = key.place.partition(":")
    if kind not in (OWNERS if number else NEW_ITEM_PLACES):
        raise KeyError(f"no field belongs to {key.place}")
    if number and tx.one(f"SELECT id FROM {kind} WHERE id = :id", id=int(number)) is None:
        raise Refused(message("The item this text belongs to no longer exists, so the text cannot be kept."))
    tx.upsert("draft", key, text=text)


def submitting(act: Operation[P, T], keys: Collection[DraftKey]) -> Operation[P, T]:
    """The operation that submits the text; it deletes these drafts in the same transaction."""
    return act.followed_by(lambda tx: _delete(tx, keys))


def _delete(tx: Transaction, keys: Collection[DraftKey]) -> None:
    for place, field in keys:
        if tx.one("SELECT 1 FROM draft WHERE place = :place AND field = :field", place=place, field=field):
            tx.delete("draft", (place, field))
