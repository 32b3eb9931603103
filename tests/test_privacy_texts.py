"""The texts on privacy: words of the program in bold, and the same parts in English and German."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from models.domain.settings import Settings
from tests.test_guide import BOLD, is_on_screen

ROOT = Path(__file__).resolve().parents[1]
ENGLISH = ROOT / "docs" / "privacy"
GERMAN = ENGLISH / "de"
TEXTS = ("employee-notice.md", "impact-assessment.md", "works-council.md")
PART = re.compile(r"^(#+ |- |\d+\. |\|)|\[\d+\]", re.MULTILINE)
"""Heading, list item, row of a table, or a period to fill in."""


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def bold(path: Path) -> list[str]:
    return [" ".join(words.split()) for words in BOLD.findall(read(path))]


def translations() -> dict[str, set[str]]:
    """The German of each string of the interface."""
    found: dict[str, set[str]] = {}
    for entry in ElementTree.parse(ROOT / "resources/translations/plumbline_de.ts").iter("message"):
        found.setdefault(entry.findtext("source") or "", set()).add(entry.findtext("translation") or "")
    return found


def test_each_text_exists_in_both_languages() -> None:
    assert {path.name for path in ENGLISH.glob("*.md")} - {"README.md"} == set(TEXTS)
    assert {path.name for path in GERMAN.glob("*.md")} == set(TEXTS)


@pytest.mark.parametrize("name", TEXTS)
def test_both_languages_have_the_same_headings_items_rows_and_periods_in_the_same_order(name: str) -> None:
    english, german = (PART.findall(read(folder / name)) for folder in (ENGLISH, GERMAN))
    assert english == german
    assert len([part for part in english if part.startswith("#")]) >= 6


@pytest.mark.parametrize("name", TEXTS)
def test_bold_words_are_on_the_screen_in_either_language(name: str) -> None:
    assert [words for words in bold(ENGLISH / name) if not is_on_screen(words)] == []
    german = translations()
    pairs = list(zip(bold(ENGLISH / name), bold(GERMAN / name), strict=True))
    assert pairs
    assert [pair for pair in pairs if pair[1] not in german[pair[0]]] == []


@pytest.mark.parametrize("folder", [ENGLISH, GERMAN])
def test_the_periods_are_those_of_a_new_workspace(folder: Path) -> None:
    usual = Settings()
    periods = {str(usual.retention_months), str(usual.plan_retention_months), str(usual.appeal_days)}
    for name in ("employee-notice.md", "works-council.md"):
        assert set(re.findall(r"\[(\d+)\]", read(folder / name))) == periods


def test_the_guide_links_every_text() -> None:
    page = read(ROOT / "docs" / "guide" / "privacy-and-backups.md")
    assert [name for name in TEXTS if f"(../privacy/{name})" not in page] == []
