"""The page of one engineer: who it is, what can be done, and the tabs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from models.actions.people import archive_engineer, unarchive_engineer
from models.people import EngineerId
from models.queries.profile import ProfileView, profile_view
from ui.commands import Commands
from ui.page import Crumb, ScrollPage, empty_out
from ui.pages.engineers.page import edit_engineer
from ui.pages.plan.start_dialog import StartPlanDialog
from ui.pages.profile.facts import Facts
from ui.pages.profile.lists import notes_tab, plan_tab, reviews_tab, sessions_tab
from ui.pages.profile.overview import Overview
from ui.place import Place
from ui.session import Session
from ui.widgets.controls import button
from ui.widgets.format import day
from ui.widgets.surfaces import Avatar, Pill
from ui.widgets.tabs import Tabs
from ui.widgets.text import label

OVERVIEW, REVIEWS, NOTES, SESSIONS, PLAN, FACTS = TABS = ("overview", "reviews", "notes", "sessions", "plan", "facts")


class ProfilePage(ScrollPage):
    """Shows Place("engineer", id, tab)."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session, commands)
        self._view: ProfileView | None = None
        self._tab = OVERVIEW
        self._avatar = Avatar("", 48)
        self._name = label(kind="display", wraps=True)
        self._level, self._path, self._team, self._archived = Pill(), Pill(), Pill(), Pill()
        self._about = label(tone="2", wraps=True)
        self._review = button(self.tr("Start a review"), self._open_review, kind="primary")
        self._print = button(self.tr("Preview PDF"), self._preview)
        self._archive = button(self.tr("Archive"), self._toggle_archived)
        self._head()
        self._tabs = Tabs(
            (
                (OVERVIEW, self.tr("Overview")),
                (REVIEWS, self.tr("Reviews")),
                (NOTES, self.tr("Notes")),
                (SESSIONS, self.tr("Sessions")),
                (PLAN, self.tr("Plan")),
                (FACTS, self.tr("Facts")),
            ),
            self._turn,
        )
        self.add(self._tabs)
        self._held = QVBoxLayout()
        self._held.setSpacing(14)
        self.column.addLayout(self._held)
        self.column.addStretch()
        self._overview = Overview()
        self._facts = Facts(session)

    def concerns(self, topics: frozenset[str]) -> bool:
        """Everything about this engineer leads up to them."""
        return f"engineer:{self.place.subject}" in topics

    def crumbs(self) -> list[Crumb]:
        """Engineers › name."""
        name = self._view.engineer.name if self._view else ""
        return [(self.tr("Engineers"), Place("engineers")), (name, None)]

    def refresh(self) -> None:
        """Read everything about the engineer again."""
        view = profile_view(self.session.workspace, EngineerId(self.place.subject))
        self._view = view
        person = view.engineer
        self._avatar.set_name(person.name)
        self._name.setText(person.name)
        self._level.set_words(view.level_name, "accent")
        self._path.set_words(self.tr("aims at {0}").format(view.path_name) if view.path_name else "")
        self._team.set_words(person.team)
        self._archived.set_words(self.tr("archived") if view.archived else "", "warn")
        since = self.tr("in this role since {0}").format(day(person.role_since)) if person.role_since else ""
        manager = self.tr("manager {0}").format(person.manager_name) if person.manager_name else ""
        self._about.setText(" · ".join(part for part in (person.job_title, person.employee_id, since, manager) if part))
        begun = view.under_way is not None
        self._review.setText(self.tr("Open the review") if begun else self.tr("Start a review"))
        self._review.setAccessibleName(self._review.text())
        self._print.setEnabled(bool(view.reviews))
        self._archive.setText(self.tr("Bring back") if view.archived else self.tr("Archive"))
        self._archive.setAccessibleName(self._archive.text())
        for key, words, count in (
            (REVIEWS, self.tr("Reviews"), len(view.reviews)),
            (NOTES, self.tr("Notes"), len(view.notes)),
            (SESSIONS, self.tr("Sessions"), len(view.sessions)),
        ):
            self._tabs.rename(key, f"{words}  {count}" if count else words)
        self._show_tab()

    def turn_to(self, spot: str) -> None:
        """Show a tab."""
        self._tabs.choose(spot if spot in TABS else OVERVIEW)

    def _turn(self, key: str) -> None:
        self._tab = key
        self.place = self.place._replace(spot=key)
        if self._view:
            self._show_tab()

    def _show_tab(self) -> None:
        assert self._view is not None  # noqa: S101 - called with a view only
        for kept in (self._overview, self._facts):
            self._held.removeWidget(kept)
            kept.hide()
        empty_out(self._held)
        view = self._view
        match self._tab:
            case "reviews":
                self._held.addWidget(reviews_tab(view, self.go.emit))
            case "notes":
                self._held.addWidget(notes_tab(view, self.go.emit, self.commands.action("new_note").trigger))
            case "sessions":
                self._held.addWidget(sessions_tab(view, self.go.emit))
            case "plan":
                self._held.addWidget(plan_tab(view, self.go.emit, self._start_plan))
            case "facts":
                self._facts.show_view(view)
                self._held.addWidget(self._facts)
                self._facts.show()
            case _:
                self._overview.show_view(view)
                self._held.addWidget(self._overview)
                self._overview.show()

    def _open_review(self) -> None:
        if self._view and self._view.under_way:
            self.go.emit(Place("review", self._view.under_way.id))
        else:
            self.go.emit(Place("reviews", 0, "start"))

    def _start_plan(self) -> None:
        dialog = StartPlanDialog(self.session, EngineerId(self.place.subject), self)
        dialog.accepted.connect(lambda: self.go.emit(Place("plan", dialog.plan)))
        dialog.open()

    def _preview(self) -> None:
        if self._view and self._view.reviews:
            self.go.emit(Place("reports", self._view.reviews[-1].id))

    def _toggle_archived(self) -> None:
        if self._view:
            act = unarchive_engineer if self._view.archived else archive_engineer
            self.act(lambda: self.session.do(act, engineer=EngineerId(self.place.subject)))

    def _head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._name)
        pills = QHBoxLayout()
        pills.setSpacing(6)
        for pill in (self._level, self._path, self._team, self._archived):
            pills.addWidget(pill)
        pills.addStretch()
        words.addLayout(pills)
        words.addWidget(self._about)
        row.addLayout(words, 1)
        edit = button(self.tr("Edit"), lambda: edit_engineer(self.session, EngineerId(self.place.subject), self))
        for one in (self._archive, edit, self._print, self._review):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
