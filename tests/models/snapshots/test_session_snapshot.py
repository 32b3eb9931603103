"""Content of a session record, which never reads the private lane."""

from dataclasses import replace
from datetime import date

import pytest

from models.domain.documents import Edition
from models.domain.mentoring import ActionOwner
from models.operations.action_items import NewActionItem, agree_action, finish_action
from models.operations.mentoring import write_work_life_note
from models.operations.sessions import SessionRecord, choose_session_topics, record_session
from models.snapshots.build_session import session_snapshot
from models.snapshots.identity import content_digest
from models.snapshots.preflight import session_preflight
from models.snapshots.session_record import SessionSnapshot
from models.support.errors import BadInput, Refused
from models.views.reports import exportable_documents
from tests.models.snapshots.small_team import CONFIDENTIAL, DAY, UNRATED, Team, put_row, words


def snapshot(team: Team, session: int = 0) -> SessionSnapshot:
    return session_snapshot(team.workspace, session or team.session, Edition.ENGINEER, DAY)


def new_action(text: str, activity: str = "") -> NewActionItem:
    return NewActionItem(owner=ActionOwner.MENTOR, text=text, activity=activity)


def test_the_engineer_reads_what_both_may_read(team: Team) -> None:
    given = words(snapshot(team))
    for text in ("session goal", "reality", "options", "will", "recap", "shared note", "action", "if-then", "mentor"):
        assert f"Ines: {text}" in given


def test_a_session_record_contains_nothing_private_and_no_other_person(team: Team) -> None:
    team.workspace.do(write_work_life_note, mentorship=team.mentorship, held_on=DAY, text="Ines: work-life note")
    given = words(snapshot(team))
    for text in ("private", "agreement", "confidentiality", "sponsor", "closing criteria", "life", "summary", "Tomas"):
        assert text not in given


def test_the_private_tables_are_never_read(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    query = type(team.workspace).query
    monkeypatch.setattr(
        type(team.workspace),
        "query",
        lambda self, sql, **params: asked.append(sql) or query(self, sql, **params),  # type: ignore[func-returns-value]
    )
    snapshot(team)
    assert any("session_shared_note" in sql for sql in asked)
    assert not any(
        table in sql for sql in asked for table in ("session_private_note", "work_life_check_in", "FROM note")
    )


def test_there_is_no_edition_for_hr(team: Team) -> None:
    with pytest.raises(Refused, match="for the engineer only"):
        session_snapshot(team.workspace, team.session, Edition.HR, DAY)


def test_a_missing_session_is_refused(team: Team) -> None:
    with pytest.raises(BadInput, match="no session with the number 999"):
        snapshot(team, 999)


def test_topics_are_named_and_confidential_ones_excluded(team: Team) -> None:
    team.workspace.do(choose_session_topics, session=team.session, codes=("COD-1", "X03", "A25"))
    for code in (UNRATED.code, CONFIDENTIAL.code):
        team.workspace.do(put_row, table="session_topic", key=(team.session, code), values={})
    topics = snapshot(team).topics
    assert [code for code, _ in topics] == ["A25", "COD-1", "X03"]
    assert all(name and name != code for code, name in topics)


def test_an_action_of_the_confidential_activity_is_excluded(team: Team) -> None:
    for text, activity in (("an open one", ""), ("a hidden one", CONFIDENTIAL.code)):
        team.workspace.do(agree_action, session=team.session, details=new_action(text, activity))
    assert {action.text for action in snapshot(team).agreed} == {"Ines: action", "an open one"}


def test_each_session_counts_carries_up_to_its_date(team: Team) -> None:
    later = [
        team.workspace.do(
            record_session, mentorship=team.mentorship, record=SessionRecord(held_on=date(2026, month, 20))
        ).result
        for month in (7, 8)
    ]
    [first] = snapshot(team).agreed
    assert first.carries == 0
    assert snapshot(team).carried == ()
    assert [snapshot(team, session).carried[0].carries for session in later] == [1, 2]
    assert [snapshot(team, session).number for session in (team.session, *later)] == [1, 2, 3]


def test_the_digest_depends_on_the_content_and_not_on_the_day(team: Team) -> None:
    before = snapshot(team)
    assert before.content_sha256 == content_digest(before)
    later = session_snapshot(team.workspace, team.session, Edition.ENGINEER, date(2027, 1, 1))
    assert later.content_sha256 == before.content_sha256
    assert content_digest(replace(before, recap="another")) != before.content_sha256
    [row] = team.workspace.query("SELECT id FROM action_item WHERE session_id = :id", id=team.session)
    team.workspace.do(finish_action, item=row["id"], closed_on=DAY)
    assert snapshot(team).content_sha256 != before.content_sha256


def test_the_preflight_lists_what_a_document_contains(team: Team) -> None:
    reported = session_preflight(snapshot(team))
    assert "1 shared note, 4 parts of GROW, 1 action." in reported.inside
    assert "No private notes." in reported.outside
    assert reported.warnings == ()
    assert session_preflight(replace(snapshot(team), recap=" ")).warnings == ("There is no recap.",)


def test_sessions_are_listed_among_what_can_be_printed_under_their_number(team: Team) -> None:
    listed = exportable_documents(team.workspace, "Ines", kind="session")
    assert [(item.kind, item.id, item.about) for item in listed] == [("session", team.session, "2026-07-06")]
    assert listed[0].document_id == snapshot(team).head.document_id
    assert listed == exportable_documents(team.workspace, snapshot(team).head.document_id)
    assert {document.kind for document in exportable_documents(team.workspace)} == {"review", "plan", "session"}
