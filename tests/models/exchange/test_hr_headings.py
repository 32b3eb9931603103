"""Exports with the usual headings of common HR systems: imported without a mapping, in English and German."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from models.domain.people import EngineerDetails, EngineerId
from models.exchange.import_choices import ImportChoices
from models.exchange.people_file import read_people
from models.exchange.people_headings import field_of
from models.queries.engineers import Holder
from tests.models.exchange.people_files import read_csv

ANA = EngineerDetails(
    name="Ana Sol", level="SR", employee_id="0007", email="ana@example.org", job_title="Engineer", team="Payments",
    manager_name="Bo Lind", role_since=date(2024, 4, 13),
)  # fmt: skip

SYSTEMS = {
    "ADP": (
        "Payroll Name,Associate ID,File Number,Job Title Description,Reports To Name,Home Department Description,"
        "Hire Date,Work Contact: Work Email,Job Level",
        '"Sol, Ana",0007,312,Engineer,"Lind, Bo",Payments,04/13/2024,ana@example.org,Senior',
    ),
    "UKG": (
        "Employee Name,Employee Number,Job,Supervisor Name,Org Level 1,Date of Last Hire,E-mail Address,Salary Grade",
        '"Sol, Ana",0007,Engineer,"Lind, Bo",Payments,04/13/2024,ana@example.org,Senior',
    ),
    "Workday": (
        "Worker,Employee ID,Business Title,Worker\u2019s Manager(s),Supervisory Organization,Hire Date,"
        "Email - Primary Work,Management Level,Location",
        "Ana Sol,0007,Engineer,Bo Lind,Payments,2024-04-13,ana@example.org,Senior,Berlin",
    ),
    "DATEV": (
        "Pers.-Nr.;Name;Vorname;Eintritt;Kostenstelle;T\u00e4tigkeit;Tarifgruppe;E-Mail;F\u00fchrungskraft",
        "0007;Sol;Ana;13.04.2024;Payments;Engineer;Senior;ana@example.org;Bo Lind",
    ),
    "SuccessFactors": (
        "USERID,FIRSTNAME,LASTNAME,EMAIL,TITLE,MANAGER,DEPARTMENT,HIREDATE,JOBLEVEL",
        "0007,Ana,Sol,ana@example.org,Engineer,Bo Lind,Payments,04/13/2024,Senior",
    ),
    "SuccessFactors in German": (
        "Benutzer-ID;Vorname;Nachname;Gesch\u00e4ftliche E-Mail;Stellenbezeichnung;Vorgesetzte(r);Abteilung;"
        "Einstellungsdatum;Gehaltsstufe",
        "0007;Ana;Sol;ana@example.org;Engineer;Bo Lind;Payments;13.04.2024;Senior",
    ),
    "BambooHR": (
        "Employee #,First Name,Last Name,Work Email,Job Information: Job Title,Job Information: Department,"
        "Reporting to,Hire Date,Job Level,Status",
        "0007,Ana,Sol,ana@example.org,Engineer,Payments,Bo Lind,2024-04-13,Senior,Active",
    ),
    "Personio": (
        "First name,Last name,Email,Position,Department,Supervisor,Hire date,Employee ID,Seniority",
        "Ana,Sol,ana@example.org,Engineer,Payments,Bo Lind,2024-04-13,0007,Senior",
    ),
    "Personio in German": (
        "Vorname;Nachname;E-Mail-Adresse;Position;Abteilung;Vorgesetzte/r;Einstellungsdatum;Personal-Nr.;Karrierelevel",
        "Ana;Sol;ana@example.org;Engineer;Payments;Bo Lind;13.04.2024;0007;Senior",
    ),
    "HiBob": (
        "Display name,Employee ID,Work - Job title,Reports to,Work - Department,Start date,Email,Seniority,Site",
        "Ana Sol,0007,Engineer,Bo Lind,Payments,13/04/2024,ana@example.org,Senior,Berlin",
    ),
    "Sage": (
        "Employee Reference,Forename(s),Surname,Email address,Job title,Line Manager,Team,Job Grade,Continuous Service Date",
        "0007,Ana,Sol,ana@example.org,Engineer,Bo Lind,Payments,Senior,13/04/2024",
    ),
    "Zoho": (
        "EmployeeID,First Name,Last Name,Email ID,Reporting Manager,Department,Designation,Date of joining,Grade",
        "0007,Ana,Sol,ana@example.org,Bo Lind,Payments,Engineer,13-Apr-2024,Senior",
    ),
    "Oracle": (
        "Person Number,Person Name,Work E-Mail,Job Name,Department Name,Line Manager Name,Hire Date,Grade Name",
        '0007,"Sol, Ana",ana@example.org,Engineer,Payments,"Lind, Bo",2024-04-13,Senior',
    ),
    "Entra ID": (
        "displayName,employeeId,userPrincipalName,jobTitle,department,manager,employeeHireDate,level",
        "Ana Sol,0007,ana@example.org,Engineer,Payments,Bo Lind,2024-04-13T00:00:00Z,Senior",
    ),
    "a German payroll list": (
        "PNR;Nachname, Vorname;E-Mail (dienstlich);Planstelle;Orgeinheit;Fuehrungskraft;Eintrittsdatum;Entgeltgruppe",
        "0007;Sol, Ana;ana@example.org;Engineer;Payments;Lind, Bo;13.04.2024;Senior",
    ),
}


@pytest.mark.parametrize("system", SYSTEMS)
def test_an_export_with_the_usual_headings_is_imported_without_a_mapping(tmp_path: Path, system: str):
    headings, row = SYSTEMS[system]
    found = read_csv(tmp_path, f"{headings}\n{row}\n")
    assert (found.accepted, found.rejected, found.warnings) == ((ANA,), (), ())


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_second_export_changes_exactly_what_changed(tmp_path: Path, system: str):
    headings, row = SYSTEMS[system]
    known = Holder(EngineerId(1), ANA)
    [same] = read_csv(tmp_path, f"{headings}\n{row}\n", known).rejected
    later = row.replace("Senior", "Lead").replace("Bo Lind", "Cy Orr").replace("Lind, Bo", "Orr, Cy")
    [changed] = read_csv(tmp_path, f"{headings}\n{later}\n", known).rejected
    assert (same.unchanged, changed.unchanged) == (True, False)
    assert changed.offer is not None
    assert changed.offer.details == replace(ANA, level="LEAD", manager_name="Cy Orr")


@pytest.mark.parametrize(
    "heading",
    ["Manager: Email", "Manager ID", "Emergency Contact: Name", "Personal Email", "Reports to (email)", "Gender", ""],
)
def test_headings_about_other_people_and_facts_are_not_read(heading: str):
    assert field_of(heading) == ("", 0)


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (["Lee, Ann", "Orr, Ben P."], ["Ann Lee", "Ben P. Orr"]),
        (["Lee, Ann", "Ben Orr"], ["Lee, Ann", "Ben Orr"]),
        (["Lee, Ann, PhD", "Orr, Ben, MSc"], ["Ann Lee, PhD", "Ben Orr, MSc"]),
        (["Ann Lee, PhD"], ["Ann Lee, PhD"]),
        (["Lee, Ann, Core", "Orr, Ben, Core"], ["Lee, Ann, Core", "Orr, Ben, Core"]),
        (["Lee,", ",Ann"], ["Lee,", ",Ann"]),
    ],
)
def test_a_column_of_last_names_before_first_names_is_turned_and_reported(
    tmp_path: Path, rows: list[str], names: list[str]
):
    content = "".join(f'"{name}",SR\n' for name in rows)
    found = read_csv(tmp_path, f"Employee,Level\n{content}")
    assert [person.name for person in found.accepted] == names
    assert found.notes == (
        ("Column \u201cEmployee\u201d has last names first. First names were put before them.",) * (names != rows)
    )


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("Preferred name,Last name,Level\nAna,Sol,SR\n", "Ana Sol"),
        ("Preferred name,Last name,Level\nAna Sol,Sol,SR\n", "Ana Sol"),
        ("Preferred name,First name,Last name,Level\nAnnie,Ana,Sol,SR\n", "Ana Sol"),
        ("Preferred name,Level\nAna Sol,SR\n", "Ana Sol"),
    ],
)
def test_a_preferred_name_is_the_first_or_the_whole_name(tmp_path: Path, content: str, name: str):
    assert [person.name for person in read_csv(tmp_path, content).accepted] == [name]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sr.", "SR"), ("Sr. Software Engineer", "SR"), ("Senior-Entwicklerin", "SR"), ("Jr Developer", "JR"),
        ("Mid-Level Engineer", "MID"), ("Engineer, Intermediate", "MID"), ("Lead Engineer", "LEAD"),
        ("Leitende Entwicklerin", "LEAD"),
    ],
)  # fmt: skip
def test_a_level_inside_a_longer_text_is_read(tmp_path: Path, text: str, code: str):
    found = read_csv(tmp_path, f'name,level\nAnn,"{text}"\n')
    assert ([person.level for person in found.accepted], found.layout.levels) == ([code], ())


@pytest.mark.parametrize(
    "text",
    ["L3", "L4", "IC3", "P3", "3", "SWE III", "Engineer II", "Senior Engineer II", "Staff", "Senior Staff Engineer",
     "Principal", "Team Lead", "Senior Lead", "Engineering Manager", "Software Engineer"],
)  # fmt: skip
def test_a_doubtful_level_is_asked_and_then_read(tmp_path: Path, text: str):
    found = read_csv(tmp_path, f"name,level\nAnn,{text}\nBen,{text}\n")
    assert [(level.word, level.rows, level.code) for level in found.layout.levels] == [(text, 2, "")]
    again = read_people(tmp_path / "people.csv", choices=ImportChoices(levels={text: "SR"}))
    assert ([person.level for person in again.accepted], again.rejected) == (["SR", "SR"], ())


def test_without_a_level_column_the_level_is_read_from_the_job_title(tmp_path: Path):
    found = read_csv(tmp_path, "name,Job title\nAnn,Senior Engineer\nBen,Engineer II\n")
    assert [(person.level, person.job_title) for person in found.accepted] == [("SR", "Senior Engineer")]
    assert [level.word for level in found.layout.levels] == ["Engineer II"]
    assert found.notes == ("No column has the level. It is read from column \u201cJob title\u201d.",)


@pytest.mark.parametrize("heading", ["Title", "Titel"])
@pytest.mark.parametrize(
    "titles",
    [
        ("Ms.", "Mr"),
        ("Dr.", "Prof. Dr."),
        ("Dr. rer. nat.", "Dipl.-Ing."),
        ("Frau Dr.", ""),
        ("Dr.", "N/A"),
        ("Mag.", "M.Sc."),
    ],
)
def test_a_column_of_salutations_is_no_job_title(tmp_path: Path, heading: str, titles: tuple[str, str]):
    rows = "".join(f"{name},{title},Senior Engineer\n" for name, title in zip(("Ann", "Bo"), titles, strict=True))
    found = read_csv(tmp_path, f"Name,{heading},Position\n{rows}")
    assert [(person.job_title, person.level) for person in found.accepted] == [("Senior Engineer", "SR")] * 2
    assert found.ignored_columns == (heading,)
    alone = read_csv(tmp_path, f"Name,{heading},Level\nAnn,{titles[0]},SR\n")
    assert ([person.job_title for person in alone.accepted], alone.ignored_columns) == ([""], (heading,))


def test_a_title_that_is_a_job_is_read(tmp_path: Path):
    found = read_csv(tmp_path, "Name,Title,Position\nAnn,Dr.,Engineer\nBo,Senior Engineer,Engineer\n")
    assert [person.job_title for person in found.accepted] == ["Senior Engineer"]


@pytest.mark.parametrize("nothing", ["N/A", "n/a", "(blank)", "k. A."])
def test_a_cell_with_a_word_for_nothing_is_read_as_empty(tmp_path: Path, nothing: str):
    found = read_csv(tmp_path, f"Name,Level,Title,Email,Hire Date\nAnn,{nothing},Senior Engineer,{nothing},{nothing}\n")
    assert [(person.level, person.email) for person in found.accepted] == [("SR", "")]
    assert found.warnings == ()


def test_a_blank_level_is_read_from_the_job_title(tmp_path: Path):
    found = read_csv(
        tmp_path, "name,level,Job title\nAnn,,Senior Engineer\nBen,JR,Senior Engineer\nCy,,Engineer II\nDi,,\n"
    )
    assert [(person.name, person.level) for person in found.accepted] == [("Ann", "SR"), ("Ben", "JR")]
    assert [level.word for level in found.layout.levels] == ["Engineer II"]
    assert found.notes == ("2 rows have no level. It is read from column \u201cJob title\u201d.",)
    assert [(row.number, row.reason) for row in found.rejected][1:] == [(5, "Choose a level.")]
