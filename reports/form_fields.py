"""Flowables of fillable forms: radio buttons with their text, and comment boxes."""

from reportlab.platypus import Flowable
from typing_extensions import override

from reports.fast_paragraph import FastParagraph

BUTTON = 14.0
"""Side of the square that a radio button fills, in points; its circle is smaller."""
LINE = 11.4
"""Height of the first line of the text, in points. The button stands at its middle."""
RISE = 1.8
"""Points from the middle of a line up to the middle of its letters."""
TEXT_INDENT = 18.0
_GAP = 3.0


class RadioRow(Flowable):  # type: ignore[misc]
    """One radio button with the paragraph that it stands for. Buttons of the same `name` exclude each other.

    `tooltip` is the question and `answer` a short text for the button itself; both are spoken.
    """

    def __init__(self, name: str, value: str, body: FastParagraph, tooltip: str, answer: str) -> None:
        super().__init__()
        self.name, self.value, self.body, self.tooltip, self.answer = name, value, body, tooltip, answer

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Width taken and height needed."""
        _, needed = self.body.wrapOn(self.canv, width - TEXT_INDENT, height)
        self.width, self.height = width, max(needed, LINE) + _GAP
        return self.width, self.height

    @override
    def draw(self) -> None:
        """Draw the button beside the first line of its text."""
        top = self.height - _GAP / 2
        y = top - (LINE + BUTTON) / 2 + RISE
        self.canv.add_radio_button(self.name, self.value, BUTTON, y, question=self.tooltip, answer=self.answer)
        self.body.drawOn(self.canv, TEXT_INDENT, top - self.body.height)


class TextBox(Flowable):  # type: ignore[misc]
    """A box for several lines of text, as wide as the column."""

    def __init__(self, name: str, height: float, tooltip: str, longest: int) -> None:
        super().__init__()
        self.name, self.box_height, self.tooltip, self.longest = name, height, tooltip, longest

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Width taken and height needed."""
        self.width, self.height = width, self.box_height + 2 * _GAP
        return self.width, self.height

    @override
    def draw(self) -> None:
        """Draw the empty box."""
        self.canv.add_text_box(self.name, self.width, self.box_height, _GAP, tooltip=self.tooltip, longest=self.longest)
