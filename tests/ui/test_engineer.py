"""Engineer page."""

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails, QualificationStatus
from models.operations.engineers import add_engineer
from models.operations.reviews import start_review
from models.queries.cycles import find_cycle, list_cycles
from models.queries.engineers import find_engineer, list_engineers, qualifications
from models.queries.reviews import find_review
from models.views.engineer import profile_view
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press, visible
from ui.charts.competency_grid import CompetencyGrid
from ui.charts.dot_plot import HEAD, ROW, Dot, DotPlot
from ui.charts.radar import Radar
from ui.framework.location import Location
from ui.language.format import rounded, signed
from ui.pages.engineer import EngineerPage
from ui.pages.engineer.key_figures import KeyFigure
from ui.pages.engineer.overview import Overview
from ui.pages.engineer.plan_card import PlanCard
from ui.theme.theme import tokens
from ui.widgets.table import Table
from ui.window.main_window import MainWindow


def at_profile(window: MainWindow, key: str = "E1001", tab: str = "") -> EngineerPage:
    assert window.controller is not None
    return at(window, EngineerPage, Location("engineer", find_engineer(window.controller.workspace, key).id, tab))


def test_the_dot_plot_has_accessible_numbers_and_a_radar_view(open_window: Open, qtbot: QtBot) -> None:
    page = at_profile(open_window())
    dots = page.findChild(DotPlot)
    assert "expected" in dots.accessibleDescription()
    assert dots.accessibleDescription().count(";") == 11
    qtbot.mouseClick(find_one(qtbot, page, QToolButton, "Radar"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.findChild(Radar).isVisible)
    assert not dots.isVisible()


def test_every_tab_opens_for_an_engineer_with_and_without_entries(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    details = EngineerDetails(name="Ngozi " + "Adeyemi-" * 20, level="JR", employee_id="E5555")
    window.controller.do(add_engineer, details=details)
    for key in ("E1001", "E5555"):
        for tab in ("overview", "reviews", "notes", "sessions", "plan", "facts"):
            page = at_profile(window, key, tab)
            assert page.location.anchor == tab


def test_a_qualification_is_recorded_in_the_chosen_row(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_profile(window, tab="facts")
    status = next(box for box in page.findChildren(QComboBox) if box.findText("equivalent") >= 0)
    status.setCurrentIndex(status.findText("equivalent"))
    assert window.controller is not None
    stored = qualifications(window.controller.workspace, page.location.subject)
    assert QualificationStatus.EQUIVALENT in {item for item, _ in stored.values()}


def choose(window: MainWindow, page: EngineerPage, item: str) -> None:
    """Take what the menu at the end of the head offers."""
    more = next(button for button in page.findChildren(QToolButton) if button.accessibleName() == "More")
    [action] = [entry for entry in more.menu().actions() if entry.text() == item]
    action.trigger()


def test_opening_a_profile_by_keyboard_presses_no_button(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("engineers"))
    assert window.shell is not None
    assert window.controller is not None
    before = window.controller.workspace.undo_label()
    qtbot.keyClick(window.shell.page().findChild(Table), Qt.Key.Key_Return)
    page = window.shell.page()
    assert isinstance(page, EngineerPage)
    focus = QApplication.focusWidget()
    assert page.isAncestorOf(focus)
    assert not isinstance(focus, QAbstractButton)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(focus, key)
    assert window.shell.page() is page
    assert window.controller.workspace.undo_label() == before


def test_an_engineer_is_archived_and_restored_from_notice_or_menu(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_profile(window)
    session = window.controller
    assert window.shell is not None
    assert session is not None

    def listed() -> bool:
        return "E1001" in [row.employee_id for row in list_engineers(session.workspace)]

    choose(window, page, "Archive")
    assert not listed()
    assert window.shell.notice.text() == "Jonas Weber archived."
    press(qtbot, window.shell.notice, "Undo")
    assert listed()
    choose(window, page, "Archive")
    choose(window, page, "Restore")
    assert listed()


def test_a_review_is_started_from_the_profile_and_opened(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.shell is not None
    assert window.controller is not None
    cycle = find_cycle(window.controller.workspace, "2026-H2").id
    page = at_profile(window)
    engineer = page.location.subject
    press(qtbot, page, "Start a review")
    review = find_review(window.controller.workspace, engineer, cycle)
    assert window.shell.location == Location("review", review.id)
    assert review.reviewer_name == "Marta Lindqvist"
    assert window.shell.notice.text() == "Review in 2026-H2 started."
    page = at_profile(window)
    press(qtbot, page, "Open the review")
    assert window.shell.location == Location("review", review.id)


def test_an_overview_without_a_score_links_to_the_review(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.shell is not None
    assert window.controller is not None
    number = window.controller.do(add_engineer, details=EngineerDetails(name="Ngozi", level="JR", employee_id="E5555"))
    overview = at_profile(window, "E5555").findChild(Overview)
    assert not visible(overview, QPushButton, "Open the review")
    [cycle] = [row for row in list_cycles(window.controller.workspace) if row.name == "2026-H1"]
    review = window.controller.do(start_review, engineer=number, cycle=cycle.id, reviewer_name="Marta Lindqvist")
    press(qtbot, at_profile(window, "E5555").findChild(Overview), "Open the review")
    assert window.shell.location == Location("review", review)


def test_the_key_figures_show_change_strength_and_largest_gap(open_window: Open) -> None:
    window = open_window()
    assert window.controller is not None
    page = at_profile(window)
    view = profile_view(window.controller.workspace, page.location.subject)
    assert view.newest
    assert view.before
    assert view.strongest
    assert view.largest_gap
    overall, reached, strongest, gap = (
        " ".join(part.text() for part in figure.findChildren(QLabel)) for figure in page.findChildren(KeyFigure)
    )
    assert rounded(view.newest.score.score) in overall
    assert f"{signed(view.change)} since {view.before.cycle_name}" in overall
    assert f"{view.newest.reached} of {view.newest.scored}" in reached
    assert view.strongest.name in strongest
    assert signed(view.largest_gap.distance) in gap
    assert view.largest_gap.name in gap


def test_every_competency_is_a_cell_with_its_rating_as_text(open_window: Open) -> None:
    window = open_window()
    assert window.controller is not None
    page = at_profile(window)
    grid = page.findChild(CompetencyGrid)
    model = grid.model()
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    there = [cell for cell in cells if cell.flags() & Qt.ItemFlag.ItemIsEnabled]
    assert len(there) == 48
    area = profile_view(window.controller.workspace, page.location.subject).areas[0]
    item = area.competencies[0]
    assert model.headerData(0, Qt.Orientation.Vertical) == area.name
    assert there[0].data() == str(item.rating)
    table = QAccessible.queryAccessibleInterface(grid)
    reported = [table.child(at).text(QAccessible.Text.Name) for at in range(table.childCount())]
    assert f"{item.code} {item.name}: rated {item.rating}, expected {item.expected}" in reported
    assert sum(": rated" in words or ": not observed" in words for words in reported) == 48


def test_a_cell_links_to_its_competency_in_the_review(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.shell is not None
    page = at_profile(window)
    grid = page.findChild(CompetencyGrid)
    grid.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(grid, key)
    assert (window.shell.location.page, window.shell.location.anchor) == ("review", "COD-2")
    page = at_profile(window)
    page.scroller.ensureWidgetVisible(grid)
    place = grid.visualRect(grid.model().index(2, 0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (window.shell.location.page, window.shell.location.anchor) == ("review", "DAT-1")


def test_the_current_cell_is_scrolled_into_view(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(1024, 700)
    page = at_profile(window)
    grid = page.findChild(CompetencyGrid)
    grid.setFocus()
    for _ in range(11):
        qtbot.keyClick(grid, Qt.Key.Key_Down)
    cell = grid.visualRect(grid.currentIndex())
    top = grid.viewport().mapTo(page.scroller.viewport(), cell.topLeft()).y()
    assert 0 <= top <= page.scroller.viewport().height() - cell.height()


def test_the_plan_is_beside_the_ratings(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.shell is not None
    page = at_profile(window)
    press(qtbot, page.findChild(PlanCard), "Open the plan")
    assert window.shell.location.page == "plan"


def test_a_score_equal_to_the_self_rating_is_visible(qtbot: QtBot) -> None:
    plot = DotPlot()
    qtbot.addWidget(plot)
    plot.show_rows([Dot("Data & storage", score=Fraction(3), expected=Fraction(2), own=Fraction(3))])
    plot.resize(420, plot.heightForWidth(420))
    image = plot.grab().toImage()
    middle = HEAD + ROW // 2
    assert tokens().accent.lower() in {image.pixelColor(x, middle).name() for x in range(image.width())}
