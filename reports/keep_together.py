"""Flowables that keep headings and rows together across page breaks."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether
from typing_extensions import override

from reports import theme
from reports.fast_paragraph import FastParagraph
from reports.fast_table import FastTable

TALLEST_BLOCK = 440.0
"""Points, about three fifths of a page."""

RULE, RULE_ROOM = 0.9, 4.0
"""Thickness of the line above a heading, and its distance to the words, in points."""


class Heading(Flowable):  # type: ignore[misc]
    """A heading that is also an entry of the document's outline; a ruled one has a line above it, as wide as the page."""

    def __init__(self, body: FastParagraph, title: str, level: int, *, ruled: bool = False) -> None:
        super().__init__()
        self.body, self.title, self.level, self.ruled = body, title, level, ruled

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Width taken and height needed."""
        _, words = self.body.wrapOn(self.canv, width, height)
        self.width, self.height = width, words + RULE_ROOM * self.ruled
        return self.width, self.height

    def draw(self) -> None:
        """Draw it and record its position in the canvas's outline."""
        if self.ruled:
            with self.canv.artifact():
                self.canv.setStrokeColor(theme.INK)
                self.canv.setLineWidth(RULE)
                self.canv.line(0, self.height - RULE / 2, self.width, self.height - RULE / 2)
        self.body.drawOn(self.canv, 0, 0)
        self.canv.mark(self.title, self.level)


class KeepWithNext(CondPageBreak):  # type: ignore[misc]
    """Page break, unless all of `flowables` except the last, and the beginning of the last, still fit."""

    def __init__(self, flowables: Sequence[Flowable]) -> None:
        super().__init__(0)
        self.flowables = flowables

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take no space; request a page break if too little is left."""
        self.height = self.needed(self.canv, width, height)
        return super().wrap(width, height)  # type: ignore[no-any-return]

    @override
    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:
        """Draw nothing, not even an empty group."""

    def needed(self, canvas: Canvas, width: float, height: float) -> float:
        """The height that must be free."""
        *whole, last = self.flowables
        needed = _beginning(last, canvas, width, height)
        for item in whole:
            _, wrapped = item.wrapOn(canvas, width, height)
            needed += item._H if isinstance(item, Block) else wrapped  # wrapping a block asks to split it
        return min(needed, TALLEST_BLOCK)


class Block(KeepTogether):  # type: ignore[misc]
    """Flowables kept on one page, unless they are so tall that the page before could be almost empty."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Width taken, and more height than there is, which asks to split it. Blocks inside it count with their own."""
        taken, forced = super().wrap(width, height)
        self._H += sum(inner._H - forced for inner in self._content if isinstance(inner, Block))
        return taken, forced

    def split(self, width: float, height: float) -> list[Flowable]:
        """The flowables, after a page break if they do not fit here."""
        if self._H <= TALLEST_BLOCK:
            return super().split(width, height)  # type: ignore[no-any-return]
        starts_kept = isinstance(self._content[0], KeepWithNext)
        return [*([] if starts_kept else [KeepWithNext(self._content[:2])]), *self._content]


def _beginning(item: Flowable, canvas: Canvas, width: float, height: float) -> float:
    """Height of the part of a flowable that must follow a heading: a table's header and first row, or a few lines."""
    if isinstance(item, KeepWithNext):
        return item.needed(canvas, width, height)
    needed: float = item.wrapOn(canvas, width, height)[1]
    if isinstance(item, FastTable):
        return item.beginning()
    if isinstance(item, FastParagraph):
        return min(needed, 3.0 * float(item.style.leading))
    if isinstance(item, Block):
        return min(float(item._H), TALLEST_BLOCK)
    return needed
