"""Time field: a time of day, typed or picked from a list of half hours; empty for none."""

from datetime import time

from PySide6.QtWidgets import QComboBox

from models.support.times import clock, read_time
from ui.language.format import standalone

FIRST_HOUR, LAST_HOUR = 7, 20


class TimeField(QComboBox):
    """A time of day that can be left empty. It understands what people type, such as 9, 14.30 or 2:30 pm."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.addItem("")
        for hour in range(FIRST_HOUR, LAST_HOUR):
            self.addItems([clock(time(hour, minute)) for minute in (0, 30)])
        if (line := self.lineEdit()) is not None:
            line.setAccessibleName(name)
            line.setPlaceholderText(standalone(self.tr("Time")))
        self._shown = ""

    def value(self) -> time | None:
        """The time that is written, or None. Raises BadInput for anything else."""
        return read_time(self.currentText())

    def set_value(self, value: time | None) -> None:
        """Show a time."""
        self._shown = clock(value) if value else ""
        self.setCurrentText(self._shown)

    def show_value(self, value: time | None) -> None:
        """Show the stored value, unless the field is being edited."""
        if self.currentText() == self._shown:
            self.set_value(value)
