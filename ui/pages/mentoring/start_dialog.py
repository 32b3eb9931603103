"""Dialog that starts a session. The mentorship due first is preselected."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget
from typing_extensions import override

from models.support.errors import BadInput
from models.support.messages import message
from models.views.mentoring import MentorshipLine, mentorship_lines
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.language.format import day, isolated
from ui.widgets import boxes
from ui.widgets.controls import button
from ui.widgets.list_panel import search_box
from ui.widgets.wrapping_list import wrapping_list

LINE = Qt.ItemDataRole.UserRole


class StartSessionDialog(FormDialog):
    """Type a name or take the first; Return starts the session."""

    new_wanted = Signal()
    """The mentorship does not exist yet."""

    def __init__(self, controller: WorkspaceController, parent: QWidget) -> None:
        super().__init__(480, 380, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._controller = controller
        self._text = search_box(self.tr("Engineer or mentor"), self.tr("Search"))
        self._list = wrapping_list(self.tr("Mentorships"))
        self._list.itemActivated.connect(lambda _item: self.try_store())
        self._text.textChanged.connect(self._search)
        fields = boxes.column(self._text, (self._list, 1), spacing=10)
        new = boxes.row(button(self.tr("Start mentorship"), self._request_new, kind="link"), 0)
        self.build_form(self.tr("Start session"), fields, self.tr("Start"), foot=new)
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
                entry = self.tr("{0} with {1}, due {2}").format(
                    isolated(line.engineer_name), isolated(line.mentor_name), day(line.due_on)
                )
                item = QListWidgetItem(entry)
                item.setToolTip(entry)
                item.setData(LINE, line)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    @override
    def store(self) -> None:
        """Store nothing: the page that opened the dialog starts the session. Raises as `chosen`."""
        self.chosen()

    def chosen(self) -> MentorshipLine:
        """The mentorship to hold a session of. Raises BadInput if none matches the search."""
        item = self._list.currentItem()
        if item is None:
            raise BadInput(message("No running mentorship matches. Change the search or start a mentorship."))
        line: MentorshipLine = item.data(LINE)
        return line

    def _request_new(self) -> None:
        self.reject()
        self.new_wanted.emit()
