"""Filter by status, with the number of reviews in each."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from models.domain.reviews import ReviewState
from ui.accessibility.roles import Role, set_role
from ui.language.format import number
from ui.language.translation import translate
from ui.theme.icons import icon
from ui.widgets import boxes
from ui.widgets.status_labels import state_icon


class StatusFilter(QWidget):
    """A button for each state that has reviews, and one for all. One stop of the Tab key; arrows move inside."""

    chosen = Signal(object)
    """The state to show alone, or None for all."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.Grouping, self.tr("Filter by status"))
        flow = boxes.flow()
        self.setLayout(flow)
        self._group = QButtonGroup(self)
        self._buttons: dict[ReviewState | None, QToolButton] = {}
        for state in (None, *ReviewState):
            result = QToolButton()
            set_role(result, Role.RadioButton)
            result.setProperty("kind", "filter")
            result.setCheckable(True)
            result.setCursor(Qt.CursorShape.PointingHandCursor)
            if state:
                result.setIcon(icon(state_icon(state)))
                result.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            result.toggled.connect(lambda on, state=state: self.chosen.emit(state) if on else None)
            self._group.addButton(result)
            self._buttons[state] = result
            flow.addWidget(result)
        self._buttons[None].setChecked(True)

    def state(self) -> ReviewState | None:
        """The state that is shown alone."""
        return next(state for state, result in self._buttons.items() if result.isChecked())

    def show_all(self) -> None:
        """Show all states again."""
        self._buttons[None].setChecked(True)

    def show_counts(self, counts: Mapping[ReviewState, int]) -> None:
        """Show the number of reviews of each status; a status without reviews is hidden unless it is chosen."""
        chosen = self.state()
        for state, result in self._buttons.items():
            count = counts.get(state, 0) if state else sum(counts.values())
            text = translate(state.list_label) if state else self.tr("All")
            counted = f"{text}  {number(count)}"
            result.setText(f" {counted}" if state else counted)  # a space between the icon and the words
            result.setAccessibleName(counted)
            result.setVisible(state in (None, chosen) or count > 0)
