"""Check of the installed copy: the data files that belong to Plumbline, and the sentence when one is missing."""

from pathlib import Path

from models.support.errors import UnusableFile
from models.support.messages import Message, message
from models.support.resources import resource, schema_folder

ROOT = resource().parent
LIST = resource("files.txt")
"""The data files of a whole copy, a line each, relative to ROOT."""


def require_whole_copy() -> None:
    """Raise UnusableFile if a data file of Plumbline itself is missing, before a command or the window needs it."""
    try:
        names = LIST.read_text(encoding="utf-8").splitlines()
    except OSError:
        raise UnusableFile(broken_copy(LIST)) from None
    for name in names:
        if not (ROOT / name).is_file():
            raise UnusableFile(broken_copy(ROOT / name))


def belongs_to_copy(path: object) -> bool:
    """Whether a path, as an OSError names it, is one of the data files of Plumbline itself."""
    folders = (resource(), schema_folder())
    return isinstance(path, str) and any(Path(path).is_relative_to(folder) for folder in folders)


def broken_copy(path: Path) -> Message:
    """The sentence about a file of Plumbline itself that cannot be read."""
    name = path.relative_to(ROOT).as_posix()
    return message(
        "This copy of Plumbline is incomplete: {file} is missing or cannot be read. Install Plumbline again.", file=name
    )
