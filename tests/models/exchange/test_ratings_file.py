"""Plain ratings from JSON: 1 to 5 or null, each known code once, or a sentence with the error."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.exchange.ratings_file import read_ratings
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput

RUBRIC = shipped_rubric()
CODES = [competency.code for area in RUBRIC.areas for competency in area.competencies]
RATINGS = st.dictionaries(st.sampled_from(CODES), st.none() | st.integers(1, 5))
NO_RATINGS = (
    st.integers().filter(lambda number: number not in range(1, 6))
    | st.booleans()
    | st.floats()
    | st.text()
    | st.lists(st.integers(1, 5))
    | st.dictionaries(st.text(max_size=3), st.integers(1, 5))
)
ONE_FOLDER = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def written(folder: Path, text: str) -> Path:
    path = folder / "ratings.json"
    path.write_text(text, encoding="utf-8")
    return path


@given(ratings=RATINGS)
@ONE_FOLDER
def test_valid_ratings_are_read_unchanged(tmp_path: Path, ratings: dict[str, int | None]):
    read = read_ratings(written(tmp_path, json.dumps(ratings)), RUBRIC)
    assert read == ratings
    assert all(type(rating) in (int, type(None)) for rating in read.values())


@given(ratings=RATINGS, code=st.sampled_from(CODES), wrong=NO_RATINGS)
@ONE_FOLDER
def test_one_wrong_rating_refuses_the_file_and_is_named(
    tmp_path: Path, ratings: dict[str, int | None], code: str, wrong: object
):
    with pytest.raises(BadInput) as refused:
        read_ratings(written(tmp_path, json.dumps({**ratings, code: wrong})), RUBRIC)
    sentence = str(refused.value)
    assert sentence.startswith("ratings.json: ")
    assert code in sentence or "is not a number" in sentence
    assert "\n" not in sentence
    assert len(sentence) < 250


@given(code=st.text().filter(lambda text: text not in CODES))
@ONE_FOLDER
def test_an_unknown_code_refuses_the_file_with_a_short_message(tmp_path: Path, code: str):
    with pytest.raises(BadInput, match="the rubric has no competency") as refused:
        read_ratings(written(tmp_path, json.dumps({"ARC-1": 3, code: 3})), RUBRIC)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 250


def test_codes_are_case_sensitive(tmp_path: Path):
    with pytest.raises(BadInput, match="no competency “arc-1”"):
        read_ratings(written(tmp_path, '{"arc-1": 3}'), RUBRIC)


@pytest.mark.parametrize("text", ["[]", "3", '"ARC-1"', "null", "true"])
def test_a_json_value_that_is_not_an_object_is_refused(tmp_path: Path, text: str):
    with pytest.raises(BadInput, match="must contain one object"):
        read_ratings(written(tmp_path, text), RUBRIC)


@pytest.mark.parametrize("depth", range(900, 1010, 2))
def test_deeply_nested_json_is_refused_with_a_message(tmp_path: Path, depth: int):
    with pytest.raises(BadInput, match=r"nested too deeply|ARC-1 is rated"):
        read_ratings(written(tmp_path, '{"ARC-1": ' + "[" * depth + "]" * depth + "}"), RUBRIC)


def test_a_long_wrong_value_is_cut_short(tmp_path: Path):
    with pytest.raises(BadInput) as refused:
        read_ratings(written(tmp_path, json.dumps({"ARC-1": "long " * 1000})), RUBRIC)
    assert 'ARC-1 is rated "long long' in str(refused.value)
    assert "…" in str(refused.value)
    assert len(str(refused.value)) < 200
