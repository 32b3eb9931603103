"""Runs an operation that erases content, and rewrites the file so that nothing erased stays on its pages."""

from typing import ParamSpec

from models.support.errors import UnusableFile
from models.support.messages import Message, message
from models.workspace import connection, remains
from models.workspace.operation import Operation
from models.workspace.topics import EVERYTHING
from models.workspace.transaction import Transaction
from models.workspace.workspace import Outcome, Workspace

P = ParamSpec("P")

NOT_WIPED = message(
    "The disk is full or failed, so traces of deleted data may still be in the encrypted file. They are wiped the next time "
    "the workspace is opened with enough free space."
)


def do_and_wipe(
    workspace: Workspace, operation: Operation[P, None], *args: P.args, **kwargs: P.kwargs
) -> Outcome[Message | None]:
    """As `Workspace.do`; afterwards no page of the file and no log has deleted content.

    The operation is stored even if the file cannot be rewritten, for example because the disk is full. Then the result is the
    sentence that says so, and each later opening tries to rewrite the file.
    """
    outcome = workspace.do(operation.followed_by(Transaction.mark_remains), *args, **kwargs)
    # What was erased no longer leads to its person or cycle, so its topics are incomplete.
    return Outcome(_wipe(workspace), frozenset({EVERYTHING}), outcome.entry_id)


def _wipe(workspace: Workspace) -> Message | None:
    try:
        with workspace.exclusive(), connection.translate_errors(workspace.path):
            remains.wipe(workspace.database)
    except UnusableFile:
        return NOT_WIPED
    return None
