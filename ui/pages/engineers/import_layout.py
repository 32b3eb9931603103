"""Layout of a people file, which the user can correct: sheet, row of headings, columns, words for levels, date order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from models.domain.people import FIELD_WORDS
from models.exchange.import_choices import FileColumn, FileLayout, ImportChoices, UnknownLevel
from models.exchange.local_dates import DateOrder
from models.exchange.people_headings import FIELDS
from models.exchange.table_rows import MAX_ABOVE
from models.rubric.model import LEVELS
from models.rubric.translation import shipped_in_language
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.controls import choice, choose, number_field
from ui.widgets.fold import Fold
from ui.widgets.text import label

MAX_SHOWN = 60
"""Number of columns listed at most. Further columns are read if they are recognised."""


@dataclass(frozen=True, slots=True)
class Line:
    """A column or a level of the file: its heading, examples, the template of the name of its list, and the chosen value."""

    heading: str
    examples: str
    name: str
    value: str


class MappingLines(QWidget):
    """A drop-down list for each column or level word. The lists are rebuilt only if the lines change.

    They are built one by one, so that the window answers while a wide file is shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._lines: Sequence[Line] = ()
        self._boxes: list[QComboBox] = []
        self._options: Sequence[tuple[str, str]] = ()
        self._build_more = QTimer(self, singleShot=True, interval=0)
        self._build_more.timeout.connect(self._build_next)
        self._chosen: Callable[[str, str], None] | None = None

    def show_lines(
        self, lines: Sequence[Line], options: Sequence[tuple[str, str]], chosen: Callable[[str, str], None]
    ) -> None:
        """Show these lines; `chosen` is called with the heading of a line and the value that the user has chosen."""
        if [(line.heading, line.examples) for line in lines] != [(line.heading, line.examples) for line in self._lines]:
            self._clear()
        self._lines, self._options, self._chosen = lines, options, chosen
        for line, box in zip(lines, self._boxes, strict=False):  # more boxes may follow
            choose(box, line.value)
        self.setVisible(bool(lines))
        self._build_more.start()

    def _build_next(self) -> None:
        at = len(self._boxes)
        if at == len(self._lines):
            return
        line = self._lines[at]
        box = choice(line.name.format(line.heading), self._options)
        choose(box, line.value)
        box.activated.connect(partial(self._emit_choice, line.heading, box))
        self._boxes.append(box)
        self._grid.addWidget(label(line.heading, elides=True), at, 0)
        self._grid.addWidget(label(line.examples, "caption", "2", elides=True), at, 1)
        self._grid.addWidget(box, at, 2)
        self._build_more.start()

    def _emit_choice(self, heading: str, box: QComboBox, _index: int) -> None:
        if self._chosen:
            self._chosen(heading, box.currentData())

    def _clear(self) -> None:
        self._build_more.stop()
        self._boxes.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class ImportLayout(QWidget):
    """Layout of a file as read; `choices` are the corrections by the user."""

    changed = Signal()
    """The user changed a choice."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, str] = {}
        self._levels: dict[str, str] = {}
        self._heading_row = 0
        self._dates = choice(
            self.tr("Date order"),
            [
                (self.tr("Day or month first? Choose…"), None),
                (self.tr("Day first: 31/12/2026"), DateOrder.DAY_FIRST),
                (self.tr("Month first: 12/31/2026"), DateOrder.MONTH_FIRST),
            ],
        )
        self._sheets = choice(self.tr("Sheet"), [])
        self._active_only = QCheckBox(self.tr("Leave out people who have left"))
        self._active_only.setAccessibleName(self._active_only.text())
        self._active_only.setChecked(True)
        self._row = number_field(self.tr("Heading row"), 1, MAX_ABOVE)
        self._missing = label(tone="negative", wraps=True)
        self._columns, self._level_lines = MappingLines(), MappingLines()
        columns, levels = QWidget(), QWidget()
        row = boxes.flow(label(self.tr("Heading row"), "caption", "2"), self._row)
        boxes.column(row, self._columns, inside=columns)
        ask = label(self.tr("Choose the level that each of these words of the file means."), tone="2", wraps=True)
        boxes.column(ask, self._level_lines, inside=levels)
        self._level_fold, self._column_fold = Fold(self.tr("Levels"), levels), Fold(self.tr("Columns"), columns)
        files = boxes.flow(self._sheets, self._dates)
        boxes.column(files, self._missing, self._active_only, self._level_fold, self._column_fold, inside=self)
        self._dates.activated.connect(lambda _index: self.changed.emit())
        self._sheets.activated.connect(lambda _index: self._start_over())
        self._active_only.clicked.connect(lambda _on: self.changed.emit())
        self._row.editingFinished.connect(self._choose_row)

    def reset(self) -> None:
        """Clear the choices before another file is read."""
        self._sheets.clear()
        choose(self._dates, None)
        self._active_only.setChecked(True)
        self._forget()
        self._level_fold.set_shown(False)
        self._column_fold.set_shown(False)

    def choices(self) -> ImportChoices:
        """Choices of the user, including remembered ones."""
        order = self._dates.currentData()
        return ImportChoices(
            dates=DateOrder(order) if order else None,
            sheet=self._sheets.currentData() or "",
            heading_row=self._heading_row,
            fields=dict(self._fields),
            levels=dict(self._levels),
            include_inactive=not self._active_only.isChecked(),
        )

    def remember(self, fields: Mapping[str, str], levels: Mapping[str, str]) -> None:
        """Set choices of columns and levels remembered from an earlier file."""
        self._fields, self._levels = dict(fields), dict(levels)

    def show_layout(self, layout: FileLayout) -> None:
        """Show how the file was read. Parts that need a choice are unfolded."""
        self._dates.setVisible(layout.open_dates or self._dates.currentData() is not None)
        if not self._sheets.count():
            for sheet in layout.sheets:
                self._sheets.addItem(sheet, sheet)
        choose(self._sheets, layout.sheet)
        self._sheets.setVisible(len(layout.sheets) > 1)
        self._active_only.setVisible(layout.inactive > 0)
        self._row.setValue(layout.heading_row)
        self._missing.setText(translate(layout.missing) if layout.missing else "")
        self._missing.setVisible(layout.missing is not None)
        self._show_columns(layout.columns[:MAX_SHOWN])
        self._show_levels(layout.levels)
        if layout.missing:
            self._column_fold.set_shown(True)
        self._level_fold.setVisible(bool(layout.levels))
        if any(not level.code for level in layout.levels):
            self._level_fold.set_shown(True)

    def _show_columns(self, columns: tuple[FileColumn, ...]) -> None:
        options = [(self.tr("Not read"), ""), *((self._field_label(name), name) for name in FIELDS)]
        self._columns.show_lines(
            [
                Line(column.label, " · ".join(column.examples), self.tr("Import column {0} as"), column.field)
                for column in columns
            ],
            options,
            self._choose_field,
        )

    def _show_levels(self, levels: tuple[UnknownLevel, ...]) -> None:
        names = {profile.code: profile.name for profile in shipped_in_language().profiles}
        options = [(self.tr("Choose a level…"), ""), *((names[code], code) for code in LEVELS)]
        self._level_lines.show_lines(
            [
                Line(level.word, self.tr("%n row(s)", "", level.rows), self.tr("Import level {0} as"), level.code)
                for level in levels[:MAX_SHOWN]
            ],
            options,
            self._choose_level,
        )

    def _field_label(self, name: str) -> str:
        parts = {"first_name": self.tr("First name"), "last_name": self.tr("Last name")}
        caption = parts.get(name) or translate(FIELD_WORDS[name])
        return caption[:1].upper() + caption[1:]

    def _choose_field(self, column: str, field: str) -> None:
        """Assign a field to a column; the column that had this field is skipped."""
        self._fields = {other: known for other, known in self._fields.items() if not field or known != field}
        self._fields[column] = field
        self.changed.emit()

    def _choose_level(self, word: str, code: str) -> None:
        self._levels[word] = code
        self.changed.emit()

    def _choose_row(self) -> None:
        if self._row.value() != self._heading_row:
            self._fields.clear()
            self._heading_row = self._row.value()
            self.changed.emit()

    def _start_over(self) -> None:
        """Clear the choices of columns for another sheet."""
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._fields, self._levels, self._heading_row = {}, {}, 0
