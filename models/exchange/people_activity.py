"""People who have left, by the columns for status, activity and end of employment in exports of HR systems."""

import re
from collections.abc import Sequence
from datetime import date

from models.exchange.local_dates import DateOrder, order_of, read_date
from models.exchange.people_columns import Columns
from models.exchange.people_names import remark_behind
from models.exchange.people_words import is_placeholder, word_key
from models.exchange.table_rows import Row
from models.support.folding import fold
from models.support.messages import Message, message

_STATUS = frozenset(map(word_key, (
    "status", "employee status", "employment status", "position status", "assignment status", "worker status", "job status",
    "user status", "person status", "employee state", "lifecycle status", "beschäftigungsstatus", "mitarbeiterstatus",
    "personalstatus", "anstellungsstatus", "austrittsstatus", "status code", "employee status code", "employment status code",
)))  # fmt: skip
_ACTIVE = frozenset(map(word_key, (
    "active", "is active", "active status", "currently active", "account enabled", "enabled", "aktiv", "ist aktiv",
)))  # fmt: skip
_END = frozenset(map(word_key, (
    "termination date", "date of termination", "terminated on", "terminated date", "last day", "last day of work",
    "last working day", "last working date", "leaving date", "leave company date", "date of leaving", "exit date",
    "date of exit", "employment end date", "end of employment", "separation date", "date of separation", "austrittsdatum",
    "austritt", "austritt am", "datum des austritts", "ausgetreten am", "ausgeschieden am", "letzter arbeitstag",
)))  # fmt: skip
_LEFT = frozenset((
    "terminated", "inactive", "resigned", "retired", "deceased", "dismissed", "discharged", "separated", "former", "left",
    "offboarded", "disabled", "deactivated", "exited", "ausgeschieden", "ausgetreten", "inaktiv", "gekundigt", "beendet",
    "deaktiviert", "ehemalig", "ehemalige", "ehemaliger",
))  # fmt: skip
_LEFT_CODES = frozenset(("t", "term"))
"""What payroll systems write alone for "Terminated"."""
_NO = frozenset(("0", "f", "false", "n", "no", "nein", "falsch", "inactive", "inaktiv"))


class Activity:
    """Reader of the columns that say whether a person has left. A column that the user reads as a field is not one of them."""

    def __init__(self, columns: Columns, rows: Sequence[Row], order: DateOrder | None) -> None:
        free = {at: word_key(text) for at, text in enumerate(columns.headings) if at not in columns.at.values()}
        self._columns = columns
        self._kinds = {at: kind for at, key in free.items() for kind in (_STATUS, _ACTIVE, _END) if key in kind}
        self._names = [columns.at[name] for name in ("name", "last_name") if name in columns.at]
        self.headings = frozenset(columns.headings[at] for at in self._kinds)
        """The headings of these columns."""
        ends = [
            row.cells[at] for at, kind in self._kinds.items() if kind is _END for row in rows if at < len(row.cells)
        ]
        self._orders = [known] if (known := order or order_of(ends)) else list(DateOrder)
        self._today = date.today()

    def departure(self, row: Row) -> Message | None:
        """What a row says of a person who has left; None for a person who has not."""
        for at, kind in self._kinds.items():
            text = row.cells[at] if at < len(row.cells) else ""
            if text and not is_placeholder(text) and self._has_left(kind, text):
                return message("Column “{heading}” has “{text}”.", heading=self._columns.labels[at], text=text)
        for at in self._names:
            text = remark_behind(row.cells[at]) if at < len(row.cells) else ""
            if text and self._has_left(_STATUS, text):
                return message("Column “{heading}” has “{text}”.", heading=self._columns.labels[at], text=text)
        return None

    def _has_left(self, kind: frozenset[str], text: str) -> bool:
        if kind is _ACTIVE:
            return fold(text) in _NO
        if kind is _STATUS:
            return fold(text) in _LEFT_CODES or not _LEFT.isdisjoint(re.findall(r"[^\W_]+", fold(text)))
        days = [day for order in self._orders if (day := read_date(text, order))]
        return bool(days) and min(days) <= self._today
