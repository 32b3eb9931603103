"""The picture of published amounts: names stay distinguishable, and the key explains each arrow."""

from typing import Literal

import pytest
from pytestqt.qtbot import QtBot

from ui.charts.range_plot import RangePlot, RangeRow
from ui.theme import theme

CITIES = ("San Francisco", "New York", "Boston")


def row(name: str, open_end: Literal["", "low", "high"] = "") -> RangeRow:
    return RangeRow("US · 2024", name, "$140,000", "Source line 1", 140_000, 140_000, open_end)


@pytest.fixture
def plot(qtbot: QtBot) -> RangePlot:
    theme.load_fonts()
    result = RangePlot("Amounts")
    qtbot.addWidget(result)
    return result


@pytest.mark.parametrize("width", [500, 760, 1000])
def test_shortened_names_that_differ_in_the_last_word_stay_distinct(plot: RangePlot, width: int) -> None:
    plot.show_rows([row(f"Führender Markt für Start-ups, {city}") for city in CITIES])
    plot.resize(width, 400)
    assert len(set(plot.shown_names())) == len(CITIES)
    assert all(name.endswith(city[-5:]) for name, city in zip(plot.shown_names(), CITIES, strict=True))


def test_a_wide_chart_shows_full_names(plot: RangePlot) -> None:
    plot.show_rows([row(f"Führender Markt für Start-ups, {city}") for city in CITIES])
    plot.resize(1000, 400)
    assert plot.shown_names() == [f"Führender Markt für Start-ups, {city}" for city in CITIES]


@pytest.mark.parametrize(
    ("ends", "explained"),
    [
        (("",), []),
        (("low",), ["less is possible"]),
        (("high", "low"), ["less is possible", "more is possible"]),
    ],
)
def test_the_legend_explains_the_drawn_arrows(
    plot: RangePlot, ends: tuple[Literal["", "low", "high"], ...], explained: list[str]
) -> None:
    plot.show_rows([row("Average", end) for end in ends])
    assert [text for text in plot.key_texts() if "possible" in text] == explained
