"""Card that asks for the passphrase of a workspace."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox

from models.support import os_keyring
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import button, field, icon_button
from ui.widgets.secret_field import SecretField
from ui.widgets.text import label


class AskCard(Card):
    """Asks for the passphrase of one file."""

    submitted = Signal(object, str, bool)
    """The path, what was typed, and whether to keep it in the keyring of this computer."""
    gone_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._path = Path()
        self._name = label(kind="title", wraps=True)
        self._folder = label(kind="caption", tone="3", wraps=True)
        self._passphrase = SecretField()
        self._passphrase.returnPressed.connect(self._try)
        show = icon_button("eye", self.tr("Show passphrase"), self._toggle)
        row = boxes.row((field(self.tr("Passphrase"), self._passphrase), 1), (show, 0, Qt.AlignmentFlag.AlignBottom))
        foot = boxes.row(button(self.tr("Back"), self._go_back), 0, button(self.tr("Open"), self._try, kind="primary"))
        self._remember = QCheckBox(self.tr("Remember on this computer"))
        self._remember.setAccessibleName(self._remember.text())
        where = self.tr(
            "In the keyring of this computer, until the window locks. Anyone who uses your account can then open the workspace."
        )
        self._remember.setAccessibleDescription(where)
        explanation = label(where, "caption", "3", wraps=True)
        for part in (self._remember, explanation):
            part.setVisible(os_keyring.is_installed())
        self.add(self._name, self._folder, row, self._remember, explanation, foot)

    def ask_for(self, path: Path, *, remember: bool) -> None:
        """Ask for the passphrase of a file; `remember` is the tick to begin with."""
        self._remember.setChecked(remember)
        self._path = path
        self._name.setText(path.stem)
        self._folder.setText(str(path.parent))
        self._passphrase.forget()

    def focus(self) -> None:
        """Focus the passphrase."""
        self._passphrase.setFocus()
        self._passphrase.selectAll()

    def _toggle(self) -> None:
        self._passphrase.reveal(on=not self._passphrase.is_revealed())

    def _go_back(self) -> None:
        self._passphrase.forget()
        self.gone_back.emit()

    def _try(self) -> None:
        self.submitted.emit(self._path, self._passphrase.text(), self._remember.isChecked())
