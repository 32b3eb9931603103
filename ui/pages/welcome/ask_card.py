"""Card that asks for the passphrase of a workspace."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import button, field, icon_button
from ui.widgets.text import label


class AskCard(Card):
    """Asks for the passphrase of one file."""

    submitted = Signal(object, str)
    """The path and what was typed."""
    gone_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._path = Path()
        self._name = label(kind="title", wraps=True)
        self._folder = label(kind="caption", tone="3", wraps=True)
        self._passphrase = QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.returnPressed.connect(self._try)
        show = icon_button("eye", self.tr("Show passphrase"), self._toggle)
        row = boxes.row((field(self.tr("Passphrase"), self._passphrase), 1), (show, 0, Qt.AlignmentFlag.AlignBottom))
        foot = boxes.row(
            button(self.tr("Back"), self.gone_back.emit), 0, button(self.tr("Open"), self._try, kind="primary")
        )
        self.add(self._name, self._folder, row, foot)

    def ask_for(self, path: Path) -> None:
        """Ask for the passphrase of a file."""
        self._path = path
        self._name.setText(path.stem)
        self._folder.setText(str(path.parent))
        self._passphrase.clear()

    def focus(self) -> None:
        """Focus the passphrase."""
        self._passphrase.setFocus()
        self._passphrase.selectAll()

    def _toggle(self) -> None:
        hidden = self._passphrase.echoMode() == QLineEdit.EchoMode.Password
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)

    def _try(self) -> None:
        self.submitted.emit(self._path, self._passphrase.text())
