"""Forms of Han characters: one name looks the same in every line of a document, and is read in one language."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from models.domain.documents import Edition
from models.domain.reviews import OpinionRole
from reports import review_report
from reports.han_forms import forms_for
from reports.history_report import history_pdf
from reports.opinion_form import build_opinion_form
from reports.person_report import person_pdf
from reports.text import user_text
from tests.reports import pdf_tags
from tests.reports.form_factories import typical_form
from tests.reports.history_factories import typical_history
from tests.reports.person_factories import typical_person
from tests.reports.review_factories import typical_review
from tests.reports.script_samples import SENTENCES

NAME = "骨川直樹"
HAN, KANJI = "PlumblineSansHan", "PlumblineSansKanji"


def review(summary: str) -> bytes:
    typical = typical_review(Edition.ENGINEER)
    facts = replace(typical.facts, engineer_name=NAME, reviewer_name="Marta Lindqvist")
    head = replace(typical.head, subject_name=NAME)
    return review_report.build(replace(typical, head=head, facts=facts, summary=summary)).content


def faces(content: bytes, letter: str) -> set[str]:
    """The typefaces in which a document prints a character."""
    with pikepdf.open(BytesIO(content)) as pdf:
        fonts = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item]
        return {
            str(font.BaseFont).partition("+")[2].partition("-")[0]
            for font in fonts
            if letter in "".join(pdf_tags._characters(font).values())
        }


@pytest.mark.parametrize(
    ("summary", "face"),
    [
        (SENTENCES["Japanese"], KANJI),
        ("Reads ひかり well.", KANJI),
        ("No kana at all.", HAN),
        (SENTENCES["Korean"], HAN),
        (SENTENCES["Chinese"] + "直 ドコモ", HAN),
    ],
)
def test_a_name_has_one_form_in_all_of_a_document(summary: str, face: str) -> None:
    content = review(summary)
    assert faces(content, "直") == faces(content, "骨") == {face}


def test_other_documents_follow_their_names_and_texts() -> None:
    form = replace(typical_form(OpinionRole.PEER), engineer_name=NAME)
    assert faces(build_opinion_form(form), "直") == {HAN}
    assert faces(build_opinion_form(replace(form, reviewer_name="ひかり")), "直") == {KANJI}
    assert faces(history_pdf(replace(typical_history(), person=NAME)), "直") == {HAN}
    assert faces(history_pdf(replace(typical_history(), person=f"{NAME} ひかり")), "直") == {KANJI}
    person = replace(typical_person(), person=NAME)
    assert faces(person_pdf(person), "直") == {HAN}
    assert faces(person_pdf(replace(person, organisation="ひかり")), "直") == {KANJI}


def test_a_document_leaves_no_forms_behind() -> None:
    with forms_for([SENTENCES["Japanese"]]):
        pass
    assert user_text(NAME) == f'<span lang="zh">{NAME}</span>'


def test_a_name_in_a_japanese_document_is_read_as_japanese() -> None:
    with forms_for([SENTENCES["Japanese"]]):
        assert user_text(NAME) == f'<span lang="ja">{NAME}</span>'
        assert 'lang="zh"' in user_text(SENTENCES["Chinese"])  # Japanese lacks some of its characters
    with forms_for([SENTENCES["Chinese"]]):
        assert user_text(NAME) == f'<span lang="zh">{NAME}</span>'
