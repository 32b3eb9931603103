"""Sort order of names and ids, compared with the alphabets of several languages."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.support.sorting import sort_key


def test_names_and_ids_have_a_defined_order():
    names = ["Zoe", "Öykü", "anna", "Łukasz", "Émile", "Anna B", "Mia"]
    assert sorted(names, key=sort_key) == ["anna", "Anna B", "Émile", "Łukasz", "Mia", "Öykü", "Zoe"]
    assert sorted(["E10", "100", "E2", "10", "9", "E-3"], key=sort_key) == ["9", "10", "100", "E-3", "E2", "E10"]


@pytest.mark.parametrize(
    "words",
    [
        "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я",  # Ukrainian
        "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я",  # Russian
        "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш",  # Serbian
        "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω",
        "あ ア い イ う ウ か カ が ガ き キ ん ン",
        "ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س",
        "Äpfel Apfelbaum Fuß Fussel Fußgänger",  # DIN 5007-1
        "Goldmann Göldner Goldstein",
    ],
)
def test_names_sort_alphabetically(words: str):
    expected = words.split()
    mixed = random.Random(words).sample(expected, len(expected))
    assert sorted(mixed, key=sort_key) == expected


def test_a_separate_letter_of_an_alphabet_sorts_after_its_predecessor():
    assert sorted(["Йосип", "Іван", "Ищенко", "Ияна", "Катя"], key=sort_key) == [
        "Ищенко",
        "Ияна",
        "Іван",
        "Йосип",
        "Катя",
    ]


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_numbers_sort_by_value(first: int, other: int):
    assert (sort_key(f"E{first}") < sort_key(f"E{other}")) == (first < other)


def test_numbers_in_other_digits_sort_by_value():
    assert sorted(["١٠", "٩", "８", "11"], key=sort_key) == ["８", "٩", "١٠", "11"]


@given(st.text(), st.text())
def test_only_equal_texts_have_equal_keys(first: str, other: str):
    nfc = [unicodedata.normalize("NFC", text) for text in (first, other)]
    assert (sort_key(first) == sort_key(other)) == (nfc[0] == nfc[1])
    assert sort_key(unicodedata.normalize("NFD", first)) == sort_key(nfc[0])


@given(st.permutations(["Emile", "émile", "Émile", "EMILE", "Emile 2", "Emile 10", "Emilé", "Øyvind", "Oyvind"]))
def test_the_order_does_not_depend_on_the_input_order(names: list[str]):
    expected = ["EMILE", "Emile", "Emilé", "Émile", "émile", "Emile 2", "Emile 10", "Oyvind", "Øyvind"]
    assert sorted(names, key=sort_key) == expected


def test_a_name_precedes_the_longer_one_that_begins_with_it():
    assert sorted(["Anna Berg", "Anna-Maria", "Annabel", "Anna"], key=sort_key) == [
        "Anna",
        "Anna Berg",
        "Anna-Maria",
        "Annabel",
    ]
