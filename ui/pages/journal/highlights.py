"""Highlighted search matches in a text, as ranges with a format, never as markup."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from models.support.text_search import Span
from ui.theme.theme import color, tokens

CHARACTERS_BEFORE_MATCH = 40
"""So many letters are shown before the first found word, where the beginning of the text leaves no room for it."""
MAX_LEADING_CHARACTERS = 90
"""An excerpt starts at the beginning of the text if the first match is at most this far from it."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Part of a text on one line, with the positions of the matches."""

    text: str
    found: tuple[Span, ...]


def excerpt(text: str, found: Iterable[Span], most: int) -> Excerpt:
    """At most `most` letters: from the beginning, or from shortly before the first found word where that comes late."""
    found = tuple(found)
    start = 0
    if found and found[0][0] > MAX_LEADING_CHARACTERS:
        start = (
            text.find(" ", found[0][0] - CHARACTERS_BEFORE_MATCH, found[0][0]) + 1
            or found[0][0] - CHARACTERS_BEFORE_MATCH
        )
    part = "".join(" " if letter.isspace() else letter for letter in text[start : start + most])
    lead = "…" if start else ""
    moved = ((first - start + len(lead), min(last - start, most) + len(lead)) for first, last in found)
    return Excerpt(lead + part, tuple(span for span in moved if span[0] < span[1]))


def formats(shown: Excerpt) -> list[QTextLayout.FormatRange]:
    """Text formats of the matches."""
    result = []
    for first, last in shown.found:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length = units(shown.text[:first]), units(shown.text[first:last])
        stretch.format = match_format()
        result.append(stretch)
    return result


def mark(field: QPlainTextEdit, text: str, found: Iterable[Span]) -> None:
    """Highlight the matches in a field."""
    selections = []
    for first, last in found:
        item = QTextEdit.ExtraSelection()
        item.cursor = QTextCursor(field.document())
        item.cursor.setPosition(units(text[:first]))
        item.cursor.setPosition(units(text[:last]), QTextCursor.MoveMode.KeepAnchor)
        item.format = match_format()
        selections.append(item)
    field.setExtraSelections(selections)


def match_format() -> QTextCharFormat:
    """Format of a match: bold on a background, so that it does not depend on colour."""
    result = QTextCharFormat()
    result.setForeground(color(tokens().text))
    result.setBackground(color(tokens().accent_soft))
    result.setFontWeight(QFont.Weight.DemiBold)
    result.setFontUnderline(True)
    return result


def units(text: str) -> int:
    """The length as Qt counts it, in units of UTF-16: an emoji has two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
