"""Painted surfaces: cards, pills, avatars, progress bars, notices."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.accessibility.announcements import announce
from ui.accessibility.roles import Role, set_role
from ui.language.format import standalone
from ui.theme.icons import IconView
from ui.theme.theme import color, font, scaled, tokens
from ui.widgets import boxes
from ui.widgets.controls import button, icon_button
from ui.widgets.layouts import centred
from ui.widgets.saved_file import NextStep, saved_file_steps
from ui.widgets.side_note import SideNote
from ui.widgets.text import ElidedTooltipMixin, label

MAX_EMPTY_WIDTH = 460
MAX_PILL_WIDTH, MIN_PILL_WIDTH = 260, 120
"""Largest preferred width and smallest width of a pill, in pixels at a zoom of 100 %."""


class Card(QWidget):
    """A surface with a thin border and a column of content."""

    def __init__(self, title: str = "", *, note: str = "", right: QWidget | None = None) -> None:
        super().__init__()
        self.column = boxes.column(inside=self, spacing=10, margins=(18, 16, 18, 16))
        self.note = SideNote(note)
        self.note.setParent(self)  # a part without a parent is a window that no card closes
        if title:
            set_role(self, Role.Grouping, title)
            row = boxes.flow(label(title, "heading", elides=True), self.note, 0)
            if right:
                row.addWidget(right)
            self.column.addLayout(row)
        else:
            self.note.hide()

    def add(self, *parts: QWidget | QLayout) -> "Card":
        """Append parts to the column."""
        for part in parts:
            if isinstance(part, QLayout):
                self.column.addLayout(part)
            else:
                self.column.addWidget(part)
        return self

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(color(tokens().accent if focused else tokens().border), 2 if focused else 1))
        painter.setBrush(color(tokens().surface))
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 10, 10)
        painter.end()


class Pill(ElidedTooltipMixin, QWidget):
    """A short label such as a level or a state. `tone` is neutral, accent or warn."""

    def __init__(self, text: str = "", tone: str = "neutral") -> None:
        super().__init__()
        self._text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_role(self, Role.StaticText, text)
        if not text:
            self.hide()

    def set_text(self, text: str, tone: str = "neutral") -> None:
        """Change text and tone; an empty text hides the pill."""
        if (text, tone) == (self._text, self._tone):
            return
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update_tooltip()
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Size of the text, up to a maximum width."""
        return QSize(min(self._needed(), scaled(MAX_PILL_WIDTH)), scaled(22))

    @override
    def minimumSizeHint(self) -> QSize:
        """Size of the first letters."""
        return QSize(min(self._needed(), scaled(MIN_PILL_WIDTH)), scaled(22))

    def _needed(self) -> int:
        return int(QFontMetricsF(font("caption")).horizontalAdvance(self._text)) + scaled(18)

    def full_text(self) -> str:
        """The full text."""
        return self._text

    def is_cut(self) -> bool:
        """Whether the text is elided."""
        return self.width() < self._needed()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the widget."""
        colors = tokens()
        back, front = {
            "neutral": (colors.hover, colors.text2),
            "accent": (colors.accent_soft, colors.accent if colors.name == "dark" else colors.accent_hover),
            "warn": (colors.warn_soft, colors.negative),
        }[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(back))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.setFont(font("caption"))
        painter.setPen(color(front))
        text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width() - scaled(16))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, standalone(text))
        painter.end()


class Avatar(QWidget):
    """Avatar: the initials of a person in a circle."""

    def __init__(self, name: str = "", size: int = 44) -> None:
        super().__init__()
        self._size = size
        self._initials = ""
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show the initials of a person."""
        parts = name.split()
        self._initials = "".join(part[0] for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts)).upper()
        self.setFixedSize(scaled(self._size), scaled(self._size))
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the widget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens().accent_soft))
        painter.drawEllipse(self.rect())
        painter.setFont(font("heading" if self._size > 34 else "overline"))
        painter.setPen(color(tokens().accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()


class ProgressBar(QWidget):
    """Progress bar, for use beside a number with the same value."""

    def __init__(self, share: float = 0.0) -> None:
        super().__init__()
        self._share = share
        self.setFixedHeight(6)

    def set_share(self, share: float) -> None:
        """Fill the bar to a share from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the widget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens().selected))  # with high contrast, that of lines is as dark as the bar
        painter.drawRoundedRect(self.rect(), 3, 3)
        painter.setBrush(color(tokens().accent))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._share, self.height()), 3, 3)
        painter.end()


class _Messages(QObject):
    """Signals a new notice, so that others hide."""

    shown = Signal(object)
    """The notice that shows a new message."""


_messages = _Messages()


class Notice(QWidget):
    """Inline message: an error with what to do, or a result with a next step.

    It goes when a newer message is shown in the same window, or when the user leaves the page, unless it `stays`.
    """

    def __init__(self, *, stays: bool = False) -> None:
        super().__init__()
        self.stays = stays
        self._icon = IconView("circle-alert", "negative")
        self._text = label(wraps=True)
        self._button, self._second_button = button("", kind="link"), button("", kind="link")
        self._handler: Callable[[], object] | None = None
        self._second_handler: Callable[[], object] | None = None
        self._button.clicked.connect(self._run_action)
        self._second_button.clicked.connect(lambda: self._run(self._second_handler))
        _messages.shown.connect(self._give_way)
        boxes.row(
            self._icon,
            (self._text, 1),
            self._button,
            self._second_button,
            icon_button("x", self.tr("Dismiss"), self.dismiss),
            inside=self,
            margins=(12, 6, 6, 6),
        )
        set_role(self, Role.Notification, self.tr("Notice"))
        self.hide()

    def show_message(
        self, sentence: str, *, wrong: bool = True, then: NextStep | None = None, also: NextStep | None = None
    ) -> None:
        """Show and announce a sentence; `then` and `also` are labels and handlers of buttons."""
        _messages.shown.emit(self)
        self._icon.set_icon(*(("circle-alert", "negative") if wrong else ("circle-check", "positive")))
        self._text.setText(sentence)
        self.setAccessibleDescription(sentence)
        self._handler, self._second_handler = then[1] if then else None, also[1] if also else None
        for part, step in ((self._button, then), (self._second_button, also)):
            part.setVisible(step is not None)
            part.setText(step[0] if step else "")
            part.setAccessibleName(part.text())
        self.show()
        if self.isVisible():
            announce(self, sentence, interrupts=wrong)

    def show_saved(self, sentence: str, path: Path) -> None:
        """Show that a file was written, with buttons to open it and its folder."""
        then, *also = saved_file_steps(path)
        self.show_message(sentence, wrong=False, then=then, also=also[0] if also else None)

    def text(self) -> str:
        """The shown sentence; empty while the notice is hidden."""
        return "" if self.isHidden() else self._text.text()

    def dismiss(self) -> None:
        """Hide it, as its user wants."""
        self.hide()

    def _run_action(self) -> None:
        self._run(self._handler)

    def _run(self, act: Callable[[], object] | None) -> None:
        self.hide()
        if act:
            act()

    def _give_way(self, newer: "Notice") -> None:
        if newer is not self and not self.stays and self.isVisible() and newer.window() is self.window():
            self.hide()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(tokens().border_strong), 1))
        painter.setBrush(color(tokens().surface2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()


def empty(icon_name: str, text: str, act: QWidget | None = None) -> QWidget:
    """Empty state: an icon, a sentence on what appears here, and a button for the next step."""
    result = QWidget()
    sentence = label(text, "body", "2", wraps=True)
    sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column = boxes.column(
        0,
        (IconView(icon_name, "text3", 28), 0, Qt.AlignmentFlag.AlignCenter),
        centred(sentence, MAX_EMPTY_WIDTH),
        inside=result,
        spacing=12,
        margins=(24, 40, 24, 40),
    )
    if act:
        column.addWidget(act, 0, Qt.AlignmentFlag.AlignCenter)
    column.addStretch()
    return result
