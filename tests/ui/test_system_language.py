"""The language *System*: German where the system speaks it, else English and nothing but English."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from models.support.language import set_language
from tests.ui.conftest import Open
from tests.ui.labels import words_in
from tools.scenes import pages
from ui.language.format import day, long_day, number
from ui.language.translation import LANGUAGES, install_translations

Speaks = Callable[..., None]
UNKNOWN_TO_US = ["C", "fr_FR", "ar_EG", "he_IL", "ja_JP", "pt_BR", "zh_CN"]


class System:
    """A system whose languages are these, in the order of preference."""

    def __init__(self, *languages: str) -> None:
        self._languages = languages

    def uiLanguages(self) -> list[str]:  # noqa: N802 - as in QLocale
        return [tag for language in self._languages for tag in QLocale(language).uiLanguages()]


@pytest.fixture
def system_speaks(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speaks]:
    """Call it with languages: a window on such a system follows, in the language that was chosen in its settings."""
    before, installed = QLocale(), []

    def speak(*languages: str, chosen: str = "") -> None:
        QLocale.setDefault(QLocale(languages[0]))  # as Qt starts there
        monkeypatch.setattr(QLocale, "system", lambda: System(*languages))
        installed.extend(install_translations(qapp, chosen))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)

    yield speak
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    set_language("en")


def buttons(qtbot: QtBot) -> list[str]:
    """What Qt itself writes on the buttons of a dialog."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Discard)
    qtbot.addWidget(box)
    return sorted(button.text().replace("&", "") for button in box.buttons())


@pytest.mark.parametrize("language", UNKNOWN_TO_US)
def test_without_a_translation_everything_is_english(system_speaks: Speaks, qtbot: QtBot, language: str) -> None:
    system_speaks(language)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert (day(date(2026, 11, 26)), number(1234567)) == ("26 Nov 2026", "1,234,567")
    assert long_day(date(2026, 11, 26)) == "Thursday, 26 Nov 2026"
    assert buttons(qtbot) in (["Cancel", "Discard"], ["Cancel", "Don't Save"])


@pytest.mark.parametrize("language", UNKNOWN_TO_US)
def test_english_plurals_do_not_depend_on_the_system_language(system_speaks: Speaks, language: str) -> None:
    system_speaks(language)

    def counted(count: int) -> str:
        return QCoreApplication.translate("JournalPage", "%n note(s)", "", count)

    assert (counted(1), counted(2), counted(0)) == ("1 note", "2 notes", "0 notes")


@pytest.mark.slow
def test_no_page_shows_an_unresolved_plural(system_speaks: Speaks, open_window: Open) -> None:
    system_speaks("C")
    window = open_window()
    assert window.shell is not None
    assert window.controller is not None
    for place in pages(window.controller.workspace).values():
        window.shell.navigate(place)
        QApplication.processEvents()
        assert [text for text in words_in(window) if "(s)" in text] == [], place


@pytest.mark.parametrize(
    ("languages", "name", "shown"),
    [
        (("de_AT",), "de_AT", "26. Nov. 2026"),
        (("fr_FR", "de_DE"), "de_DE", "26. Nov. 2026"),
        (("ar_EG", "en_GB"), "en_GB", "26 Nov 2026"),
        (("en_AU",), "en_AU", "26 Nov 2026"),
    ],
)
def test_the_first_available_system_language_is_used(
    system_speaks: Speaks, languages: tuple[str, ...], name: str, shown: str
) -> None:
    system_speaks(*languages)
    assert QLocale().name() == name
    assert day(date(2026, 11, 26)) == shown


def test_standard_buttons_of_qt_are_german_in_german(system_speaks: Speaks, qtbot: QtBot) -> None:
    system_speaks("de_DE")
    assert "Abbrechen" in buttons(qtbot)


def test_a_chosen_language_takes_precedence_over_the_system(system_speaks: Speaks, qtbot: QtBot) -> None:
    system_speaks("de_DE", chosen="en")
    assert "Cancel" in buttons(qtbot)
    assert day(date(2026, 11, 26)) == "26 Nov 2026"


def test_names_sort_alike_in_every_interface_language() -> None:
    # One with an alphabet of its own, such as Swedish, needs its letters in models/support/sorting.py first.
    assert set(LANGUAGES) - {""} <= {"en", "de"}
