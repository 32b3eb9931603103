"""Facts tab: qualifications and technologies, never scored."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QSizePolicy, QWidget

from models.domain.people import EngineerId, QualificationStatus, TechnologyUse
from models.library.reference import Qualification, load_reference
from models.operations.engineers import record_qualification, record_technology
from models.support.sorting import sort_key
from models.views.engineer import ProfileView
from ui.framework.controller import WorkspaceController
from ui.framework.links import chip
from ui.framework.location import Location
from ui.language.translation import options_of, translate
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.controls import button, choice, choose, field
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import AutosaveLineEdit, label


class Facts(QWidget):
    """Two cards; a change is stored at once."""

    navigation_requested = Signal(object)
    """The Location of a fact in the role guide."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._view: ProfileView | None = None
        self._filling = False
        both = ResponsiveColumns(3, 2)
        boxes.column(both, inside=self)
        self._rows: dict[str, tuple[QComboBox, AutosaveLineEdit]] = {}
        both.columns[0].addWidget(self._qualifications())
        self._known = boxes.column()
        both.columns[1].addWidget(self._technologies())

    def show_view(self, view: ProfileView) -> None:
        """Show an engineer."""
        self._view = view
        self._filling = True
        for code, (status, note) in self._rows.items():
            stored, text = view.qualifications.get(code, (QualificationStatus.UNKNOWN, ""))
            choose(status, stored)
            note.show_text(text)
        self._filling = False
        clear_layout(self._known)
        for technology, (use, _last) in view.technologies.items():
            self._known.addLayout(
                boxes.row(self._guide_link(technology, technology), 1, label(translate(use.label), "caption", "2"))
            )
        if not view.technologies:
            self._known.addWidget(
                label(self.tr("No technologies recorded yet. Add the first one below."), tone="3", wraps=True)
            )

    def _qualifications(self) -> Card:
        card = Card(self.tr("Qualifications"))
        card.add(
            label(
                self.tr("For information only. Qualifications are never scored and never required."),
                "caption",
                "3",
                wraps=True,
            )
        )
        grid = QGridLayout()
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 2)
        for at, item in enumerate(load_reference().qualifications):
            status, note = self._row(item)
            name = self._guide_link(item.name, item.code)
            name.setToolTip(item.text)
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignLeft)
            for column, part in enumerate((status, note), 1):
                grid.addWidget(part, at, column)
            self._rows[item.code] = (status, note)
        return card.add(grid)

    def _row(self, qualification: Qualification) -> tuple[QComboBox, AutosaveLineEdit]:
        status = choice(qualification.name, options_of(QualificationStatus))
        status.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        note = AutosaveLineEdit(self.tr("Note on {0}").format(qualification.name), self.tr("Note"))
        status.currentIndexChanged.connect(
            lambda _index: self._controller.try_run(lambda: self._store(qualification.code))
        )
        self._controller.autosave(note, lambda _text: self._store(qualification.code))
        return status, note

    def _guide_link(self, text: str, anchor: str) -> QPushButton:
        return chip(text, text, Location("role", 0, anchor), self.navigation_requested.emit)

    def _store(self, code: str) -> None:
        if self._filling or self._view is None:
            return
        status, note = self._rows[code]
        given = (QualificationStatus(status.currentData()), note.toPlainText().strip())
        if given == self._view.qualifications.get(code, (QualificationStatus.UNKNOWN, "")):
            return
        self._controller.do(
            record_qualification, engineer=self._engineer(), qualification=code, status=given[0], note=given[1]
        )

    def _technologies(self) -> Card:
        card = Card(self.tr("Technologies"))
        card.add(label(self.tr("As reported by the engineer."), "caption", "3", wraps=True), self._known)
        names = sorted({technology.name for technology in load_reference().technologies}, key=sort_key)
        which = choice(self.tr("Technology"), [(name, name) for name in names])
        how = choice(self.tr("Use"), options_of(TechnologyUse))
        row = boxes.row(0, button(self.tr("Record"), lambda: self._record(which.currentData(), how.currentData())))
        return card.add(field(self.tr("Technology"), which), field(self.tr("Use"), how), row)

    def _record(self, technology: str, use: str) -> None:
        self._controller.try_run(
            lambda: self._controller.do(
                record_technology, engineer=self._engineer(), technology=technology, use=TechnologyUse(use)
            )
        )

    def _engineer(self) -> EngineerId:
        assert self._view is not None  # noqa: S101 - nothing can be changed before somebody is shown
        return self._view.engineer.id
