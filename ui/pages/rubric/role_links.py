"""Links from a competency to the role guide."""

from PySide6.QtCore import QCoreApplication, Signal

from models.library.role_sections import source_anchor
from models.views.role import competency_links
from ui.framework.links import ExplainedLinks, Links
from ui.framework.location import Location
from ui.widgets.cards import Card


class RoleLinks(Card):
    """Activities, challenges, trends and source lines of a competency."""

    navigation_requested = Signal(object)
    """The Location to go to."""

    def __init__(self, code: str) -> None:
        super().__init__(QCoreApplication.translate("RoleLinks", "In the role guide"))
        linked = competency_links(code)
        activities = [(item.code, item.text, Location("role", 0, item.code)) for item in linked.activities]
        self.add(ExplainedLinks(self.tr("Activities"), activities, self.navigation_requested.emit))
        for caption, links in (
            (self.tr("Challenges"), [(item.name, Location("role", 0, item.code)) for item in linked.challenges]),
            (self.tr("Trends"), [(item.name, Location("role", 0, item.code)) for item in linked.trends]),
            (
                self.tr("Source lines"),
                [(str(line.n), Location("role", 0, source_anchor(line.n))) for line in linked.lines],
            ),
        ):
            self.add(Links(caption, links, self.navigation_requested.emit))
