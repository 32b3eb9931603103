"""The German texts of the shipped rubric: complete, checked by German rules, shown where the language is German."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rubric.load import SHIPPED, load_rubric, rubric_digest, shipped_rubric
from models.rubric.model import RATINGS
from models.rubric.translation import shipped_in_language, translated
from models.rubric_check.check import check
from models.rubric_check.clauses import imitations, passives
from models.rubric_check.readability import german_syllables, reading_ease
from models.rubric_check.sentences import sentence_problems
from models.rubric_check.tense import past_openings
from models.rubric_check.word_lists import unfit_words
from models.support.language import in_language
from tests.models.rubric_check.faulty_rubrics import Spoil, anchor_of


def test_both_languages_have_the_same_parts_and_different_texts():
    english = shipped_rubric()
    with in_language("de"):
        german = shipped_in_language()
    assert rubric_digest(german) != rubric_digest(english)
    assert (german.id, german.version, german.scoring) == (english.id, english.version, english.scoring)
    for ours, theirs in zip(english.competencies, german.competencies, strict=True):
        assert (ours.code, ours.weight, ours.core, ours.expected) == (
            theirs.code,
            theirs.weight,
            theirs.core,
            theirs.expected,
        )
        for rating in RATINGS:
            assert ours.anchor(rating) != theirs.anchor(rating)


def test_no_two_german_anchors_of_a_competency_begin_alike():
    with in_language("de"):
        for competency in shipped_in_language().competencies:
            openings = [" ".join(competency.anchor(rating).split()[:4]) for rating in RATINGS]
            assert all(first != second for first, second in pairwise(openings)), competency.code


def test_the_current_language_decides():
    with in_language("de"):
        german = translated(shipped_rubric())
        assert german.areas[0].name == "Architektur & Systementwurf"
        assert translated(german) is german
    assert translated(shipped_rubric()) is shipped_rubric()


def test_a_changed_rubric_stays_in_its_language(spoil: Spoil):
    changed = load_rubric(spoil("per.toml", anchor_of(3), '3 = "Measures the first thing."'))
    with in_language("de"):
        assert translated(changed) is changed


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "reason"),
    [
        ("de/per.toml", anchor_of(3), '3 = "Prüft dies."', "2 words"),
        ("de/per.toml", r'^code = "PER-1"$', 'code = "PER-9"', "same order"),
        ("de/per.toml", r'^code = "PER"$', 'code = "PEX"', "PER is not translated"),
        ("de/per.toml", r"^probe = .*$", "", "“probe” is missing"),
        ("de/per.toml", r'^name = "Leistungsanalyse', 'weight = 3\nname = "Leistungsanalyse', "no key “weight”"),
        ("de/per.toml", r"^look_for = .*$", 'look_for = ["Profil", "Zahlen"]', "3 entries"),
        ("de/per.toml", r'"PER-2: Caches', '"PER-3: Caches', "other competencies"),
        ("de/rubric.toml", r"^value = 5$", "value = 4", "same order"),
    ],
)
def test_a_fault_in_the_translation_is_reported_with_its_file(
    spoil_translation: Spoil, file: str, pattern: str, replacement: str, reason: str
):
    [finding, *_] = [
        finding for finding in check(spoil_translation(file, pattern, replacement)) if reason in finding.reason
    ]
    assert str(finding).startswith((f"{file}:", "de/rubric.toml:"))


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("Code", 2),
        ("prüft", 1),
        ("Dienste", 2),
        ("Warteschlange", 4),
        ("geeignet", 3),
        ("Reihe", 2),
        ("queren", 2),
        ("Anfrageverarbeitung", 7),
        ("Häufigkeit", 3),
    ],
)
def test_german_syllables_agree_with_a_count_by_hand(word: str, count: int):
    assert german_syllables(word) == count


def test_the_german_formula_is_the_one_of_amstad():
    text = "Prüft die Tabelle. Liest den Plan und nennt den Schritt."  # 10 words and 12 syllables in 2 sentences
    assert reading_ease(text, "de") == pytest.approx(180 - 10 / 2 - 58.5 * 12 / 10)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß", min_size=1, max_size=20))
def test_each_german_word_has_a_syllable_and_no_more_than_letters(word: str):
    assert 1 <= german_syllables(word) <= len(word.casefold())


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Die Änderung wird vorher geprüft.", "wird vorher geprüft"),
        ("Nennt, was von wem entschieden wird.", "entschieden wird"),
        ("Fehler werden benannt und dokumentiert.", "werden benannt"),
        ("Die Werte wurden verglichen, bevor es weitergeht.", "wurden verglichen"),
    ],
)
def test_german_passive_verbs_are_found(text: str, phrase: str):
    assert phrase in list(passives(text, "de"))


@pytest.mark.parametrize(
    "text",
    [
        "Die Läufe werden kürzer, und der Dienst wird schneller.",
        "Sagt, wer den Fehler verstehen muss.",
        "Der Plan wird dem Team bekannt.",
    ],
)
def test_other_uses_of_werden_pass(text: str):
    assert not list(passives(text, "de"))


def test_german_imitation_past_tense_and_tenure_are_found():
    assert list(imitations("Behebt die Ursache. Das Team übernimmt dann den Weg.", "de")) == ["Das Team übernimmt"]
    assert list(past_openings("Baute den Dienst. Nennt den Test.", "de")) == ["Baute"]
    assert list(past_openings("Baut den Dienst. Schrieb einen Test.", "de")) == ["Schrieb"]
    assert any("counts time" in reason for reason in sentence_problems("Arbeitet seit drei Jahren am Dienst.", "de"))


@pytest.mark.parametrize(
    ("text", "rating"),
    [("Ist zuverlässig.", 3), ("Prüft sehr viel.", 3), ("Nutzt Kubernetes.", 3), ("Fragt die Mentorin.", 1)],
)
def test_german_word_lists_find_praise_degree_products_and_helpers(text: str, rating: int):
    assert list(unfit_words(text, "de", rating))


def test_the_shipped_folder_has_one_german_file_for_each_english_one():
    names = {path.name for path in SHIPPED.glob("*.toml")} - {"scoring.toml"}
    assert {path.name for path in (SHIPPED / "de").glob("*.toml")} == names
