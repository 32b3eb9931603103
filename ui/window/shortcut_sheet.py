"""Shortcut sheet (Ctrl+/), built from the commands and the pages' keys."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ui.framework.commands import Commands, keys_of
from ui.framework.preferences import Preferences
from ui.language.translation import QT_TRANSLATE_NOOP
from ui.widgets import boxes
from ui.widgets.controls import button
from ui.widgets.layouts import ResponsiveColumns, scrolling, size_dialog
from ui.widgets.text import label

BOTH = 640
"""Pixels at a zoom of 100 % from which the two columns stand side by side."""

RATE = "1 – 5"
IN_REVIEWS = (
    (RATE, QT_TRANSLATE_NOOP("Shortcuts", "Rate the open competency")),
    ("0", QT_TRANSLATE_NOOP("Shortcuts", "Mark it as not observed")),
    (QT_TRANSLATE_NOOP("Shortcuts", "Backspace"), QT_TRANSLATE_NOOP("Shortcuts", "Clear its rating")),
    ("↑  ↓", QT_TRANSLATE_NOOP("Shortcuts", "Previous or next competency")),
    (QT_TRANSLATE_NOOP("Shortcuts", "PgUp  PgDn  Home  End"), QT_TRANSLATE_NOOP("Shortcuts", "Move in the list")),
    (QT_TRANSLATE_NOOP("Shortcuts", "Ctrl+↑  Ctrl+↓"), QT_TRANSLATE_NOOP("Shortcuts", "Scroll the open competency")),
    ("A", QT_TRANSLATE_NOOP("Shortcuts", "Show all five ratings, or the chosen one only")),
    ("C", QT_TRANSLATE_NOOP("Shortcuts", "Write the comment")),
    ("M", QT_TRANSLATE_NOOP("Shortcuts", "Next competency in which something is missing")),
    ("E", QT_TRANSLATE_NOOP("Shortcuts", "Add evidence")),
    (QT_TRANSLATE_NOOP("Shortcuts", "Ctrl+Enter"), QT_TRANSLATE_NOOP("Shortcuts", "Finish the evidence")),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Ctrl+Shift+Enter"),
        QT_TRANSLATE_NOOP("Shortcuts", "Finish it and add evidence to the next competency that needs some"),
    ),
    (QT_TRANSLATE_NOOP("Shortcuts", "Shift+↑  Shift+↓"), QT_TRANSLATE_NOOP("Shortcuts", "Tick the next one too")),
    ("Escape", QT_TRANSLATE_NOOP("Shortcuts", "Leave the field")),
)
IN_LISTS = (
    ("Ctrl+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy the selected rows")),
    ("Ctrl+A", QT_TRANSLATE_NOOP("Shortcuts", "Select all rows")),
    (QT_TRANSLATE_NOOP("Shortcuts", "Shift+↑  Shift+↓"), QT_TRANSLATE_NOOP("Shortcuts", "Select several rows")),
    ("↓", QT_TRANSLATE_NOOP("Shortcuts", "Go from the search to the list")),
    ("Escape", QT_TRANSLATE_NOOP("Shortcuts", "Clear the search")),
)
IN_SESSIONS = (
    ("Alt+S", QT_TRANSLATE_NOOP("Shortcuts", "Write a shared line")),
    ("Alt+P", QT_TRANSLATE_NOOP("Shortcuts", "Write a private line")),
    ("Alt+A", QT_TRANSLATE_NOOP("Shortcuts", "Agree on an action")),
    ("Alt+G", QT_TRANSLATE_NOOP("Shortcuts", "Write the goal")),
    ("Alt+R", QT_TRANSLATE_NOOP("Shortcuts", "Write the recap")),
    ("Alt+N", QT_TRANSLATE_NOOP("Shortcuts", "Agree on the next session (Enter accepts the date)")),
    ("Alt+M", QT_TRANSLATE_NOOP("Shortcuts", "Meeting mode (hides private notes, larger text)")),
)
IN_JOURNAL = (
    ("E", QT_TRANSLATE_NOOP("Shortcuts", "Use the note as evidence in the open review")),
    (QT_TRANSLATE_NOOP("Shortcuts", "Del"), QT_TRANSLATE_NOOP("Shortcuts", "Delete the note")),
    ("Alt+1 – 4", QT_TRANSLATE_NOOP("Shortcuts", "In a new note: add a suggested competency")),
)


class ShortcutSheet(QDialog):
    """Every key that does something, in two columns."""

    def __init__(self, window: QWidget, commands: Commands, *, searches: bool) -> None:
        """`searches` is whether there is something to search on the page that is shown."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shortcuts"))
        both = ResponsiveColumns(1, 1, enough=BOTH)
        column = boxes.column(
            label(self.tr("Shortcuts"), "title"), scrolling(both), inside=self, spacing=14, margins=(24, 20, 24, 24)
        )
        size_dialog(self, 780, 640)
        everywhere = [
            (keys_of(action), action.text())
            for command, action in commands.all()
            if not action.shortcut().isEmpty() and action.isEnabled() and (searches or command.id != "find")
        ]
        columns = (
            [(self.tr("Everywhere"), everywhere), (self.tr("In a list"), _translated(IN_LISTS))],
            [
                (self.tr("In a review"), _translated(IN_REVIEWS)),
                (self.tr("In a session"), _translated(IN_SESSIONS)),
                (self.tr("In the journal"), _translated(IN_JOURNAL)),
            ],
        )
        for held, groups in zip(both.columns, columns, strict=True):
            for title, rows in groups:
                held.addWidget(label(title, "overline", "3"))
                held.addLayout(_table(rows))
        column.addWidget(button(self.tr("Close"), self.reject), 0, Qt.AlignmentFlag.AlignRight)


def _table(rows: Iterable[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for at, (keys, description) in enumerate(rows):
        grid.addWidget(label(keys, "strong"), at, 0)
        grid.addWidget(label(description, wraps=True), at, 1)
    return grid


def _translated(rows: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The rows in the language of the window, without single keys if those are turned off."""
    translate = QCoreApplication.translate
    uses_single_keys = Preferences().uses_single_keys
    return [
        (translate("Shortcuts", keys), translate("Shortcuts", description))
        for keys, description in rows
        if uses_single_keys or (len(keys) > 1 and keys != RATE)
    ]
