"""Top bar of the window: breadcrumbs, save state, and buttons of a few commands."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from ui.framework.commands import CommandId, Commands
from ui.framework.page import Crumb
from ui.theme.icons import IconView
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import CommandIcon, button
from ui.widgets.text import label

SAVED_FROM = 640
"""Width of the bar in pixels at a zoom of 100 % from which it shows whether all is saved."""
ARROW = 14
SPACING = 6


class TopBar(QFrame):
    """Top bar: breadcrumbs at the left; at the right the save state and icons."""

    chosen = Signal(object)
    """The Location of a breadcrumb."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._breadcrumbs = Breadcrumbs()
        self._breadcrumbs.chosen.connect(self.chosen)
        self._saved = label(self.tr("All changes saved"), "caption", "3")
        row = boxes.row((self._breadcrumbs, 1), self._saved, inside=self, margins=(20, 0, 16, 0))
        for command, icon_name in (
            (CommandId.UNDO, "undo-2"), (CommandId.REDO, "redo-2"), (CommandId.TOGGLE_SCHEME, "moon"),
            (CommandId.LOCK, "lock"),
        ):  # fmt: skip
            row.addWidget(CommandIcon(commands.action(command), icon_name))

    def show_unsaved(self, unsaved: bool) -> None:
        """Show whether typed text is not stored yet."""
        self._saved.setText(self.tr("Saving…") if unsaved else self.tr("All changes saved"))

    def show_crumbs(self, breadcrumbs: list[Crumb]) -> None:
        """Show the breadcrumbs."""
        self._breadcrumbs.show_crumbs(breadcrumbs)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a narrow bar to the breadcrumbs: whether all is saved is also what Ctrl+S says."""
        super().resizeEvent(event)
        self._saved.setVisible(self.width() >= scaled(SAVED_FROM))


class Breadcrumbs(QWidget):
    """Links to where the page belongs, and its name. They wrap to a second line, and only then the longest are cut."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Crumb] = []
        self._crumbs: list[QWidget] = []
        self._flow = boxes.flow(spacing=SPACING)
        boxes.column(0, self._flow, 0, inside=self, spacing=0)

    def show_crumbs(self, breadcrumbs: list[Crumb]) -> None:
        """Show these."""
        if breadcrumbs == self._shown:
            return
        self._shown, self._crumbs = breadcrumbs, []
        clear_layout(self._flow)
        for position, (name, location) in enumerate(breadcrumbs):
            if position:
                self._flow.addWidget(IconView("chevron-right", "text3", ARROW))
            crumb = (
                label(name, "strong", elides=True)
                if location is None
                else button(name, partial(self.chosen.emit, location), kind="link")
            )
            self._flow.addWidget(crumb)
            self._crumbs.append(crumb)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep them within two lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Limit the links to half a line, and the last to a line behind its arrow."""
        for crumb in self._crumbs[:-1]:
            crumb.setMaximumWidth(max(self.width() // 2, 1))
        for crumb in self._crumbs[-1:]:
            crumb.setMaximumWidth(max(self.width() - scaled(ARROW) - 2 * SPACING, 1))
