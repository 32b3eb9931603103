"""Named actions: a plain function that writes through a transaction, and the sentence by which undo speaks of it."""

import re
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, Generic, ParamSpec, TypeVar

from models.sentences import Sentence, fields
from models.workspace.history import Undo
from models.workspace.transaction import Transaction

__all__ = ["Action", "Undo", "action"]

P = ParamSpec("P")
T = TypeVar("T")


class Action(Generic[P, T]):
    """A registered write. `run` is the plain function, for calling one action inside another."""

    def __init__(self, sentence: str, undo: Undo, run: Callable[Concatenate[Transaction, P], T]) -> None:
        self.name = f"{run.__module__.rpartition('.')[2]}.{run.__name__}"
        self.undo = undo
        self.run = run
        self.template = sentence
        self.__doc__ = run.__doc__

    def sentence(self, arguments: dict[str, object]) -> str:
        """What undo says, in one line: "Rate COD-4"."""
        return " ".join(self.template.format(**arguments).split())

    def then(self, more: Callable[[Transaction], object]) -> "Action[P, T]":
        """The same action, for the history and for undo, with something more done in its transaction once it succeeded."""

        @wraps(self.run)
        def both(tx: Transaction, /, *args: P.args, **kwargs: P.kwargs) -> T:
            result = self.run(tx, *args, **kwargs)
            more(tx)
            return result

        return Action(self.template, self.undo, both)

    def read(self, sentence: str) -> Sentence | None:
        """A sentence of this action as it was stored, taken apart again; None if it does not say so any more."""
        names = fields(self.template)
        pattern = re.sub(r"\\\{[^}]*\}", "(.*)", re.escape(self.template))
        found = re.fullmatch(pattern, sentence)
        if found is None:
            return None
        values = {name: self._value(name, text) for name, text in zip(names, found.groups(), strict=True)}
        return Sentence(sentence, self.template, "", None, values)

    def _value(self, field: str, text: str) -> str:
        """What stands in a field: words that can be said in another language, or data as it is."""
        argument, _, attribute = field.partition(".")
        kind = self.run.__annotations__[argument] if attribute == "words" else ()
        return next((one.words for one in kind if one.words == text), text)


def action(sentence: str, undo: Undo = Undo.YES) -> Callable[[Callable[Concatenate[Transaction, P], T]], Action[P, T]]:
    """Register a function as an action. `sentence` may name its keyword arguments in braces."""

    def register(run: Callable[Concatenate[Transaction, P], T]) -> Action[P, T]:
        return Action(sentence, undo, run)

    return register
