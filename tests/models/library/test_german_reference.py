"""The German texts of the reference data: complete, different, and shown where the language is German."""

import tomllib
from pathlib import Path

import pytest
from msgspec.structs import replace

from models.library.reference import FOLDER, load_reference
from models.library.role_sections import role_sections
from models.library.shareable import shareable
from models.support.language import in_language
from models.views.role import role_guide
from models.views.role_search import search_role

KINDS = (
    "activities",
    "challenges",
    "impact_dimensions",
    "paths",
    "qualifications",
    "trends",
    "role_texts",
    "source_lines",
)
TEXTS = ("name", "heading", "text", "done", "note", "topic", "label")
TEXTS_OF_A_FACT = ("statement", "period", "geography", "group", "caveat")
SAME_IN_BOTH = {"Microservices", "Technical Specialist", "Team Lead", "Software Architect"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_is_german_and_everything_else_is_the_same(kind: str) -> None:
    english = getattr(load_reference(), kind)
    with in_language("de"):
        german = getattr(load_reference(), kind)
    for ours, theirs in zip(english, german, strict=True):
        for field in ours.__struct_fields__:
            source, text = getattr(ours, field), getattr(theirs, field)
            translated = field in TEXTS and source not in SAME_IN_BOTH
            assert (source != text) is translated, (source, text)


def test_market_facts_are_german_and_their_figures_as_published() -> None:
    english = load_reference().market
    with in_language("de"):
        german = load_reference().market
    assert german.banner.startswith("Zahlen aus")
    for ours, theirs in zip(english.facts, german.facts, strict=True):
        assert ours.statement != theirs.statement
        assert bool(ours.caveat) == bool(theirs.caveat)
        texts = {field: getattr(ours, field) for field in TEXTS_OF_A_FACT}
        assert replace(theirs, **texts) == ours


@pytest.mark.parametrize("path", sorted((FOLDER / "de").glob("*.toml")), ids=lambda path: path.stem)
def test_a_translation_holds_texts_only(path: Path) -> None:
    for records in tomllib.loads(path.read_text(encoding="utf-8")).values():
        if isinstance(records, list):
            assert all(record.keys() <= {"code", "key", "n", "id", *TEXTS, *TEXTS_OF_A_FACT} for record in records)


def test_the_guide_the_library_and_the_search_follow_the_language() -> None:
    assert shareable().activities["A14"].text.startswith("Carry out")
    with in_language("de"):
        assert shareable().activities["A14"].text.startswith("Für ein System")
        assert "A24" in shareable().confidential
        assert role_sections()[0].opening[0].heading == "Was die Rolle ist"
        assert role_guide().activities == load_reference().activities
        assert [item.anchor for item in search_role("Vertragstests", 5)] == ["A25"]
    assert not search_role("Vertragstests", 5)
    assert search_role("contract tests", 5)
