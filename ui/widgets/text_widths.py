"""Widths of texts in the font of a widget, measured once: to shape a text takes longer than all else a table does with it."""

from PySide6.QtWidgets import QWidget


class TextWidths:
    """Pixels that texts take on one line. Clear it when the font may have changed."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._widths: dict[str, int] = {}

    def clear(self) -> None:
        """Forget what was measured."""
        self._widths.clear()

    def width(self, text: str) -> int:
        """The width of the whole text."""
        known = self._widths.get(text)
        if known is None:
            known = self._widths[text] = self._widget.fontMetrics().horizontalAdvance(text)
        return known

    def longest_word(self, text: str) -> int:
        """The width of the longest word in a text."""
        return max(map(self.width, text.split()), default=0)
