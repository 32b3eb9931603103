"""One entry of the history: who, when, whom it concerns, and each changed row."""

from PySide6.QtWidgets import QWidget

from models.snapshots.history import HistoryEntry
from models.support.actors import shown_actor
from ui.language.format import moment
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.text import label


class EntryDetail(QWidget):
    """Empty without an entry."""

    def __init__(self) -> None:
        super().__init__()
        self._column = boxes.column(inside=self)

    def show_entry(self, entry: HistoryEntry | None) -> None:
        """Show an entry, or nothing."""
        clear_layout(self._column)
        if entry is None:
            return
        card = Card(translate(entry.what()))
        card.add(
            label(
                self.tr("{0}, by {1}").format(moment(entry.at), translate(shown_actor(entry.actor))),
                "caption",
                "2",
                wraps=True,
            )
        )
        if whom := translate(entry.whom()):
            card.add(label(whom, "strong", wraps=True))
        for line in entry.lines():
            card.add(label(translate(line), wraps=True))
        boxes.add(self._column, card, 0)
