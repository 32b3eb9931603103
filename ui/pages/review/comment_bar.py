"""Bar with the comment of the open competency."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from models.domain.reviews import ReviewId
from models.operations.reviews import comment_on_rating
from models.views.review import EditorView
from ui.framework.controller import WorkspaceController
from ui.pages.review.hint_list import with_hints
from ui.theme.theme import field_height, theme
from ui.widgets import boxes
from ui.widgets.layouts import AutoHeightScrollArea
from ui.widgets.text import AutosaveTextEdit, label

MAX_LINES = 3
"""Lines of the comment that are shown; a longer one scrolls, so that the anchors keep their room."""
MAX_HEIGHT = 200
"""Pixels at a zoom of 100 % that comment and hints take; more of them scrolls."""


class CommentBar(QFrame):
    """Edits the comment of one competency: a line while it is empty, as high as its text while it is short."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._view: EditorView | None = None
        self._code = ""
        self.setObjectName("panelBottom")
        self._text = AutosaveTextEdit(
            self.tr("Comment"), self.tr("What you observed, and the next step"), lines=1, most=MAX_LINES
        )
        self._caption = label(self.tr("Comment"), "caption", "2")
        self._caption.setBuddy(self._text)
        inner = QWidget()
        field = with_hints(self._text, lambda: self._view)
        at_top = Qt.AlignmentFlag.AlignTop
        boxes.row((self._caption, 0, at_top), (field, 1, at_top), inside=inner, spacing=12, margins=(24, 4, 20, 4))
        boxes.column(AutoHeightScrollArea(inner, most=MAX_HEIGHT), inside=self)
        controller.autosave(self._text, self._store)
        theme.changed.connect(self._align_caption)
        self._align_caption()

    def show_item(self, view: EditorView, code: str) -> None:
        """Show the comment of a competency of the review."""
        if code != self._code or self._view is None or self._view.review.id != view.review.id:
            self._text.flush()
            self._text.forget()
            self._code = code
        self._view = view
        item = view.items[code]
        writable = view.editable and not item.excluded
        self._text.show_text(item.comment)
        self._text.setReadOnly(not writable)
        self.setVisible(writable or bool(item.comment))

    def write(self) -> None:
        """Focus the end of the comment."""
        self._text.focus_end()

    def _align_caption(self) -> None:
        """Centre the caption on the first line of the field."""
        self._caption.setFixedHeight(field_height())

    def _store(self, text: str) -> None:
        self._controller.do(comment_on_rating, review=self._review(), competency=self._code, comment=text)

    def _review(self) -> ReviewId:
        assert self._view is not None  # noqa: S101 - nothing can be typed before a review is shown
        return self._view.review.id
