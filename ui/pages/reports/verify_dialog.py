"""Dialog that verifies a PDF while no workspace is open, with a public card."""

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from models.exchange.public_card import SUFFIX
from ui.pages.reports.verify_panel import VerifyPanel
from ui.widgets import boxes
from ui.widgets.controls import button
from ui.widgets.drops import accept_as_copy, files_of
from ui.widgets.layouts import scrolling, size_dialog

WIDTH, HEIGHT = 620, 400


class VerifyDialog(QDialog):
    """For people who receive documents and have no workspace."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Verify a PDF"))
        self.panel = VerifyPanel()
        close = boxes.row(0, button(self.tr("Close"), self.accept))
        boxes.column(
            (scrolling(boxes.column(self.panel, 0)), 1), close, inside=self, spacing=12, margins=boxes.DIALOG_MARGINS
        )
        size_dialog(self, WIDTH, HEIGHT)
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if files_of(event.mimeData()):
            accept_as_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Use the public card that was dropped, or verify the document."""
        accept_as_copy(event)
        path = files_of(event.mimeData())[0]
        if path.suffix.lower() == SUFFIX:
            self.panel.use_cards([path])
        else:
            self.panel.verify(path)
