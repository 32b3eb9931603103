"""Foot of the list of competencies: key to its marks, and how many ratings still need evidence or a comment."""

from PySide6.QtWidgets import QWidget

from models.domain.evidence_rule import EVIDENCE_RULE
from models.views.review import EditorView
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.text import label


class OutlineFoot(QWidget):
    """Key and count. The count is shown once a draft has a rating; its tooltip states the evidence rule."""

    def __init__(self) -> None:
        super().__init__()
        key = label(self.tr("★ core   • evidence   ! missing   /3 expected"), "caption", "3", wraps=True)
        self._count = label(kind="caption", wraps=True)
        self._count.setToolTip(translate(EVIDENCE_RULE))
        boxes.column(key, self._count, inside=self, spacing=4, margins=(14, 6, 14, 8))

    def show_view(self, view: EditorView) -> None:
        """Count the ratings of a review."""
        summary = view.needs_summary
        self._count.setText(translate(summary) if summary else "")
        self._count.setVisible(summary is not None)
