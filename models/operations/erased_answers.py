"""Opinions that an erased person gave on others: they stay as those of a former colleague, without the name.

The answers are data about those who were reviewed, and part of means that documents printed. Who gave them is data about the
erased person. A request without an answer is deleted too.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from models.domain.drafts import answer_draft
from models.domain.people import EngineerId, name_key
from models.operations.drafts import store_draft
from models.queries import person_rows
from models.support.messages import message
from models.support.translation import translate
from models.workspace.transaction import Transaction

_NAMES = {"opinion_request": "person_name", "opinion": "author_name"}
Row = dict[str, Any]


def forget_answers(tx: Transaction, engineer: EngineerId, names: Collection[str]) -> dict[int, int]:
    """Remove the person's names from requests and answers about others, and delete requests without an answer.

    Returns the recorded changes that still have a name. Call it while the rows of the person exist.
    """
    own = {row["id"] for row in person_rows.rows_about(tx, "review", engineer)}
    given = _Given(tx, engineer, names)
    for review in sorted(given.reviews() - own):
        called = given.placeholder(review)
        for table in ("opinion", "opinion_request"):
            for row in given.rows(table, review):
                tx.update(table, row["id"], **{_NAMES[table]: called}, **given.unlinked(table))
        for row in tx.query("SELECT id FROM opinion_request WHERE review_id = :id AND state = 'asked'", id=review):
            if row["id"] in given.requests:
                tx.delete("opinion_request", row["id"])
                store_draft.run(tx, key=answer_draft(review, row["id"]), text=None)
        for table, key in (("peer_summary", "stage"), ("review_revision", "revision")):
            for row in tx.query(f"SELECT * FROM {table} WHERE review_id = :id", id=review):
                content = given.without_name(table, row["content"], called)
                if content != row["content"]:
                    tx.update(table, (review, row[key]), content=content)
    about = person_rows.changes_about_person(tx, engineer)
    return {number: entry for number, entry in given.changes() if number not in about}


class _Given:
    """The requests to a person and the answers, found by the engineer or, where none was chosen, by name."""

    def __init__(self, tx: Transaction, engineer: EngineerId, names: Collection[str]) -> None:
        self._tx, self._engineer = tx, engineer
        self._keys = {name_key(name) for name in names}
        rows = tx.query("SELECT id, engineer_id, person_name FROM opinion_request")
        self.requests = {row["id"] for row in rows if self._is_asked(row)}
        self._of_others = {row["id"] for row in rows} - self.requests

    def reviews(self) -> set[int]:
        """The reviews with a request, an answer or a fixed text of the person."""
        found = {row["review_id"] for table in _NAMES for row in self.rows(table)}
        for table in ("peer_summary", "review_revision"):
            rows = self._tx.query(f"SELECT review_id, content FROM {table}")
            found |= {
                row["review_id"] for row in rows if self.without_name(table, row["content"], "") != row["content"]
            }
        return found

    def rows(self, table: str, review: int = 0) -> list[Row]:
        """The rows of the person in a table, of one review or of all."""
        rows = self._tx.query(f"SELECT * FROM {table} WHERE :review IN (0, review_id) ORDER BY id", review=review)
        return [row for row in rows if self._is_given(table, row)]

    def unlinked(self, table: str) -> dict[str, object]:
        """The columns of a table that refer to the person besides the name."""
        return {"engineer_id": None} if table == "opinion_request" else {}

    def placeholder(self, review: int) -> str:
        """A name that is unique in this review, because answers are counted by name."""
        used = {
            name_key(row[column])
            for table, column in _NAMES.items()
            for row in self._tx.query(f"SELECT {column} FROM {table} WHERE review_id = :id", id=review)
        }
        names = (translate(message("Former colleague {number}", number=number)) for number in range(1, len(used) + 2))
        return next(name for name in names if name_key(name) not in used)

    def without_name(self, table: str, content: str, called: str) -> str:
        """A stored text, JSON, with this placeholder for the person, and without unanswered requests to the person."""
        parts = json.loads(content)
        if table == "peer_summary":
            for comment in parts["comments"]:
                if self._is_name(comment.get("name")):
                    comment["name"] = called
        else:
            gone = self._without_requests(parts)
            for name, column in _NAMES.items():
                for row in parts.get(name, ()):
                    if self._is_given(name, row):
                        row |= {column: called, **self.unlinked(name)}
            parts |= gone
        changed = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
        return content if json.loads(content) == parts else changed

    def changes(self) -> Iterator[tuple[int, int]]:
        """The recorded changes that have a name of the person, each with its entry."""
        rows = self._tx.query(
            "SELECT id, action_id, tbl, old, new FROM history_change WHERE digest IS NULL"
            " AND tbl IN ('opinion_request', 'opinion', 'peer_summary', 'review_revision') ORDER BY id"
        )
        for row in rows:
            if any(self._has_name(row["tbl"], json.loads(row[side])) for side in ("old", "new") if row[side]):
                yield row["id"], row["action_id"]

    def _without_requests(self, parts: Mapping[str, list[Row]]) -> dict[str, list[Row]]:
        asked = [row for row in parts.get("opinion_request", ()) if row["state"] == "asked"]
        gone = {row["id"] for row in asked if self._is_asked(row)}
        key = {"opinion_request": "id", "opinion_request_competency": "request_id"}
        return {
            table: [row for row in parts[table] if row[column] not in gone]
            for table, column in key.items()
            if table in parts
        }

    def _has_name(self, table: str, values: Row) -> bool:
        if table in _NAMES:
            return self._is_given(table, values)
        content = values.get("content")
        return isinstance(content, str) and self.without_name(table, content, "") != content

    def _is_given(self, table: str, row: Row) -> bool:
        find: Callable[[Row], bool] = self._is_asked if table == "opinion_request" else self._is_answered
        return find(row)

    def _is_asked(self, row: Row) -> bool:
        """Whether a request is to the person; a change may have only some of its columns."""
        if row.get("engineer_id") is not None:
            return bool(row["engineer_id"] == self._engineer)
        return self._is_name(row.get("person_name"))

    def _is_answered(self, row: Row) -> bool:
        request = row.get("request_id")
        return request in self.requests or (request not in self._of_others and self._is_name(row.get("author_name")))

    def _is_name(self, name: object) -> bool:
        return isinstance(name, str) and bool(name) and name_key(name) in self._keys
