"""Placeholders for lost rows that readable rows belong to, named as such; salvage uses them where nothing else is known.

Rows that refer to the lost one may tell where it belonged. If none does, the lost rows of a kind share a person, a review or a
plan that is a placeholder too, as far as its rules allow.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from models.support.messages import message
from models.support.translation import translate
from models.workspace.clock import Source, uuid7
from models.workspace.engine import Database

Values = dict[str, object]

_LEVEL = "SR"
"""The level of an unknown person: a level is required, and this one has no special rule."""
_GOALS = 3
"""Goals of a plan at most."""


class RowWriter:
    """Reads and inserts single rows."""

    def __init__(self, database: Database) -> None:
        self.database, self._source = database, Source()

    def first(self, sql: str, *values: object) -> Values | None:
        """The first row of a SELECT, or None."""
        cursor = self.database.execute(f"{sql} LIMIT 1", values)
        row = cursor.fetchone()
        return dict(zip((column[0] for column in cursor.description), row, strict=True)) if row else None

    def insert(self, table: str, values: Values) -> None:
        """Insert a row, with a `uid` if the table has that column. Raises DatabaseError if the schema does not allow it."""
        if "uid" in self.database.columns(table):
            values.setdefault("uid", uuid7(self._source))
        names, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
        self.database.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(values.values()))


class Placeholders:
    """Values of placeholders by table; a table without an entry has none."""

    def __init__(self, rows: RowWriter, now: datetime, taken: Mapping[str, int]) -> None:
        """`taken` has the highest id of each table that a new row must not get."""
        self._rows, self._taken = rows, taken
        self._at, self._today = f"{now:%Y-%m-%dT%H:%M:%SZ}", f"{now:%Y-%m-%d}"
        self._shared: dict[str, int] = {}
        self.added: dict[str, list[str]] = {}
        """The keys of placeholders that stand for no lost row, by table: others belong to them."""
        self._makers: Mapping[str, Callable[[int], Values | None]] = {
            "engineer": self._engineer, "mentorship": self._mentorship, "review": self._review, "plan": self._plan,
            "session": self._session, "note": self._note, "goal": self._goal, "evidence": self._evidence,
            "opinion_request": self._request, "opinion": self._opinion, "action_item": self._action,
        }  # fmt: skip

    def values(self, table: str, number: int) -> Values | None:
        """The values of a placeholder for this row, with placeholders inserted for what it belongs to."""
        make = self._makers.get(table)
        return make(number) if make else None

    def _engineer(self, number: int) -> Values:
        return {"name": _unknown(number), "level": _LEVEL, "created_at": self._at}

    def _mentorship(self, number: int) -> Values:
        return {"engineer_id": self._new("engineer"), "mentor_name": _unknown(number), "starts_on": self._today}

    def _session(self, _number: int) -> Values:
        return {"mentorship_id": self._new("mentorship"), "held_on": self._today}

    def _review(self, number: int) -> Values | None:
        cycle = self._rows.first("SELECT * FROM cycle ORDER BY starts_on DESC")
        return cycle and {
            "engineer_id": self._new("engineer"), "cycle_id": cycle["id"], "rubric_version_id": cycle["rubric_version_id"],
            "document_id": f"LOST-{number}", "cycle_name": cycle["name"], "period_starts_on": cycle["starts_on"],
            "period_ends_on": cycle["ends_on"], "engineer_name": _unknown(number), "level": _LEVEL,
            "reviewer_name": _unknown(number), "created_at": self._at,
        }  # fmt: skip

    def _plan(self, number: int) -> Values | None:
        rubric = self._rows.first("SELECT id FROM rubric_version ORDER BY id DESC")
        return rubric and {
            "engineer_id": self._new("engineer"), "rubric_version_id": rubric["id"], "document_id": f"LOST-PLAN-{number}",
            "engineer_name": _unknown(number), "level": _LEVEL, "target_profile": _LEVEL, "starts_on": self._today,
            "ends_on": self._today, "created_at": self._at,
        }  # fmt: skip

    def _note(self, number: int) -> Values:
        """A note of the person in whose review it is evidence."""
        used = self._rows.first(
            "SELECT engineer_id, happened_on FROM evidence JOIN review ON review.id = review_id WHERE note_id = ?",
            number,
        ) or {"engineer_id": self._share("engineer"), "happened_on": self._today}
        return {**used, "text": _unknown(number), "created_at": self._at}

    def _goal(self, number: int) -> Values | None:
        plan = self._share("plan", "SELECT 1 FROM goal WHERE plan_id = ? AND position = ?", _GOALS)
        position = self._rows.first("SELECT count(*) + 1 AS free FROM goal WHERE plan_id = ?", plan)
        code = self._rows.first(
            "SELECT competency_code AS code FROM action_item WHERE goal_id = ? AND competency_code IS NOT NULL", number
        ) or self._rows.first(
            "SELECT content ->> '$.area[0].competency[0].code' AS code FROM plan JOIN rubric_version"
            " ON rubric_version.id = rubric_version_id WHERE plan.id = ?",
            plan,
        )
        reached = self._rows.first("SELECT coalesce(max(rating), 1) AS rating FROM check_in WHERE goal_id = ?", number)
        if not (position and code and reached):
            return None
        return {
            "plan_id": plan, "position": position["free"], "competency_code": code["code"], "statement": _unknown(number),
            "target_rating": reached["rating"],
        }  # fmt: skip

    def _evidence(self, number: int) -> Values:
        """A piece of evidence of the review in which a strength or growth point refers to it."""
        point = self._rows.first("SELECT review_id FROM review_point WHERE evidence_id = ?", number)
        review = point["review_id"] if point else self._share("review")
        return {"review_id": review, "happened_on": self._today, "behaviour": _unknown(number)}

    def _request(self, number: int) -> Values:
        return {
            "review_id": self._share("review"), "role": "peer", "person_name": _unknown(number), "asked_on": self._today,
            "state": "withdrawn",
        }  # fmt: skip

    def _opinion(self, number: int) -> Values:
        """An opinion of a peer, because nothing is shown of one peer alone."""
        return {
            "review_id": self._share("review"), "role": "peer", "author_name": _unknown(number), "received_on": self._today,
        }  # fmt: skip

    def _action(self, number: int) -> Values | None:
        """An action of the first session into which it was carried."""
        carry = self._rows.first(
            "SELECT session_id FROM action_item_carry WHERE action_item_id = ? ORDER BY session_id", number
        )
        return carry and {**carry, "owner": "mentor", "text": _unknown(number), "created_at": self._at}

    def _share(self, table: str, full: str = "", *values: object) -> int:
        """The id of a placeholder that others of this kind belong to too, or a new one if that is `full`."""
        if table not in self._shared or (full and self._rows.first(full, self._shared[table], *values)):
            self._shared[table] = self._new(table)
        return self._shared[table]

    def _new(self, table: str) -> int:
        """The id of a new placeholder in a table."""
        taken = self._taken.get(table, 0)
        [number] = self._rows.database.execute(
            f'SELECT max(coalesce(max(id), 0), ?) + 1 FROM "{table}"', (taken,)
        ).fetchone()
        self._rows.insert(table, {"id": number, **(self.values(table, number) or {})})
        self.added.setdefault(table, []).append(f"[{number}]")
        return int(number)


def _unknown(number: int) -> str:
    return translate(message("Lost record {number}", number=str(number)))
