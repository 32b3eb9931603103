"""Disk calls of SQLCipher and of the app below a folder, reported to an observer, on any system and without a compiler.

SQLite lets a program register a "VFS", the layer through which it reaches the disk. Ours is a copy of the usual one in which
opening, deleting, writing, truncating and syncing ask the observer first. What the app itself does with files goes through
functions of `os`, which are replaced for as long as the disk is watched.
"""

import ctypes
import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any
from unittest import mock

from sqlcipher3 import _sqlite3

_CREATE = 0x4  # SQLITE_OPEN_CREATE
_LOGS = 0x800 | 0x4000 | 0x80000  # SQLITE_OPEN_MAIN_JOURNAL, _SUPER_JOURNAL, _WAL
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


class Kind(Enum):
    """What a call does."""

    CREATE = "create"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    DELETE = "delete"
    RENAME = "rename"


@dataclass(frozen=True, slots=True)
class DiskCall:
    """One call: `offset` is that of a write, or the new size.

    With `syncs_folder`, the deletion or the first sync of the new file syncs the folder too. `by_app`: not by SQLCipher.
    """

    kind: Kind
    path: str
    offset: int = 0
    data: bytes = b""
    target: str = ""
    syncs_folder: bool = False
    by_app: bool = False


class Disk:
    """The observer of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.fsencode(folder)

    def knows(self, name: str | bytes | os.PathLike[str]) -> bool:
        """Whether a file is one of those that are watched."""
        return os.fsencode(name).startswith(self._folder)

    def error_of(self, call: DiskCall) -> int:
        """Called before each call: 0 to let it happen, or the errno with which it fails."""
        raise NotImplementedError


@contextmanager
def observed(disk: Disk) -> Iterator[None]:
    """Report the disk calls of what is opened in this block."""
    with _sqlite_on(disk), _python_on(disk):
        yield


@contextmanager
def _python_on(disk: Disk) -> Iterator[None]:
    names: dict[int, str] = {}
    usual_open, usual_sync = os.open, os.fsync

    def ask(kind: Kind, path: Any, target: Any = "") -> None:
        if disk.knows(path):
            error = disk.error_of(DiskCall(kind, os.fsdecode(path), target=os.fsdecode(target), by_app=True))
            if error:
                raise OSError(error, os.strerror(error))

    def open_(path: Any, flags: int, *args: Any, **kwargs: Any) -> int:
        if flags & os.O_CREAT and not os.path.lexists(path):
            ask(Kind.CREATE, path)
        descriptor = usual_open(path, flags, *args, **kwargs)
        names[descriptor] = os.fsdecode(path)
        return descriptor

    def fsync(descriptor: int) -> None:
        ask(Kind.SYNC, names.get(descriptor, ""))
        usual_sync(descriptor)

    def on_name(usual: Callable[..., None], kind: Kind) -> Callable[..., None]:
        def changed(path: Any, *args: Any, **kwargs: Any) -> None:
            ask(kind, path, *args)
            usual(path, *args, **kwargs)

        return changed

    patches = {
        "open": open_,
        "fsync": fsync,
        "replace": on_name(os.replace, Kind.RENAME),
        "unlink": on_name(os.unlink, Kind.DELETE),
    }
    with mock.patch.multiple(os, **patches):  # type: ignore[call-overload]
        yield


@contextmanager
def _sqlite_on(disk: Disk) -> Iterator[None]:
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    usual = library.sqlite3_vfs_find(None)
    vfs = _Vfs.from_buffer_copy(usual.contents)
    vfs.name = b"observed"
    files = _Files(disk)
    usual_open, usual_delete = _Open(usual.contents.open), _Delete(usual.contents.delete)

    def open_(usual_vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        path = ctypes.string_at(name) if name else b""
        ours = bool(path) and disk.knows(path)
        if ours and flags & _CREATE and not os.path.lexists(path):
            created = DiskCall(Kind.CREATE, os.fsdecode(path), syncs_folder=bool(flags & _LOGS))
            if error := disk.error_of(created):
                ctypes.c_void_p.from_address(file).value = None
                return _code(_CANTOPEN, error)
        code = usual_open(usual_vfs, name, file, flags, out)
        if ours and not code:
            files.take(file, os.fsdecode(path))
        return code

    def delete(usual_vfs: int, name: int, sync: int) -> int:
        path = ctypes.string_at(name)
        if disk.knows(path) and os.path.lexists(path):
            error = disk.error_of(DiskCall(Kind.DELETE, os.fsdecode(path), syncs_folder=bool(sync)))
            if error:
                return _code(_DELETE, error)
        return usual_delete(usual_vfs, name, sync)

    callbacks = _Open(open_), _Delete(delete)
    _alive.append((vfs, files, callbacks))
    vfs.open, vfs.delete = (ctypes.cast(callback, _pointer).value for callback in callbacks)
    library.sqlite3_vfs_register(ctypes.byref(vfs), 1)
    try:
        yield
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(vfs))
        library.sqlite3_vfs_register(usual, 1)


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


class _Files:
    """Gives the files that SQLite opens methods that ask the observer first."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._paths: dict[int, str] = {}
        self._methods_by_address: dict[int, _Methods] = {}
        self._callbacks: list[object] = []

    def take(self, file: int, path: str) -> None:
        """Replace the methods of a file that has just been opened."""
        self._paths[file] = path
        at = ctypes.c_void_p.from_address(file)
        assert at.value is not None
        if at.value not in self._methods_by_address:
            self._methods_by_address[at.value] = self._methods(_Methods.from_address(at.value))
        at.value = ctypes.addressof(self._methods_by_address[at.value])

    def _methods(self, usual: _Methods) -> _Methods:
        paths, result = self._paths, _Methods.from_buffer_copy(usual)
        usual_write, usual_truncate, usual_sync = _Write(usual.write), _Truncate(usual.truncate), _Sync(usual.sync)

        def write(file: int, data: int, size: int, offset: int) -> int:
            call = DiskCall(Kind.WRITE, paths[file], offset, ctypes.string_at(data, size))
            return self._failed(call, _WRITE) or usual_write(file, data, size, offset)

        def truncate(file: int, size: int) -> int:
            return self._failed(DiskCall(Kind.TRUNCATE, paths[file], size), _TRUNCATE) or usual_truncate(file, size)

        def sync(file: int, flags: int) -> int:
            return self._failed(DiskCall(Kind.SYNC, paths[file]), _SYNC) or usual_sync(file, flags)

        for name, callback in (("write", _Write(write)), ("truncate", _Truncate(truncate)), ("sync", _Sync(sync))):
            self._callbacks.append(callback)
            setattr(result, name, ctypes.cast(callback, _pointer).value)
        return result

    def _failed(self, call: DiskCall, code: int) -> int:
        """SQLite's code for the failed call; 0 if it may happen."""
        error = self._disk.error_of(call)
        return error and _code(code, error)


def _code(usual: int, error: int) -> int:
    """SQLite's code for an errno."""
    return _FULL if usual == _WRITE and error == errno.ENOSPC else usual
