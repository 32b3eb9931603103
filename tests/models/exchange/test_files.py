"""Reading of files with arbitrary bytes: a value, or one sentence that names the file."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.exchange import files
from models.support.errors import BadInput

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)
ONE_FOLDER = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(value=VALUES)
@ONE_FOLDER
def test_any_json_value_round_trips(tmp_path: Path, value: object):
    path = tmp_path / "value.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    assert files.read_json(path) == value


@given(
    content=st.binary(max_size=200)
    | st.text(alphabet='{}[]",:0123456789.eE-truefalsn \\u', max_size=60).map(str.encode)
)
@ONE_FOLDER
def test_any_bytes_give_a_value_or_a_message(tmp_path: Path, content: bytes):
    path = tmp_path / "value.json"
    path.write_bytes(content)
    sentence = refusal(path)
    assert sentence is None or "value.json" in sentence
    assert "\n" not in (sentence or "")


def refusal(path: Path) -> str | None:
    try:
        files.read_json(path)
    except BadInput as error:
        return str(error)
    return None


def test_a_byte_order_mark_is_removed(tmp_path: Path):
    path = tmp_path / "marked.txt"
    path.write_bytes(b"\xef\xbb\xbfname")
    assert files.read_text(path) == "name"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le", "shift_jis"])
def test_another_encoding_is_refused(tmp_path: Path, encoding: str):
    path = tmp_path / "other.txt"
    path.write_bytes({"shift_jis": "日本", "utf-16-le": "Ø\ud7ff"}.get(encoding, "José").encode(encoding))
    with pytest.raises(BadInput, match=r"other\.txt is not UTF-8 text \(byte \d+\). Save it as UTF-8"):
        files.read_text(path)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"a": 1, "a": 1}', "“a” appears twice"),
        ('[{"b": {"a": 1, "a": 2}}]', "“a” appears twice"),
        ("NaN", "NaN is not a number"),
        ("[Infinity]", "Infinity is not a number"),
        ("[-Infinity]", "-Infinity is not a number"),
        ('{"a": 1\n "b": 2}', "line 2, column 2"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 100_000, "nested too deeply"),
    ],
    ids=["key twice", "key twice inside", "nan", "infinity", "minus infinity", "comma missing", "lists", "objects"],
)
def test_ambiguous_json_is_refused(tmp_path: Path, text: str, reason: str):
    path = tmp_path / "odd.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=r"odd\.json") as refused:
        files.read_json(path)
    assert reason in str(refused.value)


def test_a_file_of_the_maximum_size_is_read_and_one_byte_more_is_refused(tmp_path: Path):
    path = tmp_path / "large.bin"
    path.write_bytes(bytes(1_000_000))
    assert len(files.read_bytes(path, 1_000_000)) == 1_000_000
    path.write_bytes(bytes(1_000_001))
    with pytest.raises(BadInput, match=r"large\.bin is larger than 1 MB"):
        files.read_bytes(path, 1_000_000)


def test_an_endless_file_is_refused():
    if not (endless := Path("/dev/zero")).exists():
        pytest.skip("this system has no file without an end")
    with pytest.raises(BadInput, match="zero is larger than 20 MB"):
        files.read_bytes(endless)


def test_a_file_that_cannot_be_opened_is_reported_with_the_reason(tmp_path: Path):
    with pytest.raises(BadInput, match="cannot be read: no such file"):
        files.read_bytes(tmp_path / "nowhere")
    with pytest.raises(BadInput, match="cannot be read: is a directory"):
        files.read_bytes(tmp_path)
