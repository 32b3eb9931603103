"""Headings of HR systems for the fields of engineers, in English and German, from the public field lists of these systems.

Among them are ADP, BambooHR, Dayforce, DATEV, Deel, Entra ID, Gusto, HiBob, Oracle HCM, Personio, Rippling, Sage, SAP
SuccessFactors, UKG, Workday and Zoho People. Case, spaces and punctuation do not count.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from models.exchange.people_words import word_key
from models.support.errors import BadInput
from models.support.messages import join, message

_ALIASES: Mapping[str, Sequence[str]] = {
    "name": (
        "name", "full name", "employee name", "display name", "legal name", "worker name", "person name", "payroll name",
        "legal preferred name", "employee full name", "name vorname", "nachname vorname", "vorname nachname",
        "last name first name", "last first", "surname first name", "first name last name", "first and last name",
        "vor- und nachname", "vollständiger name", "mitarbeitername", "anzeigename", "engineer", "employee", "worker",
        "person", "mitarbeiter", "mitarbeiterin", "mitarbeitende", "preferred name", "known as",
    ),
    "first_name": (
        "first name", "preferred first name", "preferred or chosen first name", "preferred name first name",
        "first name preferred", "given name", "forename", "forenames", "legal first name", "legal name first name",
        "first name legal", "person first name", "vorname", "rufname", "vornamen", "first",
    ),
    "last_name": (
        "last name", "preferred last name", "preferred or chosen last name", "preferred name last name",
        "last name preferred", "person last name", "surname", "family name", "legal last name", "legal name last name",
        "last name legal",
        "nachname", "familienname", "zuname", "last",
    ),
    "level": (
        "level", "job level", "career level", "engineering level", "employee level", "seniority", "seniority level",
        "grade", "job grade", "grade name", "assignment grade name", "assignment grade", "level name", "career band",
        "job band", "band", "stufe", "karrierestufe",
        "karrierelevel", "karriereebene", "erfahrungsstufe", "erfahrungslevel", "senioritätsstufe", "senioritätslevel",
        "management level", "hierarchiestufe", "hierarchieebene", "compensation grade", "pay grade", "salary grade",
        "gehaltsstufe", "gehaltsgruppe", "gehaltsband", "entgeltgruppe", "entgeltstufe", "tarifgruppe", "vergütungsgruppe",
    ),
    "employee_id": (
        "employee id", "employee number", "employee no", "emp id", "emp no", "eeid", "personnel number", "personnel no",
        "person number", "staff id", "staff number", "worker id", "worker number", "associate id", "employee reference",
        "employee code", "employee id in company", "payroll number", "personalnummer", "personalnr", "pers nr", "pnr",
        "mitarbeiternummer", "mitarbeiternr", "mitarbeiter id", "ma nr", "file number", "user id",
        "benutzer id", "id",
    ),
    "email": (
        "email", "email address", "work email", "work email address", "email work", "email primary work",
        "primary work email", "work contact work email", "business email", "business email address", "company email",
        "company email address", "corporate email", "office email", "mail", "primary email", "primary email address",
        "email id", "email adresse", "mailadresse", "geschäftliche email", "dienstliche email",
        "geschäftliche email adresse", "dienstliche email adresse", "email geschäftlich", "email dienstlich",
        "firmen email", "user principal name",
    ),
    "job_title": (
        "job title", "business title", "position title", "job title description", "employee title", "title", "designation",
        "position", "position name", "job name", "assignment job name", "assignment job", "job profile", "job profile name",
        "job classification", "job", "job role", "role",
        "employment role", "jobtitel", "stellenbezeichnung", "positionsbezeichnung", "positionstitel", "position titel",
        "titel", "berufsbezeichnung", "tätigkeitsbezeichnung", "tätigkeit", "funktion", "funktionsbezeichnung", "planstelle",
        "stelle", "rolle",
    ),
    "path": ("path", "career path", "path aimed at", "weg", "angestrebter weg", "karrierepfad", "laufbahn"),
    "team": (
        "team", "team name", "teams", "department team", "department", "department name", "dept", "dept desc",
        "home department description", "department description", "home department", "org unit", "organizational unit",
        "organisational unit", "org unit name", "supervisory organization", "supervisory organisation", "business unit",
        "business unit description", "assignment business unit name", "assignment department name", "org level 1 description",
        "org level 1", "abteilung", "abteilung team",
        "abteilungsbezeichnung", "abteilungsname", "organisationseinheit", "orgeinheit", "bereich", "division",
        "cost center name", "cost center description", "cost centre", "cost center", "kostenstellenbezeichnung",
        "kostenstelle",
    ),
    "manager_name": (
        "manager", "manager name", "managers name", "line manager", "line manager name", "direct manager",
        "direct manager name", "reporting manager", "reporting manager name", "workers manager", "workers managers",
        "manager full name", "reporting to", "reports to", "reports to name", "reports to legal name", "supervisor",
        "supervisor name", "supervisor full name", "direct supervisor", "vorgesetzter", "vorgesetzte",
        "direkter vorgesetzter", "direkte vorgesetzte", "name vorgesetzter", "führungskraft", "direkte führungskraft",
        "name der führungskraft", "name führungskraft", "berichtet an",
    ),
    "tech_lead_name": ("tech lead", "tech lead name", "technical lead", "technische leitung", "fachliche leitung"),
    "role_since": (
        "role since", "in role since", "in this role since", "since", "position since", "position start date",
        "position start", "job start date", "in job date", "role start date", "job entry date", "position entry date",
        "date in job",
        "time in position start date", "time in job profile start date", "in der rolle seit", "in dieser rolle seit",
        "rolle seit", "seit", "in position seit", "position seit", "stufe seit",
        "hire date", "person start date", "date of hire", "last hire date", "date of last hire", "hire rehire date",
        "most recent hire date",
        "start date", "employment start date", "date joined", "date of joining", "joining date", "join date",
        "employee hire date", "continuous service date", "original hire date", "date of original hire",
        "eintrittsdatum", "eintritt", "datum des eintritts", "einstellungsdatum", "einstellung", "startdatum",
        "beschäftigungsbeginn", "vertragsbeginn",
    ),
}  # fmt: skip
"""Best-known aliases first: if two columns give the same field, the first alias wins and the other column is reported."""
FIELDS = tuple(_ALIASES)
"""The fields that a column can be read as, the needed ones first."""
OTHERS = ("manager_name", "tech_lead_name")
"""Fields for people other than the one whom a row is about."""
_FIRST_HIRE_DATE = "hire date"
"""Aliases of `role_since` from this one on name the day when the person joined."""
_FIRST_PAY_GRADE = "management level"
"""Aliases of `level` from this one on name grades of pay and of management, which seldom say how senior an engineer is."""
_MAYBE_PARTS = ("name", "preferred name", "known as")
"""Aliases of the whole name that some systems use for the first or the last name."""
_SECTIONS = frozenset((
    "basic", "basic info", "basic information", "beschäftigung", "employee", "employee information", "employment",
    "employment information", "general", "job", "job information", "mitarbeiter", "organization", "position",
    "root", "stammdaten", "work", "work contact", "work information", "worker",
))  # fmt: skip
"""Names of sections that some systems write before a heading, as in "Job Information: Job Title"."""
_SECTIONED = re.compile(r"\s*([^:>|»/]+?)\s*(?:[:>|»/]| - )\s*(.+)")
_PART = r"(?:(?:last|first|middle|given|family) ?(?:name|initial)?|surname|forename|suffix|mi|m\.i\.|nachname|vorname)"
_ORDER = re.compile(rf"(.+?)\s*\({_PART}(?:[ ,]+{_PART})+\)", re.IGNORECASE)
"""A heading that explains the order of the parts of a name, as in "Employee Name (Last Suffix, First MI)"."""
_LAST_FIRST = re.compile(
    r"(?:\blast|surname|family|nachname)\b.*\b(?:first|forename|given|vorname)\b|\bname, ?vorname\b", re.IGNORECASE
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def headings() -> dict[str, str]:
    """The best-known heading of each field."""
    return {name: aliases[0] for name, aliases in _ALIASES.items()}


def field_of(heading: str) -> tuple[str, int]:
    """The field of a heading and its rank among the aliases, 0 for the best-known; an empty field for an unknown heading."""
    if known := _FIELD_OF.get(word_key(heading)):
        return known
    if ordered := _ORDER.fullmatch(heading):
        return field_of(ordered[1])
    sectioned = _SECTIONED.fullmatch(heading)
    if sectioned and word_key(sectioned[1]) in _SECTION_KEYS and (known := _FIELD_OF.get(word_key(sectioned[2]))):
        return known[0], known[1] + len(_ALIASES[known[0]])
    return "", 0


def field_named(text: str) -> str:
    """The name of a field by any known heading of it; empty for no text. Raises BadInput for an unknown one."""
    name, _ = field_of(text)
    if text and not name:
        known = join(headings().values())
        raise BadInput(message("There is no field “{field}”. The fields are {known}.", field=text, known=known))
    return name


def is_hire_date(heading: str) -> bool:
    """Whether a heading names the day when a person joined, which may be earlier than the start in the role."""
    name, rank = field_of(heading)
    aliases = _ALIASES["role_since"]
    return name == "role_since" and rank % len(aliases) >= aliases.index(_FIRST_HIRE_DATE)


def is_last_first_heading(heading: str) -> bool:
    """Whether a heading of names says that the last name comes first, as in "Last Name, First Name"."""
    return _LAST_FIRST.search(heading) is not None


def is_pay_grade(heading: str) -> bool:
    """Whether a heading names a grade of pay or management, which is a level only if its cells are."""
    name, rank = field_of(heading)
    aliases = _ALIASES["level"]
    return name == "level" and rank % len(aliases) >= aliases.index(_FIRST_PAY_GRADE)


def may_be_part(heading: str) -> bool:
    """Whether a heading of the whole name may also stand over first or last names."""
    return word_key(heading) in {word_key(alias) for alias in _MAYBE_PARTS}


def is_of_other(heading: str) -> bool:
    """Whether a heading names something of the manager or tech lead, such as "Manager Email"."""
    key = word_key(heading)
    return any(part in key for part in _OTHERS_KEYS)


def _spellings(alias: str) -> Iterator[str]:
    yield word_key(alias)
    yield word_key(alias.translate(_UMLAUTS))


_FIELD_OF = {
    key: (name, rank)
    for name, aliases in _ALIASES.items()
    for rank, alias in enumerate(aliases)
    for key in _spellings(alias)
}
_SECTION_KEYS = {word_key(section) for section in _SECTIONS}
_OTHERS_KEYS = [key for key, (name, _) in _FIELD_OF.items() if name in OTHERS]
