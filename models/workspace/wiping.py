"""Runs an operation that erases content, and rewrites the file so that nothing erased stays on its pages."""

from typing import ParamSpec, TypeVar

from models.workspace import connection
from models.workspace.operation import Operation
from models.workspace.workspace import Outcome, Workspace

P = ParamSpec("P")
T = TypeVar("T")


def do_and_wipe(workspace: Workspace, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
    """As `Workspace.do`; afterwards no page of the file and no log has deleted content.

    Raises UnusableFile if the file cannot be rewritten, for example because the disk is full: the operation is stored then,
    and deleted content may stay on free pages until `wipe` succeeds.
    """
    outcome = workspace.do(operation, *args, **kwargs)
    wipe(workspace)
    return outcome


def wipe(workspace: Workspace) -> None:
    """Rewrite the file without free pages, and empty its log. Needs as much free space as the file has. Raises UnusableFile."""
    with workspace.exclusive(), connection.translate_errors(workspace.path):
        database = workspace.database
        database.conn.execute("VACUUM")
        connection.flush(database)
