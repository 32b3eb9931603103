"""What changed between a revision that was read and the next, old and new words side by side."""

from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from models.queries.revisions import revision_diff
from models.reviews import ReviewId
from models.workspace.workspace import Workspace
from ui.theme.look import px
from ui.widgets.controls import button
from ui.widgets.surfaces import Card
from ui.widgets.text import label


class RevisionDialog(QDialog):
    """Every change in the review's order; + marks words that came, − words that went."""

    def __init__(self, workspace: Workspace, review: ReviewId, revision: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Revision {0} and the next").format(revision))
        self.resize(px(820), px(600))
        column = QVBoxLayout(self)
        column.addWidget(label(self.windowTitle(), "title"))
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setAccessibleName(self.windowTitle())
        body = QWidget()
        body.setObjectName("page")
        changes = QVBoxLayout(body)
        scroller.setWidget(body)
        column.addWidget(scroller, 1)
        found = revision_diff(workspace, review, revision)
        for change in found:
            card = Card(change.what)
            grid = QGridLayout()
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
            grid.addWidget(label(f"− {change.before}" if change.before else "", tone="negative", wraps=True), 0, 0)
            grid.addWidget(label(f"+ {change.after}" if change.after else "", tone="positive", wraps=True), 0, 1)
            changes.addWidget(card.add(grid))
        if not found:
            changes.addWidget(label(self.tr("Nothing has been changed yet."), tone="2", wraps=True))
        changes.addStretch()
        column.addWidget(button(self.tr("Close"), self.close))
