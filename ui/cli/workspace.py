"""Commands for a workspace file: init, info, check, backup, restore, salvage, passphrase."""

from datetime import datetime
from pathlib import Path

import click

from models.support.actors import COMMAND_LINE
from models.support.messages import join, message, plural
from models.support.version import VERSION
from ui.cli.common import (
    FILE,
    echo,
    open_workspace,
    passphrase_from,
    show,
    takeover_allowed,
    with_json,
    with_passphrase,
    with_take_over,
)
from ui.cli.exit_codes import EXIT_FINDINGS
from ui.cli.process_protection import NEW_PASSPHRASE


@click.command()
@click.argument("file", type=FILE)
@with_passphrase
def init(file: Path, passphrase_file: Path | None) -> None:
    """Create an empty workspace FILE."""
    from models.workspace.workspace import Workspace

    Workspace.create(file, passphrase_from(passphrase_file, new=True), actor=COMMAND_LINE).close()
    echo(
        message(
            "{path} is ready. Keep the passphrase safe: without it the file cannot be opened, not even by us.",
            path=file,
        )
    )


@click.command()
@click.argument("file", type=FILE)
@with_json
@with_passphrase
@with_take_over
def info(file: Path, as_json: bool, passphrase_file: Path | None) -> None:
    """Count what the workspace FILE contains."""
    from models.queries.counts import counts
    from models.queries.cycles import list_cycles, not_asked
    from models.queries.signing import signing_key
    from models.workspace.migrations import SCHEMA_VERSION

    with open_workspace(file, passphrase_file) as workspace:
        cycles, counted = list_cycles(workspace), counts(workspace)
        skipped = {cycle.id: sorted(not_asked(workspace, cycle.id)) for cycle in cycles}
        described = {
            "app_version": VERSION,
            "schema_version": SCHEMA_VERSION,
            "fingerprint": signing_key(workspace).public.fingerprint,
            "counts": counted,
            "cycles": [
                {
                    "name": cycle.name,
                    "start": str(cycle.starts_on),
                    "end": str(cycle.ends_on),
                    "rubric_version": cycle.rubric_version,
                    "not_asked": skipped[cycle.id],
                }
                for cycle in cycles
            ],
        }
    if as_json:
        return show(described)
    for name, count in counted.items():
        click.echo(f"{count:>8,}  {name.replace('_', ' ')}")
    for cycle in cycles:
        parts = [
            message(
                "Cycle {name}: {start} to {end}, rubric {version}",
                name=cycle.name, start=str(cycle.starts_on), end=str(cycle.ends_on), version=cycle.rubric_version,
            )
        ]  # fmt: skip
        if number := len(skipped[cycle.id]):
            parts.append(plural(number, "{number} competency not included", "{number} competencies not included"))
        echo(join(parts))
    echo(message("Fingerprint of the key {fingerprint}", fingerprint=described["fingerprint"]))
    return None


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "--backups", "folders", type=FILE, multiple=True,
    help="Another folder with backups of FILE, to compare its history with. Can be given several times.",
)  # fmt: skip
@click.option(
    "--digest",
    metavar="HEX",
    help="Look for this digest, printed on a document as its history, in the history of FILE.",
)
@with_passphrase
def check(file: Path, folders: tuple[Path, ...], digest: str | None, passphrase_file: Path | None) -> int:
    """Check every page, link, row and history entry of FILE for damage, and its history against its backups."""
    from models.workspace.integrity_check import examine

    found = examine(file, passphrase_from(passphrase_file), folders, digest and "".join(digest.lower().split()))
    for problem in found.problems:
        echo(problem)
    if not found.problems:
        echo(message("{path}: no problems found.", path=file))
    for line in found.backups.extent:
        echo(line)
    return EXIT_FINDINGS if found.problems else 0


@click.command()
@click.argument("file", type=FILE)
@click.option("--to", "folder", type=FILE, help="Folder for the backup. Default: next to FILE.")
@click.option("--list", "as_list", is_flag=True, help="List the backups next to FILE and in this folder instead.")
@click.option(
    "--hourly",
    is_flag=True,
    help="Back up only after a change and once an hour, and delete automatic backups that are no longer needed.",
)
@with_json
@with_passphrase
@with_take_over
def backup(
    file: Path, folder: Path | None, as_list: bool, hourly: bool, as_json: bool, passphrase_file: Path | None
) -> None:
    """Write a verified, encrypted copy of FILE."""
    from models.workspace.automatic_backup import back_up_hourly
    from models.workspace.backup import backup as save
    from ui.cli.backup_report import print_backups

    with open_workspace(file, passphrase_file) as workspace:
        if as_list:
            print_backups(workspace, folder, as_json=as_json)
        elif hourly:
            saved = back_up_hourly(workspace, folder, datetime.now().astimezone()).written
            echo(saved or message("No backup is due."))
        else:
            click.echo(save(workspace, folder))


@click.command()
@click.argument("backup_file", metavar="BACKUP", type=FILE)
@click.argument("file", type=FILE)
@with_passphrase
@with_take_over
def restore(backup_file: Path, file: Path, passphrase_file: Path | None) -> None:
    """Restore BACKUP as the workspace FILE. An existing FILE is kept next to it."""
    from models.workspace.backup import restore as bring_back

    passphrase = passphrase_from(passphrase_file)
    with takeover_allowed() as take_over:
        kept = bring_back(backup_file, file, passphrase, take_over=take_over)
    parts = [message("{path} is restored.", path=file)]
    if kept:
        parts.append(message("The previous file is now {path}.", path=kept))
    echo(join(parts, " "))


@click.command()
@click.argument("file", type=FILE)
@click.argument("target", metavar="OUT", type=FILE)
@with_passphrase
def salvage(file: Path, target: Path, passphrase_file: Path | None) -> int:
    """Write what can be read of the damaged FILE to a new workspace OUT, and name what is lost. FILE is not changed."""
    from models.workspace.salvage import salvage as rescue

    report = rescue(file, target, passphrase_from(passphrase_file))
    for sentence in report.sentences:
        echo(sentence)
    echo(message("The new workspace is {path}. Compare it with your latest backup.", path=target))
    return EXIT_FINDINGS if report.has_losses else 0


@click.command()
@click.argument("file", type=FILE)
@click.option("--new-passphrase-file", type=FILE, help="File whose first line is the new passphrase.")
@click.option(
    "--old-backups",
    type=click.Choice(["keep", "re-encrypt", "delete"]),
    default="keep",
    help="What becomes of the backups that open with the old passphrase. Default: keep.",
)
@click.option(
    "--backups", "folders", type=FILE, multiple=True,
    help="Another folder with backups of FILE. Can be given several times.",
)  # fmt: skip
@with_passphrase
@with_take_over
def passphrase(
    file: Path,
    new_passphrase_file: Path | None,
    old_backups: str,
    folders: tuple[Path, ...],
    passphrase_file: Path | None,
) -> None:
    """Change the passphrase of FILE (a new one also comes from PLUMBLINE_NEW_PASSPHRASE)."""
    from models.workspace.connection import refuse_unusable
    from models.workspace.old_backups import OldBackups, change_passphrase_with_backups
    from models.workspace.workspace import Workspace

    old = passphrase_from(passphrase_file)
    new = passphrase_from(new_passphrase_file, NEW_PASSPHRASE, new=True)
    refuse_unusable(new)
    with takeover_allowed() as take_over, Workspace.open(file, old, take_over=take_over) as workspace:
        done = change_passphrase_with_backups(workspace, old, new, OldBackups(old_backups), folders)
    echo(join(done, " "))
