"""Files that are dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent


def files_of(data: QMimeData, suffix: str = "") -> list[Path]:
    """The files of a drag or a drop, or those whose names end so in any case."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.name.lower().endswith(suffix)]


def accept_as_copy(event: QDropEvent) -> None:
    """Accept a drag or a drop. A file manager that is told of a move, which many propose, may delete the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
