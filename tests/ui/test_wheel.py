"""Mouse wheel: scrolls, and changes neither values nor focus."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, evidence
from tests.ui.editing import field as text_of
from tests.ui.selectors import find_one, press
from tests.ui.user_input import bring_into_sight, fields, shown_values, wheel_at, written_rows
from tools.scene_dialogs import dismiss, process_events
from tools.scenes import scenes
from ui.framework.commands import CommandId
from ui.pages.review.competency_panel import CompetencyPanel


@pytest.mark.long
def test_the_wheel_changes_no_value_on_any_page_or_dialog(
    open_window: Open, blank_review: Blank, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    blank_review(window)
    assert window.controller is not None
    workspace = window.controller.workspace
    changed = {}
    for name, sight in scenes(workspace, tmp_path).items():
        top = sight(window)
        process_events()
        before = shown_values(top), QApplication.focusWidget(), written_rows(workspace)
        top.setUpdatesEnabled(False)  # half the time would go into painting
        for part in list(fields(top)):
            bring_into_sight(part)
            if not part.visibleRegion().isEmpty():
                wheel_at(part, -1, part.visibleRegion().boundingRect().center())
                wheel_at(part, -1, part.visibleRegion().boundingRect().center())
        top.setUpdatesEnabled(True)
        window.controller.flush()
        if (shown_values(top), QApplication.focusWidget(), written_rows(workspace)) != before:
            changed[name] = set(before[0].items() ^ shown_values(top).items())
        dismiss(top)
        process_events()
    assert changed == {}


@pytest.mark.long
def test_the_wheel_over_a_focused_field_scrolls_the_page(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    panel = page.findChild(CompetencyPanel)
    panel.add_evidence()
    qtbot.keyClicks(text_of(page, "What they did"), "Named the race.")
    press(qtbot, page, "Show: Situation, impact and source")
    source = find_one(qtbot, page, QComboBox, "Observed by")
    process_events()
    bring_into_sight(source)
    for focused in (False, True):
        if focused:
            source.setFocus()
        bar = panel.verticalScrollBar()
        at = bar.value()
        wheel_at(source, 1)
        assert bar.value() < at
        bar.setValue(at)
    window.controller.flush()
    assert evidence(window, review)[0].source == source.itemData(0) == source.currentData()


def test_an_open_combo_box_list_scrolls(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.commands.action(CommandId.GO_JOURNAL).trigger()
    assert window.shell is not None
    box = find_one(qtbot, window.shell.page(), QComboBox, "Competency")
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    bar = view.verticalScrollBar()
    before = bar.value()
    wheel_at(view.viewport(), -2)
    assert bar.value() > before
    box.hidePopup()
    assert box.currentIndex() == 0
    assert not isinstance(window.shell.page().focusWidget(), QScrollArea)
