"""Values of the fields of a filled-in PDF form. Reads values only, from any bytes; runs and follows nothing."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pikepdf

from models.exchange.files import read_bytes
from models.exchange.import_choices import Check, never_stop
from models.exchange.opinion_form import HIDDEN
from models.support.bounded_process import pdf_limits, read_bounded
from models.support.errors import BadInput, PlumblineError
from models.support.messages import message
from reports.foreign_pdf import UNREADABLE, open_foreign

MAX_FORM_SIZE = 10_000_000
"""Bytes. A form has less than 500 kB; a reader may embed fonts when it saves."""
MAX_FIELDS = 3000
MAX_DEPTH = 8
MAX_VALUE = 20_000
"""Characters of one value as read; what may be stored is less."""
_OFF = "Off"


FormValues = Mapping[str, str]


def read_form_files(paths: Iterable[Path], check: Check = never_stop) -> dict[Path, FormValues | PlumblineError]:
    """The values of filled-in forms, or the error that says why one cannot be read. `check` may raise an error to stop.

    One other process reads them all, because its start takes longer than a form. If it reaches a limit of `read_bounded`,
    one process each shows which form is to blame.
    """
    found: dict[Path, FormValues | PlumblineError] = {}
    contents: dict[Path, bytes] = {}
    for path in paths:
        try:
            contents[path] = read_bytes(path)
        except PlumblineError as error:
            found[path] = error
    return found | _bounded(contents, check)


def _bounded(contents: Mapping[Path, bytes], check: Check) -> dict[Path, FormValues | PlumblineError]:
    if not contents:
        return {}
    names = ", ".join(path.name for path in contents)
    limits = pdf_limits(sum(map(len, contents.values())))
    try:
        found = read_bounded(names, limits, check, _values_or_errors, list(contents.values()))
        return dict(zip(contents, found, strict=True))
    except BadInput as error:
        if len(contents) == 1:
            return dict.fromkeys(contents, error)
    return {path: value for item in contents.items() for path, value in _bounded(dict([item]), check).items()}


def _values_or_errors(contents: Iterable[bytes]) -> list[FormValues | PlumblineError]:
    found: list[FormValues | PlumblineError] = []
    for content in contents:
        try:
            found.append(form_values(content))
        except PlumblineError as error:
            found.append(error)
    return found


def is_opinion_form(values: FormValues) -> bool:
    """Whether these are the values of a form that Plumbline made, filled in or not."""
    return f"{HIDDEN}format" in values


def form_values(content: bytes) -> dict[str, str]:
    """Field name to value; empty text for a field left open.

    Raises BadInput, saying what to do, if the file is no readable PDF form, is locked or too large, or contradicts itself.
    """
    if len(content) > MAX_FORM_SIZE:
        raise BadInput(message("This file is larger than {size} MB. An opinion form is much smaller.", size=10))
    try:
        with open_foreign(content) as pdf:
            return _values(pdf)
    except BadInput:
        raise
    except pikepdf.PasswordError:
        raise BadInput(message("This PDF is protected by a password. Ask for a copy without one.")) from None
    except UNREADABLE:
        raise BadInput(message("This file is not a PDF form, or it is too damaged to be read.")) from None


def _values(pdf: pikepdf.Pdf) -> dict[str, str]:
    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
    if not isinstance(fields, pikepdf.Array) or not len(fields):
        raise BadInput(
            message(
                "This PDF has no form fields. It may have been printed to PDF: open the original form, fill it in and save "
                "it, or type the answers in."
            )
        )
    values: dict[str, str] = {}
    for name, field in _terminal_fields(fields):
        value = _value(field, name)
        if values.setdefault(name, value) != value:
            raise _contradiction(name)
    return values


def _terminal_fields(fields: pikepdf.Array) -> Iterator[tuple[str, pikepdf.Dictionary]]:
    """Fields that have a value of their own, with their full names. Kids without a name are the buttons of a field."""
    waiting = [("", field, 0) for field in fields]
    seen = 0
    while waiting:
        prefix, field, depth = waiting.pop()
        seen += 1
        if seen > MAX_FIELDS or depth > MAX_DEPTH:
            raise BadInput(message("This PDF has more fields than an opinion form."))
        if not isinstance(field, pikepdf.Dictionary):
            continue
        name = f"{prefix}.{_text(field.get('/T'))}" if prefix else _text(field.get("/T"))
        named = [kid for kid in _kids(field) if "/T" in kid]
        waiting += [(name, kid, depth + 1) for kid in named]
        if not named:
            yield name, field


def _kids(field: pikepdf.Dictionary) -> list[pikepdf.Dictionary]:
    kids = field.get("/Kids")
    if not isinstance(kids, pikepdf.Array):
        return []
    if len(kids) > MAX_FIELDS:
        raise BadInput(message("This PDF has more fields than an opinion form."))
    return [kid for kid in kids if isinstance(kid, pikepdf.Dictionary)]


def _value(field: pikepdf.Dictionary, name: str) -> str:
    """The value of a text field, or the chosen button of a group.

    Some readers set the group's value (/V), some only the state of the chosen button (/AS), and some write a text where
    a name belongs. What is there must agree.
    """
    buttons = [field, *_kids(field)]
    if not any(button.get("/FT") == pikepdf.Name.Btn for button in buttons):
        return _text(field.get("/V"))
    chosen = [_text(field.get("/V")), *(_text(button.get("/AS")) for button in buttons)]
    states = {state.removeprefix("/") for state in chosen} - {"", _OFF}
    if len(states) > 1:
        raise _contradiction(name)
    return states.pop() if states else ""


def _text(value: object) -> str:
    """A text, name or text stream as str, empty for anything else. Some readers save long texts as streams."""
    if isinstance(value, pikepdf.Name):
        return str(value)[1:]
    if isinstance(value, pikepdf.Stream):
        value = pikepdf.String(value.read_bytes())  # its size is limited: see `reports.foreign_pdf`
    if not isinstance(value, pikepdf.String):
        return ""
    text = str(value)
    if len(text) > MAX_VALUE:
        raise BadInput(message("A comment in this form is too long. Shorten it and save the form again."))
    return text


def _contradiction(name: str) -> BadInput:
    return BadInput(
        message(
            "The field “{field}” of this form contradicts itself. Open the form, choose the answer again and save it.",
            field=name[:60],
        )
    )
