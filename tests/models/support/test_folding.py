"""Folding and equality keys of texts, in Python and in SQL."""

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.support.errors import BadInput
from models.support.folding import begins_words, code_key, fold, has_words, look_alike_key, same_key
from models.support.messages import message
from models.support.names import checked_line, tidy
from models.support.sorting import sort_key
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
def test_a_name_is_found_in_any_case_accents_and_unicode_form(name: str, typed: str):
    assert has_words(typed, name)
    assert begins_words(typed, name)


def test_distinguishing_marks_of_other_scripts_are_kept():
    assert fold("が") != fold("か")
    assert has_words("デ", "データ")
    assert not has_words("テータ", "データ")


@given(st.text(), st.text())
def test_equal_texts_fold_alike_and_folding_is_idempotent(text: str, other: str):
    assert fold(fold(text)) == fold(text)
    assert same_key(same_key(text)) == same_key(text)
    assert look_alike_key(look_alike_key(text)) == look_alike_key(text)
    assert code_key(code_key(text)) == code_key(text)
    assert has_words(text, text + " " + other)
    for form in ("NFC", "NFD"):
        assert fold(unicodedata.normalize(form, text)) == fold(text)
        assert same_key(unicodedata.normalize(form, text)) == same_key(text)
        assert look_alike_key(unicodedata.normalize(form, text)) == look_alike_key(text)


TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=20)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with Workspace.create(tmp_path_factory.mktemp("fold") / "a.plumbline", QUICK) as result:
        yield result


@given(searched=TEXTS, typed=TEXTS)
def test_sql_compares_as_python_does(workspace: Workspace, searched: str, typed: str):
    [row] = workspace.query(
        "SELECT fold(:a) AS folded, sort_key(:a) AS placed, same_key(:a) AS same, look_alike_key(:a) AS alike,"
        " code_key(:a) AS code,"
        " has_words(:b, :a, NULL) AS has",
        a=searched,
        b=typed,
    )
    assert row == {
        "folded": fold(searched),
        "placed": sort_key(searched),
        "same": same_key(searched),
        "alike": look_alike_key(searched),
        "code": code_key(searched),
        "has": has_words(typed, searched),
    }


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("ENG-7", "eng\u20117"), ("ENG-7", "ＥＮＧ－７"), ("AB-1", "\u0410\u0412-1"), ("AB-1", "\u0391\u0392-1"),
        ("Ana@Firm.example", "ana@firm.example"), ("2026 H1", "2026\u00a0 h1"), ("2026-H1", "2026\u2013H1"),
    ],
)  # fmt: skip
def test_texts_that_look_the_same_are_equal(first: str, other: str):
    assert look_alike_key(first) == look_alike_key(other)
    assert code_key(first) == code_key(other)


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("E1001", "E1OO1"), ("E1001", "EIool"), ("E1001", "E 1001"), ("2026-H2", "2O26-H2"), ("2026-H2", "2026 -H2"),
        ("2026-H2", "2026 – h2"), ("E1001", "Е1Оо1"), ("E1001", "Ｅ１ＯＯ１"),
    ],
)  # fmt: skip
def test_codes_are_equal_whether_a_digit_or_a_letter_is_typed(first: str, other: str):
    assert code_key(first) == code_key(other)


@pytest.mark.parametrize(
    ("first", "other"), [("E1", "E11"), ("E0", "E00"), ("E5", "ES"), ("E8", "EB"), ("José", "Jose")]
)
def test_codes_that_look_different_are_not_equal(first: str, other: str):
    assert code_key(first) != code_key(other)


@pytest.mark.parametrize(
    ("first", "other"), [("E1", "EI"), ("E0", "EO"), ("E1", "E01"), ("Jose", "José"), ("В-1", "Б-1")]
)
def test_addresses_that_look_different_are_not_equal(first: str, other: str):
    assert look_alike_key(first) != look_alike_key(other)


@pytest.mark.parametrize(
    "unseen", ["\u200b", "\u202e", "\u2066", "\u00ad", "\ufeff", "\u3164", "\u2800", "\u200d", "\u061c"]
)
def test_invisible_characters_are_trimmed_at_the_ends_and_refused_inside(unseen: str):
    assert tidy(f"{unseen} Ana{unseen} ") == "Ana"
    with pytest.raises(BadInput, match="invisible character"):
        checked_line(f"An{unseen}a", message("name"))


def test_joiners_are_kept_where_spelling_needs_them():
    persian = "علی\u200cرضا"
    assert checked_line(persian, message("name")) == persian
