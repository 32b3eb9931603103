"""Dialog for a superseded revision: changes to the next one, and the text as shared."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QStackedWidget, QWidget

from models.domain.reviews import ReviewId
from models.views.revisions import RevisionChange, revision_diff, stored_revision
from models.workspace.workspace import Workspace
from ui.language.format import day
from ui.language.translation import translate
from ui.pages.review.changed_words import MarkedText
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill, empty
from ui.widgets.controls import button
from ui.widgets.layouts import size_dialog
from ui.widgets.tabs import Tabs
from ui.widgets.text import label

CHANGED, READ = "changed", "read"


class RevisionDialog(QDialog):
    """Old and new text side by side: − and strike-through for deleted words, + and underline for new ones."""

    def __init__(self, workspace: Workspace, review: ReviewId, revision: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._stored = stored_revision(workspace, review, revision)
        self._changes = [
            RevisionChange(*map(translate, (item.what, item.before, item.after)))
            for item in revision_diff(workspace, review, revision)
        ]
        self.setWindowTitle(self.tr("Revision {0}").format(revision))
        size_dialog(self, 860, 640)
        why = self.tr("Superseded on {0}: {1}").format(day(self._stored.superseded_on), self._stored.reason)
        self._stack = QStackedWidget()
        count = self.tr("Changes ({0})").format(len(self._changes))
        tabs = Tabs(((CHANGED, count), (READ, self.tr("As shared"))), self._change_tab)
        self._stack.addWidget(self._scrolled(self.tr("Changes"), self._all_changes()))
        boxes.column(
            label(self.windowTitle(), "title"),
            label(why, tone="2", wraps=True),
            tabs,
            (self._stack, 1),
            boxes.row(0, button(self.tr("Close"), self.close)),
            inside=self,
            spacing=10,
            margins=boxes.DIALOG_MARGINS,
        )
        tabs.choose(CHANGED)

    def _change_tab(self, key: str) -> None:
        if key == READ and self._stack.count() == 1:
            self._stack.addWidget(self._scrolled(self.tr("As shared"), self._text_cards()))
        self._stack.setCurrentIndex(0 if key == CHANGED else 1)

    def _all_changes(self) -> list[QWidget]:
        if not self._changes:
            return [empty("file-text", self.tr("No changes since this revision yet."))]
        text = self.tr("Removed text is struck through (−). Added text is underlined (+).")
        return [label(text, "caption", "2", wraps=True), *map(self._change, self._changes)]

    def _change(self, change: RevisionChange) -> Card:
        kind = self.tr("Changed") if change.before and change.after else self.tr("Added")
        if not change.after:
            kind = self.tr("Removed")
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        number = self._stored.number
        for at, (sign, text, marked) in enumerate(
            (("−", change.before, change.removed), ("+", change.after, change.added))
        ):
            grid.setColumnStretch(at, 1)
            title = self.tr("{0} Revision {1}").format(sign, number + at)
            grid.addWidget(label(title, "caption", "3"), 0, at)
            part: QWidget = MarkedText(text, marked, gone=at == 0) if text else label(self.tr("nothing"), tone="3")
            grid.addWidget(part, 1, at, Qt.AlignmentFlag(0) if text else Qt.AlignmentFlag.AlignTop)
        return Card(change.what, right=Pill(kind)).add(grid)

    def _text_cards(self) -> list[QWidget]:
        return [Card(translate(part.title)).add(label(translate(part.text), wraps=True)) for part in self._stored.parts]

    def _scrolled(self, name: str, parts: list[QWidget]) -> QScrollArea:
        body = QWidget()
        body.setObjectName("page")
        boxes.column(*parts, 0, inside=body, spacing=10, margins=(0, 4, 8, 4))
        result = QScrollArea()
        result.setWidgetResizable(True)
        result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        result.setAccessibleName(name)
        result.setWidget(body)
        return result
