"""Column headings of people files: aliases of HR systems in English and German, and names of levels."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from models.exchange.table_rows import Row
from models.support.errors import BadInput
from models.support.folding import fold
from models.support.messages import Message, join, message

MAX_ABOVE = 20
"""Rows searched for the headings."""

_ALIASES: Mapping[str, Sequence[str]] = {
    "name": (
        "name", "full name", "engineer", "employee", "employee name", "display name", "legal name", "worker",
        "vollständiger name", "mitarbeiter", "mitarbeiterin", "mitarbeitername", "mitarbeitende",
    ),
    "first_name": ("first name", "preferred first name", "given name", "forename", "legal first name", "vorname", "rufname"),
    "last_name": ("last name", "surname", "family name", "legal last name", "nachname", "familienname", "zuname"),
    "level": (
        "level", "grade", "job level", "career level", "seniority", "seniority level", "job grade", "stufe",
        "karrierestufe", "karrierelevel", "erfahrungsstufe",
    ),
    "employee_id": (
        "employee id", "employee number", "employee no", "emp id", "id", "personnel number", "personnel no", "staff id",
        "staff number", "worker id", "personalnummer", "personalnr", "personal nr", "pers nr", "mitarbeiternummer",
        "mitarbeiternr", "mitarbeiter id",
    ),
    "email": (
        "email", "email address", "mail", "work email", "work email address", "email work", "business email",
        "company email", "primary email", "email adresse", "mailadresse", "geschäftliche email", "dienstliche email",
        "geschäftliche email adresse", "dienstliche email adresse",
    ),
    "job_title": (
        "job title", "title", "position", "business title", "position title", "job", "role", "stellenbezeichnung",
        "jobtitel", "position titel", "funktion", "stelle", "berufsbezeichnung",
    ),
    "path": ("path", "career path", "path aimed at", "weg", "angestrebter weg", "karrierepfad", "laufbahn"),
    "team": (
        "team", "team name", "department team", "department", "department name", "dept", "org unit", "organizational unit",
        "organisational unit", "business unit", "abteilung", "abteilung team", "organisationseinheit", "bereich",
    ),
    "manager_name": (
        "manager", "manager name", "reporting to", "reports to", "line manager", "reporting manager", "supervisor",
        "supervisor name", "vorgesetzter", "vorgesetzte", "führungskraft", "berichtet an",
    ),
    "tech_lead_name": ("tech lead", "tech lead name", "technical lead", "technische leitung", "fachliche leitung"),
    "role_since": (
        "role since", "in role since", "in this role since", "since", "position since", "position start date",
        "job start date", "in der rolle seit", "in dieser rolle seit", "rolle seit", "seit", "in position seit",
        "hire date", "date of hire", "start date", "date joined", "eintrittsdatum", "eintritt", "einstellungsdatum",
    ),
}  # fmt: skip
"""Best-known aliases first: if two columns give the same field, the first alias wins and the other column is reported."""
_LEVELS = {
    "JR": ("jr", "junior", "einsteiger", "berufseinsteiger"),
    "MID": ("mid", "intermediate", "mid level", "medior", "fortgeschritten", "mittel"),
    "SR": ("sr", "senior"),
    "LEAD": ("lead", "leitend"),
}
_PATHS = {
    "TS": ("ts", "technical specialist", "fachspezialist", "technischer spezialist", "technische spezialistin"),
    "TL": ("tl", "team lead", "teamleitung", "teamleiter", "teamleiterin"),
    "SA": ("sa", "software architect", "softwarearchitekt", "softwarearchitektin"),
}


def _key(text: str) -> str:
    """A heading or word without case, spaces, punctuation and invisible characters; # stands for "number"."""
    return "".join(re.findall(r"[^\W_]+", fold(text.replace("#", " number "))))


_FIELD_OF = {_key(alias): (name, rank) for name, aliases in _ALIASES.items() for rank, alias in enumerate(aliases)}
_LEVEL_OF = {_key(word): code for code, words in _LEVELS.items() for word in words}
_PATH_OF = {_key(word): code for code, words in _PATHS.items() for word in words}


@dataclass(frozen=True, slots=True)
class Columns:
    """The row of headings, the column of each field, and the headings of ignored columns."""

    row: int
    at: Mapping[str, int] = field(default_factory=dict)
    headings: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether there are columns for a name and a level."""
        return "level" in self.at and ("name" in self.at or {"first_name", "last_name"} <= self.at.keys())

    def heading(self, name: str) -> str:
        """The file's heading for the column of a field."""
        return self.headings[self.at[name]]

    def is_hire_date(self) -> bool:
        """Whether the start in the role is taken from a hire date, which may be earlier."""
        since = self.at.get("role_since")
        return since is not None and _FIELD_OF[_key(self.headings[since])][1] >= _ALIASES["role_since"].index(
            "hire date"
        )


def find_columns(rows: Sequence[Row]) -> Columns:
    """The first of the first 20 rows with headings for a name and a level, or else the row with the most known headings."""
    found = [_columns(at, row) for at, row in enumerate(rows[:MAX_ABOVE])]
    complete = next((columns for columns in found if columns.complete), None)
    return complete or max(found, key=lambda columns: len(columns.at), default=Columns(0))


def refuse_incomplete(columns: Columns, file: str) -> None:
    """Raise BadInput if the column for the name or the level is missing, or a heading occurs twice."""
    for name in ("name", "level"):
        known = name in columns.at or (name == "name" and {"first_name", "last_name"} <= columns.at.keys())
        if not known:
            raise BadInput(
                message(
                    "{file} has no column “{field}”. Add it to the heading row. Plumbline reads {known}.",
                    file=file,
                    field=name,
                    known=join(aliases[0] for aliases in _ALIASES.values()),
                )
            )
    keys = [_key(heading) for heading in columns.headings]
    for name, at in columns.at.items():
        if keys.count(keys[at]) > 1:
            raise BadInput(message("{file} has two columns for “{field}”.", file=file, field=_ALIASES[name][0]))


def level_code(text: str) -> str:
    """The code of a level by any of its names. Raises BadInput for an unknown one, listing the known ones."""
    code = _LEVEL_OF.get(_key(text))
    if text and code is None:
        raise BadInput(
            message(
                "The level “{level}” is not one of Junior (JR), Intermediate (MID), Senior (SR) and Lead (LEAD).",
                level=text,
            )
        )
    return code or ""


def path_code(text: str) -> str:
    """The code of a path by any of its names, or the text unchanged."""
    return _PATH_OF.get(_key(text), text)


def _columns(number: int, row: Row) -> Columns:
    best: dict[str, tuple[int, int]] = {}
    for at, heading in enumerate(row.cells):
        name, rank = _FIELD_OF.get(_key(heading), ("", 0))
        if name and (name not in best or rank < best[name][0]):
            best[name] = rank, at
    if "name" in best and {"first_name", "last_name"} <= best.keys() and best["name"][0] > 1:
        del best["name"]  # first and last name are more reliable than a vague heading such as "Employee"
    if "name" in best:
        best = {name: where for name, where in best.items() if name not in ("first_name", "last_name")}
    at_of = {name: at for name, (_, at) in best.items()}
    ignored = tuple(heading for at, heading in enumerate(row.cells) if heading and at not in at_of.values())
    return Columns(number, at_of, row.cells, ignored)


def above_headings(columns: Columns, rows: Sequence[Row]) -> tuple[Message, ...]:
    """A message about the skipped rows above the headings, if there are any."""
    filled = [str(row.number) for row in rows[: columns.row] if not row.empty]
    if not filled:
        return ()
    return (message("The headings are in row {row}. The rows above them were skipped.", row=rows[columns.row].number),)
