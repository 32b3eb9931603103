"""List of what a goal still needs, updated while typing. It never blocks."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.hints.goal_hints import GoalText, SmartHint, smart_hints
from ui.language.translation import translate
from ui.theme.icons import IconView
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.text import label


class SmartList(QWidget):
    """Hints on one goal, or a confirmation that nothing is missing."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[SmartHint, ...] | None = None
        self.setAccessibleName(self.tr("What this goal still needs"))
        self._column = boxes.column(inside=self, spacing=4)

    def show_goal(self, goal: GoalText, starts_on: date, active_goals: int) -> None:
        """Check a goal as typed."""
        found = smart_hints(goal, starts_on=starts_on, active_goals=active_goals)
        if found == self._shown:
            return
        self._shown = found
        clear_layout(self._column)
        for hint in found:
            self._add_line("lightbulb", "text3", translate(hint.sentence))
        if not found:
            self._add_line("circle-check", "positive", self.tr("Complete: what, how measured, and by when."))
        self.setAccessibleDescription(" ".join(translate(hint.sentence) for hint in found))

    def _add_line(self, icon_name: str, tone: str, sentence: str) -> None:
        row = boxes.row(
            (IconView(icon_name, tone, 14), 0, Qt.AlignmentFlag.AlignTop),
            (label(sentence, "caption", "2", wraps=True), 1),
        )
        self._column.addLayout(row)
