"""PDF documents from snapshots, without Qt and SQL."""
