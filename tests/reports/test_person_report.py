"""Everything about one person as PDF: conforming, complete, and described."""

import json
from collections.abc import Iterator
from datetime import date

import pytest

from models.domain.people import EngineerId
from models.snapshots.build_person import person_snapshot
from models.snapshots.person import PersonSnapshot, person_json
from models.support.language import in_language
from models.workspace.workspace import Workspace
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


def test_the_pdf_conforms_and_its_text_is_readable(pdf: bytes) -> None:
    assert failures(pdf) == []
    assert pdf_tags.read(pdf).faults == pdf_text.faults(pdf) == []


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


def test_a_german_file_has_german_headings(taken: tuple[PersonSnapshot, Filled]) -> None:
    with in_language("de"):
        assert "Alles über eine Person" in read(person_pdf(taken[0]))


def test_the_json_file_is_described_in_the_docs(taken: tuple[PersonSnapshot, Filled]) -> None:
    described = document_schema.PERSON_SCHEMA.read_text(encoding="utf-8")
    assert described == document_schema.written(document_schema.person_schema())
    assert set(json.loads(person_json(taken[0]))) == set(json.loads(described)["required"])
