"""Errors shown to users. Each text says what is wrong, where, and what to do about it."""

import errno

from models.support.messages import message


class PlumblineError(Exception):
    """Base class of errors that a user can act on; the text is shown unchanged."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class BadInput(PlumblineError):
    """An argument or an imported file is invalid."""


class UnusableFile(PlumblineError):
    """A workspace or its passphrase cannot be used."""


class Refused(PlumblineError):
    """A rule of the product forbids the operation."""


_REASONS = {
    errno.EACCES: message("permission denied"),
    errno.EPERM: message("operation not permitted"),
    errno.ENOENT: message("no such file or directory"),
    errno.ENOTDIR: message("not a directory"),
    errno.EISDIR: message("is a directory"),
    errno.EEXIST: message("file exists"),
    errno.ENAMETOOLONG: message("file name too long"),
    errno.ENOSPC: message("no space left on device"),
    errno.EROFS: message("read-only file system"),
    errno.EBUSY: message("device or resource busy"),
    errno.EIO: message("input/output error"),
}


def reason_of(error: OSError) -> str:
    """The reason of a file error, in lower case for use inside a sentence."""
    if error.errno in _REASONS:
        return _REASONS[error.errno]
    return error.strerror.lower() if error.strerror else message("unknown reason")
