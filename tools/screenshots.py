"""Pictures of every page, light and dark: `uv run tools/screenshots.py FOLDER [--zoom 200] [--size 1024x700]`."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from models.queries.cycles import find_cycle
from models.queries.people import find_engineer
from models.queries.reviews import find_review
from models.sample.make import make_sample
from models.workspace.workspace import Workspace
from ui.app import make_application
from ui.main_window import MainWindow
from ui.place import Place
from ui.preferences import Preferences

PASSPHRASE = "sample"


def places(workspace: Workspace) -> dict[str, Place]:
    """Every page worth a picture."""
    engineer = find_engineer(workspace, "E1001").id
    review = find_review(workspace, engineer, find_cycle(workspace, "2026-H1").id).id
    draft = workspace.query("SELECT id FROM review WHERE state = 'draft' ORDER BY id LIMIT 1")
    plan = workspace.query("SELECT id FROM plan WHERE engineer_id = :id ORDER BY id DESC LIMIT 1", id=engineer)[0]["id"]
    return {
        "home": Place("home"),
        "engineers": Place("engineers"),
        "profile": Place("engineer", engineer),
        "reviews": Place("reviews"),
        "review": Place("review", draft[0]["id"] if draft else review, "COD-4"),
        "review-summary": Place("review", draft[0]["id"] if draft else review, "summary"),
        "review-goals": Place("review", review, "goals"),
        "review-shared": Place("review", review, "standing"),
        "plan": Place("plan", plan),
        "plan-goal": Place("plan", plan, "goal:1"),
        "plan-profile": Place("engineer", engineer, "plan"),
        "mentoring": Place("mentoring"),
        "mentoring-actions": Place("mentoring", 0, "actions"),
        "mentorship": Place("mentorship", 1),
        "session": Place("session", 3),
        "journal": Place("journal"),
        "journal-person": Place("journal", 0, f"engineer:{engineer}"),
        "reports": Place("reports"),
        "report-session": Place("reports", 0, "session:3"),
        "rubric": Place("rubric"),
        "settings": Place("settings"),
    }


def main() -> None:
    """Take them all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--size", default="1360x880")
    parser.add_argument("--only", default="")
    parser.add_argument("--language", default="en")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, place)
        preferences = Preferences()
        preferences.language, preferences.zoom = wanted.language, wanted.zoom
        application = make_application(sys.argv[:1])
        path = Path(place) / "Sample team.plumbline"
        make_sample(path, PASSPHRASE).close()
        for scheme in ("light", "dark"):
            preferences.scheme = scheme
            _take(application, wanted, scheme, path)


def _take(application: QApplication, wanted: argparse.Namespace, scheme: str, path: Path) -> None:
    window = MainWindow(Preferences())
    window.dress()
    width, height = map(int, wanted.size.split("x"))
    window.resize(width, height)
    window.show()
    _save(application, window, wanted.folder / f"welcome-{scheme}.png")
    workspace = Workspace.open(path, PASSPHRASE)
    window.open_workspace(workspace)
    for name, where in places(workspace).items():
        if wanted.only in name:
            window.shell.go(where)  # type: ignore[union-attr]
            _save(application, window, wanted.folder / f"{name}-{scheme}.png")
    window.close()


def _save(application: QApplication, window: MainWindow, target: Path) -> None:
    for _ in range(5):
        application.processEvents()
    window.grab().save(str(target))
    print(target)


if __name__ == "__main__":
    main()
