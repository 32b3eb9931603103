"""What commands that erase share: options, preview, and the step itself."""

from typing import TYPE_CHECKING

import click

from models.support.messages import join, message
from ui.cli.common import FILE, echo, notice
from ui.cli.exit_codes import EXIT_FINDINGS

if TYPE_CHECKING:
    from models.support.messages import Message
    from models.views.erasure import ErasureView
    from models.workspace.operation import Operation
    from models.workspace.workspace import Workspace

with_yes = click.option("--yes", is_flag=True, help="Do it. Without this option, only the preview is printed.")
with_backups = click.option(
    "--backups", "folders", type=FILE, multiple=True,
    help="Another folder with backups of FILE, which may hold what is erased. Can be given several times.",
)  # fmt: skip


def print_preview(view: "ErasureView") -> None:
    """Print what the step concerns, what stays and where else the data are."""
    from models.views.erasure import elsewhere, lines

    parts = (
        (message("Concerned:"), lines(view)), (message("Stays:"), list(view.stays)), (message("Elsewhere:"), elsewhere(view)),
    )  # fmt: skip
    for title, sentences in parts:
        if sentences:
            echo(title)
        for sentence in sentences:
            echo(join(("-", sentence), " "))
    if view.hold_reason:
        notice(message("A legal hold keeps these data: {reason}", reason=view.hold_reason))


def do_if(workspace: "Workspace", act: "Operation[..., None]", *, yes: bool, **arguments: object) -> "Message | None":
    """Run the step if that was asked for; returns the sentence that remains are still to be wiped, if there is one."""
    from models.views.erasure import CANNOT_UNDO
    from models.workspace.wiping import do_and_wipe

    if yes:
        return do_and_wipe(workspace, act, **arguments).result
    echo(CANNOT_UNDO)
    echo(message("Nothing was changed. Add --yes to do it."))
    return None


def print_remains(not_wiped: "Message | None") -> int:
    """Print the sentence that remains are still to be wiped, if there is one; returns the exit code."""
    if not_wiped is None:
        return 0
    notice(not_wiped)
    return EXIT_FINDINGS
