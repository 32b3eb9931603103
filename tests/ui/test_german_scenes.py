"""German window, scene by scene: every text is German or typed by a user."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.library.reference import load_reference
from models.support.resources import resource
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.labels import words_in
from tools.scene_dialogs import PEOPLE, Scene, dismiss, process_events
from tools.scenes import CRASH_REPORT, add_long_names, add_one_engineer, empty, minimal, scenes, startup
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.language.compiled_translations import compiled
from ui.language.translation import LANGUAGES
from ui.window.guide_pages import GUIDE_PAGES, guide_title
from ui.window.main_window import MainWindow

VALUE = re.compile(r"(\{[\w.]*\}|%n)")
TRANSLATED = re.compile("⟦[^⟧]*⟧")
BETWEEN = re.compile(r"[:;·→,–|★()\n\t]|\s{2,}|&|(?<=[.?!])\s")
"""What stands between the parts of a line."""
CODES = re.compile(r"\b((?:[0-9A-F]{4} ){7}[0-9A-F]{4}|[A-Z]{2,3}-[\d-]+|[ESAG]?\d[\d.,-]*|H[12])")
SAME = re.compile(r"(Strg|Ctrl|Alt)\+.*|Escape|.*\.(csv|plumbline)|(/.*/)?Team-.*plumbline-backup")
"""Keys as Qt names them, and names of files."""
DOCUMENT = "\r\n"
"""In the text of a printed page, which is English."""
TYPED = {
    "team2024", "jo", "Plumbline", "Letter", "Team", "Bare", "opinion-form_7.pdf", "Team.xlsx", "Anna Sundberg",
    "Reviews are thorough.", "Estimates are late.",
    *LANGUAGES.values(), *re.split(r"[,\n]", PEOPLE),
}  # fmt: skip


class Marking(QTranslator):
    """German in brackets, with the values of a sentence left outside of them."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self.german = QTranslator(self)
        assert self.german.load(str(compiled("de")))

    def translate(self, context: str, source: str, about: str | None = None, number: int = -1) -> str | None:
        found = self.german.translate(context, source, about, number)
        marked = "".join(part if VALUE.fullmatch(part) else f"⟦{part}⟧" for part in VALUE.split(found) if part)
        return marked or None  # then Qt asks the next one


@pytest.fixture
def marked(german: None, qapp: QApplication) -> Iterator[None]:
    """The window speaks German and shows which words were translated."""
    translator = Marking(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def left_in_english(window: MainWindow, scenes: Mapping[str, Scene], data: Iterable[str]) -> dict[str, set[str]]:
    """By scene, what is shown there that was not translated and is no data either."""
    known = {part for text in data for part in parts_of(text)}
    found = {}
    for name, scene in scenes.items():
        seen = scene(window)
        process_events()
        shown = {
            part for text in words_in(seen) if DOCUMENT not in text for part in parts_of(TRANSLATED.sub("  ", text))
        }
        if strange := {part for part in shown if not is_known(part, known)}:
            found[name] = strange
        dismiss(seen)
        process_events()
    return found


def parts_of(text: str) -> set[str]:
    """The parts of a line that have words in them, without the codes and numbers before and after."""
    plain = (" ".join(CODES.sub("  ", part).split()) for part in BETWEEN.split(text.replace("&&", "&")))
    return {part for part in plain if re.search(r"[^\W\d_]{2}", part)}


def is_known(part: str, known: set[str]) -> bool:
    start = part.rstrip("…")
    return (
        part in known
        or bool(SAME.fullmatch(part))
        or ((len(start) > 20 or part.endswith("…")) and any(item.startswith(start) for item in known))
    )


def data_of(folder: Path) -> set[str]:
    """What is not marked as translated: German rubric and reference, sample, published figures, what is typed."""
    files = [path for name in ("rubrics", "reference", "sample") for path in resource(name).rglob("*.toml")]
    files = [path for path in files if not (path.parent / "de" / path.name).exists()]
    texts = {text for path in files for text in texts_in(tomllib.loads(path.read_text(encoding="utf-8")))}
    days = {QLocale("de").dayName(day) for day in range(1, 8)}
    guide = {guide_title(page) for page in GUIDE_PAGES}  # the guide is in English
    published = {fact.figure for fact in load_reference().market.facts}
    return texts | days | TYPED | guide | published | {str(folder)}


def texts_in(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for item in value.values():
                yield from texts_in(item)
        case list():
            for item in value:
                yield from texts_in(item)


def stored_in(workspace: Workspace) -> set[str]:
    """Every text of a workspace."""
    tables = workspace.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%'")
    rows = [row for table in tables for row in workspace.query(f'SELECT * FROM "{table["name"]}"')]
    return {value for row in rows for value in dict(row).values() if isinstance(value, str)}


@pytest.fixture
def window(qtbot: QtBot, preferences: Preferences, marked: None) -> MainWindow:
    result = MainWindow(preferences)
    qtbot.addWidget(result)
    theme_controller.apply()
    result.show()
    return result


@pytest.mark.long
def test_the_first_screens_and_a_new_workspace_are_german(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "Bare.plumbline"
    workspace = Workspace.create(path, QUICK)
    data = data_of(tmp_path) | {CRASH_REPORT}
    first = startup(tmp_path, path)
    del first["welcome-wrong"], first["welcome-recovery"]  # these scenes bring sentences of their own
    assert left_in_english(window, first, data) == {}
    window.open_workspace(workspace)
    assert left_in_english(window, empty(workspace), data | stored_in(workspace)) == {}
    add_one_engineer(workspace)
    assert left_in_english(window, minimal(workspace), data | stored_in(workspace)) == {}


@pytest.mark.long
def test_every_page_and_dialog_of_the_sample_team_is_german(window: MainWindow, team: Path, tmp_path: Path) -> None:
    workspace = Workspace.open(team, QUICK)
    add_long_names(workspace)
    window.open_workspace(workspace)
    assert left_in_english(window, scenes(workspace, tmp_path), data_of(tmp_path) | stored_in(workspace)) == {}
