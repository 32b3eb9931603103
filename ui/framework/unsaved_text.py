"""Text that a failing disk did not store, kept in memory until it can be stored."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from models.support.errors import UnusableFile
from models.workspace.workspace import Outcome, Workspace

Store = Callable[[Workspace], Outcome[Any]]


class _Pending(NamedTuple):
    key: object
    store: Store
    text: str | None


class UnsavedText:
    """Pending texts in the order of typing. They are kept while the workspace is locked and stored when it opens again."""

    def __init__(self) -> None:
        self._waiting: list[_Pending] = []

    def __bool__(self) -> bool:
        """Whether any text is pending."""
        return bool(self._waiting)

    def add(self, store: Store, key: object = None, text: str | None = None) -> None:
        """Keep a function that stores text; it replaces the one under the same key."""
        self.drop(key)
        self._waiting.append(_Pending(key, store, text))

    def text_of(self, key: object, stored: str | None) -> str | None:
        """The text that is pending under a key, or else the stored one."""
        return next((entry.text for entry in self._waiting if entry.key == key), stored)

    def drop(self, key: object) -> None:
        """Drop the function under a key: newer text replaces it."""
        if key is not None:
            self._waiting = [entry for entry in self._waiting if entry.key != key]

    def clear(self) -> None:
        """Discard all pending text."""
        self._waiting.clear()

    def store(self, workspace: Workspace) -> Iterator[Outcome[Any]]:
        """Store everything, one after the other. Raises UnusableFile where that fails again; the remaining texts stay pending.

        A text that a rule refuses raises its error too and is discarded: it would be refused every time.
        """
        while self._waiting:
            try:
                outcome = self._waiting[0].store(workspace)
            except UnusableFile:
                raise
            except BaseException:
                del self._waiting[0]
                raise
            del self._waiting[0]
            yield outcome
