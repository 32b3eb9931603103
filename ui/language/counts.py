"""Plural texts for functions and base classes, where PySide finds no plural: `tr` looks in the class of the object only."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """Counted nouns, with the plural of the language."""

    def more(self, count: int) -> str:
        """Items of a list that are not shown."""
        return self.tr("and %n more", "", count)

    def peers(self, count: int) -> str:
        """Peers who rated."""
        return self.tr("%n peer(s)", "", count)

    def tech_leads(self, count: int) -> str:
        """Tech leads who rated."""
        return self.tr("%n tech lead(s)", "", count)

    def carried(self, times: int) -> str:
        """Into how many later sessions an action was carried."""
        return self.tr("carried over %n time(s)", "", times)

    def agreed_sessions(self, count: int) -> str:
        """Next sessions in a calendar file."""
        return self.tr("%n agreed session(s)", "", count)

    def due_actions(self, count: int) -> str:
        """Due dates in a calendar file."""
        return self.tr("%n due action(s)", "", count)

    def called_off(self, count: int) -> str:
        """Entries of earlier calendar files that this one calls off."""
        return self.tr("%n cancelled since the last file", "", count)
