"""Starting reviews for many people at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.actions.reviews import start_reviews
from models.errors import PlumblineError
from models.people import EngineerId
from models.queries.cycle_reviews import engineers_without_review
from models.queries.cycles import CycleRow
from ui.session import Session
from ui.theme.look import px
from ui.widgets.controls import button, choice, field
from ui.widgets.surfaces import Notice
from ui.widgets.text import label

PERSON = Qt.ItemDataRole.UserRole


class StartDialog(QDialog):
    """Lists everybody without a review in the cycle; those that are ticked get one, all or none."""

    def __init__(self, session: Session, cycle: CycleRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._cycle = session, cycle
        self.setWindowTitle(self.tr("Start reviews in {0}").format(cycle.name))
        self.resize(px(560), px(600))
        self._people = engineers_without_review(session.workspace, cycle.id)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Engineers without a review"))
        teams = sorted({person.team for person in self._people if person.team}, key=str.casefold)
        self._team = choice(self.tr("Team"), [(self.tr("All teams"), ""), *((team, team) for team in teams)])
        self._reviewer = QLineEdit()
        self._reviewer.setPlaceholderText(self.tr("Each one's manager"))
        self._count = label(kind="caption", tone="2")
        self.notice = Notice()
        self._start = button(self.tr("Start"), self._store, kind="primary")
        self._build()
        self._fill()

    def _fill(self) -> None:
        self._list.clear()
        for person in self._people:
            if self._team.currentData() in ("", person.team):
                about = " · ".join(part for part in (person.team, person.manager_name) if part)
                item = QListWidgetItem(f"{person.name}   {about}")
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
                )
                item.setCheckState(Qt.CheckState.Unchecked)
                item.setData(PERSON, person.id)
                self._list.addItem(item)
        self._tell()

    def _chosen(self) -> list[EngineerId]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return [item.data(PERSON) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _tick(self, on: bool) -> None:
        for row in range(self._list.count()):
            self._list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _tell(self) -> None:
        count = len(self._chosen())
        self._count.setText(self.tr("%n review(s) will be started", "", count))
        self._start.setEnabled(count > 0)

    def _store(self) -> None:
        try:
            self._session.do(
                start_reviews, engineers=self._chosen(), cycle=self._cycle.id, reviewer_name=self._reviewer.text()
            )
        except PlumblineError as error:
            self.notice.say(str(error))
            return
        self.accept()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._team, 1)
        row.addWidget(button(self.tr("All"), lambda: self._tick(True)))
        row.addWidget(button(self.tr("None"), lambda: self._tick(False)))
        column.addLayout(row)
        column.addWidget(self._list, 1)
        column.addWidget(field(self.tr("Reviewer"), self._reviewer))
        column.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch()
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        foot.addWidget(self._start)
        column.addLayout(foot)
        self._team.currentIndexChanged.connect(lambda _index: self._fill())
        self._list.itemChanged.connect(lambda _item: self._tell())
