"""Crash reports on the disk: where the program was, and never what anybody wrote.

An unexpected error writes its stack to a file of its own. A crash in native code, such as Qt's, is written by Python's
`faulthandler` to one file, which becomes a report at the next start. Paths of the installation and of the home folder are
shortened, because they can contain the name of the user.
"""

import faulthandler
import platform
import traceback
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.support.resources import resource
from models.support.version import VERSION

MAX_REPORTS = 20
"""Older reports are deleted."""
MAX_REPORT_SIZE = 200_000
"""Bytes of a report that are read."""
_FAULTS = "faults.txt"


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A report: its file, when that was written (nanoseconds since 1970), and its text."""

    path: Path
    written_at: int
    text: str


def write_report(error: Exception) -> Path | None:
    """Write the stack of the error without its message, which could contain private text; None if that fails."""
    stack = "".join(traceback.format_tb(error.__traceback__))
    with suppress(OSError):
        return _write(_log_folder(), datetime.now(UTC), f"{type(error).__name__}\n{stack}")
    return None


def record_faults() -> Path | None:
    """Make Python write its stack to a local file if the process crashes in native code, such as Qt's.

    The file contains names of functions and line numbers, never user text. An earlier crash in it becomes a report.
    Returns its path; None if it cannot be written.
    """
    with suppress(OSError):
        folder = _log_folder()
        with suppress(OSError):  # on Windows while another window has the file open
            _report_faults(folder)
        note = folder / _FAULTS
        faulthandler.enable(note.open("a", encoding="utf-8"))
        return note
    return None


def reports_since(moment: int) -> tuple[CrashReport, ...]:
    """The reports that were written after `moment`, in nanoseconds since 1970, newest first. Old ones are deleted."""
    found = []
    with suppress(OSError):
        for path in _log_folder().glob("crash-*.txt"):
            with suppress(OSError):  # deleted meanwhile
                found.append((path.stat().st_mtime_ns, path))
    found.sort(reverse=True)
    for _, path in found[MAX_REPORTS:]:
        with suppress(OSError):
            path.unlink()
    reports = []
    for written_at, path in found[:MAX_REPORTS]:
        if written_at > moment:
            with suppress(OSError), path.open("rb") as file:
                reports.append(CrashReport(path, written_at, file.read(MAX_REPORT_SIZE).decode("utf-8", "replace")))
    return tuple(reports)


def _report_faults(folder: Path) -> None:
    """Turn what `faulthandler` wrote in earlier processes into a report."""
    note = folder / _FAULTS
    if note.exists() and (status := note.stat()).st_size:
        faults = note.read_bytes()[-MAX_REPORT_SIZE:].decode("utf-8", "replace")
        _write(folder, datetime.fromtimestamp(status.st_mtime, UTC), faults)
        note.unlink()


def _write(folder: Path, at: datetime, text: str) -> Path:
    report = folder / f"crash-{at:%Y%m%dT%H%M%SZ}.txt"
    system = f"Plumbline {VERSION}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    report.write_text(f"{system}\n{at:%Y-%m-%d %H:%M} UTC\n\n{_without_folders(text)}", encoding="utf-8")
    return report


def _without_folders(text: str) -> str:
    """The text with paths relative to the installation, and to the home folder as “~”."""
    program = str(resource().parent)
    home = str(Path.home())
    for folder, short in ((program, "plumbline"), (home, "~")):
        if len(folder) > 1:  # a program in the root of the disk
            text = text.replace(folder, short)
    return text


def _log_folder() -> Path:
    import platformdirs

    return platformdirs.user_log_path("plumbline", appauthor=False, ensure_exists=True)
