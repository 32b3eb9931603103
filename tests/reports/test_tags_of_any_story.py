"""Tags of any paragraphs, lists and tables, however they break between pages."""

from collections.abc import Sequence
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from reports import theme, usual_font
from reports.blocks import bullets, heading, prose, table, text
from reports.formats import locale
from reports.tagged_canvas import TaggedCanvas
from reports.text import clean, user_text
from tests.reports import pdf_tags, pdf_text
from tests.reports.pdf_tags import plain
from tests.reports.test_tags import spoken

usual_font.register()
TYPED = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60),
    st.text("ab \n", min_size=1, max_size=3000),
    st.sampled_from(["word " * 400, "w" * 900, "Ǹkẹ́ Ọláṣùbọ̀mí " * 60, "x<y & (z) \\ 7"]),
).filter(lambda typed: clean(typed).strip())  # fmt: skip
CELLS = st.one_of(
    TYPED.map(lambda typed: prose(typed)), st.lists(TYPED, max_size=9).map(lambda lines: bullets(map(user_text, lines)))
)


@st.composite
def tables(draw: st.DrawFn) -> Flowable:
    columns = draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(CELLS, min_size=columns, max_size=columns), min_size=1, max_size=6))
    titles = draw(st.sampled_from([(), ("One", "Two", "Three")[:columns]]))
    return table(rows, [160.0] * columns, header=titles, band=draw(st.booleans()))


STORIES = st.lists(
    st.one_of(
        TYPED.map(lambda typed: prose(typed)),
        TYPED.map(lambda typed: [heading(typed[:80])]),
        st.lists(TYPED, min_size=1, max_size=5).map(lambda lines: bullets(map(user_text, lines))),
        tables().map(lambda item: [item]),
    ),
    min_size=1,
    max_size=5,
).map(lambda parts: [flowable for part in parts for flowable in part])


@pytest.mark.long
@given(STORIES)
@settings(max_examples=25, deadline=None)
def test_the_structure_tree_contains_exactly_the_story(story: Sequence[Flowable]) -> None:
    check(story)


@pytest.mark.parametrize("rows", [1, 2, 6])
@pytest.mark.parametrize("pieces", [2, 5, 9])
@pytest.mark.parametrize("typed", ["Ǹkẹ́ Ọláṣùbọ̀mí " * 60, "word " * 400])
def test_a_table_of_rows_taller_than_a_page_is_whole(typed: str, pieces: int, rows: int) -> None:
    cells = [[bullets([user_text(typed)] * pieces)] for _ in range(rows)]
    check([table(cells, [160.0])])


def check(story: Sequence[Flowable]) -> None:
    put_in = plain(" ".join(spoken(story)))
    buffer = BytesIO()
    template = BaseDocTemplate(
        buffer, pagesize=(560, 840), invariant=1, lang=locale(), initialFontName=usual_font.REGULAR
    )
    template.addPageTemplates(PageTemplate(frames=[Frame(20, 20, 520, 800, 0, 0, 0, 0)]))
    template.build([text("Title", theme.TITLE), *story], canvasmaker=TaggedCanvas)
    reading = pdf_tags.read(buffer.getvalue())
    assert reading.faults == pdf_text.faults(buffer.getvalue()) == []
    assert reading.document.text == plain(f"Title {put_in}")
