"""Pictures of the user's guide, taken from today's window: `uv run tools/guide_pictures.py [FOLDER]`."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.screenshots import DRAWN_AFTER, make_workspaces, picture  # sets Qt's platform first

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from models.workspace.workspace import Workspace
from tools.sights import KEY, Sight, beginnings, put_away, settle, sights
from ui.app import make_application
from ui.guide import GUIDE
from ui.main_window import MainWindow
from ui.preferences import Preferences

SIZE = (1180, 760)
PICTURES = {
    "new-workspace": ("welcome-new", (320, 130, 540, 520)),
    "home": ("home", None),
    "review": ("review", None),
    "review-status": ("review-standing", (0, 0, 1180, 480)),
    "review-why": ("review-why", None),
    "journal": ("journal", None),
    "profile": ("profile", None),
    "session": ("session", None),
    "plan": ("plan", None),
    "plan-goal": ("plan-goal", None),
    "reports": ("reports", None),
    "settings": ("settings", None),
}
"""Each picture by its file name: the scene of `tools/sights.py` it shows, and the part of the window as x, y, width, height."""


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
        _take(_window(), beginnings(Path("/home/marta/Documents"), file), target)
        window = _window()
        workspace = Workspace.open(file, KEY)
        window.open_workspace(workspace)
        _take(window, sights(workspace, folder), target)
        application.quit()


def _window() -> MainWindow:
    window = MainWindow(Preferences())
    window.dress()
    window.resize(*SIZE)
    window.show()
    return window


def _take(window: MainWindow, scenes: dict[str, Sight], target: Path) -> None:
    for name, (scene, part) in PICTURES.items():
        if scene in scenes:
            shown = scenes[scene](window)
            settle()
            QTest.qWait(DRAWN_AFTER)
            settle()
            image = picture(window, shown).toImage()
            file = target / f"{name}.png"
            file.write_bytes(_compact(image.copy(QRect(*part)) if part else image))
            print(file)
            put_away(shown)
            settle()
    window.close()


def _compact(image: QImage) -> bytes:
    """A PNG with a palette of 256 colours: a third of the size, and no difference to the eye in pictures of a window."""
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_Indexed8, flags).save(buffer, "PNG", 0)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


if __name__ == "__main__":
    main()
