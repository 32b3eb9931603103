"""The sheet of shortcuts (F1), drawn from the commands and from what the pages add to them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from ui.commands import Commands
from ui.translation import QT_TRANSLATE_NOOP
from ui.widgets.text import label

IN_REVIEWS = (
    ("1 – 5", QT_TRANSLATE_NOOP("Shortcuts", "Rate the open competency")),
    ("0", QT_TRANSLATE_NOOP("Shortcuts", "Mark it as not observed")),
    ("Backspace", QT_TRANSLATE_NOOP("Shortcuts", "Clear its rating")),
    ("↑  ↓", QT_TRANSLATE_NOOP("Shortcuts", "Go to the competency before or after")),
    ("C", QT_TRANSLATE_NOOP("Shortcuts", "Write the comment")),
    ("E", QT_TRANSLATE_NOOP("Shortcuts", "Add evidence")),
    ("Escape", QT_TRANSLATE_NOOP("Shortcuts", "Leave a field")),
)


class ShortcutSheet(QDialog):
    """Every key that does something, in two columns."""

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Shortcuts"), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        column.addLayout(grid)
        everywhere = [
            (action.shortcut().toString(), action.text())
            for _, action in commands.all()
            if not action.shortcut().isEmpty()
        ]
        in_reviews = [(keys, QCoreApplication.translate("Shortcuts", words)) for keys, words in IN_REVIEWS]
        for at, (title, rows) in enumerate(((self.tr("Everywhere"), everywhere), (self.tr("In a review"), in_reviews))):
            grid.addWidget(label(title, "overline", "3"), 0, at * 3, 1, 2)
            for line, (keys, words) in enumerate(rows, start=1):
                grid.addWidget(label(keys, "strong"), line, at * 3)
                grid.addWidget(label(words), line, at * 3 + 1)
        grid.setColumnMinimumWidth(2, 32)
