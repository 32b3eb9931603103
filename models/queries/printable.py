"""What can be printed: every review and every plan, as the list of documents shows them."""

from dataclasses import dataclass
from typing import Literal

from models.workspace.reader import Reader

MOST = 200


@dataclass(frozen=True, slots=True)
class Printable:
    """One review or plan with whose it is and what it is called."""

    kind: Literal["review", "plan"]
    id: int
    engineer_name: str
    about: str
    document_id: str


def printables(reader: Reader, text: str = "", limit: int = MOST) -> tuple[Printable, ...]:
    """Reviews and plans in which every word of `text` stands, newest first."""
    words = text.split()
    matching = " AND ".join(
        f"instr(lower(engineer_name || ' ' || about || ' ' || document_id), lower(:w{number}))"
        for number in range(len(words))
    )
    where = f"WHERE {matching}" if matching else ""
    rows = reader.query(
        "SELECT kind, id, engineer_name, about, document_id FROM ("
        " SELECT 'review' AS kind, id, engineer_name, cycle_name AS about, document_id, period_ends_on AS on_day FROM review"
        " UNION ALL SELECT 'plan', id, engineer_name, '', document_id, starts_on FROM plan)"
        f" {where} ORDER BY on_day DESC, engineer_name COLLATE NOCASE, kind DESC LIMIT :limit",
        limit=limit,
        **{f"w{number}": word for number, word in enumerate(words)},
    )
    return tuple(Printable(**row) for row in rows)
