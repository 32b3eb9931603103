"""Role page: the role guide by sections, with an outline at the left."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from models.library.role_sections import PARTS, SectionKey, section_of
from models.views.role import RoleView, role_view
from ui.framework.commands import Commands
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.framework.page import Crumb, Page
from ui.language.translation import translate
from ui.pages.role.about import AboutSection
from ui.pages.role.activities import ActivitiesSection
from ui.pages.role.lists import ChallengesSection, ImpactSection, ListSection, PathsSection, RequirementsSection
from ui.pages.role.market import MarketSection
from ui.pages.role.section import ROLE, Section
from ui.pages.role.sources import SourcesSection
from ui.pages.role.technologies import TechnologiesSection
from ui.pages.role.trends import TrendsSection
from ui.theme.theme import color, font, scaled, theme, tokens
from ui.widgets import boxes
from ui.widgets.layouts import ALL_BUT_NOTHING, ResponsiveRow, ScrollColumn

SIDE_BY_SIDE_WIDTH, MEASURE, MIN_LIST, WIDEST_LIST = 700, 780, 100, 230
"""Pixels at a zoom of 100 %: the width from which the outline is at the left, the widest text, and for the outline the
least height and how far a long name may widen it."""
KEY = Qt.ItemDataRole.UserRole
_KINDS: dict[SectionKey, type[Section]] = {
    SectionKey.ABOUT: AboutSection,
    SectionKey.REQUIREMENTS: RequirementsSection,
    SectionKey.IMPACT: ImpactSection,
    SectionKey.PATHS: PathsSection,
    SectionKey.CHALLENGES: ChallengesSection,
    SectionKey.ACTIVITIES: ActivitiesSection,
    SectionKey.TECHNOLOGIES: TechnologiesSection,
    SectionKey.MARKET: MarketSection,
    SectionKey.SOURCES: SourcesSection,
}


class RolePage(Page):
    """Shows Location("role", 0, anchor): a section, an entry by its code, or a line of the role document."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._view: RoleView | None = None
        self._sections: dict[SectionKey, Section] = {}
        self._shown = SectionKey.ABOUT
        self._outline = QListWidget()
        self._outline.setAccessibleName(self.tr("Sections"))
        self._outline.setFrameShape(QListWidget.Shape.NoFrame)
        self._outline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._outline.setMinimumHeight(scaled(MIN_LIST))
        self._fill_outline()
        self._outline.currentItemChanged.connect(lambda _now, _before: self._choose_current())
        self._scroller = ScrollColumn((20, 20, 28, 28))
        self._content = QWidget()
        self._column = boxes.column(inside=self._content)
        self._scroller.column.addLayout(boxes.row((self._content, ALL_BUT_NOTHING), 1))
        left = boxes.column((self._outline, 1), margins=(16, 16, 8, 16))
        boxes.row(ResponsiveRow((left, 1), (self._scroller, 4), enough=SIDE_BY_SIDE_WIDTH, spacing=0), inside=self)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    @override
    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Choices about trends, and whatever may use an entry."""
        return any(topic.startswith(("settings", "plan:", "engineer:", "review:")) for topic in topics)

    @override
    def refresh(self) -> None:
        """Read uses and choices again; existing widgets are reused."""
        self._view = role_view(self.controller.workspace)
        for section in self._sections.values():
            section.show_view(self._view)

    @override
    def show_anchor(self, anchor: str) -> None:
        """Show the section of the anchor, scrolled to its widget."""
        self._show_section(section_of(anchor) or SectionKey.ABOUT)
        QTimer.singleShot(0, self, self._scroll_outline)
        widget = self._sections[self._shown].anchor_widget(anchor)
        if widget is None:
            self._scroller.verticalScrollBar().setValue(0)
            self._outline.setFocus()
        else:
            widget.setFocus()
            QTimer.singleShot(0, widget, lambda: self._scroll_to(widget))  # once it has its place

    @override
    def breadcrumbs(self) -> list[Crumb]:
        """The page and its section."""
        return [(self.tr("Role"), Location(ROLE)), (translate(self._shown.label), None)]

    @override
    def search_field(self) -> QLineEdit | None:
        """The search field of the activity library while it is shown."""
        section = self._sections.get(self._shown)
        return section.search if isinstance(section, ActivitiesSection) else None

    def section(self) -> Section:
        """The section that is shown."""
        return self._sections[self._shown]

    def _fill_outline(self) -> None:
        for heading, keys in PARTS:
            part = QListWidgetItem(translate(heading))
            part.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._outline.addItem(part)
            for key in keys:
                item = QListWidgetItem(f"    {translate(key.label)}")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, translate(key.label))
                item.setData(KEY, key.value)
                self._outline.addItem(item)

    def _choose_current(self) -> None:
        item = self._outline.currentItem()
        if item and item.data(KEY):
            self._show_section(SectionKey(item.data(KEY)))
            self._scroller.verticalScrollBar().setValue(0)
            self.location = self.location._replace(anchor=self._shown.value)
            self.titled.emit()

    def _show_section(self, key: SectionKey) -> None:
        if key not in self._sections:
            self._sections[key] = self._build(key)
            self._column.addWidget(self._sections[key])
        for other, section in self._sections.items():
            section.setVisible(other is key)
        self._shown = key
        self._outline.blockSignals(True)
        for row in range(self._outline.count()):
            if self._outline.item(row).data(KEY) == key.value:
                self._outline.setCurrentRow(row)
        self._outline.blockSignals(False)

    def _build(self, key: SectionKey) -> Section:
        assert self._view is not None  # noqa: S101 - read before anything is shown
        if key is SectionKey.TRENDS:
            section: Section = TrendsSection(key, self._view.guide, self.controller)
        else:
            section = _KINDS.get(key, ListSection)(key, self._view.guide)
        section.navigation_requested.connect(self.navigation_requested)
        section.build()
        section.finish()
        section.show_view(self._view)
        return section

    def _scroll_outline(self) -> None:
        """Scroll to the chosen section once the list has its size."""
        self._outline.scrollToItem(self._outline.currentItem())

    def _scroll_to(self, widget: QWidget) -> None:
        top = widget.mapTo(self._scroller.body, QPoint(0, 0)).y() - scaled(12)
        self._scroller.verticalScrollBar().setValue(top)

    def _apply_theme(self) -> None:
        """Headings of the outline are painted in a colour of the scheme, and its names need more room at a larger zoom."""
        self._content.setMaximumWidth(scaled(MEASURE))
        self._outline.setMinimumWidth(min(self._outline.sizeHintForColumn(0) + scaled(28), scaled(WIDEST_LIST)))
        for row in range(self._outline.count()):
            item = self._outline.item(row)
            if not item.data(KEY):
                item.setFont(font("overline"))
                item.setForeground(color(tokens().text2))
