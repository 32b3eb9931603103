"""*Verify a PDF* panel: the verdict on a file, checked against the open workspace."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from models.support.errors import reason_of
from models.support.file_access import OwnWorkspace, open_to_read
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_open
from ui.language.translation import translate
from ui.theme.icons import IconView
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import button, field
from ui.widgets.text import label

MAX_FILE_SIZE = 200_000_000
"""Bytes. No report of ours comes near it."""


class VerifyPanel(QWidget):
    """Choose or drop a file; the answer is a sentence. A locked file asks for its password."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._icon = IconView("shield-check", "text3", 28)
        self._answer = label(self.tr("Choose a PDF, or drop it here."), "heading", wraps=True)
        self._more = label(tone="2", wraps=True)
        text = self.tr(
            "Checks whether a PDF was exported from this workspace, is unchanged, and is current, superseded "
            "or a draft."
        )
        card = Card(self.tr("Verify a PDF"))
        row = boxes.row(self._icon, (self._answer, 1), spacing=12)
        choose = boxes.row(button(self.tr("Choose a PDF…"), self._browse, kind="primary"), 0)
        self._locked = b""
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Password of the PDF"))
        self._password.returnPressed.connect(self._unlock)
        self._lock = QWidget()
        boxes.row(
            (field(self.tr("Password of the PDF"), self._password), 1),
            (button(self.tr("Unlock"), self._unlock), 0, Qt.AlignmentFlag.AlignBottom),
            inside=self._lock,
        )
        self._lock.hide()
        card.add(label(text, tone="2", wraps=True), row, self._more, self._lock, choose)
        boxes.column(card, 0, inside=self, margins=(0, 4, 0, 0))

    def verify(self, path: Path) -> None:
        """Judge a file."""
        self._more.setText("")
        self._locked = b""
        self._lock.hide()
        self._password.clear()
        try:
            if path.stat().st_size > MAX_FILE_SIZE:
                self._show_answer(
                    "circle-alert",
                    "negative",
                    self.tr("{0} is too large to be a Plumbline document.").format(path.name),
                )
                return
            with open_to_read(path) as file:
                content = file.read()
        except OwnWorkspace as error:
            self._show_answer("circle-alert", "negative", translate(error))
            return
        except OSError as error:
            reason = translate(reason_of(error))
            self._show_answer("circle-alert", "negative", self.tr("{0} cannot be read: {1}.").format(path.name, reason))
            return
        self._verify(content)

    def _verify(self, content: bytes, password: str = "") -> None:
        from reports.verify import Finding, verify

        verdict = verify(content, self._controller.workspace, password=password)
        looks = {Finding.GENUINE: ("shield-check", "positive"), Finding.LOCKED: ("lock", "text2")}
        self._show_answer(*looks.get(verdict.finding, ("circle-alert", "negative")), translate(verdict.sentence))
        self._more.setText("\n".join(translate(reason) for reason in verdict.reasons))
        locked = verdict.finding is Finding.LOCKED
        self._locked = content if locked else b""
        self._lock.setVisible(locked)
        self._password.clear()
        if locked:
            self._password.setFocus()

    def _unlock(self) -> None:
        self._verify(self._locked, self._password.text())

    def _show_answer(self, icon_name: str, tone: str, text: str) -> None:
        self._icon.set_icon(icon_name, tone)
        self._answer.setText(text)

    def _browse(self) -> None:
        if path := ask_open(self, self.tr("Verify a PDF"), "PDF (*.pdf)"):
            self.verify(path)
