"""Transactions: known tables and storable values only, all or nothing; queries write nothing."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import IntEnum, StrEnum
from typing import Any
from uuid import UUID

import pytest
import sqlcipher3
from hypothesis import given
from hypothesis import strategies as st

from models.support.errors import BadInput, Refused
from models.workspace.engine import DatabaseError, IntegrityError
from models.workspace.migrations import SCHEMA_VERSION
from models.workspace.operation import operation
from models.workspace.stored_values import to_sqlite
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act


class Colour(StrEnum):
    GREEN = "green"


class Grade(IntEnum):
    GOOD = 4


@operation("test.write", "Write anything")
def write(tx: Transaction, *, how: str, table: str, **values: object) -> int | None:
    return getattr(tx, how)(table, **values)


@operation("test.begin_then_fail", "Begin, then fail")
def begin_then_fail(tx: Transaction, *, name: str) -> None:
    act.add_engineer.run(tx, name=name)
    raise RuntimeError("half way")


@pytest.mark.parametrize(
    ("given_value", "stored"),
    [
        (None, None),
        ("text", "text"),
        (7, 7),
        (2**63 - 1, 2**63 - 1),
        (-(2**63), -(2**63)),
        (date(2026, 3, 1), "2026-03-01"),
        (Colour.GREEN, "green"),
        (Grade.GOOD, 4),
    ],
)
def test_values_are_stored_in_a_canonical_form(given_value: object, stored: object):
    assert to_sqlite(given_value) == stored
    assert type(to_sqlite(given_value)) is type(stored)


@pytest.mark.parametrize("value", ["a\0b", "\ud800", "ok \udfff", 2**63, -(2**63) - 1, 10**400])
def test_values_that_cannot_be_stored_are_bad_input(workspace: Workspace, value: object):
    with pytest.raises(BadInput):
        workspace.do(write, how="upsert", table="setting", key="k", value=value)
    with pytest.raises(BadInput):
        workspace.query("SELECT * FROM setting WHERE value = :value", value=value)
    assert workspace.entries() == []


@pytest.mark.parametrize("value", [True, 1.5, float("nan"), b"bytes", datetime(2026, 3, 1, tzinfo=UTC), ["list"]])
def test_unsupported_types_of_values_are_programming_errors(workspace: Workspace, value: object):
    with pytest.raises(TypeError):
        workspace.do(write, how="upsert", table="setting", key="k", value=value)


def test_an_unstorable_value_in_a_label_is_bad_input(workspace: Workspace):
    for name in ("\ud800", "a\0b"):
        with pytest.raises(BadInput):
            workspace.do(act.add_engineer, name=name)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, new_file: bytes) -> Iterator[Workspace]:
    """One workspace for all examples of a test."""
    path = tmp_path_factory.mktemp("shared") / "shared.plumbline"
    path.write_bytes(new_file)
    with Workspace.open(path, act.QUICK) as workspace:
        yield workspace


@pytest.mark.long
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_text_and_its_replaced_value_round_trip(shared: Workspace, text: str):
    before = act.content(shared)
    shared.do(act.set_setting, key="k", value=text)
    assert shared.query("SELECT value FROM setting WHERE key = 'k'") == [{"value": text}]
    if act.content(shared) != before:
        shared.undo()
        assert act.content(shared) == before
        shared.redo()


@pytest.mark.parametrize(
    ("how", "table", "values"),
    [
        ("insert", "typo", {"name": "x"}),
        ("insert", "engineer", {"name": "x", "typo": 1}),
        ("update", "typo", {"key": 1, "name": "x"}),
        ("update", "engineer", {"key": 1, "typo": "x"}),
        ("update", "engineer", {"key": 1, "id = 1; --": "x"}),
        ("upsert", "typo", {"key": 1}),
        ("delete", "typo", {"key": 1}),
        ("insert", "history_action", {"at": "now"}),
        ("insert", "note_fts", {"text": "x"}),
        ("insert", "sqlite_master", {"name": "x"}),
    ],
)
def test_unknown_tables_and_columns_are_programming_errors(
    workspace: Workspace, how: str, table: str, values: dict[str, Any]
):
    tables = workspace.query("SELECT name FROM sqlite_master")
    with pytest.raises(KeyError):
        workspace.do(write, how=how, table=table, **values)
    assert workspace.query("SELECT name FROM sqlite_master") == tables


def test_a_key_with_the_wrong_number_of_parts_is_a_programming_error(workspace: Workspace):
    for key in (1, (1, "COD-1", "more")):
        with pytest.raises(ValueError, match="zip"):
            workspace.do(write, how="delete", table="rating", key=key)


def test_a_row_gets_a_time_ordered_uid_unless_it_brings_one(workspace: Workspace):
    first = workspace.do(act.add_engineer, name="A").result
    workspace.do(write, how="insert", table="engineer", name="B", level="SR", created_at="", uid="mine")
    rows = workspace.query("SELECT uid FROM engineer ORDER BY id")
    assert UUID(rows[0]["uid"]).version == 7
    assert rows[1]["uid"] == "mine"
    workspace.do(act.rename_engineer, engineer=first, name="C")
    assert workspace.query("SELECT uid FROM engineer ORDER BY id") == rows


def test_upsert_inserts_a_row_and_then_updates_it(workspace: Workspace):
    for value in ("one", "two"):
        workspace.do(act.set_setting, key="k", value=value)
        assert workspace.query("SELECT * FROM setting") == [{"key": "k", "value": value}]


def test_upserting_a_key_only_row_twice_keeps_a_single_row(workspace: Workspace):
    engineer = workspace.do(act.add_engineer, name="A").result
    workspace.do(act.write_note, engineer=engineer, text="seen", competencies=("COD-1", "COD-1"))
    assert len(workspace.query("SELECT * FROM note_competency")) == 1


def test_changing_or_deleting_a_missing_row_is_refused(workspace: Workspace):
    with pytest.raises(Refused, match="no longer exists"):
        workspace.do(act.rename_engineer, engineer=7, name="X")
    with pytest.raises(Refused, match="no longer exists"):
        workspace.do(act.delete_engineer, engineer=7)


def test_a_failing_operation_is_rolled_back_and_the_next_works(workspace: Workspace):
    workspace.do(act.add_engineer, name="A")
    before = act.content(workspace), workspace.entries()
    with pytest.raises(RuntimeError, match="half way"):
        workspace.do(begin_then_fail, name="B")
    with pytest.raises(IntegrityError):
        workspace.do(act.begin_review, engineer=99, cycle=workspace.do(act.create_cycle, name="H1").result)
    workspace.undo()
    assert (act.content(workspace), workspace.entries()[2:]) == before
    workspace.do(act.add_engineer, name="C")


class FailsAt:
    """A connection whose n-th statement fails as a dying disk would. Rolling back always works."""

    def __init__(self, connection: Any, failing: int) -> None:
        self._connection = connection
        self._left = failing

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, *parameters: Any) -> Any:
        return self._counted(self._connection.execute, sql, *parameters)

    def executemany(self, sql: str, *parameters: Any) -> Any:
        return self._counted(self._connection.executemany, sql, *parameters)

    def _counted(self, run: Any, sql: str, *parameters: Any) -> Any:
        self._left -= 1
        if self._left == 0:
            raise OSError("the disk went away")
        return run(sql, *parameters)


def failures_in_turn(workspace: Workspace, work: Any) -> Iterator[int]:
    """Do the work again and again with a later and later statement failing, until none does; tells after each failure."""
    connection = workspace.database.conn
    for failing in range(1, 1000):
        workspace.database.conn = FailsAt(connection, failing)  # type: ignore[assignment]
        try:
            work()
            return
        except OSError:
            pass
        finally:
            workspace.database.conn = connection
        yield failing


def test_a_failure_in_any_statement_of_an_operation_changes_nothing(workspace: Workspace):
    engineer = workspace.do(act.add_engineer, name="A").result
    before = act.content(workspace), workspace.entries(), workspace.history_head()
    failed = 0
    for _ in failures_in_turn(
        workspace, lambda: workspace.do(act.write_note, engineer=engineer, text="seen", competencies=("COD-1",))
    ):
        failed += 1
        assert (act.content(workspace), workspace.entries(), workspace.history_head()) == before
    assert failed > 10
    assert len(workspace.query("SELECT * FROM note_competency")) == 1


def test_a_failure_in_any_statement_of_an_undo_changes_nothing(workspace: Workspace):
    engineer = workspace.do(act.add_engineer, name="A").result
    workspace.do(act.write_note, engineer=engineer, text="seen", competencies=("COD-1",))
    before = act.content(workspace), workspace.entries(), workspace.history_head()
    failed = 0
    for _ in failures_in_turn(workspace, workspace.undo):
        failed += 1
        assert (act.content(workspace), workspace.entries(), workspace.history_head()) == before
    assert failed > 10
    assert workspace.query("SELECT * FROM note") == []


def test_an_interruption_at_any_statement_changes_nothing(workspace: Workspace):
    engineer = workspace.do(act.add_engineer, name="A").result
    before = act.content(workspace), workspace.entries(), workspace.history_head()
    interrupted = 0
    for moment in range(1, 1000):
        left = iter(
            range(moment, 0, -1)
        )  # like interrupt(), the handler stops one statement, and not the ROLLBACK after it
        workspace.database.conn.set_progress_handler(lambda left=left: next(left, 0) == 1, 20)  # type: ignore[misc]
        try:
            workspace.do(act.write_note, engineer=engineer, text="seen", competencies=("COD-1",))
            break
        except DatabaseError as error:
            if "interrupted" not in str(error):
                raise
        finally:
            workspace.database.conn.set_progress_handler(None, 20)
        interrupted += 1
        assert (act.content(workspace), workspace.entries(), workspace.history_head()) == before
    assert interrupted > 5
    assert len(workspace.query("SELECT * FROM note")) == 1


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO setting VALUES ('k', 'v')",
        "WITH one AS (SELECT 1) DELETE FROM setting",
        "DELETE FROM setting RETURNING key",
        "PRAGMA user_version = 9",
        "SELECT 1; DELETE FROM setting",
        "VACUUM",
        "BEGIN",
    ],
)
def test_a_query_cannot_write(workspace: Workspace, sql: str):
    workspace.do(act.set_setting, key="kept", value="v")
    with pytest.raises((ValueError, sqlcipher3.Warning)):
        workspace.query(sql)
    assert workspace.query("SELECT key FROM setting") == [{"key": "kept"}]
    assert workspace.query("SELECT user_version FROM pragma_user_version") == [{"user_version": SCHEMA_VERSION}]


def test_a_nested_operation_is_a_programming_error(workspace: Workspace):
    @operation("test.nest", "Nest")
    def nest(tx: Transaction) -> None:
        act.add_engineer.run(tx, name="A")
        workspace.do(act.add_engineer, name="B")

    with pytest.raises(RuntimeError, match="already running"):
        workspace.do(nest)
    assert workspace.query("SELECT * FROM engineer") == []
    workspace.do(act.add_engineer, name="C")


def test_time_in_the_rows_and_in_the_history_is_the_same_and_utc(workspace: Workspace):
    workspace.do(act.add_engineer, name="A")
    [entry] = workspace.entries()
    assert workspace.query("SELECT created_at FROM engineer") == [{"created_at": entry.at}]
    assert datetime.strptime(entry.at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) <= datetime.now(UTC)
