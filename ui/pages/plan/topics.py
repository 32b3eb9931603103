"""Challenges and technology trends of a plan, as chips with a description."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget
from typing_extensions import override

from models.domain.plans import PlanId
from models.operations.plans import choose_topics
from models.views.plan import PlanView
from ui.framework.controller import WorkspaceController
from ui.framework.links import Links
from ui.framework.location import Location
from ui.theme.icons import icon
from ui.theme.theme import scaled
from ui.widgets.cards import Card
from ui.widgets.controls import plain
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import ElidedTooltipMixin, label

MIN_WIDTH = 120
"""Pixels at a zoom of 100 % that a chip keeps where there is no room for its name."""


class Topics(Card):
    """Chips that can be ticked; ticked ones differ in colour and have a tick mark."""

    navigation_requested = Signal(object)
    """The Location of a topic in the role guide."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._plan: PlanId | None = None
        self._chips: dict[str, QToolButton] = {}
        self._filling = False
        self._challenges, self._trends = QWidget(), QWidget()
        for part in (self._challenges, self._trends):
            part.setLayout(FlowLayout(8))
        self._chosen = label(tone="2", wraps=True)
        self._links = Links(self.tr("In the role guide"), (), self.navigation_requested.emit)
        self.add(
            label(self.tr("Challenges"), "heading"),
            self._challenges,
            label(self.tr("Technology trends"), "heading"),
            self._trends,
            self._chosen,
            self._links,
        )

    def show_view(self, view: PlanView) -> None:
        """Show the chosen topics."""
        self._plan = view.plan.id
        self._filling = True
        self._add_choices(
            self._challenges, [(challenge.code, challenge.name, challenge.text) for challenge in view.challenges]
        )
        self._add_choices(self._trends, [(trend.code, trend.name, trend.topic) for trend in view.trends])
        for code, chip in self._chips.items():
            chip.setChecked(code in view.topics)
            chip.setIcon(icon("check" if code in view.topics else "plus", active="accent"))
            chip.setEnabled(view.is_editable)
        self._filling = False
        lines = [
            f"{challenge.name}: {challenge.text}" for challenge in view.challenges if challenge.code in view.topics
        ]
        lines += [f"{trend.name}: {trend.topic}" for trend in view.trends if trend.code in view.topics]
        offered = {item.code: item.name for item in view.challenges} | {item.code: item.name for item in view.trends}
        links = [(name, Location("role", 0, code)) for code, name in offered.items() if code in view.topics]
        target = view.rubric.profile(view.plan.target_profile)
        if target.kind == "path":
            links.insert(0, (target.name, Location("role", 0, f"P-{target.code}")))
        self._links.show_links(links)
        self._chosen.setText("\n".join(lines) or self.tr("None selected. Hover over one to read about it."))

    def _add_choices(self, where: QWidget, offered: Sequence[tuple[str, str, str]]) -> None:
        for code, name, text in offered:
            if code in self._chips:
                continue
            chip = _Chip(name)
            chip.setAccessibleDescription(text)
            chip.setToolTip(text)
            chip.toggled.connect(lambda _on: self._store())
            self._chips[code] = chip
            layout = where.layout()
            assert layout is not None  # noqa: S101 - set when it was made
            layout.addWidget(chip)

    def _store(self) -> None:
        if self._filling or self._plan is None:
            return
        plan = self._plan
        codes = tuple(code for code, chip in self._chips.items() if chip.isChecked())
        self._controller.try_run(lambda: self._controller.do(choose_topics, plan=plan, codes=codes))


class _Chip(ElidedTooltipMixin, QToolButton):
    """A topic that can be ticked; its name ends in dots where it is wider than the page."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setText(f" {plain(name)}")
        self.setProperty("kind", "filter")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # a fixed one could not shrink
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def minimumSizeHint(self) -> QSize:
        """The first letters."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), scaled(MIN_WIDTH)), hint.height())

    def full_text(self) -> str:
        """The whole name."""
        return self.accessibleName()

    def is_cut(self) -> bool:
        """Whether the name is elided."""
        return self.width() < self.sizeHint().width()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip with its name elided."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        if self.is_cut():
            room = option.fontMetrics.horizontalAdvance(option.text) - self.sizeHint().width() + self.width()
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()
