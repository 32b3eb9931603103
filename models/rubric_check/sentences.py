"""Writing rules for each sentence of a rubric that describes behaviour: present tense, active voice, clean punctuation."""

import re
from collections.abc import Iterator

from models.rubric_check.clauses import passives
from models.rubric_check.tense import past_openings

_DASH = re.compile("[\u2013\u2014]")
_NUMBER = (
    r"(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty"
    r"|several|many|few|couple of|dozen)"
)
_ENGLISH_TENURE = re.compile(
    rf"\b{_NUMBER}\+?[ -](?:years?|months?)(?:\W+(?:of|in|on)\b)|\b{_NUMBER}\+? years?\b"
    r"|\b(?:year|month)(?:s|'s|s')? (?:of )?experience\b"
    r"|\b(?:after|during|for|in|over|within) (?:(?:about|almost|at least|less than|more than|nearly|over) )*"
    r"(?:an? (?:full |whole )?year|(?:the )?years)\b"
    r"|\b(?:half a|a whole|a full) year\b|\byear and a half\b|\bdecades?\b",
    re.IGNORECASE,
)
"""How long somebody has done something; how often, as in "once a year", is part of the work."""


_GERMAN_NUMBER = (
    r"(?:[0-9]+|ein(?:em|en|es)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig"
    r"|mehrere[nr]?|viele[nr]?|wenige[nr]?|einige[nr]?)"
)
_GERMAN_TENURE = re.compile(
    rf"\b(?:nach|in|seit|über|während|binnen) {_GERMAN_NUMBER} (?:vollen |ganzen )?(?:Jahr|Monat)\w*"
    rf"|\b{_GERMAN_NUMBER}\+? Jahre?n?\b|\b(?:jahre|monate)lang\w*\b|\bJahre? Erfahrung\b|\bBerufsjahr\w*"
    r"|\b(?:halbes|ganzes|anderthalb) Jahr\w*|\bJahrzehnt\w*",
    re.IGNORECASE,
)
_TENURE = {"en": _ENGLISH_TENURE, "de": _GERMAN_TENURE}


def sentence_problems(text: str, language: str) -> Iterator[str]:
    """What speaks against a text of one or more sentences about behaviour, one reason a place."""
    if not text[:1].isupper() or not text.endswith("."):
        yield "the text begins with a capital letter and ends with a full stop"
    yield from spacing_problems(text)
    if tenure := _TENURE[language].search(text):
        yield f"“{tenure.group()}” counts time, which is no behaviour"
    for word in past_openings(text, language):
        yield f"“{word}” describes a single past event. Use the present tense"
    for phrase in passives(text, language):
        yield f"“{phrase}” is passive. Say who does it"


def spacing_problems(text: str) -> Iterator[str]:
    """Dashes and doubled spaces."""
    if text != " ".join(text.split()):
        yield "there is an extra space"
    if _DASH.search(text):
        yield "a dash is used where a comma or a full stop belongs"
