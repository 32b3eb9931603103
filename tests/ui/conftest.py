"""Main window on a small sample team, with separate preferences."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.operations.reviews import start_review
from models.queries.cycles import find_cycle
from models.queries.engineers import find_engineer
from models.sample.make import make_sample
from models.support.language import set_language
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.sample_day import SAMPLE_DAY
from ui.framework import automatic_backups
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.language.translation import install_translations
from ui.theme import theme
from ui.window.main_window import USUAL_SIZE, MainWindow

Open = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "Team.plumbline"
    make_sample(path, QUICK, engineers=4, today=SAMPLE_DAY).close()
    return path


@pytest.fixture(autouse=True)
def no_backup_at_closing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Close windows without the backup that most tests would wait for and find beside their files."""
    monkeypatch.setattr(automatic_backups, "MAX_SIZE_AT_CLOSING", 0)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    result = Preferences()
    result.scheme, result.language = "light", "en"
    return result


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German."""
    before = QLocale()
    installed = install_translations(qapp, "de")
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    set_language("en")


@pytest.fixture
def team(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample workspace; its passphrase is QUICK."""
    return Path(shutil.copy(sample_file, tmp_path / "Team.plumbline"))


@pytest.fixture
def open_window(qtbot: QtBot, preferences: Preferences, team: Path) -> Iterator[Open]:
    """Call it to get a window on the sample team, at a place; call it again after closing to come back."""
    windows: list[MainWindow] = []

    def make(place: Location | None = None) -> MainWindow:
        theme.load_fonts()
        window = MainWindow(preferences)
        if preferences.geometry.isEmpty():
            window.resize(*USUAL_SIZE)  # whatever the size of the screen of the tests
        theme_controller.apply()
        qtbot.addWidget(window)
        window.open_workspace(Workspace.open(team, QUICK), place)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        QApplication.processEvents()  # what follows the first paint
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()


@pytest.fixture
def blank_review() -> Callable[[MainWindow], int]:
    """Starts the review of the first engineer in the current cycle, with nothing answered yet; returns its number."""

    def start(window: MainWindow) -> int:
        session = window.controller
        assert session is not None
        engineer = find_engineer(session.workspace, "E1001").id
        cycle = find_cycle(session.workspace, "2026-H2").id
        return session.do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta Lindqvist")

    return start
