"""Rows of links to other locations."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.framework.location import Location
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import button
from ui.widgets.text import label

Link = tuple[str, Location]
"""The text of a link and where it leads."""
Navigate = Callable[[Location], object]


class Links(QWidget):
    """A caption with links in a row that wraps; hidden while there are none."""

    def __init__(self, caption: str, links: Iterable[Link], navigate: Navigate) -> None:
        super().__init__()
        self._caption, self._navigate = caption, navigate
        self._flow = boxes.flow(spacing=6)
        self.setLayout(self._flow)
        self.show_links(tuple(links))

    def show_links(self, links: Sequence[Link], more: str = "") -> None:
        """Show these links, and the number of further ones."""
        clear_layout(self._flow)
        if self._caption:
            self._flow.addWidget(label(self._caption, "caption", "3"))
        for text, location in links:
            self._flow.addWidget(
                chip(text, f"{self._caption}: {text}" if self._caption else text, location, self._navigate)
            )
        if more:
            self._flow.addWidget(label(more, "caption", "3"))
        if not links:
            self.hide()
        elif self.parentWidget():  # without one it would be a window, for a moment
            self.show()


class ExplainedLinks(QWidget):
    """Links that are short codes, each beside its whole text. `rows` are code, text and location."""

    def __init__(self, caption: str, rows: Iterable[tuple[str, str, Location]], navigate: Navigate) -> None:
        super().__init__()
        column = boxes.column(label(caption, "caption", "3"), inside=self, spacing=6)
        for code, text, location in rows:
            link = chip(code, f"{code} {text}", location, navigate)
            explanation = label(text, tone="2", wraps=True)
            column.addLayout(boxes.row((link, 0, Qt.AlignmentFlag.AlignTop), (explanation, 1)))


def chip(text: str, name: str, location: Location, navigate: Navigate) -> QPushButton:
    """A small link button with its accessible name."""
    result = button(text, partial(navigate, location), kind="chip")
    result.setAccessibleName(name)
    return result
