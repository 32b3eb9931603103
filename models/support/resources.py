"""Paths of the bundled data files, in a checkout, an installed wheel or a frozen program.

`importlib.resources` would give the same paths, but it loads `zipfile` and `tempfile` at every start.
"""

from importlib import import_module
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a file or folder under resources/, such as `resource("fonts", "OFL.txt")`. It may be missing."""
    return _path("resources", *parts)


def schema_folder() -> Path:
    """The folder with the numbered schema files of a workspace."""
    return _path("models.workspace", "schema")


def guide_folder() -> Path:
    """The folder with the pages of the user's guide. A wheel holds it under resources/, a checkout under docs/."""
    installed = resource("guide")
    return installed if installed.is_dir() else resource().parent / "docs" / "guide"


def _path(package: str, *parts: str) -> Path:
    return Path(import_module(package).__path__[0]).joinpath(*parts)
