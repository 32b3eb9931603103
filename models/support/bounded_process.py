"""Reading of a file from elsewhere in a process of its own, within limits of time and memory.

A parser that loops, fills the memory or crashes ends that process and not Plumbline. The result comes back as plain data.
This is no sandbox: the process has the rights of the user. Without the module `resource` (Windows), and on systems that do
not enforce it (macOS), only the time is limited.
"""

import contextlib
import io
import pickle
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, TypeVar

from models.support.errors import BadInput, PlumblineError
from models.support.messages import message

if TYPE_CHECKING:
    import subprocess


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds by the clock, and of processor time, and bytes of address space for the reading of a file."""

    seconds: int
    memory: int


TABLE_LIMITS = Limits(seconds=60, memory=1_000_000_000)
"""For people files, which take 9 seconds and 330 MB at most on a fast computer, because their cells are counted."""

TEXT_LIMITS = Limits(seconds=10, memory=1_000_000_000)
"""For ratings. 20 MB of JSON, the most that is read, take less than 2 seconds and 600 MB."""


def pdf_limits(size: int) -> Limits:
    """For PDFs of so many bytes in all. Ours take less than a second; the programs that read them take 170 MB."""
    return Limits(seconds=10 + size // 10_000_000, memory=310_000_000 + 4 * size)


MAX_ANSWER = 400_000_000
"""Bytes of the result."""
_POLL_SECONDS = 0.02
_START = """
import sys
sys.path[:] = sys.argv[1:]
from models.support import bounded_process
bounded_process.answer()
"""
_OUT_OF_TIME = -getattr(signal, "SIGXCPU", signal.SIGTERM)
"""How a process ends that used all of its processor time; Windows has no such limit."""
_DATA = {
    ("datetime", "date"), ("datetime", "datetime"), ("fractions", "Fraction"),
    ("pathlib", "PosixPath"), ("pathlib", "WindowsPath"),
}  # fmt: skip

P = ParamSpec("P")
T = TypeVar("T")


def read_bounded(
    file: str, limits: Limits, check: Callable[[], None], work: Callable[P, T], *args: P.args, **kwargs: P.kwargs
) -> T:
    """What the function `work` returns or raises in another process. `file` names in messages what it reads.

    `check` is called meanwhile and may raise an error to stop. The arguments and the result must be plain data: values of
    Python and classes of Plumbline. Raises BadInput if a limit is reached or the process ends without a result.
    """
    request = pickle.dumps((limits, partial(work, *args, **kwargs)))
    sent, too_late = _ask_process(request, limits.seconds, check)
    outcome = None if too_late else _outcome(sent)
    if outcome is None:
        _refuse_dead(file, limits.seconds if too_late else None)
    kind, result = outcome
    if kind == "memory":
        raise BadInput(
            message(
                "{file} needs more memory than Plumbline gives to a file from elsewhere, so it was not read. Save it again "
                "in the program that it comes from, or split it.",
                file=file,
            )
        )
    if kind == "refused":
        raise result
    returned: T = result
    return returned


def _ask_process(request: bytes, seconds: int, check: Callable[[], None]) -> tuple[bytes, bool]:
    """What another process sends in answer to the request, and whether it was too late."""
    import subprocess  # loads slowly, and a start needs no other process

    with subprocess.Popen(  # noqa: S603 - this program itself
        [sys.executable, "-c", _START, *sys.path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            sent, too_late = _exchanged(process, request, seconds, check)
        finally:
            process.kill()
    return sent, too_late or process.returncode == _OUT_OF_TIME


def _exchanged(
    process: "subprocess.Popen[bytes]", request: bytes, seconds: int, check: Callable[[], None]
) -> tuple[bytes, bool]:
    """What the process sends before it ends, and whether it was too late."""
    import threading

    received: list[bytes] = []

    def exchange() -> None:
        assert process.stdin is not None  # noqa: S101 - both are pipes
        assert process.stdout is not None  # noqa: S101
        with contextlib.suppress(OSError):  # it ended early
            process.stdin.write(request)
            process.stdin.close()
        received.append(process.stdout.read(MAX_ANSWER))

    end = monotonic() + seconds
    thread = threading.Thread(target=exchange, daemon=True)
    thread.start()
    while thread.is_alive() and monotonic() < end:
        thread.join(_POLL_SECONDS)
        check()
    return b"".join(received), not received


def _outcome(sent: bytes) -> tuple[str, Any] | None:
    """The outcome that the process sent; None if it sent none, or anything that is not one."""
    try:
        kind, result = _Plain(io.BytesIO(sent)).load()
    except Exception:  # a damaged pickle raises whatever it makes the reader do
        return None
    return kind, result


def _refuse_dead(file: str, stopped_after: int | None) -> NoReturn:
    if stopped_after is not None:
        raise BadInput(
            message(
                "Reading {file} took too long and was stopped after {seconds} s. Save it again in the program that it comes "
                "from, or split it.",
                file=file,
                seconds=stopped_after,
            )
        )
    raise BadInput(
        message(
            "{file} ended the process that read it. It is damaged or made to do harm. Nothing was changed. Ask for it again.",
            file=file,
        )
    )


def answer() -> None:
    """The other process: do the work within the limits and send the outcome. Any other error ends it without one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to both processes
    output, sys.stdout = sys.stdout.buffer, sys.stderr  # what a parser prints is no result
    limits, work = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by this program
    _limit(limits)
    output.write(outcome_of(work))
    output.flush()


def outcome_of(work: Callable[[], object]) -> bytes:
    """What `work` returns, its refusal or its lack of memory, as the other process sends it. Raises any other error."""
    try:
        return _packed("done", work())
    except PlumblineError as error:
        return _packed("refused", error)
    except MemoryError:
        return _packed("memory", None)


def _packed(kind: str, result: object) -> bytes:
    return pickle.dumps((kind, result), pickle.HIGHEST_PROTOCOL)


def _limit(limits: Limits) -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # a lower limit may be set already
        import resource

        for limit, most in ((resource.RLIMIT_CPU, limits.seconds), (resource.RLIMIT_AS, limits.memory)):
            _, hard = resource.getrlimit(limit)
            resource.setrlimit(limit, (most, hard))


class _Plain(pickle.Unpickler):
    """Reads values and classes of Plumbline, and calls nothing else: a process that a file took over may send anything."""

    def find_class(self, module: str, name: str) -> object:
        found: object = None
        if module.partition(".")[0] in ("models", "reports") or (module, name) in _DATA:
            found = super().find_class(module, name)
        if not isinstance(found, type) or found.__module__ != module:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return found
