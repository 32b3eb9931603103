"""Commands for the data about one person: everything that is stored."""

from datetime import date
from pathlib import Path

import click

from models.support.messages import message
from ui.cli.common import FILE, echo, notice, open_workspace, with_passphrase, with_take_over
from ui.cli.documents import in_language, of_engineer


@click.group()
def person() -> None:
    """Answer requests of one person about their data."""


@person.command("export")
@click.argument("file", type=FILE)
@of_engineer
@in_language
@click.option("--out", metavar="JSON_OR_PDF", type=FILE, required=True)
@with_passphrase
@with_take_over
def export_person(file: Path, engineer: str, language: str, out: Path, passphrase_file: Path | None) -> None:
    """Write everything that is stored about one person, private notes too, to hand it to that person."""
    from models.queries.engineers import find_engineer
    from reports.other_files import publish_person

    with open_workspace(file, passphrase_file) as workspace:
        found = find_engineer(workspace, engineer)
        snapshot = publish_person(workspace, found.id, out, date.today(), language).result
    for reason in snapshot.withheld:
        notice(message("Not in the file: {what}", what=reason))
    echo(message("Wrote {path}.", path=out))
