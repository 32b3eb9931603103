"""A page with every script in regular and bold, and its picture.

`uv run python -m tests.reports.script_picture` stores the picture that the test compares with. Look at it before.
"""

from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from reports import theme, usual_font
from reports.blocks import gap, prose, table, text
from reports.tagged_canvas import TaggedCanvas
from reports.text import user_text
from tests.reports.script_samples import MIXED, NAMES, SENTENCES

STORED = Path(__file__).with_name("scripts.png")
SIZE = (420.0, 364.0)
SCALE = 2.0


def page() -> bytes:
    """The page as a PDF."""
    usual_font.register()
    buffer = BytesIO()
    template = BaseDocTemplate(buffer, pagesize=SIZE, invariant=1, lang="en-GB", initialFontName=usual_font.REGULAR)
    template.addPageTemplates(PageTemplate(frames=[Frame(12, 8, 396, 352, 0, 0, 0, 0)]))
    names = [[prose(name), [text(f"<b>{user_text(name)}</b>")]] for name in NAMES.values()]
    story: list[Flowable] = [text(user_text(MIXED)), gap(4), table(names, [198.0, 198.0], padding=1), gap(4)]
    sentences = [[text(user_text(sentence), theme.FINE)] for sentence in SENTENCES.values()]
    rows = [sentences[start : start + 3] for start in range(0, len(sentences), 3)]
    story.append(table([[*row, *[""] * (3 - len(row))] for row in rows], [132.0] * 3, padding=2))
    template.build(story, canvasmaker=TaggedCanvas)
    return buffer.getvalue()


def picture() -> Image.Image:
    """The page in shades of grey."""
    with pypdfium2.PdfDocument(page()) as pdf:
        image: Image.Image = pdf[0].render(scale=SCALE).to_pil().convert("L")
        return image


if __name__ == "__main__":
    picture().quantize(16).save(STORED, optimize=True)
