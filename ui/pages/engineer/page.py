"""Page of one engineer."""

from collections.abc import Callable
from functools import partial

from models.domain.cycles import CycleId
from models.domain.people import EngineerId
from models.operations.engineers import archive_engineer, unarchive_engineer
from models.operations.reviews import start_reviews
from models.views.engineer import ProfileView, profile_view
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.framework.page import Crumb, ScrollPage
from ui.pages.engineer.data_dialog import DataDialog
from ui.pages.engineer.facts import Facts
from ui.pages.engineer.header import Header, HeaderActions
from ui.pages.engineer.overview import Overview
from ui.pages.engineer.tabs import notes_tab, plan_tab, reviews_tab, sessions_tab
from ui.pages.engineers.page import edit_engineer
from ui.pages.plan.start_dialog import StartPlanDialog
from ui.pages.reviews.cycle_dialog import CycleDialog
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.tabs import Tabs

OVERVIEW, REVIEWS, NOTES, SESSIONS, PLAN, FACTS = TABS = ("overview", "reviews", "notes", "sessions", "plan", "facts")


class EngineerPage(ScrollPage):
    """Shows Location("engineer", id, tab)."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._view: ProfileView | None = None
        self._tab = OVERVIEW
        self._head = self.add(
            Header(HeaderActions(self._open_review, self._preview, self._edit, self._toggle_archived, self._show_data))
        )
        self._tabs = Tabs(
            (
                (OVERVIEW, self.tr("Overview")),
                (REVIEWS, self.tr("Reviews")),
                (NOTES, self.tr("Notes")),
                (SESSIONS, self.tr("Sessions")),
                (PLAN, self.tr("Plan")),
                (FACTS, self.tr("Facts")),
            ),
            self._change_tab,
            lambda _key: self.scroller.setFocus(),
        )
        self.add(self._tabs)
        self._overview = self.add(Overview(self.navigation_requested.emit, self._start_plan))
        self._facts = self.add(Facts(controller))
        self._facts.navigation_requested.connect(self.navigation_requested)
        self._listed = boxes.column()
        self.column.addLayout(self._listed)
        self.column.addStretch()

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Whether the topics name this engineer."""
        return f"engineer:{self.location.subject}" in topics

    def breadcrumbs(self) -> list[Crumb]:
        """Engineers › name."""
        name = self._view.engineer.name if self._view else ""
        return [(self.tr("Engineers"), Location("engineers")), (name, None)]

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """The commands of the shown engineer."""
        edit = partial(edit_engineer, self.controller, EngineerId(self.location.subject), self)
        preview = {CommandId.PREVIEW: self._preview} if self._view and self._view.reviews else {}
        return {
            CommandId.EDIT_ENGINEER: edit,
            CommandId.ARCHIVE: self._toggle_archived,
            CommandId.PERSON_DATA: self._show_data,
            CommandId.START_PLAN: self._start_plan,
            CommandId.HISTORY: self._show_history,
            **preview,
        }

    def refresh(self) -> None:
        """Read everything about the engineer again."""
        view = profile_view(self.controller.workspace, EngineerId(self.location.subject))
        self._view = view
        self._head.show_view(view)
        self.scroller.setAccessibleName(view.engineer.name)
        for key, title, count in (
            (REVIEWS, self.tr("Reviews"), len(view.reviews)),
            (NOTES, self.tr("Notes"), len(view.notes)),
            (SESSIONS, self.tr("Sessions"), len(view.sessions)),
        ):
            self._tabs.rename(key, f"{title}  {count}" if count else title)
        self._show_tab()

    def show_anchor(self, anchor: str) -> None:
        """Show a tab. The scroll area has the focus first, so that Return presses no button by accident."""
        self._tabs.choose(anchor if anchor in TABS else OVERVIEW)
        self.scroller.setFocus()

    def _show_history(self) -> None:
        self.navigation_requested.emit(Location("history", 0, f"engineer:{self.location.subject}"))

    def _change_tab(self, key: str) -> None:
        self._tab = key
        self.location = self.location._replace(anchor=key)
        if self._view:
            self._show_tab()

    def _show_tab(self) -> None:
        """Fill the shown tab. Overview and facts are built once; lists are rebuilt."""
        assert self._view is not None  # noqa: S101 - called with a view only
        view = self._view
        clear_layout(self._listed)
        self._overview.setVisible(self._tab == OVERVIEW)
        self._facts.setVisible(self._tab == FACTS)
        match self._tab:
            case "reviews":
                self._listed.addWidget(reviews_tab(view, self.navigation_requested.emit))
            case "notes":
                self._listed.addWidget(
                    notes_tab(view, self.navigation_requested.emit, self.commands.action(CommandId.NEW_NOTE).trigger)
                )
            case "sessions":
                self._listed.addWidget(sessions_tab(view, self.navigation_requested.emit))
            case "plan":
                self._listed.addWidget(plan_tab(view, self.navigation_requested.emit, self._start_plan))
            case "facts":
                self._facts.show_view(view)
            case _:
                self._overview.show_view(view)

    def _open_review(self) -> None:
        view = self._view
        if view and view.review_to_open:
            self.navigation_requested.emit(Location("review", view.review_to_open.id))
        elif view and view.to_start:
            self._start_review(view.to_start.id, view.to_start.name)
        else:
            self._create_cycle()

    def _create_cycle(self) -> None:
        """Open the dialog for the first cycle; afterwards the review of this engineer begins in it."""
        dialog = CycleDialog(self.controller, self)
        dialog.accepted.connect(lambda: self._start_review(CycleId(dialog.created or 0), dialog.name))
        dialog.open()

    def _start_review(self, cycle: CycleId, name: str) -> None:
        """Begin the review of this engineer in a cycle, and go there."""

        def start() -> None:
            [review] = self.controller.do(start_reviews, engineers=[EngineerId(self.location.subject)], cycle=cycle)
            self.navigation_requested.emit(Location("review", review))
            self._notify_with_undo(self.tr("Review in {0} started.").format(name))

        self.try_run(start)

    def _start_plan(self) -> None:
        dialog = StartPlanDialog(self.controller, EngineerId(self.location.subject), self)
        dialog.accepted.connect(lambda: self.navigation_requested.emit(Location("plan", dialog.plan)))
        dialog.open()

    def _preview(self) -> None:
        if self._view and self._view.reviews:
            self.navigation_requested.emit(Location("reports", self._view.reviews[-1].id))

    def _edit(self) -> None:
        edit_engineer(self.controller, EngineerId(self.location.subject), self)

    def _show_data(self) -> None:
        def leave() -> None:
            self.navigation_requested.emit(Location("engineers"))

        DataDialog(self.controller, EngineerId(self.location.subject), leave, self).open()

    def _toggle_archived(self) -> None:
        view = self._view
        if view is None:
            return
        act = unarchive_engineer if view.archived else archive_engineer
        reported = self.tr("{0} restored.") if view.archived else self.tr("{0} archived.")
        if self.try_run(lambda: self.controller.do(act, engineer=EngineerId(self.location.subject))):
            self._notify_with_undo(reported.format(view.engineer.name))

    def _notify_with_undo(self, sentence: str) -> None:
        """Show a notice with an Undo button."""
        self.controller.notify(sentence, (self.tr("Undo"), self.commands.action(CommandId.UNDO).trigger))
