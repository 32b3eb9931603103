"""Standard streams of a command: always open, UTF-8, flushed at the end, safe for closed pipes."""

import io
import os
import sys
from typing import Any, TextIO


class _Output(io.FileIO):
    """A stream that drops output once its reader has closed it, so that the command still finishes."""

    def write(self, data: Any, /) -> int:
        """Write bytes, and return how many were taken."""
        try:
            return super().write(data)
        except BrokenPipeError:
            _redirect_to_null(self.fileno())
            return len(data)


def prepare_streams() -> None:
    """Set up the standard streams of this process; what has taken their place only gets the encoding."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            # Closed by the caller: the next file that is opened would be written to as if it were the output.
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream and stream is getattr(sys, f"__{name}__"):
            setattr(sys, name, _as_utf8(stream))
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _as_utf8(stream: io.TextIOWrapper) -> TextIO:
    """The same stream in UTF-8, for names are in every script and a pipe's own encoding may lack most of them."""
    raw = getattr(stream.buffer, "raw", stream.buffer)
    if not isinstance(raw, io.FileIO):  # the console of Windows writes by itself
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        return stream
    output = io.BufferedWriter(_Output(stream.fileno(), "w", closefd=False))
    return io.TextIOWrapper(output, encoding="utf-8", errors="backslashreplace", line_buffering=True)


def flush_streams() -> OSError | None:
    """Write what the streams still hold, and return why standard output could not be written, if so.

    The interpreter would do it on its way out, and leave with code 120 on failure.
    """
    failed = [_flush(stream) for stream in (sys.stdout, sys.stderr) if stream]
    return failed[0] if sys.stdout else None


def _flush(stream: TextIO) -> OSError | None:
    try:
        stream.flush()
    except OSError as error:
        _redirect_to_null(stream.fileno())
        return error
    return None


def _redirect_to_null(descriptor: int) -> None:
    """Connect a descriptor to nothing."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, descriptor)
    os.close(nothing)
