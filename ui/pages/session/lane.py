"""One lane of a session: shared or private notes, which look different and are stored separately."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMessageBox, QWidget
from typing_extensions import override

from models.domain.mentoring import Lane, SessionId
from models.operations.sessions import add_line, edit_line, move_line, remove_line
from models.queries.mentoring import SessionLine
from ui.framework.controller import WorkspaceController
from ui.language.format import shortened
from ui.theme.icons import IconView
from ui.theme.theme import color, tokens
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import icon_button
from ui.widgets.layouts import AutoHeightScrollArea
from ui.widgets.text import AutosaveLineEdit, AutosaveTextEdit, label


class LaneView(QWidget):
    """Editable lines, stored while typed, and a field for the next line."""

    def __init__(self, controller: WorkspaceController, lane: Lane) -> None:
        super().__init__()
        self._controller, self._lane = controller, lane
        self._within = SessionId(0)
        self._fields: dict[int, AutosaveTextEdit] = {}
        private = lane is Lane.PRIVATE
        title = self.tr("Private") if private else self.tr("Shared")
        secret = self.tr("in no document unless you include it, but readable for everyone with the passphrase")
        note = secret if private else self.tr("for both, can be printed")
        self.setAccessibleName(title)
        name = self.tr("New private line") if private else self.tr("New shared line")
        self.next = AutosaveLineEdit(name, self.tr("Write a line, then press Enter"))
        self.next.returned.connect(self.store_next)
        self._draft = controller.bind_draft(self.next, lane.value)
        head = boxes.row(
            IconView("lock" if private else "users", "text2"),
            label(title, "heading"),
            (label(note, "caption", "2", wraps=True), 1),
        )
        body = QWidget()
        self._lines = boxes.column(inside=body, margins=(0, 0, 4, 0))
        boxes.column(head, (AutoHeightScrollArea(body, least=120), 1), self.next, inside=self, margins=(14, 12, 14, 14))

    def show_lines(self, within: SessionId, lines: Sequence[SessionLine]) -> None:
        """Show the lines of a session, except in fields that are being edited."""
        self._draft.show(f"session:{within}")
        if within != self._within or [line.id for line in lines] != list(self._fields):
            self._within = within
            self._rebuild_lines(lines)
        for line in lines:
            self._fields[line.id].show_text(line.text)

    def store_next(self) -> bool:
        """Store the unfinished line below the others; returns whether there was one."""
        text, within = self.next.toPlainText(), self._within
        if not text.strip():
            return False
        return self._controller.try_run(
            lambda: self._controller.submit([self._draft], add_line, session=within, lane=self._lane, text=text)
        )

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the private lane shaded with a dashed border, so that it cannot be mistaken for the shared one."""
        private = self._lane is Lane.PRIVATE
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color(tokens().outline if private else tokens().border), 1)
        if private:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(color(tokens().surface2 if private else tokens().surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()

    def _rebuild_lines(self, lines: Sequence[SessionLine]) -> None:
        clear_layout(self._lines)
        self._fields = {}
        for line in lines:
            text = AutosaveTextEdit(self.tr("Line: {0}").format(shortened(line.text, 40)), lines=1)
            self._controller.autosave(text, partial(self._edit, line.id))
            self._fields[line.id] = text
            private = self._lane is Lane.PRIVATE
            move = self.tr("Move to the shared lane") if private else self.tr("Move to the private lane")
            arrow = icon_button(
                "arrow-left" if private else "arrow-right",
                move,
                partial(self._ask, line.id, line.text),
                about=line.text,
            )
            bin_ = icon_button("trash-2", self.tr("Remove this line"), partial(self._remove, line.id), about=line.text)
            row = boxes.row(
                (text, 1), (arrow, 0, Qt.AlignmentFlag.AlignTop), (bin_, 0, Qt.AlignmentFlag.AlignTop), spacing=0
            )
            self._lines.addLayout(row)
        self._lines.addStretch()

    def _edit(self, line: int, text: str) -> None:
        self._controller.do(edit_line, lane=self._lane, line=line, text=text)

    def _remove(self, line: int) -> None:
        self._controller.try_run(lambda: self._controller.do(remove_line, lane=self._lane, line=line))

    def _ask(self, line: int, text: str) -> None:
        """Ask for confirmation before a line changes its readers."""
        private = self._lane is Lane.PRIVATE
        sentence = (
            self.tr("The engineer will see this line, and it can be printed:")
            if private
            else self.tr("The engineer will no longer see this line. Documents already printed keep it:")
        )
        self._controller.flush()
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Move line"), f"{sentence}\n\n{text}", parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        move = box.addButton(
            self.tr("Share it") if private else self.tr("Make it private"), QMessageBox.ButtonRole.AcceptRole
        )
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda pressed: self._move_line(line) if pressed is move else None)
        box.open()

    def _move_line(self, line: int) -> None:
        self._controller.try_run(lambda: self._controller.do(move_line, lane=self._lane, line=line))
