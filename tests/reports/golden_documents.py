"""Documents with the text and the picture of their pages.

`uv run python -m tests.reports.golden_documents` stores those that the test compares with. Look at the pictures before.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image

from models.domain.documents import Edition
from models.domain.reviews import OpinionRole, ReviewState
from models.rubric.comparison import compare
from models.rubric.load import shipped_rubric
from models.support.signing import SigningKey
from reports import plan_report, review_report, session_record
from reports.history_report import history_pdf
from reports.opinion_form import build_opinion_form
from reports.person_report import person_pdf
from reports.recovery_sheet import recovery_sheet
from reports.rubric_comparison import comparison_pdf
from tests.reports.form_factories import typical_form
from tests.reports.history_factories import typical_history
from tests.reports.person_factories import typical_person
from tests.reports.plan_factories import typical_plan
from tests.reports.review_factories import typical_review
from tests.reports.session_factories import typical_session
from tests.reports.test_margin_marks import CHANGES

FOLDER = Path(__file__).with_name("golden")
KEY = SigningKey(b"a key for tests, 32 bytes long..").public
COLUMNS = 4
SCALE = 0.6
"""Pixels of the picture for each point of a page."""


def documents() -> Mapping[str, Callable[[], bytes]]:
    """The documents by name."""
    hr = typical_review(Edition.HR)
    return {
        **{
            f"review-{edition}-{language}": partial(_built, review_report.build, typical_review(edition), language)
            for edition in Edition
            for language in ("en", "de")
        },
        "plan-engineer-en": partial(_built, plan_report.build, typical_plan(), "en"),
        "plan-engineer-de": partial(_built, plan_report.build, typical_plan(), "de"),
        "plan-hr-en": partial(_built, plan_report.build, typical_plan(Edition.HR), "en"),
        "session-en": partial(_built, session_record.build, typical_session(), "en"),
        "session-de": partial(_built, session_record.build, typical_session(), "de"),
        "recovery-sheet": lambda: recovery_sheet(Path("/home/marta/Team.plumbline"), KEY, date(2026, 11, 24)),
        "history-de": lambda: history_pdf(typical_history("de", entries=12)),
        "comparison": lambda: comparison_pdf(compare(shipped_rubric(), "MID", "SR")),
        "review-hr-draft-de": partial(_built, review_report.build, replace(hr, state=ReviewState.DRAFT), "de"),
        "review-hr-revision-en": partial(_built, review_report.build, replace(hr, changes=CHANGES), "en"),
        "opinion-form-peer-en": lambda: build_opinion_form(typical_form(OpinionRole.PEER, "en")),
        "opinion-form-self-de": lambda: build_opinion_form(typical_form(OpinionRole.SELF, "de", count=2)),
        "person-en": lambda: person_pdf(typical_person()),
    }


def _built(build: Callable[..., Any], snapshot: Any, language: str) -> bytes:
    head = replace(snapshot.head, language=None if language == "en" else language)
    content: bytes = build(replace(snapshot, head=head)).content
    return content


def text_of(content: bytes) -> str:
    """The text of the pages, line by line, with a line of dashes after each page."""
    return "".join(f"{text.rstrip()}\n-----\n" for text in _texts(content))


def _texts(content: bytes) -> Iterator[str]:
    with pypdfium2.PdfDocument(content) as pdf:
        for page in pdf:
            yield page.get_textpage().get_text_range().replace("\r\n", "\n")


def picture_of(content: bytes) -> Image.Image:
    """All pages side by side, in shades of grey."""
    with pypdfium2.PdfDocument(content) as pdf:
        pdf.init_forms()  # else it draws no fields
        pages = [page.render(scale=SCALE).to_pil().convert("L") for page in pdf]
    width, height = pages[0].size
    sheet = Image.new("L", (width * min(COLUMNS, len(pages)), height * -(-len(pages) // COLUMNS)), 255)
    for at, page in enumerate(pages):
        sheet.paste(page, (at % COLUMNS * width, at // COLUMNS * height))
    return sheet


def store() -> None:
    """Store text and picture of every document."""
    FOLDER.mkdir(exist_ok=True)
    for name, build in documents().items():
        content = build()
        (FOLDER / f"{name}.txt").write_text(text_of(content), encoding="utf-8")
        eight_shades = picture_of(content).point(lambda shade: shade // 36 * 36)
        eight_shades.quantize(8, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    store()
