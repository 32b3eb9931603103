"""Protection of the process: private files, no core dumps, and secrets that no child process inherits."""

import os
import sys
from collections.abc import MutableMapping

PASSPHRASE = "PLUMBLINE_PASSPHRASE"  # noqa: S105 - the name of the variable
NEW_PASSPHRASE = "PLUMBLINE_NEW_PASSPHRASE"  # noqa: S105 - the name of the variable
PDF_PASSWORD = "PLUMBLINE_PDF_PASSWORD"  # noqa: S105 - the name of the variable
SECRETS = (PASSPHRASE, NEW_PASSPHRASE, PDF_PASSWORD)
"""Variables whose values open a workspace or a document."""

_taken: dict[str, str] = {}


def protect_process(environment: MutableMapping[str, str] = os.environ) -> None:
    """Make new files private, disable core dumps, and move the secrets out of the environment.

    Call it before anything else, because processes that exist already keep their copy of the environment. Other programs of
    the same user can still read the environment with which the system started this process.
    """
    os.umask(0o077)
    _disable_core_dumps()
    _taken.clear()
    _taken.update({name: environment.pop(name) for name in SECRETS if name in environment})


def secret_given(variable: str) -> str | None:
    """The value that one of the SECRETS had when the process was protected; None if it was not set."""
    return _taken.get(variable)


def _disable_core_dumps() -> None:
    """A core dump would contain the passphrase and every text in memory."""
    if sys.platform == "win32":  # has no such limit
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
