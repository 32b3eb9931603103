"""Small operations over the real tables, and the whole content of a workspace as one value."""

from typing import Any

from models.workspace import raw_keys, triggers
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace

# SQLCipher takes text of this shape as the key itself and skips the slow derivation, which tests cannot afford each time.
QUICK = "x'" + "5a" * 32 + "'"
raw_keys.allow()


@operation("test.add_engineer", "Add {name}")
def add_engineer(tx: Transaction, *, name: str, level: str = "SR") -> int:
    return tx.insert("engineer", name=name, level=level, created_at=tx.at)


@operation("test.rename_engineer", "Rename {engineer} to {name}")
def rename_engineer(tx: Transaction, *, engineer: int, name: str) -> None:
    tx.update("engineer", engineer, name=name)


@operation("test.delete_engineer", "Delete an engineer")
def delete_engineer(tx: Transaction, *, engineer: int) -> None:
    tx.delete("engineer", engineer)


@operation("test.create_cycle", "Create cycle {name}")
def create_cycle(tx: Transaction, *, name: str) -> int:
    rubric = tx.one("SELECT id FROM rubric_version") or {
        "id": tx.insert(
            "rubric_version", rubric_id="r", version="1", title="R", content="{}", content_sha256="0", added_at=tx.at
        )
    }
    return tx.insert(
        "cycle",
        name=name,
        starts_on="2026-01-01",
        ends_on="2026-06-30",
        rubric_version_id=rubric["id"],
        created_at=tx.at,
    )


@operation("test.begin_review", "Begin a review")
def begin_review(tx: Transaction, *, engineer: int, cycle: int) -> int:
    rubric = tx.query("SELECT rubric_version_id FROM cycle WHERE id = :cycle", cycle=cycle)[0]["rubric_version_id"]
    review = tx.insert(
        "review",
        engineer_id=engineer,
        cycle_id=cycle,
        rubric_version_id=rubric,
        document_id=f"{engineer}-{cycle}",
        cycle_name="C",
        period_starts_on="2026-01-01",
        period_ends_on="2026-06-30",
        engineer_name="N",
        level="SR",
        reviewer_name="M",
        created_at=tx.at,
    )
    for code in ("COD-1", "COD-2", "COD-3"):
        tx.upsert("rating", (review, code), state="blank")
    return review


@operation("test.rate", "Rate {competency}")
def rate(tx: Transaction, *, review: int, competency: str, value: int, comment: str = "") -> None:
    tx.upsert("rating", (review, competency), state="rated", value=value, comment=comment)


@operation("test.appeal", "Appeal against a review")
def appeal(tx: Transaction, *, review: int) -> int:
    return tx.insert("appeal", review_id=review, raised_on="2026-07-20", reason="r", decider_name="D")


@operation("test.delete_review", "Delete a review")
def delete_review(tx: Transaction, *, review: int) -> None:
    tx.delete("review", review)


@operation("test.write_note", "New note")
def write_note(tx: Transaction, *, engineer: int, text: str, competencies: tuple[str, ...] = ()) -> int:
    note = tx.insert("note", engineer_id=engineer, happened_on="2026-03-01", text=text, created_at=tx.at)
    for code in competencies:
        tx.upsert("note_competency", (note, code))
    return note


@operation("test.edit_note", "Edit a note")
def edit_note(tx: Transaction, *, note: int, text: str) -> None:
    tx.update("note", note, text=text)


@operation("test.delete_note", "Delete a note")
def delete_note(tx: Transaction, *, note: int) -> None:
    tx.delete("note", note)


@operation("test.add_evidence", "Add evidence")
def add_evidence(tx: Transaction, *, review: int, note: int) -> int:
    evidence = tx.insert("evidence", review_id=review, happened_on="2026-03-01", behaviour="b", note_id=note)
    tx.upsert("evidence_competency", (evidence, "COD-1"))
    return evidence


@operation("test.start_mentorship", "Start a mentorship")
def start_mentorship(tx: Transaction, *, engineer: int) -> int:
    return tx.insert("mentorship", engineer_id=engineer, mentor_name="T", starts_on="2026-01-10")


@operation("test.hold_session", "Record a session")
def hold_session(tx: Transaction, *, mentorship: int, recap: str) -> int:
    previous = tx.query(
        "SELECT action_item.id FROM action_item JOIN session ON session.id = session_id WHERE mentorship_id = :mentorship",
        mentorship=mentorship,
    )
    session = tx.insert("session", mentorship_id=mentorship, held_on="2026-02-01", recap=recap)
    for row in previous:
        tx.upsert("action_item_carry", (row["id"], session))
    tx.insert("action_item", session_id=session, owner="engineer", text="do it", created_at=tx.at)
    tx.insert("session_private_note", session_id=session, position=1, text=f"private {recap}")
    return session


@operation("test.delete_mentorship", "End a mentorship")
def delete_mentorship(tx: Transaction, *, mentorship: int) -> None:
    tx.delete("mentorship", mentorship)


@operation("test.set_setting", "Set {key}")
def set_setting(tx: Transaction, *, key: str, value: str) -> None:
    tx.upsert("setting", key, value=value)


@operation("test.add_many", "Fill with {engineers} engineers")
def add_many(tx: Transaction, *, engineers: int, text: str = "seen") -> None:
    for number in range(engineers):
        write_note.run(tx, engineer=add_engineer.run(tx, name=f"Engineer {number}"), text=f"{text} {number}")


@operation("test.record_something", "Record an export", undo=Undo.SKIP)
def record_something(tx: Transaction, *, value: str) -> None:
    tx.upsert("setting", "exported", value=value)


@operation("test.hand_over", "Hand it over", undo=Undo.STOP)
def hand_over(tx: Transaction, *, value: str) -> None:
    tx.upsert("setting", "handed over", value=value)


def content(workspace: Workspace) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table whose changes are recorded, and what the search finds."""
    tables = triggers.recorded_tables(workspace.database)
    everything = {
        table: workspace.query(f"SELECT * FROM {table} ORDER BY {', '.join(workspace.database.keys(table))}")
        for table in tables
    }
    everything["found"] = [
        {"word": word, **row}
        for word in ("seen", "green", "blue")
        for row in workspace.query("SELECT rowid FROM note_fts WHERE note_fts MATCH :word ORDER BY rowid", word=word)
    ]
    return everything


@operation("test.export_as_before", "Export as before")
def export_as_before(tx: Transaction, *, kind: str, **exported: object) -> None:
    """The record of an export in files that did not know of drafts yet."""
    tx.insert("export", exported_at=tx.at, actor=tx.actor, kind=kind, subject_id=1, **exported)
