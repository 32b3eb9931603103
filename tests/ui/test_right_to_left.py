"""Names in Hebrew and Arabic: they stay in their place in a sentence, and charts run from left to right everywhere."""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from models.domain.people import EngineerDetails
from models.operations.engineers import edit_engineer
from models.queries.engineers import find_engineer
from models.support.messages import message
from tests.ui.conftest import Open
from tests.ui.editing import shown
from tests.ui.pages import at
from ui.charts.dot_plot import DotPlot
from ui.framework.location import Location
from ui.language.format import day, isolated, share, signed
from ui.language.translation import install_translations, translate
from ui.pages.engineer import EngineerPage
from ui.pages.engineers import EngineersPage
from ui.theme.theme import font
from ui.widgets.controls import button, choice
from ui.widgets.date_field import DateField
from ui.widgets.table import Table

HEBREW, ARABIC = "נועם לוי", "نور الهدى"
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
FIRST_STRONG_ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"


def left_to_right(text: str, *pieces: str, start: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto) -> bool:
    """Whether pieces of a text are painted in this order from the left, where a line begins at `start`."""
    layout = QTextLayout(text, font("body"))
    option = QTextOption()
    option.setTextDirection(start)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    places = []
    for piece in pieces:
        glyphs = [run.boundingRect() for run in layout.glyphRuns(text.index(piece), len(piece))]
        places.append((min(rect.left() for rect in glyphs), max(rect.right() for rect in glyphs)))
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
@pytest.mark.parametrize("value", ["2026-H1", "−0.40", "83 %", "27 Nov 2026", "2 Developing → 4 Leading", "H2 · Draft"])
def test_values_keep_their_order_in_a_window_from_right_to_left(value: str) -> None:
    pieces = re.findall(r"\w+|[−%]", value)
    for text in (isolated(value), f"{HEBREW} {isolated(value)} {HEBREW}"):
        assert left_to_right(text, *pieces, start=RIGHT_TO_LEFT)


@pytest.mark.usefixtures("mirrored")
def test_figures_and_dates_are_isolated_in_a_window_from_right_to_left() -> None:
    shown = (day(date(2026, 11, 27)), signed(Fraction(-2, 5)), share(Fraction(83, 100)))
    assert all(text.startswith(FIRST_STRONG_ISOLATE) and text.endswith(END_OF_ISOLATE) for text in shown)
    assert translate(message("{count} of {all}", count=3, all=48)) == "\u20683\u2069 of \u206848\u2069"


@pytest.mark.usefixtures("mirrored")
def test_controls_that_are_not_labels_show_texts_in_their_own_direction(open_window: Open) -> None:
    window = open_window()
    assert not left_to_right("2026-H2", "2026", "H2", start=RIGHT_TO_LEFT)  # as Unicode orders it
    model = at(window, EngineersPage, Location("engineers")).findChild(Table).model()
    newest = model.index(0, model.columnCount() - 1)
    assert left_to_right(newest.data(), "2026", "H2", "Draft", start=RIGHT_TO_LEFT)
    assert newest.data(Qt.ItemDataRole.AccessibleTextRole) == "2026-H2 · Draft"
    box = choice("Zoom", [("100 %", 100)])
    assert left_to_right(box.currentText(), "100", "%", start=RIGHT_TO_LEFT)
    assert left_to_right(button("2026-H1").text(), "2026", "H1", start=RIGHT_TO_LEFT)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("place", ["session", "journal", "engineers"])
def test_prompts_end_with_their_full_stop_in_a_window_from_right_to_left(open_window: Open, place: str) -> None:
    window = open_window()
    assert window.shell is not None
    window.shell.navigate(Location(place, 1 if place == "session" else 0))
    page = window.shell.page()
    fields: list[QLineEdit | QPlainTextEdit] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    prompts = [field.placeholderText() for field in fields if " " in field.placeholderText()]
    assert prompts
    for prompt in prompts:
        first, *_, last = re.findall(r"\w+|[.…()?]", prompt)
        assert left_to_right(prompt, first, last, start=RIGHT_TO_LEFT), prompt


@pytest.mark.usefixtures("mirrored")
def test_the_key_of_the_search_keeps_clear_of_its_edge(open_window: Open) -> None:
    window = open_window()
    [key] = [part for part in window.findChildren(QLabel) if part.text() == "Ctrl K"]
    around = key.parentWidget()
    assert around is not None
    assert 8 <= key.x() < around.width() // 2


@pytest.mark.usefixtures("mirrored")
def test_a_date_field_holds_no_invisible_characters(qapp: QApplication) -> None:
    assert DateField("Due on", date(2026, 11, 27)).text() == "27 Nov 2026"


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
