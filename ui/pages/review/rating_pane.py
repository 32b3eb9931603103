"""Middle column of the review page: the open competency with its comment."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.views.opinions import CompetencyOpinions
from models.views.review import EditorView
from ui.framework.controller import WorkspaceController
from ui.pages.review.comment_bar import CommentBar
from ui.pages.review.competency_panel import CompetencyPanel
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.layouts import MAX_WIDGET_SIZE

PINNED_FROM = 200
"""Least height for the comment as a bar that does not scroll, in pixels at a zoom of 100 %. Lower, it scrolls along."""
SHARE = 3
"""The bar takes one part in so many of the height at most, however long its comment and hints are."""


class RatingPane(QWidget):
    """The competency scrolls; its comment stays in sight below it where the height allows."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self.panel = CompetencyPanel(controller)
        self.comment = CommentBar(controller)
        self._column = boxes.column((self.panel, 1), self.comment, inside=self, spacing=0)

    def show_item(self, view: EditorView, code: str, opinions: CompetencyOpinions | None) -> None:
        """Show a competency of the review, with what others answered about it."""
        self.panel.show_item(view, code, opinions)
        self.comment.show_item(view, code)

    def write_comment(self) -> None:
        """Focus the end of the comment, and scroll to it if it is not pinned."""
        self.comment.write()
        if self.panel.isAncestorOf(self.comment):
            self.panel.reveal(self.comment)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pin the comment or let it scroll."""
        super().resizeEvent(event)
        pinned = self.height() >= scaled(PINNED_FROM)
        self.comment.setMaximumHeight(self.height() // SHARE if pinned else MAX_WIDGET_SIZE)
        if pinned is (self._column.indexOf(self.comment) >= 0):
            return
        (self._column if pinned else self.panel.comment_place).addWidget(self.comment)
