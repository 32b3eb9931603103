"""Commands for people: import and list."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.support.messages import Message, join, message, plural
from models.support.rounding import grouped
from models.support.translation import say
from ui.cli.common import FILE, echo, notice, open_workspace, show, with_json, with_passphrase, with_take_over
from ui.cli.exit_codes import EXIT_FINDINGS

if TYPE_CHECKING:
    from models.exchange.import_choices import ImportChoices
    from models.exchange.people_file import PeopleFile, RejectedRow
    from models.exchange.people_rows import RowNote

MAX_LISTED = 20
"""Unknown levels that are listed."""
MAX_ROWS_LISTED = 100
"""Rows with a message of the same kind that are listed."""


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
    @wraps(command)
    def run(
        *args: object,
        dates: str | None,
        sheet: str,
        heading_row: int | None,
        columns: Sequence[str],
        levels: Sequence[str],
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
    """Import people from a .csv or .xlsx file into the workspace FILE."""
    from models.exchange.files import readable
    from models.exchange.people_file import read_people
    from models.operations.engineers import import_engineers
    from models.queries.engineers import taken_identities
    from models.support.errors import BadInput

    with open_workspace(file, passphrase_file) as workspace:
        found = read_people(source, taken_identities(workspace), choices)
        if found.layout.missing:
            for note in found.notes:
                notice(note)
            if found.layout.columns:
                notice(message("Use --column HEADING=FIELD to choose a column, such as --column Grade=level."))
            raise BadInput(found.layout.missing)
        updates = found.offers(update=update or match_names, bring_back=bring_back, likely=match_names)
        if (found.accepted or updates) and not dry_run:
            workspace.do(import_engineers, people=found.accepted, updates=updates, source=readable(source.name))
    taken = {offer.engineer for offer in updates}
    rejected = [row for row in found.rejected if not (row.offer and row.offer.engineer in taken)]
    unchanged = sum(row.unchanged for row in rejected)
    rejected = [row for row in rejected if not row.unchanged]
    _report_layout(found, choices)
    _print_rows((*found.warnings, *rejected))
    _print_options(rejected)
    for holder in found.absent if complete else ():
        notice(message("{name} is not in the file. If this person has left, archive them.", name=holder.details.name))
    back = sum(offer.bring_back for offer in updates)
    reported = [_imported(len(found.accepted), dry_run=dry_run)]
    if update or match_names:
        reported.append(_updated(len(updates) - back, dry_run=dry_run))
    if update or match_names or unchanged:
        reported.append(message("{number} unchanged", number=grouped(unchanged)))
    if bring_back:
        reported.append(_restored(back, dry_run=dry_run))
    reported.append(plural(len(rejected), "{many} row rejected", "{many} rows rejected", many=grouped(len(rejected))))
    echo(message("{counts}.", counts=join(reported)))
    return EXIT_FINDINGS if rejected else 0


def _report_layout(found: "PeopleFile", choices: "ImportChoices") -> None:
    """Print what was not read, and the options that would read it."""
    from models.exchange.people_columns import unread_columns

    for note in found.notes:
        notice(note)
    if found.layout.open_dates:
        notice(message("Use --dates day-first or --dates month-first."))
    if len(found.layout.sheets) > 1 and not choices.sheet:
        notice(message("Sheet “{sheet}” was read. Use --sheet to read another one.", sheet=found.layout.sheet))
    if unread := unread_columns(found.ignored_columns):
        notice(unread)
    unknown = [level for level in found.layout.levels if not level.code]
    for level in unknown[:MAX_LISTED]:
        rows = plural(level.rows, "{many} row", "{many} rows", many=grouped(level.rows))
        notice(message("Level “{level}” is unknown ({rows}).", level=level.word, rows=rows))
    if len(unknown) > MAX_LISTED:
        notice(message("{number} more levels are unknown.", number=grouped(len(unknown) - MAX_LISTED)))
    if unknown:
        notice(message("Use --level WORD=LEVEL for each of them, with JR, MID, SR or LEAD as the level."))


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


def _print_options(rejected: "Sequence[RejectedRow]") -> None:
    """Print the options that would accept rejected rows."""
    offers = [row.offer for row in rejected if row.offer and not row.likely]
    if any(row.likely for row in rejected):
        notice(message("Use --match-names to update people whom only the name identifies."))
    if any(not offer.bring_back for offer in offers):
        notice(message("Use --update to update existing people."))
    if any(offer.bring_back for offer in offers):
        notice(message("Use --bring-back to restore archived people."))


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


def _row(row: "RowNote") -> Message:
    if row.name:
        return message("Row {number} ({name}): {reason}", number=row.number, name=row.name, reason=row.reason)
    return message("Row {number}: {reason}", number=row.number, reason=row.reason)


def _print_rows(rows: "Sequence[RowNote]") -> None:
    """Print rows with their messages in order, and of many alike only the first and the number of the others."""
    counts: Counter[str] = Counter()
    for row in sorted(rows, key=lambda item: item.number):
        kind = getattr(row.reason, "template", row.reason)
        counts[kind] += 1
        if counts[kind] <= MAX_ROWS_LISTED:
            notice(_row(row))
    if (more := sum(max(count - MAX_ROWS_LISTED, 0) for count in counts.values())) > 0:
        notice(
            plural(more, "{many} similar row is not listed.", "{many} similar rows are not listed.", many=grouped(more))
        )


def _imported(number: int, *, dry_run: bool) -> Message:
    if dry_run:
        return plural(
            number, "{many} person would be imported", "{many} people would be imported", many=grouped(number)
        )
    return plural(number, "{many} person imported", "{many} people imported", many=grouped(number))


def _updated(number: int, *, dry_run: bool) -> Message:
    shown = grouped(number)
    return message("{number} would be updated", number=shown) if dry_run else message("{number} updated", number=shown)


def _restored(number: int, *, dry_run: bool) -> Message:
    shown = grouped(number)
    return (
        message("{number} would be restored", number=shown) if dry_run else message("{number} restored", number=shown)
    )
