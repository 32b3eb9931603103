"""Paragraphs: no text is lost or overflows, and a page break may split one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from reports import fonts, theme
from reports.fast_paragraph import FastParagraph
from reports.line_breaking import EXACT
from reports.text import clean, user_text

fonts.register()
TYPED = st.text(st.characters(exclude_categories=(), max_codepoint=0x24F), max_size=300)
ROOMS = st.floats(20, 500)


def lines(text: FastParagraph) -> list[str]:
    return ["".join(run.characters for run in line.runs) for line in text.lines]


def wrapped(markup: str, room: float = 200) -> FastParagraph:
    text = FastParagraph(markup, theme.BODY)
    text.wrap(room, 1000)
    return text


@given(TYPED, ROOMS)
def test_every_character_but_white_space_is_set_in_order(typed: str, room: float) -> None:
    kept = "".join(clean(typed).split())
    assert "".join("".join(lines(wrapped(user_text(typed), room))).split()) == kept


@given(TYPED, ROOMS)
def test_no_line_is_wider_than_its_room(typed: str, room: float) -> None:
    for line in wrapped(user_text(typed), room).lines:
        width = sum(stringWidth(run.characters, run.ink.font, theme.BODY.fontSize) for run in line.runs)
        assert width == pytest.approx(line.width, abs=EXACT)
        assert width <= room + 2 * EXACT


@given(st.lists(st.sampled_from(["be", "clear", "longer-than-most"]), min_size=1, max_size=60), st.floats(0, 300))
def test_a_page_may_end_inside_and_neither_part_is_a_single_line(words: list[str], height: float) -> None:
    whole = wrapped(" ".join(words), 90)
    needed = whole.height
    parts = whole.split(90, height)
    if parts:
        assert [line for part in parts for line in lines(part)] == lines(whole)
    if len(parts) == 2:
        first, rest = parts
        assert first.wrap(400, 1000)[1] + rest.wrap(400, 1000)[1] == pytest.approx(needed)
        assert first.height <= height + EXACT
        assert min(len(first.lines), len(rest.lines)) > 1


def test_bold_and_colour_change_the_look_and_end_where_they_say() -> None:
    (line,) = wrapped('<b>Bold</b> and <font color="#5a5d69">sof<b>t</b></font>.').lines
    looks = [(run.characters, run.ink.font, run.ink.color) for run in line.runs]
    assert looks == [
        ("Bold", fonts.BOLD, theme.INK),
        (" and", fonts.REGULAR, theme.INK),
        (" sof", fonts.REGULAR, theme.SOFT),
        ("t", fonts.BOLD, theme.SOFT),
        (".", fonts.REGULAR, theme.INK),
    ]


def test_a_line_break_begins_a_line_and_two_leave_one_empty() -> None:
    assert lines(wrapped("one<br/>two<br/><br/>three")) == ["one", "two", "", "three"]


def test_a_space_that_keeps_words_together_does() -> None:
    assert lines(wrapped("aaaa&nbsp;bbbb cccc", 52)) == ["aaaa\xa0bbbb", "cccc"]


def test_nothing_takes_no_room() -> None:
    assert wrapped("").height == 0


def test_a_tag_we_do_not_have_is_refused_and_never_printed() -> None:
    with pytest.raises(ValueError, match="<i> is not part"):
        wrapped("<i>leaning</i>")
