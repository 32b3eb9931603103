"""Pictures of the user's guide, taken from today's window: `uv run tools/guide_pictures.py [FOLDER]`."""

import sys
import tempfile
from functools import partial
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRect, QSettings
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from models.workspace.workspace import Workspace
from tools.scene_dialogs import Scene, dismiss, process_events
from tools.scenes import KEY, scenes, startup
from tools.screenshots import DRAWN_AFTER, make_workspaces, picture  # sets Qt's platform first
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.pages.welcome.new_workspace import NewWorkspace
from ui.window.app import make_application
from ui.window.guide_pages import GUIDE
from ui.window.main_window import MainWindow

SIZE = (1180, 760)
PICTURES = {
    "new-workspace": ("welcome-new", (320, 70, 540, 600)),
    "home": ("home", None),
    "review": ("review", None),
    "review-status": ("review-status", (0, 0, 1180, 480)),
    "review-why": ("review-why", None),
    "review-opinions": ("review-opinions", (0, 0, 1180, 560)),
    "journal": ("journal", None),
    "profile": ("profile", None),
    "session": ("session", None),
    "plan": ("plan", None),
    "plan-goal": ("plan-goal", None),
    "role": ("role-career-paths", None),
    "role-market": ("role-market", None),
    "reports": ("reports", None),
    "settings": ("settings", None),
}
"""Each picture by its file name: the scene of `tools/scenes.py` it shows, and the part of the window as x, y, width, height."""


def main() -> None:
    """Take all pictures."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else GUIDE / "pictures"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder_name:
        folder = Path(folder_name)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder_name)
        preferences = Preferences()
        preferences.language, preferences.zoom, preferences.scheme = "en", 100, "light"
        application = make_application(sys.argv[:1])
        make_workspaces(folder, long=False)
        file = folder / "Sample team.plumbline"
        beginning = startup(folder, file)
        _take_pictures(_window(), {"welcome-new": partial(_new_workspace, beginning["welcome-new"])}, target)
        window = _window()
        workspace = Workspace.open(file, KEY)
        window.open_workspace(workspace)
        _take_pictures(window, scenes(workspace, folder), target)
        application.quit()


def _window() -> MainWindow:
    window = MainWindow(Preferences())
    theme_controller.apply()
    window.resize(*SIZE)
    window.show()
    return window


def _new_workspace(scene: Scene, window: MainWindow) -> QWidget:
    """The form for a new workspace, without the name of this computer's home folder."""
    shown = scene(window)
    shown.findChild(NewWorkspace).findChildren(QLineEdit)[0].setText("/home/marta/Documents/Team.plumbline")
    return shown


def _take_pictures(window: MainWindow, scenes: dict[str, Scene], target: Path) -> None:
    for name, (scene, part) in PICTURES.items():
        if scene in scenes:
            shown = scenes[scene](window)
            process_events()
            QTest.qWait(DRAWN_AFTER)
            process_events()
            image = picture(window, shown).toImage()
            file = target / f"{name}.png"
            _save_compact(image.copy(QRect(*part)) if part else image, file)
            print(file)
            dismiss(shown)
            process_events()
    window.close()


def _save_compact(image: QImage, file: Path) -> None:
    """Write a PNG with a palette of 256 colours: a third of the size, and sharp text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    full = Image.open(BytesIO(buffer.data().data())).convert("RGB")
    full.quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    main()
