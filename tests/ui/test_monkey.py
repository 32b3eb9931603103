"""A thousand random clicks and keys on the real window: nothing breaks and no word is lost."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from ui.main_window import MainWindow
from ui.pages import BY_KEY, ENTRIES
from ui.place import Place
from ui.widgets.text import KeptText

KEYS = (
    Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_C, Qt.Key.Key_E, Qt.Key.Key_A,
    Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_Delete,
)  # fmt: skip
CHORDS = (Qt.Key.Key_Z, Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_J, Qt.Key.Key_M)
STEPS = 1000


@pytest.fixture(autouse=True)
def _no_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        answer = "" if name == "getExistingDirectory" else ("", "")
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_a, answer=answer, **_k: answer))
    monkeypatch.setattr(QFileDialog, "open", lambda *_a: None)


def top(window: MainWindow) -> QWidget:
    """The dialog in front, or the window."""
    dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
    return dialogs[-1] if dialogs else window


@pytest.mark.parametrize("seed", [1, 2, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(3, 13))])
def test_random_clicks_and_keys_break_nothing(open_window: Open, qtbot: QtBot, seed: int) -> None:
    window = open_window()
    chance = random.Random(seed)
    for key in ("lock", "quit", "close_workspace"):
        window.commands.action(key).setEnabled(False)
    for step in range(STEPS):
        if window.shell is None:
            break
        if step % 100 == 0:
            wanted = chance.choice([entry.key for entry in ENTRIES])
            window.shell.go(Place(wanted, 0 if BY_KEY[wanted].icon else 1))
        target = top(window)
        focus = target.focusWidget() or target
        what = chance.random()
        if what < 0.45:
            spot = QPoint(chance.randrange(target.width()), chance.randrange(target.height()))
            child = target.childAt(spot) or target
            qtbot.mouseClick(child, Qt.MouseButton.LeftButton, pos=child.mapFrom(target, spot))
        elif what < 0.9:
            qtbot.keyClick(focus, chance.choice(KEYS))
        elif what < 0.96:
            qtbot.keyClick(focus, chance.choice(CHORDS), Qt.KeyboardModifier.ControlModifier)
        else:
            qtbot.keyClicks(focus, "Wrote it down <b>&amp; measured.")
        QApplication.processEvents()
    if window.session:
        window.session.settle()
        assert not any(
            text.has_unsaved() for text in window.findChildren(KeptText) if text.isVisible() and not text.isReadOnly()
        )
