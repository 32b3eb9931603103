"""Erasing a single record: nothing of it stays on any page, the person and every other record are untouched."""

from datetime import date

import pytest

from models.domain.people import EngineerId
from models.domain.records import RECORD_TABLES, RecordKey, read_record
from models.operations import erasure
from models.operations.exports import record_export, record_file
from models.operations.journal import delete_note, write_note
from models.operations.record_erasure import erase_records
from models.operations.undo_labels import current_label
from models.queries import person_rows
from models.queries.due_records import due_records
from models.support.errors import BadInput, Refused
from models.views.erasure import elsewhere, lines, still_held
from models.views.record_erasure import record_erasure_view
from models.workspace.backup import backup
from models.workspace.copies import copies_with_erased_content
from models.workspace.integrity_check import check_open
from models.workspace.wiping import do_and_wipe
from models.workspace.workspace import Workspace
from tests.end_to_end.full_workspace import Filled, fill
from tests.models.operations.conftest import Story
from tests.models.snapshots.small_team import put_row
from tests.models.workspace.decrypted import decrypted
from tests.models.workspace.small_operations import QUICK

FEW = EngineerId(1)
ENDS = {"review": "period_ends_on", "plan": "ends_on", "note": "happened_on", "mentorship": "ends_on"}
BEGAN = {"plan": {"starts_on": "2016-01-01"}}
OLD = date(2016, 2, 2)


@pytest.fixture(scope="module")
def full_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Filled]:
    path = tmp_path_factory.mktemp("full") / "team.plumbline"
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        filled = fill(workspace)
        for table, column in ENDS.items():
            for row in workspace.query(f"SELECT id FROM {table}"):
                workspace.do(put_row, table=table, key=row["id"], values={**BEGAN.get(table, {}), column: "2016-06-30"})
    return path.read_bytes(), filled


def records_of(workspace: Workspace, table: str, person: EngineerId) -> list[RecordKey]:
    return [
        each.record
        for each in due_records(workspace, date.today())
        if each.record.table == table and each.engineer == person
    ]


def words_in(filled: Filled, rows: object) -> set[str]:
    text = str(rows)
    return {field for field, word in filled.words.items() if word in text}


def all_rows(workspace: Workspace) -> dict[str, list[dict[str, object]]]:
    return {
        table: workspace.query(f"SELECT * FROM {table} ORDER BY 1, 2")
        for table in (*person_rows.TABLES, "cycle", "cycle_not_applicable", "setting")
    }


@pytest.mark.parametrize("table", RECORD_TABLES)
def test_no_page_has_a_word_of_an_erased_record_and_everything_else_stays(
    full: Workspace, filled: Filled, table: str
) -> None:
    records = records_of(full, table, FEW)
    assert records
    about = {
        owned: [row for _, key in records for row in person_rows.rows_about(full, owned, key, table)]
        for owned in person_rows.TABLES
    }
    before = all_rows(full)
    do_and_wipe(full, erase_records, records=records)
    assert check_open(full) == ()
    after = all_rows(full)
    for owned, rows in before.items():
        kept = [row for row in rows if row not in about.get(owned, ())]
        referring = {"plan": ("review_id", "mentorship_id"), "evidence": ("note_id",), "action_item": ("goal_id",)}
        unlinked = [
            {name: value for name, value in row.items() if name not in referring.get(owned, ())} for row in kept
        ]
        assert unlinked == [
            {name: value for name, value in row.items() if name not in referring.get(owned, ())} for row in after[owned]
        ], owned
    gone = words_in(filled, about) - words_in(filled, after)
    assert len(gone) >= {"note": 2, "plan": 10}.get(table, 15)
    full.close()
    pages = decrypted(full.path)
    assert b"CREATE TABLE" in pages
    assert [field for field in gone if filled.words[field].encode() in pages] == []


def test_the_words_of_a_record_are_on_pages_before(full: Workspace, filled: Filled) -> None:
    """Otherwise the searches above would prove nothing."""
    full.close()
    pages = decrypted(full.path)
    for field in ("few private note", "few now summary", "few private note of a session", "few now statement"):
        assert filled.words[field].encode() in pages, field


@pytest.fixture
def note(story: Story) -> RecordKey:
    return RecordKey("note", story.do(write_note, engineer=story.engineer, text="Quuxly said so.", happened_on=OLD))


def test_only_a_record_whose_period_has_ended_is_erased(story: Story, note: RecordKey) -> None:
    young = story.do(write_note, engineer=story.engineer, text="New.", happened_on=date.today())
    for record in (RecordKey("note", young), RecordKey("review", story.review)):
        with pytest.raises(Refused, match="older than their period"):
            story.do(erase_records, records=[note, record])
    assert story.workspace.query("SELECT count(*) AS total FROM note") == [{"total": 2}]
    story.do(erase_records, records=[note, note])
    assert [row["id"] for row in story.workspace.query("SELECT id FROM note")] == [young]
    with pytest.raises(Refused, match="no longer exists"):
        story.do(erase_records, records=[note])


def test_a_hold_refuses_to_erase_a_record(story: Story, note: RecordKey) -> None:
    story.do(erasure.hold_person, engineer=story.engineer, reason="Claim 4711")
    assert due_records(story.workspace, date.today()) == ()
    assert record_erasure_view(story.workspace, [note]).hold_reason == "Claim 4711"
    with pytest.raises(Refused, match="Claim 4711"):
        story.do(erase_records, records=[note])


def test_an_erased_record_cannot_be_undone_and_the_labels_of_others_stay(story: Story, note: RecordKey) -> None:
    other = story.do(write_note, engineer=story.engineer, text="Wrote more.", happened_on=OLD)
    assert other != note.id
    story.do(erase_records, records=[note])
    assert story.workspace.undo_label() is None
    labels = [str(current_label(entry.label)) for entry in story.workspace.entries()]
    assert labels[::-1][-3:] == ["Write a note", "Write a note", "Erase records"]
    changes = story.workspace.query(
        "SELECT new IS NULL AND old IS NULL AS gone FROM history_change WHERE tbl = 'note' ORDER BY id"
    )
    assert [change["gone"] for change in changes] == [1, 0, 1]


def test_the_document_of_an_erased_review_stays_in_the_register_without_a_name(story: Story) -> None:
    [row] = story.workspace.query("SELECT document_id FROM review")
    story.do(put_row, table="review", key=story.review, values={"period_ends_on": "2016-06-30"})
    export = {
        "kind": "review",
        "subject": story.review,
        "revision": 1,
        "edition": "hr",
        "content_sha256": "1",
        "draft": True,
    }
    story.do(
        record_export,
        document_id=row["document_id"],
        file_name="ines-duarte.pdf",
        file_sha256="2",
        recipient="Quuxly",
        **export,
    )
    story.do(record_file, kind="list", file_name="team.csv", file_sha256="3", engineers=[story.engineer])
    review = RecordKey("review", story.review)
    found = elsewhere(record_erasure_view(story.workspace, [review]))
    assert [str(sentence).partition(" of ")[0] for sentence in found] == [
        "Exported file ines-duarte.pdf",
        "Exported file team.csv",
    ]
    assert [str(sentence).endswith(", which may contain it") for sentence in found] == [False, True]
    do_and_wipe(story.workspace, erase_records, records=[review])
    [left] = story.workspace.query("SELECT document_id, file_name, recipient, file_sha256 FROM export")
    assert left == {"document_id": row["document_id"], "file_name": "–", "recipient": "", "file_sha256": "2"}
    assert row["document_id"] in {
        gone["document_id"] for gone in story.workspace.query("SELECT document_id FROM deleted_draft")
    }
    labels = {str(current_label(entry.label)) for entry in story.workspace.entries()}
    assert "Export team.csv" in labels
    assert "Export ines-duarte.pdf" not in labels
    assert check_open(story.workspace) == ()
    path = story.workspace.path
    story.workspace.close()
    assert b"Quuxly" not in decrypted(path)


def test_the_preview_counts_what_goes_and_names_backups(full: Workspace) -> None:
    kept = backup(full)
    view = record_erasure_view(full, records_of(full, "mentorship", FEW))
    assert {"Mentorships: 1", "Sessions: 2", "Actions: 2"} <= set(map(str, lines(view)))
    assert f"Backup {kept}" in elsewhere(view)
    assert any(str(sentence).startswith("2 plans that were made from it") for sentence in view.stays)
    both = [*records_of(full, "mentorship", FEW), *records_of(full, "plan", FEW), *records_of(full, "note", FEW)]
    stays = " ".join(map(str, record_erasure_view(full, both).stays))
    assert "made from it" not in stays, "the plans go, too"
    with pytest.raises(BadInput, match="no record note:99"):
        record_erasure_view(full, [RecordKey("note", 99)])


def test_backups_with_an_erased_record_are_named_later_and_a_deleted_one_is_none(story: Story, note: RecordKey) -> None:
    deleted = story.do(write_note, engineer=story.engineer, text="Wrote more.", happened_on=OLD)
    (stick := story.workspace.path.with_name("stick")).mkdir()
    old = backup(story.workspace, stick)
    story.do(delete_note, note=deleted)
    assert copies_with_erased_content(story.workspace, (stick,)).holding == ()
    story.do(erase_records, records=[note])
    backup(story.workspace, stick)
    found = copies_with_erased_content(story.workspace, (stick,))
    assert found.holding == (old,)
    assert str(old) in str(still_held(found))


def test_the_window_can_use_the_file_between_two_copies(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        backup(story.workspace)
    pauses: list[float] = []
    monkeypatch.setattr(story.workspace, "let_others_in", pauses.append)
    copies_with_erased_content(story.workspace)
    assert len(pauses) == 2


@pytest.mark.parametrize("text", ["", "note", "note:", "note:-1", "note:1.5", "goal:1", "note:²", "note:" + "9" * 30])
def test_only_a_kind_and_a_number_name_a_record(text: str) -> None:
    with pytest.raises(BadInput, match="is no record"):
        read_record(text)


def test_a_record_is_named_as_it_is_listed() -> None:
    assert str(read_record(" note:17 ")) == "note:17"
