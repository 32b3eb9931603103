"""Reader of the hints' files in resources/wordlists/hints/."""

import tomllib
from typing import Any

from models.support.resources import resource


def read_words(*parts: str) -> dict[str, Any]:
    """The contents of one file of the folder, such as `read_words("en", "style.toml")`."""
    return tomllib.loads(resource("wordlists", "hints", *parts).read_text(encoding="utf-8"))
