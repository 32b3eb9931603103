"""Paragraph flowable with only the features that the documents need, twice as fast as ReportLab's own."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import accumulate

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.platypus import Flowable
from typing_extensions import override

from reports.direction_marks import segments
from reports.glyph_fonts import BOLD_STROKE, GlyphFont
from reports.han_forms import is_japanese
from reports.line_breaking import break_lines
from reports.script_fonts import load, needs_stroke
from reports.shaping import Cluster
from reports.spoken_parts import Voice, voices_of_parts
from reports.tagged_canvas import TaggedCanvas
from reports.tags import END, Element
from reports.text_runs import EXACT, Run, TextLine, TextStyle

_SHAPED = -1
"""Number of a font for shaped text, where fonts of plain text have that of their subset."""


class TextWriter:
    """Writer of runs on a canvas, which sets font and colour only when they change. The canvas keeps its own."""

    def __init__(self, canvas: TaggedCanvas) -> None:
        self._canvas = canvas
        self._operators: list[str]
        self._font: tuple[str, int, float] | None
        self._color: Color | None
        self._line_start: tuple[float, float]
        self._next: tuple[float, float]
        self._start_again()

    def move(self, x: float, y: float) -> None:
        """Move to a position, in points, before the next run. It is rounded to tenths, which take fewer bytes."""
        self._next = round(x, 1), round(y, 1)

    def write(self, run: Run, size: float) -> None:
        """Write a run in `size` points and move to its end."""
        (name, color, _), characters, clusters, from_right = run
        if self._next != self._line_start:  # steps between lines repeat, places on the page do not, and take more bytes
            (x, y), (from_x, from_y) = self._next, self._line_start
            self._operators.append(f"{fp_str(x - from_x, y - from_y)} Td")
            self._line_start = self._next
        if color is not self._color:
            self._color = color
            self._operators.append(_fill(color))
        if clusters:
            self._write_clusters(name, clusters, size, from_right=from_right)
            return
        document, font, add = self._canvas._doc, getFont(name), self._operators.append
        for subset, codes in font.splitString(characters, document):
            chosen = (name, subset, size)
            if chosen != self._font:
                self._font = chosen
                add(f"{font.getSubsetInternalName(subset, document)} {fp_str(size)} Tf")
            add(f"({escapePDF(codes)}) Tj")

    def _write_clusters(self, name: str, clusters: Sequence[Cluster], size: float, *, from_right: bool) -> None:
        font = self._canvas.glyph_font(name)
        add = self._operators.append
        chosen = (name, _SHAPED, size)
        if chosen != self._font:
            self._font = chosen
            add(f"/{font.name_on_pages} {fp_str(size)} Tf")
        parts = segments(cluster.text for cluster in clusters) if from_right else ()
        codes = f"[{_from_right(clusters, parts, font)}] TJ" if len(parts) > 1 else f"<{font.encode(clusters)}> Tj"
        if needs_stroke(name) and self._color:
            codes = f"2 Tr {fp_str(size * BOLD_STROKE)} w {fp_str(self._color.rgb())} RG {codes} 0 Tr"
        add(codes)

    def begin(self, element: Element, paragraph: Element | None = None) -> bool:
        """Mark what is written from here as content of the element; false in an artifact, where nothing is marked.

        An element that is not drawn yet joins the tree in its `paragraph`, after what is there.
        """
        structure = self._canvas.structure
        if paragraph in (None, element):
            operator = structure.begin(element)
        else:
            structure.enter(paragraph)
            operator = structure.begin(element)
            structure.leave()
        if operator:
            self._operators.append(operator)
        return bool(operator)

    def begin_language(self, code: str) -> None:
        """Mark what is written from here, inside an element, as text in another language than the element's."""
        self._operators.append(f"/Span<</Lang({code})>>BDC")

    def end(self) -> None:
        """End the content marked last."""
        self._operators.append(END)

    @contextmanager
    def clipped(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """Clip what is written in this block to a rectangle."""
        self.flush()
        path = self._canvas.beginPath()
        path.rect(x, y, width, height)
        self._canvas.saveState()
        self._canvas.clipPath(path, stroke=0, fill=0)
        yield
        self.flush()
        self._canvas.restoreState()

    def flush(self) -> None:
        """Add the written text to the page, and start again with no font and colour."""
        if len(self._operators) > 1:
            self._canvas.addLiteral(" ".join([*self._operators, "ET"]))
        self._start_again()

    def _start_again(self) -> None:
        self._operators, self._font, self._color = ["BT"], None, None
        self._line_start = self._next = 0.0, 0.0


class FastParagraph(Flowable):  # type: ignore[misc]
    """A paragraph of markup, left- or right-aligned, optionally with a bullet before its first line.

    Its `element` in the structure tree comes from the style, unless it is set; the parts of a paragraph share it. A bullet
    needs a `label`, its own element.
    """

    def __init__(self, markup: str, style: ParagraphStyle, bullet: str = "") -> None:
        super().__init__()
        self.markup, self.style, self.bullet = markup, style, bullet
        self.lines: Sequence[TextLine] = ()
        self.element: Element | None = None
        self.label: Element | None = None
        self._voices: Sequence[Voice] = ()
        self._room: float | None = None
        self._is_part = False

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Width taken and height needed."""
        room = width - self.style.leftIndent - self.style.rightIndent
        if room != self._room and not self._is_part:
            self._room, self.lines = room, break_lines(self.markup, self.style, room, japanese=is_japanese())
        self.width, self.height = width, len(self.lines) * self.style.leading
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The lines that fit and the rest, without widow or orphan lines."""
        if self._room is None:  # a table wraps with its padding but splits without it; the wrapped width counts
            self.wrap(width, height)
        if self.height < height - EXACT:
            return [self]
        fitting = min(int(height / self.style.leading), len(self.lines) - 1)
        if len(self.lines) - fitting == 1:
            fitting -= 1
        if fitting < 2:
            return []
        return [self._part(self.lines[:fitting], self.bullet), self._part(self.lines[fitting:], "")]

    def draw(self) -> None:
        """Draw the lines."""
        pen = TextWriter(self.canv)
        self.write(pen, 0.0, 0.0)
        pen.flush()

    def write(self, pen: TextWriter, x: float, y: float) -> None:
        """Write the lines from (x, y), the lower left corner, upwards; the first baseline is a font size below the top."""
        style = self.style
        baseline = y + self.height - style.fontSize
        between = style.leading - style.fontSize
        if not (self.lines and self.lines[0].is_mixed):
            self._write_lines(pen, x, baseline)
        elif any(line.top > style.leading or line.bottom > 2 * between for line in self.lines):
            with pen.clipped(x - between, y - between, self.width + 2 * between, self.height + 2 * between):
                self._write_lines(pen, x, baseline)
        else:
            self._write_lines(pen, x, baseline)

    def _write_lines(self, pen: TextWriter, x: float, baseline: float) -> None:
        style = self.style
        if self.bullet and self.label:
            is_marked = pen.begin(self.label)
            pen.move(x + style.bulletIndent, baseline)
            pen.write(Run(TextStyle(style.bulletFontName, style.bulletColor), self.bullet), style.bulletFontSize)
            if is_marked:
                pen.end()
        voices = self._voices_of_parts()
        voice = voices[next((run.ink.part for line in self.lines for run in line.runs), 0)]
        is_marked = self._change_voice(pen, None, voice)
        for number, line in enumerate(self.lines):
            start = style.leftIndent
            if style.alignment == TA_RIGHT or (line.right_to_left and len(self.lines) > 1):
                start = self.width - style.rightIndent - line.width
            pen.move(x + start, baseline - number * style.leading)
            for run in line.runs:
                if is_marked and voices[run.ink.part] is not voice:
                    self._change_voice(pen, voice, voices[run.ink.part])
                    voice = voices[run.ink.part]
                pen.write(run, style.fontSize)
        if is_marked:
            self._change_voice(pen, voice, None)

    def _change_voice(self, pen: TextWriter, before: Voice | None, after: Voice | None) -> bool:
        """End what is marked for one voice and begin the other; false in an artifact, where nothing is marked."""
        stays = before and after and before.element is after.element
        if before and before.language:
            pen.end()
        if before and not stays:
            pen.end()
        is_marked = bool(stays or (after and pen.begin(after.element, self.element)))
        if is_marked and after and after.language:
            pen.begin_language(after.language)
        return is_marked

    @override
    def getSpaceBefore(self) -> float:
        """Points above the first line: none."""
        return 0.0

    @override
    def getSpaceAfter(self) -> float:
        """Points below the last line."""
        return float(self.style.spaceAfter)

    def _part(self, lines: Sequence[TextLine], bullet: str) -> "FastParagraph":
        part = FastParagraph(self.markup, self.style, bullet)
        part.lines, part._room, part._is_part = lines, self._room, True
        part._voices = self._voices_of_parts()
        part.element, part.label = self.element, self.label
        return part

    def _voices_of_parts(self) -> Sequence[Voice]:
        if not self._voices:
            if self.element is None:
                self.element = Element(self.style.role)
            self._voices = voices_of_parts(self.element, self.markup, self.lines)
        return self._voices


def _from_right(clusters: Sequence[Cluster], parts: Sequence[range], font: GlyphFont) -> str:
    """The parts of a run, the one on the right first, with the moves between them."""
    thousandth = 1000 / load(font.name).units
    ends = [0.0, *accumulate(cluster.advance * thousandth for cluster in clusters)]
    written, place = "", 0.0
    for part in reversed(parts):
        move = round(place - ends[part.start])
        written += f"{move or ''}<{font.encode(clusters[part.start : part.stop])}>"
        place = ends[part.stop]
    return f"{written}{round(place - ends[-1])}"


@lru_cache
def _fill(color: Color) -> str:
    return f"{fp_str(color.rgb())} rg"
