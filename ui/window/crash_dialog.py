"""Crash reports since the last start, to copy or to show as files."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from models.support.crash_files import CrashReport
from ui.framework.preferences import Preferences
from ui.widgets import boxes, clipboard
from ui.widgets.cards import Notice
from ui.widgets.controls import button
from ui.widgets.layouts import size_dialog
from ui.widgets.saved_file import open_path
from ui.widgets.text import label

WIDTH, HEIGHT = 680, 520
"""Pixels at a zoom of 100 %."""


def show_reports(reports: tuple[CrashReport, ...], parent: QWidget, preferences: Preferences) -> "CrashDialog":
    """Show the reports, newest first, in a dialog, and remember that they were shown."""
    preferences.crashes_shown_until = reports[0].written_at
    dialog = CrashDialog(reports, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class CrashDialog(QDialog):
    """The texts of the reports, newest first, exactly as they are stored."""

    def __init__(self, reports: tuple[CrashReport, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._newest = reports[0]
        title = self.tr("Crash report")
        self.setWindowTitle(title)
        size_dialog(self, WIDTH, HEIGHT)
        self.notice = Notice()
        explanation = self.tr(
            "An unexpected error occurred when you last used Plumbline. What was saved before is in the workspace. The report "
            "names places in the program and contains nothing that you or others wrote. It stays on this computer unless "
            "you send it: copy it to report the error."
        )
        self.text = QPlainTextEdit("\n\n".join(report.text.strip() for report in reports))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()))
        close = button(self.tr("Close"), self.accept, kind="primary")
        close.setDefault(True)
        self.copy_button = button(self.tr("Copy"), self._copy, icon_name="copy")
        self.show_button = button(self.tr("Show file"), self._show_file, icon_name="folder-open")
        boxes.column(
            label(title, "title", wraps=True),
            label(explanation, wraps=True),
            (self.text, 1),
            self.notice,
            boxes.row(self.copy_button, self.show_button, 0, close),
            inside=self,
            spacing=12,
            margins=boxes.DIALOG_MARGINS,
        )
        close.setFocus()

    def _copy(self) -> None:
        clipboard.copy(self.text.toPlainText())
        self.notice.show_message(self.tr("Copied."), wrong=False)

    def _show_file(self) -> None:
        open_path(self._newest.path.parent)
