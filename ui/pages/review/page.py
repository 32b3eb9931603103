"""Page of one review: tabs, rating keys, status line."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget
from typing_extensions import override

from models.domain.reviews import ReviewId
from models.domain.submission import Part
from models.operations.review_status import return_to_draft
from models.views.review import EditorView, editor_view
from ui.accessibility.announcements import announce
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.framework.page import Crumb, Page
from ui.language.translation import translate
from ui.pages.opinions.panel import OpinionsPanel
from ui.pages.review.changed_answers import changed_answers
from ui.pages.review.columns import ReviewColumns
from ui.pages.review.foot import ReviewFoot
from ui.pages.review.previous_goals import PreviousGoalsPanel
from ui.pages.review.quality_panel import QualityPanel
from ui.pages.review.read_only_bar import ReadOnlyBar
from ui.pages.review.status_panel import StatusPanel
from ui.pages.review.summary_panel import SummaryPanel
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import Pill
from ui.widgets.controls import button, icon_button
from ui.widgets.tabs import Tabs
from ui.widgets.text import label

COMPETENCIES, SUMMARY, WHY, OPINIONS, GOALS, STATUS = PARTS = (
    "competencies", "summary", "why", "opinions", "goals", "status"
)  # fmt: skip
WORDS_FROM = 560
"""Width in pixels at a zoom of 100 % from which the buttons of the head have words."""


class ReviewPage(Page):
    """Shows Location("review", id, anchor); the anchor is the code of a competency or the key of a tab."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._view: EditorView | None = None
        self._code = ""
        self._columns = ReviewColumns(controller, self.navigation_requested.emit)
        self._summary = SummaryPanel(controller)
        self._quality = QualityPanel()
        self._opinions = OpinionsPanel(controller, self._go_to_competency)
        self._goals = PreviousGoalsPanel(controller, self.navigation_requested.emit)
        self._status = StatusPanel(controller)
        self._stack = QStackedWidget()
        self._name = label(kind="title", elides=True)
        self._level, self._state = Pill(), Pill()
        self._tabs = Tabs(
            (
                (COMPETENCIES, self.tr("Competencies")),
                (SUMMARY, self.tr("Summary")),
                (WHY, self.tr("Why this score?")),
                (OPINIONS, self.tr("Opinions")),
                (GOALS, self.tr("Goals")),
                (STATUS, self.tr("Status")),
            ),
            self._change_tab,
            self._enter,
        )
        steps = ("user", self.tr("Profile"), self._go_to_profile), ("file-text", self.tr("Preview PDF"), self._preview)
        self._buttons = [button(text, act) for _, text, act in steps]
        self._icons = [icon_button(icon_name, text, act) for icon_name, text, act in steps]
        self._read_only = ReadOnlyBar()
        self._foot = ReviewFoot()
        self._build()
        self._read_only.return_asked.connect(self._return_to_draft)
        self._read_only.revision_asked.connect(self._go_to_revision)
        self._foot.missing_asked.connect(self._show_missing_list)
        self._columns.opened.connect(self._open)
        self._status.missing_chosen.connect(self._go_to_missing)
        self._status.export_chosen.connect(
            lambda: self.navigation_requested.emit(Location("reports", self.location.subject, "engineer"))
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the buttons of the head as icons where the page is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WORDS_FROM)
        for shown, parts in ((wide, self._buttons), (not wide, self._icons)):
            for part in parts:
                part.setVisible(shown)

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Whether the review, its cycle, the notes of its engineer or the settings changed."""
        cycle = f"cycle:{self._view.review.cycle_id}" if self._view else ""
        engineer = f"engineer:{self._view.review.engineer_id}" if self._view else ""
        return not topics.isdisjoint({f"review:{self.location.subject}", cycle, engineer, "settings"})

    def refresh(self) -> None:
        """Read the review again and show it."""
        view = editor_view(self.controller.workspace, ReviewId(self.location.subject))
        before, score = self._view, self._foot.score_text()
        other = before is None or before.review.id != view.review.id
        self._view = view
        if other or self._code not in view.items:
            self._code = _first_open(view)
            self._columns.search.line.clear()  # or what was searched in another review would hide this competency
        elif (code := self._columns.code_to_open(view, self._code)) != self._code:
            self._code, self.location = code, self.location._replace(anchor=code)
        self._name.setText(view.review.engineer_name)
        self._level.set_text(view.rubric.profile(view.review.level).name, "accent")
        self._state.set_text(translate(view.review.state.list_label))
        self._columns.show_view(view, self._code)
        self._foot.show_view(view)
        self._read_only.show_view(view)
        self._show_part()
        if before and not other:
            self._announce_changes(changed_answers(before, view), score)

    def show_anchor(self, anchor: str) -> None:
        """Show a tab or a competency."""
        if anchor in PARTS:
            self._tabs.choose(anchor)
        else:
            self._tabs.choose(COMPETENCIES)
            if self._view and anchor in self._view.items:
                self._columns.open_code(anchor)
            self._columns.outline.setFocus()

    def breadcrumbs(self) -> list[Crumb]:
        """Reviews › cycle › engineer."""
        if self._view is None:
            return []
        review = self._view.review
        return [
            (self.tr("Reviews"), Location("reviews")),
            (review.cycle_name, Location("reviews", review.cycle_id)),
            (review.engineer_name, None),
        ]

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """The commands of the shown review."""
        return {
            CommandId.CHANGE_STATUS: lambda: self._tabs.choose(STATUS),
            CommandId.PREVIEW: self._preview,
            CommandId.PROFILE: self._go_to_profile,
            CommandId.HISTORY: self._show_history,
        }

    def search_field(self) -> QLineEdit:
        """The search in the list of competencies."""
        return self._columns.search.line

    def focus_search(self) -> bool:
        """Show the tab of competencies and focus its search."""
        self._tabs.choose(COMPETENCIES)
        return super().focus_search()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in a field focuses the list of competencies, or the tab; Escape in the list clears its search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._stack.currentWidget() is self._columns:
            if self._columns.outline.hasFocus():
                self._columns.search.line.clear()
            self._columns.outline.setFocus()
        else:
            self._tabs.take_focus()

    def _announce_changes(self, answers: list[str], score_before: str) -> None:
        """Say what an answer is now and what became of the score: the focus is on neither."""
        score = self._foot.score_text()
        sentences = [*answers, *([score] if score != score_before else [])]
        if sentences and self.isVisible():
            announce(self, ". ".join(sentences))

    def _change_tab(self, key: str) -> None:
        self.controller.flush()
        self._stack.setCurrentIndex(PARTS.index(key))
        self.location = self.location._replace(anchor=self._code if key == COMPETENCIES else key)
        if self._view:
            self._show_part()

    def _enter(self, key: str) -> None:
        """Focus the content of a tab after a click on it."""
        if key == COMPETENCIES:
            self._columns.outline.setFocus()
        elif key == SUMMARY:
            self._summary.write_summary()
        elif key == STATUS:
            self._status.focus_next_step()

    def _show_part(self) -> None:
        """Fill the shown tab. The other tabs are filled when they are chosen."""
        assert self._view is not None  # noqa: S101 - called with a view only
        self._read_only.setHidden(self._view.editable or self._stack.currentWidget() is self._status)
        match self._stack.currentIndex():
            case 0:
                self._columns.show_item(self._view, self._code)
            case 1:
                self._summary.show_view(self._view)
            case 2:
                self._quality.show_view(self._view)
            case 3:
                self._opinions.show_view(self._view)
            case 4:
                self._goals.show_review(self._view.review.id)
            case _:
                self._status.refresh(self._view.review.id)

    def _open(self, code: str) -> None:
        if self._view and code != self._code:
            self.controller.flush()
            self._code = code
            self.location = self.location._replace(anchor=code)
            self._show_part()

    def _go_to_competency(self, code: str) -> None:
        self.navigation_requested.emit(Location("review", self.location.subject, code))

    def _show_missing_list(self) -> None:
        self._tabs.choose(STATUS)
        self._status.focus_missing()

    def _go_to_revision(self) -> None:
        self._tabs.choose(STATUS)
        self._status.focus_revision()

    def _return_to_draft(self) -> None:
        review = ReviewId(self.location.subject)
        self.try_run(lambda: self.controller.do(return_to_draft, review=review))

    def _go_to_missing(self, code: str) -> None:
        self.show_anchor(SUMMARY if code in tuple(Part) else code)
        if code == Part.SUMMARY:
            self._summary.write_summary()
        elif code == Part.CONCLUSION:
            self._summary.decide()

    def _build(self) -> None:
        column = boxes.column(inside=self, spacing=0)
        head = boxes.flow(
            self._name,
            self._level,
            self._state,
            0,
            *self._buttons,
            *self._icons,
            spacing=10,
        )
        boxes.add(column, boxes.row(head, margins=(24, 10, 20, 0)), boxes.row(self._tabs, margins=(24, 2, 24, 0)))
        self._stack.addWidget(self._columns)
        self._stack.addWidget(self._summary)
        self._stack.addWidget(self._quality)
        self._stack.addWidget(self._opinions)
        self._stack.addWidget(self._goals)
        self._stack.addWidget(self._status)
        column.addWidget(self._read_only)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _preview(self) -> None:
        self.navigation_requested.emit(Location("reports", self.location.subject))

    def _show_history(self) -> None:
        self.navigation_requested.emit(Location("history", 0, f"review:{self.location.subject}"))

    def _go_to_profile(self) -> None:
        if self._view:
            self.navigation_requested.emit(Location("engineer", self._view.review.engineer_id))


def _first_open(view: EditorView) -> str:
    """The first competency without an answer, or the first of all."""
    open_ones = [code for code, item in view.items.items() if not item.answered and not item.excluded]
    return (open_ones or list(view.items))[0]
