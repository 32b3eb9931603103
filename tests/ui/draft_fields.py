"""Fields whose text is a draft until it is submitted: how a user reaches each one and submits it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from models.workspace.workspace import Workspace
from tests.ui.pages import run
from tests.ui.selectors import confirm, fill, find_one, press, visible
from ui.framework.commands import CommandId
from ui.framework.location import HOME, Location
from ui.widgets.text import AutosaveTextEdit
from ui.window.main_window import MainWindow


def workspace_of(window: MainWindow) -> Workspace:
    assert window.controller is not None
    return window.controller.workspace


def latest_id(window: MainWindow, sql: str) -> int:
    return int(workspace_of(window).query(f"SELECT {sql} ORDER BY id DESC LIMIT 1")[0]["id"])


def drafts(window: MainWindow) -> list[str]:
    return [row["text"] for row in workspace_of(window).query("SELECT text FROM draft")]


def at(window: MainWindow, place: Location) -> QWidget:
    assert window.shell is not None
    window.shell.navigate(place)
    return window.shell.page()


def a_dialog(qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def session_page(window: MainWindow, qtbot: QtBot) -> QWidget:
    return at(window, Location("session", latest_id(window, "id FROM session")))


def discussed_review(window: MainWindow, qtbot: QtBot) -> QWidget:
    return at(window, Location("review", latest_id(window, "id FROM review WHERE state = 'discussed'"), "status"))


def comment_form(window: MainWindow, qtbot: QtBot) -> QWidget:
    return after_asking(window, qtbot, "Employee comment", "'s comment")


def refusal_form(window: MainWindow, qtbot: QtBot) -> QWidget:
    return after_asking(window, qtbot, "Witness of the refusal", "Record refusal")


def after_asking(window: MainWindow, qtbot: QtBot, field: str, asking: str) -> QWidget:
    """The status tab of a review with a field that a button shows; a field with a draft is shown at once."""
    page = discussed_review(window, qtbot)
    find_one(qtbot, page, QPushButton, "Raise appeal")
    if not visible(page, AutosaveTextEdit, field):
        [asked] = [item for item in visible(page, QPushButton, "") if asking in item.accessibleName()]
        qtbot.mouseClick(asked, Qt.MouseButton.LeftButton)
    return page


def mentorship(window: MainWindow, qtbot: QtBot) -> QWidget:
    return at(window, Location("mentorship", 1))


def goal(window: MainWindow, qtbot: QtBot) -> QWidget:
    return at(window, Location("plan", latest_id(window, "id FROM plan WHERE state = 'agreed'"), "goal:1"))


def closing_a_goal(window: MainWindow, qtbot: QtBot) -> QWidget:
    page = goal(window, qtbot)
    press(qtbot, page, "Close this goal")
    return page


def quick_note(window: MainWindow, qtbot: QtBot) -> QWidget:
    at(window, HOME)
    window.commands.action(CommandId.NEW_NOTE).trigger()
    return a_dialog(qtbot)


def agreement(window: MainWindow, qtbot: QtBot) -> QWidget:
    press(qtbot, mentorship(window, qtbot), "Edit")
    return a_dialog(qtbot)


def new_mentorship(window: MainWindow, qtbot: QtBot) -> QWidget:
    run(window, CommandId.NEW_MENTORSHIP)
    return a_dialog(qtbot)


def editing_an_action(window: MainWindow, qtbot: QtBot) -> QWidget:
    page = session_page(window, qtbot)
    qtbot.waitUntil(lambda: bool(visible(page, QToolButton, "Edit this action")))
    visible(page, QToolButton, "Edit this action")[0].click()
    return a_dialog(qtbot)


def new_cycle(window: MainWindow, qtbot: QtBot) -> QWidget:
    run(window, CommandId.NEW_CYCLE)
    dialog = a_dialog(qtbot)
    find_one(qtbot, dialog, QCheckBox, "DAT-4").setChecked(True)
    return dialog


def by_return(field: str) -> Callable[[QtBot, QWidget], None]:
    return lambda qtbot, within: qtbot.keyClick(find_one(qtbot, within, AutosaveTextEdit, field), Qt.Key.Key_Return)


def with_its_action(qtbot: QtBot, within: QWidget) -> None:
    fill(qtbot, within, "New action", "Measure it")
    by_return("If-then plan for the new action")(qtbot, within)


def by_button(words: str, **other: str) -> Callable[[QtBot, QWidget], None]:
    def send(qtbot: QtBot, within: QWidget) -> None:
        for name, filled in other.items():
            fill(qtbot, within, name.replace("_", " ").capitalize(), filled)
        press(qtbot, within, words)

    return send


def by_confirming(words: str) -> Callable[[QtBot, QWidget], None]:
    return lambda qtbot, within: confirm(qtbot, within, words)


def with_the_person(qtbot: QtBot, within: QWidget) -> None:
    person = find_one(qtbot, within, QLineEdit, "Engineer")
    assert person.text() == ""  # of words that were restored, nobody knows whom they are about
    qtbot.keyClicks(person, "jonas")
    qtbot.keyClick(person, Qt.Key.Key_Return)
    press(qtbot, within, "Save")


@dataclass(frozen=True)
class DraftField:
    """A field: how it is reached, its name, and how its text is submitted."""

    reach: Callable[[MainWindow, QtBot], QWidget]
    field: str
    send: Callable[[QtBot, QWidget], None]

    def words(self, qtbot: QtBot, window: MainWindow) -> tuple[AutosaveTextEdit, QWidget]:
        within = self.reach(window, qtbot)
        return find_one(qtbot, within, AutosaveTextEdit, self.field), within


DRAFT_FIELDS = {
    "shared line": DraftField(session_page, "New shared line", by_return("New shared line")),
    "private line": DraftField(session_page, "New private line", by_return("New private line")),
    "new action": DraftField(session_page, "New action", by_return("New action")),
    "if-then": DraftField(session_page, "If-then plan for the new action", with_its_action),
    "work-life note": DraftField(mentorship, "New work-life note", by_button("Save work-life note")),
    "comment": DraftField(comment_form, "Employee comment", by_confirming("Save comment")),
    "witness": DraftField(refusal_form, "Witness of the refusal", by_confirming("Record refusal")),
    "appeal": DraftField(
        discussed_review, "Reason for the appeal", by_button("Raise appeal", Decided_by="Sabine Krüger")
    ),
    "revision": DraftField(discussed_review, "Reason for the change (printed)", by_confirming("Open new revision")),
    "follow-up": DraftField(goal, "What you observed", by_button("Check in")),
    "result": DraftField(closing_a_goal, "Result", by_button("Close goal")),
    "note": DraftField(quick_note, "Note", with_the_person),
    "agreement": DraftField(agreement, "What stays confidential", by_button("Save")),
    "edited action": DraftField(editing_an_action, "If-then", by_button("Save")),
    "reason in a cycle": DraftField(new_cycle, "Reason for DAT-4", by_button("Create")),
}
