"""Encrypted workspace file: opening, writing through operations, history and backups. It knows nothing of the content."""
