"""Commands for people: import and list."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ui.cli.common import EXIT_FINDINGS, FILE, notice, open_workspace, show, with_json, with_passphrase, with_take_over

if TYPE_CHECKING:
    from models.exchange.people_file import RejectedRow


@click.group()
def people() -> None:
    """Import and list people."""


@people.command("import")
@click.argument("file", type=FILE)
@click.argument("source", metavar="PEOPLE", type=FILE)
@click.option("--dry-run", is_flag=True, help="Say what would happen, change nothing.")
@click.option("--update", is_flag=True, help="Update people who are there already, by employee ID or email.")
@click.option("--bring-back", is_flag=True, help="Bring archived people back, with what the file says of them.")
@click.option("--dates", type=click.Choice(["day-first", "month-first"]), help="What comes first in 04/05/2024.")
@click.option("--sheet", default="", help="The sheet of a workbook to read.")
@with_passphrase
@with_take_over
def import_people(
    file: Path,
    source: Path,
    dry_run: bool,
    update: bool,
    bring_back: bool,
    dates: str | None,
    sheet: str,
    passphrase_file: Path | None,
) -> int:
    """Bring the people of a .csv or .xlsx file into the workspace FILE."""
    from models.exchange.files import readable
    from models.exchange.local_dates import DateOrder
    from models.exchange.people_file import read_people
    from models.operations.engineers import import_engineers
    from models.queries.engineers import taken_identities

    with open_workspace(file, passphrase_file) as workspace:
        order = DateOrder(dates) if dates else None
        found = read_people(source, taken_identities(workspace), dates=order, sheet=sheet)
        updates = found.offers(update=update, bring_back=bring_back)
        if (found.accepted or updates) and not dry_run:
            workspace.do(import_engineers, people=found.accepted, updates=updates, source=readable(source.name))
    taken = {offer.engineer for offer in updates}
    rejected = [row for row in found.rejected if not (row.offer and row.offer.engineer in taken)]
    unchanged = [row for row in rejected if update and row.known and row.offer is None]
    rejected = [row for row in rejected if row not in unchanged]
    for note in found.notes:
        notice(note)
    if found.open_dates:
        notice("Use --dates day-first or --dates month-first.")
    if len(found.sheets) > 1 and not sheet:
        notice(f"Sheet “{found.sheet}” was read. Use --sheet to read another one.")
    for column in found.ignored_columns:
        notice(f"Column “{column}” is not read.")
    for row in sorted((*found.warnings, *rejected), key=lambda item: item.number):
        notice(f"Row {row.number}{f' ({row.name})' if row.name else ''}: {row.reason}")
    _offer(rejected)
    back = sum(offer.bring_back for offer in updates)
    would = "would be " if dry_run else ""
    reported = [f"{_count(len(found.accepted), 'person', 'people')} {'would come' if dry_run else 'came'} in"]
    reported += [f"{len(updates) - back:,} {would}updated, {len(unchanged):,} unchanged"] if update else []
    reported += [f"{back:,} {would}brought back"] if bring_back else []
    click.echo(f"{', '.join(reported)}, {_count(len(rejected), 'row', 'rows')} rejected.")
    return EXIT_FINDINGS if rejected else 0


def _offer(rejected: "Sequence[RejectedRow]") -> None:
    """Say by which options rejected rows would be taken over."""
    offers = [row.offer for row in rejected if row.offer]
    if any(not offer.bring_back for offer in offers):
        notice("Use --update to update people who are there already.")
    if any(offer.bring_back for offer in offers):
        notice("Use --bring-back to bring archived people back.")


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


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
