"""Flowables of fillable forms: radio buttons with their text, comment boxes, hidden fields."""

from collections.abc import Mapping

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from reports import theme
from reports.fast_paragraph import FastParagraph

BUTTON = 14.0
"""Side of the square that a radio button fills, in points; its circle is smaller."""
LINE = 11.4
"""Height of the first line of the text, in points. The button stands at its middle."""
RISE = 1.8
"""Points from the middle of a line up to the middle of its letters."""
TEXT_INDENT = 18.0
_GAP = 3.0
_FIELD = HexColor(0xF7F8FC)
_FIELD_FONT = "Helvetica"  # a font that every reader has; it shows what is typed in a substitute where letters lack


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
        with self.canv.field(f"{self.tooltip}: {self.answer}"):
            self.canv.acroForm.radio(
                name=self.name,
                value=self.value,
                x=0,
                y=top - (LINE + BUTTON) / 2 + RISE,
                size=BUTTON,
                relative=True,
                buttonStyle="circle",
                shape="circle",
                fieldFlags="radio",  # readers that can clear a chosen button may
                borderWidth=0.75,
                borderColor=theme.LINE_STRONG,
                fillColor=_FIELD,
                textColor=theme.INK,
                tooltip=self.tooltip,
            )
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
        with self.canv.field(self.tooltip):
            self.canv.acroForm.textfield(
                name=self.name,
                x=0,
                y=_GAP,
                width=self.width,
                height=self.box_height,
                relative=True,
                fieldFlags="multiline",
                maxlen=self.longest,
                fontName=_FIELD_FONT,
                fontSize=9,
                borderWidth=0.75,
                borderColor=theme.LINE_STRONG,
                fillColor=_FIELD,
                textColor=theme.INK,
                tooltip=self.tooltip,
            )


def add_hidden_fields(canvas: Canvas, values: Mapping[str, str]) -> None:
    """Add invisible read-only fields that are returned with the form. The values are ASCII."""
    for name, value in values.items():
        canvas.acroForm.textfield(
            name=name, value=value, x=0, y=0, width=1, height=1, fieldFlags="readOnly", annotationFlags="hidden",
            maxlen=0, fontName=_FIELD_FONT, fontSize=1, borderWidth=0,
        )  # fmt: skip
