"""Hints on a text: required findings and forbidden ones."""

import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.hints import HintKind, HintLine, TextHint, grouped, text_hints
from models.hints.grammar import grammar
from models.hints.languages import Language
from models.hints.phrases import INDEXED
from models.hints.word_lists import LIST_FILES, lists
from models.rubric.load import shipped_rubric

ROOT = Path(__file__).resolve().parents[3]
SENTENCES = tomllib.loads(Path(__file__).with_name("hint_sentences.toml").read_text(encoding="utf-8"))
GERMAN = tomllib.loads(Path(__file__).with_name("hint_sentences_de.toml").read_text(encoding="utf-8"))
STORIES = tomllib.loads((ROOT / "resources" / "sample" / "stories.toml").read_text(encoding="utf-8"))["story"]
WORDS = sorted(
    {
        word
        for source in (SENTENCES, GERMAN)
        for item in (*source["ordinary"], *(found["text"] for found in source["found"]))
        for word in item.split()
    }
)
LARGE = 100_000

texts = st.one_of(
    st.text(),
    st.text(st.characters(exclude_categories=())),  # lone surrogates as well
    st.lists(st.sampled_from([*WORDS, *WORDS, "\n", ". ", "’", "-", "İ", "ß", "e\u0301"]), max_size=40).map(" ".join),
)


def kinds(text: str) -> list[str]:
    return [hint.kind for hint in text_hints(text)]


@pytest.mark.parametrize("text", [*SENTENCES["ordinary"], *GERMAN["ordinary"]])
def test_an_ordinary_sentence_gives_no_hint(text: str):
    assert text_hints(text) == ()


@pytest.mark.parametrize("text", SENTENCES["pronoun_only"])
def test_a_sentence_on_the_work_of_a_person_flags_at_most_the_pronoun(text: str):
    assert set(kinds(text)) == {HintKind.PRONOUN}


@pytest.mark.parametrize("found", [*SENTENCES["found"], *GERMAN["found"]], ids=lambda found: found["text"])
def test_a_sentence_that_needs_a_hint_gets_it(found: dict[str, list[str]]):
    hints = text_hints(str(found["text"]))
    assert [hint.kind for hint in hints if hint.kind is not HintKind.PRONOUN] == found["kinds"]


def test_the_corpus_has_the_documented_number_of_sentences():
    assert len(SENTENCES["ordinary"]) >= 60
    assert len(SENTENCES["found"]) >= 40


def test_the_sample_evidence_gives_no_hint():
    for story in STORIES:
        reported = [story[key] for key in ("situation", "next_step", "artefact") if key in story]
        reported += [text for how in ("strong", "solid", "guided", "short") for text in story[how]]
        assert [text_hints(text) for text in reported] == [()] * len(reported), story


def test_the_anchors_of_the_rubric_give_no_hint():
    for competency in shipped_rubric().competencies:
        for text in (competency.definition, competency.probe, *competency.anchors.values()):
            assert text_hints(text) == (), text


@pytest.mark.parametrize(
    "named",
    [
        "in week 14",
        "on Checkout",
        "with PR",
        "in order_service",
        "(https://example.org/a)",
        "before Friday",
        "after the incident",
        "and refactored the parser",
    ],
)
def test_praise_with_a_named_fact_is_not_vague(named: str):
    assert kinds("good job") == [HintKind.VAGUE]
    assert kinds(f"good job {named}") == []


@pytest.mark.parametrize(
    "text", ["Great job, Jana.", "Jana did a great job.", "Overall, Jana had a great year.", "GREAT JOB"]
)
def test_the_name_of_a_person_does_not_make_praise_specific(text: str):
    assert kinds(text) == [HintKind.VAGUE]


def test_a_hint_has_a_range_a_kind_and_a_reason():
    text = "As ever, he’s  very NICE."
    nice = text_hints(text)[-1]
    assert nice == TextHint(HintKind.TRAIT, text.index("NICE"), text.index("NICE") + 4, "NICE", nice.why)
    assert nice.why.endswith("Describe the behaviour you observed and its effect instead.")


def test_the_more_severe_of_two_overlapping_hints_is_kept():
    assert [(hint.kind, hint.phrase) for hint in text_hints("It is her accent.")] == [
        (HintKind.PROTECTED, "her accent")
    ]


def test_only_what_is_private_or_protected_is_strong():
    assert [kind for kind in HintKind if kind.is_strong] == [HintKind.PROTECTED]


def test_the_most_severe_hint_comes_first_wherever_it_is_in_the_text():
    text = "She had a great year. He is abrasive, she is nice. She was back from maternity leave."
    lines = grouped(text_hints(text))
    assert [(line.kind, line.phrases) for line in lines] == [
        (HintKind.PROTECTED, ("maternity leave",)),
        (HintKind.TRAIT, ("abrasive", "nice")),
        (HintKind.VAGUE, ("great year",)),
        (HintKind.PRONOUN, ("She", "He")),
    ]


def test_different_reasons_of_the_same_kind_are_separate():
    lines = grouped(text_hints("Was often ill after the divorce."))
    assert [line.phrases for line in lines] == [("often ill",), ("after the divorce",)]
    assert lines[0].why.startswith("Health")
    assert lines[1].why.startswith("Family")


@given(texts)
def test_every_hint_appears_in_the_listed_lines(text: str):
    found = text_hints(text)
    lines = grouped(found)
    expected = {(line.kind, line.why, words.casefold()) for line in lines for words in line.phrases}
    assert expected == {(hint.kind, hint.why, hint.phrase.casefold()) for hint in found}
    assert all(isinstance(line, HintLine) for line in lines)


@settings(max_examples=300)
@given(texts)
def test_any_text_gives_hints_that_point_into_it(text: str):
    found = text_hints(text)
    last = 0
    for hint in found:
        assert last <= hint.start < hint.end <= len(text)
        assert hint.phrase == text[hint.start : hint.end]
        last = hint.end


@given(st.sampled_from([found["text"] for found in SENTENCES["found"]]), st.sampled_from(["\n", "  \t", "\u00a0"]))
def test_a_prepended_text_only_shifts_the_hints(text: str, space: str):
    moved = text_hints(space + text)
    assert [(hint.kind, hint.phrase) for hint in moved] == [(hint.kind, hint.phrase) for hint in text_hints(text)]
    assert [hint.start - len(space) for hint in moved] == [hint.start for hint in text_hints(text)]


@pytest.mark.parametrize("piece", ["She is very nice. ", "is ", "her ", "has two ", "and ", "-a'", "….", "a"])
def test_the_work_grows_linearly_with_the_text(piece: str):
    # By calls, not by the clock: each word may be looked at a fixed number of times.
    def calls(size: int) -> int:
        count = 0

        def seen(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(seen)
        try:
            text_hints((piece * size)[:size])
        finally:
            sys.setprofile(None)
        return count

    text_hints(piece)
    assert calls(LARGE // 10) < 11 * calls(LARGE // 100) + 1000
    assert len(text_hints((piece * LARGE)[:LARGE])) <= LARGE


@pytest.mark.parametrize("language", Language)
def test_the_word_lists_are_stored_in_folded_form(language: Language):
    folder = ROOT / "resources" / "wordlists" / "hints" / language
    files = {path.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.iterdir()}
    assert files.keys() == {"grammar.toml", "terms.toml", *LIST_FILES}
    grammar_words = [words for key, words in files["grammar.toml"].items() if isinstance(words, list)]
    groups = [group for file in files.values() for group in file.get("groups", {}).values()]
    phrases = [item["phrases"] for name in LIST_FILES for item in files[name]["list"]]
    for written in (*groups, *phrases, *grammar_words, files["terms.toml"]["allowed"]):
        assert [
            item for item in written if item != item.casefold() or "’" in item or " ".join(item.split()) != item
        ] == []
        words = [word for item in written for word in item.split()]
        assert [word for word in words if "*" in word[:-1] or (word.endswith("*") and len(word) <= INDEXED)] == []
        assert len(set(written)) == len(written)
    for item in (entry for name in LIST_FILES for entry in files[name]["list"]):
        assert item.get("when") == "of-a-person" or not {"noun", "without_subject"} & item.keys()


def test_every_reason_is_a_sentence_or_two():
    for reason in tomllib.loads(
        (ROOT / "resources" / "wordlists" / "hints" / "reasons.toml").read_text("utf-8")
    ).values():
        assert reason["why"].endswith(".")
        assert 1 <= reason["why"].count(". ") + 1 <= 2


def test_every_kind_on_a_text_has_a_list():
    kinds = {entry.kind for entry in lists(Language.ENGLISH).lists}
    assert kinds == set(list(HintKind)[list(HintKind).index(HintKind.PROTECTED) :])
    assert {entry.kind for entry in lists(Language.GERMAN).lists} == kinds - {HintKind.PRONOUN}


def test_the_lists_are_read_once():
    assert lists(Language.ENGLISH) is lists(Language.ENGLISH)
    assert grammar(Language.GERMAN) is grammar(Language.GERMAN)
