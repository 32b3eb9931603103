"""Random clicks, keys and turns of the wheel on the real window.

Nothing breaks, no word is lost, and over pages that scroll nothing changes but what had the focus or was clicked.
`uv run pytest -m slow -k ten_minutes tests/ui/test_monkey.py` goes on for ten minutes.
"""

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QHeaderView,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.editing import Blank
from tests.ui.user_input import FIELDS, content, fields, value_of, wheel_at, written_rows
from tools.scene_dialogs import over, process_events
from tools.scenes import pages
from ui.framework.input_rules import takes_text
from ui.framework.location import Location
from ui.pages import BY_KEY, ENTRIES
from ui.pages.review.competency_panel import CompetencyPanel
from ui.widgets.text import AutosaveTextEdit
from ui.window.hand_over import HandOver
from ui.window.main_window import MainWindow

KEYS = (
    Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_C, Qt.Key.Key_E, Qt.Key.Key_A,
    Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_Delete,
)  # fmt: skip
CALLS = (Qt.Key.Key_Z, Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_J, Qt.Key.Key_M)
STEPS = 400
TEN_MINUTES = 600
STEPS_A_PAGE = 40
WRITTEN = "abcenx 01359."
MOVES = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_Escape,
)  # fmt: skip
CORRECTIONS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
CHORDS = (Qt.Key.Key_B, Qt.Key.Key_G, Qt.Key.Key_S, Qt.Key.Key_H)
"""Letters that do nothing with Ctrl."""
INTERACTIVE = (*FIELDS, QAbstractButton, QAbstractItemView, QHeaderView, QScrollBar, QSplitterHandle)


@pytest.fixture(autouse=True)
def _no_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        answer = "" if name == "getExistingDirectory" else ("", "")
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_a, answer=answer, **_k: answer))
    monkeypatch.setattr(QFileDialog, "open", lambda *_a: None)


def top(window: MainWindow) -> QWidget:
    """The dialog in front, or the window."""
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    return dialogs[-1] if dialogs else window


@pytest.mark.long
@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 13))])
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
            window.shell.navigate(Location(wanted, 0 if BY_KEY[wanted].icon else 1))
        target = top(window)
        focus = target.focusWidget() or target
        what = chance.random()
        if what < 0.45:
            anchor = QPoint(chance.randrange(target.width()), chance.randrange(target.height()))
            child = target.childAt(anchor) or target
            qtbot.mouseClick(child, Qt.MouseButton.LeftButton, pos=child.mapFrom(target, anchor))
        elif what < 0.9:
            qtbot.keyClick(focus, chance.choice(KEYS))
        elif what < 0.96:
            qtbot.keyClick(focus, chance.choice(CALLS), Qt.KeyboardModifier.ControlModifier)
        else:
            qtbot.keyClicks(focus, "Wrote it down <b>&amp; measured.")
        QApplication.processEvents()
    if window.controller:
        window.controller.flush()
        unsaved = [
            text.accessibleName()
            for text in window.findChildren(AutosaveTextEdit)
            if text.isVisible()
            and not text.isReadOnly()
            and text.has_unsaved()
            and not isinstance(window.centralWidget(), HandOver)  # its answers are stored all at once
        ]
        assert unsaved == []


@dataclass(frozen=True)
class State:
    """What a user would see and find again."""

    values: dict[QWidget, object]
    focus: QWidget | None
    rows: dict[str, list[tuple[object, ...]]]


class Hand:
    """Turns the wheel, types and clicks at random, and tells what changed that should not have."""

    def __init__(self, window: MainWindow, qtbot: QtBot, seed: int, places: list[Location]) -> None:
        self._window, self._qtbot, self._chance, self._places = window, qtbot, random.Random(seed), places
        self._after_chord = False
        self._changes = -1
        self._rows: dict[str, list[tuple[object, ...]]] = {}
        self.done: Counter[str] = Counter()
        self.wrong: list[str] = []

    def run(self, more: Callable[[int], bool]) -> None:
        """Act until `more`, which is given the number of steps so far, says no."""
        step = 0
        while more(step):
            if step % STEPS_A_PAGE == 0:
                self._open_random_page()
            self._step()
            step += 1

    def _open_random_page(self) -> None:
        shell = self._window.shell
        assert shell is not None
        shell.navigate(self._chance.choice(self._places))
        process_events()
        panels = [panel for panel in shell.page().findChildren(CompetencyPanel) if panel.isVisible()]
        if panels:
            panels[0].add_evidence()
            process_events()
        self._after_chord = False
        self._before = self._state()

    def _state(self) -> State:
        session = self._window.controller
        assert session is not None
        session.flush()
        values = {field: value_of(field) for field in fields(self._window) if not isinstance(field, QAbstractButton)}
        changes = written_rows(session.workspace)
        if changes != self._changes:
            self._changes, self._rows = changes, content(session.workspace)
        return State(values, self._window.focusWidget(), self._rows)

    def _step(self) -> None:
        act = self._chance.choices((self._wheel, self._key, self._click), (5, 4, 2))[0]
        input_name, meant = act()
        for dialog in over(self._window):
            dialog.reject()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QApplication.processEvents()
        after = self._state()
        self.done[f"{act.__name__} {'on something' if meant else 'on nothing'}"] += 1
        self._judge(input_name, meant, after)
        self._before = after

    def _judge(self, input_name: str, meant: QWidget | None, after: State) -> None:
        before = self._before
        if isinstance(meant, QAbstractButton | QAbstractItemView):
            return  # what it does is its own
        same = before.values.keys() & after.values.keys() - {meant}
        moved = [item.accessibleName() for item in same if before.values[item] != after.values[item]]
        stored = before.rows != after.rows
        if moved and (stored or meant is None):  # a search or a filter shows something else, and stores nothing
            self.wrong.append(f"{input_name} changed {moved}")
        if meant is None and stored:
            tables = [name for name in after.rows if before.rows[name] != after.rows[name]]
            self.wrong.append(f"{input_name} stored something in {tables}")
        if input_name.startswith("wheel") and before.focus is not after.focus:
            self.wrong.append(f"{input_name} moved the focus")

    def _random_position(self) -> tuple[QWidget, QPoint]:
        page = self._window.shell.page()
        anchor = QPoint(self._chance.randrange(page.width()), self._chance.randrange(page.height()))
        return page.childAt(anchor) or page, page.mapTo(self._window, anchor)

    def _wheel(self) -> tuple[str, None]:
        part, anchor = self._random_position()
        wheel_at(self._window, self._chance.choice((-3, -1, -1, 1, 2)), anchor)
        return f"wheel over {type(part).__name__} {part.accessibleName()!r}", None

    def _click(self) -> tuple[str, QWidget | None]:
        part, anchor = self._random_position()
        meant: QWidget | None = part
        while meant is not None and not isinstance(meant, INTERACTIVE):
            meant = meant.parentWidget()
        if meant is not None and isinstance(meant.parentWidget(), FIELDS):
            meant = meant.parentWidget()
        self._after_chord = False
        self._qtbot.mouseClick(part, Qt.MouseButton.LeftButton, pos=part.mapFrom(self._window, anchor))
        return f"click on {type(part).__name__} {part.accessibleName()!r}", meant

    def _key(self) -> tuple[str, QWidget | None]:
        focus = self._window.focusWidget() or self._window
        what = self._chance.random()
        if what < 0.6:
            letter = self._chance.choice(WRITTEN)
            self._qtbot.keyClicks(focus, letter)
            return f"{letter!r} at {type(focus).__name__}", self._meant(focus)
        if what < 0.7:
            key = self._chance.choice(CORRECTIONS)
            self._qtbot.keyClick(focus, key)
            return f"{key.name} at {type(focus).__name__}", self._meant(focus)
        if what < 0.8:
            self._after_chord = not takes_text(focus)
            self._qtbot.keyClick(focus, self._chance.choice(CHORDS), Qt.KeyboardModifier.ControlModifier)
            return f"chord at {type(focus).__name__}", focus if takes_text(focus) else None
        self._after_chord = False
        key = self._chance.choice(MOVES)
        self._qtbot.keyClick(focus, key)
        return f"{key.name} at {type(focus).__name__}", focus if isinstance(focus, INTERACTIVE) else None

    def _meant(self, focus: QWidget) -> QWidget | None:
        """A key is meant for what has the focus, unless it follows a shortcut that did nothing."""
        if takes_text(focus):
            self._after_chord = False
            return focus
        return focus if isinstance(focus, INTERACTIVE) and not self._after_chord else None


@pytest.fixture
def hand(open_window: Open, blank_review: Blank, qtbot: QtBot, request: pytest.FixtureRequest) -> Hand:
    """A hand on a window in which every page scrolls."""
    window = open_window()
    window.resize(1024, 700)
    review = blank_review(window)
    assert window.controller is not None
    for key in ("lock", "quit", "close_workspace", "undo", "redo"):
        window.commands.action(key).setEnabled(False)
    known = pages(window.controller.workspace)
    places = [known[name] for name in ("profile-facts", "plan", "plan-goal", "session", "mentoring-actions", "journal")]
    return Hand(
        window,
        qtbot,
        request.param,
        [Location("review", review, "COD-4"), Location("review", review, "summary"), *places],
    )


@pytest.mark.long
@pytest.mark.parametrize("hand", [1, pytest.param(2, marks=pytest.mark.slow)], indirect=True)
def test_hundreds_of_random_inputs_change_only_focused_values(hand: Hand) -> None:
    hand.run(lambda step: step < 200)
    assert not hand.wrong, "\n".join(hand.wrong)
    assert hand.done["_wheel on nothing"] > 50
    assert hand.done["_key on nothing"] > 2


@pytest.mark.slow
@pytest.mark.parametrize("hand", [3], indirect=True)
def test_ten_minutes_of_random_input_change_only_focused_values(hand: Hand) -> None:
    end = time.monotonic() + TEN_MINUTES
    hand.run(lambda _step: time.monotonic() < end)
    assert not hand.wrong, "\n".join(hand.wrong)


def test_the_monkey_test_detects_an_unintended_change(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("settings"))
    watching = Hand(window, qtbot, 1, [Location("settings")])
    watching._before = watching._state()
    name = next(value for value in watching._before.values if value.accessibleName() == "Your name")
    name.setText("Somebody else")  # type: ignore[attr-defined]
    watching._judge("wheel", None, watching._state())
    assert watching.wrong == ["wheel changed ['Your name']"]
    assert not isinstance(window.focusWidget(), QDialog)
