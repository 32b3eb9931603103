"""Words of protected topics with a technical meaning are no finding, and the same words about a person are one."""

import pytest

from models.hints import KnownNames
from tools.hint_rates import is_protected

NAMES = KnownNames(people=("Priya Shah", "Tom Berg", "Mehmet Kaya"))
TECHNICAL = [
    "He divorced the billing module from the order service.",
    "Priya spent March divorcing the scheduler from the queue.",
    "Priya documented the disability benefits API for the HR client.",
    "Tom tested the disability insurance form with three clients.",
    "Health checks failed because the pregnant-cache flag was off.",
    "Er hat die Behinderung durch Sperren im Index beseitigt.",
    "Tom hat die Behinderung der Releases durch lange Tests beendet.",
    "Die Gewerkschafts-API des Kunden wurde angebunden.",
    "Priya hat die Gewerkschafts-Schnittstelle dokumentiert.",
]
PERSONAL = [
    "Since her divorce Priya is less reliable.",
    "Tom got divorced in May and was distracted.",
    "Tom asked for his disability benefits in March.",
    "Priya is pregnant and will be away in autumn.",
    "Er ist wegen seiner Behinderung oft langsam.",
    "Seine Behinderung durch den Unfall macht Reisen schwer.",
    "Tom ist in der Gewerkschaft und daher selten da.",
    "Mehmet is pushing sixty and resists new tools.",
]


@pytest.mark.parametrize("text", TECHNICAL)
def test_a_word_next_to_a_technical_term_is_not_flagged(text: str) -> None:
    assert not is_protected(text, NAMES)


@pytest.mark.parametrize("text", PERSONAL)
def test_the_same_word_about_a_person_is_found(text: str) -> None:
    assert is_protected(text, NAMES)
