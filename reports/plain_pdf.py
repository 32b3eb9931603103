"""PDFs that are no documents of a record: without number, revision, signature and seal, but tagged like them."""

from collections.abc import Callable, Iterable
from io import BytesIO

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from models.support.translation import say
from reports import theme, usual_font
from reports.blocks import text
from reports.formats import locale
from reports.tagged_canvas import PROGRAM, TaggedCanvas
from reports.text import plain_sentence, property_line, sentence, user_text
from reports.theme import Paper


def plain_pdf(title: object, story: Iterable[Flowable], paper: Paper, keywords: str) -> bytes:
    """The pages in the current language, with the title, a text or a message, and the page number in their footers.

    The same story gives the same bytes.
    """
    usual_font.register()
    buffer = BytesIO()
    template = BaseDocTemplate(
        buffer, pagesize=paper.value, invariant=1, lang=locale(), displayDocTitle=1, title=property_line(plain_sentence(title)),
        author=PROGRAM, initialFontName=usual_font.REGULAR, keywords=keywords,
    )  # fmt: skip
    frame = Frame(theme.MARGIN, theme.BOTTOM, paper.content_width, paper.content_height, 0, 0, 0, 0)
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_footer(user_text(sentence(title)), paper)))
    template.build(list(story), canvasmaker=TaggedCanvas)
    return buffer.getvalue()


def _footer(title: str, paper: Paper) -> Callable[[TaggedCanvas, BaseDocTemplate], None]:
    def draw(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        line = text(f"{title} · {say('page {number}', number=canvas.getPageNumber())}", theme.FOOTER)
        _, height = line.wrapOn(canvas, paper.content_width, theme.FOOTER_TOP)
        with canvas.artifact(theme.PAGE_FOOTER):
            line.drawOn(canvas, theme.MARGIN, theme.FOOTER_TOP - height)

    return draw
