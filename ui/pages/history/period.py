"""Choice of a period: a usual one, or two days."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets import boxes
from ui.widgets.controls import DateField, choice, choose

ALL, TODAY, WEEK, MONTH, DAYS = "all", "today", "week", "month", "days"
LENGTHS = {TODAY: 1, WEEK: 7, MONTH: 30}
"""Days of a usual period, today included."""


class PeriodChoice(QWidget):
    """The two dates are shown only where they are chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._usual = choice(
            self.tr("Period"),
            [
                (self.tr("At any time"), ALL),
                (self.tr("Today"), TODAY),
                (self.tr("Last 7 days"), WEEK),
                (self.tr("Last 30 days"), MONTH),
                (self.tr("From … to …"), DAYS),
            ],
        )
        today = date.today()
        self._first = DateField(self.tr("First day"), today - timedelta(days=LENGTHS[WEEK] - 1))
        self._last = DateField(self.tr("Last day"), today)
        boxes.row(self._usual, self._first, self._last, inside=self, spacing=10)
        self._usual.currentIndexChanged.connect(lambda _index: self._choose())
        for field in (self._first, self._last):
            field.setVisible(False)
            field.dateChanged.connect(lambda _day: self.changed.emit())

    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day; None for no limit. A date that cannot be read counts as before it was typed."""
        usual = self._usual.currentData()
        if usual == ALL:
            return None, None
        if usual == DAYS:
            return self._first.last_valid(), self._last.last_valid()
        today = date.today()
        return today - timedelta(days=LENGTHS[usual] - 1), today

    def show_all(self) -> None:
        """Choose no limit, without a signal."""
        self._usual.blockSignals(True)
        choose(self._usual, ALL)
        self._usual.blockSignals(False)
        self._show_fields()

    def _choose(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        for field in (self._first, self._last):
            field.setVisible(self._usual.currentData() == DAYS)
