"""Picker for items with a code and a name, shown as tags."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.language.format import shortened, standalone
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import button
from ui.widgets.folded_completer import FoldedCompleter
from ui.widgets.text import label


class TagPicker(QWidget):
    """Chosen tags in a row, each removed by a click, and a search field to add more."""

    chosen = Signal(list)
    """All codes, after one was added or taken out."""

    def __init__(self, title: str, prompt: str, names: Mapping[str, str]) -> None:
        super().__init__()
        self._codes: tuple[str, ...] = ()
        self._names = dict(names)
        self._more = QLineEdit()
        self._more.setAccessibleName(title)
        self._more.setPlaceholderText(standalone(prompt))
        items = QStandardItemModel(self)
        for code, name in self._names.items():
            items.appendRow(QStandardItem(f"{code}  {name}"))
        completer = FoldedCompleter(items, self)
        completer.activated.connect(self._add, Qt.ConnectionType.QueuedConnection)  # it writes into the field first
        self._more.setCompleter(completer)
        self._more.returnPressed.connect(lambda: self._add(self._more.text()))
        self._flow = boxes.flow()
        boxes.column(boxes.row(label(title, "caption", "2"), (self._more, 1)), self._flow, inside=self)

    def show_tags(self, codes: Sequence[str]) -> None:
        """Show the chosen values."""
        if tuple(codes) == self._codes:
            return
        self._codes = tuple(codes)
        clear_layout(self._flow)
        for code in codes:
            text = f"{code}  {self._names.get(code, '')}".strip()
            item = button(shortened(text, 30), partial(self._remove, code), kind="link", icon_name="x")
            item.setAccessibleName(self.tr("Remove {0}").format(text))
            item.setToolTip(text)
            self._flow.addWidget(item)
        self._flow.invalidate()

    def _add(self, text: str) -> None:
        """Add the value chosen in the list, or the typed code."""
        code = next(iter(text.split()), "").upper()
        if code in self._names:
            self._more.clear()
            if code not in self._codes:
                self.chosen.emit([*self._codes, code])

    def _remove(self, code: str) -> None:
        self.chosen.emit([item for item in self._codes if item != code])
