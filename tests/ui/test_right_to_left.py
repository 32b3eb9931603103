"""Names in Hebrew and Arabic: they stay in their place in a sentence, and charts run from left to right everywhere."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from models.domain.people import EngineerDetails
from models.operations.engineers import edit_engineer
from models.queries.engineers import find_engineer
from models.support.messages import message
from tests.ui.conftest import Open
from tests.ui.editing import shown
from tests.ui.pages import at
from ui.charts.dot_plot import DotPlot
from ui.framework.location import Location
from ui.language.format import isolated
from ui.language.translation import install_translations, translate
from ui.pages.engineer import EngineerPage
from ui.theme.theme import font

HEBREW, ARABIC = "נועם לוי", "نور الهدى"


def left_to_right(text: str, *pieces: str) -> bool:
    """Whether pieces of a text are painted in this order from the left."""
    layout = QTextLayout(text, font("body"))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    places = []
    for piece in pieces:
        start = text.index(piece)
        edges = [line.cursorToX(at)[0] for at in range(start, start + len(piece) + 1)]  # type: ignore[index]
        places.append((min(edges), max(edges)))
    return all(before[1] <= after[0] + 1 for before, after in pairwise(places))


@pytest.mark.parametrize("name", [HEBREW, ARABIC])
def test_digits_after_a_right_to_left_name_stay_after_it(qapp: QApplication, name: str) -> None:
    assert not left_to_right(f"1 {name} 2026, 3", name, "2026", "3")  # as Unicode orders it
    assert left_to_right(f"1 {isolated(name)} 2026, 3", name, "2026", "3")
    sentence = translate(message("{name} 2026, {count}", name=name, count=3))
    assert left_to_right(sentence, name, "2026", "3")


@given(st.text(st.characters(max_codepoint=0x58F)))
def test_other_values_stay_as_they_are(value: str) -> None:
    assert isolated(value) == value


def test_the_profile_shows_facts_in_logical_order(open_window: Open) -> None:
    window = open_window()
    assert window.controller is not None
    engineer = find_engineer(window.controller.workspace, "E1001").id
    details = EngineerDetails(
        name=HEBREW, level="SR", employee_id="E1001", job_title=ARABIC, manager_name=HEBREW, team="Orders"
    )
    window.controller.do(edit_engineer, engineer=engineer, details=details)
    page = at(window, EngineerPage, Location("engineer", engineer))
    [about] = [text for text in shown(page).split(" | ") if "E1001" in text]
    assert left_to_right(about, ARABIC, "E1001", HEBREW)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_the_layout_direction_follows_the_language(qapp: QApplication) -> None:
    for translator in install_translations(qapp, "en"):
        qapp.removeTranslator(translator)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_charts_are_not_mirrored(open_window: Open, qapp: QApplication) -> None:
    window = open_window()
    assert window.controller is not None
    engineer = find_engineer(window.controller.workspace, "E1001").id
    chart = at(window, EngineerPage, Location("engineer", engineer)).findChild(DotPlot)
    usual = chart.grab().toImage()
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chart.grab().toImage() == usual
