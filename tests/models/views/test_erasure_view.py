"""Preview of an erasure: counts, what stays, and where else the data are."""

from datetime import date
from pathlib import Path

import pytest

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer
from models.operations.erasure import anonymise_person, erase_person, hold_person
from models.operations.exports import record_file
from models.operations.journal import write_note
from models.views.erasure import elsewhere, erasure_view, lines, still_held
from models.workspace.backup import backup
from models.workspace.copies import Copies, copies_holding, copies_with_erased_content
from models.workspace.operation import Operation
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import Story
from tests.models.workspace.small_operations import QUICK


def test_the_preview_counts_records_and_names_files_and_backups(story: Story) -> None:
    story.do(write_note, engineer=story.engineer, text="Wrote the guide.", happened_on=date(2026, 2, 2))
    story.do(
        record_file, kind="person", file_name="ines.pdf", file_sha256="0", engineers=[story.engineer], recipient="Ines"
    )
    story.do(hold_person, engineer=story.engineer, reason="Claim 4711")
    kept = backup(story.workspace)
    damaged = kept.with_name("story-damaged.plumbline-backup")
    damaged.write_bytes(kept.read_bytes()[:4096])
    view = erasure_view(story.workspace, story.engineer)
    assert view.hold_reason == "Claim 4711"
    assert {"Reviews: 1", "Journal notes: 1"} <= set(lines(view))
    assert view.steps == 4
    [file, *copies] = elsewhere(view)
    assert file.startswith("Exported file ines.pdf of")
    assert copies == [
        f"Backup {kept}",
        f"Backup {damaged}, which has another passphrase or is damaged and may contain this too",
    ]


@pytest.mark.long
def test_a_renamed_backup_is_listed_and_none_of_another_workspace(story: Story) -> None:
    renamed = backup(story.workspace).rename(story.workspace.path.with_name("before-christmas.plumbline-backup"))
    with Workspace.create(story.workspace.path.with_name("story-b.plumbline"), QUICK) as other:
        backup(other)
    uid = story.workspace.query("SELECT uid FROM engineer")[0]["uid"]
    assert copies_holding(story.workspace, {"engineer": [uid]}) == Copies((renamed,), ())


def test_a_backup_from_after_the_erasure_is_not_listed(story: Story) -> None:
    uid = story.workspace.query("SELECT uid FROM engineer")[0]["uid"]
    story.do(erase_person, engineer=story.engineer)
    backup(story.workspace)
    assert copies_holding(story.workspace, {"engineer": [uid]}).holding == ()


def test_a_folder_that_is_not_there_is_named(story: Story) -> None:
    stick = story.workspace.path.with_name("stick")
    (away := story.workspace.path.with_name("other")).mkdir()
    kept = backup(story.workspace, away)
    found = elsewhere(erasure_view(story.workspace, story.engineer, (stick, away)))
    assert found == [
        f"Backup {kept}",
        f"Folder {stick}, which cannot be reached now and may contain backups with this",
    ]


@pytest.mark.parametrize("act", [erase_person, anonymise_person])
def test_backups_with_erased_people_are_found_later_under_any_name(story: Story, act: Operation[..., None]) -> None:
    (stick := story.workspace.path.with_name("stick")).mkdir()
    old = backup(story.workspace, stick).rename(stick / "before-christmas.plumbline-backup")
    assert still_held(copies_with_erased_content(story.workspace, (stick,))) is None
    story.do(act, engineer=story.engineer)
    backup(story.workspace, stick)
    assert copies_with_erased_content(story.workspace, (stick,)) == Copies((old,))
    assert str(old) in str(still_held(copies_with_erased_content(story.workspace, (stick,))))
    old.unlink()
    assert still_held(copies_with_erased_content(story.workspace, (stick,))) is None


def test_of_many_copies_the_first_are_named(tmp_path: Path) -> None:
    found = str(still_held(Copies(tuple(tmp_path / str(number) for number in range(60)))))
    assert f"{tmp_path / '5'} and 54 more. Delete these backups" in found
    assert str(tmp_path / "6") not in found


def test_people_who_are_missing_after_a_restore_are_not_called_erased(story: Story) -> None:
    other = story.do(add_engineer, details=EngineerDetails(name="Bo Li", level="SR", employee_id="B1"))
    assert other
    backup(story.workspace)
    story.workspace.undo()
    assert copies_with_erased_content(story.workspace) == Copies()
