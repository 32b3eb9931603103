"""Sessions with a time in the calendar file: length, reminder, changes, and what a second library and a calendar read."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from models.domain.mentoring import ActionOwner, MentorshipId, SessionId
from models.domain.people import EngineerDetails
from models.exchange.calendar import calendar_file
from models.operations.action_items import NewActionItem, finish_action
from models.operations.engineers import add_engineer
from models.operations.mentoring import Agreement, edit_mentorship, start_mentorship
from models.operations.sessions import SessionRecord, agree_next_session, record_session
from models.support.errors import BadInput
from models.support.times import clock, read_time
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK

TODAY = date(2026, 7, 10)
STAMP = datetime(2026, 7, 10, 8, 30, tzinfo=UTC)
NEXT = date(2026, 7, 24)
RELEASED = Path(__file__).parents[1] / "workspace" / "released"
AGREEMENT = Agreement(mentor_name="Tomas Novak", starts_on=date(2026, 1, 5))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "team.plumbline", QUICK, actor="Marta Lindqvist") as result:
        yield result


@pytest.fixture
def mentorship(workspace: Workspace) -> MentorshipId:
    engineer = workspace.do(add_engineer, details=EngineerDetails(name="Ines Duarte", level="SR")).result
    return workspace.do(start_mentorship, engineer=engineer, agreement=AGREEMENT).result


@pytest.fixture
def session(workspace: Workspace, mentorship: MentorshipId) -> SessionId:
    action = NewActionItem(owner=ActionOwner.ENGINEER, text="Draw the queue", due_on=date(2026, 8, 1))
    record = SessionRecord(held_on=TODAY, next_on=NEXT, next_at=time(14, 30))
    return workspace.do(record_session, mentorship=mentorship, record=record, new_actions=[action]).result


def content(workspace: Workspace) -> bytes:
    return calendar_file(workspace, None, TODAY, STAMP).content


def session_event(workspace: Workspace) -> Event:
    events: list[Event] = list(Calendar.from_ical(content(workspace)).walk("VEVENT"))
    return next(event for event in events if str(event["uid"]).startswith("session-"))


def sequence_of(event: Event) -> int:
    return int(str(event["sequence"]))


def test_a_session_with_a_time_has_an_end_a_reminder_and_shows_as_busy(workspace: Workspace, session: SessionId):
    event = session_event(workspace)
    start = datetime(2026, 7, 24, 14, 30)  # noqa: DTZ001 - a local time, which every calendar shows as it is
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (start, start + timedelta(minutes=45))
    [alarm] = event.walk("VALARM")
    assert (alarm.decoded("trigger"), str(alarm["action"])) == (timedelta(minutes=-15), "DISPLAY")
    assert str(event["transp"]) == "OPAQUE"


def test_a_session_without_a_time_is_an_all_day_event_shown_as_free(workspace: Workspace, session: SessionId):
    workspace.do(agree_next_session, session=session, next_on=NEXT)
    event = session_event(workspace)
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (NEXT, NEXT + timedelta(days=1))
    assert (str(event["transp"]), event.walk("VALARM")) == ("TRANSPARENT", [])


def test_the_agreement_sets_length_and_reminder(workspace: Workspace, mentorship: MentorshipId, session: SessionId):
    first = session_event(workspace)
    changed = Agreement(
        mentor_name="Tomas Novak", starts_on=date(2026, 1, 5), session_minutes=90, reminder_minutes=None
    )
    workspace.do(edit_mentorship, mentorship=mentorship, agreement=changed)
    event = session_event(workspace)
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=90)
    assert event.walk("VALARM") == []
    assert (event["uid"], event["sequence"]) == (first["uid"], sequence_of(first) + 1)


def test_a_new_time_is_a_change_and_a_cancelled_entry_keeps_its_time(workspace: Workspace, session: SessionId):
    before = session_event(workspace)
    workspace.do(agree_next_session, session=session, next_on=NEXT, next_at=time(9))
    moved = session_event(workspace)
    assert (moved["uid"], moved["sequence"]) == (before["uid"], sequence_of(before) + 1)
    workspace.do(agree_next_session, session=session, next_on=None)
    gone = session_event(workspace)
    assert (str(gone["status"]), gone["sequence"]) == ("CANCELLED", sequence_of(before) + 2)
    assert gone.decoded("dtstart") == moved.decoded("dtstart")
    assert (str(gone["transp"]), gone.walk("VALARM")) == ("TRANSPARENT", [])


def test_clearing_a_date_clears_its_time(workspace: Workspace, session: SessionId):
    workspace.do(agree_next_session, session=session, next_on=None, next_at=time(9))
    [row] = workspace.query("SELECT next_on, next_at FROM session")
    assert (row["next_on"], row["next_at"]) == (None, None)
    workspace.undo()
    [row] = workspace.query("SELECT next_on, next_at FROM session")
    assert (row["next_on"], row["next_at"]) == ("2026-07-24", "14:30:00")


def test_an_independent_library_reads_the_same_events(workspace: Workspace, session: SessionId):
    calendar = vobject.readOne(content(workspace).decode())
    assert calendar.validate(raiseException=True)
    timed, whole_day = calendar.vevent_list
    assert timed.dtend.value - timed.dtstart.value == timedelta(minutes=45)
    assert timed.valarm.trigger.value == timedelta(minutes=-15)
    assert (whole_day.dtstart.value, whole_day.dtend.value) == (date(2026, 8, 1), date(2026, 8, 2))


def test_importing_every_file_twice_gives_each_entry_once(workspace: Workspace, session: SessionId):
    shown: dict[str, Event] = {}
    import_into(shown, content(workspace))
    import_into(shown, content(workspace))
    assert len(shown) == 2
    workspace.do(agree_next_session, session=session, next_on=NEXT + timedelta(days=1), next_at=time(8))
    [row] = workspace.query("SELECT id FROM action_item")
    workspace.do(finish_action, item=row["id"], closed_on=TODAY)
    for _ in range(2):
        import_into(shown, content(workspace))
    [left] = shown.values()
    assert left.decoded("dtstart") == datetime(2026, 7, 25, 8)  # noqa: DTZ001 - a local time


def import_into(shown: dict[str, Event], file: bytes) -> None:
    """What RFC 5546 asks of a calendar: an entry replaces the one with its UID unless its SEQUENCE is lower."""
    events: list[Event] = list(Calendar.from_ical(file).walk("VEVENT"))
    for event in events:
        uid = str(event["uid"])
        if uid in shown and sequence_of(shown[uid]) > sequence_of(event):
            continue
        if str(event["status"]) == "CANCELLED":
            shown.pop(uid, None)
        else:
            shown[uid] = event


@pytest.mark.parametrize("wrong", [{"session_minutes": 0}, {"session_minutes": 1441}, {"reminder_minutes": 10081}])
def test_a_length_or_a_reminder_out_of_bounds_is_refused(workspace: Workspace, mentorship: MentorshipId, wrong):
    agreement = Agreement(mentor_name="Tomas Novak", starts_on=date(2026, 1, 5), **wrong)
    with pytest.raises(BadInput):
        workspace.do(edit_mentorship, mentorship=mentorship, agreement=agreement)


def test_a_session_carries_the_open_actions_of_the_one_before(
    workspace: Workspace, mentorship: MentorshipId, session: SessionId
):
    again = workspace.do(record_session, mentorship=mentorship, record=SessionRecord(held_on=TODAY)).result
    third = workspace.do(record_session, mentorship=mentorship, record=SessionRecord(held_on=TODAY)).result
    carried = workspace.query("SELECT session_id FROM action_item_carry ORDER BY session_id")
    assert [row["session_id"] for row in carried] == [again, third]


@pytest.mark.parametrize(
    ("typed", "hour", "minute"),
    [
        ("14:30", 14, 30),
        ("14.30", 14, 30),
        ("1430", 14, 30),
        ("14h30", 14, 30),
        ("9", 9, 0),
        (" 09:05 ", 9, 5),
        ("9 am", 9, 0),
        ("12 am", 0, 0),
        ("12 p.m.", 12, 0),
        ("2:30 PM", 14, 30),
        ("14 Uhr", 14, 0),
        ("0000", 0, 0),
    ],
)
def test_common_forms_of_a_time_are_read(typed: str, hour: int, minute: int):
    assert read_time(typed) == time(hour, minute)


@pytest.mark.parametrize("typed", ["24:00", "9:60", "13 pm", "0 am", "noon", "9:3", "-1", "99999", "9:30:15"])
def test_an_invalid_time_is_refused_with_an_example(typed: str):
    with pytest.raises(BadInput, match="14:30"):
        read_time(typed)


def test_an_empty_text_gives_no_time():
    assert read_time("  ") is None


@given(st.times())
def test_a_formatted_time_round_trips_to_the_minute(at: time):
    assert read_time(clock(at)) == at.replace(second=0, microsecond=0)


def test_entries_exported_by_an_earlier_version_are_continued(tmp_path: Path):
    # Made before sessions had a time, with one export and one undone step.
    path = Path(shutil.copy(RELEASED / "calendar-0011.plumbline", tmp_path / "before.plumbline"))
    with Workspace.open(path, QUICK) as workspace:
        events: list[Event] = list(Calendar.from_ical(content(workspace)).walk("VEVENT"))
        assert [event["sequence"] for event in events] == [0, 0]
        assert workspace.redo().result == "Agree on the next session"
        workspace.do(agree_next_session, session=1, next_on=date(2026, 7, 31), next_at=time(14))
        event = session_event(workspace)
        assert (event["sequence"], event.decoded("dtend").hour) == (1, 14)
        while workspace.undo_label():
            workspace.undo()
        assert workspace.query("SELECT * FROM mentorship") == []
    assert check(path, QUICK) == ()
