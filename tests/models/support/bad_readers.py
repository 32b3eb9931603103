"""Readers for the tests of `bounded_process`, in a module that loads fast."""

import os
import pickle
import signal
from datetime import date
from pathlib import Path

from models.support.errors import Refused
from models.support.messages import Message, message


def details(name: str) -> tuple[str, date, Message]:
    return name, date(2026, 1, 2), message("Row {number} has no name.", number=3)


def refuse() -> None:
    raise Refused(message("No {what}.", what="way"))


def process(_path: Path) -> int:
    return os.getpid()


def loop() -> None:
    while True:
        pass


def hog() -> int:
    return len(bytearray(4_000_000_000))


def crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def fail() -> None:
    raise ZeroDivisionError


class Call:
    """A result that calls a function when it is read."""

    def __init__(self, function: object, *arguments: object) -> None:
        self._function, self._arguments = function, arguments

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return self._function, self._arguments


def run_a_command() -> object:
    return Call(os.system, "exit 7")


def call_a_function() -> object:
    return Call(message, "{a}")


def unpack_more() -> object:
    return Call(pickle.loads, b"")
