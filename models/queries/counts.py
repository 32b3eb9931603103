"""SQL for the number of rows of each subject in a workspace."""

from models.workspace.reader import Reader

_COUNTED = {
    "engineers": "engineer",
    "cycles": "cycle",
    "reviews": "review",
    "ratings": "rating WHERE state = 'rated'",
    "evidence": "evidence",
    "notes": "note",
    "mentorships": "mentorship",
    "sessions": "session",
    "action_items": "action_item",
    "plans": "plan",
    "goals": "goal",
    "exports": "export",
}


def counts(reader: Reader) -> dict[str, int]:
    """The number of rows by subject; `ratings` counts given ratings only."""
    counted = ", ".join(f"(SELECT count(*) FROM {source}) AS {name}" for name, source in _COUNTED.items())
    [row] = reader.query(f"SELECT {counted}")
    return row
