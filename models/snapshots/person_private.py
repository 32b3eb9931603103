"""Private notes about a person in *Everything about one person*: only if their writer includes them.

The person who writes a private note, a private line of a session or a work-life note is promised that no document has it
unless they include it. A person answers a request for access, case by case, so the file says how many texts it omits.
"""

from collections.abc import Mapping
from typing import Any

from models.domain.journal import Visibility
from models.domain.people import EngineerId
from models.queries import person_rows
from models.support.messages import message, plural
from models.workspace.reader import Reader

TABLES = ("session_private_note", "work_life_check_in")
"""Tables of private texts alone, which are not read."""
_TEXTS = frozenset({*TABLES, "note"})
"""Tables whose recorded texts are not in the file: what is shareable today may have been private before."""
_DRAFTS = frozenset({("session", "private"), ("mentorship", "check_in")})
"""Places and fields of unfinished private texts."""

EARLIER = message("Earlier texts of journal notes, private lines of sessions and work-life notes in the history.")


class PrivateTexts:
    """The private texts about one person that the file may contain, and its sentences about the others."""

    def __init__(self, reader: Reader, person: EngineerId, *, included: bool) -> None:
        self._reader, self._person, self._included = reader, person, included

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table about the person that may be in the file."""
        if table in TABLES and not self._included:
            return []
        rows = person_rows.rows_about(self._reader, table, self._person)
        if self._included:
            return rows
        if table == "note_competency":
            notes = {row["id"] for row in self.rows("note")}
            return [row for row in rows if row["note_id"] in notes]
        return [row for row in rows if not _is_private(table, row)]

    def shows_changes(self, table: str) -> bool:
        """Whether the file has the recorded values of a table, or only that they changed."""
        return self._included or table not in _TEXTS

    def withheld(self, changed_tables: set[str]) -> list[str]:
        """Sentences about what is not in the file, with the number of texts."""
        if self._included:
            return []
        number = sum(person_rows.count_about(self._reader, table, self._person) for table in TABLES)
        number += sum(
            _is_private(table, row)
            for table in ("note", "draft")
            for row in person_rows.rows_about(self._reader, table, self._person)
        )
        found: list[str] = []
        if number:
            found.append(
                plural(
                    number,
                    "{number} private note, because its writer did not include it.",
                    "{number} private notes, because their writer did not include them: journal notes, private lines of "
                    "sessions and work-life notes.",
                )
            )
        return [*found, *([EARLIER] if changed_tables & _TEXTS else [])]


def _is_private(table: str, row: Mapping[str, Any]) -> bool:
    if table == "note":
        return bool(row["visibility"] == Visibility.PRIVATE)
    return table == "draft" and (row["place"].partition(":")[0], row["field"]) in _DRAFTS
