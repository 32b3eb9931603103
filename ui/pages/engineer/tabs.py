"""List tabs of the engineer page: reviews, notes, sessions, plan."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.journal import Visibility
from models.domain.plans import MAX_GOALS
from models.views.engineer import ProfileView
from ui.framework.location import Location
from ui.language import translation
from ui.language.counts import Counts
from ui.language.format import day, rounded, share
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill, ProgressBar, empty
from ui.widgets.controls import button
from ui.widgets.status_labels import conclusion_label
from ui.widgets.text import label

Navigate = Callable[[Location], object]


def reviews_tab(view: ProfileView, navigate: Navigate) -> QWidget:
    """Tab with every review, newest first."""
    translate = QCoreApplication.translate
    if not view.reviews:
        to_reviews = button(
            translate("Profile", "Go to reviews"), partial(navigate, Location("reviews")), kind="primary"
        )
        return empty(
            "clipboard-check", translate("Profile", "No reviews yet. Start one on the Reviews page."), to_reviews
        )
    column, result = _column()
    for point in reversed(view.reviews):
        card = Card()
        row = boxes.row(
            button(point.cycle_name, partial(navigate, Location("review", point.id)), kind="link"),
            Pill(translation.translate(point.state.list_label)),
            0,
            label(conclusion_label(point.decision, point.score.conclusion), tone="2"),
            spacing=10,
        )
        text = translate("Profile", "score {0}, expected {1}, {2} of expectations met")
        figures = text.format(
            rounded(point.score.score), rounded(point.score.expected), share(point.score.expectations_met)
        )
        column.addWidget(card.add(row, label(figures, "caption", "2", wraps=True)))
    column.addStretch()
    return result


def notes_tab(view: ProfileView, navigate: Navigate, write: Callable[[], object]) -> QWidget:
    """Tab with the journal notes about this engineer, newest first. `write` opens a new note."""
    translate = QCoreApplication.translate
    begin = button(translate("Profile", "New note"), write, kind="primary")
    if not view.notes:
        return empty(
            "notebook-pen", translate("Profile", "No notes about this engineer yet. Press Ctrl+J to write one."), begin
        )
    column, result = _column()
    about = Location("journal", 0, f"engineer:{view.engineer.id}")
    head = boxes.row(
        begin, button(translate("Profile", "Search these notes"), partial(navigate, about), kind="link"), 0
    )
    column.addLayout(head)
    for note in view.notes:
        shareable = note.visibility is Visibility.SHAREABLE
        row = boxes.row(
            button(day(note.happened_on), partial(navigate, Location("journal", note.id)), kind="link"),
            0,
            Pill(translate("Profile", "shareable") if shareable else translate("Profile", "private")),
        )
        column.addWidget(Card().add(row, label(note.text, wraps=True)))
    column.addStretch()
    return result


def sessions_tab(view: ProfileView, navigate: Navigate) -> QWidget:
    """Tab with the open actions, then the sessions with their shared recaps."""
    translate = QCoreApplication.translate
    if not view.sessions and not view.actions:
        begin = button(translate("Profile", "Go to Mentoring"), lambda: navigate(Location("mentoring")))
        return empty(
            "messages-square", translate("Profile", "No sessions yet. Start a mentorship on the Mentoring page."), begin
        )
    column, result = _column()
    if view.actions:
        card = Card(translate("Profile", "Open actions"), note=str(len(view.actions)))
        for action in view.actions:
            due = translate("Profile", "due {0}").format(day(action.due_on)) if action.due_on else ""
            carried = Counts().carried(action.carries) if action.carries else ""
            about = " · ".join(part for part in (due, carried) if part)
            card.add(_pair(label(action.text, wraps=True), label(about, "caption", "3", wraps=True)))
        column.addWidget(card)
    for session in view.sessions:
        with_whom = translate("Profile", "{0}, with {1}").format(day(session.held_on), session.mentor_name)
        whole = partial(navigate, Location("mentorship", session.mentorship_id))
        row = boxes.row(
            button(with_whom, partial(navigate, Location("session", session.id)), kind="link"),
            0,
            button(translate("Profile", "Open mentorship"), whole, kind="link"),
        )
        recap = session.recap or translate("Profile", "No recap.")
        column.addWidget(Card().add(row, label(recap, wraps=True)))
    column.addStretch()
    return result


def plan_tab(view: ProfileView, navigate: Navigate, start: Callable[[], object]) -> QWidget:
    """Tab with the goals of the newest plan and their results. `start` starts a plan, which needs a review."""
    translate = QCoreApplication.translate
    if view.plan is None:
        begin = button(translate("Profile", "Start plan"), start, kind="primary") if view.reviews else None
        text = translate("Profile", "No plan yet. Start one from a review: its gaps become up to {0} goals.")
        return empty("route", text.format(MAX_GOALS), begin)
    plan, goals = view.plan.plan, view.plan.goals
    column, result = _column()
    achieved = view.plan.achieved
    head = Card(translate("Profile", "Mentorship plan"), note=f"{day(plan.starts_on)} – {day(plan.ends_on)}")
    head.add(label(translate("Profile", "{0} of {1} goals achieved").format(achieved, len(goals)), tone="2"))
    head.add(ProgressBar(achieved / len(goals) if goals else 0))
    opened = partial(navigate, Location("plan", plan.id))
    row = boxes.row(
        button(translate("Profile", "Open the plan"), opened, kind="primary"),
        button(translate("Profile", "Preview PDF"), lambda: navigate(Location("reports", 0, f"plan:{plan.id}"))),
    )
    if view.reviews:
        row.addWidget(button(translate("Profile", "Start new plan"), start))
    row.addStretch()
    column.addWidget(head.add(row))
    for goal in goals:
        name = view.plan.names.get(goal.competency_code, goal.competency_code)
        card = Card(name, note=translation.translate(goal.state.label))
        due = translate("Profile", "due {0}").format(day(goal.due_on)) if goal.due_on else ""
        steps = f"{goal.baseline_rating or '–'} → {goal.target_rating}"
        card.add(label(goal.statement, wraps=True), label(" · ".join(filter(None, (steps, due))), "caption", "3"))
        column.addWidget(card)
    column.addStretch()
    return result


def _pair(*parts: QWidget) -> QVBoxLayout:
    """Parts with a small gap between them."""
    return boxes.column(*parts, spacing=1)


def _column() -> tuple[QVBoxLayout, QWidget]:
    result = QWidget()
    return boxes.column(inside=result, spacing=10), result
