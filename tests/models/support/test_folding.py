"""How texts are found, ordered and told apart, in Python and in SQL alike."""

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.support.errors import BadInput
from models.support.folding import begins_words, fold, has_words, same_key, sort_key
from models.support.messages import message
from models.support.names import checked_line, tidy
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ayşe Öztürk", "OZTURK"), ("Ayşe Öztürk", "öztürk"), ("Jürgen Groß", "jurgen gross"), ("Łukasz Żak", "lukasz ZAK"),
        ("Søren Ærø", "soren aero"), ("Đorđe Đukić", "dorde dukic"), ("Дмитро Коваленко", "КОВАЛЕНКО"),
        ("Pat O\u2019Brien", "o'brien"), ("Pat O'Brien", "O\u02bcBrien"), ("Pat O'Brien", "obrien"), ("İpek Işık", "ipek isik"),
        ("Ｗｉｄｅ Name", "wide"), ("Anne\u2010Marie", "anne-marie"), ("Ελένη Παπαδοπούλου", "ελενη ΠΑΠΑΔΟΠΟΥΛΟΥ"),
        (unicodedata.normalize("NFD", "Zoë"), "zoe"), ("Zero\u200bWidth", "zerowidth"),
    ],
)  # fmt: skip
def test_a_name_is_found_however_it_is_typed(name: str, typed: str):
    assert has_words(typed, name)
    assert begins_words(typed, name)


def test_marks_that_tell_words_apart_in_other_scripts_stay():
    assert fold("が") != fold("か")
    assert has_words("デ", "データ")
    assert not has_words("テータ", "データ")


def test_names_and_ids_have_one_order():
    names = ["Zoe", "Öykü", "anna", "Łukasz", "Émile", "Anna B", "Mia"]
    assert sorted(names, key=sort_key) == ["anna", "Anna B", "Émile", "Łukasz", "Mia", "Öykü", "Zoe"]
    assert sorted(["E10", "100", "E2", "10", "9", "E-3"], key=sort_key) == ["9", "10", "100", "E-3", "E2", "E10"]


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_numbers_go_by_their_value(one: int, other: int):
    assert (sort_key(f"E{one}") < sort_key(f"E{other}")) == (one < other)


@given(st.text(), st.text())
def test_what_is_the_same_is_found_and_folding_twice_changes_nothing(text: str, other: str):
    assert fold(fold(text)) == fold(text)
    assert same_key(same_key(text)) == same_key(text)
    assert has_words(text, text + " " + other)
    for form in ("NFC", "NFD"):
        assert same_key(unicodedata.normalize(form, text)) == same_key(text)


TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=20)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with Workspace.create(tmp_path_factory.mktemp("fold") / "a.plumbline", QUICK) as result:
        yield result


@given(searched=TEXTS, typed=TEXTS)
def test_sql_compares_as_python_does(workspace: Workspace, searched: str, typed: str):
    [row] = workspace.query(
        "SELECT fold(:a) AS folded, sort_key(:a) AS placed, same_key(:a) AS same, has_words(:b, :a, NULL) AS has",
        a=searched,
        b=typed,
    )
    assert row == {
        "folded": fold(searched),
        "placed": sort_key(searched),
        "same": same_key(searched),
        "has": has_words(typed, searched),
    }


@pytest.mark.parametrize(
    "unseen", ["\u200b", "\u202e", "\u2066", "\u00ad", "\ufeff", "\u3164", "\u2800", "\u200d", "\u061c"]
)
def test_what_cannot_be_seen_is_taken_off_the_ends_and_refused_inside(unseen: str):
    assert tidy(f"{unseen} Ana{unseen} ") == "Ana"
    with pytest.raises(BadInput, match="invisible character"):
        checked_line(f"An{unseen}a", message("name"))


def test_joiners_stay_where_they_belong_to_the_spelling():
    persian = "علی\u200cرضا"
    assert checked_line(persian, message("name")) == persian
