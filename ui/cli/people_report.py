"""Printed report of an import of people: how the file was read, the rows that need attention, and the counts."""

from collections import Counter
from collections.abc import Sequence

from models.domain.people import PersonUpdate
from models.exchange.import_choices import ImportChoices
from models.exchange.people_columns import unread_columns
from models.exchange.people_file import PeopleFile
from models.exchange.people_rows import RowNote
from models.support.messages import Message, join, message, plural
from models.support.rounding import grouped
from ui.cli.common import echo, notice

MAX_LISTED = 20
"""Unknown levels that are listed."""
MAX_ROWS_LISTED = 100
"""Rows with a message of the same kind that are listed."""


class ImportReport:
    """Report on the content of a file, of which `updates` were stored, or would be in a dry run."""

    def __init__(
        self, found: PeopleFile, updates: Sequence[PersonUpdate], *, update: bool, bring_back: bool, dry_run: bool
    ) -> None:
        self._found, self._updates = found, updates
        self._update, self._bring_back, self._dry_run = update, bring_back, dry_run
        taken = {offer.engineer for offer in updates}
        others = [row for row in found.rejected if not (row.offer and row.offer.engineer in taken)]
        self._announced = [
            RowNote(row.number, row.name, row.change)
            for row in found.rejected
            if dry_run and row.offer and row.offer.engineer in taken
        ]
        self._unchanged = sum(row.unchanged for row in others)
        self.rejected = [row for row in others if not row.unchanged]
        """The rows that neither add nor update a person and say something new."""

    def print_layout(self, choices: ImportChoices) -> None:
        """Print what was not read, and the options that would read it."""
        layout = self._found.layout
        for note in self._found.notes:
            notice(note)
        if layout.open_dates:
            notice(message("Use --dates day-first or --dates month-first."))
        if len(layout.sheets) > 1 and not choices.sheet:
            notice(message("Sheet “{sheet}” was read. Use --sheet to read another one.", sheet=layout.sheet))
        if unread := unread_columns(self._found.ignored_columns):
            notice(unread)
        unknown = [level for level in layout.levels if not level.code]
        for level in unknown[:MAX_LISTED]:
            rows = plural(level.rows, "{many} row", "{many} rows", many=grouped(level.rows))
            notice(message("Level “{level}” is unknown ({rows}).", level=level.word, rows=rows))
        if len(unknown) > MAX_LISTED:
            notice(message("{number} more levels are unknown.", number=grouped(len(unknown) - MAX_LISTED)))
        if unknown:
            notice(message("Use --level WORD=LEVEL for each of them, with JR, MID, SR or LEAD as the level."))

    def print_rows(self, *, complete: bool) -> None:
        """Print the rows that need attention, in a dry run also the updates, the options, and if `complete` who is missing."""
        found = self._found
        _print_rows((*found.warnings, *self.rejected, *found.inactive, *self._announced))
        if found.inactive:
            notice(message("Use --include-inactive to import people who have left."))
        self._print_options()
        for holder in found.absent if complete else ():
            name = holder.details.name
            notice(
                message("{name} is not active in the file. If this person has left, archive them.", name=name)
                if found.inactive
                else message("{name} is not in the file. If this person has left, archive them.", name=name)
            )

    def print_counts(self) -> None:
        """Print how many people were imported, updated, restored, rejected and left out."""
        back = sum(offer.bring_back for offer in self._updates)
        counts = [_imported(len(self._found.accepted), dry_run=self._dry_run)]
        if self._update:
            counts.append(_updated(len(self._updates) - back, dry_run=self._dry_run))
        if self._update or self._unchanged:
            counts.append(message("{number} unchanged", number=grouped(self._unchanged)))
        if self._bring_back:
            counts.append(_restored(back, dry_run=self._dry_run))
        rejected = len(self.rejected)
        counts.append(plural(rejected, "{many} row rejected", "{many} rows rejected", many=grouped(rejected)))
        if self._found.inactive:
            counts.append(message("{number} inactive left out", number=grouped(len(self._found.inactive))))
        echo(message("{counts}.", counts=join(counts)))

    def _print_options(self) -> None:
        """Print the options that would accept rejected rows."""
        offers = [row.offer for row in self.rejected if row.offer and not row.likely]
        if any(row.likely for row in self.rejected):
            notice(message("Use --match-names to update people whom only the name identifies."))
        if any(not offer.bring_back for offer in offers):
            notice(message("Use --update to update existing people."))
        if any(offer.bring_back for offer in offers):
            notice(message("Use --bring-back to restore archived people."))


def _row(row: RowNote) -> Message:
    if row.name:
        return message("Row {number} ({name}): {reason}", number=row.number, name=row.name, reason=row.reason)
    return message("Row {number}: {reason}", number=row.number, reason=row.reason)


def _print_rows(rows: Sequence[RowNote]) -> None:
    """Print rows with their messages in order, and of many alike only the first and the number of the others."""
    counts: Counter[str] = Counter()
    for row in sorted(rows, key=lambda item: item.number):
        kind = getattr(row.reason, "template", row.reason)
        counts[kind] += 1
        if counts[kind] <= MAX_ROWS_LISTED:
            notice(_row(row))
    if (more := sum(max(count - MAX_ROWS_LISTED, 0) for count in counts.values())) > 0:
        notice(
            plural(more, "{many} similar row is not listed.", "{many} similar rows are not listed.", many=grouped(more))
        )


def _imported(number: int, *, dry_run: bool) -> Message:
    shown = grouped(number)
    if dry_run:
        return plural(number, "{many} person would be imported", "{many} people would be imported", many=shown)
    return plural(number, "{many} person imported", "{many} people imported", many=shown)


def _updated(number: int, *, dry_run: bool) -> Message:
    shown = grouped(number)
    return message("{number} would be updated", number=shown) if dry_run else message("{number} updated", number=shown)


def _restored(number: int, *, dry_run: bool) -> Message:
    shown = grouped(number)
    return (
        message("{number} would be restored", number=shown) if dry_run else message("{number} restored", number=shown)
    )
