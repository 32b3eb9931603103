"""Which entries of the history concern one row and everything that belongs to it, such as an engineer or a review.

A row belongs to its parent (`history_change.parent`), and lives from the entry that adds it to the one that deletes it; undo
can bring it back. Row ids are reused after a deletion, so a row belongs to the parent that lived then. Each row costs a few
look-ups in an index, however long the rest of the history is.
"""

import json
from collections.abc import Sequence

from models.workspace.reader import Reader

_DELETED = (
    "coalesce((SELECT action_id FROM history_change AS gone WHERE gone.tbl = {0}.tbl AND gone.pk = {0}.pk AND gone.op = 'D'"
    " AND gone.id > {0}.id ORDER BY gone.id LIMIT 1), 9223372036854775807)"
)
_CHANGES = f"""SELECT id, action_id FROM (
  WITH RECURSIVE life (tbl, pk, first, last) AS (
    SELECT tbl, pk, action_id, {_DELETED.format("root")} FROM history_change AS root
    WHERE tbl = :table AND pk = :key AND op = 'I' AND json_extract(new, '$.uid') = :uid
    UNION
    SELECT child.tbl, child.pk, child.action_id, {_DELETED.format("child")}
    FROM life CROSS JOIN history_change AS child INDEXED BY history_change_by_parent ON child.parent = life.tbl || life.pk
      AND child.op = 'I' AND child.op <> 'U' AND child.action_id BETWEEN life.first AND life.last
  )
  SELECT change.id, change.action_id FROM life CROSS JOIN history_change AS change
    ON change.tbl = life.tbl AND change.pk = life.pk AND change.action_id BETWEEN life.first AND life.last
  ORDER BY change.id
)"""
"""`op <> 'U'` is the condition of the index by parent, which is named because SQLite would otherwise build an index of its own
by `op` alone for each query. Entries are compared, not changes: undo of a deletion adds a row and the rows that belong to it in
one entry, in any order."""


def changes_about(reader: Reader, table: str, key: Sequence[object], uid: str) -> dict[int, int]:
    """The ids of the changes to the row with this uid and to rows that belong to it, each with its entry, oldest first.

    Changes whose values were erased are not found.
    """
    rows = reader.query(_CHANGES, table=table, key=json.dumps(list(key)), uid=uid)
    return {row["id"]: row["action_id"] for row in rows}
