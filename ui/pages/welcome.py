"""The first page: open a workspace, make one, or look at the sample team."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from models.errors import PlumblineError
from models.workspace.workspace import Workspace
from ui.preferences import Preferences
from ui.theme.look import px
from ui.widgets.controls import button, field
from ui.widgets.surfaces import Card, Notice
from ui.widgets.text import label


class WelcomePage(QWidget):
    """Shown while no workspace is open; after locking it asks for the passphrase of the one that was."""

    opened = Signal(object)

    def __init__(self, preferences: Preferences, locked: Path | None = None) -> None:
        super().__init__()
        self._path = locked
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card = Card()
        card.setFixedWidth(px(460))
        card.add(label("Plumbline", "display"), label(str(locked.name) if locked else "", "body", "2"))
        self._passphrase = QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.returnPressed.connect(self._open)
        self.notice = Notice()
        for path in preferences.recent:
            card.add(button(path.stem, partial(self._choose, path), kind="link"))
        card.add(
            button(self.tr("Open a workspace…"), self._browse),
            field(self.tr("Passphrase"), self._passphrase),
            button(self.tr("Open"), self._open, kind="primary"),
            self.notice,
        )
        column.addWidget(card)

    def _choose(self, path: Path) -> None:
        self._path = path
        self._passphrase.setFocus()

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a workspace"), "", "*.plumbline")
        if name:
            self._choose(Path(name))

    def _open(self) -> None:
        if self._path is None:
            return
        try:
            workspace = Workspace.open(self._path, self._passphrase.text())
        except PlumblineError as error:
            self.notice.say(str(error))
        else:
            self.opened.emit(workspace)
