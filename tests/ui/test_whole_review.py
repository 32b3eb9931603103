"""A manager writes a whole review by keyboard: how many keys and text boxes it takes."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.domain.reviews import ReviewId, ReviewState
from models.operations.cycles import create_cycle
from models.operations.engineers import add_engineer
from models.operations.reviews import start_review
from models.rubric.load import shipped_rubric
from models.views.review import EditorView, editor_view
from tests.ui.conftest import Open
from tests.ui.editing import at_review
from ui.framework.input_rules import takes_text
from ui.pages.review import ReviewPage
from ui.pages.review.outline import Outline
from ui.widgets.cards import Card
from ui.window.main_window import MainWindow

MAX_KEYS, MAX_BOXES = 150, 35
MAX_TIES = 5
"""Competencies that one piece of evidence shows at most."""
BELOW = {"ARC-4", "COD-5", "DAT-3", "API-3", "PER-2", "SEC-3", "OPS-2", "PRB-2", "COM-2", "LEA-3", "STR-2", "GRO-3"}
TWO_BELOW = {"SEC-2"}
TOP = {"COD-4", "OPS-3", "COM-3"}
NOT_OBSERVED = {"OPS-1", "STR-3"}
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Typist:
    """Presses keys where the focus is. Counts the keys that are no text, and every arrival in a text box."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window
        self.keys = self.boxes = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        self._qtbot.keyClick(self._focus(), key, modifiers)

    def write(self, text: str) -> None:
        """Type a text letter by letter, as the focus may move with the first."""
        for letter in text:
            self._qtbot.keyClicks(self._focus(), letter)
        assert takes_text(self._focus())

    def count_box(self, _before: QWidget | None, now: QWidget | None) -> None:
        self.boxes += takes_text(now) and not isinstance(now, QComboBox)

    def _focus(self) -> QWidget:
        focus = self._window.focusWidget()
        assert focus is not None
        return focus


@pytest.fixture
def senior(open_window: Open) -> tuple[MainWindow, ReviewId]:
    """A blank review of a senior in a cycle that is over, so that all of its days can have evidence."""
    window = open_window()
    controller = window.controller
    assert controller is not None
    engineer = controller.do(add_engineer, details=EngineerDetails(name="Anna Sundberg", level="SR"))
    period = {"starts_on": date(2024, 1, 1), "ends_on": date(2024, 6, 30)}
    cycle = controller.do(create_cycle, name="2024-H1", rubric=shipped_rubric(), **period)
    return window, controller.do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta Lindqvist")


@pytest.fixture
def typist(qtbot: QtBot, qapp: QApplication, senior: tuple[MainWindow, ReviewId]) -> Iterator[Typist]:
    result = Typist(qtbot, senior[0])
    qapp.focusChanged.connect(result.count_box)
    yield result
    qapp.focusChanged.disconnect(result.count_box)


@pytest.mark.long
def test_a_complete_review_takes_few_keys_and_text_boxes(
    senior: tuple[MainWindow, ReviewId], typist: Typist, qtbot: QtBot
) -> None:
    window, review = senior
    page = at_review(window, review, "ARC-1")
    page.findChild(Outline).setFocus()
    rate_all(view_of(senior), typist)
    typist.press(Qt.Key.Key_M)
    typist.press(Qt.Key.Key_E)
    give_evidence(senior, typist, page)
    view = view_of(senior)
    assert {item.part.value for item in view.missing} == {"summary", "conclusion"}
    assert all(len(piece.competencies) <= MAX_TIES for piece in view.evidence)
    summarise_and_decide(typist)
    submit(typist, page, qtbot)
    assert view_of(senior).review.state is ReviewState.SUBMITTED
    assert typist.keys <= MAX_KEYS
    assert typist.boxes <= MAX_BOXES


def view_of(senior: tuple[MainWindow, ReviewId]) -> EditorView:
    assert senior[0].controller is not None
    return editor_view(senior[0].controller.workspace, senior[1])


def rate_all(view: EditorView, typist: Typist) -> None:
    """Thirty as expected, twelve a step below, one two steps below, three at the top, two not observed."""
    assert len(view.items) == 48
    for code, item in view.items.items():
        value = 5 if code in TOP else item.expected - (code in BELOW) - 2 * (code in TWO_BELOW)
        typist.press(Qt.Key.Key_0 if code in NOT_OBSERVED else Qt.Key(Qt.Key.Key_0.value + value))


def give_evidence(senior: tuple[MainWindow, ReviewId], typist: Typist, page: ReviewPage) -> None:
    """Each piece shows the open competency and the next four that lack evidence; every other one is of another month."""
    for number in range(1, 20):
        codes, opened = list(view_of(senior).items), page.location.anchor
        typist.write("Named the race before it merged.")
        typist.press(Qt.Key.Key_Tab)
        typist.write(f"{number}.{3 + number % 2}.2024")
        typist.press(Qt.Key.Key_Tab)
        at = codes.index(opened)
        lacking = {item.code for item in view_of(senior).missing}
        ahead = [code for code in codes[at + 1 :] if code in lacking][: MAX_TIES - 1]
        for code in ahead:
            for _ in range(codes.index(code) - at - 1):
                typist.press(Qt.Key.Key_Down)
            typist.press(Qt.Key.Key_Down, SHIFT)
            at = codes.index(code)
        typist.press(Qt.Key.Key_Return, CONTROL | SHIFT)
        if not any(item.code for item in view_of(senior).missing):
            return


def summarise_and_decide(typist: Typist) -> None:
    typist.press(Qt.Key.Key_PageDown, CONTROL)
    typist.press(Qt.Key.Key_Tab)
    typist.write("A steady half year.")
    typist.press(Qt.Key.Key_Tab)
    typist.press(Qt.Key.Key_Tab)
    typist.press(Qt.Key.Key_Return)


def submit(typist: Typist, page: ReviewPage, qtbot: QtBot) -> None:
    """Return enters the tab, at the card of the next step."""
    for _ in range(4):
        typist.press(Qt.Key.Key_PageDown, CONTROL)
    typist.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.window().focusWidget(), Card))
    typist.press(Qt.Key.Key_Tab)
    typist.press(Qt.Key.Key_Return)
