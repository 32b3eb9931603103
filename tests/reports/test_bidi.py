"""Writing directions, against the test data of the Unicode Bidirectional Algorithm."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from reports.bidi import is_right_to_left, isolated, levels, visual_order, without_outer_isolate

CASES = Path(__file__).with_name("BidiCharacterTest.txt")


class Case(NamedTuple):
    text: str
    direction: int
    base: int
    levels: list[str]
    order: list[int]


def cases() -> Iterator[Case]:
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            codes, direction, base, resolved, order = line.split(";")
            text = "".join(chr(int(code, 16)) for code in codes.split())
            yield Case(text, int(direction), int(base), resolved.split(), list(map(int, order.split())))


def test_levels_and_order_are_those_of_the_published_cases() -> None:
    count = 0
    for case in cases():
        base = int(is_right_to_left(case.text)) if case.direction == 2 else case.direction
        assert base == case.base
        found = levels(case.text, base)
        printed = [index for index, level in enumerate(case.levels) if level != "x"]
        assert [found[index] for index in printed] == [int(case.levels[index]) for index in printed], case
        assert [index for index in visual_order(found) if index in printed] == case.order, case
        count += 1
    assert count > 600


def test_an_isolated_name_does_not_move_the_number_after_it() -> None:
    name = "שרה"
    together, apart = f"{name}: 3", f"{isolated(name)}: 3"
    assert levels(together, 0)[-1] > 0
    assert levels(apart, 0)[-1] == 0


def test_only_text_from_right_to_left_is_isolated_and_only_once() -> None:
    assert isolated("Ana") == "Ana"
    assert isolated(isolated("שרה")) == isolated("שרה")
    assert without_outer_isolate(isolated("שרה")) == "שרה"
