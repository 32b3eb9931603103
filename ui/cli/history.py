"""Command `history`: who changed what and when."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.support import language as current
from models.support.actors import shown_actor
from models.support.errors import BadInput
from models.support.messages import message
from models.support.translation import say, translate
from ui.cli.common import DAY, FILE, echo, open_workspace, show, with_json, with_passphrase, with_take_over
from ui.cli.documents import in_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.queries.history import HistoryFilter
    from models.snapshots.history import HistoryEntry
    from models.workspace.workspace import Workspace

FORMATS = (".pdf", ".xlsx", ".csv")


@click.command()
@click.argument("file", type=FILE)
@click.option("--engineer", metavar="KEY", help="Employee ID, email or unique name: only what concerns this person.")
@click.option("--cycle", metavar="NAME", help="With --engineer: only the person's review of this cycle.")
@click.option("--from", "first", metavar="DATE", type=DAY, help="First day.")
@click.option("--to", "last", metavar="DATE", type=DAY, help="Last day.")
@click.option(
    "--search", "text", metavar="WORDS", default="", help="Text to look for in steps, names and shown values."
)
@click.option("--out", metavar="FILE", type=FILE, help="Write a .pdf, .xlsx or .csv, which is recorded as exported.")
@in_language
@with_json
@with_passphrase
@with_take_over
def history(
    file: Path,
    engineer: str | None,
    cycle: str | None,
    first: datetime | None,
    last: datetime | None,
    text: str,
    out: Path | None,
    language: str,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """List who changed what and when in the workspace FILE, newest first. Private texts and answers of peers are not shown."""
    from models.snapshots.build_history import ALL_ROWS, MAX_ROWS, history_report
    from reports.other_files import publish_history

    if cycle and not engineer:
        raise click.UsageError(say("Give --cycle together with --engineer."))
    if out and out.suffix.lower() not in FORMATS:
        raise BadInput(
            message("{path} ends in no known format. Choose a name that ends in .pdf, .xlsx or .csv.", path=out)
        )
    with open_workspace(file, passphrase_file) as workspace:
        wanted = _filter(workspace, engineer, cycle, (first, last), text)
        if out:
            publish_history(workspace, wanted, out, date.today(), language)
            click.echo(out)
            return
        most = ALL_ROWS if as_json else MAX_ROWS
        language = language or current.language()
        entries = history_report(workspace, wanted, date.today(), most, language).entries
    with current.in_language(language):
        _print(entries, as_json=as_json)


def _print(entries: "Sequence[HistoryEntry]", *, as_json: bool) -> None:
    if as_json:
        return show([_as_json(entry) for entry in entries])
    for entry in entries:
        click.echo(
            "\t".join((entry.at, translate(shown_actor(entry.actor)), translate(entry.what()), translate(entry.whom())))
        )
        for line in entry.lines():
            echo(message("  {line}", line=line))
    return None


def _filter(
    workspace: "Workspace",
    engineer: str | None,
    cycle: str | None,
    days: tuple[datetime | None, datetime | None],
    text: str,
) -> "HistoryFilter":
    from models.queries.cycles import find_cycle
    from models.queries.engineers import find_engineer
    from models.queries.history import HistoryFilter
    from models.queries.reviews import find_review

    person = find_engineer(workspace, engineer).id if engineer else None
    first, last = (day.date() if day else None for day in days)
    if person and cycle:
        review = find_review(workspace, person, find_cycle(workspace, cycle).id).id
        return HistoryFilter(review=review, first=first, last=last, text=text)
    return HistoryFilter(engineer=person, first=first, last=last, text=text)


def _as_json(entry: "HistoryEntry") -> dict[str, object]:
    return {
        "at": entry.at,
        "actor": entry.actor,
        "kind": entry.kind.value,
        "what": translate(entry.what()),
        "people": list(entry.people),
        "cycles": list(entry.cycles),
        "changes": [translate(line) for line in entry.lines()],
    }
