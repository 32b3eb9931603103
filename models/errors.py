"""What can go wrong for a user. Each error is a sentence: what is wrong, where, and what to do about it."""


class PlumblineError(Exception):
    """Something a user can do something about; its text is shown as it is."""


class BadInput(PlumblineError):
    """What was given (an argument, a file to read in) cannot be understood."""


class UnusableFile(PlumblineError):
    """A workspace or its passphrase cannot be used."""


class Refused(PlumblineError):
    """A rule of the product forbids it."""
