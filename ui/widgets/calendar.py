"""Calendar popup of a date field."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from ui.theme.icons import icon
from ui.theme.theme import color, scaled, tokens

SIZE = (300, 250)
"""Pixels at a zoom of 100 %."""


class Calendar(QCalendarWidget):
    """Closes on Escape or a click outside; a click on a day, or Return, picks it."""

    def __init__(self, field: QWidget, picked: Callable[[date], object]) -> None:
        super().__init__(field)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(field.accessibleName())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red would be a warning
            weekend_format = QTextCharFormat()
            weekend_format.setForeground(color(tokens().text2))
            self.setWeekdayTextFormat(weekend, weekend_format)
        for name, icon_name in (("prev", "chevron-left"), ("next", "chevron-right")):
            for turn in self.findChildren(QToolButton, f"qt_calendar_{name}month"):
                turn.setIcon(icon(icon_name))
        self._field, self._picked = field, picked
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def open_on(self, first: date, last: date, chosen: date) -> None:
        """Show it below the field, or above where there is no room, for the days from `first` to `last`."""
        self.setDateRange(_qt(first), _qt(last))
        self.setSelectedDate(_qt(chosen))
        self.resize(QSize(scaled(SIZE[0]), scaled(SIZE[1])).expandedTo(self.sizeHint()))
        room, below = self._field.screen().availableGeometry(), self._field.mapToGlobal(QPoint(0, self._field.height()))
        fits = below.y() + self.height() <= room.bottom()
        top = below.y() if fits else below.y() - self._field.height() - self.height()
        self.move(min(below.x(), room.right() - self.width()), top)
        self.show()

    def _choose(self, chosen: QDate) -> None:
        self.close()
        self._picked(chosen.toPython())  # type: ignore[arg-type] # PySide says object


def _qt(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
