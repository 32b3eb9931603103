"""Rows of a people file that probably describe an existing engineer whose employee ID or email differs."""

from pathlib import Path

import pytest

from models.domain.people import EngineerDetails, EngineerId
from models.queries.engineers import Holder
from tests.models.exchange.people_files import read_csv


def holder(number: int = 1, name: str = "Ana Sol", **details: str) -> Holder:
    """An engineer of the workspace."""
    return Holder(EngineerId(number), EngineerDetails(name=name, level="SR", **details))


@pytest.mark.parametrize(
    ("stored", "row"),
    [
        ({}, "1,ana@x.example"),
        ({"employee_id": "77"}, ",ana@x.example"),
        ({"email": "a.sol@x.example"}, ",ana@x.example"),
        ({"email": "a.sol@x.example"}, "1,"),
    ],
)
def test_a_person_of_the_same_name_is_held_back_as_probably_the_same(tmp_path: Path, stored: dict[str, str], row: str):
    found = read_csv(tmp_path, f"name,level,id,email\nAna Sol,SR,{row}\n", holder(**stored))
    assert (found.accepted, found.absent) == ((), ())
    [held] = found.rejected
    assert held.likely
    assert held.reason.startswith("This is probably Ana Sol")
    assert held.change == held.reason, "the preview says so too"
    assert found.offers(update=True, bring_back=True) == ()
    assert [offer.engineer for offer in found.offers(update=True, bring_back=True, likely=True)] == [1]


@pytest.mark.parametrize(("stored", "written"), [("00042", "42"), ("42", "00042"), ("1", "1.0"), ("1.0", "1")])
def test_an_employee_id_whose_zeros_were_lost_or_added_matches_and_stays(tmp_path: Path, stored: str, written: str):
    ana = holder(employee_id=stored, email="ana@x.example")
    for email in ("", "ana@x.example"):
        found = read_csv(tmp_path, f"name,level,id,email\nAna Sol,LEAD,{written},{email}\n", ana)
        assert (found.accepted, found.absent) == ((), ())
        [update] = found.offers(update=True, bring_back=False)
        assert (update.details.employee_id, update.details.level) == (stored, "LEAD")


def test_another_name_with_such_an_employee_id_must_be_confirmed(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,id\nZoe Li,SR,42\n", holder(employee_id="00042"))
    assert [row.likely for row in found.rejected] == [True]
    assert not found.accepted


def test_another_employee_id_or_a_row_of_their_own_means_two_people(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,id\nAna Sol,SR,9\n", holder(employee_id="8"))
    assert [person.employee_id for person in found.accepted] == ["9"]
    rows = "name,level,id,email\nAna Sol,SR,,ana@x.example\nAna Sol,SR,8,\n"
    found = read_csv(tmp_path, rows, holder(employee_id="8"))
    assert [person.email for person in found.accepted] == ["ana@x.example"], "row 3 is about the one who is stored"


def test_a_changed_row_without_identity_is_a_question_if_one_person_has_the_name(tmp_path: Path):
    rows = "name,level\nAna Sol,LEAD\n"
    [row] = read_csv(tmp_path, rows, holder()).rejected
    assert (row.likely, row.offer is not None) == (True, True)
    [row] = read_csv(tmp_path, rows, holder(1), holder(2)).rejected
    assert (row.offer, row.reason) == (
        None,
        "2 engineers are called Ana Sol. Enter the employee ID or email of one of them.",
    )


def test_two_rows_cannot_both_be_the_person_of_their_name(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,id\nAna Sol,SR,1\nAna Sol,SR,2\n", holder())
    assert [row.reason for row in found.rejected if not row.offer] == ["Row 2 already describes Ana Sol."]
    assert not found.accepted
