"""Next steps for a file that was just written: open it, or show the folder it is in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

NextStep = tuple[str, Callable[[], object]]
"""The label and the handler of a button."""


def saved_file_steps(path: Path) -> list[NextStep]:
    """The steps for a file, or for a folder that was filled with files; the desktop's own programs do the rest."""
    show = QCoreApplication.translate("SavedFile", "Show in folder")
    if path.is_dir():
        return [(show, partial(open_path, path))]
    return [
        (QCoreApplication.translate("SavedFile", "Open"), partial(open_path, path)),
        (show, partial(open_path, path.parent)),
    ]


def open_path(path: Path) -> None:
    """Let the desktop open a file, or show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))
