"""Reports of HR systems with two rows of headings, totals, grades of management and placeholders."""

from pathlib import Path

from tests.models.exchange.people_files import read_csv, read_rows


def test_a_second_row_of_headings_explains_the_codes_of_the_first(tmp_path: Path):
    found = read_csv(
        tmp_path,
        "STATUS,FIRSTNAME,LASTNAME,EMAIL,MANAGER,EMPID,TITLE,CUSTOM01\n"
        "Status,First Name,Last Name,Email,Manager,Employee Id,Title,Job Level\n"
        "active,Ana,Sol,ana@x.example,NO_MANAGER,10001,Software Engineer,Senior\n",
    )
    [ana] = found.accepted
    assert (ana.name, ana.level, ana.employee_id, ana.manager_name) == ("Ana Sol", "SR", "10001", "")
    assert not found.rejected
    assert "Rows 1 and 2 are both headings." in found.notes
    assert found.layout.heading_row == 2


def test_a_person_with_words_of_headings_is_not_a_second_row_of_headings(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,team,job title\nLead,Senior,Team,Engineer\n")
    assert [person.name for person in found.accepted] == ["Lead"]


def test_totals_and_remarks_below_the_people_are_not_rejected_people(tmp_path: Path):
    found = read_rows(
        tmp_path,
        ["Company Code", "Payroll Name", "File Number", "Job Title", "Salary"],
        ["Q1X", "Smith, John", 101, "Senior Engineer", 100],
        ["Q1X", "Doe, Ann", None, None, None],
        ["Total", None, None, None, 100],
        ["Total Employees: 2"],
        ["Confidential - do not distribute"],
    )
    assert [person.name for person in found.accepted] == ["John Smith"]
    assert [row.name for row in found.rejected] == ["Ann Doe"], "a person without a level"
    assert (
        "3 rows below the people were skipped: “Total”, “Total Employees: 2”, “Confidential - do not distribute”."
        in found.notes
    )


def test_a_total_in_the_column_of_names_is_not_a_person(tmp_path: Path):
    found = read_csv(tmp_path, "name,level\nAnn,SR\nTotal: 1,\n")
    assert (len(found.accepted), found.rejected) == (1, ())
    assert [row.name for row in read_csv(tmp_path, "name,level\nTotal: 1,\nAnn,SR\n").rejected] == ["Total: 1"]


def test_headings_that_are_repeated_on_each_page_are_skipped(tmp_path: Path):
    head = "Name,Level,Team\n"
    found = read_csv(tmp_path, f"Page 1,,\n{head}Ann,SR,Core\n{head}Bo,JR,Core\n{head}")
    assert [person.name for person in found.accepted] == ["Ann", "Bo"]
    assert (found.rejected, found.layout.levels) == ((), ())
    assert "2 rows repeat the headings and were skipped." in found.notes


def test_a_total_with_numbers_below_names_and_ids_is_skipped(tmp_path: Path):
    people = "Employee ID,Worker,Job Title,Grade,Salary\n1,Ann Lee,Senior Engineer,,7\n"
    for total in ("Total,5,,,7", "Total,5,2,,1.200", "Count,,5,,"):
        found = read_csv(tmp_path, f"{people}{total}\n")
        assert ([person.name for person in found.accepted], found.rejected) == (["Ann Lee"], ()), total
        assert f"1 row below the people was skipped: “{total.split(',')[0]}”." in found.notes


def test_a_person_whose_name_begins_like_a_total_is_read(tmp_path: Path):
    found = read_csv(tmp_path, "Name,Job Title,Employee ID\nAnn Lee,Senior Engineer,1\nSum Li,Lead Engineer,2\n")
    assert [person.name for person in found.accepted] == ["Ann Lee", "Sum Li"]
    found = read_csv(tmp_path, "Name,Level,Employee ID\nAnn Lee,3,1041\nSum Li,3,1042\n")
    assert ([row.name for row in found.rejected], found.layout.levels[0].rows) == (["Ann Lee", "Sum Li"], 2)
    found = read_csv(tmp_path, "Name,Job Title\nAnn Lee,Senior Engineer\nSum Li,Lead Engineer\n")
    assert [person.name for person in found.accepted] == ["Ann Lee", "Sum Li"]


def test_footers_are_not_looked_for_without_a_column_of_names(tmp_path: Path):
    found = read_csv(tmp_path, "who,rank\nAnn,SR\nTotal,1\n")
    assert found.layout.missing
    assert found.notes == ()


def test_job_titles_name_the_level_where_a_management_level_names_none(tmp_path: Path):
    head = "Worker,Business Title,Management Level\n"
    found = read_csv(tmp_path, head + "Ana,Lead Engineer,8 Individual Contributor\nBo,Senior Engineer,8 Individual\n")
    assert [person.level for person in found.accepted] == ["LEAD", "SR"]
    found = read_csv(tmp_path, head + "Ana,Lead Engineer,Senior\n")
    assert [person.level for person in found.accepted] == ["SR"]


def test_headings_with_the_object_they_belong_to_are_read(tmp_path: Path):
    found = read_csv(
        tmp_path,
        "Root: Email,Work: Employee ID in company,Person First Name,Person Last Name,Assignment Grade Name,"
        "Assignment Job Name,Person Start Date\nana@x.example,00123,-,Sol,Senior,Developer,2020-02-29\n",
    )
    [ana] = found.accepted
    assert (ana.name, ana.employee_id, ana.email, ana.job_title) == ("Sol", "00123", "ana@x.example", "Developer")
    assert (ana.level, str(ana.role_since), found.ignored_columns) == ("SR", "2020-02-29", ())


def test_a_placeholder_for_a_level_is_no_level(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,team\nAnn,-,Orders\nBo,SR,Orders\n")
    assert [person.name for person in found.accepted] == ["Bo"]
    assert [str(row.reason) for row in found.rejected] == ["Choose a level."]
    assert found.layout.levels == ()
    found = read_csv(tmp_path, "name,level,title\nAnn,-,Senior Engineer\n")
    assert [person.level for person in found.accepted] == ["SR"]
