"""The history as people read it: who did what and when, whom it concerns, and what changed.

A bounded number of rows is read for each entry, and only the columns of `history_fields`: nothing else reaches a page or a
file.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.domain.people import EngineerId
from models.queries.history import HistoryFilter, Searched
from models.support.messages import Message, first_of, join, message, plural
from models.workspace.history import Kind, RowChange

WHO: Final = message(
    "A workspace has one user and no accounts. “Who” is the name in the settings or that of the account at that time. What "
    "others answered is recorded by the user, and no answer and no name of a peer is shown."
)


MAX_NAMES = 3
"""People that are named for an entry."""


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One column with its values before and after; None is an empty one."""

    name: Message
    before: object
    after: object

    def sentence(self) -> Message:
        """Such as "Rating: 2 → 3"; of an added or deleted value only that value."""
        if self.before is None:
            return message("{name}: {value}", name=self.name, value=self.after)
        if self.after is None:
            return message("{name}: {value} (removed)", name=self.name, value=self.before)
        return message("{name}: {before} → {after}", name=self.name, before=self.before, after=self.after)


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """One changed row: the name of its table, what identifies it there, such as a competency, and the columns that are shown.

    `whom` are the person and the cycle that it concerns, or the people in an exported file.
    """

    name: Message
    key: object
    how: RowChange
    fields: tuple[ChangedField, ...]
    erased: bool
    whom: tuple[str, ...] = ()

    def sentence(self) -> Message:
        """Such as "Rating COD-4 (changed): Rating: 2 → 3"."""
        named = join((self.name, self.key), " ") if self.key else self.name
        match self.how:
            case RowChange.INSERT:
                what = message("{row}, added", row=named)
            case RowChange.DELETE:
                what = message("{row}, deleted", row=named)
            case RowChange.UPDATE:
                what = message("{row}, changed", row=named)
        if self.erased:
            return message("{change}: the values were erased", change=what)
        return join((what, join([item.sentence() for item in self.fields], " · ")), ": ") if self.fields else what


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry; `at` is UTC. `people` and `cycles` are those whom the shown rows concern, `engineers` the ids of those people
    who are still in the workspace. `more` counts the other rows.
    """

    id: int
    at: str
    actor: str
    kind: Kind
    label: str
    people: tuple[str, ...]
    cycles: tuple[str, ...]
    engineers: tuple[EngineerId, ...]
    rows: tuple[ChangedRow, ...]
    more: int
    may_concern_others: bool = False
    """Whether rows that are not shown may concern more people."""

    def what(self) -> str:
        """The label of the operation in today's wording; of an undo or redo with that word."""
        if self.kind is Kind.DO:
            return self.label
        if self.kind is Kind.UNDO:
            return message("Undone: {step}", step=self.label)
        return message("Redone: {step}", step=self.label)

    def whom(self) -> Message:
        """The people concerned, of many the first, and the cycles of their reviews."""
        if self.may_concern_others and self.people:
            return message("{names} and others", names=join(self.people[:MAX_NAMES]))
        return first_of(self.people, MAX_NAMES) if len(self.people) > MAX_NAMES else join((*self.people, *self.cycles))

    def lines(self) -> tuple[Message, ...]:
        """A sentence for each changed row."""
        more = plural(
            self.more,
            "{number} more row: see the history as XLSX or CSV",
            "{number} more rows: see the history as XLSX or CSV",
        )
        return tuple(row.sentence() for row in self.rows) + ((more,) if self.more else ())


@dataclass(frozen=True, slots=True)
class HistoryFound:
    """A page of the history, newest first, with the number of all entries that were wanted.

    `searched` is for the next pages of the same filter.
    """

    entries: tuple[HistoryEntry, ...]
    total: int
    searched: Searched


@dataclass(frozen=True, slots=True)
class HistoryReport:
    """The history for an audit. `person` and `cycle` are those of the filter, empty without one."""

    language: str
    wanted: HistoryFilter
    person: str
    cycle: str
    printed_on: date
    entries: tuple[HistoryEntry, ...]

    def about(self) -> Message:
        """Whose history it is, and of which days."""
        parts: list[object] = [*filter(None, (self.person, self.cycle))] or [message("All entries")]
        if self.wanted.first:
            parts.append(message("from {day}", day=self.wanted.first))
        if self.wanted.last:
            parts.append(message("until {day}", day=self.wanted.last))
        if self.wanted.text.strip():
            parts.append(message("with “{words}”", words=self.wanted.text.strip()))
        return join(parts)
