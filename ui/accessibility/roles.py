"""Roles of widgets for assistive technology, where the class of a widget does not imply the right one."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget
from typing_extensions import override

Role = QAccessible.Role

_ROLE = "accessibleRole"
_PRESS = "Press"  # the name that Qt's own buttons use


def set_role(widget: QWidget, role: QAccessible.Role, name: str = "") -> None:
    """Set the role of a widget, and its accessible name if one is given."""
    _install_factory()
    widget.setProperty(_ROLE, role.value)
    if QAccessible.isActive():  # an interface that was created while the widget was built has the role of its class
        created = QAccessible.queryAccessibleInterface(widget)
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(created))
    if name:
        widget.setAccessibleName(name)


@cache
def _install_factory() -> None:
    """Qt asks the factory for every object; those without a role of their own get Qt's interface."""
    QAccessible.installFactory(_create_interface)


def _create_interface(_class_name: str, item: QObject) -> QAccessibleInterface | None:
    if not isinstance(item, QWidget) or (role := item.property(_ROLE)) is None:
        return None
    if isinstance(item, QAbstractButton):
        return _Button(item, Role(role))
    return _Label(item, Role(role)) if isinstance(item, QLabel) else QAccessibleWidget(item, Role(role))


class _WithText(QAccessibleWidget):
    """A widget whose text is its name, unless it has an accessible name."""

    def __init__(self, shown: QLabel | QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(shown, role)
        self._shown = shown

    @override
    def text(self, kind: QAccessible.Text) -> str:
        """The name is the accessible name, or else what is shown."""
        return super().text(kind) or (self._shown.text() if kind == QAccessible.Text.Name else "")


class _Label(_WithText):
    """A label."""

    @override
    def state(self) -> QAccessible.State:
        """Report the label as read-only."""
        result = super().state()
        result.readOnly = True
        return result


class _Button(_WithText):
    """A button that is pressed, and checked or selected if it can be."""

    def __init__(self, button: QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(button, role)
        self._button = button

    @override
    def state(self) -> QAccessible.State:
        """A tab is selected; a radio button is checked."""
        result = super().state()
        if self.role() == Role.PageTab:
            result.selectable, result.selected = True, self._button.isChecked()
        else:
            result.checkable, result.checked = self._button.isCheckable(), self._button.isChecked()
        return result

    @override
    def actionNames(self) -> list[str]:
        """It can be pressed, besides what any widget offers."""
        return [_PRESS, *super().actionNames()] if self._button.isEnabled() else super().actionNames()

    @override
    def doAction(self, name: str) -> None:
        """Press it, or do what any widget offers."""
        if name == _PRESS:
            self._button.click()
        else:
            super().doAction(name)
