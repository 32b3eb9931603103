"""The shipped rubric is sound, and each way of spoiling a copy of it is found, with file, line and reason."""

import re
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from models.errors import BadInput
from models.rubric.findings import UnusableRubric
from models.rubric.lint import check
from models.rubric.load import SHIPPED, load_rubric, rubric_digest, rubric_from_json, rubric_to_json, shipped_rubric

Spoil = Callable[[str, str, str], Path]


@pytest.fixture
def spoil(tmp_path: Path) -> Spoil:
    """Replaces the first match of a pattern in one file of a copy of the shipped rubric; returns the copy."""
    folder = Path(copytree(SHIPPED, tmp_path / "rubric"))

    def edit(file: str, pattern: str, replacement: str) -> Path:
        path = folder / file
        text, count = re.subn(
            pattern, lambda _: replacement, path.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE
        )
        assert count == 1, f"nothing in {file} matches {pattern}"
        path.write_text(text, encoding="utf-8")
        return folder

    return edit


def anchor_of(level: int) -> str:
    return rf"^{level} = \".*\"$"


def words(count: int) -> str:
    return " ".join(["Checks", *(f"part{number}" for number in range(count - 2)), "last."])


def test_the_shipped_rubric_has_nothing_to_report():
    assert check(SHIPPED) == ()


def test_the_shipped_rubric_has_its_twelve_areas_in_their_order():
    rubric = shipped_rubric()
    assert " ".join(area.code for area in rubric.areas) == "ARC COD DAT API PER SEC OPS PRB COM LEA STR GRO"
    assert len(list(rubric.competencies)) == 48
    assert sum(len(one.anchors) for one in rubric.competencies) == 240


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (words(17), "17 words"),
        (words(46), "46 words"),
        (words(20).replace("part3", "brilliant"), "“brilliant”"),
        (words(20).replace("part3", "very"), "“very”"),
        (words(20).replace("part3", "Kubernetes"), "“Kubernetes”"),
        (words(20).replace("part3", "his"), "“his”"),
        (words(20).replace("part3", "three years"), "counts time"),
        (words(20).replace("part3", "better than peers"), "“better than"),
        (words(20).removesuffix("."), "full stop"),
        (words(20).replace("part3 ", "part3  "), "space too many"),
        (words(20).replace("part3", "part3 \u2014"), "dash"),
    ],
)
def test_wording_is_judged_where_it_stands(spoil: Spoil, text: str, reason: str):
    folder = spoil("per.toml", anchor_of(3), f'3 = "{text}"')
    line = next(
        number
        for number, one in enumerate((folder / "per.toml").read_text(encoding="utf-8").splitlines(), start=1)
        if text in one
    )
    found = check(folder)
    assert [finding for finding in found if reason in finding.reason]
    assert {(finding.file.name, finding.line, finding.where) for finding in found} == {
        ("per.toml", line, "PER-1 level 3")
    }


def test_an_ordinary_word_that_is_also_a_product_is_no_product_at_the_beginning_of_a_sentence(spoil: Spoil):
    text = words(20).replace("last.", "last. Teams follow the plan and rust spreads no further.")
    assert check(spoil("per.toml", anchor_of(3), f'3 = "{text}"')) == ()


def test_two_levels_that_differ_by_a_word_are_found(spoil: Spoil):
    text = words(20)
    spoil("per.toml", anchor_of(3), f'3 = "{text}"')
    found = check(spoil("per.toml", anchor_of(4), f'4 = "{text.replace("part5", "other")}"'))
    assert [str(finding) for finding in found if "nearly the same as level 3" in finding.reason]


def test_the_same_text_twice_is_found(spoil: Spoil):
    text = words(20)
    spoil("per.toml", anchor_of(3), f'3 = "{text}"')
    found = check(spoil("sec.toml", anchor_of(3), f'3 = "{text}"'))
    assert [finding.where for finding in found if "same text as" in finding.reason] == ["SEC-1 level 3"]


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "reason"),
    [
        ("arc.toml", r"^weight = \{ JR = 6", "weight = { JR = 7", "sum to 101"),
        ("arc.toml", r"^weight = 3$", "weight = 4", "1, 2 or 3"),
        ("arc.toml", r"^expected = \{ JR = 2, MID = 3, SR = 4", "expected = { JR = 2, MID = 5, SR = 4", "below MID"),
        (
            "arc.toml",
            r"^expected = \{ JR = 2, MID = 3, SR = 4",
            "expected = { JR = 2, MID = 3, SR = 5",
            "never expected at 5",
        ),
        ("arc.toml", r"^expected = \{ JR = 2", "expected = { JR = 6", "JR"),
        ("arc.toml", r"^probe = .*$", 'probe = "Say more."', "question"),
        ("arc.toml", r"^look_for = .*$", 'look_for = ["one"]', "2 or 3 different kinds"),
        ("arc.toml", r"^not_this = .*$", 'not_this = ["XYZ-9: nothing"]', "code of another competency"),
        ("arc.toml", r"^source_lines = .*$", "source_lines = [9, 4]", "rising"),
        ("arc.toml", r'^code = "ARC-1"$', 'code = "ARC-2"', "used by 2 competencies"),
    ],
)
def test_structure_is_judged(spoil: Spoil, file: str, pattern: str, replacement: str, reason: str):
    found = check(spoil(file, pattern, replacement))
    assert [finding for finding in found if reason in finding.reason and finding.file.name == file], found
    assert all(finding.line > 0 for finding in found)


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "reason"),
    [
        ("arc.toml", r"^core = true$", 'core = "yes"', "true or false is needed"),
        ("arc.toml", r"^core = true$", "corre = true", "corre"),
        ("arc.toml", r"^core = true\n", "", "“core” is missing"),
        ("arc.toml", r"^core = true$", "core = = true", ""),
        ("rubric.toml", r'"ARC", ', "", "missing in area_order"),
    ],
)
def test_what_is_no_rubric_is_one_finding_and_cannot_be_loaded(
    spoil: Spoil, file: str, pattern: str, replacement: str, reason: str
):
    folder = spoil(file, pattern, replacement)
    [finding] = check(folder)
    assert reason in finding.reason
    with pytest.raises(UnusableRubric, match="cannot be used"):
        load_rubric(folder)


def test_a_missing_anchor_keeps_a_rubric_from_being_loaded(spoil: Spoil):
    with pytest.raises(UnusableRubric, match="anchor for 3 is missing"):
        load_rubric(spoil("per.toml", anchor_of(3) + r"\n", ""))


def test_nothing_there_is_said_in_a_sentence(tmp_path: Path):
    with pytest.raises(BadInput, match="There is no rubric at"):
        check(tmp_path / "nowhere")
    with pytest.raises(BadInput, match="holds no"):
        check(tmp_path)


def test_a_rubric_survives_its_way_through_json():
    rubric = shipped_rubric()
    text = rubric_to_json(rubric)
    again = rubric_from_json(text)
    assert again == rubric
    assert rubric_to_json(again) == text
    assert rubric_digest(again) == rubric_digest(rubric)
    with pytest.raises(BadInput, match="cannot be read"):
        rubric_from_json('{"id": 1}')
