"""Everything about one person as PDF: a part for each kind of record, and the JSON file attached.

It is the answer to a request for access (Art. 15 GDPR) and no document of the record: it has no number, no edition and no
signature, because nothing refers to it later. Its seal shows a change, and the record of exported files has its digest.
"""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from reportlab.platypus import Flowable

from models.snapshots.person import HistoryPart, PersonSnapshot, person_json
from models.snapshots.person_fields import LABELS, NAMES
from models.support.actors import shown_actor
from models.support.dates import local_day
from models.support.messages import join, message
from models.support.translation import say, translate
from reports import seal, theme
from reports.archival import Attachment
from reports.blocks import Cell, End, gap, lead_in, prose, section, table, text
from reports.formats import day
from reports.han_forms import forms_for
from reports.person_rows import PersonRows
from reports.plain_pdf import plain_pdf
from reports.text import user_text
from reports.theme import Paper

TITLE = message("Everything about one person")
ATTACHED = message("Everything about the person as data")
PADDINGS = (3.0, 2.5, 3.5, 2.0, 4.0)
"""Points above and below a row: the usual ones, and others to try if they leave the last page almost empty."""
MIN_FULL = 0.25
"""Share of the last page."""


def person_pdf(snapshot: PersonSnapshot, paper: Paper = Paper.A4) -> bytes:
    """The PDF in the current language. The same snapshot gives the same bytes."""
    title = join((TITLE, snapshot.person), " · ")
    content = person_json(snapshot)
    data = Attachment("person.json", translate(ATTACHED), "application/json", content.encode(errors="backslashreplace"))
    best = b"", -1.0
    with forms_for([content]):
        for padding in PADDINGS:
            end = End(paper)
            story = [*_story(snapshot, paper, padding), end]
            pages = plain_pdf(title, story, paper, seal.PERSON, author=snapshot.organisation, attachments=[data])
            best = max(best, (pages, end.fill), key=itemgetter(1))
            if end.fill >= MIN_FULL:
                break
    return best[0]


def _story(snapshot: PersonSnapshot, paper: Paper, padding: float) -> Iterator[Flowable]:
    yield text(user_text(translate(TITLE)), theme.LABEL)
    yield from prose(snapshot.person, theme.TITLE)
    where = [snapshot.organisation, snapshot.employee_id, day(snapshot.written_on)]
    yield text(user_text(" · ".join(part for part in where if part)), theme.SUBTITLE)
    yield gap(8)
    yield text(
        say(
            "This file has what the workspace stores about you on this day. All of it is attached as data (person.json)."
        ),
        theme.BODY,
    )
    yield from _withheld(snapshot)
    yield from PersonRows(snapshot.records, snapshot.codes, paper, padding).parts()
    given = say("Given by you: {name}", name="{name}")
    yield from PersonRows(snapshot.opinions_given, snapshot.codes, paper, padding).parts(given)
    yield from _named(snapshot, paper)
    yield from _history(snapshot.history, paper, padding)


def _withheld(snapshot: PersonSnapshot) -> list[Flowable]:
    lines = [part for reason in snapshot.withheld for part in lead_in("–", translate(reason))]
    return section(say("Not in this file"), *lines) if lines else []


def _named(snapshot: PersonSnapshot, paper: Paper) -> list[Flowable]:
    rows: list[Sequence[Cell]] = []
    for place, count in snapshot.named_elsewhere.items():
        name, _, column = place.partition(".")
        words = translate(NAMES[name]) if name in NAMES else say("History")
        label = LABELS.get(name, {}).get(column)
        rows.append((prose(f"{words}: {translate(label)}" if label else words, theme.SMALL), str(count)))
    if not rows:
        return []
    header = (say("Where"), say("Records"))
    return section(
        say("Your name in records about others"), table(rows, paper.columns(None, 30), header=header, right=(1,))
    )


def _history(parts: Sequence[HistoryPart], paper: Paper, padding: float) -> list[Flowable]:
    rows: list[Sequence[Cell]] = [
        (
            day(local_day(part.at)),
            prose(translate(shown_actor(part.actor)), theme.SMALL),
            prose(part.label, theme.SMALL),
        )
        for part in parts
    ]
    if not rows:
        return []
    note = text(say("The values before and after each change are in the attached data."), theme.SMALL)
    header = (say("Date"), say("By"), say("Change"))
    return section(
        say("History"), note, gap(4), table(rows, paper.columns(26, 45, None), header=header, padding=padding)
    )
