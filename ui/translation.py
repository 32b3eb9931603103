"""The language of the window. Words in the code are English; others come from resources/translations."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.theme.look import RESOURCES

LANGUAGES = {"": "System", "en": "English", "de": "Deutsch"}


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:  # noqa: N802 - the name that Qt's tools look for
    """Mark words that are translated where they are shown."""
    return words


def install_translations(application: QApplication, language: str) -> list[QTranslator]:
    """Speak `language`, or the system's if it is empty, as far as there is a translation; dates and numbers follow.

    Returns what was installed, for whoever wants to take it away again.
    """
    installed = []
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("plumbline", str(RESOURCES / "translations")),
    ):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed
