"""Calendar file: its content, and how other programs read it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from models.domain.mentoring import ActionOwner
from models.domain.people import EngineerDetails
from models.exchange.calendar import calendar_file
from models.library.reference import load_reference
from models.operations.action_items import NewActionItem, finish_action
from models.operations.engineers import add_engineer, archive_engineer
from models.operations.mentoring import Agreement, end_mentorship, start_mentorship
from models.operations.sessions import SessionRecord, agree_next_session, record_session
from models.queries.engineers import list_engineers
from models.support.errors import BadInput, Refused
from models.workspace.workspace import Workspace
from tests.models.snapshots.small_team import put_row
from tests.models.workspace.small_operations import QUICK

TODAY = date(2026, 7, 10)
STAMP = datetime(2026, 7, 10, 8, 30, tzinfo=UTC)
CONFIDENTIAL = next(activity for activity in load_reference().activities if activity.confidential)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "team.plumbline", QUICK, actor="Marta Lindqvist") as result:
        yield result


def mentor(workspace: Workspace, name: str = "Ines Duarte") -> int:
    details = EngineerDetails(name=name, level="SR", employee_id=f"E{len(list_engineers(workspace))}")
    engineer = workspace.do(add_engineer, details=details).result
    agreement = Agreement(mentor_name="Tomas Novak", starts_on=date(2026, 1, 5), agreement="what we agreed on")
    return workspace.do(start_mentorship, engineer=engineer, agreement=agreement).result


def hold(
    workspace: Workspace, mentorship: int, held_on: date, *new_actions: NewActionItem, next_on: date | None = None
) -> int:
    record = SessionRecord(
        held_on=held_on, next_on=next_on, goal="what was said", shared=("a shared note",), private=("a private note",)
    )
    return workspace.do(record_session, mentorship=mentorship, record=record, new_actions=new_actions).result


def new_action(text: str, due_on: date | None = date(2026, 8, 1), activity: str = "") -> NewActionItem:
    return NewActionItem(
        owner=ActionOwner.ENGINEER, text=text, if_then="if this then that", due_on=due_on, activity=activity
    )


def content(workspace: Workspace, mentorship: int | None = None, today: date = TODAY) -> bytes:
    return calendar_file(workspace, mentorship, today, STAMP).content


def events(workspace: Workspace, mentorship: int | None = None, today: date = TODAY) -> list[Event]:
    return list(Calendar.from_ical(content(workspace, mentorship, today)).walk("VEVENT"))


def summaries(workspace: Workspace, mentorship: int | None = None, today: date = TODAY) -> list[str]:
    return [str(event["summary"]) for event in events(workspace, mentorship, today)]


def test_the_next_session_and_each_due_action_are_all_day_events(workspace: Workspace):
    mentorship = mentor(workspace)
    hold(
        workspace,
        mentorship,
        TODAY,
        new_action("Draw the queue"),
        new_action("Some day", None),
        next_on=date(2026, 7, 24),
    )
    result = calendar_file(workspace, mentorship, TODAY, STAMP)
    assert (result.sessions, result.actions) == (1, 1)
    session, action = events(workspace, mentorship)
    assert (session["summary"], session.decoded("dtstart")) == (
        "Mentoring session: Ines Duarte",
        date(2026, 7, 24),
    )
    assert (action["summary"], action.decoded("dtstart")) == ("Draw the queue", date(2026, 8, 1))
    assert "Ines Duarte" in action["description"]  # type: ignore[operator]
    for event in (session, action):
        assert (event["class"], event.decoded("dtstamp")) == ("PRIVATE", STAMP)


def test_a_calendar_contains_no_notes(workspace: Workspace):
    mentorship = mentor(workspace)
    confidential = new_action("a confidential action", activity=CONFIDENTIAL.code)
    hold(workspace, mentorship, TODAY, new_action("Draw"), confidential, next_on=date(2026, 7, 24))
    text = content(workspace).replace(b"\r\n ", b"").decode()
    for words in ("said", "note", "agreed on", "if this", "confidential"):
        assert words not in text


def test_the_same_workspace_gives_the_same_bytes_and_uids(workspace: Workspace):
    mentorship = mentor(workspace)
    session = hold(workspace, mentorship, TODAY, new_action("Draw the queue"), next_on=date(2026, 7, 24))
    before = content(workspace)
    assert content(workspace) == before
    elsewhere = STAMP.astimezone(timezone(timedelta(hours=9)))
    assert calendar_file(workspace, None, TODAY, elsewhere).content == before
    uids = [event["uid"] for event in events(workspace)]
    workspace.do(agree_next_session, session=session, next_on=date(2026, 7, 30))
    assert [event["uid"] for event in events(workspace)] == uids
    assert events(workspace)[0].decoded("dtstart") == date(2026, 7, 30)
    assert len(set(uids)) == 2


def test_a_past_session_is_omitted_and_a_replaced_date_is_cancelled(workspace: Workspace):
    mentorship = mentor(workspace)
    hold(workspace, mentorship, date(2026, 6, 1), next_on=date(2026, 6, 15))
    assert statuses(workspace) == {date(2026, 6, 15): "CONFIRMED"}, "past and not held: still agreed"
    hold(workspace, mentorship, date(2026, 6, 12), next_on=date(2026, 7, 24))
    both = {date(2026, 7, 24): "CONFIRMED", date(2026, 6, 15): "CANCELLED"}
    assert statuses(workspace) == both
    hold(workspace, mentorship, date(2026, 7, 2))
    assert statuses(workspace) == both, "a session in between does not take the date back"
    hold(workspace, mentorship, date(2026, 7, 24))
    assert statuses(workspace) == {date(2026, 6, 15): "CANCELLED"}, "what took place is not cancelled"


def statuses(workspace: Workspace, today: date = TODAY) -> dict[date, str]:
    return {event.decoded("dtstart"): str(event["status"]) for event in events(workspace, today=today)}


def test_every_entry_ends_where_the_next_day_begins(workspace: Workspace):
    mentorship = mentor(workspace)
    hold(workspace, mentorship, TODAY, new_action("Draw the queue", date(2026, 12, 31)), next_on=date(2026, 7, 24))
    days = [(event.decoded("dtstart"), event.decoded("dtend")) for event in events(workspace)]
    assert days == [
        (date(2026, 7, 24), date(2026, 7, 25)),
        (date(2026, 12, 31), date(2027, 1, 1)),
    ]


def test_entries_of_an_earlier_file_that_are_done_are_cancelled_once(workspace: Workspace):
    mentorship = mentor(workspace)
    session = hold(workspace, mentorship, TODAY, new_action("Draw the queue"), next_on=date(2026, 7, 24))
    before = {str(event["uid"]): event["sequence"] for event in events(workspace)}
    [row] = workspace.query("SELECT id FROM action_item")
    workspace.do(finish_action, item=row["id"], closed_on=TODAY)
    workspace.do(agree_next_session, session=session, next_on=None)
    for _ in range(2):  # a calendar that missed one file gets it with the next
        after = events(workspace)
        assert {str(event["uid"]): event["sequence"] for event in after} == dict.fromkeys(before, 1)
        assert {event["status"] for event in after} == {"CANCELLED"}
        assert "Draw the queue" not in content(workspace).decode()
    with pytest.raises(Refused, match="Nothing to export"):
        content(workspace, today=TODAY + timedelta(days=91))
    workspace.do(agree_next_session, session=session, next_on=date(2026, 7, 24))
    again = events(workspace)[0]
    assert (again["status"], again["sequence"], again["uid"] in before) == ("CONFIRMED", 2, True)


def test_a_changed_entry_keeps_its_uid_and_increments_its_sequence(workspace: Workspace):
    session = hold(workspace, mentor(workspace), TODAY, next_on=date(2026, 7, 24))
    assert [event["sequence"] for event in events(workspace)] == [0]
    for days in (1, 2):
        workspace.do(agree_next_session, session=session, next_on=date(2026, 7, 24) + timedelta(days=days))
        assert [(event["sequence"], event["status"]) for event in events(workspace)] == [(days, "CONFIRMED")]


def test_unexported_entries_are_not_cancelled_and_exports_are_not_undoable(workspace: Workspace):
    mentorship = mentor(workspace)
    hold(workspace, mentorship, TODAY, new_action("Draw"), new_action("Read"), next_on=date(2026, 7, 24))
    first, _ = workspace.query("SELECT id FROM action_item ORDER BY id")
    workspace.do(finish_action, item=first["id"], closed_on=TODAY)
    assert {event["status"] for event in events(workspace)} == {"CONFIRMED"}
    assert workspace.undo_label() == "Finish an action"
    workspace.undo()
    assert len(events(workspace)) == 3


def test_all_running_mentorships_or_one_of_them(workspace: Workspace):
    hers, his, ended = mentor(workspace), mentor(workspace, "Tomas Novak"), mentor(workspace, "Li Wei")
    gone = workspace.do(add_engineer, details=EngineerDetails(name="Gone Away", level="SR")).result
    left = workspace.do(
        start_mentorship, engineer=gone, agreement=Agreement(mentor_name="Tomas Novak", starts_on=TODAY)
    ).result
    for mentorship in (hers, his, ended, left):
        hold(workspace, mentorship, date(2026, 7, 2), next_on=date(2026, 7, 24))
    workspace.do(end_mentorship, mentorship=ended, ends_on=date(2026, 7, 5))
    workspace.do(archive_engineer, engineer=gone)
    names = ["Mentoring session: Ines Duarte", "Mentoring session: Tomas Novak"]
    assert summaries(workspace) == names
    assert summaries(workspace, his) == names[1:]
    assert summaries(workspace, ended) == ["Mentoring session: Li Wei"]
    with pytest.raises(BadInput, match="no mentorship with the number 99"):
        content(workspace, 99)


def test_a_closed_action_is_omitted_and_an_empty_calendar_is_reported(workspace: Workspace):
    mentorship = mentor(workspace)
    hold(workspace, mentorship, TODAY, new_action("Draw the queue"))
    [row] = workspace.query("SELECT id FROM action_item")
    workspace.do(finish_action, item=row["id"], closed_on=TODAY)
    for item in (mentorship, None):
        with pytest.raises(Refused, match="Nothing to export"):
            content(workspace, item)


def test_any_text_stays_inside_its_calendar_entry(workspace: Workspace):
    mentorship = mentor(workspace, 'Ines; "D", \\n Duarte')
    text = "a, b; c: d\\e\nBEGIN:VEVENT\r\nSUMMARY:forged\x01\x07\u202e\u2028 https://example.org ünï 李小龍 🚀 end" * 3
    hold(workspace, mentorship, TODAY, new_action(text), next_on=date(2026, 7, 24))
    session, action = events(workspace)
    assert session["summary"] == 'Mentoring session: Ines; "D", \\n Duarte'
    assert str(action["summary"]).startswith(
        "a, b; c: d\\e BEGIN:VEVENT SUMMARY:forged https://example.org ünï 李小龍 🚀"
    )
    written = content(workspace)
    assert written.count(b"BEGIN:VEVENT\r\n") == 2
    assert not any(byte < 32 and byte not in b"\r\n" for byte in written)


def test_lines_end_and_fold_as_the_standard_requires(workspace: Workspace):
    mentorship = mentor(workspace)
    hold(workspace, mentorship, TODAY, new_action("ü🚀 " * 400))
    written = content(workspace)
    assert written.endswith(b"END:VCALENDAR\r\n")
    assert written.count(b"\n") == written.count(b"\r\n")
    for line in written.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


@pytest.mark.long
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=200).filter(lambda text: text.strip() and "\x00" not in text))
def test_any_text_round_trips(workspace: Workspace, text: str):
    mentorship = mentor(workspace)
    [row] = workspace.query("SELECT uid FROM mentorship WHERE id = :id", id=mentorship)
    session = hold(workspace, mentorship, TODAY)
    values = {"uid": row["uid"], "session_id": session, "owner": "mentor", "text": text, "due_on": "9999-12-31"}
    workspace.do(put_row, table="action_item", key=mentorship, values={**values, "created_at": "2026-07-10T00:00:00Z"})
    [event] = events(workspace, mentorship)
    kept = "".join(text.split())
    assert set("".join(str(event["summary"]).split())) <= set(kept)
    if text.isascii() and text.isprintable():
        assert event["summary"] == " ".join(text.split())
