"""Notice that floats over the window, so that the layout does not move."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.theme.theme import scaled
from ui.widgets.cards import Notice
from ui.widgets.saved_file import NextStep

STAYS = 8_000
"""Milliseconds in which a sentence and its button can be read and reached."""
MAX_WIDTH, FROM_EDGE = 640, 56


class Toast(Notice):
    """Message over the page: an error stays until dismissed; a result disappears unless it has focus or the pointer,
    or lasts.

    It lies at the foot of the page, or at its top while a control that has the focus would be hidden under it.
    """

    def __init__(self, over: QWidget, around: QWidget) -> None:
        """It lies at the foot of `over`, which is inside `around`."""
        super().__init__()
        self._anchor, self._around = over, around
        self._is_error = self._lasts = self._is_at_top = False
        self._on_dismiss: Callable[[], object] | None = None
        self._hide_timer = QTimer(self, singleShot=True, interval=STAYS)
        self._hide_timer.timeout.connect(self.hide_unless_focused)
        self._uncover_timer = QTimer(self, singleShot=True, interval=0)
        self._uncover_timer.timeout.connect(self.uncover_focus)
        self.setParent(around)
        self.hide()
        over.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - a window has one
        application.focusChanged.connect(self._uncover_later)

    def show_message(
        self,
        sentence: str,
        *,
        wrong: bool = True,
        then: NextStep | None = None,
        also: NextStep | None = None,
        lasts: bool = False,
    ) -> None:
        """Show a sentence, replacing the one before. If it lasts, it does not disappear by itself."""
        super().show_message(sentence, wrong=wrong, then=then, also=also)
        self._is_error, self._lasts, self._is_at_top, self._on_dismiss = wrong, wrong or lasts, False, None
        self._hide_timer.stop() if self._lasts else self._hide_timer.start()
        self._place()
        self.uncover_focus()
        self.raise_()

    def show_work(self, sentence: str, cancel: NextStep) -> None:
        """Show what is being done for as long as it takes. To dismiss it is to cancel it: nothing would be expected then."""
        self.show_message(sentence, wrong=False, then=cancel, lasts=True)
        self._on_dismiss = cancel[1]

    @override
    def dismiss(self) -> None:
        """Hide it, and cancel the work that it is about."""
        self._run(self._on_dismiss)

    def clear_error(self) -> None:
        """Hide an error after a success."""
        if self._is_error:
            self.hide()

    def trigger_button(self) -> None:
        """Trigger the notice's button from the keyboard."""
        if self.isVisible() and self._handler:
            self._run_action()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Hide the notice after a while."""
        super().leaveEvent(event)
        if not self._lasts:
            self._hide_timer.start()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Keep it while the pointer or focus is on it."""
        super().enterEvent(event)
        self._hide_timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it lies over."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and watched is self._anchor:
            self._place()
        return super().eventFilter(watched, event)

    def hide_unless_focused(self) -> None:
        """Hide, unless it has focus."""
        if self.isAncestorOf(self.window().focusWidget()):
            self._hide_timer.start()
        else:
            self.hide()

    def uncover_focus(self) -> None:
        """Go to the other end of the page if the control with the focus is hidden under this notice."""
        focused = self.window().focusWidget()
        if focused is None or self.isHidden() or not self._anchor.isAncestorOf(focused):
            return
        if self.geometry().contains(QRect(focused.mapTo(self._around, QPoint()), focused.size())):
            self._is_at_top = not self._is_at_top
            self._place()

    def _uncover_later(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._uncover_timer.start()  # once what scrolls has brought the control into view

    def _place(self) -> None:
        room: QRect = self._anchor.geometry()
        width = min(scaled(MAX_WIDTH), room.width() - scaled(32))
        height = max(self.heightForWidth(width), self.sizeHint().height() if width >= self.sizeHint().width() else 0)
        left = room.left() + (room.width() - width) // 2
        edge = scaled(FROM_EDGE)
        top = room.top() + edge if self._is_at_top else room.bottom() - edge - height
        self.setGeometry(left, top, width, height)
