"""Competencies: full rows for the engineer, short rows for HR."""

from collections.abc import Callable, Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from models.domain.cycles import Asked
from models.snapshots.review import CompetencyLine, ReviewSnapshot
from reports import theme
from reports.blocks import Cell, TableStyle, figure, gap, heading, lead_in, prose, section, soft, table, text
from reports.charts import dot_plot
from reports.charts.dot_plot import Marks
from reports.formats import NOT_GIVEN, listed
from reports.keep_together import KeepWithNext
from reports.text import user_text
from reports.theme import Paper

FULL_KEY = "★ core competency. Grey: the rubric's description of the rating. Black: the reviewer's comment. E: evidence, above."
SHORT_KEY = "★ core competency"

Row = Callable[[CompetencyLine, float], list[Cell]]


def in_full(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Rating, expected rating, anchor, comment and evidence of each competency."""
    tables = _by_area(review, paper.columns(45, 38, None), ("Observed in this period",), (), _full_row)
    return _section(review, FULL_KEY, tables, paper)


def in_short(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Rating, expected rating and comment."""
    widths = paper.columns(50, 29, 12, 18, None)
    tables = _by_area(review, widths, ("Rating", "Expected", "Comment"), (2, 3), _short_row)
    return _section(review, SHORT_KEY, tables, paper)


def _section(review: ReviewSnapshot, key: str, tables: Sequence[Flowable], paper: Paper) -> list[Flowable]:
    key_lines = (dot_plot.key(paper.content_width), text(key, theme.FINE_SOFT))
    return section("Competencies", *_asked(review.asked), *key_lines, *tables)


def _asked(asked: Asked | None) -> list[Flowable]:
    """What the review asked, and what it did not ask; nothing if it asked everything."""
    if asked is None:
        return []
    chosen = f" and {_named(asked.chosen)}" if asked.chosen else ""
    text = f"This review covers {asked.number} of {asked.total} competencies: the {asked.core} core ones{chosen}."
    others = f"{_named(asked.not_asked)}. They are not gaps and do not lower the coverage."
    return [*prose(text, theme.SMALL), *lead_in("Not included:", others, theme.FINE_SOFT), gap(3)]


def _named(competencies: Sequence[tuple[str, str]]) -> str:
    return listed([f"{name} ({code})" for code, name in competencies])


def _by_area(
    review: ReviewSnapshot, widths: Sequence[float], titles: Sequence[str], right: Sequence[int], row: Row
) -> list[Flowable]:
    """One table per area, with the scale in its header so that it is on every page."""
    names = {area.code: area.name for area in review.areas}
    width = widths[1] - 7
    tables: list[Flowable] = []
    for code, lines in groupby(review.competencies, key=lambda line: line.area_code):
        name = heading(names.get(code, code), 1, theme.TABLE_HEADING)
        header = (name, dot_plot.axis(width), *titles)
        rows = [row(line, width) for line in lines]
        result = table(rows, widths, header=header, right=right, padding=2, style=_spaced(right), band=True)
        tables += [KeepWithNext([gap(4), result]), gap(4), result]
    return tables


def _spaced(columns: Sequence[int]) -> TableStyle:
    """Style with space between the last column of numbers and the text after it."""
    return TableStyle(right=dict.fromkeys(columns[-1:], 12))


def _full_row(line: CompetencyLine, width: float) -> list[Cell]:
    rated = f"<b>{line.value} {user_text(line.rating_name)}</b> · " if line.value else ""
    before = f"before {line.previous} · " if line.previous else ""
    evidence = user_text(", ".join(line.evidence)) or "no evidence"
    paragraphs: list[Flowable] = prose(line.anchor, theme.DENSE_SOFT) if line.anchor else []
    if line.comment:
        paragraphs += prose(line.comment, theme.DENSE)
    return [
        _name_cell(line),
        [
            dot_plot.row(_marks(line), width),
            text(f"{rated}expected {line.expected}<br/>{before}{evidence}", theme.DENSE),
        ],
        [*paragraphs, *_excluded(line), *_to_be_observed(line)],
    ]


def _short_row(line: CompetencyLine, width: float) -> list[Cell]:
    comment = prose(line.comment, theme.FINE) if line.comment else []
    return [
        _name_cell(line),
        dot_plot.row(_marks(line), width),
        figure(str(line.value)) if line.value else NOT_GIVEN,
        figure(str(line.expected)),
        [*comment, *_excluded(line)],
    ]


def _name_cell(line: CompetencyLine) -> Cell:
    star = "&nbsp;★" if line.core else ""
    return [text(f"{soft(user_text(line.code))}&nbsp; {user_text(line.name)}{star}", theme.SMALL)]


def _excluded(line: CompetencyLine) -> list[Flowable]:
    """Why it is excluded from this cycle."""
    if line.applicable:
        return []
    return lead_in("Not applicable in this cycle:", line.not_applicable_reason or "no reason given", theme.FINE_SOFT)


def _to_be_observed(line: CompetencyLine) -> list[Flowable]:
    """How a competency that was not observed will be observed next time."""
    if line.observed or not line.applicable:
        return []
    return lead_in("To observe:", line.observe_plan or "not planned yet", theme.FINE_SOFT)


def _marks(line: CompetencyLine) -> Marks:
    note = ""
    if line.value is None:
        note = "not applicable" if not line.applicable else "not rated" if line.observed else "not observed"
    return Marks(rating=line.value, expected=line.expected if line.applicable else None, note=note)
