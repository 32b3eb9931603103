"""From snapshots to PDF. No Qt and no SQL."""
