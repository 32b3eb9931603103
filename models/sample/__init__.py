"""The sample team: for new users to explore, and for tests and benchmarks."""

from models.sample.make import PASSPHRASE, make_sample

__all__ = ["PASSPHRASE", "make_sample"]
