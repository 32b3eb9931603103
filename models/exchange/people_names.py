"""Names of people in a file: the order of their parts, what HR systems write behind them, and what stands for an empty part."""

import re
from collections.abc import Iterator, Sequence

from models.domain.people import first_last, is_last_first
from models.exchange.import_choices import Check
from models.exchange.people_columns import Columns
from models.exchange.people_headings import is_last_first_heading
from models.exchange.people_words import is_placeholder
from models.exchange.table_rows import Row, filled_cells
from models.support.messages import Message, message

PEOPLE = ("name", "manager_name", "tech_lead_name")
"""The fields with names of people."""
_REMARK = re.compile(
    r"(?<=\S)\s*(\((?:on leave|leave of absence|terminated|inactive|retired|contractor|abwesend|beurlaubt|(?:in )?elternzeit|"
    r"ausgetreten|inaktiv|#?[a-z]{0,4}[-_]?\d{3,})\)|\[(?-i:[A-Z])\])$",
    re.IGNORECASE,
)
"""A status, an ID or a kind of worker behind a name.

Other words in brackets may be a name, such as "(Bob)", and short numbers tell people of one name apart, such as "(2)".
"""


def remark_behind(name: str) -> str:
    """What an HR system has added to a name, such as "(On Leave)" or "[C]"; empty if nothing."""
    found = _REMARK.search(name) if name.endswith((")", "]")) else None
    return found[1] if found else ""


class NameReader:
    """Reader of the names in a row: of the person, the manager and the tech lead."""

    def __init__(self, columns: Columns, rows: Sequence[Row], check: Check) -> None:
        self._columns = columns
        check()
        self._turned = [
            name
            for name in PEOPLE
            if name in columns.at
            and (
                is_last_first_heading(columns.headings[columns.at[name]])
                or is_last_first(filled_cells(rows, columns.at[name]))
            )
        ]
        self._has_turned: set[str] = set()
        self._filled: dict[int, int] = {}
        self._remark = ""

    @property
    def filled_from(self) -> frozenset[str]:
        """The headings of the columns that are read only where a better one is empty."""
        return frozenset(self._columns.headings[at] for at in self._filled)

    def read(self, row: Row, texts: dict[str, str]) -> None:
        """Put the names of a row, as they are to be stored, in place of its cells."""
        for name, others in self._columns.others.items():
            if name in texts and not texts[name]:
                texts[name] = self._from_others(row, self._columns.at[name], others)
        if "name" not in self._columns.at:
            texts["name"] = " ".join(filter(None, (texts.pop("first_name", ""), texts.pop("last_name", ""))))
        for name in PEOPLE:
            if remark := remark_behind(texts.get(name, "")):
                self._remark = self._remark or remark
                texts[name] = texts[name].removesuffix(remark).rstrip()
            if name in self._turned and (turned := first_last(texts.get(name, ""))) != texts.get(name, ""):
                texts[name] = turned
                self._has_turned.add(name)
        if texts.get("manager_name") and texts.get("team"):
            self._cut_manager_behind_team(texts)

    def _cut_manager_behind_team(self, texts: dict[str, str]) -> None:
        """Some systems call an organization "Payments (Ann Lee)", and so by another name when its manager changes."""
        manager = f"({texts['manager_name']})"
        if texts["team"].endswith(f" {manager}"):
            self._remark = self._remark or manager
            texts["team"] = texts["team"].removesuffix(manager).rstrip()

    def notes(self) -> Iterator[Message]:
        """Messages about names that are not read as they stand in the file."""
        for at, better in self._filled.items():
            labels = self._columns.labels
            yield message(
                "Where column “{heading}” is empty, column “{other}” is read.", heading=labels[better], other=labels[at]
            )
        for name in (name for name in self._turned if name in self._has_turned):
            yield message(
                "Column “{heading}” has last names first. First names were put before them.",
                heading=self._columns.heading(name),
            )
        if self._remark:
            yield message(
                "A status, ID or manager in brackets after a name is not read, such as “{example}”.",
                example=self._remark,
            )

    def _from_others(self, row: Row, better: int, others: Sequence[int]) -> str:
        for at in others:
            if at < len(row.cells) and row.cells[at] and not is_placeholder(row.cells[at]):
                self._filled.setdefault(at, better)
                return row.cells[at]
        return ""
