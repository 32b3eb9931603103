"""Browser for one page of the guide: Markdown in the application's fonts and colours, pictures scaled to the width."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from ui.theme.theme import color, font, scaled, theme, tokens

HEADING_FONTS = {1: "display", 2: "title", 3: "heading"}
LINE_HEIGHT = 140
"""Percent of the font's own line height."""
MARGIN = 24
"""Pixels at a zoom of 100 %."""


class GuideText(QTextBrowser):
    """Shows Markdown files from disk only; a link to anything else does nothing."""

    missing = Signal(str)
    """A file could not be read; its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(lambda _source: self._format())
        theme.changed.connect(self._format)

    @override
    def doSetSource(
        self, url: QUrl | str, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource
    ) -> None:
        """Load a page. One that cannot be read leaves the shown one and is reported."""
        page = QUrl(url)
        if not Path(page.toLocalFile()).is_file():
            self.missing.emit(page.fileName())
            return
        super().doSetSource(page, kind)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width."""
        super().resizeEvent(event)
        self._fit_pictures()

    def _follow(self, link: QUrl) -> None:
        target = self.source().resolved(link)
        if target.isLocalFile():
            self.setSource(target)

    def _format(self) -> None:
        """Give every block its font, colour and spacing: Markdown carries none."""
        document = self.document()
        document.setDocumentMargin(scaled(MARGIN))
        document.setDefaultFont(font("body"))
        block = document.begin()
        while block.isValid():
            _format_block(block)
            block = block.next()
        self._fit_pictures()

    def _fit_pictures(self) -> None:
        room = self.viewport().width() - 2 * scaled(MARGIN)
        block = self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                if fragment.charFormat().isImageFormat():
                    self._fit_picture(fragment.position(), fragment.charFormat().toImageFormat(), room)
                parts += 1
            block = block.next()

    def _fit_picture(self, position: int, picture: QTextImageFormat, room: int) -> None:
        """Scale one picture to `room` pixels where it is wider."""
        image = self.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(picture.name()))
        width = min(image.width(), room) if image is not None and not image.isNull() else 0
        if width <= 0 or picture.width() == width:
            return
        picture.setWidth(width)
        picture.setHeight(round(image.height() * width / image.width()))
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(picture)


def _format_block(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    spacing = QTextBlockFormat()
    if not block.begin().fragment().charFormat().isImageFormat():  # a line height in percent would leave a gap below
        spacing.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    spacing.setTopMargin(scaled(22 if level > 1 else 0))
    spacing.setBottomMargin(scaled(4 if block.textList() and block.next().textList() else 10))
    cursor.mergeBlockFormat(spacing)
    if level:
        heading = QTextCharFormat()
        heading.setFont(font(HEADING_FONTS.get(level, "heading")))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(heading)
    parts = block.begin()
    while not parts.atEnd():
        fragment = parts.fragment()
        part_format = _part_format(fragment.charFormat())
        if part_format is not None:
            part = QTextCursor(block.document())
            part.setPosition(fragment.position())
            part.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            part.mergeCharFormat(part_format)
        parts += 1


def _part_format(before: QTextCharFormat) -> QTextCharFormat | None:
    """The colour of a link, the background of code, the weight of bold words; None for other text."""
    part = QTextCharFormat()
    if before.isAnchor():
        part.setForeground(color(tokens().accent))
    elif before.fontFixedPitch():
        part.setBackground(color(tokens().surface2))
        part.setFontFamilies(["monospace"])
        part.setFontStyleHint(QFont.StyleHint.Monospace)
        part.setProperty(QTextCharFormat.Property.FontPixelSize.value, font("body").pixelSize())
    elif before.fontWeight() > QFont.Weight.DemiBold:
        part.setFontWeight(QFont.Weight.DemiBold)  # the boldest weight that ships
    else:
        return None
    return part
