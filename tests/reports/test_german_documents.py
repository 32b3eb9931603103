"""Documents in German: language, dates, numbers, texts of the rubric, conformance, and the forms of the rest."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from models.domain.documents import Edition
from models.exchange.opinion_form import opinion_form
from models.rubric.comparison import compare
from models.rubric.translation import shipped_in_language
from models.support.language import in_language, language
from models.support.signing import SigningKey
from reports import plan_report, review_report, session_record
from reports.claims import Claim, claim_of
from reports.document import Document
from reports.formats import day, decimals, listed, percent, period, signed_decimals
from reports.opinion_form import build_opinion_form
from reports.recovery_sheet import recovery_sheet
from reports.rubric_comparison import comparison_pdf
from reports.signature import Signer
from tests.reports import pdf_tags, pdf_text
from tests.reports.opinion_office import Office
from tests.reports.plan_factories import typical_plan
from tests.reports.review_factories import typical_review
from tests.reports.session_factories import typical_session
from tests.reports.test_archival import failures

BUILT: dict[str, Callable[[], Document]] = {
    "review-engineer": lambda: review_report.build(german(typical_review(Edition.ENGINEER))),
    "review-hr": lambda: review_report.build(german(typical_review(Edition.HR))),
    "plan-engineer": lambda: plan_report.build(german(typical_plan(Edition.ENGINEER))),
    "plan-hr": lambda: plan_report.build(german(typical_plan(Edition.HR))),
    "session": lambda: session_record.build(german(typical_session())),
}


def german(snapshot: Any) -> Any:
    return replace(snapshot, head=replace(snapshot.head, language="de"))


@cache
def built(name: str) -> Document:
    return BUILT[name]()


@pytest.mark.parametrize("name", BUILT)
def test_pages_without_keywords_are_recognised_by_their_footers(name: str) -> None:
    pages = BytesIO()
    with pikepdf.open(BytesIO(built(name).content)) as pdf:
        del pdf.docinfo["/Keywords"]
        pdf.save(pages)
    claim, found = claim_of(built(name).content, ""), claim_of(pages.getvalue(), "")
    assert claim
    assert found == Claim(claim.document_id, claim.revision, claim.content[:12])


@pytest.mark.parametrize("name", BUILT)
def test_every_kind_and_edition_conforms_and_names_its_language(name: str) -> None:
    content = built(name).content
    assert failures(content) == []
    assert pdf_tags.read(content).faults == pdf_text.faults(content) == []
    with pikepdf.open(BytesIO(content)) as pdf:
        assert str(pdf.Root.Lang) == "de-DE"
    assert language() == "en"  # only the document was German


def test_the_owner_of_an_action_is_on_one_line() -> None:
    plan = typical_plan()
    german = plan_report.build(replace(plan, head=replace(plan.head, language="de")))
    assert any("Führungskraft Free two hours a week from tickets" in page for page in pdf_text.pages(german))


def test_attached_files_are_described_in_german() -> None:
    session = typical_session()
    german = replace(session, head=replace(session.head, language="de"))
    signed = session_record.build(german, signer=Signer(SigningKey(b"a key for tests, 32 bytes long..")))
    with pikepdf.open(BytesIO(signed.content)) as pdf:
        described = [str(item.Desc) for item in pdf.Root.AF]
    assert described == ["Der Inhalt dieses Dokuments als Daten", "Die Signatur dieses Dokuments"]


@pytest.mark.parametrize("name", BUILT)
def test_dates_and_labels_are_german(name: str) -> None:
    text = pdf_text.text(built(name))
    edition = "Ausgabe für die Personalabteilung" if name.endswith("hr") else "Ausgabe für die beurteilte Person"
    assert edition in text
    assert "4. Juli 2025" in text
    assert "4 Jul 2025" not in text


def test_numbers_have_a_decimal_comma() -> None:
    text = pdf_text.text(built("review-engineer"))
    assert "3,70" in text
    assert "70,2\xa0%" in text or "70,2 %" in text


@pytest.mark.parametrize("name", ["review-engineer", "plan-engineer"])
def test_no_page_is_wider_or_emptier_than_in_english(name: str) -> None:
    english = BUILT_ENGLISH[name]()
    assert built(name).pages <= english.pages + 2
    assert min(pdf_text.fill(built(name))) > 0.2


BUILT_ENGLISH: dict[str, Callable[[], Document]] = {
    "review-engineer": lambda: review_report.build(typical_review(Edition.ENGINEER)),
    "plan-engineer": lambda: plan_report.build(typical_plan(Edition.ENGINEER)),
}


def test_a_form_a_sheet_and_a_comparison_are_german(office: Office) -> None:
    [request] = office.workspace.query("SELECT id FROM opinion_request ORDER BY id LIMIT 1")
    form = build_opinion_form(opinion_form(office.workspace, request["id"], "de"))
    with in_language("de"):
        sheet = recovery_sheet(Path("/home/ines/team.plumbline"), SigningKey(bytes(32)).public, date(2026, 9, 1))
        comparison = comparison_pdf(compare(shipped_in_language(), "SR", "LEAD"))
    for content in (form, sheet, comparison):
        with pikepdf.open(BytesIO(content)) as pdf:
            assert str(pdf.Root.Lang) == "de-DE"
    for content in (sheet, comparison):
        assert failures(content) == []
    assert "Architektur & Systementwurf" in pdf_text.text(Document(comparison, 1, ()))


def test_formats_follow_the_language() -> None:
    with in_language("de"):
        assert decimals(Fraction(5, 2)) == "2,50"
        assert signed_decimals(Fraction(-1, 4)) == "−0,25"
        assert percent(Fraction(702, 1000)) == "70,2\xa0%"
        assert day(date(2026, 9, 1)) == "1.\xa0Sept.\xa02026"
        assert period(date(2026, 1, 1), date(2026, 6, 30)).startswith("1.\xa0Jan.\xa02026")
        assert listed(["a", "b", "c"]).startswith("a, b")
