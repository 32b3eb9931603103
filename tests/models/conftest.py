"""The workspace of the tests of operations: one engineer, one cycle, one review."""

from tests.models.operations.conftest import begun, story

__all__ = ["begun", "story"]
