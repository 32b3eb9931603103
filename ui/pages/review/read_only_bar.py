"""Bar of a review that cannot be edited, with the step that makes it editable."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from models.domain.reviews import ReviewState
from models.views.review import EditorView
from ui.theme.icons import IconView
from ui.widgets import boxes
from ui.widgets.controls import button
from ui.widgets.text import label


class ReadOnlyBar(QFrame):
    """Says that the review is read-only. Its button returns it to draft while that is possible, and later revises it."""

    return_asked = Signal()
    revision_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._text = label(kind="caption", tone="2", wraps=True)
        self._return = button(self.tr("Return to draft"), self.return_asked.emit, kind="link")
        self._revise = button(self.tr("Revise"), self.revision_asked.emit, kind="link")
        boxes.row(
            IconView("lock", "text2"),
            (self._text, 1),
            self._return,
            self._revise,
            inside=self,
            spacing=10,
            margins=(24, 4, 20, 4),
        )

    def show_view(self, view: EditorView) -> None:
        """Show which step makes the review editable."""
        submitted = view.review.state is ReviewState.SUBMITTED
        self._text.setText(
            self.tr("Read-only: this review is submitted, but not shared yet.")
            if submitted
            else self.tr("Read-only: this review was shared. A revision corrects it and keeps the shared text.")
        )
        self._return.setVisible(submitted)
        self._revise.setVisible(not submitted)
