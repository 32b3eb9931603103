"""What `backup --list` prints."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.support.messages import join, message, plural
from models.support.translation import translate
from ui.cli.common import echo, notice, show

if TYPE_CHECKING:
    from models.workspace.backup_list import Backup
    from models.workspace.workspace import Workspace


def print_backups(workspace: "Workspace", folder: Path | None, *, as_json: bool) -> None:
    """Print the backups beside a workspace and in a folder, the latest first, with what each holds."""
    from models.views.erasure import still_held
    from models.workspace.backup_list import backups
    from models.workspace.copies import copies_with_erased_content
    from models.workspace.gradual_copy import salt_of

    folders = [folder] if folder else []
    listed = backups(workspace.path, salt_of(workspace), workspace.database.passphrase, folders)
    if as_json:
        return show([_described(each) for each in listed])
    for each in listed:
        click.echo(f"{each.path}\t{translate(_holds(each))}")
    if not listed:
        echo(message("No backups were found."))
    if held := still_held(copies_with_erased_content(workspace, folders)):
        notice(held)
    return None


def _described(backup: "Backup") -> dict[str, object]:
    held = backup.contents
    return {
        "path": str(backup.path),
        "made_at": f"{backup.made_at:%Y-%m-%dT%H:%M:%SZ}",
        "reason": backup.reason,
        "bytes": backup.size,
        "problem": backup.problem,
        "engineers": held and held.engineers,
        "reviews": held and held.reviews,
        "sessions": held and held.sessions,
        "newest_change": held and (held.newest_change or None),
        "schema_version": held and held.schema_version,
    }


def _holds(backup: "Backup") -> str:
    if backup.contents is None:
        return backup.problem or ""
    held = backup.contents
    return join(
        (
            plural(held.engineers, "{number} engineer", "{number} engineers"),
            plural(held.reviews, "{number} review", "{number} reviews"),
            plural(held.sessions, "{number} session", "{number} sessions"),
            message("latest change {at}", at=held.newest_change or "–"),
        )
    )
