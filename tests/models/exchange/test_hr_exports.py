"""Exports of eight HR systems: imported unedited, and a second import changes only the differences."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.domain.people import EngineerDetails, EngineerId
from models.exchange.import_choices import ImportChoices
from models.exchange.people_file import PeopleFile, read_people
from models.operations.engineers import import_engineers
from models.queries.engineers import list_engineers, taken_identities
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.workspace.workspace import Workspace
from tests.models.exchange.people_files import read_csv, read_rows
from tests.models.workspace.small_operations import QUICK

PEOPLE = [
    EngineerDetails(
        name="Ana Sol", level="SR", employee_id="0007", email="ana.sol@example.org", job_title="Backend Engineer",
        team="Payments", manager_name="Bo Lind", role_since=date(2024, 4, 15),
    ),
    EngineerDetails(
        name="Émile Öztürk", level="LEAD", employee_id="0042", email="emile@example.org", job_title="Lead Engineer",
        team="Orders", manager_name="Bo Lind", role_since=date(2021, 11, 30),
    ),
]  # fmt: skip

SYSTEMS = {
    "a cloud suite": (
        "Worker ID,Legal First Name,Legal Last Name,Primary Work Email,Business Title,Supervisory Organization,"
        "Manager,Hire Date,Job Level,Location\n"
        "0007,Ana,Sol,ana.sol@example.org,Backend Engineer,Payments,Bo Lind,04/15/2024,Senior,Berlin\n"
        "0042,Émile,Öztürk,emile@example.org,Lead Engineer,Orders,Bo Lind,11/30/2021,Staff,Berlin\n"
    ),
    "a small-business suite": (
        "Employee #,First Name,Last Name,Work Email,Job Title,Department,Reporting to,Hire Date,Job Level,Status\n"
        "0007,Ana,Sol,ana.sol@example.org,Backend Engineer,Payments,Bo Lind,15/04/2024,Senior,Active\n"
        "0042,Émile,Öztürk,emile@example.org,Lead Engineer,Orders,Bo Lind,30/11/2021,Staff,Active\n"
    ),
    "a German suite": (
        "Personalnummer;Vorname;Nachname;E-Mail (geschäftlich);Position;Abteilung;Vorgesetzte/r;Eintrittsdatum;Stufe\n"
        "0007;Ana;Sol;ana.sol@example.org;Backend Engineer;Payments;Bo Lind;15.04.2024;Senior\n"
        "0042;Émile;Öztürk;emile@example.org;Lead Engineer;Orders;Bo Lind;30.11.2021;Leitend\n"
    ),
    "a payroll programme": (
        "sep=;\nPers.-Nr.;Mitarbeiter;E-Mail;Stellenbezeichnung;Organisationseinheit;Führungskraft;Eintritt;Karrierestufe\n"
        "0007;Ana Sol;ana.sol@example.org;Backend Engineer;Payments;Bo Lind;15.04.24;Senior\n"
        "0042;Émile Öztürk;emile@example.org;Lead Engineer;Orders;Bo Lind;30.11.21;Staff\n"
    ),
    "a directory": (
        "displayName,mail,employeeId,jobTitle,department,manager,hireDate,grade,accountEnabled\n"
        "Ana Sol,ana.sol@example.org,0007,Backend Engineer,Payments,Bo Lind,2024-04-15T00:00:00Z,Senior,TRUE\n"
        "Émile Öztürk,emile@example.org,0042,Lead Engineer,Orders,Bo Lind,2021-11-30T00:00:00Z,Staff,TRUE\n"
    ),
    "a people platform": (
        "Full Name\tEmail address\tEmployee ID\tTitle\tTeam name\tLine manager\tStart date\tSeniority\n"
        "Ana Sol\tana.sol@example.org\t0007\tBackend Engineer\tPayments\tBo Lind\t15 Apr 2024\tsenior\n"
        "Émile Öztürk\temile@example.org\t0042\tLead Engineer\tOrders\tBo Lind\t30 Nov 2021\tStaff\n"
    ),
}


def mapped(folder: Path, content: str) -> PeopleFile:
    (folder / "export.csv").write_text(content, encoding="utf-8")
    return read_people(folder / "export.csv", choices=ImportChoices(levels={"Staff": "LEAD"}))


@pytest.mark.parametrize("content", SYSTEMS.values(), ids=SYSTEMS)
def test_a_text_export_is_imported_unchanged(tmp_path: Path, content: str):
    found = mapped(tmp_path, content)
    assert (list(found.accepted), found.rejected, found.warnings) == (PEOPLE, (), ())


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_a_text_export_is_read_in_the_encodings_of_spreadsheet_programs(tmp_path: Path, encoding: str):
    content = SYSTEMS["a German suite"].encode(encoding)
    (tmp_path / "export.csv").write_bytes(content)
    found = read_people(tmp_path / "export.csv", choices=ImportChoices(levels={"Staff": "LEAD"}))
    assert (list(found.accepted), found.rejected) == (PEOPLE, ())
    guessed = [note for note in found.notes if "Windows-1252" in note]
    assert (len(guessed), "accents" in "".join(guessed)) == ((1, True) if encoding == "cp1252" else (0, False))


@pytest.mark.parametrize("content", [b"name,level\nJos\x81,SR\n", b"\0\0\0\rnam\xe9", b"\xff\xfea"])
def test_text_of_no_known_encoding_is_refused(tmp_path: Path, content: bytes):
    with pytest.raises(BadInput, match=r"is not UTF-(8|16) text|is neither an XLSX workbook nor text"):
        read_csv(tmp_path, content)


def workbook(folder: Path, *, banner: bool) -> Path:
    book = Workbook()
    sheet = book.active
    for row in [["Headcount report"], []] if banner else []:
        sheet.append(row)
    sheet.append(["Organizational unit", "Employee no.", "Employee name", "Email - Work", "Position Title", "Manager Name",
                  "Position Start Date", "Career Level"])  # fmt: skip
    for person in PEOPLE:
        since = person.role_since
        sheet.append([person.team, int(person.employee_id), person.name, person.email, person.job_title,
                      person.manager_name, since, "Staff" if person.level == "LEAD" else "Senior"])  # fmt: skip
        sheet.cell(sheet.max_row, 2).number_format = "0000"
    book.save(folder / "export.xlsx")
    return folder / "export.xlsx"


@pytest.mark.parametrize("banner", [False, True], ids=["an enterprise suite", "a reporting tool"])
def test_a_workbook_export_is_imported_unchanged(tmp_path: Path, banner: bool):
    choices = ImportChoices(levels={"staff": "LEAD"})
    found = read_people(workbook(tmp_path, banner=banner), choices=choices)
    assert (list(found.accepted), found.rejected, found.warnings) == (PEOPLE, (), ())


def test_importing_a_second_export_updates_only_differences(tmp_path: Path):
    first = mapped(tmp_path, SYSTEMS["a small-business suite"])
    with Workspace.create(tmp_path / "team.plumbline", QUICK, actor="HR") as workspace:
        workspace.do(import_engineers, people=first.accepted, source="export.csv")
        later = SYSTEMS["a small-business suite"].replace("Payments,Bo Lind", "Ledger,Cy Orr")
        (tmp_path / "export.csv").write_text(later, encoding="utf-8")
        second = read_people(
            tmp_path / "export.csv", taken_identities(workspace), ImportChoices(levels={"Staff": "LEAD"})
        )
        assert (second.accepted, [row.change for row in second.rejected]) == (
            (),
            [
                "An update would change team from Payments to Ledger, manager name from Bo Lind to Cy Orr.",
                "Nothing would change.",
            ],
        )
        workspace.do(
            import_engineers, people=(), source="export.csv", updates=second.offers(update=True, bring_back=False)
        )
        assert [(item.name, item.team) for item in list_engineers(workspace)] == [
            ("Ana Sol", "Ledger"),
            ("Émile Öztürk", "Orders"),
        ]


def test_cells_merged_downwards_are_filled(tmp_path: Path):
    book = Workbook()
    for row in (["team", "name", "level"], ["Payments", "Ann", "SR"], [None, "Ben", "SR"], [None, "Cy", "JR"]):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    book.save(tmp_path / "people.xlsx")
    found = read_people(tmp_path / "people.xlsx")
    assert [(person.name, person.team) for person in found.accepted] == [
        ("Ann", "Payments"),
        ("Ben", "Payments"),
        ("Cy", ""),
    ]
    assert found.notes == ("Merged cells were filled: A2:A3.",)


def test_an_unknown_heading_is_guessed_from_its_cells(tmp_path: Path):
    found = read_csv(tmp_path, "Who is it,Band,Contact,name\nx,Senior,ann@example.org,Ann\ny,JR,,Ben\n")
    assert [(person.name, person.level, person.email) for person in found.accepted] == [
        ("Ann", "SR", "ann@example.org"),
        ("Ben", "JR", ""),
    ]
    assert [(column.label, column.field, column.examples) for column in found.layout.columns] == [
        ("Who is it", "", ("x", "y")),
        ("Band", "level", ("Senior", "JR")),
        ("Contact", "email", ("ann@example.org",)),
        ("name", "name", ("Ann", "Ben")),
    ]


def test_the_chosen_of_two_columns_with_the_same_heading_is_read(tmp_path: Path):
    (tmp_path / "people.csv").write_text("name,Name,level\nAnn,Roe Ann,SR\n", encoding="utf-8")
    found = read_people(tmp_path / "people.csv", choices=ImportChoices(fields={"Name (B)": "name"}))
    assert [person.name for person in found.accepted] == ["Roe Ann"]


def test_a_column_can_be_ignored_and_the_heading_row_chosen(tmp_path: Path):
    (tmp_path / "people.csv").write_text("name,level,team\nname,level,team\nAnn,SR,Orders\n", encoding="utf-8")
    choices = ImportChoices(heading_row=2, fields={"team": ""})
    found = read_people(tmp_path / "people.csv", choices=choices)
    assert [(person.name, person.team) for person in found.accepted] == [("Ann", "")]
    assert (found.layout.heading_row, found.ignored_columns) == (2, ("team",))


def test_words_for_levels_are_listed_with_their_rows(tmp_path: Path):
    found = read_csv(tmp_path, "name,level\nAnn,Staff\nBen,Principal\nCy,Staff\nDi,SR\n")
    assert [(level.word, level.rows, level.code) for level in found.layout.levels] == [
        ("Staff", 2, ""),
        ("Principal", 1, ""),
    ]
    assert [row.number for row in found.rejected] == [2, 3, 4]


def test_absent_people_are_matched_by_id_then_email_then_name(tmp_path: Path):
    with Workspace.create(tmp_path / "team.plumbline", QUICK, actor="HR") as workspace:
        workspace.do(import_engineers, people=[*PEOPLE, EngineerDetails(name="Bo Lind", level="SR")], source="first")
        holders = taken_identities(workspace)
    (tmp_path / "people.csv").write_text("name,level,email\nAna S.,Wizard,ANA.SOL@example.org\nbo lind,SR,\n", "utf-8")
    found = read_people(tmp_path / "people.csv", holders)
    assert [holder.details.name for holder in found.absent] == ["Émile Öztürk"]
    assert found.absent[0].id == EngineerId(2)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_reading_can_be_cancelled(tmp_path: Path, suffix: str):
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Refused(message("The import was cancelled."))

    rows = [["name", "level"], *([f"Person {number}", "SR"] for number in range(100))]
    if suffix == ".xlsx":
        read_rows(tmp_path, *rows)
    else:
        read_csv(tmp_path, "\n".join(map(",".join, rows)))
    with pytest.raises(Refused, match="cancelled"):
        read_people(tmp_path / f"people{suffix}", check=check)
    assert calls == 3
