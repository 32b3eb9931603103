"""Columns of the Competencies tab: list, open competency and context, with the single keys that rate."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLayout, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from models.rubric.model import RATINGS
from models.views.review import EditorView, competency_context
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.framework.single_keys import SingleKeys
from ui.pages.review.competency_search import CompetencySearch
from ui.pages.review.context_panel import ContextPanel
from ui.pages.review.outline import Outline
from ui.pages.review.outline_foot import OutlineFoot
from ui.pages.review.rating_pane import RatingPane
from ui.theme.theme import scaled, theme
from ui.widgets import boxes
from ui.widgets.tabs import Tabs

CONTEXT_FROM = 980
"""Least width for the context beside the competency, in pixels at a zoom of 100 %. Narrower, the context is a tab."""
SIDE_BY_SIDE_WIDTH = 600
"""Least width for the list beside the competency, in the same unit. Narrower, the list is above it."""
STEP = 40
"""By how many pixels at a zoom of 100 % an entry of a context menu enlarges a part."""
RATING, CONTEXT = "rating", "context"


class ReviewColumns(QWidget):
    """List, competency and context side by side, as far as the width allows. Dragged widths are stored in the preferences."""

    opened = Signal(str)
    """The code of the chosen competency."""

    def __init__(self, controller: WorkspaceController, navigate: Callable[[Location], object]) -> None:
        super().__init__()
        self._controller = controller
        self._preferences = Preferences()
        self._view: EditorView | None = None
        self._code = self._moves_on_from = ""
        self.outline = Outline()
        self.search = CompetencySearch(self.outline)
        self._rating = RatingPane(controller)
        self._context = ContextPanel(controller, navigate)
        self._foot = OutlineFoot()
        self._advance_box = QCheckBox(self.tr("Rate and go to the next"))
        self._advance_box.setToolTip(self.tr("A digit key rates and opens the next competency without an answer."))
        self._advance_box.setChecked(self._preferences.moves_on_after_rating)
        self._parts = QStackedWidget()
        self._tabs = Tabs(
            ((RATING, self.tr("Rating")), (CONTEXT, self.tr("Context"))),
            lambda key: self._parts.setCurrentIndex(0 if key == RATING else 1),
        )
        self._splitter = self._build()
        self._connect()

    def show_view(self, view: EditorView, code: str) -> None:
        """Show the review with this competency open."""
        is_same = self._view is not None and self._view.review.id == view.review.id
        self._view = view
        self._advance_box.setVisible(view.editable)
        self.outline.items.show_view(view)
        self._foot.show_view(view)
        self.search.apply()
        self.outline.open_code(code)
        if is_same:  # an answer is seen in the list before its context is read and the rest is laid out
            QApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest)

    def show_item(self, view: EditorView, code: str) -> None:
        """Show the open competency and its context."""
        self._view, self._code = view, code
        context = competency_context(self._controller.workspace, view.review.id, code)
        self._rating.show_item(view, code, context.opinions)
        self._context.show_item(view, code, context)

    def open_code(self, code: str) -> None:
        """Choose a competency, even one that the search hides."""
        self.search.line.clear()
        self.outline.open_code(code)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show three columns, two with the context as a tab, or a stack, whichever fits the width.

        A stack hides the foot of the list.
        """
        super().resizeEvent(event)
        self._place_context(beside=self.width() >= scaled(CONTEXT_FROM))
        across = Qt.Orientation.Horizontal if self.width() >= scaled(SIDE_BY_SIDE_WIDTH) else Qt.Orientation.Vertical
        if across is not self._splitter.orientation():
            self._splitter.setOrientation(across)
            self._below.setVisible(across is Qt.Orientation.Horizontal)
            self._share_room_later()

    def _place_context(self, *, beside: bool) -> None:
        self._tabs_frame.setHidden(beside)
        if beside is (self._splitter.indexOf(self._context) >= 0):
            return
        if beside:
            self._tabs.choose(RATING)
            self._splitter.addWidget(self._context)
            self._context.show()
        else:
            self._parts.addWidget(self._context)
        self._share_room_later()

    def _share_room_later(self) -> None:
        QTimer.singleShot(0, self, self._share_room)  # once it is as large as it will be

    def _share_room(self) -> None:
        """Divide the width by the stored widths; in a stack, give most of the height to the competency."""
        if self._splitter.orientation() == Qt.Orientation.Vertical:
            high = self._splitter.height()
            self._splitter.setSizes([high // 3, high - high // 3])
            return
        wide = self._splitter.width()
        sizes = [min(scaled(width), wide * 2 // 5) for width in self._preferences.review_columns]
        beside = sizes[1:] if self._splitter.count() > 2 else []
        self._splitter.setSizes([sizes[0], wide - sizes[0] - sum(beside), *beside])

    def _offer_sizes(self, part: QWidget) -> None:
        """Let a context menu give a part more or less room, as dragging its edge does."""
        part.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, by in ((self.tr("Enlarge this part"), STEP), (self.tr("Reduce this part"), -STEP)):
            part.addAction(text).triggered.connect(lambda _checked, by=by: self._enlarge(part, scaled(by)))

    def _enlarge(self, part: QWidget, by: int) -> None:
        sizes = self._splitter.sizes()
        for place in {0, len(sizes) - 1}:
            beside = self._splitter.widget(place)
            if beside and beside.isAncestorOf(part):  # else it is a tab
                sizes[place] += by
                sizes[1] -= by
        self._splitter.setSizes(sizes)
        self._keep_widths()

    def _keep_widths(self) -> None:
        """Store the dragged widths; while the context is a tab, its width is left as it was."""
        if self._splitter.orientation() == Qt.Orientation.Horizontal:
            sizes = [round(size * 100 / theme.zoom) for size in self._splitter.sizes()]
            context = sizes[2] if len(sizes) > 2 else self._preferences.review_columns[1]
            self._preferences.review_columns = (sizes[0], context)

    def code_to_open(self, view: EditorView, code: str) -> str:
        """The open competency, or the next unanswered one once a key has answered it, so that only that one is filled."""
        if code == self._moves_on_from and view.items[code].answered:
            return view.next_unanswered(code, self.outline.shown_codes()) or code
        return code

    def _answer(self, act: Callable[[], object]) -> None:
        """Answer by a key. The first answer opens the next unanswered competency, if the preference is set."""
        code = self._code
        if self._view is not None and not self._view.items[code].answered and self._advance_box.isChecked():
            self._controller.flush()
            self._moves_on_from = code
        act()
        self._moves_on_from = ""
        if self._code != code:
            if self._code not in self.outline.shown_codes():
                self.search.line.clear()
            self.outline.scrollTo(self.outline.currentIndex())

    def _go_to_next_missing(self) -> bool:
        """Open the next competency with something missing. Returns whether there is one."""
        code = self._view.next_missing(self._code) if self._view and self._view.editable else ""
        if not code:
            self._controller.notify(self.tr("Every competency is complete."))
        self._open_next(code)
        return bool(code)

    def _add_next_evidence(self) -> None:
        if self._go_to_next_missing():
            self._rating.panel.add_evidence()

    def _open_next(self, code: str) -> None:
        if code:
            self.open_code(code)

    def _on_rating(self, act: Callable[[], object]) -> None:
        """Run an action in the competency panel, after showing it."""
        self._tabs.choose(RATING)
        act()

    def _connect(self) -> None:
        self.outline.opened.connect(self.opened)
        for part in (self.outline, self._context.body):
            self._offer_sizes(part)
        self._rating.panel.stepped.connect(self.outline.step)
        self._rating.panel.next_evidence_asked.connect(self._add_next_evidence)
        self._splitter.splitterMoved.connect(self._keep_widths)
        self._advance_box.toggled.connect(lambda on: setattr(self._preferences, "moves_on_after_rating", on))
        theme.changed.connect(self._share_room_later)
        panel = self._rating.panel
        keys: dict[str, Callable[[], object]] = {
            str(value): partial(self._answer, partial(panel.rate, value)) for value in RATINGS
        }
        keys |= {
            "0": partial(self._answer, panel.not_observed),
            "Backspace": panel.clear,
            "Up": lambda: self.outline.step(-1),
            "Down": lambda: self.outline.step(1),
            "M": self._go_to_next_missing,
            "A": partial(self._on_rating, panel.toggle_fold),
            "C": partial(self._on_rating, self._rating.write_comment),
            "E": partial(self._on_rating, panel.add_evidence),
            "Ctrl+Up": lambda: panel.scroll_by(-1),
            "Ctrl+Down": lambda: panel.scroll_by(1),
        }
        SingleKeys(self, keys, self._controller)

    def _build(self) -> QSplitter:
        self._below = QWidget()
        boxes.column(boxes.row(self._advance_box, margins=(14, 8, 14, 0)), self._foot, inside=self._below, spacing=0)
        self._tabs_frame = QWidget()
        boxes.row(self._tabs, inside=self._tabs_frame, margins=(24, 2, 24, 0))
        middle = QWidget()
        self._parts.addWidget(self._rating)
        boxes.column(self._tabs_frame, (self._parts, 1), inside=middle, spacing=0)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for part in (_framed(self.search, self.outline, self._below), middle, self._context):
            splitter.addWidget(part)
        splitter.setStretchFactor(1, 1)
        boxes.column(splitter, inside=self)
        self._tabs.choose(RATING)
        self._share_room_later()
        return splitter


def _framed(*parts: QWidget | QLayout) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    boxes.column(*parts, inside=frame, spacing=0)
    return frame
