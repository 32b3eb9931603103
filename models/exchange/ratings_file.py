"""Plain ratings from a JSON file: `{"ARC-1": 4, "DAT-4": null}`."""

from pathlib import Path

import msgspec

from models.errors import BadInput
from models.exchange.files import read_json
from models.rubric.model import RATINGS, Rubric


def read_ratings(path: Path, rubric: Rubric) -> dict[str, int | None]:
    """Code to rating, None for *not observed*. Raises BadInput naming the code that is unknown or wrongly rated."""
    try:
        ratings = msgspec.convert(read_json(path), dict[str, int | None])
    except msgspec.ValidationError as error:
        raise BadInput(
            f'{path.name} must hold an object of whole numbers and nulls such as {{"ARC-1": 4, "DAT-4": null}}: {error}.'
        ) from error
    for code, rating in ratings.items():
        if not rubric.has(code):
            raise BadInput(f"{path.name}: the rubric has no competency “{code}”.")
        if rating is not None and rating not in RATINGS:
            raise BadInput(f"{path.name}: {code} is rated {rating}; ratings are 1 to 5, or null for not observed.")
    return ratings
