"""Start of the window: what the first page does not need is not loaded before it is painted."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.models.workspace.small_operations import QUICK

ROOT = Path(__file__).resolve().parents[2]
FIRST_PAINT = """
import builtins, os, sys
import main
from ui.window import display
display.load_qt()
from pathlib import Path
from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QSettings
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[3])
from ui.window.app import make_application
from ui.window.main_window import MainWindow
from ui.framework.preferences import Preferences
from models.workspace import raw_keys
from models.workspace.workspace import Workspace
raw_keys.allow()
application = make_application(["test"])
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is window.shell:
            print(*sys.modules)
            print(*vars(QtCore))
            values = {kind for module in [*sys.modules.values()] for kind in vars(module).values() if isinstance(kind, type)}
            print(*(kind.__qualname__ for kind in values if "__dataclass_fields__" in vars(kind)))
            print(builtins.__import__.__name__)
            sys.stdout.flush()
            os._exit(0)
        return False
window = MainWindow(Preferences())
window.open_workspace(Workspace.open(Path(sys.argv[1]), sys.argv[2]))
watch = Watch()
window.shell.installEventFilter(watch)
window.show()
application.exec()
"""
NOT_YET = (
    "sqlite_utils", "openpyxl", "xlsxwriter", "icalendar", "reportlab", "pikepdf", "pypdfium2", "fontTools",
    "importlib.resources", "tomllib", "models.rubric.source_files", "models.support.signing",
    "models.operations.evidence", "models.operations.mentoring",
    "models.assessment", "models.exchange.opinion_import", "models.hints", "models.library", "models.rubric_check",
    "models.sample", "models.snapshots", "reports", "ui.charts", "ui.widgets.table", "ui.window.guide_window",
    "ui.window.palette",
)  # fmt: skip
"""Libraries, and parts of Plumbline that other pages and commands load."""


@pytest.fixture(scope="module")
def first_paint(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> list[set[str]]:
    """When Home is painted first: modules, classes of QtCore and dataclasses that are loaded, and the function that imports."""
    command = [sys.executable, "-c", FIRST_PAINT, str(sample_file), QUICK, str(tmp_path_factory.mktemp("settings"))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    return [set(line.split()) for line in done.stdout.splitlines()]


@pytest.mark.long
def test_the_first_page_loads_no_library_and_no_part_it_does_not_need(first_paint: list[set[str]]) -> None:
    modules, *_ = first_paint
    assert "ui.pages.home" in modules
    assert modules & set(NOT_YET) == set()
    assert {name for name in modules if name.startswith("ui.pages.")} == {"ui.pages.home"}


@pytest.mark.long
def test_the_first_page_loads_few_classes_of_qt(first_paint: list[set[str]]) -> None:
    # An event filter of Python that sees a part made by Qt makes PySide load every class that the part could have.
    _, classes, *_ = first_paint
    assert "QTimer" in classes
    assert not classes & {"QProcess", "QSharedMemory", "QStateMachine", "QPropertyAnimation"}


def test_the_first_page_loads_few_dataclasses(first_paint: list[set[str]]) -> None:
    # To define one takes forty times as long as a msgspec struct: Python compiles its methods from text.
    _, _, dataclasses, _ = first_paint
    assert len(dataclasses) <= 10, dataclasses


def test_python_imports_by_itself(first_paint: list[set[str]]) -> None:
    # The import of PySide reads the source of every module.
    assert first_paint[-1] == {"__import__"}
