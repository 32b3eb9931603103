"""Names of exported files: of no person unless asked for, valid on every system, each used once."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.domain.documents import Edition
from models.queries.exports import NamedSubject
from reports.file_names import UniqueNames, file_name
from tests.reports.factories import head

AMARA = NamedSubject("E1001", "2026-H1", "Amara Okafor")
FORBIDDEN = set('<>:"/\\|?*\0\n')
TYPED = st.text(max_size=80)


def test_a_name_is_employee_id_cycle_kind_and_edition() -> None:
    first = replace(head(Edition.HR), revision=1)
    assert file_name(first, "review", AMARA) == "E1001_2026-H1_review_hr.pdf"
    assert file_name(head(Edition.ENGINEER), "review", AMARA) == "E1001_2026-H1_review_rev2_engineer.pdf"
    assert file_name(first, "plan", replace(AMARA, about="2026-09-01")) == "E1001_2026-09-01_plan_hr.pdf"


def test_without_an_employee_id_the_document_number_is_used() -> None:
    assert file_name(head(Edition.HR), "review", replace(AMARA, employee_id="")).startswith("RV-2025-000123_2026-H1_")


def test_the_person_is_named_only_if_asked_for() -> None:
    named = file_name(head(Edition.HR), "review", replace(AMARA, engineer_name="Łukasz Żółkiewski"), with_person=True)
    assert named == "E1001_Łukasz-Żółkiewski_2026-H1_review_rev2_hr.pdf"


@pytest.mark.parametrize(
    "typed",
    ["अनन्या", "प्रिया", "தமிழ்", "ไพลิน", "শ্রাবণী", "שָׂרָה", "مُحَمَّد", "محمد\u200cرضا", "क्\u200dष", "Nguyễn\u0331", "Zoë"],
)
def test_marks_and_joiners_of_a_name_stay(typed: str) -> None:
    name = unicodedata.normalize("NFC", typed)
    written = file_name(head(Edition.HR), "plan", NamedSubject(typed, typed, typed), with_person=True)
    assert written == f"{name}_{name}_{name}_plan_rev2_hr.pdf"


def test_a_long_name_is_cut_between_letters_and_lone_joiners_are_dropped() -> None:
    named = replace(AMARA, engineer_name="क्षि" * 40, employee_id="\u200dE1\u200d 👩\u200d🔧")
    written = file_name(head(Edition.HR), "plan", named, with_person=True)
    assert written.startswith("E1_क्षिक्षि")
    assert set(written.split("_")[1].split("क्षि")) == {""}


@given(TYPED, TYPED, TYPED)
@example("../..", "CON", ".")
@example("", "/", "\\")
@example("𐐷" * 80, "李" * 80, "é" * 80)
def test_a_name_is_valid_on_every_system(employee_id: str, about: str, name: str) -> None:
    written = file_name(head(Edition.HR), "plan", NamedSubject(employee_id, about, name), with_person=True)
    assert FORBIDDEN.isdisjoint(written)
    assert not written.startswith((".", " "))
    assert len(written.encode()) < 255
    assert written.endswith("_plan_rev2_hr.pdf")


@given(st.lists(st.sampled_from(["E/1", "e-1", "E-1", "E:1"]), max_size=4))
def test_each_name_of_a_batch_is_used_once(employee_ids: list[str]) -> None:
    names, used = UniqueNames(), set()
    for number, employee_id in enumerate(employee_ids):
        document = replace(head(Edition.HR), document_id=f"RV-2026-00000{number}")
        proposed = file_name(document, "review", replace(AMARA, employee_id=employee_id))
        used.add(names.unique(proposed, document.document_id).casefold())
    assert len(used) == len(employee_ids)
