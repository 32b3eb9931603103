"""Reading ease by Flesch's formula, on hand-counted words, and as a rule over the anchors of a rubric."""

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rubric.model import RATINGS
from models.rubric_check.check import check
from models.rubric_check.readability import reading_ease, syllables
from tests.models.rubric_check.faulty_rubrics import Spoil, anchor_of

HAND_COUNTED = {
    1: "a code names checked asks queue trace caused breaks through scoped team's rhythm plans hides",
    2: "table people tested changes fixes careful statement review being client merges data handled useful process",
    3: "period actual library example component created customer's serious decided area idea visible behaviour's",
    4: "variable operation security familiar capacity technology",
    5: "undocumented",
}


@pytest.mark.parametrize(
    ("count", "word"), [(count, word) for count in HAND_COUNTED for word in HAND_COUNTED[count].split()]
)
def test_syllables_agree_with_a_count_by_hand(count: int, word: str):
    assert syllables(word) == count


def test_the_formula_is_the_one_of_flesch():
    assert reading_ease("The cat sat on the mat.") == pytest.approx(116.145)  # 6 words and 6 syllables in 1 sentence
    text = "Checks the table. Reviews the change and answers."  # 8 words and 11 syllables in 2 sentences
    assert reading_ease(text) == pytest.approx(206.835 - 1.015 * 8 / 2 - 84.6 * 11 / 8)


def test_numbers_and_punctuation_are_not_words():
    assert reading_ease("Ran 40 tests: 39 passed.") == reading_ease("Ran tests passed.")
    with pytest.raises(ValueError, match="without words"):
        reading_ease("40 %")


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'", min_size=1, max_size=20).filter(lambda word: word.strip("'")))
def test_each_word_has_a_syllable_and_no_more_than_letters(word: str):
    assert 1 <= syllables(word) <= len(word)


@given(st.lists(st.sampled_from(["code", "table", "system", "operation"]), min_size=2, max_size=12))
def test_more_sentences_are_easier_to_read(words: list[str]):
    half = len(words) // 2
    split = f"{' '.join(words[:half])}. {' '.join(words[half:])}."
    assert reading_ease(split) > reading_ease(f"{' '.join(words)}.")


def test_a_hard_anchor_is_reported_with_its_position(spoil: Spoil):
    text = (
        "Demonstrates architectural understanding regarding asynchronous communication infrastructure, "
        "establishing comprehensive organisational documentation facilitating interdisciplinary collaboration "
        "opportunities."
    )
    [finding, *_] = [item for item in check(spoil("per.toml", anchor_of(3), f'3 = "{text}"')) if "ease" in item.reason]
    assert finding.where == "PER-1 level 3"
    assert finding.reason.endswith("under 45. Use shorter words and sentences")


def test_a_level_that_is_hard_on_average_is_found(spoil: Spoil):
    hard = (
        "Documents authentication, authorisation and administration of several interoperating distributed components."
    )
    folder = spoil("rubric.toml", r"^version = .*$", 'version = "9.9.9"')
    for file in folder.glob("???.toml"):
        text = re.sub(r"^5 = .*$", f'5 = "{hard}"', file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        file.write_text(text, encoding="utf-8")
    wheres = {finding.where for finding in check(folder) if "its anchors have a reading ease" in finding.reason}
    assert wheres == {"scale 5"}


def test_each_level_of_the_shipped_rubric_is_plain_english(spoil: Spoil):
    folder = spoil("rubric.toml", r"^version = .*$", 'version = "9.9.9"')
    files = [tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("???.toml"))]
    for rating in RATINGS:
        anchors = [item["anchors"][str(rating)] for file in files for item in file["area"][0]["competency"]]
        assert len(anchors) == 48
        assert reading_ease(" ".join(anchors)) >= 60
