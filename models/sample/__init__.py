"""The made-up team: what a newcomer sees first, and what tests and benchmarks are run on."""

from models.sample.make import make_sample

__all__ = ["make_sample"]
