"""A keyring in memory that counts as one of the system, and one that is locked or breaks."""

from collections.abc import Callable

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from models.support import os_keyring


class KeyringInMemory(KeyringBackend):
    """Raises what `failure` returns, at every call."""

    priority = 0.1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.failure: Callable[[], Exception] | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError

    def lock(self) -> None:
        self.failure = KeyringLocked

    def _fail(self) -> None:
        if self.failure:
            raise self.failure()


def use_keyring(patch: pytest.MonkeyPatch, backend: KeyringBackend) -> None:
    """Make it the keyring of this computer."""
    patch.setattr(keyring, "get_keyring", lambda: backend)


def counted_as_real(patch: pytest.MonkeyPatch) -> KeyringInMemory:
    """A keyring in memory in place of that of the system."""
    backend = KeyringInMemory()
    patch.setattr(os_keyring, "SYSTEM_BACKENDS", frozenset({__name__}))
    use_keyring(patch, backend)
    return backend
