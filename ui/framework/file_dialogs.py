"""Dialogs for files and folders. All start in the folder that was used last, or in Documents."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.framework.preferences import Preferences

_SUFFIX = re.compile(r"\*(\.\w+)")


def documents_folder() -> Path:
    """The account's folder for documents, or its home."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def ask_open(parent: QWidget, title: str, file_filter: str) -> Path | None:
    """The file to open; None if the dialog is cancelled. The filter is like "PDF (*.pdf)"."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(_start_folder()), file_filter)
    return _remembered(Path(name)) if name else None


def ask_open_several(parent: QWidget, title: str, file_filter: str) -> list[Path]:
    """The files to open; none if the dialog is cancelled."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(_start_folder()), file_filter)
    return [_remembered(Path(name)) for name in names]


def ask_save(parent: QWidget, title: str, name: str, *filters: str) -> Path | None:
    """The file to write, proposed as `name`; None if the dialog is cancelled.

    A name without the suffix of a filter gets that of the chosen one; if such a file exists, the dialog asks again.
    """
    chosen, used = QFileDialog.getSaveFileName(parent, title, str(_start_folder() / name), ";;".join(filters))
    if not chosen:
        return None
    path = _remembered(Path(chosen))
    suffixes = {suffix for each in filters for suffix in _SUFFIX.findall(each)}
    if path.suffix.lower() in suffixes:
        return path
    whole = path.with_name(path.name + _SUFFIX.findall(used or filters[0])[0])
    return ask_save(parent, title, whole.name, *filters) if whole.exists() else whole


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """The folder to use; None if the dialog is cancelled."""
    name = QFileDialog.getExistingDirectory(parent, title, str(_start_folder()))
    if not name:
        return None
    Preferences().last_folder = Path(name)
    return Path(name)


def _start_folder() -> Path:
    last = Preferences().last_folder
    return last if last is not None and last.is_dir() else documents_folder()


def _remembered(path: Path) -> Path:
    Preferences().last_folder = path.parent
    return path
