"""Erasing a person who answered about others and whose name is in the register: no page has the name, the answers stay."""

import json
from dataclasses import replace
from datetime import date

import pytest

from models.domain.documents import FileKind
from models.domain.drafts import answer_draft
from models.domain.opinions import Consent
from models.domain.people import EngineerDetails, EngineerId
from models.domain.reviews import OpinionRole, ReviewId
from models.operations import erasure
from models.operations.drafts import store_draft
from models.operations.engineers import add_engineer, edit_engineer
from models.operations.exports import name_recipient, record_file
from models.operations.opinions import ask_opinion
from models.operations.review_status import discard_revision, revise, share, submit
from models.operations.reviews import start_review
from models.operations.undo_labels import current_label
from models.queries.opinion_requests import waiting_requests
from models.queries.opinions import opinions, peer_summary
from models.snapshots.build_review import review_snapshot
from models.views.erasure import erasure_view, lines
from models.workspace.integrity_check import check_open
from models.workspace.operation import Operation
from models.workspace.wiping import do_and_wipe
from tests.models.operations.conftest import INES, Story
from tests.models.operations.opinion_steps import TOMORROW, answer, answered_by_peers, ask
from tests.models.workspace.decrypted import decrypted

GONE = EngineerDetails(name="Quillan Vexworth", level="SR", employee_id="Q77", email="quil@vex.example")
PARTS = ("Quillan", "Vexworth", "Q77", "quil@vex", "Halfsaid")
BOTH = pytest.mark.parametrize("act", [erasure.erase_person, erasure.anonymise_person])
DIGEST = "0" * 64


@pytest.fixture
def person(story: Story) -> EngineerId:
    """A person with an answer in a shared and revised review of Ines, and an unanswered request about another person."""
    person = EngineerId(story.do(add_engineer, details=GONE))
    answered_by_peers(story)
    given = ask(story, "", engineer=person)
    answer(story, given, 5, "Reviews with care and patience.", consent=Consent.NAMED)
    story.make_ready()
    story.do(submit, review=story.review)
    story.do(share, review=story.review)
    story.do(revise, review=story.review, reason="A wrong date.")
    other = story.do(add_engineer, details=replace(INES, name="Bo Chan", employee_id="E8", email="bo@example.org"))
    review = ReviewId(story.do(start_review, engineer=other, cycle=story.cycle, reviewer_name="Marta Lindqvist"))
    waiting = story.do(
        ask_opinion, review=review, role=OpinionRole.PEER, engineer=person, competencies=("COD-1",), due_on=TOMORROW
    )
    story.do(store_draft, key=answer_draft(review, waiting), text="Halfsaid")
    return person


def test_the_story_has_the_name_everywhere(story: Story, person: EngineerId) -> None:
    """Otherwise the searches below would prove nothing."""
    assert [row.person_name for row in waiting_requests(story.workspace)] == [GONE.name]
    for table in ("opinion", "opinion_request", "peer_summary", "review_revision"):
        assert any(GONE.name in json.dumps(row) for row in story.workspace.query(f"SELECT * FROM {table}")), table


@BOTH
def test_no_page_has_the_name_of_a_person_who_answered_about_others(
    story: Story, person: EngineerId, act: Operation[..., None]
) -> None:
    export(story, "history-quillan-vexworth.pdf", story.engineer, person, kind="history")
    export(story, "vexworth and ines.csv", story.engineer, person)
    export(story, "team.csv", story.engineer, person)
    export(story, "form.pdf", story.engineer, kind="form", recipient=GONE.name)
    export(story, "Ines.csv", story.engineer)
    story.do(name_recipient, table="exported_file", number=5, file_name="Ines.csv", recipient="Quillan Vexworth")
    do_and_wipe(story.workspace, act, engineer=person)
    assert check_open(story.workspace) == ()
    files = story.workspace.query("SELECT file_name, recipient FROM exported_file ORDER BY id")
    assert [row["file_name"] for row in files] == ["–", "–", "team.csv", "form.pdf", "Ines.csv"]
    assert {row["recipient"] for row in files} == {""}
    labels = {str(current_label(entry.label)) for entry in story.workspace.entries()}
    assert labels >= {"Export team.csv", "Export form.pdf", "Export Ines.csv", "Record who got Ines.csv"}
    path = story.workspace.path
    story.workspace.close()
    pages = decrypted(path)
    assert [part for part in PARTS if part.encode() in pages] == []


@BOTH
def test_answers_stay_as_those_of_a_former_colleague(
    story: Story, person: EngineerId, act: Operation[..., None]
) -> None:
    before = opinions(story.workspace, story.review)
    means = peer_summary(story.workspace, story.review)
    story.do(act, engineer=person)
    after = opinions(story.workspace, story.review)
    assert [replace(row, name="") for row in after] == [replace(row, name="") for row in before]
    assert [row.name for row in after if row.comment] == ["Former colleague 1"]
    shown = peer_summary(story.workspace, story.review)
    assert (shown.count, shown.areas) == (means.count, means.areas)
    assert [comment.name for comment in shown.comments] == ["Former colleague 1"]
    snapshot = review_snapshot(story.workspace, story.review, "engineer", date(2026, 7, 1))
    assert "Quillan" not in str(snapshot)


@BOTH
def test_no_unanswered_request_to_the_person_waits(story: Story, person: EngineerId, act: Operation[..., None]) -> None:
    assert "Unanswered requests for opinions on others: 1" in lines(erasure_view(story.workspace, person))
    story.do(act, engineer=person)
    assert waiting_requests(story.workspace) == ()
    assert story.workspace.query("SELECT text FROM draft") == []


def test_the_preview_names_what_stays_without_the_name(story: Story, person: EngineerId) -> None:
    stays = [str(sentence) for sentence in erasure_view(story.workspace, person).stays]
    assert "1 opinion that this person gave on others, as that of a former colleague." in stays
    assert not [sentence for sentence in stays if sentence.startswith("The name in")]
    story.do(edit_engineer, engineer=story.engineer, details=replace(INES, manager_name=GONE.name))
    stays = [str(sentence) for sentence in erasure_view(story.workspace, person).stays]
    assert [sentence[:20] for sentence in stays if sentence.startswith("The name in")] == ["The name in 1 record"]


@BOTH
def test_a_revision_that_is_discarded_brings_no_name_back(
    story: Story, person: EngineerId, act: Operation[..., None]
) -> None:
    story.do(act, engineer=person)
    story.do(discard_revision, review=story.review)
    assert [row.name for row in opinions(story.workspace, story.review) if row.comment] == ["Former colleague 1"]
    assert check_open(story.workspace) == ()


def test_two_erased_colleagues_stay_two_people_and_a_namesake_keeps_the_request(story: Story) -> None:
    first, second = (
        EngineerId(story.do(add_engineer, details=EngineerDetails(name=name, level="SR", employee_id=number)))
        for name, number in (("Ada Alt", "A1"), ("Bob Neu", "B2"))
    )
    namesake = EngineerId(story.do(add_engineer, details=EngineerDetails(name="Ada Alt", level="SR", employee_id="A3")))
    for rating, asked in ((3, first), (4, second)):
        answer(story, ask(story, "", engineer=asked), rating)
    other = story.do(add_engineer, details=EngineerDetails(name="Cy Dee", level="SR", employee_id="C1"))
    review = ReviewId(story.do(start_review, engineer=other, cycle=story.cycle, reviewer_name="Marta Lindqvist"))
    story.do(ask_opinion, review=review, role=OpinionRole.PEER, engineer=namesake, competencies=("COD-1",))
    story.do(erasure.erase_person, engineer=first)
    story.do(erasure.erase_person, engineer=second)
    assert {row.name for row in opinions(story.workspace, story.review)} == {"Former colleague 1", "Former colleague 2"}
    assert [row.person_name for row in waiting_requests(story.workspace)] == ["Ada Alt"]
    assert check_open(story.workspace) == ()


def export(story: Story, name: str, *people: EngineerId, kind: FileKind = "list", recipient: str = "") -> None:
    story.do(record_file, kind=kind, file_name=name, file_sha256=DIGEST, engineers=people, recipient=recipient)
