"""The shipped digest of the schema: it is current, and any change of a definition is noticed with it or without it."""

from contextlib import closing
from pathlib import Path

import pytest

from models.support.resources import schema_folder
from models.workspace import migrations, schema_check
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK

WRITE = 'uv run python -c "from tests.models.workspace.test_schema_digest import write; write()"'


def write() -> None:
    """Write the digest of the schema of this version."""
    built = schema_check.expected_schema(migrations.files()).definitions
    (schema_folder() / schema_check.DIGEST_FILE).write_text(f"{schema_check.digest(built)}\n", encoding="ascii")


def test_the_shipped_digest_matches_the_schema() -> None:
    built = schema_check.expected_schema(migrations.files()).definitions
    assert schema_check.has_shipped_digest(built), f"run: {WRITE}"


def test_a_new_file_and_an_analysed_one_have_the_shipped_digest(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "team.plumbline", QUICK) as workspace:
        for _ in range(2):
            assert schema_check.has_shipped_digest(schema_check.definitions_of(workspace.database))
            workspace.database.conn.execute("ANALYZE")


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TABLE guest (name TEXT)",
        "CREATE VIEW engineers AS SELECT * FROM engineer",
        "CREATE TRIGGER quiet AFTER INSERT ON engineer BEGIN SELECT 1; END",
        "DROP INDEX {index}",
        "ALTER TABLE engineer ADD COLUMN guest TEXT",
    ],
)
def test_a_changed_definition_has_a_different_digest(tmp_path: Path, change: str) -> None:
    with Workspace.create(tmp_path / "team.plumbline", QUICK) as workspace, closing(workspace.database.conn):
        database = workspace.database
        [index] = database.conn.execute(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND sql != '' LIMIT 1"
        ).fetchone()
        database.conn.execute(change.format(index=index))
        assert not schema_check.has_shipped_digest(schema_check.definitions_of(database))
        assert schema_check.problems(database)


def test_without_the_digest_the_definitions_are_compared_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.create(tmp_path / "team.plumbline", QUICK) as workspace:
        monkeypatch.setattr(schema_check, "DIGEST_FILE", "missing.txt")
        assert schema_check.problems(workspace.database) == ()
