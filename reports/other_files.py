"""Files besides documents that leave with content of the workspace: written and recorded."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

from models.domain.opinions import RequestId
from models.domain.people import EngineerId
from models.exchange.files import readable
from models.exchange.opinion_form import OpinionForm, opinion_form
from models.exchange.public_card import PublicCard, card_text, public_card
from models.exchange.table_output import write_csv
from models.exchange.xlsx_output import write_xlsx
from models.operations.exports import record_file
from models.queries.document_language import language_of_person
from models.queries.history import HistoryFilter
from models.queries.reviews import review
from models.rubric.comparison import Comparison
from models.snapshots.build_history import ALL_ROWS, history_report
from models.snapshots.build_person import person_snapshot
from models.snapshots.history import HistoryReport
from models.snapshots.person import PersonSnapshot, person_json
from models.support.errors import BadInput
from models.support.language import in_language
from models.support.messages import message
from models.workspace.workspace import Outcome, Workspace
from reports.export import write_bytes
from reports.history_report import MAX_ROWS_ON_PAGES, history_pdf, history_table
from reports.opinion_form import write_opinion_form
from reports.person_report import person_pdf
from reports.publish import paper_of
from reports.rubric_comparison import comparison_title, write_comparison

PERSON_SUFFIXES = (".json", ".pdf")


def publish_form(workspace: Workspace, request: RequestId, out: Path, language: str = "") -> Outcome[OpinionForm]:
    """Write the form of a request for an opinion, and record that the person who is asked gets it.

    Raises as `opinion_form` and `write_opinion_form`.
    """
    form = opinion_form(workspace, request, language)
    file_sha256 = write_opinion_form(form, out, paper_of(workspace))
    recorded = workspace.do(
        record_file,
        kind="form",
        file_name=readable(out.name),
        file_sha256=file_sha256,
        engineers=[review(workspace, form.request.review_id).engineer_id],
        recipient=form.request.person_name,
    )
    return Outcome(form, recorded.topics, recorded.entry_id)


def publish_history(
    workspace: Workspace, wanted: HistoryFilter, out: Path, today: date, language: str = ""
) -> Outcome[HistoryReport]:
    """Write the wanted entries as PDF, CSV or, with any other ending, as workbook, and record the file with the people in it.

    It is in the given language, or that of the person or workspace. The tables have every changed row. Raises as
    `history_report` and `atomic_write`.
    """
    suffix = out.suffix.lower()
    most_rows = MAX_ROWS_ON_PAGES if suffix == ".pdf" else ALL_ROWS
    report = history_report(workspace, wanted, today, most_rows, language)
    buffer = BytesIO()
    match suffix:
        case ".pdf":
            buffer.write(history_pdf(report, paper_of(workspace)))
        case ".csv":
            write_csv(history_table(report), buffer)
        case _:
            write_xlsx(history_table(report), buffer)
    recorded = workspace.do(
        record_file,
        kind="history",
        file_name=readable(out.name),
        file_sha256=write_bytes(buffer.getvalue(), out),
        engineers={*_named_by(workspace, wanted), *(person for entry in report.entries for person in entry.engineers)},
        row_count=len(report.entries),
    )
    return Outcome(report, recorded.topics, recorded.entry_id)


def _named_by(workspace: Workspace, wanted: HistoryFilter) -> Iterator[EngineerId]:
    """The person whom the title of a history names, also if it has no entry."""
    if wanted.engineer:
        yield wanted.engineer
    if wanted.review:
        yield review(workspace, wanted.review).engineer_id


def publish_comparison(workspace: Workspace, comparison: Comparison, out: Path) -> Outcome[None]:
    """Write the comparison of two levels or paths, and record it. Raises as `write_bytes`."""
    file_sha256 = write_comparison(out, comparison, paper_of(workspace))
    title = comparison_title(comparison)
    return workspace.do(record_file, kind="list", title=title, file_name=readable(out.name), file_sha256=file_sha256)


def publish_card(workspace: Workspace, out: Path, today: date) -> Outcome[PublicCard]:
    """Write the public card of the workspace, and record it. Raises as `write_bytes`."""
    card = public_card(workspace, today)
    file_sha256 = write_bytes(card_text(card).encode(), out)
    recorded = workspace.do(record_file, kind="card", file_name=readable(out.name), file_sha256=file_sha256)
    return Outcome(card, recorded.topics, recorded.entry_id)


def publish_person(
    workspace: Workspace, person: EngineerId, out: Path, today: date, language: str = "", *, private_notes: bool = False
) -> Outcome[PersonSnapshot]:
    """Write everything about a person to `out`, as JSON or, if it ends with .pdf, as PDF, and record it.

    Private notes are in it only if they are included.
    The PDF is in the given language, or that of the person or workspace. Raises BadInput for another ending, and as
    `person_snapshot` and `write_bytes`.
    """
    if out.suffix.lower() not in PERSON_SUFFIXES:
        raise BadInput(message("{path} must end with .json or .pdf.", path=out.name))
    with in_language(language or language_of_person(workspace, person)):
        snapshot = person_snapshot(workspace, person, today, private_notes=private_notes)
        as_pdf = out.suffix.lower() == ".pdf"
        content = person_pdf(snapshot, paper_of(workspace)) if as_pdf else person_json(snapshot).encode()
    recorded = workspace.do(
        record_file,
        kind="person",
        file_name=readable(out.name),
        file_sha256=write_bytes(content, out),
        engineers=[person],
        recipient=snapshot.person,
    )
    return Outcome(snapshot, recorded.topics, recorded.entry_id)
