"""A dialog that is a form: a title, fields that scroll where there is no room, and storing with what is wrong said in place."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from models.errors import PlumblineError
from ui.translation import spoken
from ui.widgets.controls import button
from ui.widgets.layouts import size_dialog
from ui.widgets.surfaces import Notice
from ui.widgets.text import label


class FormDialog(QDialog):
    """Subclasses call `lay_out` once their fields are made, and store them in `work`. Nothing typed is lost to a mistake."""

    def __init__(self, title: str, width: int, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.notice = Notice()
        self.setWindowTitle(title)
        size_dialog(self, width, height)

    def lay_out(self, fields: QLayout) -> None:
        """Put the fields between the title and the buttons."""
        body = QWidget()
        body.setObjectName("page")
        body.setLayout(fields)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(self._title, "title"))
        column.addWidget(scroller, 1)
        column.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        store = button(self.tr("Store"), self._store, kind="primary")
        store.setDefault(True)
        foot.addWidget(store)
        column.addLayout(foot)

    def work(self) -> None:
        """Store what the fields say. Raises PlumblineError for what cannot be stored."""
        raise NotImplementedError

    def _store(self) -> None:
        try:
            self.work()
        except PlumblineError as error:
            self.notice.say(spoken(error))
            return
        self.accept()
