"""The history of one person or review, which shows no other person, however many people one operation changed."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from openpyxl import load_workbook

from models.domain.people import EngineerDetails, EngineerId
from models.operations.cycles import create_cycle
from models.operations.engineers import import_engineers
from models.operations.exports import record_file
from models.operations.reviews import start_reviews
from models.queries.history import HistoryFilter
from models.rubric.load import shipped_rubric
from models.sample import make_sample
from models.snapshots.build_history import MAX_ROWS, history_page, history_report
from models.snapshots.history import HistoryEntry
from models.workspace.workspace import Workspace
from reports.history_report import history_table
from reports.other_files import publish_history
from tests.models.workspace.small_operations import QUICK
from tests.sample_day import SAMPLE_DAY

IMPORTED = 40


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The sample, and people whom one operation imported and one gave a review."""
    path = tmp_path_factory.mktemp("many") / "team.plumbline"
    with make_sample(path, QUICK, 4, 2, today=SAMPLE_DAY) as workspace:
        people = [
            EngineerDetails(
                name=f"Person {number:02d} Xu", level="SR", employee_id=f"IMP-{number:02d}",
                email=f"person.{number:02d}@example.net", manager_name="Somebody Else",
            )
            for number in range(IMPORTED)
        ]  # fmt: skip
        engineers = workspace.do(import_engineers, people=people, source="people.csv").result
        cycle = workspace.do(
            create_cycle, name="2031-H1", starts_on=date(2031, 1, 1), ends_on=date(2031, 6, 30), rubric=shipped_rubric()
        ).result
        workspace.do(start_reviews, engineers=engineers, cycle=cycle)
        yield workspace


def subjects(workspace: Workspace) -> Iterator[tuple[EngineerId, HistoryFilter, set[str]]]:
    """Each person and each review as a filter, with what identifies everybody else."""
    people = workspace.query("SELECT id, name, employee_id, email FROM engineer")
    wanted = {person["id"]: [HistoryFilter(engineer=person["id"])] for person in people}
    for row in workspace.query("SELECT id, engineer_id FROM review"):
        wanted[row["engineer_id"]].append(HistoryFilter(review=row["id"]))
    for person in people:
        others = {words for other in people if other is not person for words in (*other.values(),)[1:]}
        yield from ((person["id"], each, others) for each in wanted[person["id"]])


def words_of(entries: Sequence[HistoryEntry]) -> str:
    return "\n".join(words for entry in entries for words in (entry.what(), entry.whom(), entry.actor, *entry.lines()))


def named(others: set[str], text: str) -> set[str]:
    return {words for words in others if words in text}


@pytest.mark.long
def test_no_other_person_is_in_the_history_of_a_person_or_review(team: Workspace) -> None:
    for person, wanted, others in subjects(team):
        page, report = history_page(team, wanted), history_report(team, wanted, SAMPLE_DAY)
        table = "\n".join(str(cell) for row in history_table(report).rows for cell in row)
        for text in (words_of(page.entries), words_of(report.entries), table):
            assert named(others, text) == set(), wanted
        assert {number for entry in report.entries for number in entry.engineers} == {person}
        assert all(entry.rows for entry in page.entries)


def test_the_search_of_one_persons_history_finds_no_other_name(team: Workspace) -> None:
    [one, other] = team.query(
        "SELECT id, name, employee_id FROM engineer WHERE employee_id LIKE 'IMP-%' ORDER BY id LIMIT 2"
    )
    for person, count in ((one, 1), (other, 0)):
        for text in (person["employee_id"], f"{person['name']} people.csv"):
            assert history_page(team, HistoryFilter(one["id"], text=text)).total == count, text


def test_no_other_person_is_in_its_pdf_and_in_the_record_of_it(team: Workspace, tmp_path: Path) -> None:
    for person, wanted, others in list(subjects(team))[:3] + list(subjects(team))[-3:]:
        publish_history(team, wanted, tmp_path / "history.pdf", SAMPLE_DAY)
        with pdfium.PdfDocument(tmp_path / "history.pdf") as pdf:
            text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
        assert named(others, text) == set()
        recorded = team.query("SELECT people FROM exported_file ORDER BY id DESC LIMIT 1")[0]["people"]
        assert json.loads(recorded) == [team.query("SELECT uid FROM engineer WHERE id = :id", id=person)[0]["uid"]]


@pytest.mark.long
def test_a_history_of_all_is_recorded_with_all_people_in_it(team: Workspace, tmp_path: Path) -> None:
    publish_history(team, HistoryFilter(), tmp_path / "history.csv", SAMPLE_DAY)
    recorded = team.query("SELECT people FROM exported_file ORDER BY id DESC LIMIT 1")[0]["people"]
    assert len(json.loads(recorded)) == team.query("SELECT count(*) AS total FROM engineer")[0]["total"]


def test_the_history_of_a_person_lists_the_files_about_that_person_and_no_form(team: Workspace, tmp_path: Path) -> None:
    [first, second] = team.query("SELECT id, name FROM engineer ORDER BY id LIMIT 2")
    one, other = HistoryFilter(engineer=first["id"]), HistoryFilter(engineer=second["id"])
    for kind, people in (("list", [first, second]), ("form", [first])):
        numbers = [person["id"] for person in people]
        team.do(record_file, kind=kind, file_name=f"the-{kind}.pdf", file_sha256="a" * 64, engineers=numbers)
    publish_history(team, one, tmp_path / "own.pdf", SAMPLE_DAY)
    own, listed = history_page(team, one, limit=2).entries
    assert [own.what(), listed.what()] == ["Export own.pdf", "Export the-list.pdf"]
    assert own.whom() == listed.whom() == first["name"]
    assert own.lines()[0].startswith("Exported file, added: File: own.pdf · Rows: ")
    of_other = [entry.what() for entry in history_page(team, other).entries]
    assert of_other[0] == "Export the-list.pdf"
    assert "Export own.pdf" not in of_other
    everything = {entry.what(): entry.whom() for entry in history_page(team, HistoryFilter()).entries}
    assert everything["Export the-list.pdf"] in (
        f"{first['name']}, {second['name']}",
        f"{second['name']}, {first['name']}",
    )


@pytest.mark.parametrize("ending", ["csv", "xlsx", "pdf"])
def test_an_exported_history_has_every_changed_row(team: Workspace, tmp_path: Path, ending: str) -> None:
    wanted = HistoryFilter(text="people.csv")
    path = tmp_path / f"history.{ending}"
    publish_history(team, wanted, path, SAMPLE_DAY)
    match ending:
        case "csv":
            text = path.read_text("utf-8")
        case "xlsx":
            text = "\n".join(str(cell.value) for row in load_workbook(path).active for cell in row)
        case _:
            with pdfium.PdfDocument(path) as pdf:
                text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    assert IMPORTED > MAX_ROWS
    for number in range(IMPORTED):
        assert f"IMP-{number:02d}" in text
    assert "more row" not in text


def test_what_the_pages_leave_out_is_counted_with_where_to_find_it(team: Workspace) -> None:
    [entry] = history_report(team, HistoryFilter(text="people.csv"), SAMPLE_DAY, MAX_ROWS).entries
    assert entry.lines()[-1] == f"{IMPORTED - MAX_ROWS} more rows: see the history as XLSX or CSV"
