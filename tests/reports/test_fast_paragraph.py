"""Paragraphs: no text is lost or overflows, and a page break may split one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from reports import theme, usual_font
from reports.fast_paragraph import FastParagraph
from reports.script_fonts import load
from reports.text import clean, user_text
from reports.text_runs import EXACT, Run, TextLine

usual_font.register()
TYPED = st.text(st.characters(exclude_categories=(), max_codepoint=0x24F), max_size=300)
ROOMS = st.floats(20, 500)


def lines(text: FastParagraph) -> list[str]:
    return ["".join(run.characters for run in line.runs) for line in text.lines]


def width_of(run: Run) -> float:
    if not run.clusters:
        return float(stringWidth(run.characters, run.ink.font, theme.BODY.fontSize))
    return sum(cluster.advance for cluster in run.clusters) * theme.BODY.fontSize / load(run.ink.font).units


def without_last_space(line: TextLine) -> TextLine:
    """The line without the space that separates it from the next, which has no place on the paper."""
    if not line.runs or not line.runs[-1].characters.endswith(" "):
        return line
    *runs, last = line.runs
    return TextLine(line.width, (*runs, Run(last.ink, last.characters[:-1], last.clusters)))


def wrapped(markup: str, room: float = 200) -> FastParagraph:
    text = FastParagraph(markup, theme.BODY)
    text.wrap(room, 1000)
    return text


@given(TYPED, ROOMS)
def test_every_character_except_white_space_is_printed_in_order(typed: str, room: float) -> None:
    kept = "".join(clean(typed).split())
    assert "".join("".join(lines(wrapped(user_text(typed), room))).split()) == kept


@given(TYPED, ROOMS)
def test_no_line_is_wider_than_the_available_width(typed: str, room: float) -> None:
    *broken, last = wrapped(user_text(typed), room).lines or [TextLine(0.0, ())]
    for line in (*map(without_last_space, broken), last):
        width = sum(map(width_of, line.runs))
        assert width == pytest.approx(line.width, abs=EXACT)
        assert width <= room + 2 * EXACT


@given(st.lists(st.sampled_from(["be", "clear", "longer-than-most"]), min_size=1, max_size=60), st.floats(0, 300))
def test_a_paragraph_splits_without_widows_and_orphans(words: list[str], height: float) -> None:
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


def test_bold_and_colour_apply_exactly_to_their_range() -> None:
    (line,) = wrapped('<b>Bold</b> and <font color="#5a5d69">sof<b>t</b></font>.').lines
    looks = [(run.characters, run.ink.font, run.ink.color) for run in line.runs]
    assert looks == [
        ("Bold", usual_font.BOLD, theme.INK),
        (" and", usual_font.REGULAR, theme.INK),
        (" sof", usual_font.REGULAR, theme.SOFT),
        ("t", usual_font.BOLD, theme.SOFT),
        (".", usual_font.REGULAR, theme.INK),
    ]


def test_a_line_break_starts_a_line_and_two_give_an_empty_line() -> None:
    assert lines(wrapped("one<br/>two<br/><br/>three")) == ["one ", "two ", "", "three"]


def test_a_non_breaking_space_does_not_break() -> None:
    assert lines(wrapped("aaaa&nbsp;bbbb cccc", 52)) == ["aaaa\xa0bbbb ", "cccc"]


@given(st.lists(st.sampled_from(["be", "clear", "longer-than-most", "w" * 40]), min_size=1, max_size=30), ROOMS)
def test_the_lines_joined_are_the_text(words: list[str], room: float) -> None:
    assert "".join(lines(wrapped(" ".join(words), room))) == " ".join(words)


def test_an_empty_paragraph_has_no_height() -> None:
    assert wrapped("").height == 0


def test_an_unknown_tag_is_refused_and_never_printed() -> None:
    with pytest.raises(ValueError, match="<i> is not part"):
        wrapped("<i>leaning</i>")
