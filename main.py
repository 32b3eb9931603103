"""The door to Plumbline: commands for the terminal. Each one imports what it needs when it runs, and none imports Qt."""

import contextlib
import errno
import io
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from models.errors import BadInput, PlumblineError, Refused, UnusableFile
from models.version import VERSION

if TYPE_CHECKING:
    from models.workspace.workspace import Workspace

FOUND, WRONG_USAGE, UNUSABLE, REFUSED, UNEXPECTED, STOPPED = 1, 2, 3, 4, 70, 130
EXIT_CODES: dict[type[PlumblineError], int] = {BadInput: WRONG_USAGE, Refused: REFUSED, PlumblineError: UNUSABLE}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")

Command = TypeVar("Command", bound=Callable[..., Any])
FILE = click.Path(path_type=Path)
EDITION = click.Choice(["engineer", "hr"])
PROFILE = click.Choice(["JR", "MID", "SR", "LEAD", "TS", "TL", "SA"])


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and leave with its exit code; whatever goes wrong becomes one plain sentence."""
    _speak_utf_8()
    sys.exit(_run(sys.argv[1:] if arguments is None else arguments))


def _run(arguments: Sequence[str]) -> int:
    try:
        with plumbline.make_context("main.py", list(arguments)) as context:
            return int(plumbline.invoke(context) or 0)
    except click.exceptions.Exit as done:
        return done.exit_code
    except BrokenPipeError:  # whoever reads the output has seen enough
        _close_output()
        return 0
    except (Exception, KeyboardInterrupt) as error:
        return _say(*_explained(error))


def _explained(error: Exception | KeyboardInterrupt) -> tuple[str, int]:
    """What to say of an error, and the exit code."""
    match error:
        case click.Abort() | KeyboardInterrupt():
            return "Stopped; nothing half-done was kept.", STOPPED
        case click.ClickException():
            return error.format_message(), WRONG_USAGE
        case PlumblineError():
            return str(error), next(code for kind, code in EXIT_CODES.items() if isinstance(error, kind))
        case OSError(errno=errno.ENOSPC):
            return "There is no room left where the output goes.", UNUSABLE
    from models.crash import explain_crash  # the last net: a person gets a sentence, a developer the note

    return explain_crash(error), UNEXPECTED


def _speak_utf_8() -> None:
    """Names are in every script; where a terminal or a pipe speaks another encoding, most of them would not fit."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _close_output() -> None:
    """Or the interpreter would complain, on its way out, of what it could not write."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(sentence: str, code: int) -> int:
    """Say what is wrong, on one line whatever names it holds, and pass the exit code on."""
    with contextlib.suppress(OSError):
        click.echo(_CONTROL.sub(lambda found: repr(found[0])[1:-1], sentence), err=True)
    return code


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _show(value: object) -> None:
    import json

    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _passphrase(path: Path | None, variable: str = "PLUMBLINE_PASSPHRASE", *, new: bool = False) -> str:
    """The passphrase from a file, the environment or, at a terminal, the keyboard."""
    if path is not None:
        return _first_line(path)
    if variable in os.environ:
        return os.environ[variable]
    if sys.stdin and sys.stdin.isatty():
        return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True))
    raise UnusableFile(f"No passphrase was given; use --passphrase-file or the variable {variable}.")


def _first_line(path: Path) -> str:
    from models.exchange.files import read_text

    try:
        return read_text(path).partition("\n")[0].rstrip("\r")
    except BadInput as error:
        raise UnusableFile(f"There is no passphrase: {error}") from error


def _open(path: Path, passphrase_file: Path | None) -> "Workspace":
    from models.workspace.workspace import Workspace

    return Workspace.open(path, _passphrase(passphrase_file), actor="command line")


def with_passphrase(command: Command) -> Command:
    """Give a command the --passphrase-file option."""
    option = click.option("--passphrase-file", type=FILE, help="File whose first line is the passphrase.")
    return option(command)


@click.command()
@click.argument("file", type=FILE)
@with_passphrase
def window(file: Path, passphrase_file: Path | None) -> int:
    """Open the window on FILE; it asks for the passphrase if neither the option nor PLUMBLINE_PASSPHRASE gives it."""
    given = passphrase_file is not None or "PLUMBLINE_PASSPHRASE" in os.environ
    return _open_window(file, lambda: _passphrase(passphrase_file) if given else None)


class Door(click.Group):
    """Whoever names a workspace instead of a command gets the window on it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let the option of the window stand before the file as well as after it."""
        if args and args[0].partition("=")[0] == "--passphrase-file":
            args = ["--", *args]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command, or the window for a file."""
        first = args[0]
        if first.startswith("--passphrase-file") or (first not in self.commands and _is_file(first)):
            return "", window, args
        return super().resolve_command(ctx, args)


def _is_file(word: str) -> bool:
    return word.endswith(".plumbline") or os.sep in word or Path(word).is_file()


@click.group(cls=Door, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="Plumbline")
@click.pass_context
def plumbline(context: click.Context) -> int | None:
    """Competency reviews and mentoring records for engineers, offline, in one encrypted file.

    Without a command the window opens; with a workspace FILE.plumbline instead of a command, on that workspace.
    """
    return _open_window() if context.invoked_subcommand is None else None


def _open_window(file: Path | None = None, passphrase: Callable[[], str | None] = lambda: None) -> int:
    from ui import display

    if reason := display.why_no_window():
        raise UnusableFile(reason)
    given = passphrase()
    try:
        from ui.app import run
    except ImportError as error:
        raise UnusableFile(display.not_loaded(error)) from error
    return run(file, given)


@plumbline.command()
@click.argument("folder", type=FILE)
def tour(folder: Path) -> None:
    """The main job in one go: a sample workspace and four PDFs in FOLDER."""
    from reports.tour import take_tour

    for step in take_tour(folder):
        click.echo(step)


@plumbline.command()
@click.argument("file", type=FILE)
@click.option("--engineers", default=12, show_default=True, type=click.IntRange(1, 20_000))
@click.option("--cycles", default=3, show_default=True, type=click.IntRange(1, 20))
@click.option("--seed", default=1, show_default=True, type=int)
@with_passphrase
def demo(file: Path, engineers: int, cycles: int, seed: int, passphrase_file: Path | None) -> None:
    """Make a workspace FILE of made-up people, reviews, journal, sessions and plans."""
    from models.sample import make_sample

    with make_sample(file, _passphrase(passphrase_file, new=True), engineers, cycles, seed):
        click.echo(f"{file}: {engineers} made-up engineers, {cycles} cycles.")


@plumbline.command()
@click.argument("file", type=FILE)
@with_passphrase
def init(file: Path, passphrase_file: Path | None) -> None:
    """Make an empty workspace FILE."""
    from models.workspace.workspace import Workspace

    Workspace.create(file, _passphrase(passphrase_file, new=True), actor="command line").close()
    click.echo(f"{file} is ready. Keep the passphrase safe: without it nobody can open the file, neither can we.")


@plumbline.command()
@click.argument("file", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
@with_passphrase
def info(file: Path, as_json: bool, passphrase_file: Path | None) -> None:
    """Describe the workspace FILE in numbers."""
    from models.queries.cycles import list_cycles
    from models.queries.overview import counts
    from models.workspace.migrations import SCHEMA_VERSION

    with _open(file, passphrase_file) as workspace:
        cycles, counted = list_cycles(workspace), counts(workspace)
        described = {
            "app_version": VERSION,
            "schema_version": SCHEMA_VERSION,
            "counts": counted,
            "cycles": [
                {
                    "name": cycle.name,
                    "start": str(cycle.starts_on),
                    "end": str(cycle.ends_on),
                    "rubric_version": cycle.rubric_version,
                }
                for cycle in cycles
            ],
        }
    if as_json:
        return _show(described)
    for name, count in counted.items():
        click.echo(f"{count:>8,}  {name.replace('_', ' ')}")
    for cycle in cycles:
        click.echo(f"Cycle {cycle.name}: {cycle.starts_on} to {cycle.ends_on}, rubric {cycle.rubric_version}")
    return None


@plumbline.command()
@click.argument("file", type=FILE)
@with_passphrase
def check(file: Path, passphrase_file: Path | None) -> int:
    """Verify that every page, link and history entry of FILE is sound."""
    from models.workspace.check import check as problems_of

    problems = problems_of(file, _passphrase(passphrase_file))
    for problem in problems:
        click.echo(problem)
    if not problems:
        click.echo(f"{file} is sound.")
    return FOUND if problems else 0


@plumbline.command()
@click.argument("file", type=FILE)
@click.option("--to", "folder", type=FILE, help="Folder for the backup; beside FILE if not given.")
@with_passphrase
def backup(file: Path, folder: Path | None, passphrase_file: Path | None) -> None:
    """Write a verified, encrypted copy of FILE."""
    from models.workspace.backup import backup as save

    with _open(file, passphrase_file) as workspace:
        click.echo(save(workspace, folder))


@plumbline.command()
@click.argument("backup_file", metavar="BACKUP", type=FILE)
@click.argument("file", type=FILE)
@with_passphrase
def restore(backup_file: Path, file: Path, passphrase_file: Path | None) -> None:
    """Bring BACKUP back as the workspace FILE; a FILE already there is kept beside it."""
    from models.workspace.backup import restore as bring_back

    kept = bring_back(backup_file, file, _passphrase(passphrase_file))
    click.echo(f"{file} is restored." + (f" What was there before is now {kept}." if kept else ""))


@plumbline.command()
@click.argument("file", type=FILE)
@click.option("--new-passphrase-file", type=FILE, help="File whose first line is the new passphrase.")
@with_passphrase
def passphrase(file: Path, new_passphrase_file: Path | None, passphrase_file: Path | None) -> None:
    """Change the passphrase of FILE (a new one also comes from PLUMBLINE_NEW_PASSPHRASE)."""
    from models.workspace.passphrase import change_passphrase

    old = _passphrase(passphrase_file)
    new = _passphrase(new_passphrase_file, "PLUMBLINE_NEW_PASSPHRASE", new=True)
    kept = change_passphrase(file, old, new)
    click.echo(f"The passphrase of {file} is changed. The backup {kept} still opens with the old one.")


@plumbline.group()
def people() -> None:
    """Bring people in, list them."""


@people.command("import")
@click.argument("file", type=FILE)
@click.argument("source", metavar="PEOPLE", type=FILE)
@click.option("--dry-run", is_flag=True, help="Say what would happen, change nothing.")
@with_passphrase
def import_people(file: Path, source: Path, dry_run: bool, passphrase_file: Path | None) -> int:
    """Bring the people of a .csv or .xlsx file into the workspace FILE."""
    from models.actions.people import import_engineers
    from models.exchange.people_file import read_people
    from models.queries.people import taken_identities

    with _open(file, passphrase_file) as workspace:
        found = read_people(source, taken_identities(workspace))
        if found.accepted and not dry_run:
            workspace.do(import_engineers, people=found.accepted, source=source.name)
    for column in found.ignored_columns:
        _say(f"Column “{column}” is not read.", 0)
    for row in found.rejected:
        _say(f"Row {row.number}{f' ({row.name})' if row.name else ''}: {row.reason}", FOUND)
    click.echo(
        f"{_count(len(found.accepted), 'person', 'people')} {'would come' if dry_run else 'came'} in, "
        f"{_count(len(found.rejected), 'row', 'rows')} rejected."
    )
    return FOUND if found.rejected else 0


@people.command("list")
@click.argument("file", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
@with_passphrase
def list_people(file: Path, as_json: bool, passphrase_file: Path | None) -> None:
    """List everybody in the workspace FILE."""
    from models.queries.people import list_engineers

    with _open(file, passphrase_file) as workspace:
        rows = list_engineers(workspace)
    shown = ("uid", "employee_id", "name", "email", "level", "path", "team")
    if as_json:
        return _show([{field: getattr(row, field) for field in shown} for row in rows])
    for row in rows:
        click.echo("\t".join((row.employee_id, row.name, row.level, row.path, row.team)))
    return None


@plumbline.command()
@click.argument("file", type=FILE, required=False)
@click.option("--level", type=PROFILE, help="Score plain ratings for this level or path.")
@click.option("--ratings", type=FILE, help='JSON file such as {"ARC-1": 4, "DAT-4": null}.')
@click.option("--engineer", metavar="KEY", help="Employee id, e-mail or unique name.")
@click.option("--cycle", metavar="NAME")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
@with_passphrase
def score(
    file: Path | None,
    level: str | None,
    ratings: Path | None,
    engineer: str | None,
    cycle: str | None,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Score plain ratings (--level, --ratings), or a review in the workspace FILE (--engineer, --cycle)."""
    from models.exchange.score_output import score_as_json, score_as_text, score_ratings, score_review

    if file is None and level and ratings and not (engineer or cycle):
        scored = score_ratings(level, ratings)
    elif file is not None and engineer and cycle and not (level or ratings):
        with _open(file, passphrase_file) as workspace:
            scored = score_review(workspace, engineer, cycle)
    else:
        raise click.UsageError("Give either --level and --ratings, or a FILE with --engineer and --cycle.")
    if as_json:
        return _show(score_as_json(scored))
    for line in score_as_text(scored):
        click.echo(line)
    return None


@plumbline.group()
def export() -> None:
    """Write review reports and mentorship plans as PDF."""


@export.command("review")
@click.argument("file", type=FILE)
@click.option("--engineer", metavar="KEY", required=True, help="Employee id, e-mail or unique name.")
@click.option("--cycle", metavar="NAME", required=True)
@click.option("--edition", type=EDITION, required=True)
@click.option("--out", metavar="PDF", type=FILE, required=True)
@with_passphrase
def export_review(file: Path, engineer: str, cycle: str, edition: str, out: Path, passphrase_file: Path | None) -> None:
    """Write one review report."""
    from models.queries.cycles import find_cycle
    from models.queries.people import find_engineer
    from models.queries.reviews import find_review
    from models.snapshots.document import Edition
    from reports.publish import publish_review

    with _open(file, passphrase_file) as workspace:
        review = find_review(workspace, find_engineer(workspace, engineer).id, find_cycle(workspace, cycle).id)
        _tell(publish_review(workspace, review.id, Edition(edition), out, date.today()), out)


@export.command("plan")
@click.argument("file", type=FILE)
@click.option("--engineer", metavar="KEY", required=True, help="Employee id, e-mail or unique name.")
@click.option("--edition", type=EDITION, required=True)
@click.option("--out", metavar="PDF", type=FILE, required=True)
@with_passphrase
def export_plan(file: Path, engineer: str, edition: str, out: Path, passphrase_file: Path | None) -> None:
    """Write the newest mentorship plan of one engineer."""
    from models.queries.people import find_engineer
    from models.queries.plans import newest_plan
    from models.snapshots.document import Edition
    from reports.publish import publish_plan

    with _open(file, passphrase_file) as workspace:
        plan = newest_plan(workspace, find_engineer(workspace, engineer).id)
        _tell(publish_plan(workspace, plan.id, Edition(edition), out, date.today()), out)


@export.command("batch")
@click.argument("file", type=FILE)
@click.option("--cycle", metavar="NAME", required=True)
@click.option("--edition", type=EDITION, required=True)
@click.option("--out", metavar="DIR_OR_ZIP", type=FILE, required=True)
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 64))
@with_passphrase
def export_batch(file: Path, cycle: str, edition: str, out: Path, jobs: int, passphrase_file: Path | None) -> int:
    """Write the review reports of a whole cycle into a folder or a .zip; a failed one is named, the rest go on."""
    from models.queries.cycles import find_cycle
    from models.snapshots.document import Edition
    from reports.batch import publish_cycle

    failed = 0
    with _open(file, passphrase_file) as workspace:
        found = find_cycle(workspace, cycle)
        for progress in publish_cycle(workspace, found.id, Edition(edition), out, date.today(), jobs):
            click.echo(f"{progress.done}/{progress.total} {progress.file_name}")
            for warning in progress.warnings:
                click.echo(f"{progress.file_name}: {warning}", err=True)
            if progress.failure:
                failed += 1
                click.echo(f"{progress.file_name}: {progress.failure}", err=True)
    return FOUND if failed else 0


def _tell(warnings: Sequence[str], out: Path) -> None:
    for warning in warnings:
        click.echo(warning, err=True)
    click.echo(out)


@plumbline.command()
@click.argument("pdf", type=FILE)
@click.option("--workspace", "file", type=FILE, help="Also look the file up in this workspace's record of exports.")
@with_passphrase
def verify(pdf: Path, file: Path | None, passphrase_file: Path | None) -> int:
    """Tell whether PDF is one of ours, unchanged, and which revision."""
    import hashlib

    from models.exchange.files import read_bytes
    from models.queries.exports import export_of_file
    from reports.verify import verify as judge

    content = read_bytes(pdf)
    verdict = judge(content)
    click.echo(verdict.sentence)
    if file is None:
        return 0 if verdict.unchanged else FOUND
    with _open(file, passphrase_file) as workspace:
        export = export_of_file(workspace, hashlib.sha256(content).hexdigest())
    if export is None:
        click.echo("This workspace has no record of having exported exactly this file.")
        return FOUND
    click.echo(f"Exported from this workspace on {export.exported_at} by {export.actor} as {export.file_name}.")
    return 0


@plumbline.group()
def rubric() -> None:
    """Check a rubric, print the one that comes with Plumbline."""


@rubric.command("check")
@click.argument("source", metavar="TOML", type=FILE)
def check_rubric(source: Path) -> int:
    """Check the rubric in a TOML file or a folder of them; every finding with file and line."""
    from models.rubric.lint import check as findings_of

    findings = findings_of(source)
    for finding in findings:
        click.echo(finding)
    if not findings:
        click.echo(f"{source}: nothing to report.")
    return FOUND if findings else 0


@rubric.command("show")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
def show_rubric(as_json: bool) -> None:
    """Print the senior-backend rubric."""
    from models.rubric.load import rubric_to_json, shipped_rubric

    found = shipped_rubric()
    if as_json:
        return click.echo(rubric_to_json(found))
    for area in found.areas:
        click.echo(f"\n{area.code}  {area.name}\n{area.summary}")
        for competency in area.competencies:
            click.echo(f"\n  {competency.code}{' (core)' if competency.core else ''}  {competency.name}")
            for rating, anchor in sorted(competency.anchors.items()):
                click.echo(f"    {rating}  {anchor}")
    return None


if __name__ == "__main__":
    main()
