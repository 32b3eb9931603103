"""Hostile text: printed as typed, never interpreted, never lost, never an error."""

from dataclasses import replace

import pytest

from models.domain.documents import Edition
from reports import plan_report, review_report
from reports.text import one_line
from tests.reports import pdf_text
from tests.reports.plan_factories import extreme_plan, typical_plan
from tests.reports.review_factories import extreme_review, typical_review
from tests.reports.text_factories import HOSTILE, LONG_COMMENT


@pytest.mark.parametrize("edition", Edition)
def test_markup_in_a_review_is_printed_and_not_obeyed(edition: Edition) -> None:
    document = review_report.build(extreme_review(edition, word=10))
    text = pdf_text.text(document)
    for words in (
        '<img src="/etc/passwd"/> R&D <b>unclosed',
        '<font color="red">&amp; &lt; </i> ]]> {{x}} %s',
        '<a href="javascript:alert(1)">x</a>',
        "</para> & <b>unclosed",
    ):
        assert words in text
    for page in pdf_text.reader(document).pages:
        assert "/Annots" not in page
        assert "/XObject" not in page["/Resources"]  # type: ignore[operator]


@pytest.mark.parametrize("edition", Edition)
def test_a_hostile_plan_is_printed(edition: Edition) -> None:
    document = plan_report.build(extreme_plan(edition, word=500))
    assert document.pages >= 1
    assert document.warnings


def test_characters_without_a_font_are_code_points_with_a_single_warning() -> None:
    document = review_report.build(extreme_review(word=10))
    text = pdf_text.text(document)
    for words in ("[U+0000 0007]", "[U+D800]", "a[U+202E]gnp.exe"):
        assert words in text
    for words in ("李小龍", "שלום", "🚀"):  # a line may break between Han
        assert words in text.replace(" ", "")
    (warning,) = document.warnings
    assert "direction controls" in warning
    assert "3 texts" in warning or "4 texts" in warning


def test_a_document_without_strange_characters_has_no_warnings() -> None:
    assert review_report.build(typical_review()).warnings == ()
    assert plan_report.build(typical_plan()).warnings == ()


def test_a_word_of_a_hundred_thousand_letters_is_printed_whole() -> None:
    review = replace(typical_review(Edition.HR), summary="q" * 100_000)
    text = pdf_text.text(review_report.build(review))
    assert text.count("q") - review_text_count("q") == 100_000


def review_text_count(letter: str) -> int:
    plain = replace(typical_review(Edition.HR), summary="-")
    return pdf_text.text(review_report.build(plain)).count(letter)


def test_forty_eight_comments_of_two_thousand_characters_are_printed_whole() -> None:
    review = typical_review(Edition.HR)
    lines = tuple(replace(line, comment=f"{line.code} begins. {LONG_COMMENT}") for line in review.competencies)
    text = pdf_text.text(review_report.build(replace(review, competencies=lines)))
    assert text.count("mercy") == 48 * LONG_COMMENT.count("mercy")


NAMES = (
    "Łukasz Żółć",
    "Nguyễn Thị Ánh",
    "Þórr Ğ ğ İ ı ẞ",
    "Ἀριστοτέλης",
    "Ђорђе Ӂ Ѕ Ї Ґ",
    "Adébáyọ̀ Ọlá ẹ́",
    "Guaraní g̃",
    "ė̃ Jõ̃",
    "Ива́н",
    "Ǆ Ⱦ Ꞌ",
    "O’Neill-Þóra",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_copied_name_equals_the_typed_one(name: str) -> None:
    plan = typical_plan(Edition.HR)
    document = plan_report.build(replace(plan, engineer_name=name, head=replace(plan.head, subject_name=name)))
    assert pdf_text.plain(one_line(name)) in pdf_text.text(document)
    assert document.warnings == ()
    assert all(pdf_text.fonts(document).values())


def test_a_very_long_name_is_complete_on_page_one_and_cut_in_the_footer() -> None:
    name = " ".join(f"Name{number}" for number in range(20))
    plan = typical_plan(Edition.HR)
    document = plan_report.build(replace(plan, head=replace(plan.head, subject_name=name)))
    page = pdf_text.pages(document)[0]
    assert name in page
    assert "…" in page[page.index("CONFIDENTIAL · ") :]


def test_the_hostile_text_contains_nul_and_a_surrogate() -> None:
    assert "\x00" in HOSTILE
    assert "\ud800" in HOSTILE


def test_many_combining_marks_are_printed_and_do_not_cover_signatures() -> None:
    storm = " ".join(letter + "\u0305" * 360 for letter in "abcdefghijklmnopqrstuvwxyzabcdefghijklmn")
    document = review_report.build(replace(typical_review(), comment=storm))
    text = pdf_text.text(document)
    assert text.count("[U+0305 ×356]") == 40
    assert "My signature confirms that I have read" in text
    assert any("more than 4 accents on one letter" in warning for warning in document.warnings)


def test_combining_marks_are_drawn_inside_their_lines() -> None:
    review = replace(typical_review(Edition.HR), comment="Ọlá Ê" + "\u0302" * 4)
    with_marks, plain = (pdf_text.clips(review_report.build(item)) for item in (review, replace(review, comment="Ola")))
    assert with_marks > plain == 0
