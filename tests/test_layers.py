"""The layers hold: what has no window needs no Qt, and Qt is a version that survives Python 3.11."""

import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

from models.support.version import VERSION

ROOT = Path(__file__).resolve().parents[1]

IMPORT_ALL_WITHOUT_QT = """
import importlib, pkgutil, sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} was imported")
sys.meta_path.insert(0, NoQt())
count = 0
for folder in ("models", "reports", "ui/cli"):
    for module in pkgutil.walk_packages([folder], folder.replace("/", ".") + "."):
        importlib.import_module(module.name)
        count += 1
import main
print(count)
"""


@pytest.mark.long
def test_no_module_of_models_reports_or_the_commands_imports_qt():
    done = subprocess.run([sys.executable, "-c", IMPORT_ALL_WITHOUT_QT], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 50


def test_the_entry_point_loads_no_module_that_only_some_commands_need():
    heavy = (
        "reportlab",
        "pikepdf",
        "openpyxl",
        "sqlcipher3",
        "sqlite_utils",
        "PySide6",
        "uharfbuzz",
        "fontTools",
        "cryptography",
        "pyhanko",
    )
    code = f"import main, sys; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_usual_document_is_built_without_the_workspace_other_scripts_and_the_network():
    """Each process of a batch would load them, which takes about as long as one report."""
    code = (
        "import sys, reports.build_ahead, reports.export_request; from reports.document_kinds import document_kind; "
        "from models.domain.documents import Edition; from tests.reports.review_factories import typical_review; "
        "from reports.theme import Paper; "
        "document_kind('review').build(typical_review(Edition.ENGINEER), Paper.A4, None); "
        "print([name for name in ('sqlcipher3', 'icu4py', 'fontTools', 'http.client', 'ssl') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_qt_does_not_release_references_to_none():
    # PySide6 6.12.0 on Python 3.11 loses one reference to None on every call that returns it, and aborts in the end.
    from PySide6.QtCore import QRectF

    rectangle = QRectF()
    before = sys.getrefcount(None)
    for _ in range(1000):
        rectangle.setWidth(1.0)
    assert sys.getrefcount(None) > before - 500
    assert (6, 11, 3) <= tuple(map(int, version("PySide6-Essentials").split("."))) < (6, 12)


def test_the_version_is_the_same_everywhere():
    with (ROOT / "pyproject.toml").open("rb") as file:
        assert tomllib.load(file)["project"]["version"] == VERSION
