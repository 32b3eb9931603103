"""Signatures of a review, with the employee comment above them."""

from dataclasses import replace
from datetime import date

import pypdfium2 as pdfium
import pytest

from models.domain.documents import Edition
from models.domain.reviews import ReviewState
from models.snapshots.revisions import Acknowledgement
from reports import review_report
from reports.document import Document
from tests.reports import pdf_tags, pdf_text
from tests.reports.review_factories import typical_review


def test_the_signature_confirms_receipt_and_not_agreement(engineer_review: Document) -> None:
    page = next(page for page in pdf_text.pages(engineer_review) if "Acknowledgement" in page)
    assert "My signature confirms that I have read and discussed this review. It does not mean that I agree." in page
    for words in ("A comment is attached", "An appeal is intended", "refuses to sign", "Witness: name", "Amara Okafor"):
        assert words in page


def test_a_refusal_is_printed_with_its_witness() -> None:
    review = replace(
        typical_review(), acknowledgement=Acknowledgement("refused", date(2025, 7, 4), "Ingrid Sæther"), comment=""
    )
    text = pdf_text.text(review_report.build(review))
    assert "Recorded: refused on 4 Jul 2025. Witness: Ingrid Sæther." in text
    assert "No employee comment, recorded on 3 Jul 2025." in text


def test_a_long_comment_ends_on_the_page_of_the_signatures() -> None:
    comment = "This sentence is said again and again by someone who has much to say. " * 120
    review = replace(typical_review(), comment=comment)
    pages = pdf_text.pages(review_report.build(review))
    signed = next(page for page in pages if "My signature confirms" in page)
    assert "again by someone who has much to say." in signed
    assert "Witness: name" in signed


@pytest.mark.parametrize(("above", "lines"), [(0, 6), (8, 20), (20, 12), (32, 20)])
def test_the_lines_stay_with_what_is_signed_also_below_a_long_name(above: int, lines: int) -> None:
    """The conclusion, the number and the digest: for names of 200 letters, comments of any height, and any place on a page."""
    review = typical_review()
    review = replace(review, summary=review.summary + "\nOne more line." * above)
    name = "Wolfeschlegelsteinhausenbergerdorff " * 6
    facts = replace(review.facts, engineer_name=name.strip(), manager_name=name.strip())
    review = replace(review, facts=facts, comment="\n".join(["I see this in another way."] * lines))
    signed = [page for page in pdf_text.pages(review_report.build(review)) if "My signature confirms" in page]
    assert len(signed) == 1
    assert f"Content SHA-256 {review.content_sha256}" in signed[0]
    assert "Witness: name" in signed[0]


def test_all_lines_for_signatures_are_at_one_height() -> None:
    review = typical_review()
    facts = replace(review.facts, engineer_name="Anna Beispiel " * 8, manager_name="Bo Li", reviewer_name="Cy Ma")
    with pdfium.PdfDocument(review_report.build(replace(review, facts=facts)).content) as document:
        for words, at_least in (("Signature", 4), ("Date", 4)):
            found = [height for page in document for height in heights(page, words)]
            assert max(found.count(height) for height in found) >= at_least, words


def heights(page: pdfium.PdfPage, words: str) -> list[int]:
    """Where the words stand on the page, in points from its lower edge."""
    text = page.get_textpage()
    search, found = text.search(words, match_case=True, match_whole_word=True), []
    while place := search.get_next():
        found.append(round(text.get_charbox(place[0])[1]))
    return found


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize(
    ("manager", "reviewer", "roles"),
    [
        ("Max Adler", "Rita Sommer", ["Reviewer Rita Sommer", "Manager Max Adler"]),
        ("Rita Sommer", "Rita  SOMMER", ["Manager and reviewer Rita SOMMER"]),
        ("", "Rita Sommer", ["Reviewer Rita Sommer"]),
    ],
)
def test_the_reviewer_and_the_manager_sign(edition: Edition, manager: str, reviewer: str, roles: list[str]) -> None:
    review = typical_review(edition)
    facts = replace(review.facts, manager_name=manager, reviewer_name=reviewer)
    text = pdf_tags.read(review_report.build(replace(review, facts=facts)).content).document.text
    block = pdf_text.between(text, "My signature confirms", "Witness:")
    assert f"Content SHA-256 {review.content_sha256}" in block
    for role in roles:
        assert f" {role} Signature Date " in block
    assert block.count("Signature Date") == len(roles) + 2


@pytest.mark.parametrize("edition", Edition)
def test_a_draft_has_no_signature_fields(edition: Edition) -> None:
    text = pdf_text.text(review_report.build(replace(typical_review(edition), state=ReviewState.DRAFT)))
    assert "This is a draft. The document to sign is printed when the review has been submitted." in text
    for words in ("My signature confirms", "Signature", "refuses to sign", "Witness: name"):
        assert words not in text
