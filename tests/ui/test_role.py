"""Role page: source lines, links between entries and their uses, and undo of choices."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from models.domain.role import TrendChoice
from models.library.role_sections import SectionKey, entry_sections, source_anchor
from models.views.role import role_guide, role_view
from tests.ui.conftest import Open
from tests.ui.labels import words_in
from tests.ui.pages import at
from ui.charts.range_plot import RangePlot
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages.plan import PlanPage
from ui.pages.role import RolePage
from ui.pages.role.activities import ActivitiesSection
from ui.pages.role.sources import SourcesSection
from ui.pages.rubric import RubricPage
from ui.widgets.controls import choose
from ui.window.main_window import MainWindow
from ui.window.palette import Palette
from ui.window.palette_list import FoundList

pytestmark = pytest.mark.long


def role(window: MainWindow, anchor: str = "") -> RolePage:
    return at(window, RolePage, Location("role", 0, anchor))


def links(page: RolePage) -> dict[str, QPushButton]:
    """The links of the section that is shown, by their accessible names."""
    return {link.accessibleName(): link for link in page.section().findChildren(QPushButton) if not link.isHidden()}


def follow(window: MainWindow, link: QPushButton) -> Location:
    """Click a link; the place it leads to."""
    link.click()
    assert window.shell is not None
    return window.shell.location


def test_every_source_line_and_entry_has_an_anchor_on_the_page(open_window: Open) -> None:
    page = role(open_window())
    places = {(row.place.section, row.place.anchor) for row in role_guide().sources}
    places |= {(section, code) for code, section in entry_sections().items()}
    for section, anchor in sorted(places):
        page.show_anchor(anchor)
        assert page.section().key is section
        assert anchor == section or page.section().anchor_widget(anchor) is not None, anchor


def test_the_anchor_of_each_source_line_shows_its_number_or_text(open_window: Open) -> None:
    page = role(open_window())
    missing = []
    for row in role_guide().sources:
        page.show_anchor(row.place.anchor)
        section = page.section()
        spot = section if row.place.anchor == section.key else section.anchor_widget(row.place.anchor)
        assert spot is not None, row.place.anchor
        texts = "\n".join(words_in(spot))
        if row.line.n not in line_numbers(texts) and row.line.label.split(": ")[-1] not in texts:
            missing.append((row.line.n, row.place.anchor))
    assert missing == []


def line_numbers(texts: str) -> set[int]:
    """All numbers in texts, also those within ranges such as "12–19"."""
    ranges = re.findall(r"\b(\d{1,3})–(\d{1,3})\b", texts)
    within = {number for first, last in ranges for number in range(int(first), int(last) + 1)}
    return within | {int(number) for number in re.findall(r"\b\d{1,3}\b", texts)}


def test_the_table_of_source_lines_opens_at_the_requested_line(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = role(window, source_anchor(140))
    section = page.section()
    assert isinstance(section, SourcesSection)
    assert section.table.chosen() == role_guide().sources[139]
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    assert window.shell.location == Location("role", 0, "M05")
    assert page.section().key is SectionKey.MARKET


def test_arrow_keys_in_the_outline_switch_sections(open_window: Open, qtbot: QtBot) -> None:
    page = role(open_window())
    outline = page.findChild(QListWidget)
    assert page.section().key is SectionKey.ABOUT
    qtbot.keyClick(outline, Qt.Key.Key_Down)
    assert page.section().key is SectionKey.DUTIES
    assert page.breadcrumbs()[-1] == ("Responsibilities", None)
    assert page.location.anchor == "responsibilities"


def test_the_outline_shows_the_section_that_was_gone_to(
    open_window: Open, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.zoom = 200
    window = open_window()
    window.resize(1500, 900)
    outline = role(window, "best-practices").findChild(QListWidget)
    qtbot.wait(50)  # until the list has its size
    assert outline.viewport().rect().contains(outline.visualItemRect(outline.currentItem()))
    assert outline.currentItem().text().strip() == "Best practices"


def test_a_choice_about_a_trend_is_autosaved_and_undone(open_window: Open) -> None:
    window = open_window()
    page = role(window, "T02")
    box = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == "Your choice for Microservices")
    choose(box, TrendChoice.ADOPT)
    assert role_view(window.controller.workspace).choices == {"T02": TrendChoice.ADOPT}
    assert "Microservices" in links(page)
    window.commands.action(CommandId.UNDO).trigger()
    assert role_view(window.controller.workspace).choices == {}
    assert box.currentText() == "No choice yet"
    assert "Microservices" not in links(page)


def test_navigating_to_a_filtered_out_activity_clears_the_filter(open_window: Open) -> None:
    page = role(open_window(), "activities")
    section = page.section()
    assert isinstance(section, ActivitiesSection)
    assert len(section.shown_codes()) == 42
    boxes = {box.accessibleName(): box for box in section.findChildren(QComboBox)}
    choose(boxes["Competency"], "PER-3")
    assert section.shown_codes() == ["A19", "A23"]
    choose(boxes["Effort"], "hours")
    assert section.shown_codes() == []
    page.show_anchor("A01")
    assert len(section.shown_codes()) == 42
    search = page.search_field()
    assert search is not None
    search.setText("threat model")
    assert section.shown_codes() == ["A06"]


def test_an_activity_and_its_goal_link_to_each_other(open_window: Open) -> None:
    window = open_window()
    row = window.controller.workspace.query(
        "SELECT activity_code, plan_id, position FROM goal_activity JOIN goal ON goal.id = goal_id"
        " JOIN plan ON plan.id = plan_id WHERE goal.state = 'open' ORDER BY plan_id DESC LIMIT 1"
    )[0]
    page = role(window, row["activity_code"])
    card = page.section().anchor_widget(row["activity_code"])
    link = next(link for link in card.findChildren(QPushButton) if f"goal {row['position']}" in link.accessibleName())
    location = follow(window, link)
    assert (location.page, location.anchor) == ("plan", f"goal:{row['position']}")
    plan = at(window, PlanPage, location)
    back = next(
        link
        for link in plan.findChildren(QPushButton)
        if link.accessibleName() == f"Open in the library: {row['activity_code']}"
    )
    assert follow(window, back) == Location("role", 0, row["activity_code"])


def test_a_plan_links_to_its_path_and_challenges(open_window: Open) -> None:
    window = open_window()
    [row] = window.controller.workspace.query(
        "SELECT plan.id, target_profile, code FROM plan JOIN plan_topic ON plan_id = plan.id"
        " WHERE code LIKE 'X%' ORDER BY target_profile IN ('TS', 'TL', 'SA') DESC, plan.id LIMIT 1"
    )
    for anchor in (f"P-{row['target_profile']}", row["code"]):
        plan = at(window, PlanPage, Location("plan", row["id"]))
        name = f"In the role guide: {role_guide().names[anchor]}"
        link = next(link for link in plan.findChildren(QPushButton) if link.accessibleName() == name)
        assert follow(window, link) == Location("role", 0, anchor)


def test_a_competency_and_its_activities_and_lines_are_linked(open_window: Open) -> None:
    window = open_window()
    rubric = at(window, RubricPage, Location("rubric", 0, "DAT-3"))
    names = {link.accessibleName(): link for link in rubric.findChildren(QPushButton)}
    assert "Source lines: 240" in names
    activity = next(link for name, link in names.items() if name.startswith("A05 "))
    assert follow(window, activity) == Location("role", 0, "A05")
    page = at(window, RolePage, Location("role", 0, "A05"))
    back = page.section().anchor_widget("A05").findChildren(QPushButton)[0]
    assert follow(window, back) == Location("rubric", 0, "DAT-3")


def test_no_market_figure_links_to_a_person(open_window: Open) -> None:
    window = open_window()
    page = role(window, "market")
    plot = page.section().findChild(RangePlot)
    for name, link in links(page).items():
        assert follow(window, link).page == "role", name
    for fact in role_guide().market.priced:
        assert f"{fact.figure} (Source line {fact.source_line})" in plot.accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "choice", "anchor"),
    [
        ("Kubernetes", "Kubernetes", "Kubernetes"),
        ("market fig", "Market figures", "market"),
        ("threat-model", "Threat-model one service", "A06"),
    ],
)
def test_the_palette_finds_the_role_guide(
    open_window: Open, qtbot: QtBot, typed: str, choice: str, anchor: str
) -> None:
    window = open_window()
    window.commands.action(CommandId.PALETTE).trigger()
    palette = window.findChild(Palette)
    palette.findChild(QLineEdit).setText(typed)
    chosen = palette.findChild(FoundList).chosen()
    assert chosen is not None
    assert chosen.text.startswith(choice)
    qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    assert window.shell.location == Location("role", 0, anchor)
