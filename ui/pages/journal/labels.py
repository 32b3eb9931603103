"""Labels of the journal: visibility of a note, names of competencies."""

from PySide6.QtCore import QCoreApplication

from models.domain.journal import Visibility
from models.rubric.translation import shipped_in_language


def readers(visibility: Visibility) -> str:
    """A sentence about who reads a note, and what may become of it."""
    translate = QCoreApplication.translate
    if visibility is Visibility.PRIVATE:
        return translate(
            "Journal",
            "Private: in no document or list unless you include it. Everyone who knows the passphrase can read it.",
        )
    return translate("Journal", "Shareable: it can become evidence that the engineer reads.")


def visibility_icon(visibility: Visibility) -> str:
    """The icon beside the word."""
    return "lock" if visibility is Visibility.PRIVATE else "eye"


def competency_name(code: str) -> str:
    """What a competency is called; its code where the rubric that comes with Plumbline does not know it."""
    rubric = shipped_in_language()
    return rubric.competency(code).name if rubric.has(code) else code
