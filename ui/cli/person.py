"""Commands for the data about one person: everything that is stored, legal hold, anonymise and erase."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.support.errors import BadInput
from models.support.messages import message
from ui.cli.common import FILE, echo, notice, open_workspace, with_passphrase, with_take_over
from ui.cli.documents import in_language, of_engineer
from ui.cli.erasing import do_if, print_preview, print_remains, with_backups, with_yes

if TYPE_CHECKING:
    from models.support.messages import Message
    from models.workspace.operation import Operation
    from models.workspace.workspace import Workspace


@click.group()
def person() -> None:
    """Answer requests of one person about their data."""


@person.command("export")
@click.argument("file", type=FILE)
@of_engineer
@in_language
@click.option("--out", metavar="JSON_OR_PDF", type=FILE, required=True)
@click.option(
    "--private-notes",
    is_flag=True,
    help="Include private journal notes, private lines of sessions and work-life notes.",
)
@with_passphrase
@with_take_over
def export_person(
    file: Path, engineer: str, language: str, out: Path, private_notes: bool, passphrase_file: Path | None
) -> None:
    """Write everything stored about one person, to give to them. Private notes are included only with --private-notes."""
    from models.queries.engineers import find_engineer
    from reports.other_files import publish_person

    with open_workspace(file, passphrase_file) as workspace:
        found = find_engineer(workspace, engineer)
        snapshot = publish_person(workspace, found.id, out, date.today(), language, private_notes=private_notes).result
    for reason in snapshot.withheld:
        notice(message("Not in the file: {what}", what=reason))
    echo(message("Wrote {path}.", path=out))


@person.command("hold")
@click.argument("file", type=FILE)
@of_engineer
@click.option("--reason", metavar="TEXT", help="Why the data must be kept.")
@click.option("--lift", is_flag=True, help="Lift the hold.")
@with_passphrase
@with_take_over
def hold(file: Path, engineer: str, reason: str | None, lift: bool, passphrase_file: Path | None) -> None:
    """Place a legal hold on a person with --reason, or lift it with --lift.

    Under a hold, neither the person nor their records can be deleted.
    """
    from models.operations.erasure import hold_person, lift_hold
    from models.queries.engineers import find_engineer

    if lift is (reason is not None):
        raise BadInput(message("Use --reason to say why the data must be kept, or --lift to lift the hold."))
    with open_workspace(file, passphrase_file) as workspace:
        found = find_engineer(workspace, engineer)
        if lift:
            workspace.do(lift_hold, engineer=found.id)
            echo(message("The hold on {name} is lifted.", name=found.name))
        else:
            workspace.do(hold_person, engineer=found.id, reason=reason or "")
            echo(message("The data of {name} are kept until the hold is lifted.", name=found.name))


@person.command("erase")
@click.argument("file", type=FILE)
@of_engineer
@with_backups
@with_yes
@with_passphrase
@with_take_over
def erase(file: Path, engineer: str, folders: tuple[Path, ...], yes: bool, passphrase_file: Path | None) -> int:
    """Show what erasing a person from the file and its history removes. With --yes, erase the person. This cannot be undone."""
    from models.operations.erasure import erase_person

    with open_workspace(file, passphrase_file) as workspace:
        name, not_wiped = _preview_or_do(workspace, engineer, erase_person, folders, yes=yes)
    if yes:
        echo(message("{name} is erased. Delete the files and backups above to erase the person everywhere.", name=name))
    return print_remains(not_wiped)


@person.command("anonymise")
@click.argument("file", type=FILE)
@of_engineer
@with_backups
@with_yes
@with_passphrase
@with_take_over
def anonymise(file: Path, engineer: str, folders: tuple[Path, ...], yes: bool, passphrase_file: Path | None) -> int:
    """Show what anonymising a person removes. With --yes, anonymise the person.

    Ratings, levels and dates stay. This cannot be undone.
    """
    from models.operations.erasure import anonymise_person

    with open_workspace(file, passphrase_file) as workspace:
        name, not_wiped = _preview_or_do(workspace, engineer, anonymise_person, folders, yes=yes)
    if yes:
        echo(message("{name} is anonymised. The files and backups above still name the person.", name=name))
    return print_remains(not_wiped)


def _preview_or_do(
    workspace: "Workspace", key: str, act: "Operation[..., None]", folders: tuple[Path, ...], *, yes: bool
) -> "tuple[str, Message | None]":
    """Preview the step for the person whom `key` finds, and run it if that was asked for.

    Returns the name of the person, and the sentence that remains are still to be wiped.
    """
    from models.queries.engineers import find_engineer
    from models.views.erasure import erasure_view

    found = find_engineer(workspace, key)
    print_preview(erasure_view(workspace, found.id, folders))
    return found.name, do_if(workspace, act, yes=yes, engineer=found.id)
