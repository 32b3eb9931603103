"""Translations: completeness, plurals, and layout with longer text."""

import ast
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

from models.support.errors import Refused
from models.support.messages import fields, join, message
from tests.ui.conftest import Open
from tools import translations
from ui.framework.commands import CommandId
from ui.language.translation import SENTENCES, translate

SAME_IN_BOTH = frozenset(
    {
        "Frameworks", "Journal", "MB", "Median", "Mentor", "Mentoring", "Name", "Organisation", "Passphrase", "Person",
        "Plan", "Plumbline", "Revision", "Serverless", "Situation", "Sponsor", "Status", "System", "Team", "Text", "Trend",
        "Trends", "Version", "Zoom", "normal", "private",
    }
)  # fmt: skip
"""Words that are written alike in English and German."""


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_text_of_the_window_is_translated(language: str, tmp_path: Path) -> None:
    file = tmp_path / f"plumbline_{language}.ts"
    shutil.copy(translations.FOLDER / file.name, file)
    translations.extract(file, language)
    assert translations.untranslated(file) == []


@pytest.mark.long
def test_every_shown_text_is_extracted_for_translation() -> None:
    """Qt's tools do not look into every corner of Python, such as f-strings."""
    messages = ElementTree.parse(translations.FOLDER / "plumbline_de.ts").iter("message")
    known = {message.findtext("source") for message in messages}
    calls = [call for path in translations.sources() for call in calls_in(translations.ROOT / path)]
    literals = [call.args[0].value for call in calls if call.args and isinstance(call.args[0], ast.Constant)]
    assert len(literals) > 500
    assert [words for words in literals if words not in known] == []


def test_german_differs_from_english() -> None:
    """A translation that repeats its source was most likely never written."""
    same = [source for source, forms in entries("de") if source in forms and not set(words_of(source)) <= SAME_IN_BOTH]
    assert same == []


def test_german_has_a_space_before_an_ellipsis() -> None:
    assert [form for _source, forms in entries("de") for form in forms if re.search(r"\w…", form)] == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_plural_text_has_a_singular_and_a_plural(language: str) -> None:
    counted = {source: forms for source, forms in entries(language) if len(forms) > 1 or "%n" in source}
    assert len(counted) > 50
    wrong = [
        forms for forms in counted.values() if len(forms) != 2 or re.search(r"\||\w\((s|e?n|ies)\)", "".join(forms))
    ]
    assert wrong == []


def entries(language: str) -> list[tuple[str, list[str]]]:
    """The source of each entry of a catalogue, with its translation or the forms of it."""
    messages = ElementTree.parse(translations.FOLDER / f"plumbline_{language}.ts").iter("message")
    return [
        (
            entry.findtext("source", ""),
            [form.text or "" for form in entry.findall("translation/numerusform") or entry.findall("translation")],
        )
        for entry in messages
    ]


def words_of(text: str) -> list[str]:
    """The words of a text without its fields."""
    return re.findall(r"[^\W\d_]+", re.sub(r"\{\w*\}|%n", "", text))


def calls_in(path: Path) -> list[ast.Call]:
    """The calls of `tr` in a file."""
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    return [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "tr"]


def test_each_german_term_is_used_consistently() -> None:
    """Words of one meaning; a single word may have several."""
    names: dict[str, set[str]] = {}
    for entry in ElementTree.parse(translations.FOLDER / "plumbline_de.ts").iter("message"):
        source = entry.findtext("source", "")
        if " " in source and not entry.get("numerus") and not entry.findtext("comment"):
            names.setdefault(source, set()).add(entry.findtext("translation", ""))
    assert {source: forms for source, forms in names.items() if len(forms) > 1} == {}


def test_every_translation_keeps_its_fields() -> None:
    """What is said in German is said of the same things."""
    contexts = ElementTree.parse(translations.FOLDER / "plumbline_de.ts").iter("context")
    [sentences] = [context for context in contexts if context.findtext("name") == SENTENCES]
    differ = {
        source: form.text
        for message in sentences.iter("message")
        for form in message.findall("translation/numerusform") or message.findall("translation")
        if set(fields(source := message.findtext("source", ""))) != set(fields(form.text or ""))
    }
    assert differ == {}


def test_a_translated_message_contains_its_values(german: None) -> None:
    state = message("shared", "state of a review")
    refused = Refused(
        message("This review is {state} and can no longer be edited. Open a new revision to change it.", state=state)
    )
    assert translate(refused).startswith("Diese Beurteilung hat den Status „Übergeben“")
    assert translate(join([state, "{0}"])) == "Übergeben, {0}"
    assert translate("Shared") == "Shared"


def test_plurals_follow_the_language(german: None) -> None:
    def counted(count: int) -> str:
        return QCoreApplication.translate("EngineersPage", "%n engineer(s)", "", count)

    assert (counted(1), counted(12)) == ("1 Person", "12 Personen")


def test_undo_labels_are_german(german: None, open_window: Open) -> None:
    assert open_window().commands.action(CommandId.UNDO).text().startswith("Rückgängig")


def test_lupdate_reports_no_warnings(tmp_path: Path) -> None:
    done = subprocess.run(
        ["pyside6-lupdate", *translations.sources(), "-ts", str(tmp_path / "all.ts")],
        cwd=translations.ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "warning" not in done.stderr.lower()


def test_no_plural_is_hidden_from_the_tools_of_qt() -> None:
    hidden = [
        path.name
        for path in translations.ROOT.glob("ui/**/*.py")
        if re.search(r"translate\([^)]*%n", path.read_text("utf-8"))
    ]
    assert hidden == []


def test_no_text_is_hidden_from_the_tools_of_qt() -> None:
    """They know `translate` by its name alone."""
    hidden = [
        path.name
        for path in translations.ROOT.glob("ui/**/*.py")
        if re.search(r"(?<!translate) = QCoreApplication\.translate$", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert hidden == []


@pytest.mark.long
def test_no_base_class_has_a_plural_of_its_own() -> None:
    """PySide looks for a plural only in the class of the object, so a subclass would show it in English."""
    bases, with_plural = set(), set()
    for path in translations.ROOT.glob("ui/**/*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases |= {ast.unparse(base).partition("[")[0] for base in node.bases}
                if re.search(r"self\.tr\([^)]*%n", ast.unparse(node)):
                    with_plural.add(node.name)
    assert with_plural & bases == set()
