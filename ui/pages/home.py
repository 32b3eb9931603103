"""Home: what needs you."""

from ui.commands import Commands
from ui.page import ScrollPage
from ui.session import Session


class HomePage(ScrollPage):
    """What needs you now."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session, commands)
        self.add_heading(self.tr("Home"))
        self.column.addStretch()
