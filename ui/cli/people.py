"""Commands for people: import and list."""

from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.support.messages import join, message
from models.support.translation import say
from ui.cli.common import FILE, echo, notice, open_workspace, show, with_json, with_passphrase, with_take_over
from ui.cli.exit_codes import EXIT_FINDINGS

if TYPE_CHECKING:
    from models.exchange.import_choices import ImportChoices


@click.group()
def people() -> None:
    """Import and list people."""


def _with_choices(command: Callable[..., int]) -> Callable[..., int]:
    """Options that say how a people file is read, given to the command as `choices`."""

    @click.option("--dates", type=click.Choice(["day-first", "month-first"]), help="What comes first in 04/05/2024.")
    @click.option("--sheet", default="", help="The sheet of a workbook to read.")
    @click.option("--heading-row", type=click.IntRange(min=1), help="The heading row, if it is not detected.")
    @click.option("--column", "columns", multiple=True, metavar="HEADING=FIELD", help="Read a column as a field.")
    @click.option("--level", "levels", multiple=True, metavar="WORD=LEVEL", help="Read a word as JR, MID, SR or LEAD.")
    @click.option("--include-inactive", is_flag=True, help="Also import people who have left, by their status.")
    @wraps(command)
    def run(
        *args: object,
        dates: str | None,
        sheet: str,
        heading_row: int | None,
        columns: Sequence[str],
        levels: Sequence[str],
        include_inactive: bool,
        **others: object,
    ) -> int:
        from models.exchange.import_choices import ImportChoices
        from models.exchange.local_dates import DateOrder
        from models.exchange.people_headings import field_named

        choices = ImportChoices(
            dates=DateOrder(dates) if dates else None,
            sheet=sheet,
            heading_row=heading_row or 0,
            fields={heading: field_named(name) for heading, name in map(_pair, columns)},
            levels=dict(map(_pair, levels)),
            include_inactive=include_inactive,
        )
        return command(*args, choices=choices, **others)

    return run


@people.command("import")
@click.argument("file", type=FILE)
@click.argument("source", metavar="PEOPLE", type=FILE)
@click.option("--dry-run", is_flag=True, help="Show what would happen without changing anything.")
@click.option("--update", is_flag=True, help="Update people who already exist, matched by employee ID or email.")
@click.option("--match-names", is_flag=True, help="Also update people whom only the name identifies.")
@click.option("--bring-back", is_flag=True, help="Restore archived people, with the details in the file.")
@click.option("--complete", is_flag=True, help="The file lists everyone: name the people who are not in it.")
@_with_choices
@with_passphrase
@with_take_over
def import_people(
    file: Path,
    source: Path,
    dry_run: bool,
    update: bool,
    match_names: bool,
    bring_back: bool,
    complete: bool,
    choices: "ImportChoices",
    passphrase_file: Path | None,
) -> int:
    """Import people from a CSV or XLSX file into the workspace FILE."""
    from models.exchange.bounded_people import read_people_bounded
    from models.exchange.files import readable
    from models.operations.engineers import import_engineers
    from models.queries.engineers import taken_identities
    from models.support.errors import BadInput
    from models.workspace.automatic_backup import back_up_before
    from models.workspace.backup_files import Reason
    from ui.cli.people_report import ImportReport

    with open_workspace(file, passphrase_file) as workspace:
        found = read_people_bounded(source, taken_identities(workspace), choices)
        if found.layout.missing:
            for note in found.notes:
                notice(note)
            sentences = [found.layout.missing]
            if any(column.examples for column in found.layout.columns):
                sentences.append(
                    message("Use --column HEADING=FIELD to choose a column, such as --column Grade=level.")
                )
            raise BadInput(join(sentences, " "))
        updates = found.offers(update=update or match_names, bring_back=bring_back, likely=match_names)
        if (found.accepted or updates) and not dry_run:
            back_up_before(Reason.IMPORT, workspace)
            workspace.do(import_engineers, people=found.accepted, updates=updates, source=readable(source.name))
    report = ImportReport(found, updates, update=update or match_names, bring_back=bring_back, dry_run=dry_run)
    report.print_layout(choices)
    report.print_rows(complete=complete)
    report.print_counts()
    return EXIT_FINDINGS if report.rejected else 0


def _pair(text: str) -> tuple[str, str]:
    """The two sides of WORD=VALUE. Raises click.BadParameter without an equals sign."""
    name, sign, value = text.rpartition("=")
    if not sign or not name:
        raise click.BadParameter(say("Write “{text}” as WORD=VALUE.", text=text))
    return name.strip(), value.strip()


@people.command("template")
@click.argument("target", metavar="FILE", type=FILE)
def write_template(target: Path) -> None:
    """Write a .csv FILE with the headings that Plumbline reads, to fill in."""
    from models.exchange.people_file import template
    from reports.export import atomic_write

    with atomic_write(target) as file:
        file.write(template().encode("utf-8-sig"))
    echo(message("Wrote {path}.", path=target))


@people.command("list")
@click.argument("file", type=FILE)
@with_json
@with_passphrase
@with_take_over
def list_people(file: Path, as_json: bool, passphrase_file: Path | None) -> None:
    """List all engineers in the workspace FILE."""
    from models.queries.engineers import list_engineers

    with open_workspace(file, passphrase_file) as workspace:
        rows = list_engineers(workspace)
    shown = ("uid", "employee_id", "name", "email", "level", "path", "team")
    if as_json:
        return show([{field: getattr(row, field) for field in shown} for row in rows])
    for row in rows:
        click.echo("\t".join((row.employee_id, row.name, row.level, row.path, row.team)))
    return None
