"""Radio buttons for the visibility of a note. Stray letters never change it."""

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from models.domain.journal import Visibility
from ui.accessibility.announcements import announce
from ui.accessibility.roles import Role, set_role
from ui.pages.journal.labels import readers
from ui.widgets import boxes
from ui.widgets.text import label


class PrivacyChoice(QWidget):
    """Radio buttons for private and shareable, with who can read the note. A single tab stop."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.Grouping, self.tr("Who can read it"))
        self._buttons = {
            Visibility.PRIVATE: QRadioButton(self.tr("Private")),
            Visibility.SHAREABLE: QRadioButton(self.tr("Shareable")),
        }
        self._group = QButtonGroup(self)
        self._explanation = label(kind="caption", tone="2", wraps=True)
        row = boxes.flow(spacing=16)
        for visibility, item in self._buttons.items():
            item.setAccessibleName(item.text())
            item.setAccessibleDescription(readers(visibility))
            self._group.addButton(item)
            row.addWidget(item)
        boxes.column(row, self._explanation, inside=self, margins=(0, 4, 0, 0))
        self.set_value(Visibility.PRIVATE)
        self._group.buttonClicked.connect(lambda _button: self._announce())

    def value(self) -> Visibility:
        """The chosen visibility."""
        return next(visibility for visibility, item in self._buttons.items() if item.isChecked())

    def set_value(self, visibility: Visibility) -> None:
        """Show a choice."""
        self._buttons[visibility].setChecked(True)
        self._explanation.setText(readers(visibility))

    def _announce(self) -> None:
        """A change is seen and heard."""
        sentence = readers(self.value())
        self._explanation.setText(sentence)
        announce(self, sentence)
