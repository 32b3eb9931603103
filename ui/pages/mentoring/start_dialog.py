"""Dialog that starts a session. The mentorship due first is preselected."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from models.views.mentoring import MentorshipLine, mentorship_lines
from ui.framework.controller import WorkspaceController
from ui.language.format import day
from ui.widgets import boxes
from ui.widgets.controls import button
from ui.widgets.layouts import size_dialog
from ui.widgets.text import label

LINE = Qt.ItemDataRole.UserRole


class StartSessionDialog(QDialog):
    """Type a name or take the first; Return begins."""

    chosen = Signal(object)
    """The MentorshipLine to hold a session of."""
    asked_for_new = Signal()

    def __init__(self, controller: WorkspaceController, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Start session"))
        size_dialog(self, 480, 380)
        self._controller = controller
        self._text = QLineEdit()
        self._text.setPlaceholderText(self.tr("Engineer or mentor"))
        self._text.setAccessibleName(self.tr("Search"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Mentorships"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(lambda _item: self._go())
        self._text.textChanged.connect(self._search)
        start = button(self.tr("Start"), self._go, kind="primary")
        start.setDefault(True)
        foot = boxes.row(
            button(self.tr("Start mentorship"), self._new, kind="link"),
            0,
            button(self.tr("Cancel"), self.reject),
            start,
        )
        boxes.column(
            label(self.tr("Start session"), "title"),
            self._text,
            (self._list, 1),
            foot,
            inside=self,
            spacing=10,
            margins=boxes.DIALOG_MARGINS,
        )
        self._search("")
        self._text.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the selection while the search field has focus."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self._list.setCurrentRow(min(max(self._list.currentRow() + step, 0), self._list.count() - 1))
            return
        super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        self._list.clear()
        for line in mentorship_lines(self._controller.workspace, date.today(), text):
            if line.due_on is not None:
                words = self.tr("{0} with {1}, due {2}").format(line.engineer_name, line.mentor_name, day(line.due_on))
                item = QListWidgetItem(words)
                item.setToolTip(words)
                item.setData(LINE, line)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _go(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            line: MentorshipLine = item.data(LINE)
            self.accept()
            self.chosen.emit(line)

    def _new(self) -> None:
        self.reject()
        self.asked_for_new.emit()
