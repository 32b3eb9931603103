"""What the rubric says of each rating, with the comments on ratings that are as expected; annex of a review."""

from collections.abc import Sequence
from itertools import groupby, zip_longest

from reportlab.platypus import Flowable

from models.snapshots.review import CompetencyLine, ReviewSnapshot
from models.support.messages import message
from models.support.translation import say, translate
from reports import theme
from reports.blocks import gap, lead_in, section, soft, table, text
from reports.keep_together import KeepWithNext
from reports.sections.competencies import is_as_expected
from reports.text import user_text
from reports.theme import Paper

WITH_ANCHORS = message(
    "Grey: the rubric's description of the rating. Black: the comment on a rating that is as expected."
)
COMMENTS_ONLY = message("Comments on the ratings that are as expected. The others are under Competencies.")


def rating_texts(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """By area, in two columns: the anchor of each rating, if the edition has it, and the comments not printed yet."""
    lines = [line for line in review.competencies if line.anchor or (is_as_expected(line) and line.comment)]
    if not lines:
        return []
    names = {area.code: area.name for area in review.areas}
    anchors = any(line.anchor for line in lines)
    parts: list[Flowable] = [text(translate(WITH_ANCHORS if anchors else COMMENTS_ONLY), theme.FINE_SOFT), gap(3)]
    for code, group in groupby(lines, key=lambda line: line.area_code):
        parts += _area(names.get(code, code), list(group), paper)
    return section(say("Ratings in words") if anchors else say("Comments"), *parts)


def _area(name: str, lines: Sequence[CompetencyLine], paper: Paper) -> list[Flowable]:
    cells = [_content(line) for line in lines]
    rows = [[left, "", right] for left, right in zip_longest(cells[::2], cells[1::2], fillvalue="")]
    title = text(user_text(name), theme.SMALL_STRONG)
    body = table(rows, paper.columns(None, 6, None), rules=False, padding=1.6)
    return [KeepWithNext([title, body]), title, body, gap(4)]


def _content(line: CompetencyLine) -> list[Flowable]:
    as_expected = is_as_expected(line)
    numbers = f" · {user_text(', '.join(line.evidence))}" if line.evidence and as_expected else ""
    lead = f"<b>{user_text(line.code)}</b> · {line.value}{numbers} ·"
    own = line.comment if as_expected else ""
    if not line.anchor:
        return lead_in(lead, own, theme.FINE)
    if not own:
        return lead_in(lead, line.anchor, theme.FINE_SOFT)
    return lead_in(f"{lead} {soft(user_text(line.anchor))}", own, theme.FINE)
