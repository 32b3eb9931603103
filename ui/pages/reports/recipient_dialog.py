"""Dialog that records to whom an exported file was handed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from models.operations.exports import name_recipient
from models.queries.left_files import LeftFile
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.widgets import boxes
from ui.widgets.controls import field
from ui.widgets.text import label


class RecipientDialog(FormDialog):
    """An empty text removes the recipient."""

    def __init__(self, controller: WorkspaceController, file: LeftFile, parent: QWidget) -> None:
        super().__init__(480, 300, parent)
        self._controller, self._file = controller, file
        self._recipient = QLineEdit(file.recipient)
        fields = boxes.column(
            label(file.file_name, "strong", wraps=True), field(self.tr("Handed to"), self._recipient), 0, spacing=12
        )
        self.build_form(self.tr("Who got this file?"), fields)

    def store(self) -> None:
        """Record the recipient."""
        file = self._file
        self._controller.do(
            name_recipient, table=file.table, number=file.id, file_name=file.file_name, recipient=self._recipient.text()
        )
