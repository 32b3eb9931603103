"""Files of released versions: opened, shown as before, undone, redone and verified."""

import shutil
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from models.domain.documents import Edition
from models.domain.reviews import OpinionRole, ReviewId
from models.operations.cycles import edit_cycle
from models.operations.opinions import record_opinion
from models.operations.review_status import return_to_draft
from models.operations.undo_labels import current_label
from models.queries.cycles import find_cycle, not_applicable, not_asked
from models.queries.exports import ExportRow
from models.queries.opinions import opinions, peer_summary
from models.queries.stored_values import read_rows
from models.snapshots.build_review import review_snapshot
from models.snapshots.export_status import Status, export_status
from models.support.canonical import canonical_json
from models.support.errors import Refused
from models.support.messages import Message
from models.views.journal import NoteFilter, list_notes
from models.views.review import editor_view
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK

SCHEMA_9 = Path(__file__).with_name("released") / "schema-0009.plumbline"
LABELS = [
    "Write a private line",
    "Write the goal of a session",
    "Start a session",
    "Begin a mentorship",
    "Make a note shareable",
    "Write a note",
    "Record what tech lead said",
    "Write a strength point",
    "Mark ARC-1 as not observed",
    "Comment on COD-4",
    "Rating of COD-4",
    "Start a review",
    "Make cycle 2026-H1",
    "Add Ines Duarte",
]
"""The labels as the file stores them."""
REWORDED = {"Begin a mentorship": "Start a mentorship", "Make cycle 2026-H1": "Create cycle 2026-H1"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(shutil.copy(SCHEMA_9, tmp_path / "team.plumbline"))


def test_a_history_without_ids_has_current_translatable_labels(path: Path):
    with Workspace.open(path, QUICK) as workspace:
        entries = [entry for entry in workspace.entries() if entry.kind == "do"]
        assert [entry.label for entry in entries] == LABELS
        labels = [current_label(entry.label) for entry in entries]
    assert labels == [REWORDED.get(label, label) for label in LABELS]
    assert [label for label in labels if not isinstance(label, Message)] == []


def test_steps_older_than_ids_can_be_redone_and_undone(path: Path):
    with Workspace.open(path, QUICK) as workspace:
        assert workspace.redo().result == "Write a private line"
        assert workspace.query("SELECT text FROM session_private_note") == [{"text": "Needs courage"}]
        undone = []
        while workspace.undo_label():
            undone.append(str(workspace.undo().result))
        assert undone == LABELS
        assert workspace.query("SELECT * FROM engineer") == []
        assert workspace.redo().result == "Add Ines Duarte"
        assert workspace.query("SELECT name FROM engineer") == [{"name": "Ines Duarte"}]
    assert check(path, QUICK) == ()


def test_the_chain_older_than_ids_is_valid_and_continued(path: Path):
    assert check(path, QUICK) == ()
    with Workspace.open(path, QUICK) as workspace:
        head = workspace.history_head()
        workspace.redo()
        assert workspace.history_head() != head
    assert check(path, QUICK) == ()


SCHEMA_10 = SCHEMA_9.with_name("schema-0010.plumbline")


@pytest.fixture
def with_opinions(tmp_path: Path) -> Path:
    return Path(shutil.copy(SCHEMA_10, tmp_path / "opinions.plumbline"))


def test_opinions_older_than_requests_are_shown_unchanged(with_opinions: Path):
    with Workspace.open(with_opinions, QUICK) as workspace:
        found = opinions(workspace, ReviewId(1))
        assert [(opinion.role, opinion.name, opinion.comment) for opinion in found[:2]] == [
            ("self", "Ines Duarte", "I wrote the guide."),
            ("tech_lead", "Kofi Mensah", "Reviews well."),
        ]
        peers = peer_summary(workspace, ReviewId(1))
        assert (peers.count, peers.areas["COD"].mean) == (4, Fraction(11, 4))
        assert {comment.text for comment in peers.comments} == {f"Peer words {number}." for number in range(1, 5)}
    assert check(with_opinions, QUICK) == ()


def undo_everything(workspace: Workspace) -> None:
    while workspace.undo_label():
        workspace.undo()


def test_opinions_older_than_requests_can_be_undone_replaced_and_fixed(with_opinions: Path):
    with Workspace.open(with_opinions, QUICK) as workspace:
        assert workspace.redo().result == "Record what self said"
        workspace.do(record_opinion, review=2, role=OpinionRole.PEER, author_name="zoe ADLER", ratings={"COD-2": 2})
        peers = [opinion for opinion in opinions(workspace, ReviewId(2)) if opinion.role == OpinionRole.PEER]
        assert [(peer.name, peer.ratings) for peer in peers] == [("zoe ADLER", {"COD-2": 2})]
        workspace.do(return_to_draft, review=1)
        with pytest.raises(Refused, match="peer group of this review was fixed"):
            workspace.do(record_opinion, review=1, role=OpinionRole.PEER, author_name="Fifth", ratings={"COD-1": 1})
        with pytest.raises(Refused, match="cannot be undone"):  # an answer of the fixed peer group
            undo_everything(workspace)
        assert peer_summary(workspace, ReviewId(1)).count == 4
        assert opinions(workspace, ReviewId(2)) == ()
    assert check(with_opinions, QUICK) == ()


JOURNAL_11 = SCHEMA_9.with_name("journal-0011.plumbline")


@pytest.mark.parametrize(
    ("typed", "beginning"),
    [
        ("stunden", "Überstunden"), ("еще", "Мы ещё"), ("ελενη", "Η Ελένη"), ("api設計", "ＡＰＩ設計"), ("🎉", "ＡＰＩ設計"),
        ("ビュ", "ＡＰＩ設計"), ("デプロイ", "Überstunden"),
        ("coordinated", "co\u00adordinated"), ("office", "co\u00adordinated"),
    ],
)  # fmt: skip
def test_notes_older_than_folded_indexes_are_found_in_any_form(tmp_path: Path, typed: str, beginning: str):
    path = Path(shutil.copy(JOURNAL_11, tmp_path / "journal.plumbline"))
    with Workspace.open(path, QUICK) as workspace:
        [note] = list_notes(workspace, NoteFilter(text=typed)).rows
        assert note.text.startswith(beginning)
        while workspace.undo_label():
            workspace.undo()
        assert list_notes(workspace, NoteFilter(text=typed)).rows == ()
        while workspace.redo_label():
            workspace.redo()
        assert [row.id for row in list_notes(workspace, NoteFilter(text=typed)).rows] == [note.id]
    assert check(path, QUICK) == ()


SCHEMA_11 = SCHEMA_9.with_name("schema-0011.plumbline")


@pytest.fixture
def before_focus_cycles(tmp_path: Path) -> Path:
    return Path(shutil.copy(SCHEMA_11, tmp_path / "reviews.plumbline"))


def test_older_cycles_ask_all_competencies_and_keep_documents_current(before_focus_cycles: Path):
    with Workspace.open(before_focus_cycles, QUICK) as workspace:
        assert workspace.query("SELECT * FROM cycle_not_asked") == []
        for number in (ReviewId(1), ReviewId(2)):
            assert len(editor_view(workspace, number).items) == 48
            for edition in Edition:
                snapshot = review_snapshot(workspace, number, edition, date(2026, 7, 10))
                assert '"asked"' not in canonical_json(snapshot)
        exports = read_rows(workspace, ExportRow, "SELECT *, NULL AS draft, '' AS engineer_name FROM export")
        states = {(export.document_id, export_status(workspace, export).status) for export in exports}
        assert states == {("RV-2026-000001", Status.CURRENT), ("RV-2026-000002", Status.DRAFT)}
    assert check(before_focus_cycles, QUICK) == ()


def test_narrowing_an_older_cycle_does_not_change_its_drafts(before_focus_cycles: Path):
    with Workspace.open(before_focus_cycles, QUICK) as workspace:
        later = find_cycle(workspace, "2026-H2")
        workspace.do(
            edit_cycle, cycle=later.id, name=later.name, starts_on=later.starts_on, ends_on=later.ends_on,
            excluded=not_applicable(workspace, later.id), chosen=(),
        )  # fmt: skip
        assert len(not_asked(workspace, later.id)) == 25
        assert len(editor_view(workspace, ReviewId(2)).items) == 48
        while workspace.undo_label():
            workspace.undo()
        assert not_asked(workspace, later.id) == frozenset()
    assert check(before_focus_cycles, QUICK) == ()
