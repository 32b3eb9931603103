"""Sections of the documents: one function each, from a snapshot and the paper to flowables."""
