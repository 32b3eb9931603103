"""List of engineers. The query searches, filters and sorts."""

from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from models.domain.people import EngineerId
from models.domain.reviews import ReviewState
from models.operations.engineers import archive_engineers, unarchive_engineers
from models.queries.engineers import EngineersFound, EngineerSort, ListedEngineer, search_engineers, teams
from models.rubric.model import LEVELS, PATHS
from models.rubric.translation import shipped_in_language
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.list_export import ListedRows, ListExport, save_layout
from ui.framework.location import Location
from ui.framework.page import PAGE_MARGINS, Page
from ui.language.format import number
from ui.language.translation import translate
from ui.pages.engineers.details_dialog import DetailsDialog
from ui.pages.engineers.import_dialog import ImportDialog
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.controls import CommandButton, button, choice, choose, icon_button
from ui.widgets.layouts import scrolling
from ui.widgets.list_panel import ListPanel, search_box
from ui.widgets.row_menu import RowAction
from ui.widgets.table import Table
from ui.widgets.table_model import ALL_ROWS, Column, Rows, TableModel
from ui.widgets.text import label

SEARCH = 260


class EngineersPage(Page):
    """Shows Location("engineers")."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._text = search_box(self.tr("Search by name, ID, email, title or team"), self.tr("Search"))
        rubric = shipped_in_language()
        self._level = choice(
            self.tr("Level"), [(self.tr("All levels"), ""), *((rubric.profile(level).name, level) for level in LEVELS)]
        )
        self._path = choice(
            self.tr("Path"), [(self.tr("All paths"), ""), *((rubric.profile(path).name, path) for path in PATHS)]
        )
        self._team = choice(self.tr("Team"), [(self.tr("All teams"), "")])
        self._archived = QCheckBox(self.tr("Archived"))
        self._count = label(kind="caption", tone="3")
        self._model = TableModel(self._columns(), self._fetch)
        self._table = Table(self.tr("Engineers"), self._model)
        columns = self._table.ordered_columns
        self._export = ListExport(
            controller, self, self.tr("Engineers"), columns, self._rows, partial(map, attrgetter("id"))
        )
        self._panel = self._build()
        self._table.set_row_actions(self._row_actions)
        self._table.opened.connect(lambda row: self.navigation_requested.emit(Location("engineer", row.id)))
        self._table.sort_changed.connect(self._reload)
        save_layout(self._table, "engineers")
        self._text.textChanged.connect(lambda _text: self._reload())
        for box in (self._level, self._path, self._team):
            box.currentIndexChanged.connect(lambda _index: self._reload())
        self._archived.toggled.connect(lambda _on: self._reload())

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Whether the topics name an engineer or the status of a review."""
        return any(topic.startswith(("engineer:", "review:")) for topic in topics)

    def refresh(self) -> None:
        """Read the list again; the filters stay."""
        chosen = self._team.currentData()
        self._team.blockSignals(True)
        self._team.clear()
        self._team.addItem(self.tr("All teams"), "")
        for team in teams(self.controller.workspace):
            self._team.addItem(team, team)
        choose(self._team, chosen)
        self._team.blockSignals(False)
        self._reload()

    def show_anchor(self, anchor: str) -> None:
        """Focus the list."""
        self._table.setFocus()

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Add people, one by one or from a file, and export the list."""
        listed = {CommandId.EXPORT_LIST: self._export.choose_file} if self._model.rows else {}
        return {CommandId.NEW_ENGINEER: self.add_engineer, CommandId.IMPORT_PEOPLE: self.import_people, **listed}

    def search_field(self) -> QLineEdit | None:
        """The search field, if there are engineers."""
        return self._panel.search_field()

    def add_engineer(self) -> None:
        """Open the dialog for a new engineer, then the profile."""
        dialog = DetailsDialog(self.controller, None, self)
        dialog.stored.connect(lambda engineer: self.navigation_requested.emit(Location("engineer", engineer)))
        dialog.open()

    def import_people(self, path: Path | None = None) -> None:
        """Open the dialog that reads a people file."""
        ImportDialog(self.controller, self, path).open()

    def _columns(self) -> list[Column[ListedEngineer]]:
        rubric = shipped_in_language()
        names = {profile.code: profile.name for profile in rubric.profiles}

        def newest(row: ListedEngineer) -> str:
            return (
                f"{row.newest_cycle} · {translate(ReviewState(row.newest_state).list_label)}"
                if row.newest_state
                else "–"
            )

        sort = EngineerSort
        return [
            Column(self.tr("Name"), lambda row: row.name, sort.NAME, stretch=True),
            Column(self.tr("Employee ID"), lambda row: row.employee_id or "–", sort.EMPLOYEE_ID, needs=1020),
            Column(self.tr("Level"), lambda row: names[row.level], sort.LEVEL, needs=480),
            Column(self.tr("Path"), lambda row: names.get(row.path, "–"), sort.PATH, needs=760),
            Column(self.tr("Team"), lambda row: row.team or "–", sort.TEAM, needs=610),
            Column(self.tr("Manager"), lambda row: row.manager_name or "–", sort.MANAGER, needs=920),
            Column(self.tr("Latest review"), newest),
        ]

    def _query(self) -> Callable[..., EngineersFound]:
        """The query with the filters and the order as they are now; it takes an offset and a limit."""
        sort, descending = self._table.sorting() or (EngineerSort.NAME, False)
        return partial(
            search_engineers,
            self.controller.workspace,
            text=self._text.text(),
            level=self._level.currentData(),
            path=self._path.currentData(),
            team=self._team.currentData() or "",
            archived=self._archived.isChecked(),
            sort=sort,
            descending=descending,
        )

    def _fetch(self, offset: int, limit: int) -> Rows[ListedEngineer]:
        found = self._query()(offset=offset, limit=limit)
        return Rows(found.rows, found.total)

    def _rows(self) -> ListedRows:
        query = self._query()
        return ListedRows(self._model.total, lambda: query(limit=ALL_ROWS).rows)

    def _row_actions(self) -> list[RowAction]:
        rows: list[ListedEngineer] = self._table.chosen_rows()
        archived = self._archived.isChecked()
        caption = self.tr("Restore") if archived else self.tr("Archive")
        archive = caption, partial(self._archive, rows, restore=archived)
        if len(rows) != 1:
            return [archive, self._export.row_action(rows)]
        [row] = rows
        return [
            (self.tr("Open"), partial(self._table.opened.emit, row)),
            (self.tr("Edit…"), partial(edit_engineer, self.controller, row.id, self)),
            archive,
        ]

    def _archive(self, rows: Sequence[ListedEngineer], *, restore: bool) -> None:
        """Archive or restore engineers, all in one step of undo."""
        change = unarchive_engineers if restore else archive_engineers
        if self.try_run(lambda: self.controller.do(change, engineers=[row.id for row in rows])):
            restored = self.tr("%n engineer(s) restored.", "", len(rows))
            archived = self.tr("%n engineer(s) archived.", "", len(rows))
            words = restored if restore else archived
            self.controller.notify(words, (self.tr("Undo"), self.commands.action(CommandId.UNDO).trigger))

    def _reload(self) -> None:
        self._table.reload()
        total = self._model.total
        self._count.setText(self.tr("%n engineer(s)", "", total).replace(str(total), number(total), 1))
        filtered = total == 0 and self._is_filtered_or_archived()
        self._panel.show_result(total, filtered=filtered, count=self._count.text())

    def _is_filtered_or_archived(self) -> bool:
        """Whether filters or the archive hide engineers."""
        choices = (self._level, self._path, self._team)
        return bool(
            self._text.text().strip()
            or self._archived.isChecked()
            or any(box.currentData() for box in choices)
            or search_engineers(self.controller.workspace, archived=True, limit=1).total
        )

    def _build(self) -> ListPanel:
        head = boxes.flow(
            label(self.tr("Engineers"), "display"),
            0,
            CommandButton(self.commands.action(CommandId.IMPORT_PEOPLE)),
            CommandButton(self.commands.action(CommandId.NEW_ENGINEER), kind="primary"),
            spacing=12,
        )
        self._text.setMinimumWidth(scaled(SEARCH))
        export = icon_button("download", self.tr("Export this list…"), self._export.choose_file)
        filters = boxes.flow(self._text, self._level, self._path, self._team, spacing=10)
        first_steps = QWidget()
        boxes.row(
            button(self.tr("Add engineer"), self.add_engineer, kind="primary"),
            button(self.tr("Import people"), self.import_people),
            inside=first_steps,
        )
        empties = (
            empty("search", self.tr("No engineer matches. Change the search or the filters.")),
            empty(
                "users", self.tr("No engineers yet. Add them one by one, or import a CSV or Excel file."), first_steps
            ),
        )
        panel = ListPanel(
            self._text, (filters, boxes.row((self._count, 1), self._archived, export)), self._table, empties
        )
        boxes.column(scrolling(boxes.column(head, (panel, 1), spacing=12, margins=PAGE_MARGINS)), inside=self)
        return panel


def edit_engineer(controller: WorkspaceController, engineer: EngineerId, parent: QWidget) -> None:
    """Open the dialog of an existing engineer."""
    DetailsDialog(controller, engineer, parent).open()
