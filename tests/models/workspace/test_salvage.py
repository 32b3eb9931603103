"""Salvage of damaged files: pages of real files are torn."""

import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from models.domain.record_kinds import kind_of
from models.support.errors import UnusableFile
from models.workspace import connection, derived_keys, triggers
from models.workspace.derived_keys import Keys
from models.workspace.integrity_check import check
from models.workspace.lost_parents import Way
from models.workspace.salvage import salvage
from models.workspace.salvage_report import Salvaged
from models.workspace.schema_repair import Pages
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act

PAGE = 4096
Rows = dict[str, dict[str, tuple[Any, ...]]]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace whose tables have several pages each, with deleted and changed rows and a draft."""
    path = tmp_path_factory.mktemp("sound") / "team.plumbline"
    with Workspace.create(path, act.QUICK) as workspace:
        cycle = workspace.do(act.create_cycle, name="2026-H1").result
        for number in range(40):
            engineer = workspace.do(act.add_engineer, name=f"Engineer {number} " * 10).result
            review = workspace.do(act.begin_review, engineer=engineer, cycle=cycle).result
            workspace.do(act.rate, review=review, competency="COD-1", value=4, comment=f"Comment {number} " * 20)
            note = workspace.do(act.write_note, engineer=engineer, text=f"seen {number} " * 60, competencies=("COD-1",))
            workspace.do(act.add_evidence, review=review, note=note.result)
            if number % 5 == 0:
                workspace.do(act.edit_note, note=note.result, text=f"changed {number} " * 60)
            if number % 7 == 0:
                workspace.do(act.delete_note, note=workspace.do(act.write_note, engineer=engineer, text="gone").result)
    return path


@pytest.fixture(scope="module")
def rows(sound: Path) -> Rows:
    """Every row of the sound file by table and key."""
    return rows_of(sound)


def pages_of(path: Path, table: str) -> list[int]:
    """The leaves of a table, counted from 0; of the schema, if the table is sqlite_master."""
    key = Keys(act.QUICK).of_file(path)
    database = connection.connect_to_read(path, key, "immutable=1")
    [root] = database.execute(
        "SELECT coalesce((SELECT rootpage FROM sqlite_master WHERE name = ?), 1)", (table,)
    ).fetchone()
    database.close()
    pages = Pages(path, key)
    leaves, waiting = [], [root]
    while waiting:
        number = waiting.pop(0)
        page = pages.read(number)
        assert page
        start = 100 if number == 1 else 0
        if page[start] == 5:
            count = int.from_bytes(page[start + 3 : start + 5], "big")
            cells = [int.from_bytes(page[at : at + 2], "big") for at in range(start + 12, start + 12 + 2 * count, 2)]
            waiting += [int.from_bytes(page[at : at + 4], "big") for at in (*cells, start + 8)]
        else:
            leaves.append(number - 1)
    pages.close()
    return leaves


@pytest.fixture(scope="module")
def note_pages(sound: Path) -> list[int]:
    return pages_of(sound, "note")


@pytest.fixture(scope="module")
def history_pages(sound: Path) -> list[int]:
    return pages_of(sound, "history_change")


def rows_of(path: Path) -> Rows:
    with Workspace.open(path, act.QUICK) as workspace:
        database = workspace.database
        return {
            table: {
                json.dumps([row[key] for key in database.keys(table)], separators=(",", ":")): tuple(row.values())
                for row in workspace.query(f'SELECT * FROM "{table}"')
            }
            for table in triggers.recorded_tables(database)
        }


def torn(sound: Path, folder: Path, pages: list[int]) -> Path:
    """A copy in which these pages, counted from 0, are overwritten."""
    content = bytearray(sound.read_bytes())
    for page in pages:
        content[page * PAGE + 100 : page * PAGE + 612] = bytes(512)
    damaged = folder / f"damaged-{'-'.join(map(str, pages))}.plumbline"
    damaged.write_bytes(content)
    return damaged


def salvaged(damaged: Path) -> tuple[Salvaged, Rows]:
    """The report and the rows of the new file, which must be sound; the damaged one must be unchanged."""
    before = damaged.read_bytes()
    target = damaged.with_name(f"new-{damaged.name}")
    report = salvage(damaged, target, act.QUICK)
    assert damaged.read_bytes() == before
    assert check(target, act.QUICK) == ()
    found = rows_of(target)
    assert derived_keys.salt_of(target) == derived_keys.salt_of(damaged), "its backups are found under its name"
    target.unlink()
    assert not list(damaged.parent.glob("*.part"))
    return report, found


def reported(report: Salvaged) -> Iterator[tuple[str, str]]:
    """Table and key of each row that the report names as missing."""
    for loss in report.losses:
        yield from ((loss.table, key) for key in loss.keys)
    for table, keys in report.orphans.items():
        yield from ((table, key) for key in keys)


def is_covered(report: Salvaged, table: str, key: str) -> bool:
    """Whether the report says that nothing could be read where this row was."""
    return any(loss.table == table and (json.loads(key)[0] in loss.unknown or loss.has_more) for loss in report.losses)


def assert_exact(report: Salvaged, found: Rows, rows: Rows) -> None:
    """Every row is there as it was, or reported; nothing is reported that is there."""
    named = list(reported(report))
    assert len(named) == len(set(named)), "each row is named once"
    older = {(table, key) for tables in report.parents.keys.values() for table, keys in tables.items() for key in keys}
    for table, expected in rows.items():
        for key, row in expected.items():
            if key not in found[table]:
                assert (table, key) in named or is_covered(report, table, key), (table, key)
            elif key not in report.unlinked.get(table, ()) and (table, key) not in older:
                assert found[table][key] == row
        assert found[table].keys() <= expected.keys()
    assert not [(table, key) for table, key in named if key in found[table]]


@pytest.mark.long
def test_a_sound_file_is_salvaged_whole(sound: Path, rows: Rows, tmp_path: Path) -> None:
    report, found = salvaged(torn(sound, tmp_path, []))
    assert found == rows
    assert report.keeps_history
    assert [*report.sentences] == [f"{report.read} records were read."]


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2))
def test_what_is_not_in_the_new_file_is_reported(sound: Path, rows: Rows, tmp_path: Path, seed: int) -> None:
    pages = range(1, sound.stat().st_size // PAGE)
    damaged = torn(sound, tmp_path, sorted(random.Random(seed).sample(pages, 1 + 3 * seed)))
    report, found = salvaged(damaged)
    assert_exact(report, found, rows)


@pytest.mark.slow
def test_every_single_torn_page_loses_only_what_is_reported(sound: Path, rows: Rows, tmp_path: Path) -> None:
    outcomes = Counter[bool]()
    for page in range(1, sound.stat().st_size // PAGE):
        report, found = salvaged(torn(sound, tmp_path, [page]))
        assert_exact(report, found, rows)
        outcomes[found == rows] += 1
    assert outcomes[True] > 10 * outcomes[False]


@pytest.mark.long
def test_a_lost_page_of_notes_is_rebuilt_from_the_history(
    sound: Path, rows: Rows, tmp_path: Path, note_pages: list[int]
) -> None:
    report, found = salvaged(torn(sound, tmp_path, note_pages[1:3]))
    assert found == rows
    assert report.keeps_history
    assert report.rebuilt["note"]
    assert report.losses == ()


@pytest.mark.long
def test_without_the_whole_history_lost_rows_are_named_and_a_new_history_begins(
    sound: Path, rows: Rows, tmp_path: Path, history_pages: list[int]
) -> None:
    lost = pages_of(sound, "rating")[0]
    report, found = salvaged(torn(sound, tmp_path, sorted((lost, history_pages[-1]))))
    assert_exact(report, found, rows)
    assert not report.keeps_history
    [loss] = [each for each in report.losses if each.table == "rating"]
    assert loss.keys
    assert set(loss.keys) == rows["rating"].keys() - found["rating"].keys()
    printed = " ".join(report.sentences)
    assert f"Rating: {len(loss.keys)} records are lost: " in printed
    assert "[" not in printed, "keys of rows are not for people"
    assert "the new workspace starts a new one" in printed


@pytest.mark.long
def test_a_lost_note_with_competencies_gets_a_placeholder_and_evidence_stays_with_it(
    sound: Path, rows: Rows, tmp_path: Path, note_pages: list[int], history_pages: list[int]
) -> None:
    report, found = salvaged(torn(sound, tmp_path, sorted((note_pages[2], *history_pages))))
    lost = set(report.parents.keys[Way.PLACEHOLDER]["note"])
    assert lost
    assert (report.orphans, report.unlinked) == ({}, {})
    for table in ("note", "note_competency", "evidence"):
        assert found[table].keys() == rows[table].keys()
    assert {key: row for key, row in found["note"].items() if key not in lost} == {
        key: row for key, row in rows["note"].items() if key not in lost
    }


@pytest.mark.long
def test_evidence_of_a_lost_note_to_which_nothing_belongs_stays_without_it(tmp_path: Path) -> None:
    path = tmp_path / "team.plumbline"
    with Workspace.create(path, act.QUICK) as workspace:
        engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
        review = workspace.do(
            act.begin_review, engineer=engineer, cycle=workspace.do(act.create_cycle, name="2026-H1").result
        ).result
        note = workspace.do(act.write_note, engineer=engineer, text="seen", competencies=()).result
        workspace.do(act.add_evidence, review=review, note=note)
    report, found = salvaged(torn(path, tmp_path, [*pages_of(path, "note"), *pages_of(path, "history_change")]))
    assert found["note"] == {}
    assert report.unlinked == {"evidence": ("[1]",)}


KEPT = ("review", "rating", "evidence", "note")


@pytest.mark.long
@pytest.mark.parametrize("table", ["cycle", "rubric_version"])
def test_without_history_what_belongs_to_a_lost_row_is_kept_with_what_other_rows_know(
    sound: Path, rows: Rows, tmp_path: Path, table: str, history_pages: list[int]
) -> None:
    report, found = salvaged(torn(sound, tmp_path, [*pages_of(sound, table), *history_pages]))
    assert {name: found[name] for name in KEPT} == {name: rows[name] for name in KEPT}
    assert report.orphans == {}
    assert report.parents.keys == {Way.OTHER_ROWS: {table: ["[1]"]}}
    period = slice(3, 5)
    assert found["cycle"]["[1]"][period] == rows["cycle"]["[1]"][period]
    assert any(sentence.startswith(f"{kind_of(table)}: ") for sentence in report.sentences)


@pytest.mark.long
def test_a_lost_row_is_rebuilt_from_a_history_that_can_be_read_in_part(
    sound: Path, rows: Rows, tmp_path: Path, history_pages: list[int]
) -> None:
    report, found = salvaged(torn(sound, tmp_path, [*pages_of(sound, "cycle"), history_pages[-2]]))
    assert not report.keeps_history
    assert report.parents.keys == {Way.HISTORY: {"cycle": ["[1]"]}}
    assert found["cycle"] == rows["cycle"]
    assert_exact(report, found, rows)


@pytest.mark.long
def test_a_row_that_nothing_else_knows_gets_a_placeholder(
    sound: Path, rows: Rows, tmp_path: Path, history_pages: list[int]
) -> None:
    lost = [*pages_of(sound, "engineer"), *pages_of(sound, "review")]
    report, found = salvaged(torn(sound, tmp_path, [*lost, *history_pages]))
    assert {name: found[name] for name in KEPT[1:]} == {name: rows[name] for name in KEPT[1:]}
    assert found["review"].keys() == rows["review"].keys()
    assert report.parents.keys[Way.PLACEHOLDER]["engineer"]
    assert all(row[3].startswith("Lost record ") for row in found["engineer"].values())
    assert "Review: 40 lost records were replaced by placeholders" in " ".join(report.sentences)


@pytest.mark.long
def test_the_new_workspace_can_be_worked_with(sound: Path, tmp_path: Path, history_pages: list[int]) -> None:
    damaged = torn(sound, tmp_path, history_pages[3:4])
    target = tmp_path / "new.plumbline"
    salvage(damaged, target, act.QUICK)
    with Workspace.open(target, act.QUICK) as workspace:
        engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
        workspace.do(act.rename_engineer, engineer=engineer, name="Jon Berg")
        workspace.undo()
        assert workspace.query("SELECT name FROM engineer ORDER BY id DESC LIMIT 1") == [{"name": "Ines Duarte"}]
    assert check(target, act.QUICK) == ()


@pytest.mark.long
def test_a_log_beside_the_file_is_used(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "team.plumbline"
    path.write_bytes(sound.read_bytes())
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with Workspace.open(path, act.QUICK) as workspace:
        for name in ("Ines Duarte", "Jon Berg"):
            workspace.do(act.add_engineer, name=name)
        for file in (path, path.with_name(f"{path.name}-wal")):
            (crashed / file.name).write_bytes(file.read_bytes())
    report, found = salvaged(crashed / path.name)
    assert not report.skipped_log
    assert len(found["engineer"]) == 42


@pytest.mark.parametrize("chosen", [slice(-3, None), slice(0, 3), slice(8, None, 9)])
def test_pages_of_the_schema_cost_no_row_while_the_history_is_there(
    sound: Path, rows: Rows, tmp_path: Path, chosen: slice
) -> None:
    pages = pages_of(sound, "sqlite_master")
    assert len(pages) > 40
    report, found = salvaged(torn(sound, tmp_path, pages[chosen]))
    assert_exact(report, found, rows)


@pytest.mark.parametrize("name", ["_sqlite_migrations", "idx__sqlite_migrations_migration_set_name"])
def test_without_the_list_of_schema_files_no_row_is_lost(sound: Path, rows: Rows, tmp_path: Path, name: str) -> None:
    report, found = salvaged(torn(sound, tmp_path, pages_of(sound, name)))
    assert found == rows
    assert report.keeps_history


def test_without_its_first_page_nothing_can_be_read(sound: Path, tmp_path: Path) -> None:
    with pytest.raises(UnusableFile, match="the passphrase is wrong, or its first page is damaged"):
        salvage(torn(sound, tmp_path, [0]), tmp_path / "new.plumbline", act.QUICK)
    assert not list(tmp_path.glob("new*"))


def test_an_existing_file_is_never_replaced(sound: Path, tmp_path: Path) -> None:
    with pytest.raises(UnusableFile, match="already exists"):
        salvage(sound, torn(sound, tmp_path, []), act.QUICK)
