"""Timer of a session, stored in whole minutes."""

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.domain.mentoring import MAX_MINUTES
from ui.theme.icons import icon
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.controls import icon_button, number_field

MINUTE = 60_000


class SessionTimer(QWidget):
    """Field for the minutes, and a button that starts and stops the timer."""

    measured = Signal(int)
    """The minutes, after they were typed, the timer was stopped, or `show_time` found them changed."""

    def __init__(self) -> None:
        super().__init__()
        self._stored = 0
        self._since = QElapsedTimer()
        self._tick_timer = QTimer(self, interval=5000)
        self._tick_timer.timeout.connect(self._show)
        self._minutes = number_field(self.tr("Length in minutes"), 0, MAX_MINUTES, self.tr(" min"))
        self._minutes.setMinimumWidth(scaled(92))
        self._minutes.editingFinished.connect(self._typed)
        self._button = icon_button("clock", "", self.toggle)
        boxes.row(self._minutes, self._button, inside=self, spacing=4)
        self._name()

    @property
    def runs(self) -> bool:
        """Whether the timer is running."""
        return self._tick_timer.isActive()

    def show_minutes(self, minutes: int) -> None:
        """Show the stored minutes; a running clock continues from there."""
        if minutes != self._stored:
            self._stored = minutes
            self._since.restart()
        self._show()

    def start(self) -> None:
        """Start the timer."""
        self._since.start()
        self._tick_timer.start()
        self._name()

    def stop(self) -> None:
        """Stop without storing the minutes."""
        self._tick_timer.stop()
        self._name()

    def toggle(self) -> None:
        """Start, or stop and store."""
        if self.runs:
            self.show_time()
            self.stop()
        else:
            self.start()

    def show_time(self) -> None:
        """Emit the minutes if they differ from the stored ones."""
        if self.runs and self._elapsed_minutes() != self._stored:
            self.measured.emit(self._elapsed_minutes())

    def _elapsed_minutes(self) -> int:
        ran = self._since.elapsed() // MINUTE if self.runs else 0
        return min(self._stored + int(ran), MAX_MINUTES)

    def _show(self) -> None:
        if not self._minutes.hasFocus():
            self._minutes.setValue(self._elapsed_minutes())

    def _typed(self) -> None:
        if self._minutes.value() != self._elapsed_minutes():
            self.measured.emit(self._minutes.value())

    def _name(self) -> None:
        text = self.tr("Stop timer") if self.runs else self.tr("Start timer")
        self._button.setToolTip(text)
        self._button.setAccessibleName(text)
        self._button.setIcon(icon("circle-dot" if self.runs else "clock"))
