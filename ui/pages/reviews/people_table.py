"""Table of engineers without a review in a cycle, with check boxes."""

from typing import cast

from models.domain.people import EngineerId
from models.rubric.translation import shipped_in_language
from models.views.reviews import Candidate
from ui.widgets.table_model import Column
from ui.widgets.tick_table import TickTable


class PeopleTable(TickTable[Candidate]):
    """Candidates by name, level, team and manager."""

    def __init__(self, name: str) -> None:
        levels = {profile.code: profile.name for profile in shipped_in_language().profiles}
        columns: list[Column[Candidate]] = [
            Column(self.tr("Name"), lambda row: row.name, stretch=True),
            Column(self.tr("Level"), lambda row: levels[row.level]),
            Column(self.tr("Team"), lambda row: row.team),
            Column(self.tr("Manager"), lambda row: row.manager_name or "–"),
        ]
        super().__init__(name, columns, lambda row: row.id)

    def people(self) -> list[EngineerId]:
        """The ticked engineers, in the order of ticking."""
        return cast(list[EngineerId], self.ticked_keys())
