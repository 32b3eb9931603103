"""List of the public cards that PDFs are checked against. This computer remembers them."""

from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.exchange.public_card import PublicCard, card_of_text, card_text, read_card
from models.support.errors import BadInput
from models.support.signing import PublicKey
from ui.framework.preferences import Preferences
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import button
from ui.widgets.text import label


class CardList(QWidget):
    """Name and fingerprint of each card, with a button that removes it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._preferences = Preferences()
        self._cards: dict[PublicKey, PublicCard] = {}
        self._lines = boxes.column(inside=self)
        for text in self._preferences.public_cards:
            with suppress(BadInput):  # edited by hand
                self._take(card_of_text(text))
        self._show()

    @property
    def cards(self) -> list[PublicCard]:
        """The cards in use."""
        return list(self._cards.values())

    def add(self, paths: Iterable[Path]) -> None:
        """Use these cards too. Raises BadInput for a file that is none; those before it are added."""
        try:
            for path in paths:
                self._take(read_card(path))
        finally:
            self._store()

    def _take(self, card: PublicCard) -> None:
        self._cards[card.key] = card

    def _remove(self, key: PublicKey) -> None:
        del self._cards[key]
        self._store()

    def _store(self) -> None:
        self._preferences.public_cards = list(map(card_text, self.cards))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        clear_layout(self._lines)
        for key, card in self._cards.items():
            text = self.tr("Public card of {0}, fingerprint {1}").format(card.name, card.key.fingerprint)
            remove = button(self.tr("Remove"), partial(self._remove, key), kind="link")
            remove.setAccessibleName(self.tr("Remove the public card of {0}").format(card.name))
            self._lines.addLayout(boxes.row((label(text, tone="2", wraps=True), 1), remove))
        self.setVisible(bool(self._cards))
