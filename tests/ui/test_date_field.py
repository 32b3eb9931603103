"""Dates are typed, pasted, stepped and picked in one field, the same everywhere."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDateEdit, QDialog, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from models.domain.mentoring import SessionId
from models.queries.cycles import list_cycles
from models.support.dates import parse_day
from models.support.errors import BadInput
from models.views.session import session_view
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import fill, find_one, press, type_over
from tools.scene_dialogs import process_events
from tools.scenes import scenes
from ui.framework.location import Location
from ui.language.format import day
from ui.pages.reviews import ReviewsPage
from ui.pages.session import SessionPage
from ui.widgets.bubble import Bubble
from ui.widgets.controls import DateField

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
BEFORE = date(2026, 11, 26)
NO_DATE = "Not a date. Write 15 Oct 2026 or 2026-10-15."


@pytest.fixture
def box(qtbot: QtBot) -> DateField:
    """A date field that has the focus."""
    result = DateField("Date", BEFORE)
    qtbot.addWidget(result)
    with qtbot.waitActive(result):
        result.show()
        result.activateWindow()
    result.setFocus(Qt.FocusReason.TabFocusReason)
    return result


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("01.02.2026", date(2026, 2, 1)), ("1.2.2026", date(2026, 2, 1)), ("1/2/26", date(2026, 2, 1)),
        ("2026-10-15", date(2026, 10, 15)), ("15/10/2026", date(2026, 10, 15)), ("1 Feb 2026", date(2026, 2, 1)),
        ("1. Februar 2026", date(2026, 2, 1)), ("Feb 1 2026", date(2026, 2, 1)), ("01.09.2026", date(2026, 9, 1)),
    ],
)  # fmt: skip
def test_a_date_focused_by_tab_is_replaced_by_typing_or_pasting(
    box: DateField, typed: str, meant: date, qtbot: QtBot
) -> None:
    qtbot.keyClicks(box, typed)
    assert box.value() == meant
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == day(meant)
    QApplication.clipboard().setText(day(BEFORE))
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_V, CONTROL)
    assert box.value() == BEFORE


def test_the_complete_date_is_visible_beside_the_calendar_button(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("session", 3))
    assert window.shell is not None
    for box in window.shell.page().findChildren(DateField):
        line, icon = box.lineEdit(), box.findChild(QToolButton)
        assert line.width() > icon.width() + line.fontMetrics().horizontalAdvance(box.text())
        assert icon.isVisible()


def test_a_displayed_date_can_be_typed_in_either_language(german: None) -> None:
    days = [date(2026, month, 28) for month in range(1, 13)]
    assert [parse_day(day(item)) for item in days] == days
    assert day(days[8]) == "28. Sept. 2026"


def test_arrows_step_by_days_months_and_years(box: DateField, qtbot: QtBot) -> None:
    seen = []  # type: ignore[var-annotated]
    box.dateChanged.connect(seen.append)
    for key, held in (
        (Qt.Key.Key_Up, Qt.KeyboardModifier(0)), (Qt.Key.Key_Down, CONTROL), (Qt.Key.Key_Down, CONTROL | SHIFT),
        (Qt.Key.Key_Down, Qt.KeyboardModifier(0)), (Qt.Key.Key_PageUp, Qt.KeyboardModifier(0)), (Qt.Key.Key_PageUp, SHIFT),
    ):  # fmt: skip
        qtbot.keyClick(box, key, held)
    assert seen == [
        date(2026, 11, 27), date(2026, 10, 27), date(2025, 10, 27), date(2025, 10, 26), date(2025, 11, 26), date(2026, 11, 26),
    ]  # fmt: skip


def test_the_calendar_opens_by_key_and_picks(box: DateField, qtbot: QtBot) -> None:
    qtbot.keyClick(box, Qt.Key.Key_Down, ALT)
    calendar = box.findChild(QCalendarWidget)
    qtbot.waitUntil(calendar.isVisible)
    assert calendar.selectedDate().toPython() == BEFORE
    table = calendar.focusProxy() or calendar
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert box.value() == date(2026, 11, 27)
    assert not calendar.isVisible()


def test_an_invalid_date_is_kept_marked_and_explained(box: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "31.2.2026")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (box.text(), box.accessibleDescription(), box.last_valid()) == ("31.2.2026", NO_DATE, BEFORE)
    assert box.findChild(Bubble).text() == NO_DATE
    with pytest.raises(BadInput, match="Not a date"):
        box.value()
    box.selectAll()
    qtbot.keyClicks(box, "28.2.2026")
    assert box.accessibleDescription() == ""
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.value() == BEFORE


def test_a_dialog_with_an_invalid_date_stores_nothing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    page = at(window, ReviewsPage, Location("reviews"))
    known = len(list_cycles(window.controller.workspace))
    page.create_cycle()
    dialog = page.findChild(QDialog)
    fill(qtbot, dialog, "Name", "Spring")
    ends = find_one(qtbot, dialog, DateField, "To")
    type_over(qtbot, ends, "30 Juno")
    press(qtbot, dialog, "Create")
    assert dialog.isVisible()
    assert dialog.notice.text() == NO_DATE
    assert len(list_cycles(window.controller.workspace)) == known
    assert ends.text() == "30 Juno"
    type_over(qtbot, ends, "30. Juni 2027")
    qtbot.waitUntil(lambda: len(list_cycles(window.controller.workspace)) == known + 1)
    assert list_cycles(window.controller.workspace)[-1].ends_on == date(2027, 6, 30)


@pytest.mark.long
def test_an_uncommitted_date_is_stored_on_leaving_and_locking(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    page = at(window, SessionPage, Location("session", 3))
    held = find_one(qtbot, page, DateField, "Date")
    held.setFocus()
    held.selectAll()
    qtbot.keyClicks(held, "2.3.2026")
    window.controller.flush()
    assert session_view(window.controller.workspace, SessionId(3)).session.held_on == date(2026, 3, 2)
    held.selectAll()
    qtbot.keyClicks(held, "2.3.")
    window.controller.flush()
    assert session_view(window.controller.workspace, SessionId(3)).session.held_on == date(2026, 3, 2)
    assert (held.text(), held.accessibleDescription()) == ("2.3.", NO_DATE)


def test_every_date_uses_this_field_with_a_single_tab_stop(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    wanted = {"cycle": "From", "note": "Date", "mentorship-new": "Starts on", "EditAction": "Due"}
    for name, sight in scenes(window.controller.workspace, tmp_path).items():
        if name not in wanted:
            continue
        top = sight(window)
        process_events()
        assert not top.findChildren(QDateEdit)
        box = find_one(qtbot, top, DateField, wanted[name])
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Tab)
        assert top.focusWidget() is not box
        assert not isinstance(top.focusWidget(), QLineEdit) or not box.isAncestorOf(top.focusWidget())
        top.reject()  # type: ignore[attr-defined]
        process_events()
