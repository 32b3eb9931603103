"""Many people of one name: the same matches as the plain rule, in time that grows with the file."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.people import EngineerDetails, EngineerId, employee_number, name_key
from models.exchange import people_updates
from models.exchange.people_updates import Register
from models.queries.engineers import Holder
from models.support.errors import BadInput

NAMES = ("Ana Sol", "Sol, Ana", "Ana Sól", "Bo Li")
people = st.builds(
    EngineerDetails,
    name=st.sampled_from(NAMES),
    level=st.sampled_from(("SR", "LEAD")),
    team=st.sampled_from(("", "Blue")),
    employee_id=st.sampled_from(("", "", "", "7", "007", "8")),
    email=st.sampled_from(("", "", "", "a@x.example", "b@x.example")),
)
FIELDS = ("name", "level", "team", "employee_id", "email")


class PlainGroup:
    """The rule in its simplest form: it looks at every engineer of the group for every row."""

    def __init__(self, members: list[Holder], settled: set[EngineerId], is_present: Callable[[Holder], bool]) -> None:
        self.members = members
        self._settled = settled
        self._is_present = is_present

    @property
    def free(self) -> dict[EngineerId, Holder]:
        """Those whom no row describes for certain."""
        left = [holder for holder in self.members if holder.id not in self._settled and not self._is_present(holder)]
        return {holder.id: holder for holder in left}

    def take_unchanged(self, given: Mapping[str, Any], described: Mapping[EngineerId, int]) -> Holder | None:
        """The first whom the row would not change."""
        for holder in self.free.values():
            same = replace(holder.details, **given) == holder.details
            if same and not holder.archived and holder.id not in described:
                return holder
        return None


class PlainLikely:
    """The groups, searched again for each row."""

    def __init__(self, holders: tuple[Holder, ...], is_present: Callable[[Holder], bool]) -> None:
        self._all = holders
        self._is_present = is_present
        self._settled: set[EngineerId] = set()
        self._named: set[EngineerId] = set()

    def group(self, name: str, employee_id: str) -> PlainGroup | None:
        """The engineers with such an ID, or else of this name without another ID."""
        number = employee_number(employee_id)
        found = [one for one in self._all if number and employee_number(one.details.employee_id) == number]
        if not found and name:
            same = [one for one in self._all if name_key(one.details.name) == name_key(name)]
            found = [one for one in same if not (employee_id and one.details.employee_id)]
        return PlainGroup(found, self._settled, self._is_present) if found else None

    def mark_named(self, name: str, employee_id: str) -> None:
        """Note that a row names the group."""
        if group := self.group(name, employee_id):
            self._named |= {holder.id for holder in group.members}

    def named(self) -> set[EngineerId]:
        """The engineers whom a row names."""
        return self._named

    def settle(self, holder: Holder) -> None:
        """Note that a row describes this engineer."""
        self._settled.add(holder.id)


def answers(holders: list[Holder], rows: list[EngineerDetails]) -> list[object]:
    """What the register finds for each row, and who is absent."""
    register = Register(holders)
    given_by = [{name: value for name in FIELDS if (value := getattr(row, name))} for row in rows]
    for given_fields in given_by:
        register.mark_present(given_fields)
    found: list[object] = []
    for number, (row, given_fields) in enumerate(zip(rows, given_by, strict=True), 2):
        try:
            found.append(register.match(number, row, given_fields))
        except BadInput as error:
            found.append(error.sentence)
    return [*found, register.absent()]


@given(st.lists(st.tuples(people, st.booleans()), max_size=8), st.lists(people, max_size=8))
def test_groups_give_the_same_answers_as_the_plain_rule(stored: list[tuple[EngineerDetails, bool]], rows: list[Any]):
    holders = [Holder(EngineerId(at), details, archived) for at, (details, archived) in enumerate(stored, 1)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(people_updates, "LikelyPeople", PlainLikely)
        expected = answers(holders, rows)
    assert answers(holders, rows) == expected


@pytest.mark.parametrize("changed", [{}, {"level": "LEAD"}, {"employee_id": "9"}, {"email": "b@x.example"}])
def test_twice_as_many_people_of_one_name_take_twice_the_work(changed: dict[str, str]):
    ana = EngineerDetails(name="Ana Sol", level="SR")

    def calls(people: int) -> int:
        holders = [Holder(EngineerId(at), ana) for at in range(1, people + 1)]
        return function_calls(lambda: answers(holders, [replace(ana, **changed)] * people))

    assert calls(80) < 2.2 * calls(40)


def function_calls(work: Callable[[], object]) -> int:
    """How many functions `work` calls."""
    counted = 0

    def count(_frame: object, event: str, _what: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted
