"""The tags of every kind of document: what assistive software reads is what the page says, and nothing is left out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from reportlab.platypus import Flowable

from models.domain.documents import Edition
from models.domain.reviews import ReviewState
from reports import document, plan_report, review_report, session_record
from reports.charts.chart import Chart
from reports.charts.shapes import Key
from reports.document import Document
from reports.fast_paragraph import FastParagraph
from reports.fast_table import FastTable
from reports.keep_together import Block, Heading, KeepWithNext
from reports.line_breaking import plain as plain_markup
from reports.theme import Paper
from reports.usual_font import PRIVATE
from tests.reports import pdf_tags, pdf_text
from tests.reports.pdf_tags import Node, Reading, plain
from tests.reports.plan_factories import extreme_plan, typical_plan
from tests.reports.review_factories import extreme_review, typical_review
from tests.reports.script_samples import in_every_script
from tests.reports.session_factories import long_session, typical_session


@dataclass(frozen=True)
class Case:
    """A document as it is built, and what it is built from."""

    build: Callable[[Any, Paper], Document]
    sections: Sequence[Callable[[Any, Paper], list[Flowable]]]
    snapshot: Any
    paper: Paper


def cases() -> Iterator[tuple[str, Case]]:
    for paper in Paper:
        for edition in Edition:
            plans = plan_report.EDITIONS[edition]
            name = f"{edition}-{paper.name}"
            yield f"review-{name}", Case(review_report.build, review_report.SECTIONS, typical_review(edition), paper)
            yield f"plan-{name}", Case(plan_report.build, plans, typical_plan(edition), paper)
        session = typical_session()
        yield f"session-{paper.name}", Case(session_record.build, session_record.SECTIONS, session, paper)
    draft = replace(typical_review(Edition.HR), state=ReviewState.DRAFT)
    yield "draft", Case(review_report.build, review_report.SECTIONS, draft, Paper.A4)
    tall = extreme_review(Edition.ENGINEER, word=400)
    yield "tall", Case(review_report.build, review_report.SECTIONS, tall, Paper.A4)
    plan = extreme_plan(Edition.ENGINEER, word=400)
    yield "tall-plan", Case(plan_report.build, plan_report.EDITIONS[Edition.ENGINEER], plan, Paper.A4)
    for kind, build, sections, snapshot in (
        ("review", review_report.build, review_report.SECTIONS, typical_review(Edition.ENGINEER)),
        ("plan", plan_report.build, plan_report.EDITIONS[Edition.HR], typical_plan(Edition.HR)),
        ("session", session_record.build, session_record.SECTIONS, typical_session()),
    ):
        yield f"{kind}-scripts", Case(build, sections, in_every_script(snapshot), Paper.A4)
    yield "tall-session", Case(session_record.build, session_record.SECTIONS, long_session(), Paper.A4)


CASES = dict(cases())


@cache
def built(name: str) -> Document:
    case = CASES[name]
    return case.build(case.snapshot, case.paper)


@cache
def read(name: str) -> Reading:
    return pdf_tags.read(built(name).content)


@pytest.fixture(params=CASES)
def name(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def spoken(flowables: Sequence[Flowable]) -> Iterator[str]:
    """What is put into a document, in reading order."""
    for item in flowables:
        match item:
            case FastParagraph():
                yield from ([item.bullet] if item.bullet else [])
                yield plain_markup(item.markup)
            case Heading():
                yield from spoken([item.body])
            case FastTable():
                yield from (words for row in item.rows for cell in row.cells for words in spoken(cell))
            case KeepWithNext():
                pass
            case Block():
                yield from spoken(item._content)
            case Chart():
                yield item.alternative
            case Key():
                yield from (words.text for _, words in item.items)


def usual_digits(text: str) -> str:
    """The text with the characters that digits of equal width stand for."""
    return "".join(chr(ord(character) - PRIVATE) if ord(character) >= PRIVATE else character for character in text)


def test_the_structure_tree_has_no_faults(name: str) -> None:
    assert read(name).faults == []
    assert pdf_text.faults(built(name).content) == []


def test_the_text_in_the_tree_is_the_text_put_in_in_the_same_order(name: str) -> None:
    case = CASES[name]
    story = [flowable for make in case.sections for flowable in make(case.snapshot, case.paper)]
    assert read(name).document.text == usual_digits(plain(" ".join(spoken(story))))


def test_artifacts_contain_only_footers_watermarks_and_repeated_titles(name: str) -> None:
    titles = [
        sorted(row.drawn) for row in read(name).document.nodes("TR")
    ]  # charts are drawn first, whatever is read first
    for text in read(name).artifacts:
        assert text in ("", "DRAFT") or text.startswith("CONFIDENTIAL · ") or sorted(text) in titles


def test_headings_are_the_bookmarks_and_no_level_is_skipped(name: str) -> None:
    headings = list(read(name).document.nodes("H1", "H2", "H3"))
    assert [heading.text for heading in headings if heading.role != "H1"] == [
        plain(title) for title, _ in pdf_text.outline(built(name))
    ]
    levels = [int(heading.role[1]) for heading in headings]
    assert levels.count(1) == levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("edition", Edition)
def test_every_area_of_the_competencies_is_a_heading_and_a_bookmark(edition: Edition) -> None:
    areas = [area.name for area in typical_review(edition).areas]
    headings = [heading.text for heading in read(f"review-{edition}-A4").document.nodes("H3")]
    assert len(areas) == 12
    assert [heading for heading in headings if heading in areas] == areas


def test_a_table_has_equal_rows_and_its_first_cells_are_headers(name: str) -> None:
    for table in read(name).document.nodes("Table"):
        titles, *rows = [kid for kid in table.kids if isinstance(kid, Node)]
        assert set(table.roles) == {"TR"}
        assert all(cell.scope == ("Column" if cell.text else "") for cell in titles.nodes("TH", "TD"))
        for row in rows:
            assert row.roles == ["TH", *["TD"] * (len(titles.roles) - 1)]
            assert [cell.scope for cell in row.nodes("TH")] == ["Row"]
        assert rows
        assert all(cell.text for cell in table.nodes("TH"))


def test_a_list_has_items_with_a_body(name: str) -> None:
    for items in read(name).document.nodes("L"):
        assert set(items.roles) == {"LI"}
        assert all(item.roles in (["Lbl", "LBody"], ["LBody"]) for item in items.nodes("LI"))
        assert all(body.text for body in items.nodes("LBody"))


def test_every_figure_has_alternative_text_with_its_numbers(name: str) -> None:
    for figure in read(name).document.nodes("Figure"):
        alternative = figure.alternative
        assert any(character.isdigit() for character in alternative) or alternative.startswith(
            ("not ", "insufficient")
        ), alternative


def test_a_single_paragraph_in_a_cell_has_no_paragraph_element(name: str) -> None:
    for cell in read(name).document.nodes("TD", "TH"):
        assert cell.roles != ["P"] or any(node.replacement for node in cell.nodes("P"))


def test_the_document_names_its_language_and_shows_its_title(name: str) -> None:
    with pikepdf.open(BytesIO(built(name).content)) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert all(page.obj.Tabs == pikepdf.Name.S for page in pdf.pages)
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == str(pdf.docinfo.Title)
            assert metadata["dc:language"] == {"en-GB"}
            assert metadata.pdfa_status == "3A"
            assert metadata["pdfuaid:part"] == "1"


def test_a_file_with_empty_tags_is_detected() -> None:
    document = built("plan-hr-A4")

    def with_tree(change: Callable[[pikepdf.Pdf], None]) -> bytes:
        saved = BytesIO()
        with pikepdf.open(BytesIO(document.content)) as pdf:
            change(pdf)
            pdf.save(saved)
        return saved.getvalue()

    def empty(pdf: pikepdf.Pdf) -> None:
        pdf.Root.StructTreeRoot.K = pikepdf.Array()

    def unreadable(pdf: pikepdf.Pdf) -> None:
        pdf.Root.StructTreeRoot = pikepdf.String("(broken")

    def silent(pdf: pikepdf.Pdf) -> None:
        pdf.Root.StructTreeRoot.K.K = pdf.Root.StructTreeRoot.K.K[:1]

    for change in (empty, unreadable, silent):
        assert pdf_tags.read(with_tree(change)).faults


def test_assembling_marks_everything_even_if_a_story_is_empty() -> None:
    case = CASES["plan-hr-A4"]
    only = document.build_document(plan_report.KIND, (), case.snapshot, case.paper, draft=True)
    assert pdf_tags.read(only.content).faults == []
