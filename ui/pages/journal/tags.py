"""Competency tags of a note: chosen and suggested ones, and a picker for others."""

from functools import cache

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from models.hints.tag_suggestions import MAX_SUGGESTIONS, TagSuggestions
from models.rubric.load import shipped_rubric
from models.rubric.translation import shipped_in_language
from models.support.folding import begins_words
from ui.pages.journal.labels import competency_name
from ui.pages.journal.search_field import Found, SearchField
from ui.theme.icons import icon
from ui.widgets import boxes


@cache
def suggestions() -> TagSuggestions:
    """The index that suggests competencies, built when it is first needed."""
    return TagSuggestions(shipped_rubric())


class Tags(QWidget):
    """Chips that are pressed or not. Within `keys_in`, a dialog, Alt+1 to Alt+4 press those that the words propose.

    On a page these keys lead to other pages.
    """

    changed = Signal()

    def __init__(self, keys_in: QWidget | None = None) -> None:
        super().__init__()
        self._by_keys = keys_in is not None
        self._proposed: tuple[str, ...] = ()
        self._chips: dict[str, QToolButton] = {}
        self._filling = False
        self._room = QWidget()
        self._flow = boxes.flow()
        self._room.setLayout(self._flow)
        self.finder = SearchField(
            self.tr("Add another competency"), self.tr("Add another competency"), self._competencies
        )
        self.finder.chosen.connect(self._add)
        self._column = boxes.column(self._room, self.finder, inside=self)
        if keys_in:
            self._listen_to_keys(keys_in)
        self._room.hide()

    def _listen_to_keys(self, keys_in: QWidget) -> None:
        for number in range(MAX_SUGGESTIONS):
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), keys_in)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda number=number: self._accept_proposal(number))

    def codes(self) -> tuple[str, ...]:
        """The competencies chosen."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def show_tags(self, codes: tuple[str, ...], text: str) -> None:
        """Show the competencies of a note and those its text suggests."""
        self._filling = True
        for code in [code for code in self._chips if code not in codes]:
            self._remove(code)
        for code in codes:
            self._chip(code).setChecked(True)
        self._filling = False
        self.propose(text)

    def propose(self, text: str) -> None:
        """Show the competencies that a text suggests, beside the chosen ones."""
        self._proposed = suggestions().for_text(text)
        for code in [code for code, chip in self._chips.items() if not chip.isChecked() and code not in self._proposed]:
            self._remove(code)
        for code in self._proposed:
            self._chip(code)
        self._name_chips()

    def _chip(self, code: str) -> QToolButton:
        if code not in self._chips:
            result = QToolButton()
            result.setCheckable(True)
            result.setProperty("kind", "filter")
            result.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            result.setCursor(Qt.CursorShape.PointingHandCursor)
            result.toggled.connect(lambda _on: self._toggled())
            self._chips[code] = result
            self._flow.addWidget(result)
        return self._chips[code]

    def _remove(self, code: str) -> None:
        chip = self._chips.pop(code)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _toggled(self) -> None:
        if not self._filling:
            self._name_chips()
            self.changed.emit()

    def _name_chips(self) -> None:
        """Name the chips; a tick or a plus repeats what the colour shows."""
        for code, chip in self._chips.items():
            name, on = competency_name(code), chip.isChecked()
            keys = f"   Alt+{self._proposed.index(code) + 1}" if self._by_keys and code in self._proposed else ""
            chip.setText(f"{name.replace('&', '&&')}{keys}")
            chip.setIcon(icon("check" if on else "plus"))
            chip.setAccessibleName(name)
            chip.setToolTip(self.tr("Remove {0}").format(code) if on else self.tr("Suggested from your note"))
        self._room.setVisible(bool(self._chips))

    def _accept_proposal(self, number: int) -> None:
        if number < len(self._proposed):
            self._chips[self._proposed[number]].toggle()

    def _add(self, code: str) -> None:
        self.finder.clear()
        self._chip(code).setChecked(True)

    def _competencies(self, typed: str) -> list[Found]:
        return [
            (f"{competency.name}   {competency.code}", competency.code)
            for competency in shipped_in_language().competencies
            if begins_words(typed, f"{competency.name} {competency.code}") and competency.code not in self.codes()
        ]
