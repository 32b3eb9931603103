"""The clipboard: everything that Plumbline copies is marked as confidential, and cleared while it still holds it.

Managers of clipboards look for the marks and then store nothing: KDE's Klipper and others on Linux for the first
(https://phabricator.kde.org/D12539), the history and the cloud clipboard of Windows for the others
(https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats). The mark of macOS is missing, because Qt for Python
cannot write a type of its pasteboard.
"""

import secrets

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
}
"""Formats that ask not to be stored, with their values; a number of Windows has four bytes."""
_OWN, _TOKEN = "application/x-plumbline-copy", secrets.token_bytes(16)
"""The format by which this process recognises what it copied, and its value."""


def copy(text: str, html: str = "") -> None:
    """Put a text on the clipboard, marked as confidential, and if there is one its form as HTML."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    for name, value in {**MARKS, _OWN: _TOKEN}.items():
        data.setData(name, value)
    QGuiApplication.clipboard().setMimeData(data)


def mark_field_copy() -> None:
    """Call it when the clipboard has changed: text fields copy by themselves, without the marks."""
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    if clipboard.ownsClipboard() and data is not None and data.hasText() and not data.hasFormat(_OWN):
        copy(data.text(), data.html() if data.hasHtml() else "")


def clear() -> None:
    """Empty the clipboard if it still holds what Plumbline copied, and the selection for the middle mouse button likewise."""
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    if data is not None and data.data(_OWN) == _TOKEN:
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
