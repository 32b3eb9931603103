"""Ratings from a JSON file: `{"ARC-1": 4, "DAT-4": null}`."""

from pathlib import Path

from models.exchange.bounded_files import read_if_small
from models.exchange.files import read_json, shown
from models.rubric.model import RATINGS, Rubric
from models.support.errors import BadInput
from models.support.messages import message


def read_ratings(path: Path, rubric: Rubric) -> dict[str, int | None]:
    """Code to rating, None for *not observed*. Raises BadInput naming an unknown code or an invalid rating."""
    return read_if_small(_read, path, rubric)


def _read(path: Path, rubric: Rubric) -> dict[str, int | None]:
    ratings = read_json(path)
    if not isinstance(ratings, dict):
        raise BadInput(message('{file} must contain one object such as {"ARC-1": 4, "DAT-4": null}.', file=path.name))
    for code, rating in ratings.items():
        if not rubric.has(code):
            raise BadInput(
                message("{file}: the rubric has no competency “{code}”.", file=path.name, code=shown(code)[1:-1])
            )
        if rating is not None and (type(rating) is not int or rating not in RATINGS):
            raise BadInput(
                message(
                    "{file}: {code} is rated {rating}. Ratings are whole numbers from 1 to 5, or null for not "
                    "observed.",
                    file=path.name,
                    code=code,
                    rating=shown(rating),
                )
            )
    return ratings
