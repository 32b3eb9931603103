"""Choices of paper and language, and contents card, shared by single and batch export."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QSizePolicy

from models.snapshots.preflight import Preflight
from models.support.language import OWN_NAMES
from ui.language.translation import translate
from ui.theme.icons import IconView
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.controls import choice, field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import label

SIDE_BY_SIDE_WIDTH = 560
"""Pixels at a zoom of 100 % from which what comes of a choice stands beside it."""


def paper_choice() -> QComboBox:
    """Choice of paper; the value is empty for the default from the settings."""
    papers = (QCoreApplication.translate("Paper", "Default (from Settings)"), ""), ("A4", "A4"), ("Letter", "LETTER")
    return choice(QCoreApplication.translate("Paper", "Paper"), papers)


def in_a_line(*choices: QComboBox) -> FlowLayout:
    """Choices with their names side by side, or below one another where they would be cut."""
    for box in choices:
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return boxes.flow(*(field(box.accessibleName(), box) for box in choices), spacing=10)


def language_choice() -> QComboBox:
    """Choice of a document's language; the value is empty for that of the person, or else of the settings."""
    default = QCoreApplication.translate("Language", "As the person prefers"), ""
    languages = ((name, code) for code, name in OWN_NAMES.items())
    return choice(QCoreApplication.translate("Language", "Language"), [default, *languages], by_letter=False)


class PreflightCard(Card):
    """Warnings, then what a document contains, then what it never contains; `nothing` is shown until something is chosen."""

    def __init__(self, title: str, nothing: str) -> None:
        super().__init__(title)
        self._nothing = nothing
        self._lines = boxes.column()
        self.add(self._lines)
        self.clear()

    def clear(self, why: str = "") -> None:
        """Show that no document is chosen, or why there is none."""
        clear_layout(self._lines)
        self._lines.addWidget(label(why or self._nothing, "caption", "2", wraps=True))

    def show_preflight(self, preflight: Preflight) -> None:
        """Show what one document, or all of them, come to."""
        clear_layout(self._lines)
        for sentence in preflight.warnings:
            self.warn(translate(sentence))
        for sentence in preflight.inside:
            self._line("check", "positive", translate(sentence))
        for sentence in preflight.outside:
            self._line("x", "text3", translate(sentence))

    def warn(self, text: str) -> None:
        """Add a warning."""
        self._line("triangle-alert", "negative", text)

    def _line(self, icon_name: str, tone: str, text: str) -> None:
        row = boxes.row(
            (IconView(icon_name, tone), 0, Qt.AlignmentFlag.AlignTop), (label(text, "caption", "2", wraps=True), 1)
        )
        self._lines.addLayout(row)
