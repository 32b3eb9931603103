"""Rows that are lost with the whole history and that readable rows belong to: placeholders, and nothing is dropped."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from models.domain.people import EngineerId
from models.domain.plans import PlanId
from models.domain.record_kinds import RECORD_KINDS, kind_of
from models.domain.reviews import ReviewId
from models.support.language import in_language
from models.support.translation import translate
from models.views.engineer import profile_view
from models.views.opinions import opinions_view
from models.views.plan import plan_view
from models.views.review import editor_view
from models.workspace.integrity_check import check
from models.workspace.lost_parents import Way
from models.workspace.salvage import salvage
from models.workspace.triggers import domain_tables
from models.workspace.workspace import Workspace
from tests.end_to_end.full_workspace import fill
from tests.models.workspace.small_operations import QUICK, create_cycle
from tests.models.workspace.test_salvage import Rows, pages_of, rows_of, torn

pytestmark = pytest.mark.long
CHILDREN = {
    "note": ("note_competency", "evidence"),
    "evidence": ("evidence_competency", "review_point"),
    "goal": ("goal_activity", "check_in", "action_item"),
    "opinion": ("opinion_rating", "opinion_remark"),
    "opinion_request": ("opinion_request_competency", "opinion", "opinion_rating"),
    "action_item": ("action_item_carry",),
}
PLACEHOLDER = "Lost record "


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("full") / "team.plumbline"
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        fill(workspace)
    return path


@pytest.fixture(scope="module")
def rows(full: Path) -> Rows:
    return rows_of(full)


@pytest.mark.parametrize("table", CHILDREN)
def test_what_belongs_to_a_lost_row_is_kept_under_a_placeholder_that_is_named_once(
    full: Path, rows: Rows, tmp_path: Path, table: str
) -> None:
    damaged = torn(full, tmp_path, sorted({*pages_of(full, table), *pages_of(full, "history_change")}))
    target = tmp_path / "new.plumbline"
    report = salvage(damaged, target, QUICK)
    assert check(target, QUICK) == ()
    found = rows_of(target)
    parents = {json.loads(key)[0] for key in rows[table]}
    children = [name for name in CHILDREN[table] if rows[name]]
    assert children
    for name in children:
        assert found[name].keys() == rows[name].keys(), name
    assert report.orphans == {}
    [way] = report.parents.keys
    assert way is (Way.OTHER_ROWS if table == "opinion_request" else Way.PLACEHOLDER)
    rebuilt = report.parents.keys[way]
    assert list(rebuilt) == [table]
    assert {json.loads(key)[0] for key in rebuilt[table]} <= parents
    assert found[table].keys() == set(rebuilt[table])
    named = [sentence for sentence in report.sentences if "placeholder" in sentence]
    assert sum(sentence.startswith(f"{kind_of(table)}: ") for sentence in named) == (way is Way.PLACEHOLDER)
    placeholders = {name: set(found[name]) - set(rows[name]) for name in rows} | {table: set()}
    assert {name: keys for name, keys in placeholders.items() if keys} == {
        name: set(keys) for name, keys in report.parents.added.items()
    }
    assert sum(" added, " in sentence for sentence in named) == len(report.parents.added)
    if way is Way.PLACEHOLDER:
        assert all(any(PLACEHOLDER in str(value) for value in row) for row in found[table].values())


def test_the_report_names_records_in_the_words_of_the_window(full: Path, tmp_path: Path) -> None:
    """Nobody knows tables and keys of rows. A part of the history is lost, too, so that not all is rebuilt from it."""
    tables = ("rating", "evidence", "session_shared_note", "note_competency", "employee_comment", "setting", "note")
    lost = {page for table in tables for page in pages_of(full, table)} | {pages_of(full, "history_change")[-1]}
    report = salvage(torn(full, tmp_path, sorted(lost)), tmp_path / "new.plumbline", QUICK)
    printed = "\n".join(report.sentences)
    assert "\nRating: 188 records are lost: RV-2025-000001 (API-1, API-2, " in printed
    assert "\nShared line of a session: 2 records are lost: 2026-07-13 (number 1, number 2)." in printed
    assert "\nSetting: 12 records are lost: Appeal period (days), " in printed
    assert re.search(r"\nEvidence: .* RV-2025-000001 \(10 × 2025-07-01, ", printed)
    assert not re.search(r"\[|\b\w+_\w+\b", printed), "keys of rows and names of tables"
    with in_language("de"):
        assert "\nBewertung: 188 Einträge sind verloren: RV-2025-000001 (API-1, " in "\n".join(
            map(translate, report.sentences)
        )


def test_every_kind_of_record_has_a_name(full: Path) -> None:
    with Workspace.open(full, QUICK) as workspace:
        assert set(domain_tables(workspace.database)) - RECORD_KINDS.keys() == set()


def test_a_lost_note_stays_with_the_person_whose_evidence_it_is(full: Path, tmp_path: Path) -> None:
    with Workspace.open(full, QUICK) as workspace:
        known = workspace.query(
            "SELECT note_id, engineer_id FROM evidence JOIN review ON review.id = review_id WHERE note_id IS NOT NULL"
        )
    damaged = torn(full, tmp_path, sorted({*pages_of(full, "note"), *pages_of(full, "history_change")}))
    salvage(damaged, tmp_path / "new.plumbline", QUICK)
    with Workspace.open(tmp_path / "new.plumbline", QUICK) as workspace:
        for row in known:
            for note in workspace.query("SELECT engineer_id FROM note WHERE id = :id", id=row["note_id"]):
                assert note["engineer_id"] == row["engineer_id"]
        names = workspace.query("SELECT name FROM engineer ORDER BY id")
    assert len([row for row in names if row["name"].startswith(PLACEHOLDER)]) <= 1


def test_the_pages_of_a_salvaged_workspace_show_the_placeholders(full: Path, tmp_path: Path) -> None:
    """The views read every placeholder without an error."""
    lost = {page for table in ("history_change", *CHILDREN) for page in pages_of(full, table)}
    report = salvage(torn(full, tmp_path, sorted(lost)), tmp_path / "new.plumbline", QUICK)
    assert {*report.parents.keys[Way.PLACEHOLDER]} == {*CHILDREN}
    today = date(2026, 11, 1)
    with Workspace.open(tmp_path / "new.plumbline", QUICK) as workspace:
        for row in workspace.query("SELECT id FROM engineer"):
            profile_view(workspace, EngineerId(row["id"]))
        for row in workspace.query("SELECT id FROM plan"):
            plan_view(workspace, PlanId(row["id"]))
        for row in workspace.query("SELECT id FROM review"):
            editor_view(workspace, ReviewId(row["id"]))
            opinions_view(workspace, ReviewId(row["id"]), today)


def test_a_name_that_begins_like_a_date_is_reported_whole(tmp_path: Path) -> None:
    path = tmp_path / "team.plumbline"
    with Workspace.create(path, QUICK) as workspace:
        workspace.do(create_cycle, name="2026-01-05 Spring")
    report = salvage(torn(path, tmp_path, pages_of(path, "cycle")), tmp_path / "new.plumbline", QUICK)
    assert any("2026-01-05 Spring" in sentence for sentence in report.sentences)
