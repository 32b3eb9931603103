"""Opinions of others on a review: asking, answering, importing, comparing."""
