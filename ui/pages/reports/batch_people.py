"""List of the reviews that a batch can export, each with a tick; by team."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from models.domain.reviews import ReviewId, ReviewState
from models.queries.reviews import ReviewRow
from models.support.sorting import sort_key
from ui.accessibility.announcements import announce
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.controls import button, choice, choose
from ui.widgets.status_labels import state_icon
from ui.widgets.table_model import Column
from ui.widgets.text import label
from ui.widgets.tick_table import TickTable


class BatchPeople(QWidget):
    """The reviews of one cycle by name. What is ticked and shown is exported; at first that is every review.

    A team that is chosen hides the others; drafts are hidden unless they are included, and named if nothing else is left.
    """

    changed = Signal()
    """Other reviews are chosen than before."""
    drafts_wanted = Signal()
    """The reviews are drafts, and the user wants them included."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[ReviewRow] = ()
        self._with_drafts = False
        self._filling = False
        self._team = choice(self.tr("Team"), [(self.tr("All teams"), "")])
        self._table: TickTable[ReviewRow] = TickTable(
            self.tr("Reviews to export"),
            [
                Column(self.tr("Engineer"), lambda row: row.engineer_name, stretch=True),
                Column(self.tr("Team"), lambda row: row.team or "–", needs=420),
                Column(
                    self.tr("Status"),
                    lambda row: translate(row.state.list_label),
                    icon_name=lambda row: state_icon(row.state),
                ),
            ],
            lambda row: row.id,
        )
        self._count = label(kind="caption", tone="2", wraps=True)
        self._ticks = (
            button(self.tr("Tick all"), lambda: self._table.tick_shown(True)),
            button(self.tr("Tick none"), lambda: self._table.tick_shown(False)),
        )
        self._all_drafts = self.tr("These reviews are all drafts. Submit and share them first, or include the drafts.")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        include = button(self.tr("Include the drafts"), self._include_drafts)
        self._stack.addWidget(empty("clipboard-check", self._all_drafts, include))
        head = boxes.flow(self._team, *self._ticks)
        boxes.column(head, (self._stack, 1), self._count, inside=self, spacing=10)
        self._team.currentIndexChanged.connect(lambda _index: self._show())
        self._table.ticked.connect(self._emit_changed)

    def show_reviews(self, rows: Sequence[ReviewRow], *, with_drafts: bool) -> None:
        """Show the reviews of a cycle. Ticks and team stay while it is the same cycle; new reviews are ticked."""
        before, ticked = {row.id for row in self._rows}, set(self._table.ticked_keys())
        is_same_cycle = any(row.id in before for row in rows)
        self._filling = True
        self._rows, self._with_drafts = rows, with_drafts
        self._fill_teams(self._team.currentData() if is_same_cycle else "")
        self._table.set_ticked(row.id for row in rows if row.id in ticked or row.id not in before)
        self._show()
        self._filling = False
        self._show_count()

    def chosen(self) -> list[ReviewId]:
        """The reviews to export, by name."""
        ticked = set(self._table.ticked_keys())
        return [row.id for row in self._shown() if row.id in ticked]

    def has_rows(self) -> bool:
        """Whether any review is shown, ticked or not."""
        return bool(self._shown())

    def states(self) -> Counter[ReviewState]:
        """The number of chosen reviews by state; drafts that are not included are counted too."""
        chosen = set(self.chosen())
        return Counter(row.state for row in self._of_team() if row.id in chosen or self._is_excluded(row))

    def set_running(self, running: bool) -> None:
        """Allow no other choice while a batch runs."""
        for part in (self._team, self._stack, *self._ticks):
            part.setEnabled(not running)

    def _include_drafts(self) -> None:
        self.drafts_wanted.emit()
        self._table.setFocus()  # the button that had it is gone

    def _of_team(self) -> list[ReviewRow]:
        team = self._team.currentData()
        return [row for row in self._rows if not team or row.team == team]

    def _is_excluded(self, row: ReviewRow) -> bool:
        return row.state is ReviewState.DRAFT and not self._with_drafts

    def _shown(self) -> list[ReviewRow]:
        return [row for row in self._of_team() if not self._is_excluded(row)]

    def _fill_teams(self, chosen: str) -> None:
        self._team.clear()
        self._team.addItem(self.tr("All teams"), "")
        for team in sorted({row.team for row in self._rows if row.team}, key=sort_key):
            self._team.addItem(team, team)
        choose(self._team, chosen)

    def _show(self) -> None:
        self._table.show_rows(shown := self._shown())
        before = self._stack.currentIndex()
        self._stack.setCurrentIndex(0 if shown else 1)
        for part in (*self._ticks, self._count):
            part.setVisible(bool(shown))
        if not shown and before == 0 and self.isVisible():
            announce(self._team, self._all_drafts)
        self._emit_changed()

    def _emit_changed(self) -> None:
        if not self._filling:
            self._show_count()
            self.changed.emit()

    def _show_count(self) -> None:
        self._count.setText(self.tr("%n report(s) to export", "", len(self.chosen())))
