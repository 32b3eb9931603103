"""Canvas of fillable forms, with fields as PDF/A-3a and PDF/UA-1 ask for them: drawn by us, named, and without actions.

Fields have their picture (appearance stream) from the start, so no reader is told to draw them. It draws those that it changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObjectReference
from typing_extensions import override

from reports import theme
from reports.form_font import add_form_font
from reports.numbered_pages import NumberedPages
from reports.object_streams import stream
from reports.tagged_canvas import PRINTED, PRINTED_AND_LOCKED
from reports.tags import text_string

_FONT, _SIZE = "PS", 9
_FILL = "0.969 0.973 0.988"
_READ_ONLY = 1
_SEVERAL_LINES = 1 << 12
_ONE_OF_GROUP = 1 << 15
"""Flag of radio buttons. Without another one, readers that can clear a chosen button may."""
_BORDER = 1
"""Points. PDFium takes the whole part of another width."""
_RADIUS = 0.33
"""Of the circle in the square of a button, as a share of its side: there is room for a click beside it."""
_ROUND = 0.5523
"""Distance of the control points of a curve that is a quarter of a circle, for a radius of 1."""


@dataclass(slots=True)
class _Group:
    """Radio buttons that exclude each other: the number of their common object, their question, and their references."""

    number: int
    question: str
    buttons: list[str] = field(default_factory=list)


class FormPages(NumberedPages):
    """Numbered pages with fields that a PDF reader fills in, and `values` that are returned with them, by name."""

    def __init__(self, *arguments: Any, values: Mapping[str, str], **options: Any) -> None:
        self._fields: list[str] = []
        self._groups: dict[str, _Group] = {}
        self._drawn: dict[str, str] = {}
        super().__init__(*arguments, **options)
        for name, value in values.items():
            self._add_value(name, value)

    def add_radio_button(self, group: str, value: str, side: float, y: float, *, question: str, answer: str) -> None:
        """Add a button, a square of this side, at the left edge. Buttons of the same group exclude each other."""
        found = self._groups.get(group)
        if found is None:
            found = self._groups[group] = _Group(self.objects.reserve(1), question)
            self._fields.append(f"{found.number} 0 R")
        off, on = self._button_picture(_ring(side), side), self._button_picture(f"{_ring(side)} {_dot(side)}", side)
        with self.field(f"{question}: {answer}"):
            button = self._widget(
                y, side, side, FT="/Btn", Parent=f"{found.number} 0 R", AS="/Off", H="/N",
                AP=f"<</N<</Off {off}/{value} {on}>>>>", MK=f"<</CA(l){_colors()}>>", BS=f"<</W {_BORDER}/S/S>>",
            )  # fmt: skip
        found.buttons.append(button)

    def add_text_box(self, name: str, width: float, height: float, y: float, *, tooltip: str, longest: int) -> None:
        """Add a box for several lines of text at the left edge."""
        picture = self._picture(f"{_box(width, height)} /Tx BMC EMC", width, height)
        with self.field(tooltip):
            box = self._widget(
                y, width, height, FT="/Tx", T=text_string(name), TU=text_string(tooltip), Ff=_SEVERAL_LINES,
                MaxLen=longest, DA=_default_appearance(), AP=f"<</N {picture}>>", MK=f"<<{_colors()}>>",
                BS=f"<</W {_BORDER}/S/S>>",
            )  # fmt: skip
        self._fields.append(box)

    @override
    def save(self) -> None:
        """Write the file."""
        for name, group in self._groups.items():
            entries = f"/FT/Btn/Ff {_ONE_OF_GROUP}/T{text_string(name)}/TU{text_string(group.question)}"
            self.objects.fill(group.number, [f"<<{entries}/Kids[{' '.join(group.buttons)}]>>".encode()])
        font = f"<</Font<</{_FONT} {add_form_font(self.objects)}>>>>"
        fields = " ".join(self._fields)
        self._doc.Catalog.AcroForm = f"<</Fields[{fields}]/DR{font}/DA{_default_appearance()}>>"
        super().save()

    def _widget(self, y: float, width: float, height: float, **entries: object) -> str:
        left, bottom = self.absolutePosition(0, y)
        edges = " ".join(f"{edge:.5g}" for edge in (left, bottom, left + width, bottom + height))
        return self._add_widget(Rect=f"[{edges}]", F=PRINTED, **entries)

    def _add_widget(self, **entries: object) -> str:
        page = PDFObjectReference(f"Page{self.getPageNumber()}")
        widget = PDFDictionary({"Type": PDFName("Annot"), "Subtype": PDFName("Widget"), "P": page, **entries})
        self._addAnnotation(widget)
        reference: bytes = self._doc.Reference(widget).format(self._doc)
        return reference.decode()

    def _add_value(self, name: str, value: str) -> None:
        """Add a value as a field without a place on the page.

        Archival files have no hidden fields. One outside the page is not read aloud, and readers keep it.
        """
        text = text_string(value)
        self._fields.append(
            self._add_widget(
                Rect="[-1 -1 -1 -1]",
                F=PRINTED_AND_LOCKED,
                FT="/Tx",
                T=text_string(name),
                Ff=_READ_ONLY,
                V=text,
                DV=text,
            )
        )

    def _button_picture(self, operators: str, side: float) -> str:
        """The picture of a button. Buttons share it, because readers change which one they show and none of them."""
        if operators not in self._drawn:
            self._drawn[operators] = self._picture(operators, side, side)
        return self._drawn[operators]

    def _picture(self, operators: str, width: float, height: float) -> str:
        """The reference to the picture of a field. A box needs one of its own, because some readers write into it."""
        entries = f"/Type/XObject/Subtype/Form/BBox[0 0 {width:.5g} {height:.5g}]/Resources<<>>"
        return self.objects.add(stream(entries, operators.encode()))


def _default_appearance() -> str:
    return text_string(f"/{_FONT} {_SIZE} Tf {_rgb(theme.INK)} rg")


def _colors() -> str:
    """Colours of border and background for readers that draw a field again."""
    return f"/BC[{_rgb(theme.LINE_STRONG)}]/BG[{_FILL}]"


def _rgb(color: Any) -> str:
    return " ".join(f"{part:.3g}" for part in color.rgb())


def _box(width: float, height: float) -> str:
    edge = _BORDER / 2
    inner = f"{edge} {edge} {width - _BORDER:.5g} {height - _BORDER:.5g} re"
    return f"{_FILL} rg {_rgb(theme.LINE_STRONG)} RG {_BORDER} w {inner} B"


def _ring(side: float) -> str:
    return f"{_FILL} rg {_rgb(theme.LINE_STRONG)} RG {_BORDER} w {_circle(side / 2, side * _RADIUS)} B"


def _dot(side: float) -> str:
    return f"{_rgb(theme.INK)} rg {_circle(side / 2, side * _RADIUS / 2)} f"


def _circle(middle: float, radius: float) -> str:
    """A circle as four curves, from its rightmost point counter-clockwise."""
    corners = [(1, 0), (0, 1), (-1, 0), (0, -1), (1, 0)]
    path = [f"{middle + radius:.4g} {middle:.4g} m"]
    for (x, y), (to_x, to_y) in pairwise(corners):
        points = (x + to_x * _ROUND, y + to_y * _ROUND, to_x + x * _ROUND, to_y + y * _ROUND, to_x, to_y)
        path.append(" ".join(f"{middle + radius * point:.4g}" for point in points) + " c")
    return " ".join(path)
