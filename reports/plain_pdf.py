"""PDFs that are no documents of a record: without number, revision and signature, but sealed and tagged like them."""

from collections.abc import Iterable, Sequence
from functools import partial
from io import BytesIO

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from models.support.translation import say
from reports import seal, theme, usual_font
from reports.archival import Attachment
from reports.formats import locale
from reports.numbered_pages import NumberedPages, fits_footer
from reports.tagged_canvas import PROGRAM
from reports.text import plain_sentence, property_line, sentence, user_text
from reports.theme import Paper


def plain_pdf(
    title: object,
    story: Iterable[Flowable],
    paper: Paper,
    kind: str,
    *,
    confidential: bool = True,
    author: str = "",
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """The sealed pages in the current language, with the title, a text or a message, in their footers.

    `kind` is one of `seal.UNNUMBERED`. The same story gives the same bytes.
    """
    usual_font.register()
    buffer = BytesIO()
    template = BaseDocTemplate(
        buffer, pagesize=paper.value, invariant=1, lang=locale(), displayDocTitle=1,
        title=property_line(plain_sentence(title)), author=property_line(author or PROGRAM),
        initialFontName=usual_font.REGULAR, keywords=seal.unsealed(kind),
    )  # fmt: skip
    frame = Frame(theme.MARGIN, theme.BOTTOM, paper.content_width, paper.content_height, 0, 0, 0, 0)
    template.addPageTemplates(PageTemplate(frames=[frame]))
    footer = footer_of(title, paper, confidential=confidential)
    template.build(list(story), canvasmaker=partial(NumberedPages, footer=footer, paper=paper, attachments=attachments))
    return seal.sealed(buffer.getvalue())


def footer_of(title: object, paper: Paper, *, confidential: bool = True) -> str:
    """The footer of every page, as markup; a long title is shortened until it fits."""
    words = f"{say('CONFIDENTIAL')} · " if confidential else ""
    markup, longest = user_text(words + sentence(title)), len(plain_sentence(title))
    while not fits_footer(markup, paper):
        longest -= 20
        markup = user_text(f"{words}{plain_sentence(title)[:longest].rstrip()}…")
    return markup
