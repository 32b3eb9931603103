"""Interface that queries read through: an open workspace, or the transaction of an operation."""

from typing import Any, Protocol


class Reader(Protocol):
    """Runs a SELECT with named parameters (`:name`) and returns rows as dictionaries."""

    def query(self, sql: str, **params: object) -> list[dict[str, Any]]:
        """All rows of the result."""
        ...
