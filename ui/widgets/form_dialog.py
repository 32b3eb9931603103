"""Base class of form dialogs: title, scrolling fields, buttons, error message in place."""

from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QWidget

from models.support.errors import PlumblineError
from ui.widgets import boxes
from ui.widgets.cards import Notice
from ui.widgets.controls import button
from ui.widgets.layouts import size_dialog
from ui.widgets.text import label
from ui.widgets.unsaved_banner import UnsavedBanner
from ui.window.controller import Draft
from ui.window.translation import translate


class FormDialog(QDialog):
    """Subclasses call `build_form` once their fields are made, and store them in `work`. Nothing typed is lost to a mistake.

    Fields for sentences are drafts: their words wait for the next time, however the dialog was left.
    """

    def __init__(self, title: str, width: int, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.notice = Notice()
        self.drafts: list[Draft] = []
        self._waiting = UnsavedBanner()
        self._waiting.dropped.connect(self._begin_anew)
        self.setWindowTitle(title)
        size_dialog(self, width, height)

    def keep(self, draft: Draft, place: str, usual: str = "") -> None:
        """Show what waits in a field at a place, or else the usual words; `work` sends all of `drafts`."""
        self.drafts.append(draft)
        if draft.show(place, usual):
            self._waiting.show()

    def build_form(self, fields: QLayout, store: str = "") -> None:
        """Put the fields between the title and the buttons; `store` are the words of the last one, if not Store."""
        fields.setContentsMargins(0, 0, 0, 0)
        body = QWidget()
        body.setObjectName("page")
        body.setLayout(fields)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setWidget(body)
        head = boxes.row(label(self._title, "title"), (self._waiting, 1))
        last = button(store or self.tr("Save"), self._store, kind="primary")
        last.setDefault(True)
        boxes.column(
            head,
            (scroller, 1),
            self.notice,
            boxes.row(0, button(self.tr("Cancel"), self.reject), last),
            inside=self,
            spacing=12,
            margins=boxes.DIALOG_MARGINS,
        )

    def work(self) -> None:
        """Store what the fields say. Raises PlumblineError for what cannot be stored."""
        raise NotImplementedError

    def _begin_anew(self) -> None:
        for draft in self.drafts:
            draft.drop()

    def _store(self) -> None:
        try:
            self.work()
        except PlumblineError as error:
            self.notice.show_message(translate(error))
            return
        self.accept()
