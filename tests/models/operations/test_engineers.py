"""Engineers: unique identities in any spelling, and search by name."""

from datetime import date

import pytest

from models.domain.people import EngineerDetails, EngineerId
from models.operations.engineers import add_engineer, edit_engineer
from models.operations.mentoring import Agreement, start_mentorship
from models.queries.engineers import EngineerSort, find_engineer, list_engineers, probably_same, search_engineers
from models.support.errors import BadInput, Refused
from models.workspace.workspace import Workspace


def add(workspace: Workspace, name: str, employee_id: str = "", email: str = "") -> int:
    details = EngineerDetails(name=name, level="SR", employee_id=employee_id, email=email)
    return int(workspace.do(add_engineer, details=details).result)


@pytest.mark.parametrize(
    ("employee_id", "email"),
    [
        ("eng-7", ""), ("ENG\u20117", ""), ("ＥＮＧ－７", ""), ("\u0415NG-7", ""), ("\u2060ENG-7", ""),
        ("", "ANA@firm.example"), ("", "\u0430na@firm.example"),
    ],
)  # fmt: skip
def test_an_identity_that_looks_the_same_is_refused(workspace: Workspace, employee_id: str, email: str):
    add(workspace, "Ana Sol", "ENG-7", "ana@firm.example")
    with pytest.raises(Refused, match="already belongs to Ana Sol"):
        add(workspace, "Bo Lind", employee_id, email)
    other = add(workspace, "Bo Lind")
    details = EngineerDetails(name="Bo Lind", level="SR", employee_id=employee_id, email=email)
    with pytest.raises(Refused, match="already belongs to Ana Sol"):
        workspace.do(edit_engineer, engineer=other, details=details)


@pytest.mark.parametrize("employee_id", ["E1OO1", "EI00l", "E 1001", "e1oo1"])
def test_an_employee_id_with_a_letter_for_a_digit_is_refused(workspace: Workspace, employee_id: str):
    add(workspace, "Ana Sol", "E1001", "ian@firm.example")
    with pytest.raises(Refused, match="already belongs to Ana Sol"):
        add(workspace, "Bo Lind", employee_id)
    bo = add(workspace, "Bo Lind", "E2001", "lan@firm.example")
    assert find_engineer(workspace, "lan@firm.example").id == bo


def test_an_identity_may_be_respelled_and_reused_after_it_is_cleared(workspace: Workspace):
    ana, bo = add(workspace, "Ana Sol", "eng-7"), add(workspace, "Bo Lind")
    workspace.do(edit_engineer, engineer=ana, details=EngineerDetails(name="Ana Sol", level="SR", employee_id="ENG-7"))
    workspace.do(edit_engineer, engineer=ana, details=EngineerDetails(name="Ana Sol", level="SR"))
    workspace.do(edit_engineer, engineer=bo, details=EngineerDetails(name="Bo Lind", level="SR", employee_id="Eng-7"))
    assert find_engineer(workspace, "ENG-7").name == "Bo Lind"


def test_a_namesake_without_an_identity_is_refused(workspace: Workspace):
    jonas, bo = add(workspace, "Jonas Weber", "E1001"), add(workspace, "Bo Lind")
    for name in ("Jonas Weber", "jonas weber", " JONAS WEBER "):
        with pytest.raises(Refused, match="There is already an engineer called"):
            add(workspace, name)
        with pytest.raises(Refused, match="There is already an engineer called"):
            workspace.do(edit_engineer, engineer=bo, details=EngineerDetails(name=name, level="SR"))
    second = add(workspace, "Jonas Weber", email="j.weber@firm.example")
    with pytest.raises(Refused, match="Enter an employee ID or email"):
        workspace.do(edit_engineer, engineer=second, details=EngineerDetails(name="Jonas Weber", level="SR"))
    workspace.do(edit_engineer, engineer=bo, details=EngineerDetails(name="BO LIND", level="JR"))
    third = EngineerDetails(name="Jonas Weber", level="JR", employee_id="E1002")
    workspace.do(edit_engineer, engineer=jonas, details=third)


def test_part_of_a_name_finds_the_only_person_and_lists_several(workspace: Workspace):
    for name, employee_id in (("Öykü Öztürk", "7"), ("Дмитро Коваленко", "8"), ("Pat O\u2019Brien", "9")):
        add(workspace, name, employee_id)
    for typed, name in (("OZTURK", "Öykü Öztürk"), ("коваленко", "Дмитро Коваленко"), ("obrien", "Pat O\u2019Brien")):
        assert find_engineer(workspace, typed).name == name
    for number in range(6):
        add(workspace, f"Ann {number}", f"A{number}")
    with pytest.raises(BadInput, match=r"^6 engineers match “ann”: Ann 0 \(A0\), .*, Ann 4 \(A4\), …\. Use the"):
        find_engineer(workspace, "ann")
    for typed in ("", "  ", "nobody", "rien"):
        with pytest.raises(BadInput, match="No engineer has"):
            find_engineer(workspace, typed)


def test_a_beginning_of_a_name_has_three_letters_or_is_a_whole_word(workspace: Workspace):
    for name, employee_id in (("Ines Duarte", "1"), ("Li Wei-Ko", "2"), ("山田太郎", "3")):
        add(workspace, name, employee_id)
    for typed in ("i", "in", "ines d", "we", "k"):
        with pytest.raises(BadInput, match="No engineer has"):
            find_engineer(workspace, typed)
    for typed, name in (
        ("ine", "Ines Duarte"),
        ("ines dua", "Ines Duarte"),
        ("li", "Li Wei-Ko"),
        ("ko", "Li Wei-Ko"),
        ("太郎", "山田太郎"),
    ):
        assert find_engineer(workspace, typed).name == name


@pytest.mark.parametrize("unseen", ["\u202e", "\u2067", "\u200b", "\u00ad", "\n"])
@pytest.mark.parametrize(
    "field", ["name", "employee_id", "email", "team", "manager_name", "tech_lead_name", "job_title"]
)
def test_texts_of_a_person_contain_no_invisible_characters(workspace: Workspace, field: str, unseen: str):
    texts = {"name": "Ana Sol", "level": "SR", field: f"ana{unseen}@firm.example"}
    with pytest.raises(BadInput, match=r"contains an? (invisible character|line break)"):
        workspace.do(add_engineer, details=EngineerDetails(**texts))


@pytest.mark.parametrize("field", ["mentor_name", "sponsor_name"])
def test_names_in_an_agreement_contain_no_invisible_characters(workspace: Workspace, field: str):
    engineer = add(workspace, "Ana Sol")
    agreement = Agreement(**{"mentor_name": "Kim", "starts_on": date(2026, 3, 4), field: "K\u202eim"})
    with pytest.raises(BadInput, match="invisible character"):
        workspace.do(start_mentorship, engineer=engineer, agreement=agreement)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ayşe Öztürk", "ayse ozturk"), ("Ayşe Öztürk", "AYŞE ÖZTÜRK"), ("Jürgen Groß", "jurgen gross"),
        ("Jürgen Groß", "JÜRGEN GROSS"), ("Jörg Strauß", "Jorg Strauss"), ("Łukasz Żak", "lukasz zak"),
        ("Дмитро Коваленко", "дмитро КОВАЛЕНКО"), ("Pat O\u2019Brien", "pat o'brien"), ("Pat O\u2019Brien", "Pat OBrien"),
        ("Søren Ærø", " soren aero\u200b"),
    ],
)  # fmt: skip
def test_a_person_is_found_by_full_name_and_in_the_list_by_each_word(workspace: Workspace, name: str, typed: str):
    add(workspace, "Zoe Adler")
    add(workspace, name)
    assert find_engineer(workspace, typed).name == name
    for word in typed.split():
        assert [row.name for row in search_engineers(workspace, text=word).rows] == [name]


def test_all_lists_sort_names_and_ids_alike(workspace: Workspace):
    for name, number in (
        ("Zoe Adler", "9"), ("Öykü Özdemir", "10"), ("Łukasz Żak", "100"), ("Émile Roux", "E10"), ("Anna Berg", "E2"),
    ):  # fmt: skip
        add(workspace, name, number)
    names = ["Anna Berg", "Émile Roux", "Łukasz Żak", "Öykü Özdemir", "Zoe Adler"]
    assert [row.name for row in list_engineers(workspace)] == names
    assert [row.name for row in search_engineers(workspace).rows] == names
    assert [row.name for row in search_engineers(workspace, descending=True).rows] == names[::-1]
    by_id = search_engineers(workspace, sort=EngineerSort.EMPLOYEE_ID).rows
    assert [row.employee_id for row in by_id] == ["9", "10", "100", "E2", "E10"]


@pytest.mark.parametrize(("stored", "typed"), [("0042", "42"), ("42", "0042"), ("42", "42.0"), ("E7", "E7.0")])
def test_an_employee_id_that_differs_by_zeros_is_probably_of_the_same_person(
    workspace: Workspace, stored: str, typed: str
):
    ana = add(workspace, "Ana Sol", stored)
    found = probably_same(workspace, typed)
    assert found is not None
    assert (found.id, found.name) == (ana, "Ana Sol")
    assert probably_same(workspace, stored) is None, "the operation refuses an equal one"
    assert probably_same(workspace, typed, EngineerId(ana)) is None, "it is this person's own"
    assert probably_same(workspace, "") is None
    assert probably_same(workspace, "420") is None
    bo = add(workspace, "Bo Lind", typed)
    assert probably_same(workspace, typed, EngineerId(bo)) is None, "it is stored already"
