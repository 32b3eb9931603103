"""Theme of the documents: contrast and page dimensions."""

import pytest
from reportlab.lib.colors import Color

from reports import theme
from reports.theme import Paper


def luminance(color: Color) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (color.red, color.green, color.blue)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: Color, other: Color) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("ground", [theme.WHITE, theme.PANEL, theme.WATERMARK])
@pytest.mark.parametrize("ink", [theme.INK, theme.SOFT])
def test_text_has_enough_contrast_on_every_background(ink: Color, ground: Color) -> None:
    assert contrast(ink, ground) >= 4.5


def test_marks_have_enough_contrast_and_differ_in_lightness() -> None:
    assert contrast(theme.BLUE, theme.WHITE) >= 3
    assert contrast(theme.ORANGE, theme.WHITE) >= 3
    assert luminance(theme.BLUE) != pytest.approx(luminance(theme.ORANGE), abs=0.01)


@pytest.mark.parametrize("paper", Paper)
def test_column_widths_add_up_to_the_page_width(paper: Paper) -> None:
    assert sum(paper.columns(44, None, 20, None)) == pytest.approx(paper.content_width)
    assert paper.content_height < paper.height
