"""The term list of docs/terms.md, enforced over documents, data, catalogues and code."""

from collections.abc import Iterable
from xml.etree import ElementTree

import pytest

from tests.term_list import (
    ROOT,
    Text,
    catalogues,
    data,
    documents,
    exceptions,
    findings,
    forbidden,
    guide,
    is_text,
    names_of_code,
    prose_of_code,
    strings_of_code,
    table,
    words_of,
)

STRING_ROOTS = ("models", "reports", "ui", "main.py")
"""Folders whose string literals are checked."""

PROSE_ROOTS = (*STRING_ROOTS, "tests", "tools", "benchmarks")
"""Folders whose docstrings, comments and names are checked."""


def check(texts: Iterable[Text]) -> None:
    if lines := findings(texts):
        pytest.fail("\n".join(lines), pytrace=False)


def test_documents_use_the_terms():
    check(documents())


@pytest.mark.long
def test_rubric_reference_data_sample_and_hints_use_the_terms():
    check(data())


@pytest.mark.long
def test_interface_strings_and_translations_use_the_terms():
    check((*catalogues(), *guide()))


def test_a_label_that_is_a_term_has_the_german_term():
    german = {row[0].casefold(): row[2] for row in table("Names") if row[2]}
    wrong = []
    for entry in ElementTree.parse(ROOT / "resources/translations/plumbline_de.ts").iter("message"):
        source, translation = (entry.findtext(tag) or "" for tag in ("source", "translation"))
        term = german.get(source.strip(" .:…").casefold(), "")
        if entry.get("numerus") is None and term.casefold() not in translation.casefold():
            wrong.append((source, translation, term))
    assert wrong == []


@pytest.mark.long
def test_strings_in_the_code_use_the_terms():
    check(strings_of_code(*STRING_ROOTS))


@pytest.mark.long
def test_docstrings_and_comments_use_current_words():
    check(prose_of_code(*PROSE_ROOTS))


@pytest.mark.long
def test_names_in_the_code_use_current_words():
    check(names_of_code(*PROSE_ROOTS))


@pytest.mark.parametrize("name", ["test_a_form_begun_anew", "FormBegun", "_begun", "told", "test_what_it_says"])
def test_a_name_with_a_forbidden_word_is_found(name):
    assert findings([Text("somewhere", "name", words_of(name))])


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("text", "The HR edition leaves evidence in full and the plans to observe out."),
        ("text", "Profile match: 70 %"),
        ("text", "3 note(s)"),
        ("screen", "Saved; you can go on."),
        ("screen", "Nobody is here yet."),
        ("German", "Das kannst du ändern."),
        ("code", "# Figures are reckoned once."),
    ],
)
def test_a_forbidden_text_is_found(kind, words):
    assert findings([Text("somewhere", kind, words)])


@pytest.mark.parametrize(
    ("kind", "words"),
    [("text", "The engineer leaves. They went out."), ("text", "Two matches; one is kept."), ("German", "Dublin")],
)
def test_other_texts_pass(kind, words):
    assert findings([Text("somewhere", kind, words)]) == []


@pytest.mark.parametrize("literal", ["Check-points: ", "Check-points", "no rhythm agreed", " of all gaps"])
def test_a_literal_that_may_be_on_a_screen_is_checked(literal):
    assert is_text(literal)


@pytest.mark.parametrize("literal", ["; ", "check_in", "SELECT name FROM engineer", "QWidget {\n color: red }", 3])
def test_a_literal_that_is_not_text_is_ignored(literal):
    assert not is_text(literal)


def test_every_exception_names_an_entry_of_the_list():
    assert {words for words, _ in exceptions()} <= {entry.words for entry in forbidden()}
