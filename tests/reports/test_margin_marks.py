"""Marks of a later revision: a bar beside what changed, a sentence that says it, and nothing spoken twice."""

import re
from dataclasses import replace
from io import BytesIO

import page
import pikepdf
import pytest

from models.domain.documents import Edition
from models.snapshots.revisions import RevisionChanges
from reports import review_report
from reports.document import Document
from tests.reports import pdf_tags, pdf_text
from tests.reports.review_factories import typical_review

CHANGES = RevisionChanges(
    since=1, summary=True, conclusion=True, competencies=("COD-4", "ARC-1"), strengths=(1,), growth_points=(),
    evidence=("E2",),
)  # fmt: skip


def built(changes: RevisionChanges | None, edition: Edition = Edition.ENGINEER) -> Document:
    return review_report.build(replace(typical_review(edition), changes=changes))


def bars(document: Document) -> int:
    """How many bars are drawn in the margin or between columns."""
    with pikepdf.open(BytesIO(document.content)) as pdf:
        drawn = [item.obj.Contents.read_bytes() for item in pdf.pages]
    marked = [part for content in drawn for part in re.split(rb"1\.75 w", content)[1:]]
    return sum(len(re.findall(rb" l\b", re.split(rb" w\b|EMC", part)[0])) for part in marked)


@pytest.mark.parametrize("edition", Edition)
def test_what_changed_has_a_bar_and_is_named_once(edition: Edition) -> None:
    document = built(CHANGES, edition)
    text = pdf_text.text(document)
    sentence = (
        "Changed since revision 1, with a bar in the margin: the summary, the conclusion, strengths, COD-4, ARC-1 and"
    )
    assert f"{sentence} evidence E2." in text
    assert bars(document) == 7
    assert pdf_tags.read(document.content).document.text.count("Changed since revision 1") == 1


def test_a_first_revision_has_neither() -> None:
    document = built(None)
    assert bars(document) == 0
    assert "Changed since" not in pdf_text.text(document)


@pytest.mark.long
@pytest.mark.parametrize("edition", Edition)
def test_a_marked_document_conforms(edition: Edition) -> None:
    content = built(CHANGES, edition).content
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        assert page.validate_pdf_bytes(content, profile=profile).failures == []
    assert pdf_tags.read(content).faults == pdf_text.faults(content) == []
    without = pdf_tags.read(built(None, edition).content).document.text
    marked = pdf_tags.read(content).document.text
    assert len(marked) > len(without)
