"""Migration of comments and appeals to the revision on which they were given."""

from datetime import date
from pathlib import Path

import pytest

from models.domain.reviews import ReviewId
from models.queries.receipts import receipt
from models.queries.reviews import review
from models.support.canonical import canonical_json
from models.workspace.integrity_check import check
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.older_versions import use_schema

FIRST, SECOND, THIRD = "I see it otherwise.", "I see it like that now.", "And the third one is right."


@operation("test.comment", "Write the employee comment", undo=Undo.STOP)
def comment(tx: Transaction, *, number: int, text: str, on: str = "2026-07-03") -> None:
    tx.upsert("employee_comment", number, text=text, written_on=on)


@operation("test.change_comment", "Change the employee comment", undo=Undo.STOP)
def change_comment(tx: Transaction, *, number: int, text: str, on: str) -> None:
    stored = tx.one("SELECT text, written_on FROM employee_comment WHERE review_id = :id", id=number)
    assert stored
    tx.insert("earlier_comment", review_id=number, **stored, replaced_on=on)
    tx.upsert("employee_comment", number, text=text, written_on=on)


@operation("test.revise", "Open new revision", undo=Undo.STOP)
def revise(tx: Transaction, *, number: int) -> None:
    [row] = tx.query("SELECT * FROM review WHERE id = :id", id=number)
    comments = tx.query("SELECT * FROM employee_comment WHERE review_id = :id", id=number)
    content = canonical_json({"review": [row], "employee_comment": comments})
    columns = {"content": content, "content_sha256": "0", "superseded_at": tx.at, "reason": "r"}
    tx.upsert("review_revision", (number, row["revision"]), **columns)
    tx.update("review", number, revision=row["revision"] + 1)


@operation("test.decide", "Decide the conclusion")
def decide(tx: Transaction, *, number: int) -> None:
    tx.update("review", number, conclusion="meets-level", conclusion_reason="Two months away.")


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three reviews: one answered in every way, one whose comment was carried over unchanged, one without an answer."""
    path = tmp_path / "older.plumbline"
    with monkeypatch.context() as before:
        use_schema(before, 7)
        with Workspace.create(path, act.QUICK, actor="Marta Lindqvist") as workspace:
            for name in ("Ines", "Jonas", "Amara"):
                engineer = workspace.do(act.add_engineer, name=name).result
                cycle = workspace.do(act.create_cycle, name=f"Cycle of {name}").result
                workspace.do(act.begin_review, engineer=engineer, cycle=cycle)
            workspace.do(comment, number=1, text="Hm.")
            workspace.do(change_comment, number=1, text=FIRST, on="2026-07-04")
            workspace.do(act.appeal, review=1)
            workspace.do(revise, number=1)
            workspace.do(change_comment, number=1, text=SECOND, on="2026-07-20")
            workspace.do(act.appeal, review=1)
            workspace.do(revise, number=1)
            workspace.do(revise, number=1)
            workspace.do(comment, number=2, text=FIRST)
            workspace.do(revise, number=2)
            workspace.do(decide, number=3)
    return path


def test_every_answer_is_moved_to_its_revision(older: Path):
    with Workspace.open(older, act.QUICK) as workspace:
        item, two, three, four = (receipt(workspace, ReviewId(1), revision) for revision in (1, 2, 3, 4))
        assert (item.comment, str(item.comment_on), len(item.appeals)) == (FIRST, "2026-07-04", 1)
        assert [(comments.text, str(comments.replaced_on)) for comments in item.earlier_comments] == [
            ("Hm.", "2026-07-04")
        ]
        assert (two.comment, str(two.comment_on), len(two.appeals)) == (SECOND, "2026-07-20", 1)
        assert two.earlier_comments == ()
        assert [(comments.comment, comments.appeals) for comments in (three, four)] == [("", ()), ("", ())]
        assert [receipt(workspace, ReviewId(2), revision).comment for revision in (1, 2)] == [FIRST, ""]
        assert receipt(workspace, ReviewId(3), 1).comment == ""
    assert check(older, act.QUICK) == ()


def test_decisions_are_attributed_by_the_history_and_never_invented(older: Path):
    with Workspace.open(older, act.QUICK) as workspace:
        decision = review(workspace, ReviewId(3)).decision
        assert decision is not None
        assert (decision.conclusion, decision.decided_by, decision.suggested) == (
            "meets-level",
            "Marta Lindqvist",
            None,
        )
        assert decision.decided_on == date.today()
        assert decision.reason == "Two months away."
        assert review(workspace, ReviewId(1)).decision is None


def test_older_histories_can_be_undone_including_decisions(older: Path):
    with Workspace.open(older, act.QUICK) as workspace:
        assert workspace.undo().result == "Decide the conclusion"
        assert review(workspace, ReviewId(3)).conclusion == ""
        assert review(workspace, ReviewId(3)).decision is None
        assert workspace.undo_label() is None
        workspace.redo()
        assert review(workspace, ReviewId(3)).conclusion == "meets-level"
