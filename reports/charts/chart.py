"""Chart base: shapes on a rectangle, with their meaning in words. Lengths are points from the lower left corner."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Protocol

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from reports.fast_paragraph import TextWriter
from reports.line_breaking import single_line
from reports.tags import figure
from reports.text_runs import Run, TextStyle

BUTT, ROUND = 0, 1
"""Ends of lines."""


def along(share: float, width: float, side: float) -> float:
    """The place at that share of a line that leaves `side` free at both ends; in tenths, which take fewer bytes."""
    return round(side + share * (width - 2 * side), 1)


class Shape(Protocol):
    """A shape that draws itself on a canvas."""

    def draw(self, canvas: Canvas) -> None:
        """Draw it at its position."""


class Chart(Flowable):  # type: ignore[misc]
    """Shapes, drawn in the order in which they were added.

    `alternative` is what a person hears who does not see the chart; empty if the text beside it has the same numbers.
    """

    def __init__(self, width: float, height: float, alternative: str = "") -> None:
        super().__init__()
        self.width, self.height, self.alternative = width, height, alternative
        self.shapes: list[Shape] = []

    def add(self, *shapes: Shape) -> None:
        """Add shapes on top of the others."""
        self.shapes += shapes

    def draw(self) -> None:
        """Draw all shapes."""
        if not self.alternative:
            with self.canv.artifact():
                self._draw_shapes()
            return
        left, bottom = self.canv.absolutePosition(0, 0)
        with self.canv.content(figure(self.alternative, (left, bottom, left + self.width, bottom + self.height))):
            self._draw_shapes()

    def _draw_shapes(self) -> None:
        for _, group in groupby(self.shapes, lambda shape: isinstance(shape, Label)):
            shapes = list(group)
            if labels := [shape for shape in shapes if isinstance(shape, Label)]:
                write_labels(labels, self.canv)
                continue
            for shape in shapes:
                shape.draw(self.canv)


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line, dashed if `dash` gives the lengths of stroke and gap."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: Color
    thickness: float
    dash: tuple[float, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw it."""
        canvas.setStrokeColor(self.color)
        canvas.setLineWidth(self.thickness)
        if self.dash:
            canvas.setDash(list(self.dash))
        canvas.line(self.x1, self.y1, self.x2, self.y2)
        if self.dash:
            canvas.setDash()


@dataclass(frozen=True, slots=True)
class Lines:
    """Straight lines in one colour and thickness, as (x1, y1, x2, y2)."""

    ends: Sequence[tuple[float, float, float, float]]
    color: Color
    thickness: float

    def draw(self, canvas: Canvas) -> None:
        """Draw them as one path."""
        canvas.setStrokeColor(self.color)
        canvas.setLineWidth(self.thickness)
        canvas.lines(self.ends)


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of a shape."""

    color: Color
    thickness: float


@dataclass(frozen=True, slots=True)
class Circle:
    """A filled circle around (x, y)."""

    x: float
    y: float
    radius: float
    fill: Color
    outline: Outline | None = None

    def draw(self, canvas: Canvas) -> None:
        """Draw it. Without an outline, a line without length and with round ends takes a fifth of the bytes of its curves."""
        if self.outline:
            canvas.circle(self.x, self.y, self.radius, stroke=_set_colors(canvas, self.fill, self.outline), fill=1)
            return
        canvas.setLineCap(ROUND)
        canvas.setStrokeColor(self.fill)
        canvas.setLineWidth(2 * self.radius)
        canvas.line(self.x, self.y, self.x, self.y)
        canvas.setLineCap(BUTT)


@dataclass(frozen=True, slots=True)
class Rect:
    """A filled rectangle with its lower left corner at (x, y)."""

    x: float
    y: float
    width: float
    height: float
    fill: Color
    outline: Outline | None = None
    rounded: float = field(default=0.0, kw_only=True)

    def draw(self, canvas: Canvas) -> None:
        """Draw it."""
        stroke = _set_colors(canvas, self.fill, self.outline)
        if self.rounded:
            canvas.roundRect(self.x, self.y, self.width, self.height, self.rounded, stroke=stroke, fill=1)
        else:
            canvas.rect(self.x, self.y, self.width, self.height, stroke=stroke, fill=1)


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled polygon through the corners (x, y)."""

    corners: Sequence[tuple[float, float]]
    fill: Color
    outline: Outline | None = None

    def draw(self, canvas: Canvas) -> None:
        """Draw it."""
        stroke = _set_colors(canvas, self.fill, self.outline)
        path = canvas.beginPath()
        path.moveTo(*self.corners[0])
        for corner in self.corners[1:]:
            path.lineTo(*corner)
        path.close()
        canvas.drawPath(path, stroke=stroke, fill=1)


@dataclass(frozen=True, slots=True)
class Label:
    """Text on the baseline `y`, whose start, end or middle is at `x`, depending on `anchor`."""

    x: float
    y: float
    text: str
    font: str
    size: float
    color: Color
    anchor: str

    def draw(self, canvas: Canvas) -> None:
        """Draw it."""
        write_labels([self], canvas)

    def write(self, pen: TextWriter) -> None:
        """Write it with this pen."""
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]
        style = TextStyle(self.font, self.color)
        line = single_line(self.text, style, self.size)
        pen.move(self.x - shift * line.width, self.y)
        for run in (*line.runs, Run(style, " ")):  # a space keeps it apart from the next text, when it is copied
            pen.write(run, self.size)


def write_labels(labels: Iterable[Label], canvas: Canvas) -> None:
    """Draw labels as one piece of text, which takes fewer bytes than one each."""
    pen = TextWriter(canvas)
    for label in labels:
        label.write(pen)
    pen.flush()


def _set_colors(canvas: Canvas, fill: Color, outline: Outline | None) -> int:
    """Set fill and outline; returns 1 if there is an outline, else 0, as ReportLab's `stroke`."""
    canvas.setFillColor(fill)
    if outline is None:
        return 0
    canvas.setStrokeColor(outline.color)
    canvas.setLineWidth(outline.thickness)
    return 1
