"""Index of used employee IDs and email addresses, compared without case, width and Unicode form."""

from collections.abc import Mapping

from models.domain.people import IDENTITIES, EngineerId, already_belongs
from models.support.errors import Refused
from models.support.folding import same_key
from models.workspace.transaction import Transaction


class Identities:
    """Identities in use, read once per operation so that an import of thousands stays fast."""

    def __init__(self, tx: Transaction) -> None:
        self._taken: dict[tuple[str, str], str] = {}
        self._kept: dict[int, dict[str, str]] = {}
        for row in tx.query("SELECT id, name, employee_id, email FROM engineer"):
            keys = {field: same_key(row[field]) for field in IDENTITIES if row[field]}
            self._kept[row["id"]] = keys
            self._taken |= dict.fromkeys(keys.items(), row["name"])

    def claim(self, columns: Mapping[str, object], engineer: EngineerId | None = None) -> None:
        """Take the identities in `columns` for this engineer, or for a new one. Raises Refused if another has them.

        Unchanged identities are not checked, because an older file may hold two that are equal.
        """
        kept = self._kept.get(engineer, {}) if engineer else {}
        changed = {field: same_key(str(columns[field] or "")) for field in IDENTITIES}
        changed = {field: key for field, key in changed.items() if key != kept.get(field, "")}
        for field, key in changed.items():
            if key and (field, key) in self._taken:
                raise Refused(already_belongs(field, str(columns[field]), self._taken[field, key]))
        for field, key in changed.items():
            self._taken.pop((field, kept.get(field, "")), None)
            if key:
                self._taken[field, key] = str(columns["name"])
