"""Common properties of documents: footer, metadata, fonts, bookmarks, layout, reproducible bytes."""

import hashlib
import os
import pickle
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfdoc

from models.domain.documents import Edition
from models.domain.reviews import ReviewState
from reports import plan_report, review_report
from reports.document import Document
from reports.theme import Paper
from tests.reports import pdf_text
from tests.reports.factories import SHA
from tests.reports.plan_factories import typical_plan
from tests.reports.review_factories import extreme_review, typical_review

ALL = ("engineer_review", "hr_review", "engineer_plan", "hr_plan")
ROOT = Path(__file__).parents[2]


@pytest.fixture(params=ALL)
def document(request: pytest.FixtureRequest) -> Document:
    found: Document = request.getfixturevalue(request.param)
    return found


def test_every_page_has_the_document_and_page_number(document: Document) -> None:
    pages = pdf_text.pages(document)
    assert len(pages) == document.pages
    for number, page in enumerate(pages, start=1):
        footer = page[page.index("CONFIDENTIAL · ") :]
        assert re.match(r"CONFIDENTIAL · (Engineer|HR) edition · Amara Okafor · ", footer)
        assert f"content {SHA[:12]} · printed 2025-07-04 Page {number} of {len(pages)}" in footer
        assert ("Doc RV-2025-000123 rev 2 · rubric SBE" in footer) or ("Doc MP-2025-000017 · rubric SBE" in footer)


def test_all_fonts_are_embedded(document: Document) -> None:
    fonts = pdf_text.fonts(document)
    assert fonts
    assert all(fonts.values())


def test_properties_name_the_document_and_its_language(document: Document) -> None:
    reader = pdf_text.reader(document)
    assert reader.metadata is not None
    assert "Amara Okafor" in str(reader.metadata.title)
    assert reader.metadata.author == "Northwind Payments Ltd"
    assert "edition, " in str(reader.metadata.subject)
    assert SHA in str(reader.metadata["/Keywords"])
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"  # type: ignore[index]
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]


def test_every_bookmark_points_to_the_page_with_its_heading(document: Document) -> None:
    pages = pdf_text.pages(document)
    outline = pdf_text.outline(document)
    assert len(outline) >= 5
    for title, number in outline:
        assert pdf_text.plain(title) in pages[number - 1]


def test_the_full_content_digest_is_on_the_last_page(document: Document) -> None:
    assert SHA in pdf_text.pages(document)[-1]


def test_no_page_ends_with_a_heading_and_none_is_near_empty(document: Document) -> None:
    titles = {pdf_text.plain(title) for title, _ in pdf_text.outline(document)}
    for page in pdf_text.reader(document).pages:
        lines = [line.strip() for line in page.extract_text().split("\n") if line.strip()]
        body = lines[: next(i for i, line in enumerate(lines) if line.startswith("CONFIDENTIAL ·"))]
        assert body[-1] not in titles
    assert min(pdf_text.fill(document)) > 0.15


@pytest.mark.parametrize("edition", Edition)
def test_letter_paper_has_the_same_content(edition: Edition) -> None:
    document = review_report.build(typical_review(edition), Paper.LETTER)
    boxes = {tuple(map(float, page.mediabox)) for page in pdf_text.reader(document).pages}
    assert boxes == {(0.0, 0.0, 612.0, 792.0)}
    assert min(pdf_text.fill(document)) > 0.15
    assert "Overall" in pdf_text.pages(document)[0]


@pytest.mark.long
def test_a4_has_the_size_of_a4(engineer_review: Document) -> None:
    width, height = map(float, pdf_text.reader(engineer_review).pages[0].mediabox[2:])
    assert (round(width), round(height)) == (595, 842)


def test_the_bytes_of_a_review_do_not_depend_on_earlier_documents(engineer_review: Document) -> None:
    plan = typical_plan()
    plan_report.build(replace(plan, head=replace(plan.head, subject_name="Adébáyọ̀ į̃ Ⱦ")))
    assert review_report.build(typical_review(Edition.ENGINEER)).content == engineer_review.content


@pytest.mark.long
@pytest.mark.parametrize("seed", ["0", "4711"])
def test_the_same_review_gives_the_same_bytes_in_another_process(
    engineer_review: Document, tmp_path: Path, seed: str
) -> None:
    stored = tmp_path / "snapshot.pickle"
    stored.write_bytes(pickle.dumps(typical_review(Edition.ENGINEER)))
    program = (
        "import hashlib, pathlib, pickle, sys\n"
        "from reports import review_report\n"
        "snapshot = pickle.loads(pathlib.Path(sys.argv[1]).read_bytes())\n"
        "print(hashlib.sha256(review_report.build(snapshot).content).hexdigest())\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, str(stored)],
        cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}, check=True, capture_output=True,
    )  # fmt: skip
    assert result.stdout.decode().strip() == hashlib.sha256(engineer_review.content).hexdigest()


@pytest.mark.parametrize("edition", Edition)
def test_a_review_of_hostile_text_has_regular_pages(edition: Edition) -> None:
    document = review_report.build(extreme_review(edition, word=3000))
    assert min(pdf_text.fill(document)) > 0.15
    assert all(pdf_text.fonts(document).values())


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", ["Amara Okafor", "W" * 80, "Wilhelmina " * 18, "Œ" * 200])
def test_a_footer_has_draft_and_edition_on_two_lines_for_any_names(paper: Paper, name: str) -> None:
    review = replace(typical_review(Edition.HR), state=ReviewState.DRAFT)
    head = replace(review.head, subject_name=name, about=f"Review {name}")
    document = review_report.build(replace(review, head=head), paper)
    for number, page in enumerate(pdf_text.footers(document), start=1):
        text = " ".join(line for _, line in page)
        assert text.startswith("CONFIDENTIAL · DRAFT · HR edition · ")
        assert f"Page {number} of {document.pages}" in text
        assert "content 3f9c1a72b4e0 · printed 2025-07-04" in text
        assert len({height for height, _ in page}) <= 2
        assert min(height for height, _ in page) > 15


def test_no_program_has_to_repair_a_document(document: Document) -> None:
    assert pdf_text.faults(document.content) == []


@pytest.mark.parametrize("end", [b"x", b"\r", b"\n", b"\r\n"])
def test_data_with_any_last_byte_is_followed_by_a_line_break(end: bytes) -> None:
    stream = pdfdoc.PDFStream(content=b"0 0 m" + end, filters=[])
    written = stream.format(pdfdoc.PDFDocument())
    assert written.endswith(b"stream\n0 0 m" + end + b"\r\nendstream\n")
    assert f"/Length {5 + len(end)}".encode() in written


def test_only_reviews_are_named_with_a_revision(engineer_review: Document, engineer_plan: Document) -> None:
    """A plan or a session has none: two printouts of different content would both be the first revision."""
    assert "RV-2025-000123 revision 2" in pdf_text.text(engineer_review)
    words = pdf_text.text(engineer_plan)
    assert "MP-2025-000017, Engineer edition" in words
    assert not re.search(r"\brev\b|\brevision\b", words)
