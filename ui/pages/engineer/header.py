"""Header of the engineer page: name, facts, actions."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from models.views.engineer import ProfileView
from ui.language.format import day, isolated
from ui.theme.theme import font, scaled, theme
from ui.widgets import boxes
from ui.widgets.cards import Avatar, Pill
from ui.widgets.controls import button, icon_button
from ui.widgets.text import label

AVATAR, MIN_WIDTH, MAX_BUTTONS = 48, 260, 360
"""Pixels at a zoom of 100 %; a short name and a long one want so much before the buttons go below."""


@dataclass(frozen=True, slots=True)
class HeaderActions:
    """What the buttons do."""

    review: Callable[[], object]
    preview: Callable[[], object]
    edit: Callable[[], object]
    archive: Callable[[], object]
    data: Callable[[], object]


class Header(QWidget):
    """Header of the profile: name, pills and buttons; rare commands, such as archiving, are in a menu."""

    def __init__(self, doing: HeaderActions) -> None:
        super().__init__()
        self._avatar = Avatar("", AVATAR)
        self._name = label(kind="display", wraps=True)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._pills = [Pill() for _ in range(4)]
        self._about = label(tone="2", wraps=True)
        self._review = button(self.tr("Start a review"), doing.review, kind="primary")
        self._print = button(self.tr("Preview PDF"), doing.preview)
        self._more = icon_button("ellipsis", self.tr("More"))
        menu = QMenu(self)
        self._archive = menu.addAction("", doing.archive)
        menu.addAction(self.tr("Data about this person…"), doing.data)
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        edit = button(self.tr("Edit"), doing.edit)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._row.addLayout(self._build_identity(), 1)
        self._actions = QWidget()
        flow = boxes.flow()
        self._actions.setLayout(flow)
        for item in (edit, self._print, self._review, self._more):
            flow.addWidget(item)
        self._row.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._fit)

    def show_view(self, view: ProfileView) -> None:
        """Show an engineer."""
        person, names = view.engineer, view.profile_names
        self._avatar.set_name(person.name)
        self._name.setText(person.name)
        level, path, team, archived = self._pills
        level.set_text(names[person.level], "accent")
        path.set_text(self.tr("target: {0}").format(names[person.path]) if person.path else "")
        team.set_text(person.team)
        archived.set_text(self.tr("archived") if view.archived else "", "warn")
        since = self.tr("in this role since {0}").format(_unbroken_day(person.role_since)) if person.role_since else ""
        manager = self.tr("manager {0}").format(isolated(person.manager_name)) if person.manager_name else ""
        self._about.setText(" · ".join(filter(None, (isolated(person.job_title), person.employee_id, since, manager))))
        text = self.tr("Open the review") if view.review_to_open else self.tr("Start a review")
        self._review.setText(text)
        self._review.setAccessibleName(text)
        self._review.setVisible(bool(view.review_to_open) or not view.archived)
        self._print.setEnabled(bool(view.reviews))
        self._archive.setText(self.tr("Restore") if view.archived else self.tr("Archive"))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the name or below it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        name = QFontMetricsF(font("display")).horizontalAdvance(self._name.text())
        buttons = self._actions.sizeHint().width()
        beside = (
            self.width()
            >= scaled(AVATAR)
            + min(max(name, scaled(MIN_WIDTH)), scaled(MAX_BUTTONS))
            + buttons
            + 3 * self._row.spacing()
        )
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._actions.setMinimumWidth(buttons if beside else 0)

    def _build_identity(self) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(14)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        text_column = boxes.column(spacing=4)
        boxes.add(text_column, boxes.flow(self._name, *self._pills), self._about)
        row.addLayout(text_column, 1)
        return row


def _unbroken_day(on: date) -> str:
    """A date that stays on one line."""
    return day(on).replace(" ", "\xa0")
