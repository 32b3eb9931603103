"""Random work while the disk is full, the stick is pulled out, a second window has the file, or the clock is set back.

Nothing acknowledged is lost, and every refusal is a sentence that says what to do.
`uv run pytest -m slow -n0 -k ten_minutes tests/ui/test_monkey_in_trouble.py` goes on for ten minutes with each.
"""

import os
import random
import re
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerId
from models.operations.journal import write_note
from models.support.errors import PlumblineError
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.troubles import SecondWindow, Trouble, mounted, trouble_of, unmount
from tests.ui.user_input import content
from tools.scene_dialogs import over
from ui.framework import jobs
from ui.framework.location import Location
from ui.pages import BY_KEY, ENTRIES
from ui.pages.welcome import WelcomePage
from ui.widgets.cards import Notice
from ui.widgets.text import AutosaveTextEdit
from ui.window.hand_over import HandOver
from ui.window.main_window import MainWindow

KINDS = ("full disk", "pulled stick", "second window", "wrong clock")
LONG = 20_000
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Space,
    Qt.Key.Key_3,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)
WHAT_TO_DO = re.compile(
    r"\b(Free|[Cc]hoose|Close|Open|[Tt]ry again|Save|Move|Wait|Enter|Check|Copy|Connect|Press|Return)\b"
)
"""What a sentence asks the reader to do. *Restore* is missing: nothing that happens here damages a file."""


class Worker:
    """Somebody who works at random, and remembers what was acknowledged."""

    def __init__(self, window: MainWindow, qtbot: QtBot, trouble: Trouble, chance: random.Random) -> None:
        self._window, self._qtbot, self._trouble, self._chance = window, qtbot, trouble, chance
        self._is_troubled = False
        self.acknowledged: list[str] = []
        self.typed: list[str] = []
        self.sentences: list[str] = []

    def run(self, more: Callable[[int], bool]) -> None:
        """Work until `more`, which is given the number of steps so far, says no."""
        step = 0
        while more(step):
            acts = (
                self._write_note,
                self._type,
                self._press,
                self._click,
                self._move,
                self._undo,
                self._lock,
                self._turn,
            )
            act = self._chance.choices(acts, (6, 6, 4, 4, 3, 1, 1, 2))[0]
            try:
                act(step)
            except PlumblineError as error:  # the application shows it
                self.sentences.append(str(error))
            self._tidy()
            step += 1
        if self._is_troubled:
            self._turn(step)
        self._unlock()

    def _write_note(self, step: int) -> None:
        if self._window.controller:
            text, day = f"note{step}", date(2026, 3, 1)
            self._window.controller.do(write_note, engineer=EngineerId(1), text=text, happened_on=day)
            self.acknowledged.append(text)

    def _type(self, step: int) -> None:
        if self._window.shell is None:
            return
        found = [text for text in self._window.shell.page().findChildren(AutosaveTextEdit) if text.isVisible()]
        if writable := [text for text in found if text.isEnabled() and not text.isReadOnly()]:
            field = self._chance.choice(writable)
            field.moveCursor(QTextCursor.MoveOperation.End)
            self._qtbot.keyClicks(field, f" typed{step} ")
            self.typed.append(f"typed{step}")

    def _press(self, _step: int) -> None:
        if self._window.shell is None:
            return
        self._qtbot.keyClick(QApplication.focusWidget() or self._window, self._chance.choice(KEYS))

    def _click(self, _step: int) -> None:
        if (page := self._window.shell) is None:
            return
        anchor = QPoint(self._chance.randrange(page.width()), self._chance.randrange(page.height()))
        part = page.childAt(anchor) or page
        self._qtbot.mouseClick(part, Qt.MouseButton.LeftButton, pos=part.mapFrom(page, anchor))

    def _move(self, _step: int) -> None:
        if self._window.shell:
            key = self._chance.choice([entry.key for entry in ENTRIES])
            self._window.shell.navigate(Location(key, 0 if BY_KEY[key].icon else 1))

    def _undo(self, step: int) -> None:
        """Undo something of its own, so that nothing else is lost."""
        if self._window.controller:
            self._write_note(step)
            self.acknowledged.pop()
            self._window.controller.undo()

    def _lock(self, _step: int) -> None:
        if self._window.shell:
            self._window.lock()
        else:
            self._try_to_unlock()

    def _turn(self, _step: int) -> None:
        """Begin the trouble or end it."""
        if self._is_troubled:
            self._trouble.end()
        else:
            if isinstance(self._trouble, SecondWindow) and self._window.shell:
                self.sentences.append(self._trouble.refusal())
            if self._trouble.locks and self._window.shell:
                self._window.lock()
            self._trouble.begin()
        self._is_troubled = not self._is_troubled

    def _tidy(self) -> None:
        """Close what asks, and leave a form of another person."""
        QApplication.processEvents()
        for dialog in over(self._window):
            dialog.reject()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        if isinstance(self._window.centralWidget(), HandOver):
            self._window.lock()
        QApplication.processEvents()

    def _try_to_unlock(self) -> None:
        page = self._window.centralWidget()
        assert isinstance(page, WelcomePage)
        page.open_file(page._ask._path, QUICK)  # the one that the window asks for, which may be a rescued copy
        self._qtbot.waitUntil(
            lambda: self._window.centralWidget() is not page or page.notice.isVisible(), timeout=LONG
        )  # another page also if what was opened cannot be read and is locked again

    def _unlock(self) -> None:
        """Open the workspace again, now that nothing is in the way."""
        self._window.lock()
        self._try_to_unlock()
        assert self._window.controller, self._window.centralWidget().notice.text()
        self._window.controller.flush()
        assert not self._window.controller.unstored


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A folder for a file system of its own, with the image beside it if one can be mounted."""
    folder = tmp_path / "stick"
    folder.mkdir()
    is_mounted = mounted(folder, tmp_path / "stick.img")
    if not is_mounted:
        (tmp_path / "stick.img").unlink(missing_ok=True)
    yield folder
    unmount(folder)


@pytest.fixture
def team(sample_file: Path, stick: Path) -> Path:
    """On the stick, where there is one."""
    path = stick / "Team.plumbline"
    path.write_bytes(sample_file.read_bytes())
    with path.open("rb") as file:
        os.fsync(file.fileno())  # or it would not be on the stick when that is pulled out first
    return path


@pytest.fixture
def sentences(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What the window shows as wrong. Nothing waits for a person."""
    shown: list[str] = []
    usual = Notice.show_message

    def show_message(self: Notice, sentence: str, *, wrong: bool = True, **more: Any) -> None:
        if wrong:
            shown.append(sentence)
        usual(self, sentence, wrong=wrong, **more)

    monkeypatch.setattr(Notice, "show_message", show_message)
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: shown.append(text))
    monkeypatch.setattr(QFileDialog, "open", lambda *_a: None)
    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        answer = "" if name == "getExistingDirectory" else ("", "")
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_a, answer=answer, **_k: answer))
    monkeypatch.setenv("HOME", str(tmp_path))
    return shown


def work(
    kind: str, seed: int, more: Callable[[int], bool], open_window: Open, qtbot: QtBot, path: Path,
    monkeypatch: pytest.MonkeyPatch, sentences: list[str],
) -> None:  # fmt: skip
    """Work in trouble, then judge the file."""
    chance = random.Random(seed)
    unexpected: list[BaseException] = []

    def explain(error: BaseException) -> str:
        unexpected.append(error)
        return "A fault."

    monkeypatch.setattr(jobs, "explain_crash", explain)
    image = path.parent.with_name("stick.img")
    with (
        trouble_of(kind, path, chance, monkeypatch, image if image.exists() else None) as trouble,
        qtbot.captureExceptions() as raised,
    ):
        window = open_window()
        for key in ("quit", "close_workspace", "open_workspace"):
            window.commands.action(key).setEnabled(False)
        worker = Worker(window, qtbot, trouble, chance)
        worker.run(more)
        assert window.controller
        expected, path = content(window.controller.workspace), window.controller.workspace.path
        window.close()
    unexpected += [error for _kind, error, _trace in raised if not isinstance(error, PlumblineError)]
    assert unexpected == []
    worker.sentences += sentences + [str(error) for _kind, error, _trace in raised if isinstance(error, PlumblineError)]
    with Workspace.open(path, QUICK) as workspace:
        assert content(workspace) == expected
        history = workspace.query("SELECT old, new FROM history_change")
        everything = f"{expected} {[tuple(dict(row).values()) for row in history]}"
    assert [text for text in worker.acknowledged + trouble.notes if not re.search(rf"\b{text}\b", everything)] == []
    assert [text for text in worker.typed if not re.search(_with_keys_inside(text), everything)] == []
    assert check(path, QUICK) == ()
    assert [text for text in set(worker.sentences) if not text.endswith(".") or not WHAT_TO_DO.search(text)] == []


def _with_keys_inside(text: str) -> str:
    """The pattern of a text into which a later click and KEYS may have written."""
    return r"(?:3|\s|\\+n)*".join(text)


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_random_work_in_trouble_loses_nothing(
    kind: str, open_window: Open, qtbot: QtBot, team: Path, monkeypatch: pytest.MonkeyPatch, sentences: list[str]
) -> None:
    work(kind, 1, lambda step: step < 40, open_window, qtbot, team, monkeypatch, sentences)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_ten_minutes_of_random_work_in_trouble_lose_nothing(
    kind: str, open_window: Open, qtbot: QtBot, team: Path, monkeypatch: pytest.MonkeyPatch, sentences: list[str]
) -> None:
    end = time.monotonic() + 600
    work(kind, 2, lambda _step: time.monotonic() < end, open_window, qtbot, team, monkeypatch, sentences)
