"""The workspace of the action tests: one engineer, one cycle, one review."""

from tests.models.actions.conftest import begun, story

__all__ = ["begun", "story"]
