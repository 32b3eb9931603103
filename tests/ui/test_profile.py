"""A manager looks at one engineer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from models.actions.people import add_engineer
from models.people import EngineerDetails, QualificationStatus
from models.queries.people import find_engineer, list_engineers, qualifications
from tests.ui.conftest import Open
from tests.ui.finding import press, the
from tests.ui.pages import at
from ui.charts.dot_plot import DotPlot
from ui.charts.radar import Radar
from ui.main_window import MainWindow
from ui.pages.profile import ProfilePage
from ui.place import Place


def at_profile(window: MainWindow, key: str = "E1001", tab: str = "") -> ProfilePage:
    assert window.session is not None
    return at(window, ProfilePage, Place("engineer", find_engineer(window.session.workspace, key).id, tab))


def test_the_dot_plot_tells_its_numbers_and_the_radar_is_its_second_view(open_window: Open, qtbot: QtBot) -> None:
    page = at_profile(open_window())
    dots = page.findChild(DotPlot)
    assert "expected" in dots.accessibleDescription()
    assert dots.accessibleDescription().count(";") == 11
    qtbot.mouseClick(the(qtbot, page, QToolButton, "Radar"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.findChild(Radar).isVisible)
    assert not dots.isVisible()


def test_every_tab_opens_on_somebody_with_much_and_somebody_with_nothing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.session is not None
    details = EngineerDetails(name="Ngozi " + "Adeyemi-" * 20, level="JR", employee_id="E5555")
    window.session.do(add_engineer, details=details)
    for key in ("E1001", "E5555"):
        for tab in ("overview", "reviews", "notes", "sessions", "plan", "facts"):
            page = at_profile(window, key, tab)
            assert page.place.spot == tab


def test_a_qualification_is_recorded_where_it_is_chosen(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_profile(window, tab="facts")
    status = next(box for box in page.findChildren(QComboBox) if box.findText("equivalent") >= 0)
    status.setCurrentIndex(status.findText("equivalent"))
    assert window.session is not None
    stored = qualifications(window.session.workspace, page.place.subject)
    assert QualificationStatus.EQUIVALENT in {one for one, _ in stored.values()}


def test_somebody_who_left_is_archived_and_brought_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_profile(window)
    press(qtbot, page, "Archive")
    assert window.session is not None
    assert "E1001" not in [row.employee_id for row in list_engineers(window.session.workspace)]
    press(qtbot, page, "Bring back")
    assert "E1001" in [row.employee_id for row in list_engineers(window.session.workspace)]
