"""What can go wrong for a user. Each error is a sentence: what is wrong, where, and what to do about it."""

import errno

from models.support.messages import say


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
    errno.EACCES: say("permission denied"),
    errno.EPERM: say("operation not permitted"),
    errno.ENOENT: say("no such file or directory"),
    errno.ENOTDIR: say("not a directory"),
    errno.EISDIR: say("is a directory"),
    errno.EEXIST: say("file exists"),
    errno.ENAMETOOLONG: say("file name too long"),
    errno.ENOSPC: say("no space left on device"),
    errno.EROFS: say("read-only file system"),
    errno.EBUSY: say("device or resource busy"),
    errno.EIO: say("input/output error"),
}


def reason_of(error: OSError) -> str:
    """Why the system did not do something with a file, to stand inside a sentence."""
    if error.errno in _REASONS:
        return _REASONS[error.errno]
    return error.strerror.lower() if error.strerror else say("unknown reason")
