"""Rubric page: entries, comparison of levels, counter-indicators and examples."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.rubric.load import shipped_rubric
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press
from ui.framework.location import HOME, Location
from ui.framework.theme_controller import theme_controller
from ui.pages.home import HomePage
from ui.pages.review import ReviewPage
from ui.pages.rubric import RubricPage
from ui.pages.rubric.compare_panel import ComparePanel
from ui.theme.theme import tokens
from ui.widgets.tabs import Tab
from ui.window.main_window import MainWindow

RUBRIC = shipped_rubric()
Blank = Callable[[MainWindow], int]


def shown(part: QWidget) -> list[str]:
    """The texts that a reader sees."""
    return [words.text() for words in part.findChildren(QLabel) if words.isVisible()]


def test_the_page_starts_with_the_rating_levels_and_paths(open_window: Open) -> None:
    texts = shown(at(open_window(), RubricPage, Location("rubric")))
    assert {point.meaning for point in RUBRIC.scale} <= set(texts)
    assert {profile.text for profile in RUBRIC.profiles} <= set(texts)


def test_an_area_shows_summary_and_weights_and_links_its_competencies(open_window: Open, qtbot: QtBot) -> None:
    page = at(open_window(), RubricPage, Location("rubric", 0, "SEC"))
    area = RUBRIC.area_of("SEC-1")
    texts = shown(page)
    assert area.summary in texts
    for profile in RUBRIC.profiles:
        assert f"{area.weight[profile.code]} of 100" in texts
    press(qtbot, page, "SEC-2")
    qtbot.waitUntil(lambda: RUBRIC.competency("SEC-2").definition in shown(page))
    assert page.findChild(QListWidget).currentItem().toolTip().startswith("SEC-2")


@pytest.mark.long
def test_areas_have_the_colour_of_a_scheme_that_was_chosen_on_another_page(open_window: Open) -> None:
    window = open_window()
    areas = at(window, RubricPage, Location("rubric")).findChild(QListWidget)
    at(window, HomePage, HOME)
    theme_controller.toggle_scheme()
    at(window, RubricPage, Location("rubric"))
    assert areas.item(1).foreground().color().name() == tokens().text2.lower()
    theme_controller.toggle_scheme()
    assert areas.item(1).foreground().color().name() == tokens().text2.lower()


def test_a_competency_shows_differs_by_signs_and_examples(open_window: Open) -> None:
    item = RUBRIC.competency("PER-1")
    texts = shown(at(open_window(), RubricPage, Location("rubric", 0, "PER-1")))
    assert any(item.differs_by in text for text in texts)
    assert all(f"•  {sign}" in texts for sign in item.counter_indicators)
    assert item.strong_example is not None
    assert f"Impact: {item.strong_example.impact}" in texts
    assert all(anchor in texts for anchor in item.anchors.values())


@pytest.mark.long
def test_two_levels_are_compared_and_only_differences_show_anchors(open_window: Open, qtbot: QtBot) -> None:
    page = at(open_window(), RubricPage, Location("rubric", 0, "compare:JR:MID"))
    panel = page.findChild(ComparePanel)
    for item in RUBRIC.competencies:
        low, high = item.expected["JR"], item.expected["MID"]
        assert (item.anchor(high) in shown(panel)) == (low != high), item.code
    second = find_one(qtbot, panel, QComboBox, "Second level or path")
    second.setCurrentIndex(second.findText("Junior"))
    assert "Choose two different levels or paths to compare." in shown(panel)
    assert not find_one(qtbot, panel, QPushButton, "Export as PDF").isEnabled()
    second.setCurrentIndex(second.findText("Software Architect"))
    assert find_one(qtbot, panel, QPushButton, "Export as PDF").isEnabled()


@pytest.mark.long
def test_a_comparison_is_exported_as_pdf_and_a_bad_path_is_refused(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    page = at(open_window(), RubricPage, Location("rubric"))
    qtbot.mouseClick(find_one(qtbot, page, Tab, "Compare"), Qt.MouseButton.LeftButton)
    panel = page.findChild(ComparePanel)
    panel.export_to(tmp_path / "compared.pdf")
    assert panel.notice.text() == f"Saved: {tmp_path / 'compared.pdf'}"
    assert len(PdfReader(tmp_path / "compared.pdf").pages) == len(RUBRIC.areas)
    panel.show_pair("TS", "TL")
    assert panel.notice.text() == ""
    panel.export_to(tmp_path / "nowhere" / "compared.pdf")
    assert panel.notice.text() == ""


@pytest.mark.long
def test_signs_beside_anchors_are_folded_for_each_competency(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at(window, ReviewPage, Location("review", review, "COD-4"))
    sign = f"•  {RUBRIC.competency('COD-4').counter_indicators[0]}"
    assert sign not in shown(page)
    press(qtbot, page, "Show: Counter-indicators and examples")
    qtbot.waitUntil(lambda: sign in shown(page))
    assert window.shell is not None
    window.shell.navigate(Location("review", review, "COD-1"))
    window.shell.navigate(Location("review", review, "COD-4"))
    find_one(qtbot, page, QPushButton, "Show: Counter-indicators and examples")
    assert sign not in shown(page)
