"""Records whose period has ended, from the command line: list, preview, erase."""

from datetime import date
from pathlib import Path

from models.operations.journal import write_note
from models.queries.engineers import list_engineers
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE, Run
from tests.models.workspace.decrypted import decrypted


def old_notes(team: Path, *texts: str) -> list[str]:
    """Write notes of 2016 about the first person; returns what the list calls them."""
    with Workspace.open(team, PASSPHRASE) as workspace:
        person = list_engineers(workspace)[0].id
        on = date(2016, 2, 2)
        notes = [workspace.do(write_note, engineer=person, text=text, happened_on=on).result for text in texts]
    return [f"note:{note}" for note in notes]


def test_a_due_record_is_listed_previewed_and_erased(run: Run, team: Path) -> None:
    assert run("record", "due", team).out == "No record is older than its period.\n"
    [gone, kept] = old_notes(team, "Quuxly said so.", "Kept for now.")
    listed = run("record", "due", team).out.splitlines()
    assert [line.split("\t")[:2] for line in listed] == [[gone, "2016-02-02"], [kept, "2016-02-02"]]
    assert listed[0].endswith("\tJournal note")
    preview = run("record", "erase", team, gone)
    assert preview.code == 0
    assert preview.out.startswith("Concerned:\n- Journal notes: 1\n")
    assert preview.out.endswith("Nothing was changed. Add --yes to do it.\n")
    assert len(run("record", "due", team).out.splitlines()) == 2
    done = run("record", "erase", team, gone, "--yes")
    assert done.code == 0
    assert done.out.endswith("Erased. Delete the files and backups above to erase it everywhere.\n")
    assert run("record", "due", team).out.splitlines() == [listed[1]]
    assert run("check", team).code == 0
    assert b"Kept for now" in decrypted(team)
    assert b"Quuxly" not in decrypted(team)


def test_a_record_that_is_not_due_or_unknown_is_refused(run: Run, team: Path) -> None:
    with Workspace.open(team, PASSPHRASE) as workspace:
        [review] = workspace.query("SELECT max(id) AS id FROM review")
    early = run("record", "erase", team, f"review:{review['id']}", "--yes")
    assert early.code != 0
    assert "Only records that are older than their period" in early.err
    assert "There is no record note:99." in run("record", "erase", team, "note:99").err
    assert "“goal:1” is no record." in run("record", "erase", team, "goal:1").err
