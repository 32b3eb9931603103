"""Competencies of the signed part: in full where the rating is not the expected one, else one line each."""

from collections.abc import Collection, Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from models.domain.cycles import Asked
from models.snapshots.review import CompetencyLine, ReviewSnapshot
from models.support.messages import message
from models.support.translation import say, translate
from reports import theme
from reports.blocks import Cell, TableStyle, gap, heading, lead_in, prose, section, soft, table, text, with_marks
from reports.charts import dot_plot
from reports.charts.dot_plot import Marks
from reports.fast_table import BETWEEN_COLUMNS, FastTable
from reports.formats import listed
from reports.keep_together import KeepWithNext
from reports.text import user_text
from reports.theme import Paper

NAME_WIDTH, PLOT_WIDTH = 56, 42
"""Millimetres."""

KEY = message(
    "★ core competency. Where the rating is the expected one, the line has only the rating. E: evidence in the annex."
)


def competencies(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """By area: the competencies rated other than expected or not rated, then those rated as expected."""
    names = {area.code: area.name for area in review.areas}
    changed = review.changes.competencies if review.changes else ()
    parts: list[Flowable] = []
    for code, lines in groupby(review.competencies, key=lambda line: line.area_code):
        parts += _area(names.get(code, code), list(lines), changed, paper)
    key = (dot_plot.key(paper.content_width), text(translate(KEY), theme.FINE_SOFT))
    return section(say("Competencies"), *_asked(review.asked), *key, *parts)


def is_as_expected(line: CompetencyLine) -> bool:
    """Whether one line is enough: the rating is the expected one."""
    return line.applicable and line.value == line.expected


def name_of(line: CompetencyLine) -> str:
    """Code, name and the mark of a core competency, as markup."""
    star = "&nbsp;★" if line.core else ""
    return f"{soft(user_text(line.code))}&nbsp; {user_text(line.name)}{star}"


def _area(name: str, lines: Sequence[CompetencyLine], changed: Collection[str], paper: Paper) -> list[Flowable]:
    widths = paper.columns(NAME_WIDTH, PLOT_WIDTH, None)
    width = widths[1] - BETWEEN_COLUMNS
    in_full = [_full_row(line, width) for line in lines if not is_as_expected(line)]
    as_expected = [_short_row(line) for line in lines if is_as_expected(line)]
    header = (
        heading(name, 1, theme.TABLE_HEADING),
        dot_plot.axis(width) if in_full else "",
        say("Observed in this period"),
    )
    first = table(in_full, widths, header=header, padding=2, band=True)
    wide_name = TableStyle(right={0: BETWEEN_COLUMNS - widths[1]})  # over the column of the plot
    rest = table(as_expected, widths, padding=1.2, rules=False, style=wide_name)
    shown = sorted(lines, key=is_as_expected)
    marked = [number for number, line in enumerate(shown) if line.code in changed]
    result = with_marks(FastTable([*first.rows, *rest.rows], widths, titles=1, together=2), marked)
    return [KeepWithNext([gap(6), result]), gap(6), result]


def _full_row(line: CompetencyLine, width: float) -> list[Cell]:
    notes = [say("before: {rating}", rating=line.previous)] if line.previous else []
    notes += [user_text(", ".join(line.evidence))] if line.evidence else []
    shown = "<br/>".join((_rating_and_expected(line), *([" · ".join(notes)] if notes else [])))
    comment = prose(line.comment, theme.SMALL) if line.comment else []
    marks = Marks(rating=line.value, expected=line.expected if line.applicable else None)
    return [
        [text(name_of(line), theme.SMALL)],
        [dot_plot.row(marks, width, spoken=False), text(shown, theme.FINE)],
        [*comment, *_excluded(line), *_to_be_observed(line)],
    ]


def _rating_and_expected(line: CompetencyLine) -> str:
    if line.value:
        rating = f"<b>{line.value} {user_text(line.rating_name)}</b>"
        return say("{rating}, expected {expected}", rating=rating, expected=line.expected)
    if not line.applicable:
        return f"<b>{say('Not applicable')}</b>"
    missing = say("Not rated") if line.observed else say("Not observed")
    return say("{rating}, expected {expected}", rating=f"<b>{missing}</b>", expected=line.expected)


def _short_row(line: CompetencyLine) -> list[Cell]:
    return [[text(name_of(line), theme.SMALL)], "", text(_rating(line), theme.SMALL)]


def _rating(line: CompetencyLine) -> str:
    is_new = line.previous and line.previous != line.value
    before = soft(f" · {say('before: {rating}', rating=line.previous)}") if is_new else ""
    return f"<b>{line.value} {user_text(line.rating_name)}</b>{before}"


def _excluded(line: CompetencyLine) -> list[Flowable]:
    """Why it is excluded from this cycle."""
    if line.applicable:
        return []
    return lead_in(
        say("Not applicable in this cycle:"), line.not_applicable_reason or say("no reason given"), theme.SMALL_SOFT
    )


def _to_be_observed(line: CompetencyLine) -> list[Flowable]:
    """How a competency that was not observed will be observed next time, if that is planned and the edition has it."""
    return lead_in(say("To observe:"), line.observe_plan, theme.SMALL_SOFT) if line.observe_plan else []


def _asked(asked: Asked | None) -> list[Flowable]:
    """What the review asked, and what it did not ask; nothing if it asked everything."""
    if asked is None:
        return []
    included = say("Included: the {number} core competencies.", number=asked.core)
    if asked.chosen:
        chosen = _named(asked.chosen)
        included = say("Included: the {number} core competencies and {chosen}.", number=asked.core, chosen=chosen)
    others = say(
        "{competencies}. They are not gaps and do not lower the coverage.", competencies=_named(asked.not_asked)
    )
    return [*prose(included, theme.SMALL), *lead_in(say("Not included:"), others, theme.FINE_SOFT), gap(3)]


def _named(competencies: Sequence[tuple[str, str]]) -> str:
    return listed([f"{name} ({code})" for code, name in competencies])
