"""*Verify a PDF* panel: the verdict on a file, checked against the open workspace or a public card."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.exchange.files import read_bytes, readable
from models.exchange.public_card import SUFFIX
from models.support.bounded_process import pdf_limits, read_bounded
from models.support.errors import PlumblineError
from models.workspace.workspace import Workspace
from ui.accessibility.announcements import announce
from ui.framework.file_dialogs import ask_open, ask_open_several
from ui.framework.jobs import CancelToken, Job
from ui.language.translation import translate
from ui.pages.reports.card_list import CardList
from ui.theme.icons import IconView
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import button, field
from ui.widgets.secret_field import SecretField
from ui.widgets.text import label

if TYPE_CHECKING:
    from reports.foreign_document import Examined

MAX_FILE_SIZE = 200_000_000
"""Bytes. No report of ours comes near it."""


class VerifyPanel(QWidget):
    """Choose or drop a file; the answer is a sentence. A locked file asks for its password."""

    def __init__(self, workspace: Workspace | None = None) -> None:
        super().__init__()
        self._workspace = workspace
        self._path: Path | None = None
        self._job: Job | None = None
        self._locked = b""
        self._icon = IconView("shield-check", "text3", 28)
        self._answer = label(self._invitation(), "heading", wraps=True)
        self._more = label(tone="2", wraps=True)
        self._stop = button(self.tr("Cancel"), self._cancel)
        self._cards = CardList()
        self._choose = button(self.tr("Choose a PDF…"), self._browse, kind="primary")
        self._password = SecretField()
        self._lock = QWidget()
        self._build()

    def verify(self, path: Path) -> None:
        """Judge a file."""
        self._start_with(path)
        self._verify(partial(_read_and_examine, path))

    def show_read(self, path: Path, read: "tuple[bytes, Examined] | PlumblineError") -> None:
        """Judge a file that was read already, or show why it was not."""
        self._start_with(path)
        if isinstance(read, PlumblineError):
            self._show_problem(translate(read))
        else:
            content, shown = read
            self._judge(content, shown)

    def _start_with(self, path: Path) -> None:
        self._drop_job()
        self._path = path
        self._more.setText("")
        self._locked = b""
        self._lock.hide()
        self._password.forget()

    def use_cards(self, paths: Iterable[Path]) -> None:
        """Check against these public cards too, and the shown file once more."""
        try:
            self._cards.add(paths)
        except PlumblineError as error:
            self._drop_job()
            self._show_problem(translate(error))

    def _verify_again(self) -> None:
        if self._path:
            self.verify(self._path)

    def _verify(self, read: "Callable[[CancelToken], tuple[bytes, Examined]]", password: str = "") -> None:
        self._drop_job()
        assert self._path is not None  # noqa: S101 - it has been read
        name = readable(self._path.name)
        job = self._job = Job(read, self, many_objects=True)
        job.done.connect(lambda found: self._judge(found[0], found[1], password) if job is self._job else None)
        job.failed.connect(lambda sentence: self._show_problem(sentence) if job is self._job else None)
        self._password.forget()
        self._show_answer("shield-check", "text3", self.tr("Checking {0}…").format(name))
        self._stop.show()
        job.start()

    def _cancel(self) -> None:
        self._drop_job()
        self._path = None
        self._show_answer("shield-check", "text3", self._invitation())
        self._choose.setFocus()

    def _invitation(self) -> str:
        return self.tr("Choose a PDF, or drop it here.")

    def _drop_job(self) -> None:
        """Cancel the current check; its result is not shown."""
        if self._job:
            self._job.cancel()
        self._job = None

    def _judge(self, content: bytes, shown: "Examined", password: str = "") -> None:
        from reports.verify import Finding, judge

        try:
            verdict = judge(content, shown, self._workspace, self._cards.cards, password)
        except PlumblineError as error:  # it is signed with a certificate, and the package that checks it is missing
            self._show_problem(translate(error))
            return
        icon_name, tone = ("shield-check", "positive") if verdict.good else ("circle-alert", "negative")
        locked = verdict.finding is Finding.LOCKED
        self._more.setText("\n".join(translate(reason) for reason in verdict.reasons))
        self._show_answer(*(("lock", "text2") if locked else (icon_name, tone)), translate(verdict.sentence))
        self._locked = content if locked else b""
        self._lock.setVisible(locked)
        if locked:
            self._password.setFocus()

    def _unlock(self) -> None:
        assert self._path is not None  # noqa: S101 - it is locked
        name, password = readable(self._path.name), self._password.text()
        self._verify(partial(_examine, name, self._locked, password), password)

    def _show_problem(self, text: str) -> None:
        self._show_answer("circle-alert", "negative", text)

    def _show_answer(self, icon_name: str, tone: str, text: str) -> None:
        self._stop.hide()
        self._icon.set_icon(icon_name, tone)
        self._answer.setText(text)
        announce(self._answer, f"{text}\n{self._more.text()}".strip())

    def _browse(self) -> None:
        others = f";;{self.tr('All files')} (*)" if self._workspace else ""
        if path := ask_open(self, self.tr("Verify a PDF"), f"PDF (*.pdf){others}"):
            self.verify(path)

    def _browse_cards(self) -> None:
        if paths := ask_open_several(self, self.tr("Use public cards"), f"Plumbline (*{SUFFIX})"):
            self.use_cards(paths)

    def _build(self) -> None:
        text = self.tr("Checks with public cards of workspaces whether a PDF is genuine and unchanged.")
        if self._workspace:
            text = self.tr(
                "Checks whether a PDF was exported from this workspace, is unchanged, and is current, superseded "
                "or a draft. Also recognises any other exported file, such as a list, if it is unchanged."
            )
        self._password.setAccessibleName(self.tr("Password of the PDF"))
        self._password.returnPressed.connect(self._unlock)
        boxes.row(
            (field(self.tr("Password of the PDF"), self._password), 1),
            (button(self.tr("Unlock"), self._unlock), 0, Qt.AlignmentFlag.AlignBottom),
            inside=self._lock,
        )
        self._lock.hide()
        self._cards.changed.connect(self._verify_again)
        self._stop.hide()
        choose = boxes.flow(self._choose, button(self.tr("Use public cards…"), self._browse_cards), self._stop)
        answer = boxes.row(self._icon, (self._answer, 1), spacing=12)
        card = Card(self.tr("Verify a PDF"))
        card.add(label(text, tone="2", wraps=True), answer, self._more, self._lock, self._cards, choose)
        boxes.column(card, inside=self, margins=(0, 4, 0, 0))


def _read_and_examine(path: Path, token: CancelToken) -> "tuple[bytes, Examined]":
    return _examine(readable(path.name), read_bytes(path, MAX_FILE_SIZE), "", token)


def _examine(name: str, content: bytes, password: str, token: CancelToken) -> "tuple[bytes, Examined]":
    import reports.verify  # takes a while to load, and the window is to answer meanwhile  # noqa: F401
    from reports.foreign_document import examine

    return content, read_bounded(name, pdf_limits(len(content)), token.check, examine, content, password)
