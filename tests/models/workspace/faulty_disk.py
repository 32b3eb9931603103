"""Simulated disk failures below Python and SQLite, on any system and without a compiler.

SQLite lets a program register a "VFS", the layer through which it reaches the disk. Ours is a copy of the usual one in which
opening, deleting, writing, truncating and syncing count the call and ask whether it is to fail. What the app itself does
with files goes through functions of `os`, which are replaced for as long as the disk is watched.
"""

import ctypes
import errno
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from sqlcipher3 import _sqlite3

_CREATE = 0x4  # SQLITE_OPEN_CREATE
_FULL, _CANTOPEN = 13, 14
_WRITE, _SYNC, _TRUNCATE, _DELETE = (10 | kind << 8 for kind in (3, 4, 6, 10))  # the kinds of SQLITE_IOERR

_int, _pointer, _long = ctypes.c_int, ctypes.c_void_p, ctypes.c_longlong
_Open = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _pointer, _int, _pointer)
_Delete = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _int)
_Write = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _int, _long)
_Truncate = ctypes.CFUNCTYPE(_int, _pointer, _long)
_Sync = ctypes.CFUNCTYPE(_int, _pointer, _int)


_alive: list[object] = []
"""What SQLite may still call: a connection that was opened on a watched disk may be closed much later."""


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", _int), ("file_size", _int), ("longest_path", _int), ("next", _pointer), ("name", ctypes.c_char_p),
        ("data", _pointer), ("open", _pointer), ("delete", _pointer), ("others", _pointer * 14),
    )  # fmt: skip


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", _int), ("close", _pointer), ("read", _pointer), ("write", _pointer), ("truncate", _pointer),
        ("sync", _pointer), ("others", _pointer * 13),
    )  # fmt: skip


class FaultyDisk:
    """Counts the calls that change something below a folder, and fails those it was told to."""

    def __init__(self, folder: Path) -> None:
        self.calls = 0
        self._folder = os.fsencode(folder)
        self._failing = range(0)
        self._error = errno.EIO
        self._fatal = 0

    def fail(self, number: int, error: int, *, for_good: bool) -> None:
        """Fail the call of this number, counted from now and from 1, or that one and all later ones, with an errno."""
        self.calls, self._error = 0, error
        self._failing = range(number, 10**9 if for_good else number + 1)

    def kill(self, number: int) -> None:
        """Kill this very process, without a last word, instead of making the call of this number."""
        self._fatal, self.calls = number, 0

    def heal(self) -> None:
        """Stop injecting failures."""
        self._failing = range(0)

    def knows(self, name: str | bytes | os.PathLike[str]) -> bool:
        """Whether a file is one of those that are watched."""
        return os.fsencode(name).startswith(self._folder)

    def fails(self) -> bool:
        """Count a call; returns whether it fails."""
        self.calls += 1
        if self.calls == self._fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        return self.calls in self._failing

    def error(self) -> OSError:
        """The error of a call that fails."""
        return OSError(self._error, os.strerror(self._error))

    def code(self, usual: int) -> int:
        """SQLite's code for that."""
        return _FULL if usual == _WRITE and self._error == errno.ENOSPC else usual


@contextmanager
def watched(folder: Path) -> Iterator[FaultyDisk]:
    """The disk below `folder`, for what is opened in this block."""
    disk = FaultyDisk(folder)
    with _sqlite_on(disk), _python_on(disk):
        yield disk


@contextmanager
def _python_on(disk: FaultyDisk) -> Iterator[None]:
    names: dict[int, object] = {}
    usual_open, usual_sync = os.open, os.fsync

    def open_(path: Any, flags: int, *args: Any, **kwargs: Any) -> int:
        if flags & os.O_CREAT and disk.knows(path) and not os.path.lexists(path) and disk.fails():
            raise disk.error()
        descriptor = usual_open(path, flags, *args, **kwargs)
        names[descriptor] = path
        return descriptor

    def fsync(descriptor: int) -> None:
        if disk.knows(names.get(descriptor, "")) and disk.fails():
            raise disk.error()
        usual_sync(descriptor)

    def on_name(usual: Callable[..., None]) -> Callable[..., None]:
        def changed(path: Any, *args: Any, **kwargs: Any) -> None:
            if disk.knows(path) and disk.fails():
                raise disk.error()
            usual(path, *args, **kwargs)

        return changed

    patches = {"open": open_, "fsync": fsync, **{name: on_name(getattr(os, name)) for name in ("replace", "unlink")}}
    with mock.patch.multiple(os, **patches):  # type: ignore[call-overload]
        yield


@contextmanager
def _sqlite_on(disk: FaultyDisk) -> Iterator[None]:
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    usual = library.sqlite3_vfs_find(None)
    faulty = _Vfs.from_buffer_copy(usual.contents)
    faulty.name = b"faulty"
    files = _Files(disk)
    usual_open, usual_delete = _Open(usual.contents.open), _Delete(usual.contents.delete)

    def open_(vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        path = ctypes.string_at(name) if name else b""
        ours = bool(path) and disk.knows(path)
        if ours and flags & _CREATE and not os.path.lexists(path) and disk.fails():
            ctypes.c_void_p.from_address(file).value = None
            return disk.code(_CANTOPEN)
        code = usual_open(vfs, name, file, flags, out)
        if ours and not code:
            files.take(file)
        return code

    def delete(vfs: int, name: int, sync: int) -> int:
        path = ctypes.string_at(name)
        if disk.knows(path) and os.path.lexists(path) and disk.fails():
            return disk.code(_DELETE)
        return usual_delete(vfs, name, sync)

    callbacks = _Open(open_), _Delete(delete)
    _alive.append((faulty, files, callbacks))
    faulty.open, faulty.delete = (ctypes.cast(callback, _pointer).value for callback in callbacks)
    library.sqlite3_vfs_register(ctypes.byref(faulty), 1)
    try:
        yield
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(faulty))
        library.sqlite3_vfs_register(usual, 1)


class _Files:
    """Gives the files that SQLite opens methods that may fail."""

    def __init__(self, disk: FaultyDisk) -> None:
        self._disk = disk
        self._methods_by_address: dict[int, _Methods] = {}
        self._callbacks: list[object] = []

    def take(self, file: int) -> None:
        """Replace the methods of a file that has just been opened."""
        at = ctypes.c_void_p.from_address(file)
        assert at.value is not None
        if at.value not in self._methods_by_address:
            self._methods_by_address[at.value] = self._methods(_Methods.from_address(at.value))
        at.value = ctypes.addressof(self._methods_by_address[at.value])

    def _methods(self, usual: _Methods) -> _Methods:
        result = _Methods.from_buffer_copy(usual)
        for name, kind, code in (("write", _Write, _WRITE), ("truncate", _Truncate, _TRUNCATE), ("sync", _Sync, _SYNC)):
            callback = kind(self._failing(kind(getattr(usual, name)), code))
            self._callbacks.append(callback)
            setattr(result, name, ctypes.cast(callback, _pointer).value)
        return result

    def _failing(self, usual: Callable[..., int], code: int) -> Callable[..., int]:
        def call(*args: int) -> int:
            return self._disk.code(code) if self._disk.fails() else usual(*args)

        return call
