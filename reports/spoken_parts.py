"""Tags for the parts of a paragraph in different languages, so that assistive software reads each in its own."""

from collections.abc import Sequence
from typing import NamedTuple

from reports.bidi import has_right_to_left
from reports.line_breaking import plain, spoken_parts
from reports.tags import Element
from reports.text_runs import TextLine


class Voice(NamedTuple):
    """How a part is tagged: its element, and its language if it is content of the element in another language.

    Marked content takes a few bytes and an element 28, and a review may have a hundred such parts.
    """

    element: Element
    language: str = ""


def voices_of_parts(paragraph: Element, markup: str, lines: Sequence[TextLine]) -> Sequence[Voice]:
    """The voice of each part. A paragraph in one language has only one.

    What is drawn from right to left is read as it is typed, and so is an element of its own. If that changes the order of
    the parts too, the paragraph is read as a whole, in the language of most of it.
    """
    reordered = bool(lines) and lines[0].is_mixed and has_right_to_left(markup)
    usual = Voice(paragraph)
    parts = spoken_parts(markup) if "<span" in markup else []
    lengths: dict[str, int] = {}
    for code, text in parts:
        if any(map(str.isalpha, text)):
            lengths[code] = lengths.get(code, 0) + len(text)
    if len(lengths) > 1 and not (reordered and _is_read_whole(parts, lines)):
        return [_voice(paragraph, code, text) if code else usual for code, text in parts]
    if code := max(lengths, key=lambda code: lengths[code], default=""):
        paragraph.speak_in(code)
    if reordered:
        paragraph.read_as(plain(markup))
    return [usual] * (len(parts) or 1)


def _is_read_whole(parts: Sequence[tuple[str, str]], lines: Sequence[TextLine]) -> bool:
    """Whether parts are drawn in another order than they are read, or one without an element of its own is reversed."""
    drawn = [run.ink.part for line in lines for run in line.runs]
    return drawn != sorted(drawn) or any(not code and has_right_to_left(text) for code, text in parts)


def _voice(paragraph: Element, language: str, text: str) -> Voice:
    if not has_right_to_left(text):
        return Voice(paragraph, language)
    span = Element("Span")
    span.speak_in(language)
    span.read_as(text)
    return Voice(span)
