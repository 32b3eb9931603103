"""Canvas that holds all pages until their number is known, then draws their footers and bookmarks."""

from typing import Any

from typing_extensions import override

from models.support.translation import say
from reports import blocks, theme
from reports.tagged_canvas import TaggedCanvas
from reports.theme import Paper

PAGE_NUMBER_WIDTH = 60.0
"""Points reserved at the right of the footer."""
MAX_FOOTER_LINES = 2


class NumberedPages(TaggedCanvas):
    """A canvas with a footer, given as markup, and the number of the page and of all pages beside it."""

    def __init__(self, *arguments: Any, footer: str, paper: Paper, **options: Any) -> None:
        self._footer, self._paper = footer, paper
        self._kept: list[dict[str, Any]] = []
        self._marks: list[tuple[str, int, float]] = []
        super().__init__(*arguments, **options)

    @override
    def bookmark(self, title: str, level: int, y: float) -> None:
        """Hold a heading of this page for the outline, with which the file opens."""
        self.showOutline()
        self._marks.append((title, level, y))

    @override
    def showPage(self) -> None:
        """Hold the page and start the next."""
        self.structure.end_page()
        self._kept.append(dict(self.__dict__))
        self._startPage()
        self._marks = []

    @override
    def save(self) -> None:
        """Draw footers and bookmarks on every page, and write the file."""
        kept = self._kept
        for number, page in enumerate(kept, start=1):
            self.__dict__.update(page)
            with self.artifact(theme.PAGE_FOOTER):
                self._draw_footer(number, len(kept))
            for mark in self._marks:
                super().bookmark(*mark)
            self.write_page()
        self.add_attachments()
        super().save()

    def add_attachments(self) -> None:
        """Hook for subclasses: attach what depends on the finished pages."""

    def _draw_footer(self, number: int, total: int) -> None:
        width, top = self._paper.content_width, theme.FOOTER_TOP
        self.setStrokeColor(theme.LINE)
        self.setLineWidth(theme.HAIRLINE)
        self.line(theme.MARGIN, top + 5, theme.MARGIN + width, top + 5)
        left = blocks.text(self._footer, theme.FOOTER)
        right = blocks.text(say("Page {number} of {total}", number=number, total=total), theme.FOOTER_RIGHT)
        room = footer_width(self._paper)
        for paragraph, start, wide in ((left, 0.0, room), (right, room, width - room)):
            _, height = paragraph.wrapOn(self, wide, top)
            paragraph.drawOn(self, theme.MARGIN + start, top - height)


def footer_width(paper: Paper) -> float:
    """The width of the footer without the page number."""
    return paper.content_width - PAGE_NUMBER_WIDTH


def fits_footer(markup: str, paper: Paper) -> bool:
    """Whether the markup fits into the lines of a footer."""
    _, height = blocks.text(markup, theme.FOOTER).wrap(footer_width(paper), 0)
    return bool(height <= MAX_FOOTER_LINES * theme.FOOTER.leading)
