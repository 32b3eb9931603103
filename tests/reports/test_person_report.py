"""Everything about one person as PDF: conforming, complete, and described."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest

from models.domain.people import EngineerId
from models.snapshots.build_person import person_snapshot
from models.snapshots.person import PersonSnapshot, person_json
from models.support.language import in_language
from models.workspace.workspace import Workspace
from reports import theme
from reports.person_report import person_pdf
from tests.end_to_end.full_workspace import Filled, fill
from tests.end_to_end.pdf_contents import read
from tests.models.workspace.small_operations import QUICK
from tests.reports import pdf_tags, pdf_text
from tests.reports.test_archival import failures
from tests.reports.test_attached_data import attached
from tools import document_schema

DAY = date(2026, 7, 28)


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[PersonSnapshot, Filled]]:
    path = tmp_path_factory.mktemp("person") / "team.plumbline"
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        filled = fill(workspace)
        yield person_snapshot(workspace, EngineerId(1), DAY, private_notes=True), filled


@pytest.fixture(scope="module")
def pdf(taken: tuple[PersonSnapshot, Filled]) -> bytes:
    return person_pdf(taken[0])


@pytest.mark.long
def test_the_pdf_conforms_and_its_text_is_readable(pdf: bytes) -> None:
    assert failures(pdf) == []
    assert pdf_tags.read(pdf).faults == pdf_text.faults(pdf) == []


@pytest.mark.long
def test_the_json_file_is_attached(taken: tuple[PersonSnapshot, Filled], pdf: bytes) -> None:
    assert attached(pdf) == json.loads(person_json(taken[0]))


def test_the_pages_print_what_the_columns_hold(taken: tuple[PersonSnapshot, Filled], pdf: bytes) -> None:
    filled = taken[1]
    text = read(pdf)
    printed = (
        "now summary",
        "private note",
        "work-life note",
        "private note of a session",
        "now self comment 0",
        "draft of private",
    )
    assert [field for field in printed if filled.words[f"few {field}"] not in text] == []
    assert [
        field for field, word in filled.words.items() if " peer " in field and word in text and field.startswith("few")
    ] == []


def lines(pdf: bytes) -> list[str]:
    with pdfium.PdfDocument(pdf) as document:
        return [line for page in document for line in page.get_textpage().get_text_range().splitlines()]


def test_codes_are_named_and_data_is_put_into_words(pdf: bytes) -> None:
    before_history = " ".join(lines(pdf)).partition("The values before and after")[0]
    assert re.findall(r"(?<!\()\b(?:[A-Z]{3}-\d|[AXT]\d\d|I-[A-Z]+|Q-[A-Z]+)\b", before_history) == []
    assert [raw for raw in ('{"', "not_observed", "Draft: 0", "None") if raw in before_history] == []
    for words in (
        "Languages & frameworks (COD-1)",
        "not observed",
        "dated event",
        "User experience (I-UX)",
        "Senior (SR)",
    ):
        assert words in before_history


def test_a_plan_has_no_revision(pdf: bytes) -> None:
    _, _, plans = " ".join(lines(pdf)).partition("Plan MP-2026-000001")
    first, found, _ = plans.partition("Plan MP-2026-000002")
    assert found
    assert "Revision" not in first


def test_the_competencies_of_evidence_are_printed_with_it(pdf: bytes) -> None:
    assert "Competency of evidence" not in read(pdf)
    assert any(line.startswith("Competencies: ") for line in lines(pdf))


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_last_page_is_a_quarter_full(taken: tuple[PersonSnapshot, Filled], language: str) -> None:
    """With each length of the history, which ends the file."""
    snapshot = taken[0]
    with in_language(language):
        for rows in range(0, len(snapshot.history), 7):
            content = person_pdf(replace(snapshot, history=snapshot.history[:rows]))
            with pdfium.PdfDocument(content) as document:
                assert lowest(document[len(document) - 1]) >= 0.25, rows


def lowest(page: pdfium.PdfPage) -> float:
    """How far down the text of the page reaches, without the footer."""
    text = page.get_textpage()
    bottoms = [text.get_rect(number)[1] for number in range(text.count_rects())]
    top = page.get_height() - theme.BOTTOM
    return float((top - min(bottom for bottom in bottoms if bottom > theme.BOTTOM)) / (top - theme.BOTTOM))


def test_the_title_in_the_properties_is_the_plain_name(taken: tuple[PersonSnapshot, Filled]) -> None:
    hebrew = replace(taken[0], person="שרה כהן")
    with pikepdf.open(BytesIO(person_pdf(hebrew))) as document:
        assert str(document.docinfo["/Title"]) == "Everything about one person · שרה כהן"


def test_a_german_file_has_german_headings(taken: tuple[PersonSnapshot, Filled]) -> None:
    with in_language("de"):
        assert "Alles über eine Person" in read(person_pdf(taken[0]))


def test_the_json_file_is_described_in_the_docs(taken: tuple[PersonSnapshot, Filled]) -> None:
    described = document_schema.PERSON_SCHEMA.read_text(encoding="utf-8")
    assert described == document_schema.written(document_schema.person_schema())
    assert set(json.loads(person_json(taken[0]))) == set(json.loads(described)["required"])
