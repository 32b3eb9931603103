"""The language of the window. Words in the code are English; others come from resources/translations."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from models.errors import PlumblineError
from models.sentences import Figure, Sentence, fill
from ui.theme.look import RESOURCES
from ui.widgets.format import day, figure

LANGUAGES = {"": "System", "en": "English", "de": "Deutsch"}
SENTENCES = "Sentences"
"""Where the sentences of the rules stand among the translations."""


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:  # noqa: N802 - the name that Qt's tools look for
    """Mark words that are translated where they are shown."""
    return words


def spoken(words: object) -> str:
    """What the model says, in the language of the window: a sentence with what is in it, or what an error says.

    Figures and dates are written as everywhere in the window; any other text is data and stays as it is.
    """
    match words:
        case PlumblineError():
            return spoken(words.sentence)
        case Sentence():
            number = -1 if words.number is None else words.number
            template = QCoreApplication.translate(SENTENCES, words.template, words.about, number)
            if words.number is not None and template == words.template:
                return str(words)  # not translated, and only English knows whether it is one or many
            return fill(template, words.values, spoken)
        case Figure():
            return figure(words)
        case date():
            return day(words)
    return str(words)


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
