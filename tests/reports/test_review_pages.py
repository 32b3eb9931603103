"""Pages of a review: length of the signed part, sizes of type, fullness, size of the file, and no sentence twice."""

import re
from collections import Counter
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from models.domain.documents import Edition
from models.domain.reviews import ReviewId, ReviewState
from models.sample import make_sample
from models.snapshots.build_review import review_snapshot
from models.snapshots.review import ReviewSnapshot
from models.support.canonical import texts
from models.support.language import in_language
from models.support.signing import SigningKey
from reports import review_report, theme
from reports.document import Document
from reports.signature import Signer
from reports.theme import Paper
from tests.models.workspace.small_operations import QUICK
from tests.reports import pdf_tags, pdf_text
from tests.reports.factories import LEVEL, rubric
from tests.reports.review_factories import typical_review
from tests.sample_day import SAMPLE_DAY

MAX_SIGNED_PAGES = 6
MIN_FILL = 0.25
MAX_BYTES = 100_000
SIGNER = Signer(SigningKey(b"a key for tests, 32 bytes long.."))
SIZES = {theme.LARGE, theme.TEXT, theme.TABLE, theme.FINE_PRINT}
MIN_WORDS = 6
"""Words from which a text that ends like a sentence counts as one."""


def reviews_of_sample(folder: Path, engineers: int, cycles: int) -> list[ReviewSnapshot]:
    """Every review of the sample team in both editions and languages."""
    with make_sample(folder / "sample.plumbline", QUICK, engineers, cycles, today=SAMPLE_DAY) as workspace:
        reviews = [ReviewId(row["id"]) for row in workspace.query("SELECT id FROM review ORDER BY id")]
        snapshots = []
        for language in ("en", "de"):
            with in_language(language):
                snapshots += [review_snapshot(workspace, *it, SAMPLE_DAY) for it in product(reviews, Edition)]
        return snapshots


@pytest.fixture(scope="module")
def small_sample(tmp_path_factory: pytest.TempPathFactory) -> list[ReviewSnapshot]:
    return reviews_of_sample(tmp_path_factory.mktemp("sample"), 2, 2)


def signed_pages(document: Document) -> int:
    pages = dict(pdf_text.outline(document))
    return (pages.get("Annex") or pages["Anhang"]) - 1


def check(review: ReviewSnapshot, paper: Paper = Paper.A4) -> None:
    """A report with regular pages, short enough to read before signing, and small enough to send."""
    document = review_report.build(review, paper, SIGNER)
    assert signed_pages(document) <= MAX_SIGNED_PAGES
    assert min(pdf_text.fill(document)) >= MIN_FILL
    assert len(document.content) <= MAX_BYTES


@pytest.mark.long
@pytest.mark.parametrize("edition", Edition)
def test_the_reports_of_a_team_are_short_small_and_without_empty_pages(
    small_sample: list[ReviewSnapshot], edition: Edition
) -> None:
    for review in small_sample:
        if review.head.edition is edition:
            check(review)


@pytest.mark.slow
def test_a_batch_of_a_hundred_reports_has_no_empty_page(tmp_path: Path) -> None:
    reviews = reviews_of_sample(tmp_path, 34, 3)
    assert len(reviews) >= 400
    for review in reviews:
        check(review)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("edition", Edition)
def test_the_signed_part_is_short_even_if_no_rating_is_the_expected_one(edition: Edition, paper: Paper) -> None:
    below = " ".join(str(item.expected[LEVEL] - 1) for item in rubric().competencies)
    check(typical_review(edition, below), paper)


@pytest.mark.parametrize("edition", Edition)
def test_the_signed_part_is_shortest_if_every_rating_is_the_expected_one(edition: Edition) -> None:
    as_expected = " ".join(str(item.expected[LEVEL]) for item in rubric().competencies)
    document = review_report.build(typical_review(edition, as_expected))
    assert signed_pages(document) <= 4


@pytest.mark.parametrize("edition", Edition)
def test_the_annex_begins_on_a_page_of_its_own_after_the_signatures(edition: Edition) -> None:
    pages = pdf_text.pages(review_report.build(typical_review(edition)))
    signed, annex = (
        number
        for words in ("Witness: name", "The annex is not signed.")
        for number, page in enumerate(pages)
        if words in page
    )
    assert annex == signed + 1
    assert pages[annex].startswith("Annex ")


@pytest.mark.long
def test_the_title_of_a_drafts_annex_is_on_the_page_of_the_evidence() -> None:
    """For every rest of a page that the signed part can leave."""
    draft = replace(typical_review(), state=ReviewState.DRAFT, competencies=(), areas=(), last_goals=(), growth=None)
    for lines in range(0, 60, 3):
        pages = pdf_text.pages(review_report.build(replace(draft, summary="Written.\n" * lines)))
        [annex] = (page for page in pages if "The annex is not signed." in page)
        assert "Observed by the manager" in annex


@pytest.mark.parametrize("edition", Edition)
def test_four_sizes_of_type_are_used(edition: Edition) -> None:
    assert pdf_text.sizes(review_report.build(typical_review(edition))) == SIZES


def test_the_watermark_of_a_draft_is_the_only_other_size() -> None:
    draft = review_report.build(replace(typical_review(), state=ReviewState.DRAFT))
    assert pdf_text.sizes(draft) == SIZES | {130.0}


@pytest.mark.long
@pytest.mark.parametrize("edition", Edition)
def test_no_sentence_is_printed_more_often_than_it_was_written(
    small_sample: list[ReviewSnapshot], edition: Edition
) -> None:
    typical = typical_review(edition)
    sparse = replace(typical, state=ReviewState.DRAFT, evidence=typical.evidence[:1], competencies=())
    for review in (typical, sparse, *(item for item in small_sample if item.head.edition is edition)):
        written = Counter(sentence for text in texts(review) for sentence in sentences(text))
        node = pdf_tags.read(review_report.build(review).content).document
        printed = Counter(
            sentence
            for part in node.nodes("P", "LBody", "TD", "TH")
            if not any(isinstance(kid, pdf_tags.Node) for kid in part.kids)
            for sentence in sentences(part.text)
        )
        assert [sentence for sentence, times in printed.items() if times > max(1, written[sentence])] == []


@pytest.mark.long
def test_the_sample_has_no_sentence_twice_in_a_review_and_joins_none(small_sample: list[ReviewSnapshot]) -> None:
    for review in small_sample:
        if review.head.language is None:  # English, as the sample is
            lines = tuple(replace(line, anchor="") for line in review.competencies)
            typed = replace(review, competencies=lines, summary="")  # a summary may repeat what it sums up
            written = Counter(sentence for text in texts(typed) for sentence in sentences(text))
            assert [sentence for sentence, times in written.items() if times > 1] == []
        assert re.findall(r"[.!?] ?[;·]", pdf_text.text(review_report.build(review))) == []


def sentences(text: str) -> list[str]:
    parts = re.split(r"(?<=[.!?:])\s+", pdf_tags.plain(text))
    return [part for part in parts if part.endswith((".", "!", "?")) and len(part.split()) >= MIN_WORDS]
