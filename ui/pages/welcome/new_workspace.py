"""Form for a new workspace: path, passphrase, recovery sheet."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from models.support.errors import PlumblineError
from models.workspace.change_passphrase import confirmed
from models.workspace.workspace import Workspace
from ui.framework.file_dialogs import ask_save, documents_folder
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.cards import Card, Notice
from ui.widgets.controls import button, field
from ui.widgets.focus import first_stop
from ui.widgets.secret_field import SecretField
from ui.widgets.strength_meter import StrengthMeter
from ui.widgets.text import label

SUFFIX = ".plumbline"


class NewWorkspace(QWidget):
    """Two cards: choosing name and passphrase; afterwards the recovery sheet, once."""

    gone_back = Signal()
    wanted = Signal(object, str, str)
    """The path and the passphrase of the workspace to make, and the name of its user."""
    finished = Signal(object)
    """The workspace that was made."""

    def __init__(self) -> None:
        super().__init__()
        self._form_card, self._created_card = Card(self.tr("New workspace")), Card(self.tr("Recovery sheet"))
        self._path = QLineEdit()
        self._user = QLineEdit()
        self._first, self._second = SecretField(), SecretField()
        self._show_typed = QCheckBox(self.tr("Show"))
        self._strength = StrengthMeter()
        self.notice = Notice()
        self._workspace: Workspace | None = None
        self._include_passphrase = QCheckBox(self.tr("Include the passphrase"))
        self._build_choice()
        self._build_sheet()
        boxes.column(self._form_card, self._created_card, self.notice, inside=self)

    def reset(self) -> None:
        """Ask for a name and a passphrase."""
        folder = documents_folder()
        self._path.setText(str(folder / f"Team{SUFFIX}"))
        self._forget()
        self.notice.hide()
        self._form_card.show()
        self._created_card.hide()
        self._check_passphrase()

    def focus(self) -> None:
        """Focus the passphrase, the only field that has to be filled in; afterwards what can be done with the sheet."""
        first = first_stop(self._created_card) if self._form_card.isHidden() else self._first
        if first:
            first.setFocus()

    def show_created(self, workspace: Workspace) -> None:
        """Offer the recovery sheet of the workspace that was just made."""
        self._workspace = workspace
        self._form_card.hide()
        self._created_card.show()

    def write_sheet(self, out: Path) -> None:
        """Write the recovery sheet to a file."""
        from reports.recovery_sheet import write_recovery_sheet

        assert self._workspace is not None  # noqa: S101 - the sheet is offered after making
        passphrase = self._first.text() if self._include_passphrase.isChecked() else ""
        try:
            write_recovery_sheet(out, self._workspace, date.today(), passphrase)
        except PlumblineError as error:
            self.notice.show_message(translate(error))
        else:
            words = self.tr("Saved as {0}. Print it, lock it away, then delete the file.")
            self.notice.show_saved(words.format(out), out)

    def _check_passphrase(self) -> None:
        self._strength.judge(self._first.text(), Path(self._path.text()).stem, self._user.text())

    def _request_creation(self) -> None:
        try:
            passphrase = confirmed(self._first.text(), self._second.text())
        except PlumblineError as error:
            self.notice.show_message(translate(error))
            return
        self.notice.hide()
        typed = self._path.text().strip()
        path = Path(typed if typed.endswith(SUFFIX) else f"{typed}{SUFFIX}")
        self.wanted.emit(path, passphrase, self._user.text())

    def _finish(self) -> None:
        if self._workspace:
            self._forget()
            self.finished.emit(self._workspace)

    def _browse(self) -> None:
        if path := ask_save(self, self.tr("New workspace"), self._path.text(), f"Plumbline (*{SUFFIX})"):
            self._path.setText(str(path))

    def _choose_sheet(self) -> None:
        if self._workspace:
            name = f"recovery-{self._workspace.path.stem}.pdf"
            if path := ask_save(self, self.tr("Recovery sheet"), name, "PDF (*.pdf)"):
                self.write_sheet(path)

    def _build_choice(self) -> None:
        self._first.textChanged.connect(lambda _text: self._check_passphrase())
        self._second.returnPressed.connect(self._request_creation)
        self._show_typed.toggled.connect(self._show)
        place = boxes.row(
            (field(self.tr("File"), self._path), 1),
            (button(self.tr("Choose…"), self._browse), 0, Qt.AlignmentFlag.AlignBottom),
        )
        text = self.tr(
            "Without the passphrase, this file cannot be opened or reset, not even by us. Keep the passphrase safe."
        )
        foot = boxes.row(
            button(self.tr("Back"), self._go_back),
            0,
            button(self.tr("Create workspace"), self._request_creation, kind="primary"),
        )
        self._form_card.add(
            place,
            field(
                self.tr("Your name"),
                self._user,
                hint=self.tr("Shown in the history and the export record, and used as the default reviewer."),
            ),
            field(self.tr("Passphrase"), self._first),
            self._strength,
            field(self.tr("Confirm passphrase"), self._second),
            self._show_typed,
            label(text, tone="negative", wraps=True),
            foot,
        )

    def _show(self, on: bool) -> None:
        for line in (self._first, self._second):
            line.reveal(on=on)

    def _go_back(self) -> None:
        self._forget()
        self.gone_back.emit()

    def _forget(self) -> None:
        for line in (self._first, self._second):
            line.forget()
        self._show_typed.setChecked(False)

    def _build_sheet(self) -> None:
        text = self.tr(
            "A page to print and lock away. It names the file and has room for the passphrase. Plumbline "
            "does not keep a copy."
        )
        foot = boxes.row(
            button(self.tr("Save recovery sheet…"), self._choose_sheet),
            0,
            button(self.tr("Continue"), self._finish, kind="primary"),
        )
        self._created_card.add(label(text, tone="2", wraps=True), self._include_passphrase, foot)
