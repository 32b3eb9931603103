"""Evidence in the annex of a review, by impact dimension."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from reportlab.platypus import Flowable

from models.domain.evidence import EvidenceSource, EvidenceStrength
from models.snapshots.review import EvidenceLine, ReviewSnapshot
from models.support.translation import say, translate
from reports import theme
from reports.blocks import gap, lead_in, prose, section, table, text
from reports.formats import day
from reports.keep_together import KeepWithNext
from reports.text import user_text
from reports.theme import Paper


def evidence(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The evidence of each impact dimension, then the evidence without one."""
    if not review.evidence:
        return section(
            say("Evidence", "heading"), text(say("No evidence has been recorded for this review."), theme.SMALL)
        )
    names = {line.name for line in review.impact}
    changed = review.changes.evidence if review.changes else ()
    groups = [
        ([*prose(line.name, theme.SMALL_STRONG), *prose(line.text, theme.FINE_SOFT)], line.name)
        for line in review.impact
    ]
    parts = [
        part
        for heading, name in groups
        if (lines := _of(review, name))
        for part in _group(heading, lines, changed, paper)
    ]
    if others := [line for line in review.evidence if line.impact_dimension not in names]:
        parts += _group([text(say("Other evidence"), theme.SMALL_STRONG)], others, changed, paper)
    if without := [name for _, name in groups if not _of(review, name)]:
        nothing = say("Nothing recorded in this period: {dimensions}.", dimensions=user_text(", ".join(without)))
        parts.append(text(nothing, theme.FINE))
    caption = say("Observed by the manager unless another source is named. In brackets: what shows it.")
    return section(say("Evidence", "heading"), text(caption, theme.FINE_SOFT), gap(4), *parts)


def _of(review: ReviewSnapshot, dimension: str) -> list[EvidenceLine]:
    return [line for line in review.evidence if line.impact_dimension == dimension]


def _group(
    heading: list[Flowable], lines: Sequence[EvidenceLine], changed: Collection[str], paper: Paper
) -> Iterator[Flowable]:
    """A heading with the evidence below it in two columns, read from left to right."""
    cells = [_piece(line) for line in lines]
    rows = [[left, "", right] for left, right in zip_longest(cells[::2], cells[1::2], fillvalue="")]
    body = table(rows, paper.columns(None, 6, None), rules=False, padding=1.6)
    body.rows = [
        replace(
            row, marked=[column for column, line in zip((0, 2), pair, strict=True) if line and line.number in changed]
        )
        for row, pair in zip(body.rows, zip_longest(lines[::2], lines[1::2]), strict=True)
    ]
    yield from (KeepWithNext([*heading, body]), *heading, body, gap(4))


def _piece(line: EvidenceLine) -> list[Flowable]:
    """Number, date, situation, behaviour, impact, artefact and firmness, as far as the edition has them.

    The source is named if it is not the manager.
    """
    lead = f"<b>{user_text(line.number)}</b> · {day(line.happened_on)} ·"
    content = " ".join(part.strip() for part in (line.situation, line.behaviour, line.impact) if part.strip())
    artefact = f" [{line.artefact}]" if line.artefact else ""
    return lead_in(lead, f"{content}{artefact}", theme.FINE, then=_firmness(line))


def _firmness(line: EvidenceLine) -> str:
    if not line.in_full:
        return ""
    words = [translate(EvidenceStrength(line.strength).label)]
    if line.source != EvidenceSource.MANAGER:
        words.insert(0, translate(EvidenceSource(line.source).label))
    return f"({', '.join(words)})"
