"""People: bring them in, list them."""

from pathlib import Path

import click

from ui.terminal.common import FILE, FOUND, open_workspace, say, show, with_json, with_passphrase, with_take_over


@click.group()
def people() -> None:
    """Bring people in, list them."""


@people.command("import")
@click.argument("file", type=FILE)
@click.argument("source", metavar="PEOPLE", type=FILE)
@click.option("--dry-run", is_flag=True, help="Say what would happen, change nothing.")
@with_passphrase
@with_take_over
def import_people(file: Path, source: Path, dry_run: bool, passphrase_file: Path | None) -> int:
    """Bring the people of a .csv or .xlsx file into the workspace FILE."""
    from models.actions.people import import_engineers
    from models.exchange.files import readable
    from models.exchange.people_file import read_people
    from models.queries.people import taken_identities

    with open_workspace(file, passphrase_file) as workspace:
        found = read_people(source, taken_identities(workspace))
        if found.accepted and not dry_run:
            workspace.do(import_engineers, people=found.accepted, source=readable(source.name))
    for column in found.ignored_columns:
        say(f"Column “{column}” is not read.")
    for row in found.rejected:
        say(f"Row {row.number}{f' ({row.name})' if row.name else ''}: {row.reason}")
    click.echo(
        f"{_count(len(found.accepted), 'person', 'people')} {'would come' if dry_run else 'came'} in, "
        f"{_count(len(found.rejected), 'row', 'rows')} rejected."
    )
    return FOUND if found.rejected else 0


@people.command("list")
@click.argument("file", type=FILE)
@with_json
@with_passphrase
@with_take_over
def list_people(file: Path, as_json: bool, passphrase_file: Path | None) -> None:
    """List everybody in the workspace FILE."""
    from models.queries.people import list_engineers

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
