"""Drafts of unsubmitted text: kept, submitted or discarded, and in neither the history nor a report."""

import re
from datetime import date
from pathlib import Path

import pytest

from models.domain.drafts import OWNERS, DraftKey
from models.domain.mentoring import ActionOwner, Lane
from models.operations import action_items, mentoring, plans, reviews, sessions
from models.operations.drafts import store_draft, submitting
from models.queries.drafts import draft
from models.support.errors import BadInput, Refused
from models.views.session import private_lines
from models.workspace.backup import backup
from models.workspace.engine import IntegrityError
from models.workspace.integrity_check import check, check_open
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import Story
from tests.models.workspace.small_operations import QUICK

ROOT = Path(__file__).parents[3]
JOURNAL = DraftKey("journal", "text")


def mentorship_of(story: Story) -> int:
    agreement = mentoring.Agreement(mentor_name="Kofi Mensah", starts_on=date(2026, 1, 5))
    return story.do(mentoring.start_mentorship, engineer=story.engineer, agreement=agreement)


def session_of(story: Story, mentorship: int) -> int:
    return story.do(sessions.start_session, mentorship=mentorship, held_on=date(2026, 2, 2))


def goal_of(story: Story) -> int:
    period = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 9, 30)}
    details = plans.GoalDetails(competency="COD-1", statement="Reads code daily.", target_rating=4)
    plan = story.do(plans.start_plan, review=story.review, target_profile="TL", **period)
    return story.do(plans.add_goal, plan=plan, details=details)


def drafts(story: Story) -> list[str]:
    return [row["text"] for row in story.workspace.query("SELECT text FROM draft ORDER BY place, field")]


def test_a_draft_is_stored_changed_and_discarded(story: Story) -> None:
    for words in ("Half a", "Half a sentence", ""):
        story.do(store_draft, key=JOURNAL, text=words)
        assert draft(story.workspace, JOURNAL) == words
    for _ in range(2):
        story.do(store_draft, key=JOURNAL, text=None)
        assert draft(story.workspace, JOURNAL) is None


def test_a_draft_survives_a_restart_and_a_backup(story: Story, tmp_path: Path) -> None:
    story.do(store_draft, key=JOURNAL, text="Half a sentence")
    saved, path = backup(story.workspace, tmp_path), story.workspace.path
    story.workspace.close()
    for file in (saved, path):
        with Workspace.open(file, QUICK) as workspace:
            assert draft(workspace, JOURNAL) == "Half a sentence"
        assert check(file, QUICK) == ()


def test_a_draft_changes_neither_history_nor_undo_nor_pages(story: Story) -> None:
    story.do(reviews.write_summary, review=story.review, summary="A steady half-year.")
    story.workspace.undo()
    before = story.workspace.entries(), story.workspace.history_head(), story.workspace.redo_label()
    outcome = story.workspace.do(store_draft, key=DraftKey(f"review:{story.review}", "comment"), text="Unsent zebra")
    assert (outcome.topics, outcome.entry_id) == (frozenset(), 0)
    assert (story.workspace.entries(), story.workspace.history_head(), story.workspace.redo_label()) == before
    assert not story.workspace.query("SELECT 1 FROM history_change WHERE tbl = 'draft' OR new LIKE '%Unsent zebra%'")
    story.workspace.redo()
    assert drafts(story) == ["Unsent zebra"]
    assert check_open(story.workspace) == ()


def test_submitting_deletes_the_draft_and_undo_reverts_the_submission(story: Story) -> None:
    session = session_of(story, mentorship_of(story))
    key, other = DraftKey(f"session:{session}", "private"), DraftKey(f"session:{session}", "shared")
    for item in (key, other):
        story.do(store_draft, key=item, text="Half a")
    add = submitting(sessions.add_line, [key])
    assert (add.id, add.undo) == (sessions.add_line.id, sessions.add_line.undo)
    with pytest.raises(BadInput):
        story.do(add, session=session, lane=Lane.PRIVATE, text=" ")
    assert draft(story.workspace, key) == "Half a"
    story.do(add, session=session, lane=Lane.PRIVATE, text="Half a line")
    assert [line.text for line in private_lines(story.workspace, session)] == ["Half a line"]
    assert (draft(story.workspace, key), draft(story.workspace, other)) == (None, "Half a")
    assert story.workspace.undo_label() == "Write a private line"
    story.workspace.undo()
    assert private_lines(story.workspace, session) == ()


def test_a_draft_is_deleted_with_its_row(story: Story) -> None:
    mentorship = mentorship_of(story)
    session = session_of(story, mentorship)
    action = action_items.NewActionItem(owner=ActionOwner.ENGINEER, text="Read it.")
    item = story.do(action_items.agree_action, session=session, details=action)
    goal = goal_of(story)
    at = {
        "review": story.review,
        "session": session,
        "mentorship": mentorship,
        "goal": goal,
        "action_item": item,
        "cycle": story.cycle,
    }
    assert at.keys() == OWNERS
    for kind, number in at.items():
        story.do(store_draft, key=DraftKey(f"{kind}:{number}", "words"), text=kind)
    story.do(sessions.delete_session, session=session)
    assert drafts(story) == ["cycle", "goal", "mentorship", "review"]
    while story.workspace.undo_label():
        story.workspace.undo()
    assert drafts(story) == []
    assert check_open(story.workspace) == ()


def test_a_draft_needs_an_existing_row_and_an_operation(story: Story) -> None:
    with pytest.raises(Refused, match="no longer exists"):
        story.do(store_draft, key=DraftKey("session:99", "private"), text="Half a")
    for place in ("engineer:1", "session", "journal:1"):
        with pytest.raises(KeyError):
            story.do(store_draft, key=DraftKey(place, "text"), text="Half a")
    story.do(store_draft, key=JOURNAL, text="Half a")
    for statement in ("INSERT INTO draft VALUES ('a', 'b', 'c')", "UPDATE draft SET text = ''", "DELETE FROM draft"):
        with pytest.raises(IntegrityError, match="outside an action"):
            story.workspace.database.conn.execute(statement)
    assert drafts(story) == ["Half a"]


def test_no_other_module_reads_or_writes_drafts() -> None:
    """The file itself apart; that nothing which leaves the workspace asks these two is a contract of the import linter."""
    naming = re.compile(r"\b(?:FROM|INTO|JOIN|UPDATE) draft\b|\(\"draft\",")
    files = [file for room in ("operations", "queries", "views") for file in (ROOT / "models" / room).glob("*.py")]
    assert {file.relative_to(ROOT).as_posix() for file in files if naming.search(file.read_text(encoding="utf-8"))} == {
        "models/operations/drafts.py",
        "models/operations/erasure.py",  # deletes the drafts about a person
        "models/queries/drafts.py",
    }
