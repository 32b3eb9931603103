"""Screenshots of all scenes: `uv run tools/screenshots.py FOLDER [--zoom 200] [--size 1024x700] [--long] [--right-to-left]`."""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.sample.make import make_sample
from models.workspace.workspace import Workspace
from tools.scene_dialogs import Scene, dismiss, process_events
from tools.scenes import KEY, add_long_names, add_one_engineer, empty, minimal, scenes, startup
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.window.app import make_application
from ui.window.main_window import MainWindow

DRAWN_AFTER = 60
"""Milliseconds after which the pages of a document are drawn that are seen."""


def main() -> None:
    """Take them all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--size", default="1360x880")
    parser.add_argument("--only", default="", help="those whose name holds this")
    parser.add_argument("--language", default="en")
    parser.add_argument("--long", action="store_true", help="with names that fit nowhere")
    parser.add_argument("--right-to-left", action="store_true", help="in a window that is read from right to left")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, place)
        preferences = Preferences()
        preferences.language, preferences.zoom = wanted.language, wanted.zoom
        application = make_application(sys.argv[:1])
        if wanted.right_to_left:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        make_workspaces(Path(place), long=wanted.long)
        for scheme in ("light", "dark"):
            preferences.scheme = scheme
            take_all(wanted, scheme, Path(place))
        application.quit()


def make_workspaces(folder: Path, *, long: bool) -> None:
    """Write the sample team, an empty workspace, and one with a single engineer."""
    with make_sample(folder / "Sample team.plumbline", KEY) as sample:
        if long:
            add_long_names(sample)
    Workspace.create(folder / "Empty.plumbline", KEY).close()
    shutil.copy(folder / "Empty.plumbline", folder / "Minimal.plumbline")
    with Workspace.open(folder / "Minimal.plumbline", KEY) as minimal_workspace:
        add_one_engineer(minimal_workspace)


def take_all(wanted: argparse.Namespace, scheme: str, folder: Path) -> None:
    """All scenes in one scheme: a window for each workspace, and one without."""
    window = _window(wanted.size)
    _take_pictures(window, wanted, scheme, startup(folder, folder / "Sample team.plumbline"))
    for name, seen in (("Empty", empty), ("Minimal", minimal), ("Sample team", lambda opened: scenes(opened, folder))):
        window = _window(wanted.size)
        workspace = Workspace.open(folder / f"{name}.plumbline", KEY)
        window.open_workspace(workspace)
        _take_pictures(window, wanted, scheme, seen(workspace))


def _window(size: str) -> MainWindow:
    window = MainWindow(Preferences())
    theme_controller.apply()
    width, height = map(int, size.split("x"))
    window.resize(width, height)
    window.show()
    return window


def _take_pictures(window: MainWindow, wanted: argparse.Namespace, scheme: str, seen: Mapping[str, Scene]) -> None:
    for name, sight in seen.items():
        if wanted.only in name:
            part = sight(window)
            process_events()
            QTest.qWait(DRAWN_AFTER)
            process_events()
            target = wanted.folder / f"{name}-{scheme}.png"
            picture(window, part).save(str(target))
            print(target)
            dismiss(part)
            process_events()
    window.close()


def picture(window: MainWindow, part: QWidget) -> QPixmap:
    """The window, with the dialog that was opened over it."""
    result = window.grab()
    if part is not window:
        place = QRect(QPoint(), part.size())
        place.moveCenter(window.rect().center())
        painter = QPainter(result)
        painter.drawPixmap(place.topLeft(), part.grab())
        painter.drawRect(place)
        painter.end()
    return result


if __name__ == "__main__":
    main()
