"""*Verify a PDF* panel: the verdict on a file, checked against the open workspace or a public card."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from models.exchange.public_card import SUFFIX, PublicCard, read_card
from models.support.errors import PlumblineError, reason_of
from models.support.file_access import OwnWorkspace, open_to_read
from models.workspace.workspace import Workspace
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

    def __init__(self, workspace: Workspace | None = None) -> None:
        super().__init__()
        self._workspace = workspace
        self._card: PublicCard | None = None
        self._path: Path | None = None
        self._locked = b""
        self._icon = IconView("shield-check", "text3", 28)
        self._answer = label(self.tr("Choose a PDF, or drop it here."), "heading", wraps=True)
        self._more = label(tone="2", wraps=True)
        self._card_name = label(tone="2", wraps=True)
        self._password = QLineEdit()
        self._lock, self._used_card = QWidget(), QWidget()
        self._build()

    def verify(self, path: Path) -> None:
        """Judge a file."""
        self._path = path
        self._more.setText("")
        self._locked = b""
        self._lock.hide()
        self._password.clear()
        try:
            if path.stat().st_size > MAX_FILE_SIZE:
                self._show_problem(self.tr("{0} is too large to be a Plumbline document.").format(path.name))
                return
            with open_to_read(path) as file:
                content = file.read()
        except OwnWorkspace as error:
            self._show_problem(translate(error))
            return
        except OSError as error:
            reason = translate(reason_of(error))
            self._show_problem(self.tr("{0} cannot be read: {1}.").format(path.name, reason))
            return
        self._verify(content)

    def use_card(self, path: Path) -> None:
        """Check against a public card too, and the shown file once more."""
        try:
            card = read_card(path)
        except PlumblineError as error:
            self._show_problem(translate(error))
            return
        self._set_card(card)

    def _set_card(self, card: PublicCard | None) -> None:
        self._card = card
        if card:
            text = self.tr("Public card of {0}, fingerprint {1}")
            self._card_name.setText(text.format(card.name, card.key.fingerprint))
        self._used_card.setVisible(card is not None)
        if self._path:
            self.verify(self._path)

    def _verify(self, content: bytes, password: str = "") -> None:
        from reports.verify import Finding, verify

        try:
            verdict = verify(content, self._workspace, [self._card] if self._card else [], password)
        except PlumblineError as error:  # it is signed with a certificate, and the package that checks it is missing
            self._show_problem(translate(error))
            return
        icon_name, tone = ("shield-check", "positive") if verdict.good else ("circle-alert", "negative")
        locked = verdict.finding is Finding.LOCKED
        self._show_answer(*(("lock", "text2") if locked else (icon_name, tone)), translate(verdict.sentence))
        self._more.setText("\n".join(translate(reason) for reason in verdict.reasons))
        self._locked = content if locked else b""
        self._lock.setVisible(locked)
        self._password.clear()
        if locked:
            self._password.setFocus()

    def _unlock(self) -> None:
        self._verify(self._locked, self._password.text())

    def _show_problem(self, text: str) -> None:
        self._show_answer("circle-alert", "negative", text)

    def _show_answer(self, icon_name: str, tone: str, text: str) -> None:
        self._icon.set_icon(icon_name, tone)
        self._answer.setText(text)

    def _browse(self) -> None:
        if path := ask_open(self, self.tr("Verify a PDF"), "PDF (*.pdf)"):
            self.verify(path)

    def _browse_card(self) -> None:
        if path := ask_open(self, self.tr("Use a public card"), f"Plumbline (*{SUFFIX})"):
            self.use_card(path)

    def _build(self) -> None:
        text = self.tr("Checks with the public card of a workspace whether a PDF is genuine and unchanged.")
        if self._workspace:
            text = self.tr(
                "Checks whether a PDF was exported from this workspace, is unchanged, and is current, superseded "
                "or a draft."
            )
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Password of the PDF"))
        self._password.returnPressed.connect(self._unlock)
        boxes.row(
            (field(self.tr("Password of the PDF"), self._password), 1),
            (button(self.tr("Unlock"), self._unlock), 0, Qt.AlignmentFlag.AlignBottom),
            inside=self._lock,
        )
        boxes.row(
            (self._card_name, 1),
            button(self.tr("Remove"), partial(self._set_card, None), kind="link"),
            inside=self._used_card,
        )
        self._lock.hide()
        self._used_card.hide()
        choose = boxes.flow(
            button(self.tr("Choose a PDF…"), self._browse, kind="primary"),
            button(self.tr("Use a public card…"), self._browse_card),
        )
        answer = boxes.row(self._icon, (self._answer, 1), spacing=12)
        card = Card(self.tr("Verify a PDF"))
        card.add(label(text, tone="2", wraps=True), answer, self._more, self._lock, self._used_card, choose)
        boxes.column(card, inside=self, margins=(0, 4, 0, 0))
