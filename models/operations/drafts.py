"""Keeping words that are not sent yet, so that neither a crash nor a locked file takes them; and sending them."""

from collections.abc import Collection
from typing import ParamSpec, TypeVar

from models.domain.drafts import BEGINNINGS, OWNERS, DraftKey
from models.support.errors import Refused
from models.support.messages import message
from models.workspace.operation import Operation, Undo, operation
from models.workspace.transaction import Transaction

P = ParamSpec("P")
T = TypeVar("T")


@operation("draft.keep", "Keep unsent text", undo=Undo.SKIP)
def keep_draft(tx: Transaction, *, key: DraftKey, text: str | None) -> None:
    """Keep what stands in a field now; None forgets it. Raises Refused if what it stands at is gone."""
    if text is None:
        _forget(tx, [key])
        return
    kind, _, number = key.place.partition(":")
    if kind not in (OWNERS if number else BEGINNINGS):
        raise KeyError(f"no field stands at {key.place}")
    if number and tx.one(f"SELECT id FROM {kind} WHERE id = :id", id=int(number)) is None:
        raise Refused(message("The item this text belongs to no longer exists, so the text cannot be kept."))
    tx.upsert("draft", key, text=text)


def submitting(act: Operation[P, T], keys: Collection[DraftKey]) -> Operation[P, T]:
    """The action that words are sent with: once it is done, they are no drafts any more."""
    return act.then(lambda tx: _forget(tx, keys))


def _forget(tx: Transaction, keys: Collection[DraftKey]) -> None:
    for place, field in keys:
        if tx.one("SELECT 1 FROM draft WHERE place = :place AND field = :field", place=place, field=field):
            tx.delete("draft", (place, field))
