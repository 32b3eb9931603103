"""The sample team: for new users to explore, and for tests and benchmarks."""

from models.sample.make import make_sample

__all__ = ["make_sample"]
