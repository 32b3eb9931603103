"""The page on accessibility: every criterion has its row, and every test that it names exists."""

import re

from tests.named_tests import ROOT, existing_tests

PAGE = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d[\d.]*[^|]*?) \| ([^|]+) \| ([^|]*) \|$", PAGE, re.MULTILINE)
WITH_TEST = {"met", "partly"}
UNTESTED = {"2.3.1 Three flashes", "11.5.2.10 Text", "11.6.1, 11.6.2 Accessibility features"}
"""Rows that say why nothing can be tested."""
AA = re.findall(
    r"\S+",
    """1.1.1 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
    2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4
    2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3""",
)
"""The criteria of WCAG 2.2 at levels A and AA, besides those on audio and video."""


def judged() -> dict[str, str]:
    """The result of each row that has one, by the number of its criterion."""
    results = WITH_TEST | {"not met", "not applicable"}
    return {text.split()[0].rstrip(","): result for text, result, _ in ROWS if result in results}


def test_every_criterion_has_a_result() -> None:
    assert [number for number in AA if number not in judged()] == []


def test_criteria_that_are_not_met_are_listed_with_a_workaround() -> None:
    listed = PAGE.partition("## What is not met")[2].partition("## Perceivable")[0]
    lacking = {number for number, result in judged().items() if result in ("not met", "partly")}
    assert lacking == set(re.findall(r"^\| ([\d.]+) ", listed, re.MULTILINE))


def test_every_named_test_and_tool_exists() -> None:
    assert set(re.findall(r"`(test_\w+)`", PAGE)) - existing_tests() == set()
    assert all((ROOT / path).is_file() for path in re.findall(r"`((?:tests|tools)/[\w/]+\.py)`", PAGE))


def test_criteria_that_are_met_name_a_test() -> None:
    bare = [text for text, result, proof in ROWS if result == "met" and "`t" not in proof and text not in UNTESTED]
    assert bare == []
