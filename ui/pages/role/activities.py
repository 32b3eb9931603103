"""Activities section: the library, filtered by words, competency, challenge and effort."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from models.library.reference import Activity
from models.library.role_labels import EFFORTS
from models.rubric.translation import shipped_in_language
from models.views.role import ActivityFilter
from ui.language.translation import translate
from ui.pages.role.section import Section
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill, empty
from ui.widgets.controls import button, choice, field
from ui.widgets.list_panel import search_box
from ui.widgets.text import label


class ActivitiesSection(Section):
    """All activities; the cards that a filter does not accept are hidden."""

    @override
    def build(self) -> None:
        """Filters, a count, and a card for each activity."""
        self._cards: dict[str, QWidget] = {}
        self.column.addWidget(
            label(
                self.tr(
                    "Activities that help engineers grow. An activity is done when its result exists and has been "
                    "discussed."
                ),
                tone="2",
                wraps=True,
            )
        )
        self.search = search_box(self.tr("Search activities"), self.tr("Search activities"))
        self.search.textChanged.connect(lambda _text: self._filter())
        rubric, names = shipped_in_language(), self.guide.names
        self._competency = self._choice(self.tr("Competency"), [(item.name, item.code) for item in rubric.competencies])
        self._challenge = self._choice(
            self.tr("Challenge"), [(names[item.code], item.code) for item in self.guide.challenges]
        )
        self._effort = self._choice(self.tr("Effort"), [(translate(name), key) for key, name in EFFORTS.items()])
        filters = (self._competency, self._challenge, self._effort)
        self.column.addWidget(self.search)
        self.column.addLayout(boxes.flow(*(field(box.accessibleName(), box) for box in filters), spacing=12))
        self._count = label(kind="caption", tone="3")
        self.column.addWidget(self._count)
        reset = button(self.tr("Show all activities"), self.show_all, kind="primary")
        self._empty = empty("search", self.tr("No activity matches. Change the search or a filter."), reset)
        self.column.addWidget(self._empty)
        for activity in self.guide.activities:
            self._cards[activity.code] = card = self._card(activity)
            self.column.addWidget(card)
        self._filter()

    def show_all(self) -> None:
        """Clear the search and every filter."""
        self.search.clear()
        for box in (self._competency, self._challenge, self._effort):
            box.setCurrentIndex(0)

    @override
    def anchor_widget(self, anchor: str) -> QWidget | None:
        """The card of an activity, which the filter may hide."""
        card = super().anchor_widget(anchor)
        if card and card.isHidden():
            self.show_all()
        return card

    def shown_codes(self) -> list[str]:
        """Codes of the activities that the filter accepts."""
        return [code for code, card in self._cards.items() if not card.isHidden()]

    def search_field(self) -> QLineEdit:
        """The field that searches the library."""
        return self.search

    def _choice(self, name: str, options: list[tuple[str, str]]) -> QComboBox:
        box = choice(name, [(self.tr("All"), ""), *options])
        box.currentIndexChanged.connect(lambda _index: self._filter())
        return box

    def _card(self, activity: Activity) -> Card:
        pills = [Pill(translate(EFFORTS[activity.effort]))]
        pills[0].setAccessibleName(self.tr("Effort: {0}").format(translate(EFFORTS[activity.effort])))
        if activity.confidential:
            pills.insert(0, Pill(self.tr("Confidential, never rated"), "warn"))
        card = self.entry_card(activity.code, f"{activity.code}  {activity.text}", *pills, kind="strong")
        card.add(
            label(self.tr("Done when: {0}").format(activity.done), tone="2", wraps=True),
            self.competencies(activity.competencies, self.tr("Competencies")),
            self.entries(activity.challenges, self.tr("Challenges")),
            self.entries((path.code for path in self.guide.paths_of(activity.code)), self.tr("Recommended first for")),
            self.uses(activity.code, self.tr("In goals")),
        )
        if activity.source_lines:
            return card.add(self.sources(activity.source_lines))
        return card.add(label(self.tr("Added by Plumbline, not from the role document."), "caption", "3", wraps=True))

    def _filter(self) -> None:
        wanted = ActivityFilter(
            words=self.search.text(),
            competency=self._competency.currentData(),
            challenge=self._challenge.currentData(),
            effort=self._effort.currentData() or None,
        )
        for activity in self.guide.activities:
            if activity.code in self._cards:
                self._cards[activity.code].setVisible(wanted.accepts(activity))
        shown = len(self.shown_codes())
        self._count.setText(self.tr("%n shown", "", shown))
        self._empty.setVisible(not shown)
