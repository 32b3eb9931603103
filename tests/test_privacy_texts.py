"""The texts on privacy: words of the program in bold, and the same parts in English and German."""

import re
from dataclasses import fields
from pathlib import Path
from xml.etree import ElementTree

import pytest

from models.domain.settings import Settings
from models.workspace import triggers
from models.workspace.workspace import Workspace
from tests.test_guide import BOLD, is_on_screen

ROOT = Path(__file__).resolve().parents[1]
ENGLISH = ROOT / "docs" / "privacy"
GERMAN = ENGLISH / "de"
TEXTS = ("employee-notice.md", "impact-assessment.md", "works-council.md")
PART = re.compile(r"^(#+ |- |\d+\. |\|)|\[\d+\]", re.MULTILINE)
"""Heading, list item, row of a table, or a period to fill in."""
STORED = {
    "Facts": {"engineer", "engineer_qualification", "engineer_technology"},
    "Reviews": {
        "review", "review_not_asked", "review_point", "review_revision", "rating", "evidence", "evidence_competency",
        "employee_comment", "earlier_comment", "acknowledgement", "appeal", "deleted_draft",
    },
    "Opinions": {
        "opinion", "opinion_rating", "opinion_remark", "opinion_request", "opinion_request_competency", "peer_summary",
    },
    "Mentoring": {
        "mentorship", "session", "session_shared_note", "session_topic", "action_item", "action_item_carry", "plan",
        "plan_interest", "plan_topic", "goal", "goal_activity", "check_in",
    },
    "Notes": {"note", "note_competency", "session_private_note", "work_life_check_in"},
    "Records": {"draft", "export", "exported_file", "calendar_entry"},
}  # fmt: skip
"""The tables behind each item of *What is stored* in the notice. A new table belongs here, and in the texts."""
NOT_ABOUT_PEOPLE = {"cycle", "cycle_not_applicable", "cycle_not_asked", "rubric_version", "setting"}
FACTS = {
    "name": "name", "employee_id": "employee ID", "email": "email", "job_title": "job title", "level": "level",
    "path": "path", "team": "team", "role_since": "since when", "manager_name": "manager", "tech_lead_name": "tech lead",
    "language": "language", "hold_reason": "reason to keep",
}  # fmt: skip
"""The words of the notice for each column of a person."""
TECHNICAL = {"id", "uid", "created_at", "archived_at", "anonymised_on"}
PERIODS = {
    "retention_months": "Keep reviews for (months)",
    "plan_retention_months": "Keep plans for (months)",
    "journal_months": "Keep journal notes for (months)",
    "mentoring_months": "Keep ended mentorships for (months)",
    "people_months": "Keep people who left for (months)",
}
"""The periods of the settings, in the order of the texts, with the words of their fields."""
NEVER_STORED = {"gender", "sex", "age", "birth", "origin", "nationality", "health", "religion", "pay", "salary"}


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
    """All periods of records in the order of PERIODS, and in two texts that of appeals after them."""
    usual = Settings()
    kept = [str(getattr(usual, field)) for field in PERIODS]
    appeal = [str(usual.appeal_days)]
    for name, periods in (
        ("employee-notice.md", [*kept, *appeal]),
        ("works-council.md", [*kept, *appeal, "12"]),  # the agreement itself is reviewed after a year
        ("impact-assessment.md", kept),
    ):
        assert re.findall(r"\[(\d+)\]", read(folder / name)) == periods, name


@pytest.mark.parametrize("folder", [ENGLISH, GERMAN])
def test_the_notice_names_every_period_of_the_settings_with_its_field(folder: Path) -> None:
    """A new period of the settings belongs into PERIODS, and into the texts."""
    assert {field.name for field in fields(Settings) if field.name.endswith("_months")} == set(PERIODS)
    german = translations()
    text = " ".join(read(folder / "employee-notice.md").split())
    for field, label in PERIODS.items():
        names = {label} if folder == ENGLISH else german[label]
        found = re.findall(rf"\[{getattr(Settings(), field)}\] [^\[]*?\(\*\*(.+?)\*\*\)\.", text)
        assert names & set(found), label


def test_the_guide_links_every_text() -> None:
    page = read(ROOT / "docs" / "guide" / "privacy-and-backups.md")
    assert [name for name in TEXTS for folder in ("", "de/") if f"(../privacy/{folder}{name})" not in page] == []


def test_the_notice_lists_every_table_about_people_and_each_fact(workspace: Workspace) -> None:
    stored = read(ENGLISH / "employee-notice.md").partition("## What is stored")[2].partition("\n## ")[0]
    assert re.findall(r"^- (\w+):", stored, re.MULTILINE) == list(STORED)
    assert set.union(NOT_ABOUT_PEOPLE, *STORED.values()) == set(triggers.domain_tables(workspace.database))
    assert FACTS.keys() | TECHNICAL == set(workspace.database.columns("engineer"))
    assert [words for words in FACTS.values() if words not in stored] == []


def test_no_column_is_for_a_protected_characteristic_or_pay(workspace: Workspace) -> None:
    database = workspace.database
    columns = {column for table in triggers.domain_tables(database) for column in database.columns(table)}
    assert {column for column in columns if NEVER_STORED & set(column.split("_"))} == set()
