"""Roles that assistive technology is told: groups, tabs, headings, and buttons that can be pressed."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review
from tests.ui.layout_checks import headings
from ui.accessibility.roles import Role, set_role
from ui.framework.location import Location
from ui.pages.review.anchors import Anchors
from ui.widgets.tabs import Tab
from ui.widgets.text import label

NAME = QAccessible.Text.Name


def interface(part: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(part)


@pytest.fixture
def screen_reader(qapp: object) -> Iterator[None]:
    """Accessibility is active, as while a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_the_anchors_are_a_named_group_of_five_radio_buttons(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    group = interface(at_review(window, blank_review(window)).findChild(Anchors))
    assert (group.role(), group.text(NAME)) == (Role.Grouping, "Rating")
    assert [group.child(at).role() for at in range(group.childCount())] == [Role.RadioButton] * 5


def test_tabs_have_the_tab_role_a_selection_and_a_press_action(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    tabs = {tab.accessibleName(): tab for tab in page.findChildren(Tab)}
    summary = interface(tabs["Summary"])
    assert (summary.role(), summary.parent().role()) == (Role.PageTab, Role.PageTabList)
    assert not summary.state().selected
    summary.actionInterface().doAction("Press")
    assert summary.state().selected
    assert not interface(tabs["Competencies"]).state().selected


def test_the_sidebar_is_a_list_of_tabs_with_the_shown_page_selected(open_window: Open) -> None:
    window = open_window(Location("journal"))
    [pages] = [part for part in window.findChildren(QWidget) if part.accessibleName() == "Pages" and part.isVisible()]
    bar = interface(pages)
    entries = [bar.child(at) for at in range(bar.childCount())]
    assert bar.role() == Role.PageTabList
    assert {entry.role() for entry in entries} == {Role.PageTab}
    assert [entry.text(NAME) for entry in entries if entry.state().selected] == ["Journal"]


def test_titles_are_headings(open_window: Open) -> None:
    window = open_window(Location("settings"))
    found = headings(window)
    assert found[0] == "Settings"
    assert {"This workspace", "This computer", "About Plumbline"} <= set(found)
    assert "Plumbline" not in found


@pytest.mark.usefixtures("screen_reader")
def test_a_new_role_replaces_the_reported_one(qtbot: QtBot) -> None:
    heading, button = label("Evidence", "heading", wraps=True), QPushButton("Open")
    for part in (heading, button):
        qtbot.addWidget(part)
    assert (interface(heading).role(), interface(heading).text(NAME)) == (Role.Heading, "Evidence")
    heading.setText("Comment")
    assert interface(heading).text(NAME) == "Comment"
    assert interface(button).role() == Role.Button
    set_role(button, Role.Link, "Open the review")
    assert (interface(button).role(), interface(button).text(NAME)) == (Role.Link, "Open the review")
