"""Rubric page: competencies with anchors and expected ratings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from models.library.role_sections import source_anchor
from models.queries.cycles import rubrics_in_use
from models.rubric.load import shipped_rubric
from models.rubric.model import RATINGS, Competency, Rubric
from models.views.role import competency_links
from ui.theme.theme import color, font, scaled, theme, tokens
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill
from ui.widgets.controls import choice
from ui.widgets.layouts import ResponsiveRow, ScrollColumn
from ui.widgets.links import ExplainedLinks, Links
from ui.widgets.text import label
from ui.window.commands import Commands
from ui.window.controller import WorkspaceController
from ui.window.location import Location
from ui.window.page import Page, clear_layout

BESIDE = 700
"""Pixels of the page at a zoom of 100 % from which list and competency stand side by side."""
MIN_LIST_WIDTH = 100
CODE = Qt.ItemDataRole.UserRole


class RubricPage(Page):
    """Competencies at the left, one of them at the right. A workspace keeps every version a cycle was judged by."""

    def __init__(self, session: WorkspaceController, commands: Commands) -> None:
        super().__init__(session, commands)
        self._rubric = shipped_rubric()
        self._versions = choice(self.tr("Rubric version"), [])
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Competencies"))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(lambda _now, _before: self._show_competency())
        self._versions.currentIndexChanged.connect(lambda _index: self._show_rubric())
        theme.changed.connect(self._show_rubric)  # areas are set in a colour of the scheme
        self._list.setMinimumHeight(scaled(MIN_LIST_WIDTH))
        left = boxes.column(self._versions, (self._list, 1), margins=(16, 16, 8, 16))
        right = ScrollColumn((20, 16, 28, 28), spacing=12)
        self._column = right.column
        boxes.row(ResponsiveRow((left, 1), (right, 3), enough=BESIDE, spacing=0), inside=self)

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """A cycle may have brought a new version."""
        return "rubrics" in topics

    def refresh(self) -> None:
        """Offer the shipped rubric and those that cycles are judged by."""
        self._versions.blockSignals(True)
        self._versions.clear()
        offered = {
            f"{item.title} {item.version}": item for item in (shipped_rubric(), *rubrics_in_use(self.session.workspace))
        }
        for words, rubric in offered.items():
            self._versions.addItem(words, rubric)
        self._versions.blockSignals(False)
        self._show_rubric()

    def show_anchor(self, anchor: str) -> None:
        """Show a competency by its code."""
        for row in range(self._list.count()):
            if anchor and self._list.item(row).data(CODE) == anchor:
                self._list.setCurrentRow(row)
        self._list.setFocus()

    def _show_rubric(self) -> None:
        rubric = self._versions.currentData()
        if not isinstance(rubric, Rubric):
            return
        self._rubric = rubric
        self._list.clear()
        for area in rubric.areas:
            title = QListWidgetItem(area.name)
            title.setFlags(Qt.ItemFlag.ItemIsEnabled)
            title.setFont(font("overline"))
            title.setForeground(color(tokens().text2))
            self._list.addItem(title)
            for competency in area.competencies:
                item = QListWidgetItem(f"    {competency.name}" + (" ★" if competency.core else ""))
                item.setData(CODE, competency.code)
                item.setToolTip(f"{competency.code} {competency.name}")
                self._list.addItem(item)
        self._list.setCurrentRow(1)

    def _show_competency(self) -> None:
        clear_layout(self._column)
        item = self._list.currentItem()
        code = item.data(CODE) if item else None
        if not code:
            return
        entry = self._rubric.competency(code)
        head = boxes.row((label(f"{entry.code}  {entry.name}", "title", wraps=True), 1))
        if entry.core:
            head.addWidget(Pill(self.tr("★ core"), "accent"), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addWidget(label(entry.definition, tone="2", wraps=True))
        for rating in reversed(RATINGS):
            self._column.addWidget(self._anchor(entry, rating))
        guide = Card()
        for title, lines in (
            (self.tr("Look for"), entry.look_for),
            (self.tr("Not this"), entry.not_this),
            (self.tr("Ask"), (entry.probe,)),
        ):
            guide.add(label(title, "overline", "3"), *(label(line, tone="2", wraps=True) for line in lines))
        self._column.addWidget(guide)
        self._column.addWidget(self._role_guide(code))
        self._column.addStretch()

    def _role_guide(self, code: str) -> Card:
        """What the role page says about a competency."""
        found = competency_links(code)
        card = Card(self.tr("In the role guide"))
        activities = [(item.code, item.text, Location("role", 0, item.code)) for item in found.activities]
        card.add(ExplainedLinks(self.tr("Activities"), activities, self.navigation_requested.emit))
        for caption, links in (
            (self.tr("Challenges"), [(item.name, Location("role", 0, item.code)) for item in found.challenges]),
            (self.tr("Trends"), [(item.name, Location("role", 0, item.code)) for item in found.trends]),
            (
                self.tr("Source lines"),
                [(str(line.n), Location("role", 0, source_anchor(line.n))) for line in found.lines],
            ),
        ):
            card.add(Links(caption, links, self.navigation_requested.emit))
        return card

    def _anchor(self, competency: Competency, rating: int) -> Card:
        names = {point.value: point.name for point in self._rubric.scale}
        expected = [profile.name for profile in self._rubric.profiles if competency.expected[profile.code] == rating]
        note = self.tr("expected of {0}").format(", ".join(expected)) if expected else ""
        card = Card(f"{rating}  {names[rating]}", note=note)
        card.column.setSpacing(4)
        return card.add(label(competency.anchor(rating), wraps=True))
