"""The workspace of the tests of operations: one engineer, one cycle, one review."""

from tests.models.operations.conftest import base_file, story

__all__ = ["base_file", "story"]
