"""Is this PDF one of ours, and is it still as it was made?"""

import hashlib
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.errors import reason_of
from models.queries.exports import export_of_file
from ui.session import Session
from ui.theme.icons import IconView
from ui.translation import spoken
from ui.widgets.controls import button
from ui.widgets.format import moment
from ui.widgets.surfaces import Card
from ui.widgets.text import label

LARGEST = 200_000_000
"""Bytes. No report of ours comes near it."""


class VerifyPanel(QWidget):
    """Choose or drop a file; the answer is a sentence."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._icon = IconView("shield-check", "text3", 28)
        self._answer = label(self.tr("Choose a PDF, or drop it here."), "heading", wraps=True)
        self._more = label(tone="2", wraps=True)
        words = self.tr(
            "Says whether a PDF is a document of Plumbline, unchanged, which revision, and when it was exported here."
        )
        card = Card(self.tr("Verify a PDF"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._answer, 1)
        choose = QHBoxLayout()
        choose.addWidget(button(self.tr("Choose a PDF…"), self._browse, kind="primary"))
        choose.addStretch()
        card.add(label(words, tone="2", wraps=True), row, self._more, choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(card)
        column.addStretch()
        self.setAcceptDrops(True)

    def verify(self, path: Path) -> None:
        """Judge a file."""
        from reports.verify import verify

        self._more.setText("")
        try:
            if path.stat().st_size > LARGEST:
                self._say(
                    "circle-alert",
                    "negative",
                    self.tr("{0} is too large to be one of our documents.").format(path.name),
                )
                return
            content = path.read_bytes()
        except OSError as error:
            reason = spoken(reason_of(error))
            self._say("circle-alert", "negative", self.tr("{0} cannot be read: {1}.").format(path.name, reason))
            return
        verdict = verify(content)
        export = export_of_file(self._session.workspace, hashlib.sha256(content).hexdigest())
        if verdict.ours and verdict.unchanged:
            self._say(
                "shield-check" if export else "file-text", "positive" if export else "text2", spoken(verdict.sentence)
            )
        else:
            self._say("circle-alert", "negative", spoken(verdict.sentence))
        if export:
            self._more.setText(
                self.tr("Genuine: exported from this workspace on {0} by {1}, as {2}.").format(
                    moment(export.exported_at), export.actor, export.file_name
                )
            )
        else:
            self._more.setText(
                self.tr(
                    "This workspace has no record of having written it; only the one that did can prove it genuine."
                )
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Judge the file that was dropped."""
        self.verify(Path(event.mimeData().urls()[0].toLocalFile()))

    def _say(self, picture: str, tone: str, words: str) -> None:
        self._icon.set_icon(picture, tone)
        self._answer.setText(words)

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Verify a PDF"), "", "PDF (*.pdf)")
        if name:
            self.verify(Path(name))
