"""How many reviews stand in which state, and showing those of one state alone."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from models.domain.reviews import ReviewState
from ui.theme.icons import icon
from ui.widgets.format import number
from ui.widgets.layouts import FlowLayout
from ui.widgets.status_labels import state_icon, state_label


class StatusFilter(QWidget):
    """A button for each state that has reviews, and one for all. One stop of the Tab key; arrows move inside."""

    chosen = Signal(object)
    """The state to show alone, or None for all."""

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout()
        self.setLayout(flow)
        self._group = QButtonGroup(self)
        self._buttons: dict[ReviewState | None, QToolButton] = {}
        for state in (None, *ReviewState):
            made = QToolButton()
            made.setProperty("kind", "filter")
            made.setCheckable(True)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            if state:
                made.setIcon(icon(state_icon(state)))
                made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            made.toggled.connect(lambda on, state=state: self.chosen.emit(state) if on else None)
            self._group.addButton(made)
            self._buttons[state] = made
            flow.addWidget(made)
        self._buttons[None].setChecked(True)

    def state(self) -> ReviewState | None:
        """The state that is shown alone."""
        return next(state for state, made in self._buttons.items() if made.isChecked())

    def show_all(self) -> None:
        """Show all states again."""
        self._buttons[None].setChecked(True)

    def show_counts(self, counts: Mapping[ReviewState, int]) -> None:
        """Tell how many reviews stand where; a state without any is not offered, unless it is the one shown."""
        chosen = self.state()
        for state, made in self._buttons.items():
            count = counts.get(state, 0) if state else sum(counts.values())
            words = state_label(state) if state else self.tr("All")
            counted = f"{words}  {number(count)}"
            made.setText(f" {counted}" if state else counted)  # a space between the icon and the words
            made.setAccessibleName(counted)
            made.setVisible(state in (None, chosen) or count > 0)
