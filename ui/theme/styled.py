"""Parts of windows that carry the style sheet, so that a change of theme costs as little as what is visible.

An application's style sheet polishes each widget once for every ancestor it has, also in pages that are hidden: several
seconds after some work. The style sheet of a widget polishes what is in it twice, and a hidden one can wait.
"""

from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.theme.theme import style_sheet, theme


class _Styler(QObject):
    """Keeps parts up to date: at once while they are visible, else when they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: WeakSet[QWidget] = WeakSet()
        theme.restyled.connect(self._restyle)

    def add(self, part: QWidget) -> None:
        """Style a part now and from now on."""
        self._parts.add(part)
        part.installEventFilter(self)
        part.setStyleSheet(style_sheet())

    def _restyle(self) -> None:
        windows = [window for window in QApplication.topLevelWidgets() if window.styleSheet()]
        for part in {*self._parts, *windows}:
            if isValid(part) and part.isVisible():
                part.setStyleSheet(style_sheet())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Update a part that was hidden when the theme changed."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.styleSheet() != style_sheet():
            watched.setStyleSheet(style_sheet())
        return False


_styler = _Styler()


def add_style(part: QWidget) -> None:
    """Style a part of a window and all that will be in it, now and after every change of the theme."""
    _styler.add(part)


def style_window(window: QWidget) -> None:
    """Style a dialog or a popup that inherits no style.

    Parts of a main window are styled by themselves, a tooltip by Qt, and a plain widget may still get a parent. So may a
    drop-down list, whose popup is styled once it opens.
    """
    if not isinstance(window, QDialog) and window.windowType() != Qt.WindowType.Popup:
        return
    if isinstance(window.parentWidget(), QComboBox) and not window.isVisible():
        return
    ancestor: QWidget | None = window
    while ancestor is not None:
        if ancestor.styleSheet():
            return
        ancestor = ancestor.parentWidget()
    add_style(window)
