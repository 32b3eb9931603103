"""Names of actors in the history and in the export record: the user of the window, or the command line."""

from models.support.messages import message

COMMAND_LINE = "command line"
"""The stored name of a command, the same in every language."""


def shown_actor(actor: str) -> str:
    """A stored name as it is shown: a person's as typed, that of the command line as a message."""
    return message("command line", "actor") if actor == COMMAND_LINE else actor
