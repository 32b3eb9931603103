"""Documents of every kind have the stored text, and look like the stored pictures."""

import pytest
from PIL import Image, ImageChops

from tests.reports.golden_documents import FOLDER, documents, picture_of, text_of

DOCUMENTS = documents()
GREAT = 64
"""Shades of 256 between two pixels that the eight shades of a stored picture cannot explain."""
MAX_SHARE = 0.0002
"""Share of pixels that may differ so much."""
RENEW = "Look at the document, then renew it: uv run python -m tests.reports.golden_documents"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_has_the_stored_text_and_picture(name: str) -> None:
    content = DOCUMENTS[name]()
    assert text_of(content) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8"), RENEW
    picture = picture_of(content)
    stored = Image.open(FOLDER / f"{name}.png").convert("L")
    assert picture.size == stored.size, RENEW
    assert difference(picture, stored) < MAX_SHARE, RENEW


def test_every_stored_document_is_compared() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(DOCUMENTS)


def test_the_comparison_detects_a_missing_line() -> None:
    picture = picture_of(DOCUMENTS["session-en"]())
    changed = picture.copy()
    changed.paste(255, (0, picture.height // 4, picture.width, picture.height // 4 + 12))
    assert difference(picture, changed) > MAX_SHARE


def difference(picture: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ greatly."""
    counts = ImageChops.difference(picture, other).histogram()
    return sum(counts[GREAT:]) / sum(counts)
