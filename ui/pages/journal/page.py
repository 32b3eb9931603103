"""Journal page: search, filters, list and detail of notes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit

from models.domain.journal import NoteId, Visibility
from models.domain.people import EngineerId
from models.operations.journal import delete_notes
from models.queries.journal import ListedNote, engineer_concerned
from models.rubric.translation import shipped_in_language
from models.support.errors import BadInput
from models.views.journal import PAGE, NoteFilter, list_notes
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.list_export import ListedRows, ListExport
from ui.framework.page import PAGE_MARGINS, Page
from ui.framework.single_keys import SingleKeys
from ui.language.format import number
from ui.pages.journal.note_detail import NoteDetail
from ui.pages.journal.note_list import NoteList, NoteModel, note_columns
from ui.pages.journal.search_field import PersonField
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.confirm import ConfirmDialog, Question
from ui.widgets.controls import CommandButton, button, choice, icon_button
from ui.widgets.layouts import ResponsiveRow
from ui.widgets.list_panel import ListPanel, search_box
from ui.widgets.row_menu import RowAction
from ui.widgets.table_model import ALL_ROWS, Rows
from ui.widgets.text import label

SIDE_BY_SIDE_WIDTH = 900
"""Pixels of the page at a zoom of 100 % from which list and note stand side by side."""
MAX_RELOADED = 600
"""Rows fetched at once to find a note again or to keep the scroll position."""
ABOUT = "engineer:"


class JournalPage(Page):
    """Shows Location("journal", note); the anchor *engineer:ID* filters by one person."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._at_least, self._loading = False, False
        self._search = search_box(self.tr("Search in all notes"), self.tr("Search"))
        self._person = PersonField(controller, self.tr("Engineer"), self.tr("All engineers"))
        rubric = shipped_in_language()
        self._competency = choice(
            self.tr("Competency"),
            [
                (self.tr("All competencies"), ""),
                *((competency.name, competency.code) for competency in rubric.competencies),
            ],
        )
        self._visibility = choice(
            self.tr("Visibility"),
            [
                (self.tr("Private and shareable"), None),
                (self.tr("Private"), Visibility.PRIVATE),
                (self.tr("Shareable"), Visibility.SHAREABLE),
            ],
        )
        self._count = label(kind="caption", tone="3")
        self._model = NoteModel(self._fetch)
        self._list = NoteList(self._model)
        self._detail = NoteDetail(controller)
        self._detail.navigation_requested.connect(self.navigation_requested.emit)
        self._export = ListExport(controller, self, self.tr("Journal"), note_columns, self._rows)
        self._list.set_row_actions(self._row_actions)
        self._panel = self._build()
        self._search.textChanged.connect(lambda _text: self._apply_filters())
        self._person.changed.connect(self._apply_filters)
        for box in (self._competency, self._visibility):
            box.currentIndexChanged.connect(lambda _index: self._apply_filters())
        self._list.selectionModel().currentChanged.connect(lambda _now, _before: self.try_run(self._show_chosen))
        self._listen_to_keys()

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Notes, the names of people, and what became of a review."""
        return any(topic.startswith(("note:", "engineer:", "review:")) for topic in topics)

    def refresh(self) -> None:
        """Read as many rows again as are loaded; the filters and the open note stay."""
        bar, open_note = self._list.verticalScrollBar(), self._detail.note()
        place = bar.value()
        self._reload(min(max(len(self._model.rows), PAGE), MAX_RELOADED))
        if open_note is None or not self._open(open_note):
            self._choose_first()
        bar.setValue(place)

    def show_anchor(self, anchor: str) -> None:
        """Show only the notes about the engineer of the anchor, or select the note of the location; focus the list."""
        if anchor.startswith(ABOUT):
            self._clear_filters(EngineerId(int(anchor.removeprefix(ABOUT))))
        elif self.location.subject:
            self._find_note(NoteId(self.location.subject))
        self._list.setFocus()

    def search_field(self) -> QLineEdit | None:
        """The search field, if there are notes."""
        return self._panel.search_field()

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Export the notes that are listed."""
        return {CommandId.EXPORT_LIST: self.export_list} if self._model.rows else {}

    def export_list(self) -> None:
        """Export the notes that are listed; if private ones may be among them, confirm first."""
        self._export_confirmed(self._visibility.currentData() == Visibility.SHAREABLE, self._export.choose_file)

    def _export_confirmed(self, is_shareable: bool, export: Callable[[], object]) -> None:
        if is_shareable:
            export()
            return
        question = Question(
            self.tr("Export private notes?"),
            self.tr(
                "The list includes private notes. The exported file is not encrypted: anyone who can open it can read them. "
                "To export shareable notes only, cancel and choose Shareable in the filter."
            ),
            (),
            self.tr("Export"),
        )
        ConfirmDialog(question, export, self).open()

    def _row_actions(self) -> list[RowAction]:
        delete = self.tr("Delete"), self._delete
        rows = self._list.chosen_rows()
        if len(rows) == 1:
            return [(self.tr("Use as evidence"), self._detail.use), delete]
        caption, export = self._export.row_action(rows)
        is_shareable = all(row.visibility is Visibility.SHAREABLE for row in rows)
        return [(caption, partial(self._export_confirmed, is_shareable, export)), delete]

    def _delete(self) -> None:
        """Delete the selected notes, all in one step of undo."""
        notes = [row.id for row in self._list.chosen_rows()]
        if len(notes) < 2:
            self._detail.delete()
            return
        self.controller.flush()
        if self.controller.try_run(lambda: self.controller.do(delete_notes, notes=notes)):
            words = self.tr("%n note(s) deleted.", "", len(notes))
            self.controller.notify(words, (self.tr("Undo"), self.commands.action(CommandId.UNDO).trigger))

    def _rows(self) -> ListedRows:
        wanted = self._note_filter()
        return ListedRows(self._model.total, lambda: list_notes(self.controller.workspace, wanted, limit=ALL_ROWS).rows)

    def _note_filter(self) -> NoteFilter:
        return NoteFilter(
            self._person.value(),
            self._competency.currentData(),
            self._visibility.currentData(),
            self._search.text(),
        )

    def _fetch(self, offset: int, limit: int) -> Rows[ListedNote]:
        found = list_notes(self.controller.workspace, self._note_filter(), offset=offset, limit=limit)
        self._at_least = found.at_least
        # Report one extra row so that the table fetches the next page.
        more = found.at_least and len(found.rows) == limit
        return Rows(found.rows, max(found.total, offset + len(found.rows) + more))

    def _apply_filters(self) -> None:
        """The search or a filter changed: show what fits, and keep the open note if it does."""
        open_note = self._detail.note()
        self._reload(PAGE)
        if open_note is None or not self._list.choose(open_note):
            self._choose_first()
        about = self._person.value()
        self.location = self.location._replace(anchor=f"{ABOUT}{about}" if about else "")

    def _reload(self, at_once: int) -> None:
        self._loading = True
        self._model.reload(at_once)
        self._loading = False
        total = self._model.total
        if self._at_least:
            text = self.tr("At least {0} notes").format(number(total))
        else:
            text = self.tr("%n note(s)", "", total).replace(str(total), number(total), 1)
        self._count.setText(text)
        self._panel.show_result(total, filtered=self._note_filter() != NoteFilter(), count=text)

    def _choose_first(self) -> None:
        if self._model.rows:
            self._list.choose_row(0)
            self._list.scrollToTop()
            self._show_chosen()
        else:
            self._detail.show_note(None)

    def _show_chosen(self) -> None:
        chosen = self._list.chosen()
        if not self._loading and chosen is not None:
            self._open(chosen.id)

    def _open(self, note: NoteId) -> bool:
        """Show a note beside the list, even where the list does not hold it; returns whether it is there."""
        listed = self._list.chosen()
        if listed is None or listed.id != note:
            self._loading = True
            self._list.choose(note)
            self._loading = False
            listed = self._list.chosen()
        found = listed.found if listed and listed.id == note else ()
        try:
            self._detail.show_note(note, found)
        except BadInput:  # it is gone, as after an undo
            return False
        return True

    def _find_note(self, note: NoteId) -> None:
        """Choose a note: in the list as it is, or in that of its person."""
        if self._model.row_of(note) < 0:
            self._clear_filters(engineer_concerned(self.controller.workspace, "note", note))
            if self._model.row_of(note) < 0:
                self._reload(MAX_RELOADED)
        if self._open(note):
            self._list.scrollTo(self._list.currentIndex(), NoteList.ScrollHint.PositionAtCenter)
        else:
            self._choose_first()
            self.controller.failed.emit(self.tr("This note has been deleted."))

    def _clear_filters(self, engineer: EngineerId | None) -> None:
        parts = (self._search, self._person, self._competency, self._visibility)
        for part in parts:
            part.blockSignals(True)
        self._search.clear()
        self._person.show_engineer(engineer)
        self._competency.setCurrentIndex(0)
        self._visibility.setCurrentIndex(0)
        for part in parts:
            part.blockSignals(False)
        self._apply_filters()

    def _listen_to_keys(self) -> None:
        SingleKeys(self._list, {"E": self._detail.use, "Delete": self._delete}, self.controller)
        SingleKeys(self._detail, {"E": self._detail.use}, self.controller)

    def _build(self) -> ListPanel:
        head = boxes.flow(
            label(self.tr("Journal"), "display"),
            self._count,
            0,
            CommandButton(self.commands.action(CommandId.NEW_NOTE), kind="primary"),
            spacing=12,
        )
        export = icon_button("download", self.tr("Export this list…"), self.export_list)
        controls = boxes.flow(self._search, self._person, self._competency, self._visibility, export, spacing=10)
        both = ResponsiveRow((self._list, 5), (self._detail, 4), enough=SIDE_BY_SIDE_WIDTH)
        nothing = self.tr("No note matches. Change the search or the filters.")
        text = self.tr(
            "Notes you take during the year appear here. They are private until you make them shareable. "
            "Press Ctrl+J anywhere to write one, and turn it into evidence at review time."
        )
        empties = (
            empty("search", nothing, button(self.tr("Show all notes"), lambda: self._clear_filters(None))),
            empty("notebook-pen", text, CommandButton(self.commands.action(CommandId.NEW_NOTE), kind="primary")),
        )
        panel = ListPanel(self._search, (controls,), both, empties)
        boxes.column(head, (panel, 1), inside=self, spacing=12, margins=PAGE_MARGINS)
        return panel
