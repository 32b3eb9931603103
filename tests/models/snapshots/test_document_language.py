"""Language of documents: the person's, then the workspace's; recorded with an export and used when it is checked later."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from models.domain.documents import Edition
from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer, edit_engineer
from models.operations.settings import begin_workspace, change_settings
from models.queries.document_language import document_language
from models.queries.engineers import engineer
from models.queries.exports import export_of_file
from models.queries.left_files import files_that_left
from models.queries.settings import settings
from models.snapshots.export_status import Status, export_status
from models.support.errors import BadInput
from models.support.language import in_language
from models.workspace.workspace import Workspace
from reports.publish import publish, take
from tests.models.snapshots.small_team import Team
from tests.models.workspace.small_operations import QUICK

TODAY = date(2026, 7, 4)


def prefer(team: Team, *, person: str, workspace: str) -> None:
    """Set the language of the engineer and of the workspace."""
    row = engineer(team.workspace, team.ines)
    fields = EngineerDetails.__dataclass_fields__
    details = EngineerDetails(**{name: getattr(row, name) for name in fields})
    team.workspace.do(edit_engineer, engineer=team.ines, details=replace(details, language=person))
    team.workspace.do(change_settings, settings=replace(settings(team.workspace), language=workspace))


@pytest.mark.parametrize(
    ("person", "workspace", "language"),
    [("", "en", "en"), ("", "de", "de"), ("de", "en", "de"), ("en", "de", "en")],
)
def test_the_person_decides_and_then_the_workspace(team: Team, person: str, workspace: str, language: str) -> None:
    prefer(team, person=person, workspace=workspace)
    assert document_language(team.workspace, "review", team.review) == language
    assert document_language(team.workspace, "plan", team.plan) == language
    assert document_language(team.workspace, "session", team.session) == language


def test_a_snapshot_has_the_texts_and_names_the_language(team: Team) -> None:
    taken = {
        code: take(team.workspace, "review", team.review, Edition.HR, TODAY, language=code) for code in ("en", "de")
    }
    english, german = (taken[code].snapshot for code in ("en", "de"))
    assert (english.head.language, german.head.language) == (None, "de")
    assert german.head.rubric_title == "Senior Backend-Entwicklung"
    assert english.head.rubric_title == "Senior backend engineer"
    assert english.content_sha256 != german.content_sha256
    assert take(team.workspace, "review", team.review, Edition.HR, TODAY).snapshot == english


@pytest.mark.parametrize("language", ["en", "de"])
def test_an_export_is_recorded_and_checked_in_its_language(team: Team, tmp_path: Path, language: str) -> None:
    publish(team.workspace, "plan", team.plan, Edition.ENGINEER, tmp_path / "p.pdf", TODAY, language=language)
    export = export_of_file(team.workspace, files_that_left(team.workspace).rows[0].file_sha256)
    assert export is not None
    assert export.language == language
    with in_language("de"):  # the window that checks it later
        assert export_status(team.workspace, export).status is not Status.SUPERSEDED


def test_an_unknown_language_is_refused(team: Team) -> None:
    with pytest.raises(BadInput, match="no documents in “xx”"):
        team.workspace.do(change_settings, settings=replace(settings(team.workspace), language="xx"))
    with pytest.raises(BadInput, match="no documents in “xx”"):
        team.workspace.do(add_engineer, details=EngineerDetails(name="Ada", level="SR", language="xx"))


def test_a_new_workspace_has_the_language_in_which_it_is_created(tmp_path: Path) -> None:
    with in_language("de"), Workspace.create(tmp_path / "a.plumbline", QUICK) as workspace:
        workspace.do(begin_workspace, user_name="Marta Lindqvist")
        assert settings(workspace).language == "de"
