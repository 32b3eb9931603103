"""Erasing and anonymising one person: nothing stays on any page, others are untouched, and the history stays valid."""

import json
from dataclasses import replace
from datetime import date

import pytest

from models.domain.people import EngineerDetails, EngineerId
from models.operations import erasure
from models.operations.cycles import create_cycle
from models.operations.engineers import add_engineer, edit_engineer
from models.operations.exports import record_file
from models.operations.reviews import rate, start_review
from models.operations.undo_labels import current_label
from models.queries import person_rows
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput, Refused
from models.workspace.backup import backup
from models.workspace.backup_list import find
from models.workspace.gradual_copy import salt_of
from models.workspace.integrity_check import check_open
from models.workspace.wiping import do_and_wipe
from models.workspace.workspace import Workspace
from tests.end_to_end.full_workspace import Filled, fill
from tests.models.operations.conftest import Story
from tests.models.workspace.decrypted import decrypted
from tests.models.workspace.small_operations import QUICK

KEYS = {"few technology"}
"""The history keeps the keys of rows, such as the name of a technology; nothing connects them with a person any more."""
FEW, MANY = EngineerId(1), EngineerId(2)


@pytest.fixture(scope="module")
def full_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Filled]:
    path = tmp_path_factory.mktemp("full") / "team.plumbline"
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        filled = fill(workspace)
    return path.read_bytes(), filled


def fields_on_pages(workspace: Workspace, filled: Filled) -> set[str]:
    """The fields whose word is on a page of the closed file or of its log."""
    workspace.close()
    assert not list(workspace.path.parent.glob("*-wal"))
    pages = decrypted(workspace.path)
    assert b"CREATE TABLE" in pages
    return {field for field, word in filled.words.items() if word.encode() in pages}


def of(prefix: str, fields: set[str]) -> set[str]:
    return {field for field in fields if field.startswith(f"{prefix} ")}


def test_the_search_finds_every_word_before_the_erasure(full: Workspace, filled: Filled) -> None:
    found = fields_on_pages(full, filled)
    assert {"few deleted note", "few private note", "few now summary", "few draft of private"} <= found


def test_no_page_has_a_word_of_an_erased_person(full: Workspace, filled: Filled) -> None:
    do_and_wipe(full, erasure.erase_person, engineer=FEW)
    assert check_open(full) == ()
    assert person_rows.rows_about(full, "engineer", FEW) == []
    found = fields_on_pages(full, filled)
    assert of("few", found) <= KEYS
    assert of("many", found) >= {"many private note", "many now summary", "many deleted note", "many name"}


def test_the_other_person_keeps_everything(full: Workspace) -> None:
    def rows() -> str:
        return json.dumps({table: person_rows.rows_about(full, table, MANY) for table in person_rows.TABLES})

    before, recorded = rows(), len(person_rows.changes_about_person(full, MANY))
    full.do(erasure.erase_person, engineer=FEW)
    assert rows() == before
    assert len(person_rows.changes_about_person(full, MANY)) == recorded


def test_an_erasure_and_everything_before_it_cannot_be_undone(full: Workspace) -> None:
    full.do(erasure.erase_person, engineer=FEW)
    assert full.undo_label() is None
    with pytest.raises(Refused, match="nothing to undo"):
        full.undo()


def test_the_numbers_of_erased_documents_are_not_used_again(full: Workspace) -> None:
    numbers = {row["document_id"] for table in ("review", "plan") for row in person_rows.rows_about(full, table, FEW)}
    full.do(erasure.erase_person, engineer=FEW)
    assert numbers <= {row["document_id"] for row in full.query("SELECT document_id FROM deleted_draft")}


def test_no_backup_is_written_and_earlier_ones_still_hold_the_person(full: Workspace, filled: Filled) -> None:
    kept = backup(full)
    do_and_wipe(full, erasure.erase_person, engineer=FEW)
    assert find(full.path, salt_of(full)) == [kept]
    assert filled.words["few private note"].encode() in decrypted(kept)


def test_an_anonymised_person_has_figures_and_no_word(full: Workspace, filled: Filled) -> None:
    figures = "SELECT review_id, competency_code, state, value FROM rating ORDER BY 1, 2"
    before = full.query(figures)
    do_and_wipe(full, erasure.anonymise_person, engineer=FEW)
    assert check_open(full) == ()
    assert full.query(figures) == before
    [person] = person_rows.rows_about(full, "engineer", FEW)
    assert (person["name"], person["employee_id"], person["level"]) == ("Person 1", None, "SR")
    assert person["anonymised_on"]
    # Names of people who act by their role stay: they are not words about the person.
    acting = {"few before reviewer", "few now reviewer", "few mentor"}
    assert of("few", fields_on_pages(full, filled)) <= acting | KEYS


def test_every_text_of_a_kept_table_is_a_figure_or_is_removed(workspace: Workspace) -> None:
    """A new column with text must be entered in BLANKED, or here as one that identifies no person."""
    figures = {
        "id", "uid", "level", "path", "created_at", "archived_at", "anonymised_on", "state", "status", "use", "stage", "kind",
        "document_id", "cycle_name", "suggested", "conclusion", "target_profile", "interest", "code", "next_at", "starts_at",
        "competency_code", "qualification_code", "activity_code", "challenge_code", "technology", "edition", "language",
        "file_sha256", "content_sha256", "actor", "title", "people", "content", "name", "engineer_name", "reviewer_name",
        "decided_by", "mentor_name", "facts", "file_name", "recipient",
    }  # fmt: skip
    gone = set(erasure.DELETED)
    for table, (_, parent) in person_rows.OWNED.items():
        if parent in gone:
            gone.add(table)
    for table in set(person_rows.TABLES) - gone:
        texts = workspace.query(f"SELECT name FROM pragma_table_info('{table}') WHERE type = 'TEXT'")
        columns = {row["name"] for row in texts if not row["name"].endswith(("_on", "_at"))}
        assert columns - figures - set(erasure.BLANKED.get(table, {})) == set(), table


def test_a_legal_hold_refuses_both_until_it_is_lifted(story: Story) -> None:
    story.do(erasure.hold_person, engineer=story.engineer, reason="Claim 4711")
    for act in (erasure.erase_person, erasure.anonymise_person):
        with pytest.raises(Refused, match="Claim 4711"):
            story.do(act, engineer=story.engineer)
    story.do(erasure.lift_hold, engineer=story.engineer)
    story.do(erasure.erase_person, engineer=story.engineer)
    assert story.workspace.query("SELECT id FROM engineer") == []
    assert check_open(story.workspace) == ()


def test_a_hold_needs_a_reason(story: Story) -> None:
    with pytest.raises(BadInput, match="Enter why"):
        story.do(erasure.hold_person, engineer=story.engineer, reason=" ")


def test_the_label_of_an_erased_entry_names_only_what_was_done(story: Story) -> None:
    story.do(erasure.erase_person, engineer=story.engineer)
    labels = [str(current_label(entry.label)) for entry in story.workspace.entries()]
    assert labels[::-1] == ["Erased step", "Create cycle 2026-H1", "Start a review", "Erase a person"]


def test_an_erasure_keeps_every_label_of_others(workspace: Workspace) -> None:
    """The employee ID "1" is in "COD-1", the cycle "2026-H1" and "E11", and the name "Bo Li" in "Bo Lidia Berg"."""
    people = {
        number: workspace.do(add_engineer, details=EngineerDetails(name=name, level="SR", employee_id=number)).result
        for number, name in (("1", "Bo Li"), ("E11", "Bo Lidia Berg"))
    }
    cycle = workspace.do(
        create_cycle, name="2026-H1", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30), rubric=shipped_rubric()
    ).result
    review = workspace.do(start_review, engineer=people["E11"], cycle=cycle, reviewer_name="Bo Li").result
    workspace.do(rate, review=review, competency="COD-1", value=3)
    for name in ("review_bo-lidia-berg.pdf", "bo li.csv"):
        workspace.do(record_file, kind="list", file_name=name, file_sha256="0")
    workspace.do(erasure.erase_person, engineer=people["1"])
    labels = [str(current_label(entry.label)) for entry in workspace.entries()]
    assert labels[::-1] == [
        "Erased step", "Add Bo Lidia Berg", "Create cycle 2026-H1", "Start a review", "Rating of COD-1",
        "Export review_bo-lidia-berg.pdf", "Erased step", "Erase a person",
    ]  # fmt: skip


def test_an_earlier_name_goes_and_a_namesake_keeps_the_label(workspace: Workspace) -> None:
    details = EngineerDetails(name="Zebulon Oldname", level="SR", employee_id="Z1")
    renamed = workspace.do(add_engineer, details=details).result
    workspace.do(edit_engineer, engineer=renamed, details=replace(details, name="Anna Berg"))
    workspace.do(add_engineer, details=EngineerDetails(name="Anna Berg", level="SR", employee_id="Z2"))
    workspace.do(record_file, kind="list", file_name="zebulon_oldname.csv", file_sha256="0")
    workspace.do(erasure.erase_person, engineer=renamed)
    labels = [str(current_label(entry.label)) for entry in workspace.entries()]
    assert labels[::-1] == ["Erased step", "Erased step", "Add Anna Berg", "Erased step", "Erase a person"]
