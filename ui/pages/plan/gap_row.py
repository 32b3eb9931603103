"""Row of one gap: competency, ratings, priority with its arithmetic, actions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.domain.plans import Interest
from models.views.plan import PlanGap, PlanView
from ui.language.format import rounded
from ui.language.translation import options_of, translate
from ui.pages.plan.labels import rating_label
from ui.theme.icons import icon
from ui.theme.theme import color, scaled, tokens
from ui.widgets import boxes
from ui.widgets.cards import Pill
from ui.widgets.controls import button, choice, choose
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import label


class GapRow(QWidget):
    """Row whose widgets are reused for new data, so that focus and fold state are kept."""

    interest_chosen = Signal(object)
    chosen = Signal()
    """The gap was chosen to become a goal."""
    goal_asked = Signal()
    """The goal of this gap was chosen."""
    source_asked = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code
        self._first = True
        column = boxes.column(inside=self, margins=(0, 10, 0, 10))
        both = ResponsiveColumns(1, 1, enough=760)
        self._name = label(kind="strong", wraps=True)
        self._core = Pill()
        self._steps = button("", self.source_asked.emit, kind="link")
        both.columns[0].setSpacing(2)
        both.columns[0].addWidget(self._name)
        both.columns[0].addLayout(boxes.flow(self._steps, self._core))
        self._fold = button("", self._toggle, kind="link", icon_name="chevron-right")
        self._interest = choice("", options_of(Interest))
        self._make_goal = button(self.tr("Make it a goal"), self.chosen.emit)
        self._goal = button("", self.goal_asked.emit, kind="link")
        self._goal_held = _level(self._goal)
        both.columns[1].addLayout(
            boxes.flow(_level(self._fold), self._interest, self._make_goal, self._goal_held, spacing=10)
        )
        self._why = label("", "caption", "2", wraps=True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why.hide()
        boxes.add(column, both, self._why)
        self._interest.activated.connect(
            lambda _index: self.interest_chosen.emit(Interest(self._interest.currentData()))
        )

    def show_gap(self, view: PlanView, shown: PlanGap, *, first: bool) -> None:
        """Show a gap."""
        self._first = first
        gap, name = shown.gap, shown.name
        self._name.setText(f"{gap.code}  {name}")
        self.setAccessibleName(self._name.text())
        self._core.set_text(self.tr("core") if gap.core else "")
        self._core.setVisible(gap.core)
        steps = f"{rating_label(view.rubric, gap.rating)} → {rating_label(view.rubric, gap.target)}"
        self._steps.setText(steps)
        self._steps.setAccessibleName(self.tr("{0}: {1}. Open the rating").format(name, steps))
        self._steps.setToolTip(self.tr("Open the rating"))
        self._steps.setEnabled(view.review is not None)
        self._fold.setText(" " + self.tr("Priority {0}").format(rounded(gap.priority)))
        reported = self.tr("Priority {1}: show the calculation for {0}")
        self._fold.setAccessibleName(reported.format(name, rounded(gap.priority)))
        self._why.setText("\n".join(map(translate, shown.why)))
        choose(self._interest, shown.interest)
        self._interest.setAccessibleName(self.tr("Interest in {0}").format(name))
        self._interest.setEnabled(view.is_editable)
        self._make_goal.setAccessibleName(self.tr("Make it a goal: {0}").format(name))
        self._make_goal.setVisible(view.is_editable and not shown.goal)
        self._goal.setText(self.tr("Goal {0}").format(shown.goal))
        self._goal.setAccessibleName(self.tr("Go to goal {0}: {1}").format(shown.goal, name))
        self._goal_held.setVisible(bool(shown.goal))
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a thin line above the row, except for the first."""
        if not self._first:
            painter = QPainter(self)
            painter.setPen(QPen(color(tokens().border), 1))
            painter.drawLine(0, 0, self.width(), 0)
            painter.end()

    def _toggle(self) -> None:
        shown = self._why.isHidden()
        self._why.setVisible(shown)
        self._fold.setIcon(icon("chevron-down" if shown else "chevron-right"))


def _level(part: QWidget) -> QWidget:
    """Give a label the height of the choices beside it, so that the baselines match."""
    result = QWidget()
    row = boxes.row(inside=result)
    row.addStrut(scaled(32))
    row.addWidget(part)
    return result
