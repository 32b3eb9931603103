"""Language of the window. Source texts are English; translations are in resources/translations."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from models.support.errors import PlumblineError
from models.support.language import OWN_NAMES, set_language
from models.support.messages import FormattedNumber, Message, fill
from models.support.reordering import with_codes
from ui.language.compiled_translations import compiled
from ui.language.format import day, figure, isolated

LANGUAGES = {"": "System", **OWN_NAMES}
SENTENCES = "Sentences"
"""Translation context of the sentences of the models."""


class Labelled(Protocol):
    """A value with a label, as the enums of the domain are."""

    @property
    def label(self) -> Message:
        """What a reader sees."""


LabelledT = TypeVar("LabelledT", bound=Labelled)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that Qt's tools look for
    """Mark a text that is translated where it is shown."""
    return text


def translate(value: object) -> str:
    """Translate a message or an error, including nested messages, to the language of the window.

    Figures and dates are written as everywhere in the window; any other text is data and stays as it is.
    """
    match value:
        case PlumblineError():
            return translate(value.sentence)
        case Message():
            number = -1 if value.number is None else value.number
            template = QCoreApplication.translate(SENTENCES, value.template, value.about, number)
            if value.number is not None and template == value.template:
                return str(value)  # not translated, and only English knows whether it is one or many
            return fill(template, value.values, _part)
        case FormattedNumber():
            return figure(value)
        case date():
            return day(value)
    return str(value)


def _part(value: object) -> str:
    """A value in a sentence; data is isolated and cannot reorder it, and so are the data in a message that is a value."""
    return translate(value) if isinstance(value, Message) else isolated(with_codes(translate(value)))


def options_of(values: Iterable[LabelledT]) -> list[tuple[str, LabelledT]]:
    """The members of an enum with their labels, for a choice."""
    return [(translate(value.label), value) for value in values]


def install_translations(application: QApplication, language: str) -> list[QTranslator]:
    """Set the language of the window, of Qt's own texts, of the rubric, and of dates and numbers.

    `language` is a code of `LANGUAGES`; empty stands for the system's. Returns the installed translators, for removal.
    """
    locale = window_locale(language)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())  # not the system's, which may read the other way
    installed = []
    code = QLocale.languageToCode(locale.language())
    set_language(code)
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
    for catalogue in (of_qt, compiled(code)):
        translator = QTranslator(application)
        if catalogue and translator.load(str(catalogue)):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


def window_locale(language: str) -> QLocale:
    """The locale of the window: `language`, or the first of the system's languages that we have; else English.

    One locale for everything, so that words, dates, numbers and the direction of reading never mix two languages.
    """
    wanted = [language] if language else QLocale.system().uiLanguages()
    spoken_here = (locale for locale in map(QLocale, wanted) if QLocale.languageToCode(locale.language()) in LANGUAGES)
    return next(spoken_here, QLocale("en"))
