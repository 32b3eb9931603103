"""People files read in a process of their own, so that a hostile one cannot block the window or fill the memory."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from models.exchange.bounded_files import SMALL
from models.exchange.import_choices import Check, ImportChoices, never_stop
from models.exchange.people_file import PeopleFile, read_people
from models.exchange.table_kinds import PACKED
from models.queries.engineers import Holder
from models.support.bounded_process import TABLE_LIMITS, read_bounded
from models.support.file_access import open_to_read, refuse_own


def read_people_bounded(
    path: Path, holders: Iterable[Holder] = (), choices: ImportChoices | None = None, *, check: Check = never_stop
) -> PeopleFile:
    """As `read_people`, within the limits of `read_bounded`. Raises BadInput for a file that reaches one."""
    refuse_own(path)  # the other process does not know which file is the open workspace
    if _is_large_or_packed(path):
        return read_bounded(path.name, TABLE_LIMITS, check, read_people, path, tuple(holders), choices)
    return read_people(path, holders, choices, check=check)


def _is_large_or_packed(path: Path) -> bool:
    with suppress(OSError, ValueError), open_to_read(path) as file:  # `read_people` says why it cannot be read
        return len(start := file.read(SMALL + 1)) > SMALL or start.startswith(PACKED)
    return False
