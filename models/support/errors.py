"""What can go wrong for a user. Each error is a sentence: what is wrong, where, and what to do about it."""

import errno

from models.support.messages import message


class PlumblineError(Exception):
    """Something a user can do something about; its text is shown as it is."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class BadInput(PlumblineError):
    """What was given (an argument, a file to read in) cannot be understood."""


class UnusableFile(PlumblineError):
    """A workspace or its passphrase cannot be used."""


class Refused(PlumblineError):
    """A rule of the product forbids it."""


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
    """Why the system did not do something with a file, to stand inside a sentence."""
    if error.errno in _REASONS:
        return _REASONS[error.errno]
    return error.strerror.lower() if error.strerror else message("unknown reason")
