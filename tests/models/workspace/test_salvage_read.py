"""Reading around damage, with a file in which damage is wherever a test wants it."""

from collections.abc import Sequence
from typing import cast

from models.workspace.salvage_read import DamagedFile, Row, Table, _Reading

TABLE = Table("rating", ("review_id", "code"), ("review_id", "code"), has_numbers=True)
DAMAGE: Row = ()


class FakeFile:
    """Rows in their order, with damage among them. As the driver does, it delivers a row when the next one is read, too."""

    def __init__(self, *content: Row) -> None:
        self._content, self.queries = content, 0

    def rows(self, sql: str, values: Sequence[object] = ()) -> tuple[list[Row], bool]:
        self.queries += 1
        assert self.queries < 1000, "it reads the same again and again"
        skipped = int(sql.partition("OFFSET ")[2] or 0)
        low, high = (*values, 10**9)[:2] if values else (-1, 10**9)
        content = self._content[::-1] if "DESC" in sql else self._content
        numbered = [row for row in content if row != DAMAGE]
        first = next((at for at, row in enumerate(content) if row in numbered and self._is_in(row, low, high)), None)
        if first is None:
            return [], True
        found: list[Row] = []
        for row in content[first:]:
            if row == DAMAGE:
                return found[:-1], False
            if not self._is_in(row, low, high):
                break
            found.append(row)
            if "LIMIT 1" in sql and len(found) > skipped:
                break
        return found[skipped:], True

    @staticmethod
    def _is_in(row: Row, low: object, high: object) -> bool:
        return cast(int, low) <= cast(int, row[0]) <= cast(int, high)


def test_a_row_alone_between_two_damaged_pages_ends_no_reading() -> None:
    before, alone, after = [(n, "A") for n in range(5)], (5, "A"), [(n, "A") for n in range(6, 12)]
    file = FakeFile(*before, DAMAGE, alone, DAMAGE, *after)
    found = _Reading(cast(DamagedFile, file), TABLE).result()
    assert set(after) <= set(found.rows)
    assert set(before) <= set(found.rows)
    assert not found.is_complete


def test_the_rows_right_before_and_after_damage_are_kept() -> None:
    before, after = [(5, "A"), (5, "B")], [(5, "D"), (5, "E")]
    found = _Reading(cast(DamagedFile, FakeFile(*before, DAMAGE, *after, (6, "A"))), TABLE).result()
    assert set(found.rows) == {*before, *after, (6, "A")}
    assert found.lost == [5]


def test_the_last_row_before_damage_is_kept_in_a_table_without_numbers() -> None:
    table = Table("setting", ("key", "value"), ("key",), has_numbers=False)
    rows = [(1, "a"), (2, "b"), (3, "c"), (4, "d")]
    found = _Reading(cast(DamagedFile, FakeFile(*rows[:2], DAMAGE, *rows[2:])), table).result()
    assert sorted(found.rows.values()) == rows
