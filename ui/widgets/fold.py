"""Heading that shows and hides what belongs under it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme.icons import icon
from ui.widgets import boxes
from ui.widgets.controls import button


class Fold(QWidget):
    """A part that is hidden at first; a click on its title, or Space, shows it."""

    toggled = Signal(bool)
    """Whether the part is shown now."""

    def __init__(self, title: str, part: QWidget) -> None:
        super().__init__()
        self._title, self._part = title, part
        self._head = button(title, self._toggle, kind="link", icon_name="chevron-right")
        boxes.column(boxes.row(self._head, 0), part, inside=self, spacing=6)
        self.set_shown(False)

    def set_shown(self, shown: bool) -> None:
        """Show or hide the part."""
        self._part.setVisible(shown)
        self._head.setIcon(icon("chevron-down" if shown else "chevron-right"))
        name = self.tr("Hide: {0}") if shown else self.tr("Show: {0}")
        self._head.setAccessibleName(name.format(self._title))

    def _toggle(self) -> None:
        shown = self._part.isHidden()
        self.set_shown(shown)
        self.toggled.emit(shown)
