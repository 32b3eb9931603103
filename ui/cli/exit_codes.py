"""Exit codes of the command line, and the code of each kind of error."""

from models.support.errors import BadInput, PlumblineError, Refused

EXIT_FINDINGS = 1
"""The command did its work and found something."""

WRONG_USAGE = 2
"""The arguments or the input cannot be read."""

UNUSABLE = 3
"""The file, the passphrase, the output or the display cannot be used."""

REFUSED = 4
"""A rule does not allow the change."""

UNEXPECTED = 70
"""A fault of the program (EX_SOFTWARE of sysexits.h)."""

STOPPED = 130
"""Stopped at the keyboard (128 + SIGINT, as shells report it)."""

EXIT_CODES: dict[type[PlumblineError], int] = {BadInput: WRONG_USAGE, Refused: REFUSED, PlumblineError: UNUSABLE}
"""The first kind that fits an error gives its code."""
