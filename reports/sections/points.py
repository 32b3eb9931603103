"""Strengths, growth points and impact, with their evidence."""

from collections.abc import Sequence
from itertools import zip_longest

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from models.snapshots.review import EvidenceLine, ImpactLine, PointLine, ReviewSnapshot
from reports import theme
from reports.blocks import Cell, entries, gap, lead_in, prose, section, soft, table, text
from reports.formats import day
from reports.keep_together import KeepWithNext
from reports.text import user_text
from reports.theme import Paper

FIRMNESS = {1: "recollection", 2: "dated event", 3: "measured or linked"}
NOTHING = "Nothing recorded in this period."


def strengths(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The top strengths, each with its evidence and next step."""
    return _points("Strengths", review.strengths, "No strength has been selected.", paper)


def growth_points(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The growth points, each with its evidence and next step."""
    return _points("Growth points", review.growth_points, "No growth point has been selected.", paper)


def impact(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Impact on users, systems and the organisation, by dimension, with the artefacts that show it."""
    if not review.impact:
        return section("Impact", text("No impact has been recorded.", theme.SMALL))
    groups = [(_dimension(line), [_outcome(item) for item in line.evidence]) for line in review.impact]
    return section("Impact", *(item for group in groups for item in _in_columns(*group, paper)))


def impact_and_evidence(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Impact with all evidence in full, followed by evidence without an impact dimension."""
    if not review.evidence:
        return section("Impact and evidence", text("No evidence has been recorded for this review.", theme.SMALL))
    named = {line.name for line in review.impact}
    other = tuple(line for line in review.evidence if line.impact_dimension not in named)
    groups = [(_dimension(line), [_in_full(item) for item in line.evidence]) for line in review.impact]
    if other:
        groups.append(([text("Other evidence", theme.SMALL_STRONG)], [_in_full(item) for item in other]))
    return section("Impact and evidence", *(item for group in groups for item in _in_columns(*group, paper)))


def _dimension(line: ImpactLine) -> list[Flowable]:
    return [*prose(line.name, theme.SMALL_STRONG), *prose(line.text, theme.FINE_SOFT)]


def _outcome(line: EvidenceLine) -> list[Flowable]:
    return lead_in(_dated(line), f"{line.impact or line.behaviour}{_artefact(line)}", theme.DENSE)


def _in_full(line: EvidenceLine) -> list[Flowable]:
    """One piece of evidence with its strength."""
    return _evidence_paragraphs(line, theme.DENSE, then=_firmness(line))


def _evidence_paragraphs(line: EvidenceLine, style: ParagraphStyle, *, then: str = "") -> list[Flowable]:
    """Number, date, situation, behaviour, impact and artefact."""
    paragraphs = " ".join(part.strip() for part in (line.situation, line.behaviour, line.impact) if part.strip())
    return lead_in(_dated(line), f"{paragraphs}{_artefact(line)}", style, then=then)


def _firmness(line: EvidenceLine) -> str:
    return soft(f"({user_text(line.source.replace('_', ' '))}, {FIRMNESS.get(line.strength, str(line.strength))})")


def _dated(line: EvidenceLine) -> str:
    return f"<b>{user_text(line.number)}</b> · {day(line.happened_on)} ·"


def _artefact(line: EvidenceLine) -> str:
    return f" [{line.artefact}]" if line.artefact else ""


def _in_columns(heading: list[Flowable], cells: Sequence[Cell], paper: Paper) -> list[Flowable]:
    """A heading with cells below it in two columns, read from left to right."""
    widths = paper.columns(None, 6, None)
    if not cells:
        return [*heading, text(NOTHING, theme.DENSE), gap(5)]
    rows = [[left, "", right] for left, right in zip_longest(cells[::2], cells[1::2], fillvalue="")]
    body = table(rows, widths, rules=False, padding=1.6)
    return [KeepWithNext([*heading, body]), *heading, body, gap(4)]


def _points(title: str, points: Sequence[PointLine], none: str, paper: Paper) -> list[Flowable]:
    if not points:
        return section(title, text(none, theme.SMALL))
    return section(title, entries([_point(point) for point in points], paper))


def _point(point: PointLine) -> tuple[Cell, Cell]:
    name: Cell = [
        *prose(point.competency_name, theme.SMALL_STRONG),
        *([text(user_text(point.evidence.impact_dimension), theme.FINE_SOFT)] if point.evidence else []),
    ]
    paragraphs = prose(point.behaviour, theme.SMALL)
    if point.evidence:
        paragraphs += _evidence_paragraphs(point.evidence, theme.FINE_SOFT)
    else:
        paragraphs.append(text("No evidence is attached.", theme.FINE_SOFT))
    if point.next_step:
        paragraphs += lead_in("<b>Next step:</b>", point.next_step)
    return name, paragraphs
