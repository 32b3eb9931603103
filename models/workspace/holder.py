"""A note beside an open workspace that says who has it open. The lock itself is SQLite's; this is for the sentence."""

import getpass
import os
import platform
from pathlib import Path


def write(path: Path) -> None:
    """Say that this process has the workspace open. That it cannot be said is no reason not to open."""
    try:
        descriptor = os.open(_note(path), os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as note:
            note.write(f"{getpass.getuser()} on {platform.node()}, process {os.getpid()}")
    except OSError:
        return


def who(path: Path) -> str:
    """The words “ by NAME on HOST, process N” as the note has them, or nothing if there is no note."""
    try:
        return f" by {_note(path).read_text(encoding='utf-8')[:200]}"
    except (OSError, UnicodeDecodeError):
        return ""


def remove(path: Path) -> None:
    """Take the note away."""
    _note(path).unlink(missing_ok=True)


def _note(path: Path) -> Path:
    return path.with_name(f".{path.name}.open")
