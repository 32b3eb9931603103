"""PDF that compares two levels."""

from io import BytesIO
from itertools import combinations
from pathlib import Path

import pytest
from pypdf import PdfReader

from models.rubric.comparison import compare
from models.rubric.load import shipped_rubric
from models.rubric.model import PROFILES
from models.support.errors import BadInput
from reports.rubric_comparison import comparison_pdf, write_comparison
from reports.theme import Paper
from tests.reports import pdf_tags
from tests.reports.pdf_text import plain

RUBRIC = shipped_rubric()


def pages(content: bytes) -> list[str]:
    return [plain(page.extract_text()) for page in PdfReader(BytesIO(content)).pages]


def test_each_area_has_a_page_with_both_anchors_of_each_difference() -> None:
    comparison = compare(RUBRIC, "SR", "LEAD")
    for area, page in zip(comparison.areas, pages(comparison_pdf(comparison)), strict=True):
        assert area.area.name in page
        assert f"Senior {area.weights[0]} of 100, Lead {area.weights[1]} of 100" in page
        for item in area.competencies:
            both = [item.competency.anchor(rating) for rating in item.expected]
            assert all((text in page) == bool(item.step) for text in both), item.competency.code


@pytest.mark.parametrize("paper", [Paper.LETTER, pytest.param(Paper.A4, marks=pytest.mark.slow)])
@pytest.mark.parametrize("pair", [*combinations(PROFILES, 2)], ids="-".join)
def test_an_area_fits_on_its_page(pair: tuple[str, str], paper: Paper) -> None:
    assert len(pages(comparison_pdf(compare(RUBRIC, *pair), paper))) == len(RUBRIC.areas)


def test_the_file_has_a_title_and_bookmarks_of_its_areas() -> None:
    content = comparison_pdf(compare(RUBRIC, "TS", "SA"))
    reader = PdfReader(BytesIO(content))
    assert reader.metadata is not None
    assert (
        reader.metadata.title
        == f"Technical Specialist and Software Architect · {RUBRIC.title}, rubric {RUBRIC.version}"
    )
    assert len(reader.outline) == len(RUBRIC.areas)
    assert content == comparison_pdf(compare(RUBRIC, "TS", "SA"))


def test_the_title_is_read_once_and_each_area_is_a_heading_below_it() -> None:
    tags = pdf_tags.read(comparison_pdf(compare(RUBRIC, "SR", "LEAD")))
    assert tags.faults == []
    assert [node.text for node in tags.document.nodes("H1")] == ["Senior and Lead"]
    assert len([*tags.document.nodes("H2")]) == len(RUBRIC.areas)


def test_an_unwritable_path_is_reported(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be written"):
        write_comparison(tmp_path / "nowhere" / "out.pdf", compare(RUBRIC, "SR", "LEAD"))
