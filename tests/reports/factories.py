"""Parts of the factories of report tests: rubric, ratings, document head."""

from datetime import date

from models.domain.documents import DOCUMENT_PREFIXES, DocumentHead, Edition
from models.rubric.load import shipped_rubric
from models.rubric.model import Rubric

LEVEL = "SR"
SHA = "3f9c1a72b4e0" + "5d81c6e2970b4fa3" * 3 + "77a1"
HISTORY = "b07d" * 16


def rubric() -> Rubric:
    """The shipped rubric."""
    return shipped_rubric()


def parsed(written: str) -> dict[str, int | None]:
    """Ratings in the rubric's order; a dash is not observed."""
    values = (None if mark == "-" else int(mark) for mark in written.split())
    return dict(zip((competency.code for competency in rubric().competencies), values, strict=True))


def head(
    edition: Edition, *, name: str = "Amara Okafor", about: str = "Review 2025-H1", number: str = "RV-2025-000123"
) -> DocumentHead:
    """The head of a document, printed on 4 July 2025."""
    return DocumentHead(
        organisation="Northwind Payments Ltd",
        document_id=number,
        revision=2 if number.startswith(DOCUMENT_PREFIXES["review"]) else 1,
        edition=edition,
        subject_name=name,
        about=about,
        rubric_title=rubric().title,
        rubric_label=f"{rubric().abbreviation} {rubric().version}",
        history_head=HISTORY,
        printed_on=date(2025, 7, 4),
    )


def scale() -> tuple[tuple[int, str, str], ...]:
    """The ratings with name and meaning."""
    return tuple((point.value, point.name, point.meaning) for point in rubric().scale)
