"""A whole review by keyboard: search, ratings, submission, export."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.domain.reviews import ReviewId, ReviewState
from models.queries import review_content, reviews
from models.queries.left_files import files_that_left
from models.queries.review_content import EvidenceRow
from models.views.review import editor_view
from models.workspace.workspace import Workspace
from tests.ui.conftest import Open
from tests.ui.test_review_status import write_all
from ui.framework.commands import CommandId
from ui.framework.location import HOME
from ui.widgets.controls import DateField
from ui.window.main_window import MainWindow
from ui.window.shortcut_sheet import ShortcutSheet

Blank = Callable[[MainWindow], int]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MAX_TABS = 30
LONG = 20_000
RATED = {"ARC-1": Qt.Key.Key_4, "ARC-2": Qt.Key.Key_5}
"""What is rated here; the rest is not observed. A 5 needs evidence from two months."""
SUMMARY = "A half-year of imports that no longer wake anybody."
STRENGTHS = ("Wrote the steps down before coding them.", "Cut a release in two.", "Asked who calls it.")
GROWTH = ("Waits long before asking.", "Reviews late in the day.", "Leaves the numbers to others.")


class Hands:
    """Ten fingers: they know where the focus is and nothing else."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self._window

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self._qtbot.keyClick(self.focus(), key, held)
            QApplication.processEvents()

    def write(self, words: str) -> None:
        self._qtbot.keyClicks(self.focus(), words)

    def reach(self, name: str, *, back: bool = False) -> None:
        """Press Tab until the control of that name has the focus."""
        for _ in range(MAX_TABS):
            if self.focus().accessibleName().startswith(name) and self.focus().isEnabled():
                return
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, held=SHIFT if back else Qt.KeyboardModifier(0))
        pytest.fail(f"Tab does not lead to “{name}”")

    def go_to(self, words: str) -> None:
        """The palette: type, and take the first."""
        self.press(Qt.Key.Key_K, held=CONTROL)
        self.write(words)
        self.press(Qt.Key.Key_Return)
        self._window.activateWindow()  # no window manager does it here
        self._qtbot.waitUntil(self._window.isActiveWindow)


def write_evidence(hands: Hands, did: str, month: int) -> None:
    """Every field of the card in the order of Tab, then Done."""
    hands.press(Qt.Key.Key_E)
    hands.write(did)
    hands.press(Qt.Key.Key_Tab)
    assert isinstance(hands.focus(), DateField)
    hands.write(f"1.{month}.2026")
    hands.reach("Show: Situation, impact and source")
    hands.press(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    hands.write("The nightly import failed half way.")
    hands.press(Qt.Key.Key_Tab)
    hands.write("No repair by hand since.")
    for name in ("Observed by", "Strength of evidence", "Impact on"):
        hands.reach(name)
        hands.press(Qt.Key.Key_Down)
    hands.reach("Where to find it")
    hands.write("OPS-117")
    hands.reach("Done")
    hands.press(Qt.Key.Key_Space)


def stored_fields(piece: EvidenceRow) -> tuple[object, ...]:
    return (
        piece.behaviour, piece.situation, piece.impact, piece.happened_on.month, bool(piece.impact_dimension),
        piece.source, piece.strength, piece.artefact, piece.competencies,
    )  # fmt: skip


def rate_and_evidence(hands: Hands, workspace: Workspace, review: ReviewId) -> None:
    for code in editor_view(workspace, review).items:
        hands.press(RATED.get(code, Qt.Key.Key_0))
    given = review_content.ratings(workspace, review)
    assert len(given) == 48
    assert {code: value for code, value in given.items() if value} == {"ARC-1": 4, "ARC-2": 5}
    hands.press(*[Qt.Key.Key_Up] * 47)
    write_evidence(hands, "Cut the import into steps.", 8)
    hands.press(Qt.Key.Key_C)
    hands.write("Next: the export.")
    hands.press(Qt.Key.Key_Escape, Qt.Key.Key_Down)
    for month in (9, 10):
        write_evidence(hands, "Measured it under load.", month)
    more = ("The nightly import failed half way.", "No repair by hand since.")
    assert sorted(stored_fields(item) for item in review_content.evidence(workspace, review)) == [
        ("Cut the import into steps.", *more, 8, True, "tech_lead", 3, "OPS-117", ("ARC-1",)),
        ("Measured it under load.", *more, 9, True, "tech_lead", 3, "OPS-117", ("ARC-2",)),
        ("Measured it under load.", *more, 10, True, "tech_lead", 3, "OPS-117", ("ARC-2",)),
    ]
    assert review_content.rating_rows(workspace, review)["ARC-1"].comment == "Next: the export."


def sum_up(hands: Hands) -> None:
    hands.press(Qt.Key.Key_PageDown, held=CONTROL)
    hands.press(Qt.Key.Key_Tab)
    hands.write(SUMMARY)
    for at, words in enumerate(STRENGTHS):
        hands.reach("Add a strength", back=at > 0)
        hands.press(Qt.Key.Key_Space)
        hands.write(words)
    for at, words in enumerate(GROWTH):
        hands.reach("Add a growth point", back=at > 0)
        hands.press(Qt.Key.Key_Space)
        hands.write(words)
        hands.press(Qt.Key.Key_Backtab, Qt.Key.Key_Backtab, held=SHIFT)
        assert hands.focus().accessibleName() == "Competency"
        hands.press(*[Qt.Key.Key_Down] * at)
        hands.reach("Next step")
        hands.write("Asks after an hour.")


@pytest.mark.long
def test_a_review_is_written_submitted_and_exported_by_keyboard(
    open_window: Open, blank_review: Blank, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(HOME)
    assert window.controller is not None
    workspace = window.controller.workspace
    review = ReviewId(blank_review(window))
    hands = Hands(qtbot, window)
    hands.go_to("Jonas")
    hands.reach("Open the review")
    hands.press(Qt.Key.Key_Space)

    rate_and_evidence(hands, workspace, review)
    sum_up(hands)
    hands.reach("Decide: ", back=True)
    hands.press(Qt.Key.Key_Space)
    hands.press(*[Qt.Key.Key_PageDown] * 4, held=CONTROL)
    hands.reach("Submit")
    hands.press(Qt.Key.Key_Space)
    row = reviews.review(workspace, review)
    assert (row.state, row.summary) == (ReviewState.SUBMITTED, SUMMARY)
    points = {(point.kind, point.position): point for point in review_content.points(workspace, review)}
    assert [points["strength", at].behaviour for at in (1, 2, 3)] == [*STRENGTHS]
    assert [points["growth", at].behaviour for at in (1, 2, 3)] == [*GROWTH]
    assert [points["growth", at].competency_code for at in (1, 2, 3)] == ["ARC-1", "ARC-2", "ARC-3"]
    assert points["growth", 3].next_step == "Asks after an hour."

    target = tmp_path / "review.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    hands.reach("Preview PDF", back=True)
    hands.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _named(window, "Export…").isEnabled(), timeout=LONG)
    hands.reach("Export")
    hands.press(Qt.Key.Key_Space)
    assert target.read_bytes().startswith(b"%PDF")
    assert SUMMARY in _words(target)
    assert files_that_left(workspace).total == 1


@pytest.mark.long
def test_undo_reverts_the_named_step(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window(HOME)
    assert window.controller is not None
    assert window.shell is not None
    workspace = window.controller.workspace
    review = ReviewId(blank_review(window))
    write_all(window, review)
    before = review_content.rating_rows(workspace, review)["ARC-1"]
    assert before.value != 2
    hands = Hands(qtbot, window)
    hands.go_to("Jonas")
    hands.reach("Open the review")
    hands.press(Qt.Key.Key_Space, *[Qt.Key.Key_Up] * 48, Qt.Key.Key_0, Qt.Key.Key_C)
    hands.write("Nothing to see.")
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_PageDown, *[Qt.Key.Key_PageDown] * 4, held=CONTROL)
    hands.reach("Submit")
    hands.press(Qt.Key.Key_Space)

    def stored_state() -> tuple[object, ...]:
        row = review_content.rating_rows(workspace, review)["ARC-1"]
        return reviews.review(workspace, review).state, row.value, row.comment

    seen = [stored_state()]
    undo = window.commands.action(CommandId.UNDO)
    for _ in range(3):
        promised = undo.text().removeprefix("Undo: ")
        hands.press(Qt.Key.Key_Z, held=CONTROL)
        assert window.shell.notice.text() == f"Undone: {promised}"
        seen.append(stored_state())
    draft = ReviewState.DRAFT
    assert seen == [
        (ReviewState.SUBMITTED, None, "Nothing to see."),
        (draft, None, "Nothing to see."),
        (draft, None, ""),
        (draft, before.value, ""),
    ]


def test_the_shortcut_sheet_lists_the_keys_of_this_test(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    Hands(qtbot, window).press(Qt.Key.Key_Slash, held=CONTROL)
    sheet = window.findChild(ShortcutSheet)
    listed = {label.text() for label in sheet.findChildren(QLabel)}
    assert listed >= {"Ctrl+K", "Ctrl+Z", "Ctrl+PgDown", "Ctrl+PgUp", "1 – 5", "0", "C", "E", "Escape"}


def test_a_page_opened_by_a_key_has_the_focus(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    hands = Hands(qtbot, window)
    assert window.shell is not None
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_6, Qt.Key.Key_1):
        hands.press(key, held=Qt.KeyboardModifier.AltModifier)
        assert window.shell.page().isAncestorOf(hands.focus())


def _named(window: MainWindow, name: str) -> QWidget:
    [found] = [
        widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.accessibleName() == name
    ]
    return found


def _words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()
