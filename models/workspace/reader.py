"""Reading: what queries need, whether they read an open workspace or look around inside an action."""

from typing import Any, Protocol


class Reader(Protocol):
    """Something that answers a SELECT with named parameters (`:name`), rows as dictionaries."""

    def query(self, sql: str, **params: object) -> list[dict[str, Any]]:
        """All rows of the answer."""
        ...
