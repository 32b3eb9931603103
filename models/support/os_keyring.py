"""The keyring of the operating system, which can keep the passphrase of a workspace. It needs the optional package keyring.

That package also knows backends which store nothing, plain text, or whatever others do, and takes one of them where a user
configured it or nothing else is there. So only the backends of operating systems are used, each by itself.
"""

from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, TypeVar

from models.support.errors import UnusableFile
from models.support.messages import message

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Plumbline"
SYSTEM_BACKENDS = frozenset(
    f"keyring.backends.{name}" for name in ("Windows", "macOS", "SecretService", "libsecret", "kwallet")
)
"""Modules of the backends that encrypt what they store with the login of the user."""
T = TypeVar("T")


def is_installed() -> bool:
    """Whether the optional package is installed; it does not say that there is a keyring."""
    return find_spec("keyring") is not None


def store(workspace_id: str, passphrase: str) -> None:
    """Keep a passphrase under the id of its workspace. Raises UnusableFile if there is no keyring or it refuses."""
    _ask(lambda backend: backend.set_password(SERVICE, workspace_id, passphrase))


def find(workspace_id: str) -> str:
    """The passphrase that is kept for a workspace. Raises UnusableFile if there is none, or the keyring does not give it."""
    found = _ask(lambda backend: backend.get_password(SERVICE, workspace_id))
    if found is None:
        raise UnusableFile(
            message("The keyring of this computer no longer has the passphrase of this workspace. Enter it.")
        )
    return found


def forget(workspace_id: str) -> None:
    """Remove the passphrase of a workspace, if there is one. Raises UnusableFile if the keyring refuses."""

    def remove(backend: "KeyringBackend") -> None:
        if backend.get_password(SERVICE, workspace_id) is not None:
            backend.delete_password(SERVICE, workspace_id)

    _ask(remove)


def _ask(question: Callable[["KeyringBackend"], T]) -> T:
    """Put a question to the keyring. What a backend raises is its own, so every error becomes a sentence."""
    from keyring.errors import KeyringLocked  # takes a while to load

    try:
        return question(_backend())
    except UnusableFile:
        raise
    except KeyringLocked as error:
        raise UnusableFile(
            message("The keyring of this computer is locked. Unlock it and try again, or enter the passphrase.")
        ) from error
    except Exception as error:
        raise UnusableFile(
            message(
                "The keyring of this computer does not answer ({error}). Enter the passphrase, and remove the tick if this "
                "happens again.",
                error=type(error).__name__,
            )
        ) from error


def _backend() -> "KeyringBackend":
    """The backend of the system; a chain of backends is not trusted to choose it."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    found = keyring.get_keyring()
    for backend in found.backends if isinstance(found, ChainerBackend) else [found]:
        if type(backend).__module__ in SYSTEM_BACKENDS:
            return backend
    raise UnusableFile(
        message(
            "This computer has no keyring that encrypts passphrases ({name}), so Plumbline stores none. Enter the passphrase "
            "each time.",
            name=type(found).__module__,
        )
    )
