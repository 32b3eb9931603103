"""Language of the calendar file: that of the workspace's documents."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from models.domain.people import EngineerDetails
from models.exchange.calendar import calendar_file, planned_entries
from models.operations.engineers import add_engineer
from models.operations.mentoring import Agreement, start_mentorship
from models.operations.sessions import SessionRecord, record_session
from models.operations.settings import change_settings
from models.queries.settings import settings
from models.support.language import in_language
from models.support.translation import say
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK

TODAY, STAMP = date(2026, 7, 10), datetime(2026, 7, 10, 8, 30, tzinfo=UTC)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "team.plumbline", QUICK) as result:
        engineer = result.do(add_engineer, details=EngineerDetails(name="Ines Duarte", level="SR")).result
        agreement = Agreement(mentor_name="Tomas Novak", starts_on=date(2026, 1, 5))
        mentorship = result.do(start_mentorship, engineer=engineer, agreement=agreement).result
        record = SessionRecord(held_on=date(2026, 7, 1), next_on=date(2026, 7, 20))
        result.do(record_session, mentorship=mentorship, record=record, new_actions=())
        yield result


def test_the_file_is_written_in_the_language_of_the_workspace(workspace: Workspace) -> None:
    english = calendar_file(workspace, None, TODAY, STAMP).content.decode()
    assert "PRODID:-//Plumbline//Mentoring//EN" in english
    assert "SUMMARY:Mentoring session: Ines Duarte" in english
    workspace.do(change_settings, settings=replace(settings(workspace), language="de"))
    german = calendar_file(workspace, None, TODAY, STAMP).content.decode()
    assert "PRODID:-//Plumbline//Mentoring//DE" in german
    with in_language("de"):
        assert planned_entries(workspace, None, TODAY)[0].summary == say(
            "Mentoring session: {name}", name="Ines Duarte"
        )


def test_the_language_of_the_window_does_not_count(workspace: Workspace) -> None:
    english = calendar_file(workspace, None, TODAY, STAMP).content
    with in_language("de"):
        assert calendar_file(workspace, None, TODAY, STAMP).content == english
