"""Sentences about answers that changed while a review is shown."""

from PySide6.QtCore import QCoreApplication

from models.domain.reviews import RatingState
from models.views.review import EditorItem, EditorView

MAX_SPOKEN = 3
"""Where more answers changed at once, as by undoing an import, the score alone says enough."""


def changed_answers(before: EditorView, now: EditorView) -> list[str]:
    """A sentence for each competency with another answer than before; none if there are more than `MAX_SPOKEN`."""
    names = {point.value: point.name for point in now.rubric.scale}
    changed = [item for code, item in now.items.items() if code in before.items and _differ(before.items[code], item)]
    return [_sentence(item, names) for item in changed] if len(changed) <= MAX_SPOKEN else []


def _differ(before: EditorItem, now: EditorItem) -> bool:
    return (before.state, before.value) != (now.state, now.value)


def _sentence(item: EditorItem, names: dict[int, str]) -> str:
    translate = QCoreApplication.translate
    if item.value is not None:
        return translate("Answers", "{0}: {1}, {2}").format(item.code, item.value, names[item.value])
    if item.state is RatingState.NOT_OBSERVED:
        return translate("Answers", "{0}: not observed").format(item.code)
    return translate("Answers", "{0}: no rating").format(item.code)
