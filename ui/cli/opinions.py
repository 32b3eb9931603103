"""Command `opinion`: ask for opinions, import filled-in forms, list requests."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.support.errors import BadInput, PlumblineError
from models.support.translation import say, translate
from ui.cli.common import DAY, FILE, notice, open_workspace, show, with_json, with_passphrase, with_take_over
from ui.cli.documents import in_language, of_cycle, of_engineer
from ui.cli.exit_codes import EXIT_FINDINGS

if TYPE_CHECKING:
    from models.domain.people import EngineerId
    from models.domain.reviews import ReviewId
    from models.exchange.opinion_import import ImportedForm
    from models.views.opinions import RequestLine
    from models.workspace.workspace import Workspace
    from reports.form_values import FormValues

ROLES = {"self": "self", "tech-lead": "tech_lead", "peer": "peer"}


@click.group()
def opinion() -> None:
    """Ask the engineer, the tech lead and peers for their view of a review."""


@opinion.command("request")
@click.argument("file", type=FILE)
@of_engineer
@of_cycle
@click.option("--as", "role", type=click.Choice(list(ROLES)), default="peer", show_default=True, help="Who is asked.")
@click.option("--from", "person", metavar="NAME", default="", help="Name, employee ID or email. Not needed for self.")
@click.option("--competencies", metavar="CODES", default="", help="Such as COD-1,PER-2. Proposed if omitted.")
@click.option("--until", metavar="DATE", type=DAY, help="Day by which to answer.")
@click.option("--form", metavar="PDF", type=FILE, help="Write the fillable form to send to the person.")
@in_language
@with_passphrase
@with_take_over
def request_opinion(
    file: Path,
    engineer: str,
    cycle: str,
    role: str,
    person: str,
    competencies: str,
    until: datetime | None,
    form: Path | None,
    language: str,
    passphrase_file: Path | None,
) -> None:
    """Record who is asked about a review in the workspace FILE, and write the form for them.

    Without --competencies, a peer is asked about up to 15 that they probably saw, everyone else about all. For a person
    who has already been asked, --form alone writes the same form again.
    """
    from models.domain.reviews import OpinionRole
    from models.exchange.opinion_form import opinion_form
    from models.operations.opinions import ask_opinion
    from models.queries.opinion_requests import request_to
    from models.views.opinions import competencies_to_ask
    from reports.other_files import publish_form

    asked_as = OpinionRole(ROLES[role])
    with open_workspace(file, passphrase_file) as workspace:
        review = _review(workspace, engineer, cycle)
        known = _known_engineer(workspace, engineer if asked_as is OpinionRole.SELF else person)
        codes = tuple(code.strip() for code in competencies.split(",") if code.strip())
        earlier = None if codes or until or not form else request_to(workspace, review, person, known)
        number = (
            earlier.id
            if earlier and earlier.role is asked_as
            else workspace.do(
                ask_opinion,
                review=review,
                role=asked_as,
                person_name=person,
                engineer=known,
                competencies=codes or competencies_to_ask(workspace, review, asked_as, person),
                due_on=until.date() if until else None,
            ).result
        )
        written = (
            publish_form(workspace, number, form, language).result
            if form
            else opinion_form(workspace, number, language)
        )
    click.echo(
        f"{written.request.person_name} ({translate(asked_as.label)}): {', '.join(written.request.competencies)}"
    )
    if form:
        click.echo(form)


@opinion.command("import")
@click.argument("file", type=FILE)
@click.argument("forms", metavar="FORM...", type=FILE, nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Show what would change without changing anything.")
@with_passphrase
@with_take_over
def import_opinions(file: Path, forms: tuple[Path, ...], dry_run: bool, passphrase_file: Path | None) -> int:
    """Record the answers of filled-in forms in the workspace FILE. A form imported again replaces the earlier answer.

    Ratings are not printed: they are shown beside the reviewer's own.
    """
    from models.domain.opinions import Channel
    from models.exchange.opinion_import import check_first_form, imported_form
    from models.operations.opinions import record_answer
    from reports.form_values import read_form_files

    refused = 0
    imported: list[ImportedForm] = []
    with open_workspace(file, passphrase_file) as workspace:
        read = read_form_files(forms)
        for path in forms:
            try:
                form = imported_form(workspace, _values(read[path]))
                check_first_form(imported, form)
                if not dry_run:
                    workspace.do(record_answer, request=form.request.id, answer=form.answer, channel=Channel.FORM)
            except PlumblineError as error:
                refused += 1
                notice(f"{path.name}: {translate(error)}")
            else:
                imported.append(form)
                click.echo(f"{path.name}: {_import_line(form)}")
    return EXIT_FINDINGS if refused else 0


def _values(read: "FormValues | PlumblineError") -> "FormValues":
    if isinstance(read, PlumblineError):
        raise read
    return read


@opinion.command("list")
@click.argument("file", type=FILE)
@of_engineer
@of_cycle
@with_json
@with_passphrase
@with_take_over
def list_opinions(file: Path, engineer: str, cycle: str, as_json: bool, passphrase_file: Path | None) -> None:
    """List who was asked about a review in the workspace FILE and who answered, without the answers."""
    from models.views.opinions import opinions_view

    with open_workspace(file, passphrase_file) as workspace:
        view = opinions_view(workspace, _review(workspace, engineer, cycle), date.today())
    if as_json:
        return show([_as_json(line) for line in view.lines])
    for line in view.lines:
        row = line.request
        due = str(row.due_on) if row.due_on else ""
        if line.is_overdue:
            due = say("{day} overdue", day=due)
        way = translate(line.channel.label) if line.channel else ""
        click.echo("\t".join((translate(row.role.label), row.person_name, translate(row.state.label), due, way)))
    return None


def _review(workspace: "Workspace", engineer: str, cycle: str) -> "ReviewId":
    from models.queries.cycles import find_cycle
    from models.queries.engineers import find_engineer
    from models.queries.reviews import find_review

    return find_review(workspace, find_engineer(workspace, engineer).id, find_cycle(workspace, cycle).id).id


def _known_engineer(workspace: "Workspace", person: str) -> "EngineerId | None":
    """The engineer whom this key names; None for people whom the workspace does not know."""
    from models.queries.engineers import find_engineer

    try:
        return find_engineer(workspace, person).id
    except BadInput:
        return None


def _import_line(form: "ImportedForm") -> str:
    """Line with the person and what changes, without values."""
    from models.exchange.opinion_import import ChangeKind

    parts = {kind: [change.label for change in form.changes if change.kind is kind] for kind in ChangeKind}
    changes = [f"{translate(kind.label)} {', '.join(map(translate, found))}" for kind, found in parts.items() if found]
    role = translate(form.request.role.label)
    return f"{form.request.person_name} ({role}): {', '.join(changes) or say('nothing new')}"


def _as_json(line: "RequestLine") -> dict[str, object]:
    row = line.request
    return {
        "uid": row.uid,
        "role": row.role.value,
        "person": row.person_name,
        "state": row.state.value,
        "asked_on": str(row.asked_on),
        "due_on": str(row.due_on) if row.due_on else None,
        "overdue": line.is_overdue,
        "competencies": list(row.competencies),
        "channel": line.channel.value if line.channel else None,
    }
