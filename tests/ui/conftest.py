"""The real window on a small sample team, with preferences of its own."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from models.sample.make import make_sample
from models.workspace.workspace import Workspace
from tests.models.workspace.small_actions import QUICK
from ui.main_window import MainWindow
from ui.place import Place
from ui.preferences import Preferences
from ui.theme import look

Open = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "Team.plumbline"
    make_sample(path, QUICK, engineers=4, cycles=2).close()
    return path


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    made = Preferences()
    made.scheme, made.language = "light", "en"
    return made


@pytest.fixture
def team(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample workspace; its passphrase is QUICK."""
    return Path(shutil.copy(sample_file, tmp_path / "Team.plumbline"))


@pytest.fixture
def open_window(qtbot: QtBot, preferences: Preferences, team: Path) -> Iterator[Open]:
    """Call it to get a window on the sample team, at a place; call it again after closing to come back."""
    windows: list[MainWindow] = []

    def make(place: Place | None = None) -> MainWindow:
        look.load_fonts()
        window = MainWindow(preferences)
        window.dress()
        qtbot.addWidget(window)
        window.open_workspace(Workspace.open(team, QUICK), place)
        window.show()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
