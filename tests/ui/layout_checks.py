"""Layout faults: cut text, unreachable controls, overlapping widgets."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSplitter,
    QSplitterHandle,
    QToolButton,
    QWidget,
)

from ui.widgets.table import Table
from ui.widgets.tabs import TabStrip
from ui.widgets.text import ElidedLabel, ElidedTooltipMixin

NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Chart,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Document,
    QAccessible.Role.EditableText,
    QAccessible.Role.Grouping,
    QAccessible.Role.Heading,
    QAccessible.Role.List,
    QAccessible.Role.PageTab,
    QAccessible.Role.PageTabList,
    QAccessible.Role.RadioButton,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
}
HOLDERS = {
    QAccessible.Role.PageTab: QAccessible.Role.PageTabList,
    QAccessible.Role.RadioButton: QAccessible.Role.Grouping,
    QAccessible.Role.ListItem: QAccessible.Role.List,
}
"""The roles of parts that belong together, and of what holds them."""
MIN_TARGET = 24
"""Pixels, WCAG 2.2, 2.5.8."""
WHOLE = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit)
"""What is inside these is Qt's own."""
NEARLY = 2
"""Pixels that nobody sees."""


def faults(top: QWidget) -> list[str]:
    """A sentence for everything about a window or a dialog that somebody could not see, read or reach."""
    found = []
    for part in parts(top):
        found += [fault for look in (_sticks_out, _too_small, _cut) if (fault := look(part))]
        if not isinstance(part, (*WHOLE, QSplitter)):
            found += _on_top_of_each_other(part)
    return found


def cut_texts(top: QWidget) -> list[str]:
    """Every text that is shown in part only, although a tooltip may have the whole."""
    found = []
    for part in parts(top):
        if isinstance(part, ElidedTooltipMixin) and part.is_cut():
            found.append(f"{description(part)} cuts “{part.full_text()}”")
        elif isinstance(part, Table):
            found += [f"{description(part)} cuts “{text}”" for text in _cut_cells(part)]
        elif isinstance(part, QLineEdit) and not part.text():
            needed = part.fontMetrics().horizontalAdvance(part.placeholderText())
            found += [f"{description(part)} cuts “{part.placeholderText()}”"] if part.width() < needed else []
    return found


def _cut_cells(table: Table) -> Iterator[str]:
    """The titles and the visible cells that are cut; columns may be reached by scrolling sideways."""
    model, head = table.model(), table.horizontalHeader()
    for column in range(model.columnCount()):
        if head.sectionSizeHint(column) > head.sectionSize(column) > 0:
            yield str(model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(model.rowCount()):
            index = model.index(row, column)
            if table.visualRect(index).intersects(table.viewport().rect()) and table.is_cut(index):
                yield str(index.data())


def nameless(top: QWidget) -> list[str]:
    """The controls that somebody who cannot see them knows nothing of."""
    found = []
    for control in _controls(QAccessible.queryAccessibleInterface(top)):
        if control.role() in NAMED and not control.text(QAccessible.Text.Name):
            thing = control.object()
            found.append(f"{description(thing) if isinstance(thing, QWidget) else control.role()} has no name")
    return found


def small_targets(top: QWidget) -> list[str]:
    """Buttons that are smaller than WCAG 2.2 asks of a target for the pointer."""
    found = [part for part in parts(top) if isinstance(part, QAbstractButton) and part.isEnabled()]
    return [
        f"{description(part)} is a small target: {part.width()} × {part.height()}"
        for part in found
        if min(part.width(), part.height()) < MIN_TARGET
    ]


def misnamed(top: QWidget) -> list[str]:
    """Buttons whose name lacks the words on them: speech input finds a button by what it reads."""
    found = []
    for part in parts(top):
        words = _spoken(part.text()) if isinstance(part, QAbstractButton) else ""
        if words and words not in _spoken(part.accessibleName() or words):
            found.append(f"{description(part)} is called “{part.accessibleName()}”")
    return found


def ambiguous(top: QWidget) -> list[str]:
    """Icons with the same name: without the words around them, nobody knows which is which."""
    icons = (part for part in top.findChildren(QToolButton) if part.isVisible() and part.property("kind") == "ghost")
    names = Counter(icon.accessibleName() for icon in icons)
    return [f"{count} icons are called “{name}”" for name, count in names.items() if count > 1]


def _spoken(words: str) -> str:
    """The letters and digits of a text, as they are spoken."""
    return " ".join(re.findall(r"\w+", re.sub(r"^\d\s{3}", "", words).casefold()))  # without the key before it


def without_holder(top: QWidget) -> list[str]:
    """Tabs outside of a list of tabs, radio buttons outside of a group: they seem to stand alone."""
    found: list[str] = []
    for control in _controls(QAccessible.queryAccessibleInterface(top)):
        wanted, holder = HOLDERS.get(control.role()), control.parent()
        while wanted and holder is not None and holder.role() != wanted:
            holder = holder.parent()
        if wanted and holder is None:
            found.append(f"{control.text(QAccessible.Text.Name)} is in no {wanted.name}")
    return found


def headings(top: QWidget) -> list[str]:
    """What a screen reader lists as the headings of a window, from its top on."""
    controls = _controls(QAccessible.queryAccessibleInterface(top))
    return [item.text(QAccessible.Text.Name) for item in controls if item.role() == QAccessible.Role.Heading]


def parts(widget: QWidget) -> Iterator[QWidget]:
    """All that is shown inside of a widget, and itself."""
    yield widget
    if not isinstance(widget, WHOLE):
        for child in shown(widget):
            yield from parts(child)


def shown(widget: QWidget) -> list[QWidget]:
    """The children that one sees, without dialogs and lists that stand in windows of their own."""
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [child for child in children if child.isVisible() and not child.isWindow()]


def description(part: QWidget) -> str:
    """Which part is meant, for the failure message."""
    words = part.text() if isinstance(part, QLabel | QAbstractButton | QLineEdit) else part.accessibleName()
    holder = part.parentWidget()
    return f"{type(part).__name__} “{words[:60]}” in {type(holder).__name__ if holder else 'nothing'}"


def _sticks_out(part: QWidget) -> str:
    """Whether it reaches out of what holds it, to where nobody can scroll."""
    holder = part.parentWidget()
    if part.isWindow() or holder is None or isinstance(part, QSplitterHandle):
        return ""
    room, place = holder.rect(), part.geometry()
    area = holder.parentWidget()
    across = down = False
    if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
        across = isinstance(area, TabStrip)  # nobody reads a page that must be moved from side to side
        down = area.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    wide = not across and (place.left() < -NEARLY or place.right() > room.right() + NEARLY)
    high = not down and (place.top() < -NEARLY or place.bottom() > room.bottom() + NEARLY)
    return (
        f"{description(part)} sticks out: {_numbers(place)} of {room.width()} × {room.height()}" if wide or high else ""
    )


def _too_small(part: QWidget) -> str:
    """Whether it is lower than it needs to be at its width, or than it ever may be."""
    if part.layout() is not None and not isinstance(part, QAbstractButton):
        return ""  # what is in it tells
    if part.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Ignored and part.minimumHeight() == 0:
        return ""
    needed = part.minimumHeight() or part.minimumSizeHint().height()
    if part.hasHeightForWidth():
        needed = part.heightForWidth(part.width())
    needed = min(needed, part.maximumHeight())
    return f"{description(part)} is too low: {part.height()} < {needed}" if part.height() < needed - NEARLY else ""


def _cut(part: QWidget) -> str:
    """Whether words do not fit and nothing tells them in full."""
    if isinstance(part, QComboBox):
        needed = part.fontMetrics().horizontalAdvance(part.currentText())
        room = part.width() - part.fontMetrics().height() * 2  # the arrow, and the gaps
        cut = not part.isEditable() and room < needed and part.currentText() not in part.toolTip()
        return f"{description(part)} cuts “{part.currentText()}”: {room} < {needed}" if cut else ""
    if not isinstance(part, QLabel | QAbstractButton) or not part.text():
        return ""
    if isinstance(part, QLabel) and part.wordWrap():
        return _cuts_a_word(part)
    needed = (
        part.fontMetrics().horizontalAdvance(part.text()) if isinstance(part, ElidedLabel) else part.sizeHint().width()
    )
    if isinstance(part, QToolButton) and part.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        needed = 0
    cut = part.width() < needed - NEARLY and not part.toolTip()
    return f"{description(part)} is cut: {part.width()} < {needed}" if cut else ""


def _cuts_a_word(part: QLabel) -> str:
    pieces = re.split(r"[\s\u200b]", QLabel.text(part))  # as it is painted: long words have places to break
    widest = max(map(part.fontMetrics().horizontalAdvance, pieces))
    if widest <= part.width() + NEARLY:
        return ""
    return f"{description(part)} cuts a long word: {part.width()} < {widest}"


def _on_top_of_each_other(holder: QWidget) -> list[str]:
    beside = [item for item in shown(holder) if not isinstance(item, QSplitterHandle)]
    return [
        f"{description(entry)} and {description(other)} overlap: {_numbers(entry.geometry())}, {_numbers(other.geometry())}"
        for entry, other in combinations(beside, 2)
        if (common := entry.geometry() & other.geometry()).width() > NEARLY and common.height() > NEARLY
    ]


def _numbers(place: QRect) -> str:
    return f"{place.width()} × {place.height()} at {place.x()}, {place.y()}"


def _controls(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [interface]
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            found += _controls(child)
    return found
