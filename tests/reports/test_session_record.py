"""Session record: its content, and its layout with little or very much text."""

from dataclasses import replace

import pytest

from models.domain.documents import Edition
from reports import session_record
from reports.claims import Claim
from reports.document import Document
from reports.theme import Paper
from reports.verify import Finding, verify
from tests.reports import pdf_text
from tests.reports.factories import SHA
from tests.reports.session_factories import action, empty_session, long_session, session_from_elsewhere, typical_session


@pytest.fixture(scope="module")
def typical() -> Document:
    return session_record.build(typical_session())


@pytest.fixture(scope="module")
def long() -> Document:
    return session_record.build(long_session())


def test_all_shared_content_is_on_a_single_page(typical: Document) -> None:
    session, text = typical_session(), pdf_text.text(typical)
    assert typical.pages == 1
    texts = [session.goal, session.reality, session.options, session.will, session.recap, *session.notes]
    texts += [session.engineer_name, session.mentor_name, "45 minutes", "2 Jul 2025", "16 Jul 2025"]
    texts += [part for topic in session.topics for part in topic]
    texts += [part for item in (*session.agreed, *session.carried) for part in (item.text, item.if_then)]
    for words in texts:
        assert pdf_text.plain(words) in text
    assert "open, overdue 3" in text
    assert "done 1 Jul 2025 1" in text


@pytest.mark.parametrize("paper", Paper)
def test_a_typical_session_fits_on_either_paper(paper: Paper) -> None:
    assert session_record.build(typical_session(), paper).pages == 1


def test_an_empty_session_explains_what_is_missing() -> None:
    text = pdf_text.text(session_record.build(empty_session()))
    for words in (
        "not agreed yet",
        "Goal, reality, options and will are empty.",
        "No shared notes.",
        "There is no recap.",
        "No actions have been agreed.",
    ):
        assert words in text
    assert "Topics" not in text


def test_a_long_session_flows_on_and_no_page_is_near_empty(long: Document) -> None:
    assert long.pages > 2
    assert min(pdf_text.fill(long)) > 0.3
    pages = pdf_text.pages(long)
    for number, page in enumerate(pages, start=1):
        assert page.endswith(f"Page {number} of {long.pages}")
        assert "CONFIDENTIAL" in page
        assert "MS-000042" in page
    text = pdf_text.text(long)
    assert all(f"Note {number}." in text for number in range(24))
    assert all(f"Action {number}:" in text for number in range(12))


def test_a_slight_overflow_moves_actions_to_the_next_page() -> None:
    for extra in range(1, 12):
        notes = tuple(f"One more line, number {number}." for number in range(extra))
        session = replace(typical_session(), notes=(*typical_session().notes, *notes))
        document = session_record.build(session)
        if document.pages > 1:
            assert "Carried over from earlier sessions" in pdf_text.pages(document)[-1]


def test_typed_markup_is_printed_and_not_obeyed(long: Document) -> None:
    assert '<img src="/etc/passwd"/>' in pdf_text.text(long)
    assert len(long.warnings) == 1


def test_international_names_are_printed_and_copied_as_typed() -> None:
    session = session_from_elsewhere()
    document = session_record.build(session)
    assert document.warnings == ()
    for words in (session.engineer_name, session.mentor_name, session.recap, *session.notes):
        assert pdf_text.plain(words) in pdf_text.text(document)


def test_the_same_session_gives_the_same_bytes(typical: Document) -> None:
    session_record.build(long_session())
    assert session_record.build(typical_session()).content == typical.content


def test_the_file_identifies_itself_and_changes_are_detected(typical: Document) -> None:
    verdict = verify(typical.content)
    assert verdict.finding is Finding.CONSISTENT
    assert verdict.claim == Claim("MS-000042", 1, SHA, "session", Edition.ENGINEER)
    assert verify(typical.content[:-9] + b"x" + typical.content[-8:]).finding is Finding.CHANGED


def test_every_font_is_inside_and_every_section_is_a_bookmark(typical: Document) -> None:
    assert all(pdf_text.fonts(typical).values())
    titles = [title for title, _ in pdf_text.outline(typical)]
    assert titles == [
        "Topics", "The conversation", "Shared notes", "Recap", "Actions agreed", "Carried over from earlier sessions",
    ]  # fmt: skip


def test_actions_that_were_only_carried_are_listed_separately() -> None:
    session = replace(typical_session(), agreed=(), carried=(action("Go on with the queue", carries=2),))
    text = pdf_text.text(session_record.build(session))
    assert "Go on with the queue" in text
    assert "No actions have been agreed." not in text
