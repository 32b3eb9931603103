"""Completer whose list ignores case, accents and width, as every search does."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter
from typing_extensions import override

from models.support.folding import fold

_FOLDED = Qt.ItemDataRole.UserRole + 100
"""Role of the folded text, far from those of other data."""


class FoldedCompleter(QCompleter):
    """Lists the items of a model that contain the typed text. Call `fold_items` after filling the model."""

    def __init__(self, model: QAbstractItemModel, parent: QObject) -> None:
        super().__init__(model, parent)
        self._items = model
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.fold_items()

    def fold_items(self) -> None:
        """Read the texts of the model."""
        for row in range(self._items.rowCount()):
            index = self._items.index(row, 0)
            self._items.setData(index, fold(str(index.data())), _FOLDED)

    @override
    def splitPath(self, path: str) -> list[str]:
        """The text that is looked for."""
        return [fold(path.strip())]

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The text that a chosen item writes into the field."""
        return str(index.data())
