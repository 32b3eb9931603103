"""Index of used employee IDs, email addresses and names; two are the same if they look the same."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from models.domain.people import EngineerId, already_belongs, identity_keys, same_name
from models.support.errors import Refused
from models.support.folding import same_key
from models.workspace.transaction import Transaction


class Identities:
    """Identities in use, read once per operation so that an import of thousands stays fast."""

    def __init__(self, tx: Transaction) -> None:
        self._taken: dict[tuple[str, str], str] = {}
        self._kept: dict[int, dict[str, str]] = {}
        self._names: dict[int, str] = {}
        for row in tx.query("SELECT id, name, employee_id, email FROM engineer"):
            keys = identity_keys(row["employee_id"], row["email"])
            self._kept[row["id"]] = keys
            self._names[row["id"]] = same_key(row["name"])
            self._taken |= dict.fromkeys(keys.items(), row["name"])
        self._called = Counter(self._names.values())

    def take(self, columns: Mapping[str, Any], engineer: EngineerId | None = None) -> None:
        """Take the identities in `columns` for this engineer, or for a new one.

        Raises Refused if another has them, or if there are none and another engineer of the workspace has the name.
        Unchanged details are not checked, because an older file may hold two that are equal.
        """
        kept = self._kept.get(engineer, {}) if engineer else {}
        keys = identity_keys(columns["employee_id"], columns["email"])
        changed = {field: key for field, key in keys.items() if key != kept.get(field)}
        for field, key in changed.items():
            if (field, key) in self._taken:
                raise Refused(already_belongs(field, columns[field], self._taken[field, key]))
        self._check_name(columns["name"], keys, engineer)
        for field, key in kept.items():
            if keys.get(field) != key:
                self._taken.pop((field, key), None)
        self._taken |= dict.fromkeys(changed.items(), columns["name"])

    def _check_name(self, name: str, keys: Mapping[str, str], engineer: EngineerId | None) -> None:
        """Refuse a person without identities if another has the name; whose name and identities stay is not checked."""
        before = self._names.get(engineer) if engineer else None
        key = same_key(name)
        unchanged = engineer and key == before and not self._kept[engineer]
        if not keys and not unchanged and self._called[key] > (key == before):
            raise Refused(same_name(name))
