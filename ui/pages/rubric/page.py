"""Rubric page: scale, areas and competencies to read, and two levels or paths to compare."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from models.queries.cycles import rubrics_in_use
from models.rubric.model import Rubric
from models.rubric.translation import shipped_in_language
from ui.framework.commands import Commands
from ui.framework.controller import WorkspaceController
from ui.framework.page import PAGE_MARGINS, Page
from ui.pages.rubric.compare_panel import ComparePanel
from ui.pages.rubric.entries import AreaEntry, CompetencyEntry, ScaleEntry
from ui.pages.rubric.role_links import RoleLinks
from ui.theme.theme import color, font, scaled, theme, tokens
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import choice
from ui.widgets.layouts import ResponsiveRow, ScrollColumn
from ui.widgets.tabs import Tabs
from ui.widgets.text import label
from ui.widgets.wrapping_list import indent, wrapping_list

SIDE_BY_SIDE_WIDTH = 700
"""Pixels of the page at a zoom of 100 % from which list and entry stand side by side."""
MIN_LIST_WIDTH = 100
CODE = Qt.ItemDataRole.UserRole
SCALE = "scale"
"""The entry of the list that is no area and no competency."""
BROWSE, COMPARE = TABS = ("browse", "compare")


class RubricPage(Page):
    """Shows Location("rubric", 0, anchor); the anchor is a code, the key of a tab, or *compare:SR:LEAD*.

    A workspace keeps every version that a cycle was judged by.
    """

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._rubric = shipped_in_language()
        self._versions = choice(self.tr("Rubric version"), [])
        self._list = wrapping_list(self.tr("Areas and competencies"))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setMinimumHeight(scaled(MIN_LIST_WIDTH))
        self._list.currentItemChanged.connect(lambda _now, _before: self._show_entry())
        entry = ScrollColumn((20, 4, 14, 14))
        self._column = entry.column
        self._compare = ComparePanel(controller)
        self._stack = QStackedWidget()
        self._stack.addWidget(ResponsiveRow((self._list, 1), (entry, 3), enough=SIDE_BY_SIDE_WIDTH, spacing=0))
        self._stack.addWidget(self._compare)
        self._tabs = Tabs(
            ((BROWSE, self.tr("Browse")), (COMPARE, self.tr("Compare"))),
            lambda key: self._stack.setCurrentIndex(TABS.index(key)),
        )
        self._versions.currentIndexChanged.connect(lambda _index: self._show_rubric())
        theme.changed.connect(self._follow_theme)
        boxes.column(
            boxes.flow(label(self.tr("Rubric"), "display"), self._tabs, 0, self._versions, spacing=24),
            (self._stack, 1),
            inside=self,
            spacing=10,
            margins=PAGE_MARGINS,
        )

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """A cycle may have brought a new version."""
        return "rubrics" in topics

    def refresh(self) -> None:
        """Offer the shipped rubric and those that cycles are judged by."""
        self._versions.blockSignals(True)
        self._versions.clear()
        offered = {
            f"{item.title} {item.version}": item
            for item in (shipped_in_language(), *rubrics_in_use(self.controller.workspace))
        }
        for name, rubric in offered.items():
            self._versions.addItem(name, rubric)
        self._versions.blockSignals(False)
        self._show_rubric()

    def show_anchor(self, anchor: str) -> None:
        """Show an entry by its code, or the comparison of two profiles, such as "compare:SR:LEAD"."""
        tab, _, pair = anchor.partition(":")
        first, _, second = pair.partition(":")
        self._tabs.choose(COMPARE if tab == COMPARE else BROWSE)
        if first and second:
            self._compare.show_pair(first, second)
        if tab != COMPARE:
            self._choose(anchor)
            self._list.setFocus()

    def _choose(self, code: str) -> None:
        for row in range(self._list.count()):
            if self._list.item(row).data(CODE) == code:
                self._list.setCurrentRow(row)

    def _follow_theme(self) -> None:
        """Set the areas in the colour of the scheme: at once, or when the page is shown, which costs a hidden one nothing."""
        if self.isVisible():
            self._show_rubric()
        else:
            self.mark_stale()

    def _show_rubric(self) -> None:
        rubric = self._versions.currentData()
        if not isinstance(rubric, Rubric):
            return
        self._rubric = rubric
        shown = self._list.currentItem()
        code = shown.data(CODE) if shown else SCALE
        self._list.clear()
        self._add(SCALE, self.tr("Scale and levels"), self.tr("Scale and levels"))
        for area in rubric.areas:
            title = self._add(area.code, area.name, f"{area.code}  {area.name}")
            title.setFont(font("overline"))
            title.setForeground(color(tokens().text2))
            for competency in area.competencies:
                text = competency.name + ("\u00a0★" if competency.core else "")
                indent(self._add(competency.code, text, f"{competency.code} {competency.name}"))
        self._list.setCurrentRow(0)
        self._choose(code)
        self._compare.show_rubric(rubric)

    def _add(self, code: str, text: str, tip: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(CODE, code)
        item.setToolTip(tip)
        self._list.addItem(item)
        return item

    def _show_entry(self) -> None:
        clear_layout(self._column)
        item = self._list.currentItem()
        if item is None:
            return
        code = item.data(CODE)
        self._column.addWidget(self._entry(code))
        if self._rubric.has(code):
            links = RoleLinks(code)
            links.navigation_requested.connect(self.navigation_requested.emit)
            self._column.addWidget(links)
        self._column.addStretch()

    def _entry(self, code: str) -> QWidget:
        if code == SCALE:
            return ScaleEntry(self._rubric)
        if self._rubric.has(code):
            return CompetencyEntry(self._rubric, self._rubric.competency(code))
        entry = AreaEntry(self._rubric, next(area for area in self._rubric.areas if area.code == code))
        entry.opened.connect(self._choose)
        return entry
