"""Base class of form dialogs: title, scrolling fields, buttons, error message in place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from models.support.errors import PlumblineError
from ui.framework.controller import Draft
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.cards import Notice
from ui.widgets.controls import button
from ui.widgets.layouts import size_dialog
from ui.widgets.text import label
from ui.widgets.unsaved_banner import UnsavedBanner


class FormDialog(QDialog):
    """Subclasses call `build_form` once their fields are made, and store the values in `store`.

    An error is shown in place and the dialog stays open. Fields bound as drafts keep their text until it is stored or
    discarded, however the dialog was closed.
    """

    def __init__(self, width: int, height: int, parent: QWidget) -> None:
        """Width and height are pixels at a zoom of 100 %."""
        super().__init__(parent)
        self.notice = Notice()
        self.drafts: list[Draft] = []
        self.unsaved_banner = UnsavedBanner()
        self.unsaved_banner.dropped.connect(self.discard_drafts)
        size_dialog(self, width, height)

    def show_draft(self, draft: Draft, key: str, stored: str = "") -> bool:
        """Fill a field with its draft under `key`, or else with the stored text; returns whether there was a draft.

        `store` has to submit all of `drafts`.
        """
        self.drafts.append(draft)
        has_draft = draft.show(key, stored)
        if has_draft:
            self.unsaved_banner.show()
        return has_draft

    def build_form(
        self, title: str, fields: QLayout, store_label: str = "", *, foot: QWidget | QLayout | None = None
    ) -> QPushButton:
        """Put scrolling fields between the title and the buttons; returns the default button, *Save* unless labelled.

        `foot` stands at the left of the buttons.
        """
        self.setWindowTitle(title)
        fields.setContentsMargins(0, 0, 0, 0)
        body = QWidget()
        body.setObjectName("page")
        body.setLayout(fields)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(body)
        head = boxes.row((label(title, "title", wraps=True), 1), self.unsaved_banner)
        result = button(store_label or self.tr("Save"), self.try_store, kind="primary")
        result.setDefault(True)
        buttons = boxes.row((foot, 1) if foot else 1, button(self.tr("Cancel"), self.reject), result)
        boxes.column(head, (scroller, 1), self.notice, buttons, inside=self, spacing=12, margins=boxes.DIALOG_MARGINS)
        self._hide_error_on_input(body)
        return result

    def _hide_error_on_input(self, body: QWidget) -> None:
        """An error is about the fields as they were: it goes when the user changes one."""
        for line in body.findChildren(QLineEdit):
            line.textEdited.connect(lambda _text: self.notice.hide())
        for text in body.findChildren(QPlainTextEdit):
            text.textChanged.connect(self.notice.hide)
        for box in body.findChildren(QComboBox):
            box.activated.connect(lambda _index: self.notice.hide())

    def store(self) -> None:
        """Store what the fields say. Raises PlumblineError for what cannot be stored."""
        raise NotImplementedError

    def discard_drafts(self) -> None:
        """Drop the drafts and show the stored texts again."""
        for draft in self.drafts:
            draft.drop()

    def show_error(self, error: PlumblineError) -> None:
        """Say why nothing was stored."""
        self.notice.show_message(translate(error))

    def try_store(self) -> None:
        """Store and close; an error is shown and the dialog stays open."""
        try:
            self.store()
        except PlumblineError as error:
            self.show_error(error)
        else:
            self.accept()
