"""Base class of the sections of the role page, and the parts that they share."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from models.library.reference import RoleText
from models.library.role_sections import SectionKey, entry_sections, section_of, source_anchor
from models.queries.role import RoleUse, UseKind
from models.views.role import RoleGuide, RoleView
from ui.framework.links import ExplainedLinks, Link, Links
from ui.framework.location import Location
from ui.language.counts import Counts
from ui.language.format import day
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill
from ui.widgets.text import label

ROLE = "role"
"""Key of the page."""


class Section(QWidget):
    """One section: built once from the guide; `show_view` brings what the workspace adds up to date."""

    navigation_requested = Signal(object)
    """The Location to go to."""

    def __init__(self, key: SectionKey, guide: RoleGuide) -> None:
        super().__init__()
        self.key, self.guide = key, guide
        self.column = boxes.column(inside=self, spacing=12)
        self._anchor_widgets: dict[str, QWidget] = {}
        self._uses: dict[str, Links] = {}
        self.column.addWidget(label(translate(key.label), "display", wraps=True))
        self.add_passages(guide.sections[key].opening)

    def build(self) -> None:
        """Add what stands between the opening and the closing passages."""

    def finish(self) -> None:
        """Add what follows the entries: closing passages, and the lines the section comes from."""
        section = self.guide.sections[self.key]
        self.add_passages(section.closing)
        if section.ranges:
            lines = [
                (str(first) if first == last else f"{first}–{last}", Location(ROLE, 0, source_anchor(first)))
                for first, last in section.ranges
            ]
            self.column.addWidget(self.links(self.tr("Lines of the role document"), lines))
        self.column.addStretch()

    def show_view(self, view: RoleView) -> None:
        """Show the uses of each entry in the workspace."""
        for code, links in self._uses.items():
            uses = view.uses.get(code, ())
            hidden = uses[0].total - len(uses) if uses else 0
            links.show_links([self._use(use) for use in uses], Counts().more(hidden) if hidden else "")

    def anchor_widget(self, anchor: str) -> QWidget | None:
        """The widget at an address, None for the section as a whole."""
        return self._anchor_widgets.get(anchor)

    def mark(self, anchor: str, widget: QWidget) -> None:
        """Register the widget of an anchor."""
        self._anchor_widgets[anchor] = widget

    def navigate(self, location: Location) -> None:
        """Request navigation to a location."""
        self.navigation_requested.emit(location)

    def add_passages(self, passages: Iterable[RoleText]) -> None:
        """Add passages of the guide under their headings."""
        for passage in passages:
            part = boxes.column(spacing=4)
            if passage.heading != translate(self.key.label):  # which is above it already
                part.addWidget(label(passage.heading, "heading", wraps=True))
            part.addWidget(label(passage.text, tone="2", wraps=True))
            self.column.addLayout(part)

    def links(self, caption: str, links: Iterable[Link]) -> Links:
        """Links that the page follows."""
        return Links(caption, links, self.navigate)

    def competencies(self, codes: Iterable[str], caption: str = "") -> Links:
        """Links to competencies of the rubric."""
        return self.links(caption, [(self.guide.names[code], Location("rubric", 0, code)) for code in codes])

    def entries(self, codes: Iterable[str], caption: str = "") -> Links:
        """Links to entries of the guide by their codes."""
        return self.links(caption, [self.entry_link(code) for code in codes])

    def entry_link(self, code: str) -> Link:
        """The link to an entry, a technology or a section."""
        section = section_of(code)
        return self.guide.names.get(code) or (translate(section.label) if section else code), Location(ROLE, 0, code)

    def activity_list(self, codes: Iterable[str], caption: str) -> ExplainedLinks:
        """Links to activities with their whole text."""
        rows = [(code, self.guide.names[code], Location(ROLE, 0, code)) for code in codes]
        return ExplainedLinks(caption, rows, self.navigate)

    def uses(self, code: str, caption: str) -> Links:
        """Links to what uses an entry; filled by `show_view`."""
        self._uses[code] = self.links(caption, ())
        return self._uses[code]

    def sources(self, lines: Sequence[int]) -> Links:
        """Links to the lines of the role document that an entry comes from."""
        links = [(str(line), Location(ROLE, 0, source_anchor(line))) for line in lines]
        return self.links(self.tr("Source lines") if len(lines) > 1 else self.tr("Source line"), links)

    def entry_card(self, code: str, title: str, *pills: Pill, kind: str = "heading") -> Card:
        """A card for an entry under its address, with pills at the right of its title."""
        card = Card()
        card.column.setSpacing(8)
        card.setAccessibleName(title)
        head = boxes.row((label(title, kind, wraps=True), 1), spacing=8)
        for pill in pills:
            head.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        card.add(head)
        self.mark(code, card)
        return card

    def _use(self, use: RoleUse) -> Link:
        match use.kind:
            case UseKind.GOAL:
                text = self.tr("{0}, goal {1}, {2}").format(use.name, use.position, day(use.on_day))
                return text, Location("plan", use.id, f"goal:{use.position}")
            case UseKind.PLAN:
                return self.tr("{0}, plan, {1}").format(use.name, day(use.on_day)), Location("plan", use.id)
            case UseKind.REVIEW:
                return self.tr("{0}, review, {1}").format(use.name, day(use.on_day)), Location("review", use.id)
        return use.name, Location("engineer", use.id, "facts" if use.code in self._facts() else "")

    def _facts(self) -> frozenset[str]:
        """Codes of the entries that the facts tab of an engineer shows."""
        shown = (SectionKey.REQUIREMENTS, SectionKey.TECHNOLOGIES)
        return frozenset(code for code, section in entry_sections().items() if section in shown)
