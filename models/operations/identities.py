"""Index of used employee IDs and email addresses, two of which are the same if they look the same."""

from collections.abc import Mapping
from typing import Any

from models.domain.people import EngineerId, already_belongs, identity_keys
from models.support.errors import Refused
from models.workspace.transaction import Transaction


class Identities:
    """Identities in use, read once per operation so that an import of thousands stays fast."""

    def __init__(self, tx: Transaction) -> None:
        self._taken: dict[tuple[str, str], str] = {}
        self._kept: dict[int, dict[str, str]] = {}
        for row in tx.query("SELECT id, name, employee_id, email FROM engineer"):
            keys = identity_keys(row["employee_id"], row["email"])
            self._kept[row["id"]] = keys
            self._taken |= dict.fromkeys(keys.items(), row["name"])

    def take(self, columns: Mapping[str, Any], engineer: EngineerId | None = None) -> None:
        """Take the identities in `columns` for this engineer, or for a new one. Raises Refused if another has them.

        Unchanged identities are not checked, because an older file may hold two that are equal.
        """
        kept = self._kept.get(engineer, {}) if engineer else {}
        keys = identity_keys(columns["employee_id"], columns["email"])
        changed = {field: key for field, key in keys.items() if key != kept.get(field)}
        for field, key in changed.items():
            if (field, key) in self._taken:
                raise Refused(already_belongs(field, columns[field], self._taken[field, key]))
        for field, key in kept.items():
            if keys.get(field) != key:
                self._taken.pop((field, key), None)
        self._taken |= dict.fromkeys(changed.items(), columns["name"])
