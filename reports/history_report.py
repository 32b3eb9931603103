"""The history for an audit, as PDF or as a table. The same report gives the same bytes."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from models.exchange.table_output import Cell as TableCell
from models.exchange.table_output import OutputTable
from models.snapshots.history import MAX_NAMES, WHO, HistoryEntry, HistoryReport
from models.support.actors import shown_actor
from models.support.canonical import texts
from models.support.dates import local_time
from models.support.language import in_language
from models.support.messages import first_of, join, message
from models.support.translation import say
from reports import seal, theme
from reports.blocks import Cell, gap, prose, table, text
from reports.formats import day
from reports.han_forms import forms_for
from reports.plain_pdf import plain_pdf
from reports.text import plain_sentence, sentence
from reports.theme import Paper

MAX_ROWS_ON_PAGES = 500
"""Changed rows of an entry that are printed; the others are counted, and the table has them."""


def history_table(report: HistoryReport) -> OutputTable:
    """The report as a table in its language, in the order of the window: a row for each changed row, and one for an entry
    without any. The time is that of this computer."""
    with in_language(report.language):
        headings = (say("When"), say("What"), say("Whom it concerns"), say("Who"), say("What changed"))
        return OutputTable(say("History"), headings, [row for entry in report.entries for row in _table_rows(entry)])


def _table_rows(entry: HistoryEntry) -> Iterator[tuple[TableCell, ...]]:
    def line(whom: str, changed: str) -> tuple[TableCell, ...]:
        return (
            local_time(entry.at),
            plain_sentence(entry.what()),
            whom,
            plain_sentence(shown_actor(entry.actor)),
            changed,
        )

    for row in entry.rows:
        yield line(plain_sentence(first_of(row.whom, MAX_NAMES)), plain_sentence(row.sentence()))
    for other in entry.lines()[len(entry.rows) :]:
        yield line("", plain_sentence(other))
    if not entry.lines():
        yield line("", "")


def history_pdf(report: HistoryReport, paper: Paper = Paper.A4) -> bytes:
    """The report as PDF in its language."""
    with in_language(report.language), forms_for(texts(report)):
        title = join((message("History"), report.about()), " · ")
        return plain_pdf(title, _story(report, paper), paper, seal.HISTORY)


def moment(entry: HistoryEntry) -> str:
    """The local day and time of an entry."""
    at = local_time(entry.at)
    return f"{day(at.date())} {at:%H:%M}"


def _story(report: HistoryReport, paper: Paper) -> Iterator[Flowable]:
    yield text(say("History"), theme.TITLE)
    yield from prose(sentence(report.about()), theme.SUBTITLE)
    yield gap(6)
    yield from prose(
        say("Printed on {day}. Entries: {number}.", day=day(report.printed_on), number=len(report.entries)), theme.SMALL
    )
    yield from prose(sentence(WHO), theme.SMALL)
    yield gap(8)
    if report.entries:
        header = (say("When"), say("Whom it concerns"), say("What"), say("What changed"))
        yield table(map(_row, report.entries), paper.columns(26, 27, 33, None), header=header, repeated=(0, 1, 2))
    else:
        yield from prose(say("The history has no such entry."))


def _row(entry: HistoryEntry) -> tuple[Cell, ...]:
    what: list[Flowable] = [
        *prose(sentence(entry.what()), theme.SMALL_STRONG),
        *prose(sentence(shown_actor(entry.actor)), theme.SMALL_SOFT),
    ]
    changes = [part for line in entry.lines() for part in prose(sentence(line), theme.SMALL)]
    return moment(entry), prose(sentence(entry.whom()), theme.SMALL), what, changes
