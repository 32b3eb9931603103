"""Named operations: a function that writes through a transaction, its stored id, and the label that undo shows."""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import wraps
from operator import attrgetter
from typing import Concatenate, Generic, ParamSpec, TypeVar

from models.support.messages import Message, fields, fill
from models.workspace.history import Undo
from models.workspace.transaction import Transaction

__all__ = ["Operation", "Undo", "operation"]

P = ParamSpec("P")
T_co = TypeVar("T_co", covariant=True)


class Operation(Generic[P, T_co]):
    """A registered write. `run` is the plain function, for calling one operation inside another.

    `id` is stored in the history of every workspace, so it must never change. The fields of the label `template` name the
    label's arguments, which are stored with it. `sources` maps such a field to an argument of the function, if their
    names differ ("details.name" is an attribute of one).
    """

    def __init__(
        self,
        operation_id: str,
        template: str,
        undo: Undo,
        run: Callable[Concatenate[Transaction, P], T_co],
        sources: Mapping[str, str],
    ) -> None:
        self.id = operation_id
        self.undo = undo
        self.run = run
        self.template = template
        self.sources = {name: sources.get(name, name) for name in fields(template)}
        self.__doc__ = run.__doc__

    def label_arguments(self, given: Mapping[str, object]) -> dict[str, str]:
        """The arguments of the label, from those of the operation, as stored: each a text on one line."""
        return {name: _stored(given, source) for name, source in self.sources.items()}

    def label(self, arguments: Mapping[str, str]) -> Message | None:
        """The label with its stored arguments, such as "Rating of COD-4"; None if some are missing."""
        if not self.sources.keys() <= arguments.keys():
            return None
        values = {name: self._value(name, arguments[name]) for name in self.sources}
        return Message(fill(self.template, values), self.template, "", None, values)

    def followed_by(self, more: Callable[[Transaction], object]) -> "Operation[P, T_co]":
        """The same operation for history and undo, followed by `more` in the same transaction."""

        @wraps(self.run)
        def both(tx: Transaction, /, *args: P.args, **kwargs: P.kwargs) -> T_co:
            result = self.run(tx, *args, **kwargs)
            more(tx)
            return result

        return Operation(self.id, self.template, self.undo, both, self.sources)

    def _value(self, name: str, stored: str) -> object:
        """The displayed value of an argument: the label of an enum member, or the stored data."""
        kind = self.run.__annotations__[self.sources[name].partition(".")[0]]
        members = kind if isinstance(kind, type) and issubclass(kind, Enum) else ()
        return next((getattr(member, "label", stored) for member in members if member.value == stored), stored)


def _stored(given: Mapping[str, object], source: str) -> str:
    name, _, attribute = source.partition(".")
    value = attrgetter(attribute)(given[name]) if attribute else given[name]
    return " ".join(str(value.value if isinstance(value, Enum) else value).split())


def operation(
    operation_id: str, template: str, undo: Undo = Undo.YES, **sources: str
) -> Callable[[Callable[Concatenate[Transaction, P], T_co]], Operation[P, T_co]]:
    """Register a function as an operation; see `Operation`. The fields of `template` are its keyword arguments."""

    def register(run: Callable[Concatenate[Transaction, P], T_co]) -> Operation[P, T_co]:
        return Operation(operation_id, template, undo, run, sources)

    return register
