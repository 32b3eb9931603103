"""What the cards of a review's standing are made of: fields that remember what was typed, and buttons that act."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from ui.session import Session
from ui.theme.look import px
from ui.widgets.controls import DateField, button


class Forms:
    """The cards are built anew after each step; words typed into one that is not sent yet stay, review by review."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.review = 0
        self._typed: dict[tuple[int, str], str] = {}

    def line(self, name: str) -> QLineEdit:
        """A line of text; `name` is its accessible name and what it is remembered by."""
        key = (self.review, name)
        made = QLineEdit(self._typed.get(key, ""))
        made.setAccessibleName(name)
        made.textChanged.connect(lambda text: self._typed.__setitem__(key, text))
        return made

    def text(self, name: str, stored: str = "") -> QPlainTextEdit:
        """Text of several lines; at first it shows what is stored."""
        key = (self.review, name)
        made = QPlainTextEdit(self._typed.get(key, stored))
        made.setAccessibleName(name)
        made.setTabChangesFocus(True)
        made.setFixedHeight(px(104))
        made.textChanged.connect(lambda: self._typed.__setitem__(key, made.toPlainText()))
        return made

    def day(self, name: str, proposed: date) -> DateField:
        """A date; at first the one proposed."""
        key = (self.review, name)
        typed = self._typed.get(key)
        made = DateField(name, date.fromisoformat(typed) if typed else proposed)
        made.dateChanged.connect(lambda _day: self._typed.__setitem__(key, made.value().isoformat()))
        return made

    def step(self, words: str, work: Callable[[], object], *fields: QWidget, kind: str = "") -> QWidget:
        """A button that does something; once it is done, its fields are empty again."""
        names = [one.accessibleName() for one in fields]
        return button(words, lambda: self._do(work, names), kind=kind)

    def _do(self, work: Callable[[], object], names: list[str]) -> None:
        typed = {key: words for key, words in self._typed.items() if key[0] == self.review and key[1] in names}
        for key in typed:  # before it is done, for the cards are built again while it is
            del self._typed[key]
        if not self.session.attempt(work):
            self._typed |= typed


def at_the_right(*buttons: QWidget) -> QHBoxLayout:
    """Buttons at the end of a card."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch()
    for one in buttons:
        row.addWidget(one)
    return row
