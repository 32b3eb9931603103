"""`record`: list the records whose period has ended, and erase single ones, with a preview."""

from datetime import date
from pathlib import Path

import click

from models.support.messages import join, message
from ui.cli.common import FILE, echo, open_workspace, with_passphrase, with_take_over
from ui.cli.erasing import do_if, print_preview, print_remains, with_backups, with_yes


@click.group()
def record() -> None:
    """List and erase reviews, plans, notes and mentorships whose period has ended."""


@record.command("due")
@click.argument("file", type=FILE)
@with_passphrase
@with_take_over
def due(file: Path, passphrase_file: Path | None) -> None:
    """List records that are older than their period in the settings. People on hold and anonymised people are not listed."""
    from models.queries.due_records import due_records

    with open_workspace(file, passphrase_file) as workspace:
        found = due_records(workspace, date.today())
    for row in found:
        echo(join((str(row.record), row.ended.isoformat(), row.engineer_name, row.name), "\t"))
    if not found:
        echo(message("No record is older than its period."))


@record.command("erase")
@click.argument("file", type=FILE)
@click.argument("records", metavar="RECORD...", nargs=-1, required=True)
@with_backups
@with_yes
@with_passphrase
@with_take_over
def erase(
    file: Path, records: tuple[str, ...], folders: tuple[Path, ...], yes: bool, passphrase_file: Path | None
) -> int:
    """Preview erasing single records, such as note:17, from the file and its history, and do it with --yes.

    `record due` lists them. It cannot be undone.
    """
    from models.domain.records import read_record
    from models.operations.record_erasure import erase_records
    from models.views.record_erasure import record_erasure_view

    wanted = tuple(dict.fromkeys(map(read_record, records)))
    with open_workspace(file, passphrase_file) as workspace:
        print_preview(record_erasure_view(workspace, wanted, folders))
        not_wiped = do_if(workspace, erase_records, yes=yes, records=wanted)
    if yes:
        echo(message("Erased. Delete the files and backups above to erase it everywhere."))
    return print_remains(not_wiped)
