"""Form parts of the status cards: fields that keep drafts, and their buttons."""

from collections.abc import Callable, Collection
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.framework.controller import Draft, WorkspaceController
from ui.widgets import boxes
from ui.widgets.confirm import ConfirmDialog, Question
from ui.widgets.controls import DateField, button
from ui.widgets.text import AutosaveLineEdit, AutosaveTextEdit


class StatusForms:
    """The cards are rebuilt after each step. Text that is not sent yet is kept, per review."""

    def __init__(self, controller: WorkspaceController, owner: QWidget) -> None:
        self.controller = controller
        self._owner = owner
        self.review = 0
        self._drafts: dict[QWidget, Draft] = {}
        self._days: dict[tuple[int, str], date] = {}

    def reset(self, review: int) -> None:
        """Discard the fields of the previous review and start those of this one."""
        self.controller.flush()
        self.review = review
        self._drafts = {}

    def line(self, key: str, name: str, stored: str = "") -> AutosaveLineEdit:
        """A line of text whose draft has this key; it shows the stored text first."""
        result = AutosaveLineEdit(name)
        self._bind_draft(result, key, stored)
        return result

    def text(self, key: str, name: str, stored: str) -> AutosaveTextEdit:
        """A text of several lines; it shows the stored text first."""
        result = AutosaveTextEdit(name, lines=4)
        self._bind_draft(result, key, stored)
        return result

    def day(self, name: str, proposed: date) -> DateField:
        """A date field with a proposed day."""
        key = (self.review, name)
        result = DateField(name, self._days.get(key, proposed))
        result.dateChanged.connect(lambda _day: self._days.__setitem__(key, result.value()))
        return result

    def step(
        self,
        text: str,
        submit: Callable[[Collection[Draft]], object],
        *fields: QWidget,
        kind: str = "",
        question: Callable[[], Question] | None = None,
    ) -> QWidget:
        """Button that runs an operation: `submit` reads the fields and passes the given drafts to the controller.

        The fields are empty once it succeeded. With `question`, the button opens a confirmation first.
        """
        do = partial(self._submit, submit, fields)
        if question is None:
            return button(text, do, kind=kind)
        return button(f"{text}…", lambda: ConfirmDialog(question(), do, self._owner).open(), kind=kind)

    def _bind_draft(self, field: AutosaveTextEdit, key: str, stored: str) -> None:
        self._drafts[field] = draft = self.controller.bind_draft(field, key)
        draft.show(f"review:{self.review}", stored)

    def _submit(self, submit: Callable[[Collection[Draft]], object], fields: tuple[QWidget, ...]) -> None:
        days = [(self.review, field.accessibleName()) for field in fields if isinstance(field, DateField)]
        # Removed first: the operation rebuilds the cards, which must propose new dates.
        removed = {key: self._days.pop(key) for key in days if key in self._days}
        drafts = [self._drafts[field] for field in fields if field in self._drafts]
        if not self.controller.try_run(lambda: submit(drafts)):
            self._days |= removed


def at_the_right(*buttons: QWidget) -> QHBoxLayout:
    """Buttons at the end of a card."""
    return boxes.row(0, *buttons)
