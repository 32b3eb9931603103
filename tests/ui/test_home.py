"""Home page: what needs attention, with a link for each line."""

from datetime import date, timedelta

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from models.domain.journal import Visibility
from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer
from models.operations.journal import write_note
from models.operations.mentoring import Agreement, end_mentorship, start_mentorship
from models.queries.engineers import find_engineer
from models.views.home import home_view
from models.views.mentoring import mentorship_lines
from tests.ui.conftest import Open
from tests.ui.labels import words_in
from tests.ui.selectors import press, visible
from ui.framework.location import HOME, Location
from ui.pages.home import HomePage
from ui.widgets.cards import Card
from ui.window.main_window import MainWindow

LONG = "W" * 80


def at_home(window: MainWindow) -> HomePage:
    assert window.shell is not None
    window.shell.navigate(HOME)
    page = window.shell.page()
    assert isinstance(page, HomePage)
    return page


def card(page: HomePage, title: str) -> Card:
    [found] = [item for item in page.findChildren(Card) if item.isVisible() and title in words(item)]
    return found


def words(within: Card) -> list[str]:
    return [part.text() for part in within.findChildren(QLabel)]


def test_an_overdue_action_is_close_to_its_owner(open_window: Open) -> None:
    window = open_window(HOME)
    assert window.controller is not None
    actions = home_view(window.controller.workspace, date.today()).actions
    shown = card(at_home(window), "Overdue actions")
    QApplication.processEvents()
    names = visible(shown, QPushButton, "")
    assert [name.text() for name in names] == [action.engineer_name for action in actions]
    for at, (name, action) in enumerate(zip(names, actions, strict=True)):
        [task, *_] = [part for part in shown.findChildren(QLabel) if part.text() == action.text and part.y() > name.y()]
        assert task.y() - name.geometry().bottom() <= 2
        if at + 1 < len(names):
            assert names[at + 1].y() - task.geometry().bottom() > 6


def test_a_line_links_to_its_subject(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    assert window.controller is not None
    assert window.shell is not None
    person = home_view(window.controller.workspace, date.today()).without_notes[0]
    press(qtbot, card(at_home(window), "No notes this month"), person.engineer_name)
    assert window.shell.location == Location("engineer", person.engineer_id, "notes")


def test_the_notes_card_has_another_heading_once_every_engineer_has_a_note(open_window: Open, qtbot: QtBot) -> None:
    window, today = open_window(HOME), date.today()
    assert window.controller is not None
    while people := home_view(window.controller.workspace, today).without_notes:
        for person in people:
            window.controller.do(
                write_note,
                engineer=person.engineer_id,
                text="Mentored.",
                happened_on=today,
                visibility=Visibility.PRIVATE,
                competencies=[],
            )
    page = at_home(window)
    qtbot.waitUntil(lambda: "Every engineer has a note this month." in words_in(page))
    assert "Every engineer has a note this month." in words(card(page, "Notes this month"))


def test_home_suggests_a_mentorship_only_if_none_is_active(open_window: Open, qtbot: QtBot) -> None:
    window, today = open_window(HOME), date.today()
    assert window.controller is not None
    for line in mentorship_lines(window.controller.workspace, today):
        if line.due_on is not None:
            window.controller.do(end_mentorship, mentorship=line.id, ends_on=today - timedelta(days=1))
    page = at_home(window)
    qtbot.waitUntil(lambda: "No sessions due. Start a mentorship to plan sessions." in words_in(page))
    engineer = find_engineer(window.controller.workspace, "E1001").id
    later = Agreement(mentor_name="Kofi Mensah", starts_on=today + timedelta(days=1))
    window.controller.do(start_mentorship, engineer=engineer, agreement=later)
    qtbot.waitUntil(lambda: "No sessions due. A session appears here on its day." in words_in(page))


def test_a_long_team_or_name_cuts_nothing_off(open_window: Open) -> None:
    window = open_window(HOME)
    assert window.controller is not None
    window.resize(1024, 700)
    details = EngineerDetails(name=LONG.lower(), level="SR", team=LONG)
    window.controller.do(add_engineer, details=details)
    page = at_home(window)
    QApplication.processEvents()
    for item in page.findChildren(Card):
        right = item.mapTo(page.scroller.viewport(), item.rect().topRight()).x()
        assert right <= page.scroller.viewport().width()


def test_the_date_has_the_usual_format(open_window: Open) -> None:
    window = open_window(HOME)
    today = date.today()
    written = f"{today:%A}, {today.day} {today:%b %Y}"
    assert written in [part.text() for part in at_home(window).findChildren(QLabel)]
