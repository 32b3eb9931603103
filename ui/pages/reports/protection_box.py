"""Tick box that protects exported documents, and the dialog it opens: a password, or the user's own certificate."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QRadioButton, QWidget
from typing_extensions import override

from models.exchange.files import read_bytes
from models.support.errors import BadInput
from models.support.messages import message
from models.support.passphrase_rule import refuse_weak_password
from reports.certificate import Certificate
from reports.protection import UNPROTECTED, Protection
from ui.accessibility.roles import Role, set_role
from ui.framework.file_dialogs import ask_open
from ui.framework.form_dialog import FormDialog
from ui.widgets import boxes
from ui.widgets.controls import button, field
from ui.widgets.secret_field import SecretField
from ui.widgets.text import label

WIDTH, HEIGHT = 480, 420


class ProtectionBox(QCheckBox):
    """Ticking it asks how; `protection` is the answer until it is unticked."""

    def __init__(self) -> None:
        super().__init__()
        self.clicked.connect(self._ask_or_remove)
        self.use(UNPROTECTED)

    def use(self, protection: Protection) -> None:
        """Protect documents so, and say how."""
        self.protection = protection
        text = self.tr("Protect or sign the PDF")
        if protection.password:
            text = self.tr("Protect the PDF with a password")
        elif protection.certificate:
            text = self.tr("Sign the PDF with my certificate")
        self.setText(text)
        self.setAccessibleName(text)
        self.setChecked(protection is not UNPROTECTED)

    def _ask_or_remove(self, wanted: bool) -> None:
        self.use(UNPROTECTED)
        if wanted:
            dialog = ProtectionDialog(self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # with the passwords in its fields
            dialog.accepted.connect(lambda: self.use(dialog.protection))
            dialog.open()


class ProtectionDialog(FormDialog):
    """Asks for a password, twice, or for a certificate with its password; `protection` has them once it is accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(WIDTH, HEIGHT, parent)
        self.protection = UNPROTECTED
        self.by_password = QRadioButton(self.tr("Password"))
        self.by_certificate = QRadioButton(self.tr("My own certificate"))
        self.password, self.repeated, self.opened_by = SecretField(), SecretField(), SecretField()
        self.file = QLineEdit()
        self._parts = {self.by_password: self._password_part(), self.by_certificate: self._certificate_part()}
        group, choices = QButtonGroup(self), QWidget()
        set_role(choices, Role.Grouping, self.tr("Protect or sign"))
        for item in self._parts:
            item.setAccessibleName(item.text())
            item.toggled.connect(lambda _on: self._show_part())
            group.addButton(item)
        boxes.row(*self._parts, 0, inside=choices, spacing=16)
        self.by_password.setChecked(True)
        fields = boxes.column(choices, *self._parts.values(), 0, spacing=12)
        self.build_form(self.tr("Protect or sign"), fields, self.tr("Use"))
        self.password.setFocus()

    @override
    def store(self) -> None:
        """Take what was entered."""
        if self.by_certificate.isChecked():
            if not self.file.text().strip():
                raise BadInput(message("Choose the file of your certificate."))
            content = read_bytes(Path(self.file.text().strip()))
            self.protection = Protection(certificate=Certificate(content, self.opened_by.text()))
            return
        if not self.password.text():
            raise BadInput(message("Enter a password."))
        if self.password.text() != self.repeated.text():
            raise BadInput(message("The two passwords are different. Enter the same one twice."))
        refuse_weak_password(self.password.text())
        self.protection = Protection(password=self.password.text())

    def _show_part(self) -> None:
        for item, part in self._parts.items():
            part.setVisible(item.isChecked())

    def _password_part(self) -> QWidget:
        text = self.tr(
            "The PDF opens only with this password (AES-256). A protected PDF is not an archival one (PDF/A). Keep an "
            "unprotected copy where archives need one."
        )
        part = QWidget()
        boxes.column(
            field(self.tr("Password"), self.password),
            field(self.tr("Confirm password"), self.repeated),
            label(text, "caption", "2", wraps=True),
            inside=part,
            spacing=12,
        )
        return part

    def _certificate_part(self) -> QWidget:
        text = self.tr(
            "PDF readers show your signature (PAdES), and the PDF stays an archival one. Plumbline stores neither the "
            "certificate nor its password."
        )
        part = QWidget()
        file = boxes.row(
            (field(self.tr("Certificate (.p12 or .pfx)"), self.file), 1),
            (button(self.tr("Choose…"), self._browse), 0, Qt.AlignmentFlag.AlignBottom),
        )
        boxes.column(
            file,
            field(self.tr("Password of the certificate"), self.opened_by),
            label(text, "caption", "2", wraps=True),
            inside=part,
            spacing=12,
        )
        return part

    def _browse(self) -> None:
        if path := ask_open(self, self.tr("Certificate"), "PKCS#12 (*.p12 *.pfx)"):
            self.file.setText(str(path))
